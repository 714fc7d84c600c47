"""The heads and terms of a plan's tables, in one language and currency."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from teambuilder.core.text import Text
from teambuilder.exchange.labels import labels
from teambuilder.exchange.tables import Column, ColumnKind, SheetTable, Value

AnyRow = TypeVar("AnyRow")
# a column, and what stands in it in the row of one thing
Field: TypeAlias = tuple[Column, Callable[[AnyRow], Value]]


@dataclass(frozen=True)
class Fields(Generic[AnyRow]):
    """What is told of each thing, and of which things."""

    fields: Sequence[Field[AnyRow]]
    rows: Iterable[AnyRow]

    def table(self, title: str) -> SheetTable:
        columns = [column for column, _ in self.fields]
        return SheetTable(title, columns, [tuple(value(row) for _, value in self.fields) for row in self.rows])


class TableWords:
    """Columns by the keys of their heads, and what a plan says in cells."""

    def __init__(self, language: str, currency: str) -> None:
        self.language = language
        self.word = labels(language)
        self._currency = currency

    def text(self, head: str) -> Column:
        return Column(self.word(head))

    def number(self, head: str) -> Column:
        return Column(self.word(head), ColumnKind.NUMBER)

    def money(self, head: str) -> Column:
        return Column(self.word(head), ColumnKind.MONEY, self._currency)

    def share(self, head: str) -> Column:
        return Column(self.word(head), ColumnKind.PERCENT)

    def day(self, head: str) -> Column:
        return Column(self.word(head), ColumnKind.DAY)

    def month(self, head: str) -> Column:
        return Column(self.word(head), ColumnKind.MONTH)

    def said(self, text: Text) -> str:
        return text.in_language(self.language)

    def row(self, names: Iterable[str]) -> str:
        return self.word("comma").join(names)

    def yes(self, value: bool) -> str:
        return self.word("yes" if value else "no")


def hours(minutes: int) -> Value:
    """Whole hours as a whole number."""
    return minutes // 60 if minutes % 60 == 0 else minutes / 60
