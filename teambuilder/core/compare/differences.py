"""The named differences of two scenarios, each one thing that an owner would tell, and that can be copied across."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from teambuilder.core.change import Parameter
from teambuilder.core.compare.alike import (
    COMPARED,
    Key,
    by_key,
    hanging_on_role,
    roles_under,
    superior_among,
)
from teambuilder.core.compare.details import FieldDifference, field_differences, ownership_fields, shown_fields
from teambuilder.core.plan import (
    Department,
    PayRaise,
    Person,
    Plan,
    Responsibility,
    Role,
    Slot,
    Team,
)
from teambuilder.core.rows import TeamRow
from teambuilder.core.text import Text

NO_DEPARTMENT = len(Department)
THEN, NOW = "then", "now"

# in the order in which the differences of one role are told
CODES: tuple[str, ...] = (
    "role_only",  # a role with all that hangs on it; parameters: role, seats, duties
    "role",  # details of a role; parameters: role
    "reports_to",  # parameters: role, a, b (titles, empty for the owner)
    "works_with",  # a link that only one side has; parameters: role, other
    "slot_only",  # a seat; parameters: role, number, person (empty for a vacant one)
    "holder",  # parameters: role, number, a, b (names, empty for nobody)
    "slot",  # hours, start, pay …; parameters: role, number
    "ownership",  # who owns or helps, and for how long; parameters: role, responsibility
    "row_only",  # a row of another table; parameters: what it names
    "row",  # details of such a row
)
_OF_A_SEAT = ("slot_only", "holder", "slot")  # told seat by seat


@dataclass(frozen=True)
class Difference:
    """One thing that differs: `only_in` is the scenario that has it, when only one does.

    `number` is the seat's place among the seats of its role, 0 where there is only one.
    """

    code: str
    a_id: str
    b_id: str
    table: str
    key: Key
    department: Department | None
    parameters: Mapping[str, Parameter]
    only_in: str = ""
    fields: tuple[FieldDifference, ...] = ()

    @property
    def id(self) -> str:
        """The same as long as it is about the same thing."""
        return ":".join((self.code, self.table, *self.key))


@dataclass(frozen=True)
class _Found:
    """A difference and where it stands among the others."""

    place: tuple[Any, ...]
    difference: Difference


def differences(plan: Plan, a_id: str, b_id: str) -> tuple[Difference, ...]:
    """What differs, by department and in the order of the board; nothing when both are the same team."""
    known = plan.people, plan.responsibilities
    return _in_order(_Finder(plan.team(a_id), plan.team(b_id), a_id, b_id, *known))


def differences_since(past: Plan, now: Plan, scenario_id: str) -> tuple[Difference, ...]:
    """The same for one team at two moments, which are called THEN and NOW; people are called as they are now."""
    people, duties = {**past.people, **now.people}, {**past.responsibilities, **now.responsibilities}
    return _in_order(_Finder(past.team(scenario_id), now.team(scenario_id), THEN, NOW, people, duties))


def _in_order(finder: _Finder) -> tuple[Difference, ...]:
    found = (*finder.of_roles(), *finder.of_slots(), *finder.of_links(), *finder.of_other_rows())
    return tuple(item.difference for item in sorted(found, key=lambda item: item.place))


@dataclass(frozen=True)
class _Finder:
    a: Team
    b: Team
    a_id: str
    b_id: str
    people: Mapping[str, Person]
    responsibilities: Mapping[str, Responsibility]
    _places: dict[str, tuple[Any, ...]] = field(default_factory=dict[str, tuple[Any, ...]])

    @cached_property
    def common(self) -> frozenset[str]:
        """The ids of the roles that both sides have."""
        return frozenset(self.a.roles.keys() & self.b.roles.keys())

    def of_roles(self) -> Iterator[_Found]:
        for key, a, b in self._pairs("role"):
            role = a or b
            assert isinstance(role, Role)
            named = {"role": role.title}
            if a is None or b is None:
                counts = self._counts(self.b if a is None else self.a, role)
                yield self._found("role_only", "role", key, role.id, {**named, **counts}, only_in=self._only_in(a))
                continue
            yield from self._details("role", "role", key, role.id, a, b, named)
            superiors = [superior_among(team, role.id, self.common) for team in (self.a, self.b)]
            if superiors[0] != superiors[1]:
                titles = {"a": self._title(self.a, superiors[0]), "b": self._title(self.b, superiors[1])}
                yield self._found("reports_to", "role", key, role.id, {**named, **titles})

    def of_slots(self) -> Iterator[_Found]:
        for key, a, b in self._pairs("slot"):
            slot = a or b
            assert isinstance(slot, Slot)
            named: dict[str, Parameter] = {**self._role(slot.role_id), "number": self._number(slot)}
            if a is None or b is None:
                named["person"] = self._holder(slot)
                yield self._found(
                    "slot_only", "slot", key, slot.role_id, named, only_in=self._only_in(a), within=self._seat(slot)
                )
                continue
            assert isinstance(a, Slot)
            assert isinstance(b, Slot)
            if a.person_id != b.person_id:
                holders = {"a": self._holder(a), "b": self._holder(b)}
                yield self._found("holder", "slot", key, slot.role_id, {**named, **holders}, within=self._seat(slot))
            yield from self._details("slot", "slot", key, slot.role_id, a, b, named, within=self._seat(slot))

    def of_links(self) -> Iterator[_Found]:
        for key, a, b in self._pairs("works_with"):
            if a is None or b is None:
                first, second = sorted(key, key=lambda role_id: self._place(role_id))
                named = {**self._role(first), "other": self._role(second)["role"]}
                yield self._found("works_with", "works_with", key, first, named, only_in=self._only_in(a))
        duties = {duty_id: number for number, duty_id in enumerate(self.responsibilities)}
        for key, a, b in self._pairs("ownership"):
            duty = self.responsibilities[key[1]]
            if duty.retired:
                continue
            named = {**self._role(key[0]), "responsibility": duty.text}
            changes, place = tuple(ownership_fields(a, b)), (duties[duty.id],)
            if changes:
                only_in = self._only_in(a) if a is None or b is None else ""
                yield self._found(
                    "ownership", "ownership", key, key[0], named, only_in=only_in, fields=changes, within=place
                )

    def of_other_rows(self) -> Iterator[_Found]:
        """Tables that came later: each row is told by what it names."""
        for table in COMPARED:
            if table in ("role", "slot", "works_with", "ownership"):
                continue
            for key, a, b in self._pairs(table):
                row = a or b
                assert row is not None
                team = self.a if a is not None else self.b
                role_id = next(iter(roles_under(team, row)), "")
                named = self._names(row, role_id)
                if a is None or b is None:
                    yield self._found("row_only", table, key, role_id, named, only_in=self._only_in(a))
                else:
                    yield from self._details("row", table, key, role_id, a, b, named)

    def _pairs(self, table: str) -> Iterator[tuple[Key, TeamRow | None, TeamRow | None]]:
        """The rows that stand for the same thing; without what hangs on a role or seat that only one side has."""
        a_rows, b_rows = by_key(self.a, table), by_key(self.b, table)
        for key in dict.fromkeys((*a_rows, *b_rows)):
            a, b = a_rows.get(key), b_rows.get(key)
            if table == "role" or not (self._goes_along(self.a, a) or self._goes_along(self.b, b)):
                yield key, a, b

    def _goes_along(self, team: Team, row: TeamRow | None) -> bool:
        if row is None:
            return False
        slot_id = vars(row).get("slot_id")
        alone = slot_id is not None and not (slot_id in self.a.slots and slot_id in self.b.slots)
        return alone or not self.common.issuperset(roles_under(team, row))

    def _details(
        self,
        code: str,
        table: str,
        key: Key,
        role_id: str,
        a: TeamRow,
        b: TeamRow,
        named: Mapping[str, Parameter],
        within: tuple[Any, ...] = (),
    ) -> Iterator[_Found]:
        changes = field_differences(table, a, b)
        if changes:
            yield self._found(code, table, key, role_id, named, fields=changes, within=within)

    def _found(
        self,
        code: str,
        table: str,
        key: Key,
        role_id: str,
        parameters: Mapping[str, Parameter],
        *,
        only_in: str = "",
        fields: tuple[FieldDifference, ...] = (),
        within: tuple[Any, ...] = (),
    ) -> _Found:
        role = self.a.roles.get(role_id) or self.b.roles.get(role_id)
        department = role.department if role else None
        difference = Difference(code, self.a_id, self.b_id, table, key, department, parameters, only_in, fields)
        group = "slot" if code in _OF_A_SEAT else code
        return _Found((self._place(role_id), CODES.index(group), within, CODES.index(code), key), difference)

    def _place(self, role_id: str) -> tuple[Any, ...]:
        """Where a role stands on the board: by department, then by its first card."""
        if not self._places:
            for team in (self.a, self.b):
                for role in team.roles.values():
                    first = next(iter(team.slots_of_role(role.id)), None)
                    place = (list(Department).index(role.department), first.position if first else 0, role.id)
                    self._places.setdefault(role.id, place)
        return self._places.get(role_id, (NO_DEPARTMENT, 0, role_id))

    def _only_in(self, a: TeamRow | None) -> str:
        return self.b_id if a is None else self.a_id

    def _role(self, role_id: str) -> dict[str, Parameter]:
        role = self.a.roles.get(role_id) or self.b.roles[role_id]
        return {"role": role.title}

    def _title(self, team: Team, role_id: str | None) -> Text:
        return team.roles[role_id].title if role_id is not None else Text()

    def _holder(self, slot: Slot) -> Text:
        return self.people[slot.person_id].names if slot.person_id else Text()

    def _seat(self, slot: Slot) -> tuple[int, str]:
        return slot.position, slot.id

    def _number(self, slot: Slot) -> int:
        """Which of its role's seats it is, from 1; 0 when neither side has several."""
        team = self.a if slot.id in self.a.slots else self.b
        if max(len(each.slots_of_role(slot.role_id)) for each in (self.a, self.b)) < 2:
            return 0
        return [seat.id for seat in team.slots_of_role(slot.role_id)].index(slot.id) + 1

    def _counts(self, team: Team, role: Role) -> dict[str, Parameter]:
        hanging = [table for table, _ in hanging_on_role(team, role.id)]
        return {"seats": hanging.count("slot"), "duties": hanging.count("ownership")}

    def _names(self, row: TeamRow, role_id: str) -> dict[str, Parameter]:
        named: dict[str, Parameter] = dict(self._role(role_id)) if role_id else {}
        person = self.people.get(vars(row).get("person_id") or "")
        if person is not None:
            named["person"] = person.names
        if isinstance(row, PayRaise):
            named["month"] = row.month
        return {**named, **{name: value for name, value in shown_fields(row) if isinstance(value, Text) and value}}
