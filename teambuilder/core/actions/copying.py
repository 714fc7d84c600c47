"""The verb that makes one thing in a scenario as it is in another.

It brings along what the thing cannot be without, so that it is never refused for something that the owner would have
to do first: a seat its role, the last seat that goes another that comes, a reporting line those above it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from teambuilder.core.actions.business import Script
from teambuilder.core.actions.common import found
from teambuilder.core.actions.reporting import line_above
from teambuilder.core.actions.roles import remove_role
from teambuilder.core.actions.slots import remove_slot
from teambuilder.core.change import Action, Change, Refused, added, changed, removed
from teambuilder.core.compare.alike import (
    Key,
    by_key,
    details,
    hanging_on_role,
    hanging_on_slot,
    key_of,
    roles_under,
    rows_of,
    superior_among,
    with_key,
)
from teambuilder.core.compare.differences import Difference
from teambuilder.core.plan import Plan, Team, new_id
from teambuilder.core.rows import TeamRow
from teambuilder.core.text import Text


def copy_difference(plan: Plan, difference: Difference, to_scenario_id: str) -> Change:
    """Makes what differs the same as on the other side, as one step; without edits when it is the same already.

    Refused: "gone" when a scenario, or what it is about, is not there any more.
    """
    if to_scenario_id not in (difference.a_id, difference.b_id):
        raise Refused("gone")
    from_scenario_id = difference.a_id if to_scenario_id == difference.b_id else difference.b_id
    source, target = found(plan.scenarios, from_scenario_id), found(plan.scenarios, to_scenario_id)
    copier = _Copier(plan, from_scenario_id, to_scenario_id)
    copier.copy(difference)
    sides = {"scenario": target.name, "other": source.name}
    subject = next((value for value in difference.parameters.values() if isinstance(value, Text) and value), None)
    if subject is None:  # a row that names nothing
        return copier.script.change(Action("copy_detail", sides))
    return copier.script.change(Action("copy_difference", {"subject": subject, **sides}))


class _Copier:
    """Copies rows of one team into another, step by step."""

    def __init__(self, plan: Plan, from_id: str, to_id: str) -> None:
        self.script = Script(plan)
        self.source = plan.team(from_id)
        self._to_id = to_id

    @property
    def target(self) -> Team:
        return self.script.plan.team(self._to_id)

    def copy(self, difference: Difference) -> None:
        table, key = difference.table, difference.key
        match difference.code:
            case "role_only":
                self._copy_role(key[0])
            case "reports_to":
                self._require(key[0])
                self._set_superior(key[0])
            case "slot_only":
                self._copy_slot(key[0])
            case "holder":
                self._put_fields("slot", key, ("person_id",))
                self._take_off_other_seats(key[0])
            case "role" | "slot":
                self._put_fields(table, key, details(table))
            case _:
                self._copy_row(table, key)

    def _require(self, role_id: str) -> None:
        found(self.source.roles, role_id)
        found(self.target.roles, role_id)

    def _copy_role(self, role_id: str) -> None:
        if role_id in self.source.roles:
            self._bring_role(role_id)
        elif role_id in self.target.roles:
            self.script.do(remove_role, self._to_id, role_id)

    def _bring_role(self, role_id: str) -> None:
        """The role with its seats and all that hangs on it, where it stands on the other side."""
        if role_id in self.target.roles:
            return
        common = self.source.roles.keys() & self.target.roles.keys()
        below = self._parted_by(role_id, common)
        superior = superior_among(self.source, role_id, common)
        self._put("role", replace(self.source.roles[role_id], reports_to_id=superior))
        for other_id in below:
            self._report(other_id, role_id)
        self._bring(hanging_on_role(self.source, role_id))

    def _parted_by(self, role_id: str, common: Iterable[str]) -> list[str]:
        """The roles that report to this one on the other side, and stand here as if it had been taken out."""
        after = {*common, role_id}
        return [
            other_id
            for other_id in common
            if superior_among(self.source, other_id, after) == role_id
            and superior_among(self.target, other_id, after) == superior_among(self.source, role_id, after)
        ]

    def _set_superior(self, role_id: str) -> None:
        """Whom a role reports to; where that would be a loop, those above it come to stand as on the other side."""
        common = self.source.roles.keys() & self.target.roles.keys()
        above = superior_among(self.source, role_id, common)
        if above is not None and role_id in line_above(self.target, above):
            line = [other_id for other_id in line_above(self.source, role_id)[1:] if other_id in common]
            for other_id in reversed(line):
                superior = superior_among(self.source, other_id, common)
                if superior_among(self.target, other_id, common) != superior:
                    self._report(other_id, superior)
        self._report(role_id, above)

    def _report(self, role_id: str, superior_id: str | None) -> None:
        role = self.target.roles[role_id]
        self.script.add(*changed(role, replace(role, reports_to_id=superior_id)))

    def _copy_slot(self, slot_id: str) -> None:
        if slot_id in self.source.slots:
            self._bring_slot(slot_id)
        elif slot_id in self.target.slots:
            role_id = self.target.slots[slot_id].role_id
            if len(self.target.slots_of_role(role_id)) == 1:  # a role has a seat at least
                for seat in self.source.slots_of_role(role_id)[:1]:
                    self._bring_slot(seat.id)
            self.script.do(remove_slot, self._to_id, slot_id)

    def _bring_slot(self, slot_id: str) -> None:
        slot = self.source.slots[slot_id]
        self._bring_role(slot.role_id)
        self._bring((("slot", slot), *hanging_on_slot(self.source, slot_id)))
        self._take_off_other_seats(slot_id)

    def _take_off_other_seats(self, slot_id: str) -> None:
        """Nobody sits twice in a role: who comes to this seat leaves the one that is not theirs on the other side."""
        here = self.target.slots[slot_id]
        if here.person_id is None:
            return
        for seat in self.target.slots_of_role(here.role_id):
            there = self.source.slots.get(seat.id)
            theirs = there is not None and there.person_id == here.person_id
            if seat.id != slot_id and seat.person_id == here.person_id and not theirs:
                self.script.add(*changed(seat, replace(seat, person_id=None)))

    def _copy_row(self, table: str, key: Key) -> None:
        rows = with_key(self.source, table, key)[:1]
        for row in rows:
            for role_id in roles_under(self.source, row):
                self._bring_role(role_id)
            slot_id = vars(row).get("slot_id")
            if slot_id is not None and slot_id not in self.target.slots:
                self._bring_slot(slot_id)
        self._bring((table, row) for row in rows)
        if not rows:
            self.script.add(*(removed(row) for row in with_key(self.target, table, key)))

    def _bring(self, rows: Iterable[tuple[str, TeamRow]]) -> None:
        """Rows of the other side, as far as the roles are here that they join."""
        for table, row in rows:
            if self.target.roles.keys() >= set(roles_under(self.source, row)):
                self._put(table, row)

    def _put_fields(self, table: str, key: Key, names: Iterable[str]) -> None:
        there, here = by_key(self.source, table).get(key), by_key(self.target, table).get(key)
        if there is None or here is None:
            raise Refused("gone")
        values: dict[str, Any] = {name: getattr(there, name) for name in names}
        self.script.add(*changed(here, replace(here, **values)))

    def _put(self, table: str, row: TeamRow) -> None:
        """A row as it is there, over the one that stands for the same thing here."""
        copied = replace(row, scenario_id=self._to_id)
        here = by_key(self.target, table).get(key_of(table, row))
        if here is not None:
            self.script.add(*changed(here, replace(copied, id=here.id)))
        elif row.id in rows_of(self.target, table):
            self.script.add(added(replace(copied, id=new_id())))
        else:
            self.script.add(added(copied))
