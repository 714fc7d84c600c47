"""A sheet in one language as a row of blocks: what the setters for Typst and for Word both put on the page.

A composer turns the facts of a sheet into blocks, once for each language. Two languages give the same blocks in the
same order, so that a setter can let them face each other item by item. Texts are plain `str`; whatever is a code
for the setter is an enumeration.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from teambuilder.core.plan import Department


class Tone(StrEnum):
    PLAIN = "plain"
    STRONG = "strong"
    SOFT = "soft"
    ACCENT = "accent"  # strong, in the colour of the department


class Place(StrEnum):
    START = "start"
    END = "end"


class Rule(StrEnum):
    """The line under a table's head."""

    STRONG = "strong"  # in the colour of the department
    LIGHT = "light"


@dataclass(frozen=True)
class Title:
    """Whom or what the sheet is about; the largest line."""

    text: str


@dataclass(frozen=True)
class Section:
    """A part's heading, with figures and the department's name behind it. It stays with what follows."""

    text: str
    aside: str = ""
    department: Department | None = None
    department_name: str = ""
    mark: str = ""  # what is new about it, in a word or two


@dataclass(frozen=True)
class Paragraph:
    text: str
    tone: Tone = Tone.PLAIN
    sticky: bool = False  # stays with what follows


@dataclass(frozen=True)
class Fact:
    label: str
    value: str
    mark: str = ""


@dataclass(frozen=True)
class Facts:
    """Labels and values, side by side where there is room."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True)
class Column:
    """A table's column; without a width it takes what room the others leave, in shares."""

    head: str
    width: float = 0  # millimetres
    share: float = 1
    place: Place = Place.START
    tone: Tone = Tone.SOFT  # of the head; a soft one is small


@dataclass(frozen=True)
class Cell:
    """A line, and what explains it in smaller type below. `box` is an empty square to tick, in place of text."""

    text: str = ""
    below: str = ""
    tone: Tone = Tone.PLAIN
    mark: str = ""
    box: bool = False


@dataclass(frozen=True)
class Table:
    """Rows under a head that is repeated on every page; a row stays in one piece unless it is very long."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    department: Department | None = None  # whose colour accents have
    rule: Rule = Rule.LIGHT
    row_height: float = 0  # millimetres at least, for rows to write in
    sticky: bool = False  # its last row stays with what follows


@dataclass(frozen=True)
class Bullets:
    """A list; nothing in it is numbered."""

    items: tuple[Cell, ...]
    department: Department | None = None


@dataclass(frozen=True)
class WriteIn:
    """Empty lines to write on by hand."""

    lines: int


@dataclass(frozen=True)
class ChartBox:
    """A role in the tree of a department. `guides` says for each level above it whether more of that level follow
    below; the last of them is its own: the line beside it goes on to its next sibling, or ends here."""

    title: str
    holders: str
    department: Department
    vacant: bool = False
    guides: tuple[bool, ...] = ()


@dataclass(frozen=True)
class ChartTree:
    head: str
    department: Department
    boxes: tuple[ChartBox, ...]


@dataclass(frozen=True)
class Chart:
    """Who reports to whom: the owner above two trees, one for each department."""

    top_title: str
    top_holders: str
    trees: tuple[ChartTree, ...]


@dataclass(frozen=True)
class Signer:
    name: str  # may be empty: nobody holds the post yet
    title: str


@dataclass(frozen=True)
class Signatures:
    """Lines to sign on, in one piece."""

    sentence: str
    signature: str
    date: str
    signers: tuple[Signer, ...]


Block: TypeAlias = Title | Section | Paragraph | Facts | Table | Bullets | WriteIn | Chart | Signatures


@dataclass(frozen=True)
class Composition:
    """A sheet in one language: its letterhead's words and its blocks. All texts are as the reader sees them."""

    language: str  # "en" or "ur"
    business: str
    kind: str  # "Responsibilities sheet"
    subject: str
    date: str  # "Effective from 23 November 2026", or empty
    page: str  # "Page {page} of {pages}": the gaps are the setter's to fill
    logo: str  # what a screen reader says of the logo
    separator: str  # ", " between kind and subject in the running header
    blocks: tuple[Block, ...] = field(default=())
