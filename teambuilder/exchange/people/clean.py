"""Texts from a file as a plan may hold them: no control characters, no blanks round them, lines only where they fit."""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufeff]")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# what turns or parts letters without being seen: WhatsApp and chats put it round phone numbers
_DIRECTION = "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069"
_NO_DIRECTION = str.maketrans("", "", _DIRECTION)


def clean_line(text: str) -> str:
    """A text of one line."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split()) if "  " in text or text != text.strip() else text
    return " ".join(_CONTROL.sub("", _LINE_ENDS.sub(" ", text)).split()).strip(_DIRECTION + " ")


def clean_note(text: str) -> str:
    """A text of several lines."""
    lines = _CONTROL.sub("", _LINE_ENDS.sub("\n", text)).split("\n")
    return "\n".join(line.strip() for line in lines).strip()


def clean_address(text: str) -> str:
    """A phone number or e-mail address, also without marks of direction inside."""
    return clean_line(text.translate(_NO_DIRECTION))


def is_visible(text: str) -> bool:
    """False when nothing of the text would be seen."""
    if text.isascii() and text.isprintable():
        return bool(text.strip())
    return any(character.isprintable() and not character.isspace() for character in text)
