"""The few marks that help pages are written with, read into blocks: no page brings HTML of its own.

A block is a heading (`# ` or `## `), a picture (`![what it shows](name)`) or a paragraph. In a paragraph, **bold** is a
word of the window, and [words](page) leads to another page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PICTURE = re.compile(r"!\[([^\]]+)\]\(([a-z_]+)\)")
_MARKS = re.compile(r"\*\*(.+?)\*\*|\[([^\]]+)\]\(([a-z_]+)\)")


@dataclass(frozen=True)
class Run:
    """Words in one manner."""

    text: str
    bold: bool = False
    page: str = ""  # where a link leads


@dataclass(frozen=True)
class Heading:
    text: str
    level: int


@dataclass(frozen=True)
class Picture:
    text: str  # what it shows, for those who do not see it
    name: str


@dataclass(frozen=True)
class Paragraph:
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


Block = Heading | Picture | Paragraph


def blocks_of(markdown: str) -> list[Block]:
    """The blocks of a page; a blank line parts them."""
    return [_block(" ".join(part.split())) for part in re.split(r"\n\s*\n", markdown.strip()) if part.strip()]


def _block(text: str) -> Block:
    picture = _PICTURE.fullmatch(text)
    if picture:
        return Picture(picture[1], picture[2])
    if text.startswith("#"):
        marks, _, words = text.partition(" ")
        return Heading(words, len(marks))
    return Paragraph(tuple(_runs(text)))


def _runs(text: str) -> list[Run]:
    runs: list[Run] = []
    end = 0
    for mark in _MARKS.finditer(text):
        if mark.start() > end:
            runs.append(Run(text[end : mark.start()]))
        runs.append(Run(mark[1], bold=True) if mark[1] else Run(mark[2], page=mark[3]))
        end = mark.end()
    if end < len(text):
        runs.append(Run(text[end:]))
    return runs
