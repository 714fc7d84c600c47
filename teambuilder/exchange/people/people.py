"""From rows of texts to people: clean values, and a reason for every row that is none.

The codes of rows that are left out, with the text in question as "value" and its column's head as "column":
"no_name"; "bad_hours", "bad_pay", "bad_date", "bad_kind", "bad_leaning", "bad_phone" and "bad_email" for what is not
understood; "other_currency" for pay under a head that names another one ("head_currency") than the plan's ("currency");
"no_value" for a formula without a result; "bad_character" for what is no letter in the file's encoding; "too_long" with
"limit" and "length". Rows that are left out already when the table is read: "unclosed_quote" with "value", and
"too_many_cells" with "cells" and "limit".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from teambuilder.core.change import Parameter
from teambuilder.core.incoming import BadRow, Found, Incoming
from teambuilder.core.rows import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, Person, new_id
from teambuilder.exchange.people.clean import clean_address, clean_line, clean_note, is_visible
from teambuilder.exchange.people.dates import date_of, has_month_first
from teambuilder.exchange.people.decoding import REPLACEMENT
from teambuilder.exchange.people.fields import Field
from teambuilder.exchange.people.head_words import FIELD_OF, compact
from teambuilder.exchange.people.stopping import IsStopped, go_on, never
from teambuilder.exchange.people.table import PeopleTable, TableRow
from teambuilder.exchange.people.values import (
    NotUnderstood,
    hours_of,
    is_nothing,
    kind_of,
    leaning_of,
    pay_of,
)

Progress = Callable[[int, int], None]

_VALUE_LENGTH = 80  # of what is shown of a bad value
_OFTEN = 256  # rows from one word of progress to the next
_EXCEL_ERRORS = frozenset(("#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#DIV/0!"))
_POWER_OF_TEN = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)  # a phone number that a spreadsheet has shortened
_CURRENCY = re.compile(r"\(([A-Z]{3})\)")


class _Bad(Exception):
    """Why the row at hand is left out."""

    def __init__(self, code: str, column: int = -1, **parameters: Parameter) -> None:
        super().__init__(code)
        self.code = code
        self.column = column
        self.parameters = parameters


def people_in(
    table: PeopleTable,
    columns: Mapping[Field, Sequence[int]],
    *,
    currency: str,
    stopped: IsStopped = never,
    progress: Progress | None = None,
) -> Found:
    """The people of a table whose columns are known; rows in which no column that counts holds anything are none.

    `progress` is told how many rows are done, and of how many. Raises Stopped.
    """
    reader = _Reader(table, columns, currency)
    people: list[Incoming] = []
    bad_rows = list(table.bad_rows)
    total = len(table.rows)
    for number, row in enumerate(table.rows):
        go_on(number, stopped)
        if progress is not None and number % _OFTEN == 0:
            progress(number, total)
        try:
            person = reader.person(row)
        except _Bad as bad:
            head = table.head[bad.column] if bad.column >= 0 else ""
            bad_rows.append(BadRow(row.line, bad.code, {**bad.parameters, "column": head}))
        else:
            if person is not None:
                people.append(Incoming(row.line, person))
    if progress is not None:
        progress(total, total)
    return Found(tuple(people), tuple(sorted(bad_rows, key=lambda row: row.line)))


class _Reader:
    """Reads rows of one table."""

    def __init__(self, table: PeopleTable, columns: Mapping[Field, Sequence[int]], currency: str) -> None:
        self._columns = {field: tuple(columns.get(field, ())) for field in Field}
        self._all = sorted({column for numbers in self._columns.values() for column in numbers})
        self._heads = table.head
        self._currency = currency
        dates = self._columns[Field.START_DATE]
        self._month_first = {c: has_month_first(_cell(row, c) for row in table.rows) for c in dates}
        self._figures: Mapping[Field, tuple[str, str, Callable[[str, int], Any]]] = {
            Field.KIND: ("kind", "bad_kind", lambda text, _: kind_of(text)),
            Field.LEANING: ("leaning", "bad_leaning", lambda text, _: leaning_of(text)),
            Field.HOURS: ("minutes_a_week", "bad_hours", lambda text, _: hours_of(text)),
            Field.PAY: ("monthly_pay", "bad_pay", self._pay),
            Field.START_DATE: (
                "start_date",
                "bad_date",
                lambda text, column: date_of(text, month_first=self._month_first[column]),
            ),
        }

    def person(self, row: TableRow) -> Person | None:
        """The person of a row, or None for an empty one; raises _Bad."""
        filled = [column for column in self._all if is_visible(_cell(row, column))]
        if not filled:
            return None
        for column in filled:
            text = _cell(row, column)
            if REPLACEMENT in text:
                raise _Bad("bad_character", column, value=text[:_VALUE_LENGTH])
            if text in _EXCEL_ERRORS:
                raise _Bad("no_value", column, value=text)
        name, other = self._names(row)
        values: dict[str, Any] = {"name": name, "name_other_script": other}
        values["phone"] = self._address(row, Field.PHONE, NAME_LIMIT, "bad_phone", _is_phone)
        values["email"] = self._address(row, Field.EMAIL, LINE_LIMIT, "bad_email", lambda text: "@" in text)
        for field, (key, code, understood) in self._figures.items():
            column, text = self._first(row, field)
            if not text or is_nothing(text):
                continue
            try:
                values[key] = understood(text, column)
            except NotUnderstood:
                raise _Bad(code, column, value=text[:_VALUE_LENGTH]) from None
        values["notes"] = self._notes(row)
        return Person(new_id(), **values)

    def _names(self, row: TableRow) -> tuple[str, str]:
        """The name, and the same in the other script; the first that there is, when there is only one."""
        column, name = self._first(row, Field.NAME)
        if not name:
            parts = (*self._columns[Field.FIRST_NAME], *self._columns[Field.LAST_NAME])
            told = [(number, clean_line(_cell(row, number))) for number in parts]
            name = " ".join(text for _, text in told if text)
            column = next((number for number, text in told if text), -1)
        other_column, other = self._first(row, Field.NAME_OTHER_SCRIPT)
        if not name:
            column, name, other = other_column, other, ""
        if not name:
            seen = next(_cell(row, number) for number in self._all if is_visible(_cell(row, number)))
            raise _Bad("no_name", value=clean_line(seen)[:_VALUE_LENGTH])
        _check_length(name, NAME_LIMIT, column)
        _check_length(other, NAME_LIMIT, other_column)
        return name, other if other != name else ""

    def _first(self, row: TableRow, field: Field) -> tuple[int, str]:
        """The first cell with anything to be seen in it, as one line, and its column."""
        for column in self._columns[field]:
            text = clean_line(_cell(row, column))
            if text and is_visible(text):
                return column, text
        return -1, ""

    def _address(self, row: TableRow, field: Field, limit: int, code: str, fits: Callable[[str], bool]) -> str:
        column, text = self._first(row, field)
        text = clean_address(text.split(" ::: ")[0])  # as Google parts several
        if not text or is_nothing(text):
            return ""
        if not fits(text):
            raise _Bad(code, column, value=text[:_VALUE_LENGTH])
        _check_length(text, limit, column)
        return text

    def _pay(self, text: str, column: int) -> int:
        named = _CURRENCY.search(self._heads[column])
        if named and named[1] != self._currency:
            raise _Bad(
                "other_currency",
                column,
                value=text[:_VALUE_LENGTH],
                currency=self._currency,
                head_currency=named[1],
            )
        return pay_of(text, self._currency)

    def _notes(self, row: TableRow) -> str:
        """Each column on lines of its own, after its head, unless that only says that these are notes."""
        notes: list[str] = []
        for column in self._columns[Field.NOTES]:
            text = clean_note(_cell(row, column))
            if text:
                head = self._heads[column]
                known = not head or FIELD_OF.get(compact(head)) is Field.NOTES
                notes.append(text if known else f"{head}: {text}")
        together = "\n".join(notes)
        _check_length(together, NOTE_LIMIT, next(iter(self._columns[Field.NOTES]), -1))
        return together


def _cell(row: TableRow, column: int) -> str:
    return row.cells[column] if column < len(row.cells) else ""


def _check_length(text: str, limit: int, column: int) -> None:
    if len(text) > limit:
        raise _Bad("too_long", column, value=text[:_VALUE_LENGTH], limit=limit, length=len(text))


def _is_phone(text: str) -> bool:
    return any(map(str.isdigit, text)) and not _POWER_OF_TEN.fullmatch(text)
