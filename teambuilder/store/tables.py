"""Between rows of tables and the snapshot: reads all of a plan, writes the edits of one step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from teambuilder.core.change import Change, Edit, Value, field_values
from teambuilder.core.plan import Business, Plan, Team
from teambuilder.core.rows import PLAN_TABLES, ROW_CLASSES, TEAM_TABLES, Row, TeamRow
from teambuilder.core.validation import validate

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Table

# (table, scenario id or "", id) -> the fields without the key, as they are stored
Key: TypeAlias = tuple[str, str, str]
Rows: TypeAlias = dict[Key, dict[str, Value]]


def empty_rows() -> Rows:
    """What a plan file holds before its first step."""
    return {("business", "", "business"): field_values(Business("business"))}


@cache
def defaults(table: str) -> Mapping[str, Value]:
    """The fields of a table with the values that they have when nothing is said."""
    row_class = ROW_CLASSES[table]
    key = {"id": "", "scenario_id": ""} if issubclass(row_class, TeamRow) else {"id": ""}
    return field_values(row_class(**key))


def read_rows(connection: sqlite3.Connection) -> Rows:
    """Every row of the plan, unchecked, in the order in which they came into the file.

    A file of an older version lacks tables and columns: its rows have their defaults there.
    """
    rows: Rows = {}
    for table in _present(connection):
        cursor = connection.execute(f"SELECT * FROM {table} ORDER BY rowid")
        names = [column[0] for column in cursor.description]
        key_width = 2 if table in TEAM_TABLES else 1  # the key's columns come first in every version
        for values in cursor:
            scenario_id = values[0] if key_width == 2 else ""
            known = dict(zip(names[key_width:], values[key_width:], strict=True))
            rows[table, scenario_id, values[key_width - 1]] = {**defaults(table), **known}
    return rows


def count_rows(connection: sqlite3.Connection) -> int:
    """How many rows `read_rows` would read."""
    counts = (connection.execute(f"SELECT count(*) FROM {table}").fetchone() for table in _present(connection))
    return sum(count for (count,) in counts)


def _present(connection: sqlite3.Connection) -> list[str]:
    """The tables of the plan, without those of a later version than the file's."""
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return [table for table in ROW_CLASSES if table in names]


def plan_of(rows: Rows) -> Plan:
    """The snapshot that the rows make; raises Refused, ValueError, TypeError or KeyError for rows no plan may hold."""
    business = Business("business")
    of_plan: dict[str, dict[str, Row]] = {}
    of_teams: dict[str, dict[str, dict[str, Row]]] = {}
    for (table, scenario_id, row_id), values in rows.items():
        row = ROW_CLASSES[table].from_values(row_id, values, scenario_id)
        validate(row)
        if field_values(row) != values:  # 5 for true, say
            raise ValueError(f"a row of {table} has a value of another type")
        if table == "business":
            business = cast(Business, row)
        elif table in PLAN_TABLES:
            of_plan.setdefault(PLAN_TABLES[table][1], {})[row_id] = row
        else:
            of_teams.setdefault(scenario_id, {}).setdefault(TEAM_TABLES[table][1], {})[row_id] = row
    teams = {scenario_id: Team(**cast(Any, collections)) for scenario_id, collections in of_teams.items()}
    return Plan(business=business, teams=teams, **cast(Any, of_plan))


def write_edits(database: Database, edits: Iterable[Edit]) -> None:
    """Writes the edits in their order; new rows of one table go in together.

    Raises LookupError when a row that should be there is not.
    """
    for (table, is_new), run in groupby(edits, key=lambda edit: (edit.table, edit.before is None)):
        if is_new:
            cast("Table", database[table]).insert_all([_new_row(edit) for edit in run])
        else:
            for edit in run:
                _write_edit(database, edit)


def _new_row(edit: Edit) -> dict[str, Value]:
    """All columns; what undo brings back from a log of long ago did not know them all."""
    return {**_key_of(edit), **defaults(edit.table), **(edit.after or {})}


def _write_edit(database: Database, edit: Edit) -> None:
    key = _key_of(edit)
    where = " AND ".join(f"{name} = :key_{name}" for name in key)
    named = {f"key_{name}": value for name, value in key.items()}
    if edit.after is None:
        statement = f"DELETE FROM {edit.table} WHERE {where}"
    else:
        assignments = ", ".join(f"{name} = :{name}" for name in edit.after)
        statement = f"UPDATE {edit.table} SET {assignments} WHERE {where}"
    if database.conn.execute(statement, {**named, **(edit.after or {})}).rowcount != 1:
        raise LookupError(edit.table, edit.id)


def _key_of(edit: Edit) -> dict[str, str]:
    return {"scenario_id": edit.scenario_id, "id": edit.id} if edit.table in TEAM_TABLES else {"id": edit.id}


def apply_edit(rows: Rows, edit: Edit) -> None:
    """Applies one edit to rows as they are stored; raises ValueError when it does not fit them exactly."""
    key = (edit.table, edit.scenario_id, edit.id)
    row = rows.get(key)
    if edit.before is None:
        fits = row is None and edit.after is not None and edit.table != "business"
    elif row is None or edit.after is None:
        fits = row == {**defaults(edit.table), **edit.before} and edit.table != "business"
    else:
        fits = edit.before.keys() == edit.after.keys() and all(row.get(n, edit) == v for n, v in edit.before.items())
    if not fits or not (edit.after or {}).keys() <= defaults(edit.table).keys():
        raise ValueError(f"an edit of {edit.table} does not fit the plan")
    if edit.after is None:
        del rows[key]
    else:
        rows[key] = {**(row or defaults(edit.table)), **edit.after}


def next_plan(plan: Plan, change: Change) -> Plan:
    """The snapshot after `change`, if the change fits `plan` exactly and every row it leaves is one a plan may hold.

    Raises ValueError or Refused otherwise: what is written here must be readable for good.
    """
    rows: Rows = {}
    for edit in change.edits:
        row = plan.row(edit.table, edit.id, edit.scenario_id)
        if row is not None:
            rows[edit.table, edit.scenario_id, edit.id] = field_values(row)
    for edit in change.edits:
        apply_edit(rows, edit)
    following = plan.apply(change)
    for table, scenario_id, row_id in rows:
        row = following.row(table, row_id, scenario_id)
        if row is not None:
            validate(row)
    return following
