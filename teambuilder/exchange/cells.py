"""What a value of a table becomes in a cell: its type, its format, and how wide it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from teambuilder.core.figures import currency_digits
from teambuilder.exchange.tables import Column, ColumnKind, Value

Written: TypeAlias = str | int | float | Decimal | date | None

_NARROWEST, _WIDEST, _PADDING = 8, 50, 2  # of columns, in figures of the usual font
_DATE_WIDTHS = {ColumnKind.MONTH: 8, ColumnKind.DAY: 11}


def written_value(column: Column, value: Value) -> Written:
    """The value as a number, a date or a text; ValueError for a month or day that is none."""
    if column.kind is ColumnKind.MONTH and isinstance(value, str):
        return date.fromisoformat(f"{value}-01")
    if column.kind is ColumnKind.DAY and isinstance(value, str):
        return date.fromisoformat(value)
    if isinstance(value, str) or value is None:
        return value
    if column.kind is ColumnKind.TEXT:
        return str(value)
    if column.kind is ColumnKind.MONEY:
        return Decimal(value).scaleb(-currency_digits(column.currency))
    return Decimal(value).scaleb(-4) if column.kind is ColumnKind.PERCENT else value


def number_format(column: Column, written: Written) -> str:
    """How Excel shows the value; the names of months are in the language of the owner's Excel."""
    if column.kind is ColumnKind.MONEY:
        digits = currency_digits(column.currency)
        positive = "#,##0" + (f".{'0' * digits}" if digits else "")
        return f"{positive};[Red]-{positive}"
    if column.kind is ColumnKind.NUMBER:
        return "#,##0" if isinstance(written, int) else "#,##0.00"
    return {ColumnKind.MONTH: "mmm yyyy", ColumnKind.DAY: "d mmm yyyy", ColumnKind.PERCENT: "0.00%"}.get(
        column.kind, "@"
    )


def width_of(column: Column, values: Iterable[Value]) -> int:
    """The width that shows the head and all values; long texts are wrapped."""
    widths = [_text_width(column.head), *(_width(column, value) for value in values)]
    return min(_WIDEST, max(_NARROWEST, *widths) + _PADDING)


def _width(column: Column, value: Value) -> int:
    if value is None:
        return 0
    if isinstance(value, str):
        return _DATE_WIDTHS.get(column.kind) or _text_width(value)
    if column.kind is ColumnKind.MONEY:
        digits = currency_digits(column.currency)
        return len(f"{value / 10**digits:,.{digits}f}")
    return len(f"{value / 100:,.2f}%") if column.kind is ColumnKind.PERCENT else len(f"{value:,.2f}")


def _text_width(text: str) -> int:
    """The longest line, with Chinese and Japanese letters as wide as two, and marks on letters as none."""
    return max((sum(map(_letter_width, line)) for line in text.splitlines()), default=0)


def _letter_width(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1
