"""Tables as they are handed to a workbook: typed columns, plain values, and no word of any library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Value: TypeAlias = str | int | float | None


class ColumnKind(StrEnum):
    """What a column holds, and how its values are handed over; None leaves a cell empty.

    A text that stands where a figure is expected is written as it is, such as "not set". Months and days are ISO.
    """

    TEXT = "text"
    MONEY = "money"  # minor units of the column's currency
    MONTH = "month"  # "2027-02"
    DAY = "day"  # "2027-02-14"
    NUMBER = "number"
    PERCENT = "percent"  # basis points, the hundredths of a percent: 833 is 8.33 %


@dataclass(frozen=True, slots=True)
class Column:
    """`currency` is ISO 4217's code, for the decimals of money."""

    head: str
    kind: ColumnKind = ColumnKind.TEXT
    currency: str = ""

    @property
    def is_figure(self) -> bool:
        return self.kind in (ColumnKind.MONEY, ColumnKind.NUMBER, ColumnKind.PERCENT)


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One sheet: a head of columns and its rows; `total` is a last row in bold, whose first value is its name."""

    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]
    total: Sequence[Value] | None = None
