"""The snapshot of a plan: everything on disk at one moment, immutable, with the look-ups that views and verbs need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

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
from teambuilder.core.team import Team, grouped, next_team
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
        return grouped(self.signings.values(), lambda signing: signing.person_id)

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
            team = next_team(plan.team(scenario_id), attributes)
            if team == Team():
                teams.pop(scenario_id, None)  # as if it had never been: a plan read from disk has no empty teams
            else:
                teams[scenario_id] = team
        of_plan["teams"] = teams
    return replace(plan, **of_plan) if of_plan else plan
