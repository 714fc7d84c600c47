"""What has changed in a plan between two moments, thing by thing, as facts for which words are found later."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from teambuilder.core.change import Parameter
from teambuilder.core.compare import Difference, FieldDifference
from teambuilder.core.compare.details import shown_fields
from teambuilder.core.compare.differences import differences_since
from teambuilder.core.plan import Plan, Scenario, Team
from teambuilder.core.rows import PLAN_TABLES, Row

_Key: TypeAlias = tuple[str, ...]
_ASIDE = frozenset({"id", "template", "position", "current_scenario_id"})  # no detail that an owner knows by itself


class Fate(StrEnum):
    """What became of a thing."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True)
class RowChange:
    """One thing of the whole plan; `parameters` say what it is called, now or, when it is gone, as it was."""

    table: str
    id: str
    fate: Fate
    parameters: Mapping[str, Parameter]
    fields: tuple[FieldDifference, ...] = ()


@dataclass(frozen=True)
class TeamChanges:
    """What changed in a scenario that was there at both moments."""

    scenario: Scenario
    differences: tuple[Difference, ...]
    dismissed: int  # findings that were put aside since
    taken_back: int  # findings that count again
    reordered: bool  # cards stand in another order

    def __bool__(self) -> bool:
        return bool(self.differences or self.dismissed or self.taken_back or self.reordered)


@dataclass(frozen=True)
class PlanChanges:
    """All of it. `equal` is True when the plan is in every detail as it was, also in those that are not told."""

    rows: tuple[RowChange, ...]
    teams: tuple[TeamChanges, ...]
    equal: bool


def changes(past: Plan, now: Plan) -> PlanChanges:
    """What is not in `now` as it was in `past`."""
    rows = (*_of_business(past, now), *(row for table in PLAN_TABLES for row in _of_table(past, now, table)))
    both = [scenario for scenario_id, scenario in now.scenarios.items() if scenario_id in past.scenarios]
    teams = (_of_team(past, now, scenario) for scenario in sorted(both, key=lambda each: (each.position, each.id)))
    return PlanChanges(rows, tuple(team for team in teams if team), past == now)


def _of_business(past: Plan, now: Plan) -> Iterator[RowChange]:
    fields = list(_fields(past.business, now.business))
    first = [plan.scenarios[plan.business.current_scenario_id] for plan in (past, now)]
    if first[0].id != first[1].id:
        fields.append(FieldDifference("opens_first", first[0].name, first[1].name))
    if fields:
        yield RowChange("business", now.business.id, Fate.CHANGED, {"business": now.business.names}, tuple(fields))


def _of_table(past: Plan, now: Plan, table: str) -> Iterator[RowChange]:
    before, after = _by_key(past, table), _by_key(now, table)
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        row = new or old
        assert row is not None
        if not _goes_along(past, now, row):
            fate = Fate.NEW if old is None else Fate.GONE if new is None else Fate.CHANGED
            fields = tuple(_fields(old, new)) if old is not None and new is not None else ()
            if fields or fate is not Fate.CHANGED:
                yield RowChange(table, row.id, fate, _NAMES[table](past if new is None else now, row), fields)


def _by_key(plan: Plan, table: str) -> dict[_Key, Row]:
    """A link that was taken and given again has a new id, and is still the same link."""
    rows: Mapping[str, Row] = getattr(plan, PLAN_TABLES[table][1])
    if table == "goal_support":
        return {(row.goal_id, row.responsibility_id): row for row in plan.goal_supports.values()}
    return {(row_id,): row for row_id, row in rows.items()}


def _goes_along(past: Plan, now: Plan, row: Row) -> bool:
    """True for what came or went with a person, a responsibility or a goal, which speak for it."""
    values = vars(row)
    return any(
        values[name] not in getattr(plan, rows)
        for name, rows in (("person_id", "people"), ("responsibility_id", "responsibilities"), ("goal_id", "goals"))
        if name in values
        for plan in (past, now)
    )


def _fields(old: Row, new: Row) -> Iterator[FieldDifference]:
    names = tuple(name for name in vars(old) if name not in _ASIDE)
    for (name, before), (_, after) in zip(shown_fields(old, names), shown_fields(new, names), strict=True):
        if before != after:
            yield FieldDifference(name, before, after)


_NAMES: Mapping[str, Callable[[Plan, Any], dict[str, Parameter]]] = {
    "scenario": lambda _, row: {"scenario": row.name},
    "person": lambda _, row: {"person": row.names},
    "responsibility": lambda _, row: {"responsibility": row.text},
    "goal": lambda _, row: {"goal": row.text},
    "goal_support": lambda plan, row: {
        "responsibility": plan.responsibilities[row.responsibility_id].text,
        "goal": plan.goals[row.goal_id].text,
    },
    "signing": lambda plan, row: {"person": plan.people[row.person_id].names, "day": row.signed_date},
    "on_cost": lambda _, row: {"cost": row.name},
}


def _of_team(past: Plan, now: Plan, scenario: Scenario) -> TeamChanges:
    before, after = past.team(scenario.id), now.team(scenario.id)
    if before is after:
        return TeamChanges(scenario, (), 0, 0, reordered=False)
    return TeamChanges(
        scenario,
        differences_since(past, now, scenario.id),
        dismissed=len(after.dismissals.keys() - before.dismissals.keys()),
        taken_back=len(before.dismissals.keys() - after.dismissals.keys()),
        reordered=_order(before, after) != _order(after, before),
    )


def _order(team: Team, other: Team) -> list[str]:
    """The cards that both teams have, as they stand in one of them."""
    return [slot.id for slot in team.slots_in_order() if slot.id in other.slots]
