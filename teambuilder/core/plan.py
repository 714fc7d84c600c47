"""The snapshot of a plan: everything on disk at one moment, immutable, with the look-ups that views and verbs need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from teambuilder.core.kinds import CostKind, Department, Horizon, Leaning, OwnershipKind, PersonKind, Stage
from teambuilder.core.rows import (
    PLAN_TABLES,
    ROW_CLASSES,
    TEAM_TABLES,
    Business,
    Dismissal,
    Goal,
    GoalSupport,
    OnCost,
    OneOffCost,
    Ownership,
    PayRaise,
    Person,
    Responsibility,
    Role,
    Row,
    Scenario,
    Signing,
    Slot,
    WorksWith,
    new_id,
)
from teambuilder.core.text import Text

if TYPE_CHECKING:
    from teambuilder.core.change import Change, Edit

__all__ = [
    "Business",
    "CostKind",
    "Department",
    "Dismissal",
    "Goal",
    "GoalSupport",
    "Horizon",
    "Leaning",
    "OnCost",
    "OneOffCost",
    "Ownership",
    "OwnershipKind",
    "PayRaise",
    "Person",
    "PersonKind",
    "Plan",
    "Responsibility",
    "Role",
    "Scenario",
    "Signing",
    "Slot",
    "Stage",
    "Team",
    "Text",
    "WorksWith",
    "new_id",
]

AnyRow = TypeVar("AnyRow", bound=Row)


def _grouped(rows: Iterable[AnyRow], key: Callable[[AnyRow], str | None]) -> dict[str, tuple[AnyRow, ...]]:
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
        return _grouped(self._ordered_slots, lambda slot: roles[slot.role_id].department)

    @cached_property
    def minutes_by_person(self) -> Mapping[str, int]:
        """The minutes a week of those who hold slots, by their ids."""
        held = self._slots_by_person.items()
        return {person_id: sum(slot.minutes_a_week for slot in slots) for person_id, slots in held}

    @cached_property
    def _slots_by_role(self) -> dict[str, tuple[Slot, ...]]:
        return _grouped(self._ordered_slots, lambda slot: slot.role_id)

    @cached_property
    def _slots_by_person(self) -> dict[str, tuple[Slot, ...]]:
        return _grouped(self._ordered_slots, lambda slot: slot.person_id)

    @cached_property
    def _ownerships_by_role(self) -> dict[str, tuple[Ownership, ...]]:
        return _grouped(self.ownerships.values(), lambda ownership: ownership.role_id)

    @cached_property
    def _ownerships_by_responsibility(self) -> dict[str, tuple[Ownership, ...]]:
        return _grouped(self.ownerships.values(), lambda ownership: ownership.responsibility_id)

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
        return _grouped(self.one_off_costs.values(), lambda cost: cost.slot_id)

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


@dataclass(frozen=True)
class Plan:
    """One business's whole plan."""

    business: Business = field(default_factory=lambda: Business("business"))
    scenarios: Mapping[str, Scenario] = field(default_factory=dict[str, Scenario])
    people: Mapping[str, Person] = field(default_factory=dict[str, Person])
    responsibilities: Mapping[str, Responsibility] = field(default_factory=dict[str, Responsibility])
    goals: Mapping[str, Goal] = field(default_factory=dict[str, Goal])
    goal_supports: Mapping[str, GoalSupport] = field(default_factory=dict[str, GoalSupport])
    signings: Mapping[str, Signing] = field(default_factory=dict[str, Signing])
    on_costs: Mapping[str, OnCost] = field(default_factory=dict[str, OnCost])
    teams: Mapping[str, Team] = field(default_factory=dict[str, Team])

    def team(self, scenario_id: str) -> Team:
        """The team of a scenario; empty when the scenario has none yet."""
        return self.teams.get(scenario_id) or Team()

    def last_signing(self, person_id: str) -> Signing | None:
        """What the person signed last, whatever was marked later for an earlier day."""
        return max(self.signings_of(person_id), key=lambda signing: (signing.signed_date, signing.id), default=None)

    def on_costs_in_order(self) -> tuple[OnCost, ...]:
        """As they stand in the owner's list."""
        return tuple(sorted(self.on_costs.values(), key=lambda cost: (cost.position, cost.id)))

    def signings_of(self, person_id: str) -> tuple[Signing, ...]:
        return self._signings_by_person.get(person_id, ())

    @cached_property
    def _signings_by_person(self) -> dict[str, tuple[Signing, ...]]:
        return _grouped(self.signings.values(), lambda signing: signing.person_id)

    def row(self, table: str, row_id: str, scenario_id: str = "") -> Row | None:
        """Any row by its table and id (and scenario, for rows of a team)."""
        if table == "business":
            return self.business
        return _rows(self, table, scenario_id).get(row_id)

    def all_rows(self) -> Iterable[tuple[str, Row]]:
        """Every row with the name of its table."""
        yield "business", self.business
        for table, (_, attribute) in PLAN_TABLES.items():
            for row in getattr(self, attribute).values():
                yield table, row
        for team in self.teams.values():
            for table, (_, attribute) in TEAM_TABLES.items():
                for row in getattr(team, attribute).values():
                    yield table, row

    def apply(self, change: Change) -> Plan:
        """The next snapshot; collections that the change does not touch are shared with this one.

        Raises KeyError when the change does not fit this plan.
        """
        business = self.business
        touched: dict[tuple[str, str], dict[str, Row]] = {}
        for edit in change.edits:
            if edit.table == "business":
                business = cast(Business, _edited(business, edit))  # always there: its edits change fields only
                continue
            place = (edit.table, edit.scenario_id)
            if place not in touched:
                touched[place] = dict(_rows(self, *place))
            rows = touched[place]
            if edit.after is None:
                del rows[edit.id]
            else:
                rows[edit.id] = _edited(rows[edit.id] if edit.before is not None else None, edit)
        return _with_rows(replace(self, business=business), touched)


def _rows(plan: Plan, table: str, scenario_id: str) -> Mapping[str, Row]:
    if table in PLAN_TABLES:
        return getattr(plan, PLAN_TABLES[table][1])
    return getattr(plan.team(scenario_id), TEAM_TABLES[table][1])


def _edited(row: Row | None, edit: Edit) -> Row:
    values = edit.after or {}
    if row is None:
        return ROW_CLASSES[edit.table].from_values(edit.id, values, edit.scenario_id)
    return replace(row, **row.typed(values))


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


def _next_team(team: Team, attributes: Mapping[str, Any]) -> Team:
    following = replace(team, **attributes)
    kept = (name for name, sources in _SOURCES.items() if name in vars(team) and not sources & attributes.keys())
    vars(following).update({name: vars(team)[name] for name in kept})
    return following


def _with_rows(plan: Plan, touched: Mapping[tuple[str, str], Mapping[str, Row]]) -> Plan:
    of_plan: dict[str, Any] = {}
    of_teams: dict[str, dict[str, Any]] = {}
    for (table, scenario_id), rows in touched.items():
        if table in PLAN_TABLES:
            of_plan[PLAN_TABLES[table][1]] = rows
        else:
            of_teams.setdefault(scenario_id, {})[TEAM_TABLES[table][1]] = rows
    if of_teams:
        teams = dict(plan.teams)
        for scenario_id, attributes in of_teams.items():
            team = _next_team(plan.team(scenario_id), attributes)
            if team == Team():
                teams.pop(scenario_id, None)  # as if it had never been: a plan read from disk has no empty teams
            else:
                teams[scenario_id] = team
        of_plan["teams"] = teams
    return replace(plan, **of_plan) if of_plan else plan
