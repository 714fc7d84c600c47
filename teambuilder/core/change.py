"""A change is data: what the owner did, and the rows it edits. Its inverse is a change too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, TypeAlias

from teambuilder.core.rows import ROW_CLASSES, Row, TeamRow
from teambuilder.core.text import Text

Value: TypeAlias = str | int | None
Parameter: TypeAlias = str | int | Text


@dataclass(frozen=True)
class Action:
    """What the owner did, as a name and parameters; words are found for it when it is shown."""

    name: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, Parameter])


@dataclass(frozen=True)
class Edit:
    """One row before and after, as field values: `before` is None for a new row, `after` for a deleted one.

    For a row that stays, both hold the changed fields only.
    """

    table: str
    id: str
    before: Mapping[str, Value] | None
    after: Mapping[str, Value] | None
    scenario_id: str = ""


@dataclass(frozen=True)
class Change:
    """One undoable step."""

    action: Action
    edits: tuple[Edit, ...]


class Refused(Exception):
    """What was asked cannot be done; `code` and `parameters` say why, for words to be found."""

    def __init__(self, code: str, **parameters: Parameter) -> None:
        super().__init__(code, parameters)
        self.code = code
        self.parameters = parameters


def inverse(change: Change) -> Change:
    """The change that takes `change` back; its action is the same, the caller says that it is an undo."""
    return Change(
        change.action,
        tuple(Edit(edit.table, edit.id, edit.after, edit.before, edit.scenario_id) for edit in reversed(change.edits)),
    )


def field_values(row: Row) -> dict[str, Value]:
    """A row's fields without its key, as they are stored: plain text, integers and None."""
    return {f.name: _stored(getattr(row, f.name)) for f in fields(row) if f.name not in ("id", "scenario_id")}


def _stored(value: Any) -> Value:
    if isinstance(value, bool):
        return int(value)
    return str(value) if isinstance(value, str) else value


def _place(row: Row) -> tuple[str, str]:
    return _TABLE_OF[type(row)], row.scenario_id if isinstance(row, TeamRow) else ""


_TABLE_OF: Mapping[type[Row], str] = {row_class: table for table, row_class in ROW_CLASSES.items()}


def added(row: Row) -> Edit:
    """The edit that adds `row`."""
    table, scenario_id = _place(row)
    return Edit(table, row.id, None, field_values(row), scenario_id)


def removed(row: Row) -> Edit:
    """The edit that deletes `row`."""
    table, scenario_id = _place(row)
    return Edit(table, row.id, field_values(row), None, scenario_id)


def changed(old: Row, new: Row) -> tuple[Edit, ...]:
    """The edit that turns `old` into `new`, or nothing when they are equal."""
    table, scenario_id = _place(old)
    before, after = field_values(old), field_values(new)
    names = [name for name in before if before[name] != after[name]]
    if not names:
        return ()
    return (Edit(table, old.id, {n: before[n] for n in names}, {n: after[n] for n in names}, scenario_id),)
