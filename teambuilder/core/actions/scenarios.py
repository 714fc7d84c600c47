"""Verbs for scenarios: versions of the team that share people and responsibilities and keep the same ids."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from teambuilder.core.actions.common import added_checked, edit_row, found, tidy
from teambuilder.core.change import Action, Change, Refused, added, changed, removed
from teambuilder.core.plan import Plan, Scenario, new_id
from teambuilder.core.rows import TEAM_TABLES, TeamRow
from teambuilder.core.search import folded

POSITION_STEP = 1024


def add_scenario(plan: Plan, from_scenario_id: str, name_en: str, name_ur: str) -> Change:
    """Adds a scenario that begins as a copy of another's team, row by row with the same ids.

    Refused: "name_taken", "empty", "too_long", "gone".
    """
    found(plan.scenarios, from_scenario_id)
    behind = max(scenario.position for scenario in plan.scenarios.values()) + POSITION_STEP
    new = tidy(Scenario(new_id(), name_en=name_en, name_ur=name_ur, position=behind))
    first = added_checked(new)
    _refuse_taken(plan, new)
    copies = (added(replace(row, scenario_id=new.id)) for row in _rows(plan, from_scenario_id))
    return Change(Action("add_scenario", {"scenario": new.name}), (first, *copies))


def rename_scenario(plan: Plan, scenario_id: str, name_en: str, name_ur: str) -> Change:
    """Gives a scenario another name in either language. Refused: "name_taken", "empty", "too_long", "gone"."""
    scenario = found(plan.scenarios, scenario_id)
    change = edit_row("rename_scenario", scenario, {"name_en": name_en, "name_ur": name_ur}, scenario=scenario.name)
    _refuse_taken(plan, tidy(replace(scenario, name_en=name_en, name_ur=name_ur)))
    return change


def remove_scenario(plan: Plan, scenario_id: str) -> Change:
    """Removes a scenario with its team; when it opened first, the first of the others does.

    Refused: "last_scenario", "gone".
    """
    scenario = found(plan.scenarios, scenario_id)
    others = [other for other in scenarios_in_order(plan) if other.id != scenario_id]
    if not others:
        raise Refused("last_scenario", scenario=scenario.name)
    gone = [scenario, *_rows(plan, scenario_id)]
    gone.reverse()  # so that taking it back brings them in the order in which they were
    current = plan.business.current_scenario_id
    first = changed(plan.business, replace(plan.business, current_scenario_id=others[0].id))
    edits = (*(first if current == scenario_id else ()), *map(removed, gone))
    return Change(Action("remove_scenario", {"scenario": scenario.name}), edits)


def make_current(plan: Plan, scenario_id: str) -> Change:
    """Makes a scenario the one that opens first and that sheets and checks are of. Refused: "gone"."""
    scenario = found(plan.scenarios, scenario_id)
    edits = changed(plan.business, replace(plan.business, current_scenario_id=scenario_id))
    return Change(Action("make_current", {"scenario": scenario.name}), edits)


def scenarios_in_order(plan: Plan) -> tuple[Scenario, ...]:
    """The scenarios as they stand in menus: the oldest first."""
    return tuple(sorted(plan.scenarios.values(), key=lambda scenario: (scenario.position, scenario.id)))


def scenarios_named(plan: Plan, name: str) -> tuple[Scenario, ...]:
    """The scenarios with this name in either language, however it is typed."""
    wanted = folded(name)
    return tuple(
        scenario
        for scenario in scenarios_in_order(plan)
        if wanted and wanted in (folded(scenario.name_en), folded(scenario.name_ur))
    )


def _refuse_taken(plan: Plan, scenario: Scenario) -> None:
    for field, name in (("name_en", scenario.name_en), ("name_ur", scenario.name_ur)):
        for other in scenarios_named(plan, name):
            if other.id != scenario.id:
                raise Refused("name_taken", field=field, scenario=other.name)


def _rows(plan: Plan, scenario_id: str) -> Iterator[TeamRow]:
    team = plan.team(scenario_id)
    for _, attribute in TEAM_TABLES.values():
        yield from getattr(team, attribute).values()
