"""The team of one scenario: its rows, and the look-ups that views and verbs need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

from teambuilder.core.kinds import Department
from teambuilder.core.rows import Dismissal, OneOffCost, Ownership, PayRaise, Role, Row, Slot, WorksWith

AnyRow = TypeVar("AnyRow", bound=Row)


def grouped(rows: Iterable[AnyRow], key: Callable[[AnyRow], str | None]) -> dict[str, tuple[AnyRow, ...]]:
    """Rows by what they have in common, in their order; without those that have no key."""
    groups: dict[str, list[AnyRow]] = {}
    for row in rows:
        name = key(row)
        if name is not None:
            groups.setdefault(name, []).append(row)
    return {name: tuple(group) for name, group in groups.items()}


@dataclass(frozen=True)
class Team:
    """The roles and slots of one scenario, and who holds what."""

    roles: Mapping[str, Role] = field(default_factory=dict[str, Role])
    slots: Mapping[str, Slot] = field(default_factory=dict[str, Slot])
    works_with: Mapping[str, WorksWith] = field(default_factory=dict[str, WorksWith])
    ownerships: Mapping[str, Ownership] = field(default_factory=dict[str, Ownership])
    dismissals: Mapping[str, Dismissal] = field(default_factory=dict[str, Dismissal])
    one_off_costs: Mapping[str, OneOffCost] = field(default_factory=dict[str, OneOffCost])
    pay_raises: Mapping[str, PayRaise] = field(default_factory=dict[str, PayRaise])

    def slots_in_order(self) -> tuple[Slot, ...]:
        """All slots in the order of their cards, both departments mixed."""
        return self._ordered_slots

    @cached_property
    def _ordered_slots(self) -> tuple[Slot, ...]:
        return tuple(sorted(self.slots.values(), key=lambda slot: (slot.position, slot.id)))

    @cached_property
    def _slots_by_department(self) -> dict[str, tuple[Slot, ...]]:
        roles = self.roles
        return grouped(self._ordered_slots, lambda slot: roles[slot.role_id].department)

    @cached_property
    def minutes_by_person(self) -> Mapping[str, int]:
        """The minutes a week of those who hold slots, by their ids."""
        held = self._slots_by_person.items()
        return {person_id: sum(slot.minutes_a_week for slot in slots) for person_id, slots in held}

    @cached_property
    def _slots_by_role(self) -> dict[str, tuple[Slot, ...]]:
        return grouped(self._ordered_slots, lambda slot: slot.role_id)

    @cached_property
    def _slots_by_person(self) -> dict[str, tuple[Slot, ...]]:
        return grouped(self._ordered_slots, lambda slot: slot.person_id)

    @cached_property
    def _ownerships_by_role(self) -> dict[str, tuple[Ownership, ...]]:
        return grouped(self.ownerships.values(), lambda ownership: ownership.role_id)

    @cached_property
    def _ownerships_by_responsibility(self) -> dict[str, tuple[Ownership, ...]]:
        return grouped(self.ownerships.values(), lambda ownership: ownership.responsibility_id)

    def slots_in(self, department: Department) -> tuple[Slot, ...]:
        """The department's slots in the order of their cards."""
        return self._slots_by_department.get(department, ())

    def slots_of_role(self, role_id: str) -> tuple[Slot, ...]:
        return self._slots_by_role.get(role_id, ())

    def slots_of_person(self, person_id: str) -> tuple[Slot, ...]:
        return self._slots_by_person.get(person_id, ())

    def minutes_used(self, person_id: str) -> int:
        """Minutes a week of all slots that the person holds."""
        return self.minutes_by_person.get(person_id, 0)

    def one_off_costs_of(self, slot_id: str) -> tuple[OneOffCost, ...]:
        return self._one_off_costs_by_slot.get(slot_id, ())

    @cached_property
    def _one_off_costs_by_slot(self) -> dict[str, tuple[OneOffCost, ...]]:
        return grouped(self.one_off_costs.values(), lambda cost: cost.slot_id)

    def ownerships_of_role(self, role_id: str) -> tuple[Ownership, ...]:
        return self._ownerships_by_role.get(role_id, ())

    def ownerships_of_responsibility(self, responsibility_id: str) -> tuple[Ownership, ...]:
        return self._ownerships_by_responsibility.get(responsibility_id, ())

    def ownership(self, role_id: str, responsibility_id: str) -> Ownership | None:
        """How the role stands to the responsibility, if at all."""
        for ownership in self.ownerships_of_role(role_id):
            if ownership.responsibility_id == responsibility_id:
                return ownership
        return None

    def colleagues_of(self, role_id: str) -> tuple[str, ...]:
        """The ids of the roles that this role works with."""
        pairs = ((link.role_id, link.other_role_id) for link in self.works_with.values())
        return tuple(a if b == role_id else b for a, b in pairs if role_id in (a, b))

    def roles_in_order(self) -> tuple[Role, ...]:
        """Sales first, then marketing, each in the order of its cards."""
        order: dict[str, int] = {}
        for slot in self._ordered_slots:
            order.setdefault(slot.role_id, len(order))
        departments = list(Department)
        return tuple(
            sorted(
                self.roles.values(),
                key=lambda role: (
                    departments.index(role.department),
                    order.get(role.id, len(order)),
                    role.id,
                ),
            )
        )


# look-ups of a team that stay true as long as these collections are the same
_SOURCES = {
    "_ordered_slots": {"slots"},
    "_slots_by_role": {"slots"},
    "_slots_by_person": {"slots"},
    "minutes_by_person": {"slots"},
    "_slots_by_department": {"slots", "roles"},
    "_one_off_costs_by_slot": {"one_off_costs"},
    "_ownerships_by_role": {"ownerships"},
    "_ownerships_by_responsibility": {"ownerships"},
}


def next_team(team: Team, attributes: Mapping[str, Any]) -> Team:
    """The team with other collections; look-ups that stay true are kept."""
    following = replace(team, **attributes)
    kept = (name for name, sources in _SOURCES.items() if name in vars(team) and not sources & attributes.keys())
    vars(following).update({name: vars(team)[name] for name in kept})
    return following
