"""Another copy of the plan that is open: read with every check, and the state that both have in common.

Two files of one plan have the same first steps, with the same hashes. After a merge the copy's last step is noted in
the step that merged it, so that the next merge begins there.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from teambuilder.core.merge import Merge, merge
from teambuilder.core.merge.merging import MERGE
from teambuilder.core.plan import Plan
from teambuilder.store import log
from teambuilder.store.checks import damage_reported
from teambuilder.store.opening import open_to_read
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.tables import Rows, apply_edit, empty_rows, plan_of
from teambuilder.store.trouble import StoreTrouble


@dataclass(frozen=True)
class History:
    """The plan that is open with its log: what a merge needs of it, away from its connection."""

    path: Path
    plan: Plan
    records: tuple[log.Record, ...]


@dataclass(frozen=True)
class Ancestor:
    """What both were: `step` is its number in the log of the copy, or of the plan here when `in_copy` is False.

    `same_origin` is False for plans that became one by a merge only: ids of the same thing may differ.
    """

    plan: Plan
    step: int
    at: str
    in_copy: bool
    same_origin: bool


@dataclass(frozen=True)
class Copy:
    """A copy as it was read; `head` is the hash of its last step, `steps` how many it has since the ancestor."""

    path: Path
    plan: Plan
    head: str
    changed_at: str
    steps: int
    ancestor: Ancestor | None


def history_of(plan_file: PlanFile) -> History:
    """To be called where the plan file is open; the rest may be done in any thread."""
    return History(plan_file.path, plan_file.plan, plan_file.records())


def read_copy(mine: History, theirs: Path) -> Copy:
    """Opens the copy to read, with every check, and finds the common ancestor. The file stays as it is.

    Raises StoreTrouble as for opening, and "same_file" for the plan that is open itself.
    """
    if _is_same_file(mine.path, theirs):  # to open and close it would drop the locks of SQLite
        raise StoreTrouble("same_file", theirs)
    opened = open_to_read(theirs)
    try:
        with damage_reported(theirs):
            records = tuple(log.records(opened.connection))
            found = _ancestor(mine, records, opened.connection, theirs)
            known = found.step if found is not None and found.in_copy else _shared(mine.records, records)
            return Copy(theirs, opened.plan, opened.newest.hash, opened.newest.at, len(records) - known, found)
    finally:
        opened.connection.close()


def compare_copy(mine: History, theirs: Path) -> tuple[Copy, Merge]:
    """Reads a copy and compares it with the plan that is open. Raises StoreTrouble."""
    copy = read_copy(mine, theirs)
    base = copy.ancestor.plan if copy.ancestor else None
    same_origin = copy.ancestor is not None and copy.ancestor.same_origin
    merged = merge(mine.plan, copy.plan, base, file=theirs.name, head=copy.head, same_origin=same_origin)
    return copy, merged


def _ancestor(
    mine: History, theirs: Sequence[log.Record], connection: sqlite3.Connection, path: Path
) -> Ancestor | None:
    shared = _shared(mine.records, theirs)
    from_copy = max([shared, *_merged_of(mine.records, theirs)])
    from_here = max([shared, *_merged_of(theirs, mine.records)])
    # What was merged last holds what was merged before; of two that crossed, either is one that both have.
    use_copy = from_copy > shared and not _holds(theirs, from_here, mine.records, from_copy)
    if use_copy:
        step, records, at_step = from_copy, theirs, log.replayed(connection, from_copy)
    elif from_here:
        step, records, at_step = from_here, mine.records, _replayed(mine.records, from_here)
    else:
        return None
    return Ancestor(plan_of(at_step), step, records[step - 1].at, use_copy, bool(shared))


def _holds(theirs: Sequence[log.Record], from_here: int, mine: Sequence[log.Record], from_copy: int) -> bool:
    """True when the state here that the copy has merged came after what was merged from the copy."""
    return any(step <= from_here for step, head in _merges(mine) if head == theirs[from_copy - 1].hash)


def _shared(mine: Sequence[log.Record], theirs: Sequence[log.Record]) -> int:
    """How many first steps are the same: a hash stands for its step and all before it."""
    count = 0
    for one, other in zip(mine, theirs, strict=False):
        if one.hash != other.hash:
            break
        count += 1
    return count


def _merged_of(merging: Sequence[log.Record], merged: Sequence[log.Record]) -> list[int]:
    """The numbers of the steps of one log up to which the other has merged it."""
    heads = {head for _, head in _merges(merging)}
    return [record.id for record in merged if record.hash in heads] if heads else []


def _merges(records: Sequence[log.Record]) -> list[tuple[int, str]]:
    """The merges that hold, with the last step of the copy each merged: one that was undone does not count."""
    found: list[tuple[int, str]] = []
    step = records[-1].undo_top if records else None
    while step is not None:
        record = records[step - 1]
        if record.action == MERGE:
            found.append((step, str(log.action_of(record).parameters.get("head", ""))))
        step = records[step - 2].undo_top if step > 1 else None
    return found


def _replayed(records: Sequence[log.Record], until: int) -> Rows:
    rows = empty_rows()
    for record in records[:until]:
        for edit in log.change_of(record).edits:
            apply_edit(rows, edit)
    return rows


def _is_same_file(mine: Path, theirs: Path) -> bool:
    try:
        return os.path.samefile(mine, theirs)  # noqa: PTH121  # takes a path that is not there any more
    except OSError:
        return False
