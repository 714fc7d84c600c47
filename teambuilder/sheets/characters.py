"""Which characters the bundled fonts can print, and what is printed for those that they cannot.

A tagged PDF refuses a character without a glyph. So texts are looked through before they are set: a missing
character gives way to a visible stand-in, and the owner is told which it was.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from functools import cache
from pathlib import Path

from teambuilder.core.text import ARABIC_BLOCKS
from teambuilder.sheets.resources import resource_folder

STAND_IN = "\N{REPLACEMENT CHARACTER}"
_KEPT = frozenset("\n\u200c\u200d\u200e\u200f\u2066\u2068\u2069")  # joiners, marks of direction, isolates
_INVISIBLE = re.compile("[\u200b-\u200f\u2066-\u2069]")
_URDU = re.compile("[" + "".join(f"{first}-{last}" for first, last in ARABIC_BLOCKS) + "]")
_LONG_WORD = re.compile(r"\S{25,}")
_PIECE_OF_WORD = 8
_TELEPHONE = re.compile(r"\+\d[\d -]*\d|\b0\d{1,4}(?:[ -]\d{2,})+")


def has_urdu_letters(text: str) -> bool:
    return _URDU.search(text) is not None


def mostly_urdu(text: str) -> bool:
    """True when at least half of the letters are of the Arabic script."""
    letters = [character for character in text if character.isalpha()]
    urdu = sum(has_urdu_letters(letter) for letter in letters)
    return urdu > 0 and 2 * urdu >= len(letters)


def in_order(text: str) -> str:
    """A text for an Urdu line, with telephone numbers kept from being turned round group by group."""
    return _TELEPHONE.sub(lambda number: f"\N{LEFT-TO-RIGHT ISOLATE}{number[0]}\N{POP DIRECTIONAL ISOLATE}", text)


def visible(text: str) -> str:
    """The text without joiners, marks of direction and places to break."""
    return _INVISIBLE.sub("", text)


def printable(text: str) -> tuple[str, frozenset[str]]:
    """The text as it can be printed, and the visible characters of it that the fonts lack."""
    missing: set[str] = set()
    characters: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        category = unicodedata.category(character)
        if character in _KEPT:
            characters.append(character)
        elif character.isspace():
            characters.append(" ")
        elif category in ("Cc", "Cf") or unicodedata.name(character, "").startswith("VARIATION SELECTOR"):
            continue
        elif ord(character) in coverage() and category not in ("Co", "Cn", "Cs"):
            characters.append(character)
        else:
            missing.add(character)
            characters.append(STAND_IN)
    return "".join(characters).strip(), frozenset(missing)


def breakable(text: str) -> str:
    """The text with places to break in words that are too long for a line of their own."""
    return _LONG_WORD.sub(_with_breaks, text)


def _with_breaks(word: re.Match[str]) -> str:
    letters = word.group()
    pieces = (letters[i : i + _PIECE_OF_WORD] for i in range(0, len(letters), _PIECE_OF_WORD))
    return "\N{ZERO WIDTH SPACE}".join(pieces)


@cache
def coverage() -> frozenset[int]:
    """The code points that Noto Sans or Nastaliq has a glyph for; both weights have the same."""
    fonts = resource_folder("fonts")
    sans, nastaliq = (fonts / f"{name}-Regular.ttf" for name in ("NotoSans", "TeambuilderNastaliq"))
    return code_points_of(sans) | code_points_of(nastaliq)


def code_points_of(font: Path) -> frozenset[int]:
    """The code points up to U+FFFF that a TrueType font has a glyph for, from its `cmap` of format 4."""
    data = font.read_bytes()
    for table in range(struct.unpack_from(">H", data, 4)[0]):
        tag, offset = struct.unpack_from(">4s4xI", data, 12 + 16 * table)
        if tag == b"cmap":
            for encoding in range(struct.unpack_from(">H", data, offset + 2)[0]):
                start = offset + struct.unpack_from(">I", data, offset + 8 + 8 * encoding)[0]
                if struct.unpack_from(">H", data, start)[0] == 4:
                    return frozenset(_format_4(data, start))
    raise ValueError(f"{font.name} has no cmap of format 4")


def _format_4(data: bytes, start: int) -> set[int]:
    count = struct.unpack_from(">H", data, start + 6)[0] // 2
    ends, starts, deltas, ranges = (
        struct.unpack_from(f">{count}H", data, start + 14 + 2 * count * part + (2 if part else 0)) for part in range(4)
    )
    found: set[int] = set()
    for segment, (first, last, delta, range_offset) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        if not range_offset:
            found.update(code for code in range(first, last + 1) if (code + delta) & 0xFFFF)
            continue
        glyphs = start + 16 + 6 * count + 2 * segment + range_offset
        size = last - first + 1
        found.update(first + i for i, glyph in enumerate(struct.unpack_from(f">{size}H", data, glyphs)) if glyph)
    return found - {0xFFFF}
