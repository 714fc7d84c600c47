"""The history of a plan, read beside the window: page by page, and the plan as it was at any step.

A SQLite connection belongs to one thread. What is asked for here is therefore read through a connection of its own,
which is opened and closed by the thread that asks, and by SQLite alone: the lock on the file stays. Only a few rows
are read in one go, so that a step that is being written does not wait.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from teambuilder.store import log
from teambuilder.store.checks import damage_reported
from teambuilder.store.connection import connect, trust
from teambuilder.store.log import DO, Step
from teambuilder.store.places import real_path
from teambuilder.store.tables import plan_of

if TYPE_CHECKING:
    from teambuilder.core.plan import Plan

_ROWS_IN_ONE_GO = 1000
# where the canonical text of edits names a scenario: as the one that a row belongs to, or as a row itself.
# Inside of a value a quotation mark is escaped, so that nothing an owner types looks like this.
_SCENARIO = re.compile(r'\["(?:scenario",""|\w+"),"([^"\\]+)",')

_EDITED = re.compile(r'\["\w+","[^"]*","([^"\\]+)",')  # the id of the row that an edit is of
_BELONGS = {  # by what a row belongs to something: a seat to its role, but not to whoever sits there now
    "slot": ("role_id",),
    "works_with": ("role_id", "other_role_id"),
    "ownership": ("role_id", "responsibility_id"),
    "goal_support": ("goal_id", "responsibility_id"),
    "signing": ("person_id",),
    "pay_raise": ("person_id",),
}


@dataclass(frozen=True)
class PastStep(Step):
    """A step with the scenarios that it touched; `taken_back` is True for one that does not count any more."""

    scenario_ids: tuple[str, ...]
    taken_back: bool


@dataclass(frozen=True)
class Place:
    """Where a page begins: below step `above`; `in_effect` is the newest step there that counts, None for none.

    While the row that tells it is not read, `told` is False.
    """

    above: int
    in_effect: int | None = None
    told: bool = False


@dataclass(frozen=True)
class Page:
    """Some steps, the newest first, and where the next page begins, None at the end."""

    steps: tuple[PastStep, ...]
    following: Place | None


@dataclass(frozen=True)
class Past:
    """The history of one plan up to step `newest`, which led to `plan`.

    `image` is the whole database of a plan that is only looked at.
    """

    path: Path
    newest: int
    plan: Plan
    image: bytes | None = None

    def page(self, size: int, place: Place | None = None) -> Page:
        """The newest steps, or those from `place` on. Raises StoreTrouble."""
        with self._connection() as connection:
            return _page(connection, place or Place(self.newest + 1), size)

    def all_steps(self) -> tuple[PastStep, ...]:
        """Every step, the newest first. Raises StoreTrouble."""
        with self._connection() as connection:
            return tuple(step for page in self._pages(connection) for step in page.steps)

    def touching(self, row_id: str) -> frozenset[int]:
        """The steps that are about a person, role or responsibility, by its id. Raises StoreTrouble.

        What belongs to it counts too, as the seats of a role do: their edits name it only when they come and go.
        """
        quoted, belonging, found = f'"{row_id}"', {row_id}, set[int]()
        with self._connection() as connection:
            for step_id, edits in self._edits(connection):
                if quoted in edits:
                    found.add(step_id)
                    belonging.update(_belonging(edits, row_id))
                elif not belonging.isdisjoint(_EDITED.findall(edits)):
                    found.add(step_id)
        return frozenset(found)

    def as_of(self, step_id: int) -> Plan:
        """The plan as it was right after a step. Raises StoreTrouble, or KeyError for a step that is not there."""
        if not 1 <= step_id <= self.newest:
            raise KeyError(step_id)
        if step_id == self.newest:
            return self.plan
        with self._connection() as connection:
            return plan_of(log.replayed(connection, step_id))

    def _edits(self, connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
        """The edits of all steps as they are stored, the oldest first."""
        for first in range(0, self.newest, _ROWS_IN_ONE_GO):
            yield from connection.execute(
                "SELECT id, edits FROM step WHERE id > ? AND id <= ? ORDER BY id",
                (first, min(first + _ROWS_IN_ONE_GO, self.newest)),
            ).fetchall()

    def _pages(self, connection: sqlite3.Connection) -> Iterator[Page]:
        place: Place | None = Place(self.newest + 1)
        while place is not None:
            page = _page(connection, place, _ROWS_IN_ONE_GO)
            place = page.following
            yield page

    @contextmanager
    def _connection(self) -> Generator[sqlite3.Connection]:
        with damage_reported(self.path):
            connection = _in_memory(self.image) if self.image is not None else connect(real_path(self.path), "ro")
            try:
                trust(connection)
                yield connection
            finally:
                connection.close()


def _belonging(edits: str, row_id: str) -> Iterator[str]:
    """The ids of rows that these edits make belong to the row with this id."""
    for table, _, edited_id, before, after in json.loads(edits):
        values: dict[str, Any] = {**(before or {}), **(after or {})}
        if any(values.get(name) == row_id for name in _BELONGS.get(table, ())):
            yield edited_id


def _in_memory(image: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(image)
    return connection


def _page(connection: sqlite3.Connection, place: Place, size: int) -> Page:
    rows: list[Any] = connection.execute(
        "SELECT id, at, kind, action, parameters, target, undo_top, edits FROM step"
        " WHERE id < ? ORDER BY id DESC LIMIT ?",
        (place.above, size),
    ).fetchall()
    steps: list[PastStep] = []
    in_effect, told = place.in_effect, place.told
    step_id: int
    for step_id, at, kind, action, parameters, target, undo_top, edits in rows:
        if not told:
            in_effect, told = undo_top, True
        taken_back = kind == DO and step_id not in (in_effect, 1)
        if step_id == in_effect:
            told = False  # the row before it says what counted before
        done, scenario_ids = log.decoded_action(action, parameters), tuple(dict.fromkeys(_SCENARIO.findall(edits)))
        steps.append(PastStep(step_id, at, kind, done, target, scenario_ids, taken_back))
    last: int = rows[-1][0] if rows else 1
    return Page(tuple(steps), Place(last, in_effect, told) if last > 1 else None)
