"""Rows of a sheet of an Excel workbook, each cell as the text that the owner sees there."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element

from teambuilder.exchange.people.stopping import IsStopped
from teambuilder.exchange.people.table import COLUMN_LIMIT, PeopleTable, TableRow, filled_rows, parted
from teambuilder.exchange.people.workbook_parts import NumberKind, Workbook, local, opened_workbook, pieces, text_of
from teambuilder.exchange.trouble import ExchangeTrouble

NOT_CALCULATED = "#N/A"  # Excel's word for a value that is not there
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]+)")
_DAY = 24 * 60


def read_workbook(file: IO[bytes], path: Path, sheet: str | None, stopped: IsStopped) -> PeopleTable:
    """The named sheet of a workbook, or the first with more than a head. Raises ExchangeTrouble and Stopped."""
    with opened_workbook(file, path, stopped) as workbook:
        names = tuple(workbook.sheets)
        if sheet is not None and sheet not in names:
            raise ExchangeTrouble("no_sheet", path)
        rows: Sequence[TableRow] = ()
        name = names[0]
        for name in names if sheet is None else (sheet,):
            rows = list(filled_rows(_sheet_rows(workbook, name, stopped), path, stopped))
            if len(rows) > 1:
                break
    told = parted(rows, path)
    return PeopleTable(told.head, told.rows, sheets=names, sheet=name, bad_rows=told.bad_rows)


def _sheet_rows(workbook: Workbook, name: str, stopped: IsStopped) -> Iterator[TableRow]:
    """The rows that stand in the file."""
    part = workbook.sheets[name]
    merged = MergedCells(_merged(workbook, part, stopped))
    line, texts, column = 0, dict[int, str](), 0
    for element in pieces(workbook.archive, part, frozenset("c"), stopped, opening=frozenset({"row"})):
        if local(element.tag) == "row":
            if texts:
                yield _row(line, texts, merged)
            line, texts, column = int(element.get("r") or line + 1), {}, 0
            continue
        place = _REFERENCE.fullmatch(element.get("r") or "")
        column = column_number(place[1]) if place else column + 1
        text = _text(element, workbook)
        if text:
            texts[min(column, COLUMN_LIMIT + 1)] = text  # one more, so that it is known to be too wide
    if texts:
        yield _row(line, texts, merged)


def _row(line: int, texts: dict[int, str], merged: MergedCells) -> TableRow:
    merged.fill(line, texts)
    return TableRow(line, tuple(texts.get(column, "") for column in range(1, max(texts) + 1)))


def _text(cell: Element, workbook: Workbook) -> str:
    parts = {local(child.tag): child for child in cell}
    kind = cell.get("t") or "n"
    if kind == "inlineStr":
        return text_of(parts["is"]) if "is" in parts else ""
    value = (parts["v"].text or "") if "v" in parts else ""
    if "f" in parts and not value:
        return "" if kind == "str" else NOT_CALCULATED
    if kind == "s" and value:
        return workbook.texts[int(value)]
    if kind == "b" and value:
        return "TRUE" if value == "1" else "FALSE"
    if kind != "n" or not value:
        return value
    style = int(cell.get("s") or 0)
    number_kind = workbook.kinds[style] if style < len(workbook.kinds) else NumberKind.PLAIN
    return number_text(float(value), number_kind, from_1904=workbook.from_1904)


def number_text(value: float, kind: NumberKind, *, from_1904: bool = False) -> str:
    """45000.0 as "45000", a day as "2027-02-14", hours as "37:30"."""
    if kind is NumberKind.ELAPSED or (kind is NumberKind.TIME and 0 <= value < 1):
        minutes = round(value * _DAY)
        return f"{minutes // 60}:{minutes % 60:02}"
    if kind is NumberKind.PLAIN or not 0 <= value < 2_958_466:  # the day after the last one of Excel
        return _plain(value)
    # Excel takes 1900 for a leap year, so days before March of it are counted from another day
    start = datetime.datetime(1904, 1, 1) if from_1904 else datetime.datetime(1899, 12, 30 if value >= 60 else 31)
    moment = start + datetime.timedelta(seconds=round(value * 86_400))
    has_time = moment.time() != datetime.time()
    return moment.isoformat(" ", "minutes") if has_time else moment.date().isoformat()


def _plain(value: float) -> str:
    """With the 15 digits that Excel has, and never as a power of ten: a phone number is one number as well."""
    if value.is_integer() and abs(value) < 1e21:
        return str(int(value))
    text = f"{value:.15g}"
    return f"{value:.15f}".rstrip("0") if "e-" in text else text


def column_number(letters: str) -> int:
    """ "A" is 1, "AA" 27."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


@dataclass(frozen=True, slots=True)
class _Area:
    top: int
    bottom: int
    column: int


def _merged(workbook: Workbook, part: str, stopped: IsStopped) -> Iterator[_Area]:
    """The cells that are merged downwards; they are told behind the rows, so this is a walk of its own."""
    for element in pieces(workbook.archive, part, frozenset({"mergeCell"}), stopped):
        first, _, last = (element.get("ref") or "").partition(":")
        begin, end = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last)
        if begin and end and int(end[2]) > int(begin[2]):
            yield _Area(int(begin[2]), int(end[2]), column_number(begin[1]))


class MergedCells:
    """Gives each row the text of the cells that are merged with one above; only the file's first row of them has it.

    A title merged across columns stays one cell, and a row that has nothing of its own gets nothing.
    """

    def __init__(self, areas: Iterable[_Area]) -> None:
        self._coming = sorted(areas, key=lambda area: area.top, reverse=True)
        self._texts: dict[int, tuple[int, str]] = {}  # column -> the last row that the text holds for, and the text

    def fill(self, line: int, texts: dict[int, str]) -> None:
        """For rows in their order."""
        self._texts = {column: held for column, held in self._texts.items() if held[0] >= line}
        for column, (_, text) in self._texts.items():
            texts.setdefault(column, text)
        while self._coming and self._coming[-1].top <= line:
            area = self._coming.pop()
            if area.top == line and area.column in texts and area.column <= COLUMN_LIMIT:
                self._texts[area.column] = area.bottom, texts[area.column]
