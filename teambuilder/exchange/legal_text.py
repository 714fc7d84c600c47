"""Texts and titles as a workbook can hold them, so that no name that an owner types makes a file that will not open."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count

TEXT_LIMIT = 32_767  # of a cell, as Excel counts: in units of UTF-16
TITLE_LIMIT = 31
_RESERVED_TITLE = "history"  # Excel keeps this title to itself

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # read as the character of that number
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\\s]+")


def legal_text(text: str) -> str:
    """The text with what no workbook can hold replaced by �, and cut where a cell is full."""
    return _cut(_ESCAPE.sub("_x005F_", _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)), TEXT_LIMIT)


def legal_titles(titles: Iterable[str]) -> list[str]:
    """Titles of sheets, each legal and none like another; in Excel, capitals make no difference."""
    legal: list[str] = []
    taken = {_RESERVED_TITLE, ""}
    for wanted in titles:
        plain = _cut(_NOT_IN_TITLES.sub(" ", _NOT_IN_XML.sub(" ", wanted)).strip(" '"), TITLE_LIMIT).rstrip(" '")
        title, numbers = plain, count(2 if plain else 1)
        while title.casefold() in taken:
            number = f"({next(numbers)})"
            title = f"{_cut(plain, TITLE_LIMIT - len(number) - 1).rstrip()} {number}".strip()
        taken.add(title.casefold())
        legal.append(title)
    return legal


def _cut(text: str, units: int) -> str:
    """As much of the text as fits, without half a character at its end."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore")
