"""A text that the plan holds in English and in Urdu."""

from __future__ import annotations

from dataclasses import dataclass

ARABIC_BLOCKS = (("\u0600", "\u06ff"), ("\u0750", "\u077f"), ("\ufb50", "\ufdff"), ("\ufe70", "\ufeff"))


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in both languages; either may be empty."""

    en: str = ""
    ur: str = ""

    def in_language(self, language: str) -> str:
        """The text in `language` ("en" or "ur"), or the other one when it is empty."""
        return (self.ur or self.en) if language == "ur" else (self.en or self.ur)

    def __bool__(self) -> bool:
        return bool(self.en or self.ur)


def is_urdu(text: str) -> bool:
    """True when the first letter of `text` is of the Arabic script."""
    for character in text:
        if character.isalpha():
            return any(first <= character <= last for first, last in ARABIC_BLOCKS)
    return False


def both_scripts(name: str, other: str) -> Text:
    """A name and, optionally, the same name in the other script, each where its script puts it."""
    if is_urdu(name):
        return Text(en=other, ur=name)
    return Text(en=name, ur=other)


def own_script_first(name: str, other: str, language: str) -> tuple[str, str]:
    """The two scripts of a name for a reader of `language`: the one to be shown, then the other one."""
    shown = both_scripts(name, other).in_language(language)
    return (other, name) if other and shown != name else (name, other)
