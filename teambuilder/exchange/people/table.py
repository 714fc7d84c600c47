"""A table of people as it stands in a file, all cells as texts, before anybody says what its columns mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from teambuilder.core.incoming import BadRow
from teambuilder.exchange.people.layout import layout_of
from teambuilder.exchange.people.stopping import IsStopped, go_on
from teambuilder.exchange.trouble import ExchangeTrouble

ROW_LIMIT = 200_000
COLUMN_LIMIT = 1_000
_PREAMBLE_LIMIT = 30  # rows among which the head is looked for


@dataclass(frozen=True, slots=True)
class TableRow:
    """`line` is where it begins in the file, from 1; empty cells at its end are left off."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class PeopleTable:
    """`head` has a text for every column, "" where the file has none; all are "" when the file has no head at all.

    Encoding and delimiter are "" for a workbook; sheets are () and "" for a text. `bad_rows` are those that could not
    even be told into cells: unlike `rows`, they are of no use with any columns.
    """

    head: tuple[str, ...]
    rows: tuple[TableRow, ...]
    encoding: str = ""
    delimiter: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    bad_rows: tuple[BadRow, ...] = ()


@dataclass(frozen=True, slots=True)
class HeadAndRows:
    """A head, perhaps none, and what stands below it."""

    head: tuple[str, ...]
    rows: tuple[TableRow, ...]
    bad_rows: tuple[BadRow, ...]


def filled_rows(rows: Iterable[TableRow], path: Path, stopped: IsStopped) -> Iterator[TableRow]:
    """The rows that hold anything, without the empty cells at their ends. Raises ExchangeTrouble and Stopped."""
    filled = 0
    for number, row in enumerate(rows):
        go_on(number, stopped)
        cells = trimmed(row.cells)
        if not cells:
            continue
        filled += 1
        if filled > ROW_LIMIT:
            raise ExchangeTrouble("too_big", path)
        yield TableRow(row.line, cells)


def trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """The cells without the empty ones at the end."""
    width = len(cells)
    while width and not (cells[width - 1] and cells[width - 1].strip()):
        width -= 1
    return tuple(cells[:width])


def parted(rows: Sequence[TableRow], path: Path) -> HeadAndRows:
    """The head, and the rows below it; what stands above it is a preamble. Raises ExchangeTrouble."""
    if not rows:
        raise ExchangeTrouble("no_rows", path)
    place = head_place(rows)
    head = rows[place].cells if place is not None else ()
    if len(head) > COLUMN_LIMIT:
        raise ExchangeTrouble("too_wide", path)
    body = rows if place is None else rows[place + 1 :]
    if not body:
        raise ExchangeTrouble("no_rows", path)
    good = tuple(row for row in body if len(row.cells) <= COLUMN_LIMIT)
    wide = (row for row in body if len(row.cells) > COLUMN_LIMIT)
    bad = tuple(BadRow(row.line, "too_many_cells", {"cells": len(row.cells), "limit": COLUMN_LIMIT}) for row in wide)
    width = max((len(row.cells) for row in good), default=0)
    texts = tuple(" ".join(text.split()) for text in head)
    return HeadAndRows(texts + ("",) * (width - len(head)), good, bad)


def head_place(rows: Sequence[TableRow]) -> int | None:
    """Where the head stands among rows that hold something; None when the first row is a person already.

    It is the first row with two heads that are known. A file whose heads are not known is taken to begin with them,
    below lines that are much shorter, such as a title.
    """
    first = rows[:_PREAMBLE_LIMIT]
    known = [len(layout_of(row.cells).columns) for row in first]
    for place, count in enumerate(known):
        if count > 1:
            return place
    widths = [sum(1 for cell in row.cells if cell.strip()) for row in first]
    place = next(place for place, width in enumerate(widths) if 2 * width >= max(widths))
    return None if not known[place] and any(map(_is_contact, rows[place].cells)) else place


def _is_contact(cell: str) -> bool:
    """True for a phone number or an e-mail address, which no head is."""
    return "@" in cell or sum(map(str.isdigit, cell)) >= 7
