"""Who held a seat before, as the log tells: what was undone never happened, and a vacancy is nobody."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from teambuilder.core.change import Edit
from teambuilder.core.text import Text, both_scripts
from teambuilder.store import log


@dataclass(frozen=True)
class PreviousHolder:
    """Somebody who held a seat until `left_at`, ISO 8601 in UTC; they need not be in the plan any more."""

    person_id: str
    names: Text
    left_at: str


@dataclass
class _Seat:
    """Who held a seat, each with the time of the step that put them there; None stands for a vacancy."""

    holders: list[tuple[str | None, str]]
    undone: list[tuple[str | None, str]]

    def take(self, person_id: str | None, at: str, kind: str) -> None:
        if kind == log.UNDO and len(self.holders) > 1 and self.holders[-2][0] == person_id:
            self.undone.append(self.holders.pop())
        elif kind == log.REDO and self.undone and self.undone[-1][0] == person_id:
            self.holders.append(self.undone.pop())
        else:
            self.holders.append((person_id, at))

    def previous(self) -> tuple[str, str] | None:
        """The last person but the one who holds it now, and when they left."""
        now, left = self.holders[-1]
        for person_id, since in reversed(self.holders[:-1]):
            if person_id is not None and person_id != now:
                return person_id, left
            left = since
        return None


def previous_holders(connection: sqlite3.Connection, until: int, scenario_id: str) -> Mapping[str, PreviousHolder]:
    """By the ids of seats of a scenario, gone ones too. Steps after number `until` are left out."""
    seats: dict[str, _Seat] = {}
    names: dict[str, dict[str, object]] = {}
    cursor = connection.execute(
        "SELECT kind, at, edits FROM step WHERE id <= ? AND"
        """ (instr(edits, '["slot",') OR instr(edits, '["person",')) ORDER BY id""",
        (until,),
    )
    for kind, at, edits in cursor:
        for table, scenario, row_id, before, after in json.loads(edits):
            edit = Edit(table, row_id, before, after, scenario)
            if edit.table == "person":
                known = names.setdefault(edit.id, {})
                known.update({**(edit.before or {}), **(edit.after or {})})
            elif edit.table == "slot" and edit.scenario_id == scenario_id:
                _follow(seats, edit, at, kind)
    found = {seat_id: seat.previous() for seat_id, seat in seats.items()}
    return {
        seat_id: PreviousHolder(held[0], _names(names.get(held[0], {})), held[1])
        for seat_id, held in found.items()
        if held is not None
    }


def _follow(seats: dict[str, _Seat], edit: Edit, at: str, kind: str) -> None:
    """A seat is new, taken or left. One that is removed and brought back goes on where it was."""
    if edit.before is None and edit.id not in seats:
        holder = (edit.after or {}).get("person_id")
        seats[edit.id] = _Seat([(holder if isinstance(holder, str) else None, at)], [])
    elif edit.before is not None and edit.after is not None and "person_id" in edit.after:
        holder = edit.after["person_id"]
        seats[edit.id].take(holder if isinstance(holder, str) else None, at, kind)


def _names(values: Mapping[str, object]) -> Text:
    return both_scripts(str(values.get("name", "")), str(values.get("name_other_script", "")))
