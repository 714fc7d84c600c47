"""Holds the log of a file against its own rules, before a word of it is believed."""

from __future__ import annotations

import re
import sqlite3
from datetime import datetime, timedelta
from typing import TypeAlias

from teambuilder.core.change import Change, inverse
from teambuilder.core.text import Text
from teambuilder.store import log
from teambuilder.store.tables import Rows, apply_edit, empty_rows

_UID = re.compile(r"[0-9a-f]{32}")
Tops: TypeAlias = tuple[int | None, int | None]  # undo_top, redo_top


def checked_replay(connection: sqlite3.Connection) -> tuple[Rows, log.Record]:
    """Replays the whole log into rows; returns them with the newest row of the log.

    Raises ValueError, or what broken JSON brings up, for a log that this program cannot have written.
    """
    rows = empty_rows()
    tops: list[Tops] = [(None, None)]
    latest_undo: dict[int, int] = {}
    previous = log.BEFORE_ALL
    for row in log.records(connection):
        change = _checked_change(row, previous)
        _check(row.target == _expected_target(row, tops[-1]), "target", row)
        if row.target is not None:
            _check_taken_back(connection, row, change)
        _check((row.undo_top, row.redo_top) == _expected_tops(row, tops, latest_undo), "tops", row)
        for edit in change.edits:
            apply_edit(rows, edit)
        tops.append((row.undo_top, row.redo_top))
        if row.kind == log.UNDO and row.target is not None:
            latest_undo[row.target] = row.id
        previous = row
    _check(previous.id > 0, "empty", previous)
    return rows, previous


def _check(holds: bool, what: str, row: log.Record) -> None:
    if not holds:
        raise ValueError(f"log {what} at step {row.id}")


def _checked_change(row: log.Record, previous: log.Record) -> Change:
    _check(row.id == previous.id + 1, "number", row)
    _check(row.hash == row.hashed_after(previous.hash), "hash", row)
    _check(bool(_UID.fullmatch(row.uid)), "uid", row)
    _check(datetime.fromisoformat(row.at).utcoffset() == timedelta(0), "time", row)
    change = log.change_of(row)
    _check(log.encoded_parameters(change.action) == row.parameters, "parameters", row)
    _check(log.encoded_edits(change.edits) == row.edits, "edits", row)
    for value in change.action.parameters.values():
        texts = (value.en, value.ur) if isinstance(value, Text) else ()
        _check(type(value) in (str, int, Text) and all(type(text) is str for text in texts), "parameters", row)
    for edit in change.edits:
        for values in (edit.before or {}, edit.after or {}):
            _check(all(type(value) in (str, int, type(None)) for value in values.values()), "values", row)
    return change


def _expected_target(row: log.Record, before: Tops) -> int | None:
    expected = {log.DO: None, log.UNDO: before[0], log.REDO: before[1]}
    _check(row.kind in expected, "kind", row)
    _check(row.kind == log.DO or expected[row.kind] is not None, "target", row)
    return expected[row.kind]


def _check_taken_back(connection: sqlite3.Connection, row: log.Record, change: Change) -> None:
    """An undo holds the inverse of its target, a redo the same as its target."""
    done = log.change_of(log.record(connection, row.target or 0))
    _check(change == (inverse(done) if row.kind == log.UNDO else done), "undo", row)


def _expected_tops(row: log.Record, tops: list[Tops], latest_undo: dict[int, int]) -> Tops:
    if row.target is None:
        return (row.id if row.id > 1 else None), None
    if row.kind == log.UNDO:
        return tops[row.target - 1][0], row.target
    return row.target, tops[latest_undo[row.target] - 1][1]
