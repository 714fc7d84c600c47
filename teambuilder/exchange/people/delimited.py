"""Rows of a text with delimiters: which one it has, and its cells, with the line that each row begins in.

Python's reader tells the cells apart. Three things it leaves open are settled here: the lines, as line breaks may stand
within quotes; a quote that is never closed, which would swallow all that follows; and the delimiter.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import TypedDict

from teambuilder.core.incoming import BadRow
from teambuilder.exchange.csv_text import read_cell
from teambuilder.exchange.people.layout import layout_of
from teambuilder.exchange.people.stopping import never
from teambuilder.exchange.people.table import TableRow, filled_rows, head_place
from teambuilder.exchange.trouble import ExchangeTrouble

DELIMITERS_OFFERED = (",", ";", "\t", "|")

_SAMPLE_ROWS, _SAMPLE_LENGTH = 60, 200_000
_FIELD_LIMIT = 100_000_000  # characters: more than a file may have, so that the reader takes any field
_UNCLOSED_LIMIT = 100  # quotes that are never closed, before the file is given up
_EXCEL_TEXT = re.compile(r'="([^"]*)"')  # how figures keep their zeros in Excel: ="0300"
_EXCEL_SAYS = re.compile(r"sep=(.)[\r\n]+", re.IGNORECASE)


class _Form(TypedDict):
    delimiter: str
    skipinitialspace: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A row, or an unclosed quote instead of one."""

    row: TableRow
    unclosed: bool = False


def told_rows(text: str, delimiter: str, path: Path) -> Iterator[Told]:
    """All rows of the text, also empty ones. Raises ExchangeTrouble for a text whose quotes are past all sense."""
    csv.field_size_limit(max(csv.field_size_limit(), _FIELD_LIMIT))
    lines = list(StringIO(text, newline=""))
    place = 1 if _EXCEL_SAYS.match(text) else 0
    unclosed = 0
    while place < len(lines):
        reader = csv.reader(map(lines.__getitem__, range(place, len(lines))), strict=True, **_form(delimiter))
        read = 0  # lines of the rows that were told
        try:
            for cells in reader:
                yield Told(TableRow(place + read + 1, tuple(map(_plain, cells))))
                read = reader.line_num
        except csv.Error:
            told = _told_alone(lines[place + read], place + read + 1, delimiter)
            unclosed += told.unclosed
            if unclosed > _UNCLOSED_LIMIT:
                raise ExchangeTrouble("wrong_kind", path) from None
            yield told
            read += 1
        place += read


def _told_alone(line: str, number: int, delimiter: str) -> Told:
    """A line with quotes that the strict reader does not take, such as "Ali" Khan, by itself.

    It is left out when one of them is never closed: with it, lines that follow would be taken for its last cell.
    """
    if line.count('"') % 2:
        return Told(TableRow(number, (line.strip(),)), unclosed=True)
    cells = next(csv.reader((line,), **_form(delimiter)))
    return Told(TableRow(number, tuple(map(_plain, cells))))


def _form(delimiter: str) -> _Form:
    return {"delimiter": delimiter, "skipinitialspace": True}


def unclosed_quote(row: TableRow) -> BadRow:
    """Such a row as one that is left out."""
    return BadRow(row.line, "unclosed_quote", {"value": row.cells[0][:80]})


def likely_delimiter(text: str, path: Path) -> str:
    """One of those that are offered: with it the heads are known best, and the rows are alike."""
    said = _EXCEL_SAYS.match(text)
    if said and said[1] in DELIMITERS_OFFERED:
        return said[1]
    sample = text[:_SAMPLE_LENGTH]
    fitting = {delimiter: _fit(sample, delimiter, path) for delimiter in DELIMITERS_OFFERED}
    best = max(DELIMITERS_OFFERED, key=lambda delimiter: fitting[delimiter])
    if fitting[best] > (0, 0.0, 0):
        return best
    return min(DELIMITERS_OFFERED, key=sample.count)  # one column: its commas are no delimiters


def _fit(sample: str, delimiter: str, path: Path) -> tuple[int, float, int]:
    """The larger, the better. What has a head of one column fits not at all."""
    told = islice((told.row for told in told_rows(sample, delimiter, path) if not told.unclosed), _SAMPLE_ROWS)
    try:
        rows = list(filled_rows(told, path, never))
    except ExchangeTrouble:  # with this one the quotes make no sense
        rows = []
    place = head_place(rows) or 0 if rows else 0
    if not rows or len(rows[place].cells) < 2:
        return 0, 0.0, 0
    known = len(layout_of(rows[place].cells).columns)
    width, alike = _usual_width(rows[place:])
    return (known if known > 1 else 0), alike / len(rows), width


def _usual_width(rows: Sequence[TableRow]) -> tuple[int, int]:
    """How many cells most rows have, if more than one, and how many rows those are."""
    widths = Counter(len(row.cells) for row in rows)
    return max(widths.items(), key=lambda item: (item[0] > 1, item[1], item[0]))


def _plain(cell: str) -> str:
    """The cell as it was meant, without what programs put round it for Excel; nearly all go through untouched."""
    if not cell.startswith(("'", "=")):
        return cell
    meant = _EXCEL_TEXT.fullmatch(cell)
    return meant[1] if meant else read_cell(cell)
