"""Tables as CSV that Excel, too, reads as they are meant: in UTF-8 with its mark, with CRLF, dates as ISO 8601.

A cell that begins like a formula ("=", "+", "-", "@", their full-width forms, Tab or a new line, with or without
blanks before) is read as one by spreadsheets, and can then send data away or start programs. Such a text gets an
apostrophe before it; so does a text that begins with apostrophes before such a sign, so that `read_cell` can take
exactly one off again. Figures and dates are no texts, and stay as they are.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal

from teambuilder.exchange.cells import written_value
from teambuilder.exchange.tables import Column, ColumnKind, SheetTable, Value

_APOSTROPHE = "'"
_LIKE_A_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠\t\r\n]")


def csv_bytes(table: SheetTable) -> bytes:
    """The content of a CSV file: the heads and the rows, and the sums below them if the table has sums."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    columns = table.columns
    writer.writerow([escaped(column.head) for column in columns])
    writer.writerows(_cells(columns, row) for row in table.rows)
    if table.total is not None:
        writer.writerow(_cells(columns, table.total))
    return text.getvalue().encode("utf-8-sig")


def escaped(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    return _APOSTROPHE + text if _LIKE_A_FORMULA.match(text) else text


def read_cell(cell: str) -> str:
    """The text of a cell that `escaped` wrote; any other cell is as it is."""
    if cell.startswith(_APOSTROPHE) and _LIKE_A_FORMULA.match(cell[1:]):
        return cell[1:]
    return cell


def _cells(columns: Iterable[Column], row: Iterable[Value]) -> list[str]:
    return [_cell(column, value) for column, value in zip(columns, row, strict=True)]


def _cell(column: Column, value: Value) -> str:
    if value is None:
        return ""
    if column.kind in (ColumnKind.MONTH, ColumnKind.DAY):
        return escaped(str(value))
    if column.kind is ColumnKind.PERCENT and isinstance(value, int):
        return f"{_figure(Decimal(value).scaleb(-2))}%"
    written = written_value(column, value)
    if isinstance(written, str):
        return escaped(written)
    return _figure(written) if isinstance(written, int | float | Decimal) else ""


def _figure(value: float | Decimal) -> str:
    """A number without needless decimals: "45000", "0.3333"."""
    figure = f"{value:.4f}"
    return figure.rstrip("0").rstrip(".")
