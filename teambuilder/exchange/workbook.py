"""Tables as an Excel workbook: real numbers and dates that can be reckoned with, in the direction of the language.

Texts stay texts, whatever they begin with: a name such as "=1+1" must never become a formula.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, cast

from teambuilder.core.text import is_urdu
from teambuilder.exchange.cells import number_format, width_of, written_value
from teambuilder.exchange.legal_text import legal_text, legal_titles
from teambuilder.exchange.tables import Column, SheetTable, Value
from teambuilder.exchange.trouble import ExchangeTrouble, told_about
from teambuilder.exchange.whole_file import write_whole

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_ERROR_OF_LXML = "SerialisationError"  # no OSError; openpyxl writes by lxml where that is installed
_RIGHT_TO_LEFT_ORDER = 2  # of reading, within a cell


def write_workbook(path: Path, sheets: Sequence[SheetTable], *, right_to_left: bool) -> None:
    """Writes the tables, one or more, as the sheets of a workbook at `path`. Raises ExchangeTrouble.

    A file that was there stays as it was until the new one is whole.
    """
    with told_about(path):
        content = workbook_bytes(sheets, right_to_left=right_to_left)
    write_whole(path, content)


def workbook_bytes(sheets: Sequence[SheetTable], *, right_to_left: bool) -> bytes:
    """The content of a workbook of one or more tables. Raises ExchangeTrouble."""
    from openpyxl import Workbook  # 70 ms that nobody who writes no workbook need wait for

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    workbook.properties.creator = "Teambuilder"
    pen = _Pen(right_to_left=right_to_left)
    for table, title in zip(sheets, legal_titles(table.title for table in sheets), strict=True):
        _fill(workbook.create_sheet(title), table, pen)
    content = BytesIO()
    try:
        workbook.save(content)
    except Exception as error:  # openpyxl puts each sheet into the folder for temporary files, which may be full
        if not isinstance(error, OSError) and type(error).__name__ != _ERROR_OF_LXML:
            raise
        raise ExchangeTrouble("disk_full", Path(tempfile.gettempdir())) from error
    return content.getvalue()


def _fill(sheet: Worksheet, table: SheetTable, pen: _Pen) -> None:
    def cells(row: int, values: Iterable[Value]) -> Iterable[tuple[Cell, Column, Value]]:
        for number, (column, value) in enumerate(zip(table.columns, values, strict=True), start=1):
            yield cast("Cell", sheet.cell(row, number)), column, value  # nothing is merged here

    for cell, column, head in cells(1, [column.head for column in table.columns]):
        pen.write_head(cell, column, head)
    for row_number, row in enumerate(table.rows, start=2):
        for cell, column, value in cells(row_number, row):
            pen.write(cell, column, value)
    if table.total is not None:
        for cell, column, value in cells(len(table.rows) + 2, table.total):
            pen.write_total(cell, column, value)
    _arrange(sheet, table, right_to_left=pen.right_to_left)


def _arrange(sheet: Worksheet, table: SheetTable, *, right_to_left: bool) -> None:
    """The sheet as a whole: its direction, what stays in sight, the widths, and how it is printed."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.sheet_view.rightToLeft = right_to_left
    sheet.freeze_panes = "B2"
    for number, column in enumerate(table.columns):
        values = [row[number] for row in table.rows]
        total = [] if table.total is None else [table.total[number]]
        sheet.column_dimensions[get_column_letter(number + 1)].width = width_of(column, values + total)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0  # as many pages long as it needs, one page wide
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


class _Pen:
    """Writes cells: texts from the leading edge, figures towards the trailing one, each head like its column."""

    def __init__(self, *, right_to_left: bool) -> None:
        from openpyxl.styles import Alignment, Border, Font, Side

        self.right_to_left = right_to_left
        leading, trailing = ("right", "left") if right_to_left else ("left", "right")
        self._text = Alignment(horizontal=leading, vertical="top", wrap_text=True)
        self._urdu = Alignment(horizontal=leading, vertical="top", wrap_text=True, readingOrder=_RIGHT_TO_LEFT_ORDER)
        self._figure = Alignment(horizontal=trailing, vertical="top")
        self._figure_head = Alignment(horizontal=trailing, vertical="top", wrap_text=True)
        self._bold = Font(bold=True)
        self._below, self._above = Border(bottom=Side("thin")), Border(top=Side("thin"))

    def write(self, cell: Cell, column: Column, value: Value) -> None:
        written = written_value(column, value)
        if isinstance(written, str):
            self._write_text(cell, written)
        else:
            cell.value = written
            cell.number_format = number_format(column, written)
            cell.alignment = self._figure if column.is_figure else self._text

    def write_head(self, cell: Cell, column: Column, head: Value) -> None:
        self._write_text(cell, str(head))
        if column.is_figure:
            cell.alignment = self._figure_head
        cell.font, cell.border = self._bold, self._below

    def write_total(self, cell: Cell, column: Column, value: Value) -> None:
        if cell.column == 1:
            self._write_text(cell, str(value or ""))
        else:
            self.write(cell, column, value)
        cell.font, cell.border = self._bold, self._above

    def _write_text(self, cell: Cell, text: str) -> None:
        cell.value = legal_text(text)
        cell.data_type = "s"  # "=1+1" and "#N/A" are names here
        cell.number_format = "@"  # and stay so when the owner edits them
        cell.alignment = self._urdu if any(map(is_urdu, text)) else self._text
