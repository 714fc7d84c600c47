"""The log of all steps: data only, added to and never changed, each row bound to the one before by its hash.

What can be undone and redone is kept as two linked lists in the log itself. Every row says which step would be
undone next (`undo_top`) and redone next (`redo_top`) after it:
- a step done: undo_top is the step itself (nothing for the first, which begins the plan), redo_top is nothing;
- an undo of t: undo_top is that of the row before t, redo_top is t;
- a redo of t: undo_top is t, redo_top is that of the row before the latest undo of t.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import asdict, astuple, dataclass, replace
from datetime import UTC, datetime
from typing import Any, cast

from teambuilder.core.change import Action, Change, Edit, Parameter
from teambuilder.core.rows import new_id
from teambuilder.core.text import Text
from teambuilder.store.tables import Rows, defaults, empty_rows

DO, UNDO, REDO = "do", "undo", "redo"
_BATCH = 500  # rows of the log read in one go


@dataclass(frozen=True)
class Step:
    """What one row of the log tells the owner; `at` is ISO 8601 in UTC, `target` the step undone or redone."""

    id: int
    at: str
    kind: str
    action: Action
    target: int | None


@dataclass(frozen=True)
class Record:
    """One row of the log, as stored."""

    id: int
    uid: str
    at: str
    kind: str
    action: str
    parameters: str
    target: int | None
    edits: str
    undo_top: int | None
    redo_top: int | None
    hash: str = ""

    def hashed_after(self, previous: str) -> str:
        """The hash that this row must have when the row before it has the hash `previous`."""
        fields = astuple(self)[:-1]
        return hashlib.sha256(canonical([previous, *fields]).encode()).hexdigest()


BEFORE_ALL = Record(0, "", "", "", "", "", None, "", None, None)
_COLUMNS = ", ".join(asdict(BEFORE_ALL))


def canonical(value: Any) -> str:
    """The one JSON text of a value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def last(connection: sqlite3.Connection) -> Record:
    """The newest row; it alone tells what can be undone and redone."""
    return _record(connection, "ORDER BY id DESC LIMIT 1") or BEFORE_ALL


def record(connection: sqlite3.Connection, step_id: int) -> Record:
    """A row by its number; raises KeyError when there is none."""
    found = BEFORE_ALL if step_id == 0 else _record(connection, "WHERE id = ?", step_id)
    if found is None:
        raise KeyError(step_id)
    return found


def _record(connection: sqlite3.Connection, which: str, *arguments: int) -> Record | None:
    values = connection.execute(f"SELECT {_COLUMNS} FROM step {which}", arguments).fetchone()
    return Record(*values) if values else None


def tops_after_do(previous: Record) -> tuple[int | None, int | None]:
    return (previous.id + 1 if previous.id else None), None


def tops_after_undo(connection: sqlite3.Connection, target: int) -> tuple[int | None, int | None]:
    return record(connection, target - 1).undo_top, target


def tops_after_redo(connection: sqlite3.Connection, target: int) -> tuple[int | None, int | None]:
    undone = connection.execute(
        "SELECT id FROM step WHERE kind = 'undo' AND target = ? ORDER BY id DESC LIMIT 1", (target,)
    ).fetchone()
    return target, record(connection, undone[0] - 1).redo_top


def append(
    connection: sqlite3.Connection,
    previous: Record,
    kind: str,
    change: Change,
    target: int | None,
    tops: tuple[int | None, int | None],
) -> Record:
    """Adds the next row, inside the caller's transaction."""
    unhashed = Record(
        id=previous.id + 1,
        uid=new_id(),
        at=datetime.now(UTC).isoformat(timespec="milliseconds"),
        kind=kind,
        action=change.action.name,
        parameters=encoded_parameters(change.action),
        target=target,
        edits=encoded_edits(change.edits),
        undo_top=tops[0],
        redo_top=tops[1],
    )
    row = replace(unhashed, hash=unhashed.hashed_after(previous.hash))
    values = astuple(row)
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO step ({_COLUMNS}) VALUES ({marks})", values)
    return row


def encoded_parameters(action: Action) -> str:
    return canonical({name: _plain(value) for name, value in action.parameters.items()})


def _plain(value: Parameter) -> Any:
    return {"en": value.en, "ur": value.ur} if isinstance(value, Text) else value


def encoded_edits(edits: Sequence[Edit]) -> str:
    return canonical([[e.table, e.scenario_id, e.id, _fields(e.before), _fields(e.after)] for e in edits])


def _fields(values: Any) -> Any:
    return None if values is None else dict(values)


def action_of(row: Record) -> Action:
    """The action that the row's step was."""
    return decoded_action(row.action, row.parameters)


def decoded_action(name: str, parameters: str) -> Action:
    """An action from what is stored of it."""
    stored: dict[str, Any] = json.loads(parameters)
    return Action(name, {key: _parameter(value) for key, value in stored.items()})


def _parameter(value: Any) -> Parameter:
    return Text(**cast(dict[str, str], value)) if isinstance(value, dict) else value


def change_of(row: Record) -> Change:
    """What the row did to the plan."""
    edits = (
        Edit(table, row_id, before, after, scenario_id)
        for table, scenario_id, row_id, before, after in json.loads(row.edits)
    )
    return Change(action_of(row), tuple(edits))


def records(connection: sqlite3.Connection, until: int | None = None) -> Iterator[Record]:
    """The rows from the first on, to number `until` or to the last."""
    which, arguments = ("", ()) if until is None else ("WHERE id <= ?", (until,))
    for values in connection.execute(f"SELECT {_COLUMNS} FROM step {which} ORDER BY id", arguments):
        yield Record(*values)


def steps(connection: sqlite3.Connection, until: int) -> list[Step]:
    """The steps to number `until`, oldest first."""
    cursor = connection.execute(
        "SELECT id, at, kind, action, parameters, target FROM step WHERE id <= ? ORDER BY id", (until,)
    )
    return [
        Step(step_id, at, kind, decoded_action(action, parameters), target)
        for step_id, at, kind, action, parameters, target in cursor
    ]


def replayed(connection: sqlite3.Connection, until: int) -> Rows:
    """The plan's rows as they were right after step `until`; raises KeyError when there is no such step.

    The log was held against its rules when the file was opened: here its edits are taken as they are. Many are read
    in one go, which is quick, but not all, so that a writer need not wait for long.
    """
    rows = empty_rows()
    reached = 0
    while reached < until:
        batch = connection.execute(
            "SELECT id, edits FROM step WHERE id > ? AND id <= ? ORDER BY id LIMIT ?", (reached, until, _BATCH)
        ).fetchall()
        if not batch:
            raise KeyError(until)
        for edits in json.loads(f"[{','.join(text for _, text in batch)}]"):
            for table, scenario_id, row_id, before, after in edits:
                key = (table, scenario_id, row_id)
                if after is None:
                    del rows[key]
                elif before is None:
                    rows[key] = {**defaults(table), **after}
                else:
                    rows[key].update(after)
        reached = batch[-1][0]
    return rows
