"""A strict reader of vCards: whatever RFC 6350 and RFC 2426 forbid fails here."""

from __future__ import annotations

import re
from dataclasses import dataclass

ONCE = {"VERSION", "N", "UID", "PRODID"}
LINE = re.compile(r"(?P<name>[A-Z][A-Z0-9-]*)(?P<parameters>(?:;[A-Z]+=[A-Za-z0-9.-]+)*):(?P<value>.*)", re.DOTALL)


@dataclass(frozen=True)
class Property:
    name: str
    parameters: str
    value: str


def read_cards(content: bytes) -> list[list[Property]]:
    """The properties of each card, their values still escaped."""
    assert content.endswith(b"\r\n")
    assert not content.startswith(b"\xef\xbb\xbf")
    lines = content[:-2].split(b"\r\n")
    for line in lines:
        assert len(line) <= 75, line
        assert b"\r" not in line
        assert b"\n" not in line
        line.decode("utf-8")  # no letter is divided
    cards: list[list[Property]] = []
    open_card = False
    for line in re.sub(rb"\r\n ", b"", content[:-2]).decode("utf-8").split("\r\n"):
        found = LINE.fullmatch(line)
        assert found, line
        line_read = Property(found["name"], found["parameters"], found["value"])
        if line_read.name == "BEGIN":
            assert not open_card
            cards.append([])
            open_card = True
        elif line_read.name == "END":
            open_card = False
        else:
            assert open_card
            cards[-1].append(line_read)
    assert not open_card
    for card in cards:
        assert card[0].name == "VERSION"
        names = [line_read.name for line_read in card]
        assert all(names.count(name) == 1 for name in ONCE & set(names))
        assert {"VERSION", "FN", "N"} <= set(names)
        others = [line_read for line_read in card if line_read.name == "FN"]
        assert len(others) == 1 or {line_read.parameters for line_read in others} == {";ALTID=1"}
    return cards


def text_of(value: str) -> str:
    """A text without its escapes; a comma or semicolon that is not escaped would part it."""
    plain: list[str] = []
    letters = iter(value)
    for letter in letters:
        assert letter not in ",;\n", value
        if letter != "\\":
            plain.append(letter)
            continue
        escaped = next(letters)
        assert escaped in "\\,;nN", value
        plain.append("\n" if escaped in "nN" else escaped)
    return "".join(plain)


def values(card: list[Property], name: str) -> list[str]:
    return [text_of(line.value) for line in card if line.name == name]
