"""Scenarios: made as a copy, renamed, removed, one of them first; every step comes back by its inverse."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from teambuilder.core.actions.business import Script
from teambuilder.core.actions.scenarios import (
    add_scenario,
    make_current,
    remove_scenario,
    rename_scenario,
    scenarios_in_order,
    scenarios_named,
)
from teambuilder.core.actions.slots import free_slot
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change, Refused, inverse
from teambuilder.core.plan import Plan
from teambuilder.core.rows import TEAM_TABLES
from teambuilder.core.sample import sample_change
from teambuilder.core.text import Text


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The sample business with one scenario."""
    plan = Plan().apply(sample_change(load_catalogue()))
    for scenario_id in plan.scenarios.keys() - {plan.business.current_scenario_id}:
        plan = plan.apply(remove_scenario(plan, scenario_id))
    return plan


def today(plan: Plan) -> str:
    return plan.business.current_scenario_id


def with_second(plan: Plan, name: str = "With two hires", urdu: str = "دو نئی بھرتیوں کے ساتھ") -> tuple[Plan, str]:
    """A plan with one scenario more, and that one's id."""
    following = plan.apply(add_scenario(plan, today(plan), name, urdu))
    (new,) = following.scenarios.keys() - plan.scenarios.keys()
    return following, new


def refusal(verb: Callable[..., Change], *arguments: object) -> Refused:
    with pytest.raises(Refused) as refused:
        verb(*arguments)
    return refused.value


def test_a_new_scenario_is_a_copy_with_the_same_ids(plan: Plan) -> None:
    both, new = with_second(plan)
    assert both.scenarios[new].name == Text("With two hires", "دو نئی بھرتیوں کے ساتھ")
    assert [scenario.id for scenario in scenarios_in_order(both)] == [today(plan), new]
    for _, attribute in TEAM_TABLES.values():
        rows, copies = getattr(both.team(today(plan)), attribute), getattr(both.team(new), attribute)
        assert list(rows) == list(copies)
        assert all(row.scenario_id == new for row in copies.values())
    assert both.team(new).slots
    assert both.people is plan.people
    assert both.business is plan.business


def test_what_is_done_in_a_scenario_leaves_the_others_alone(plan: Plan) -> None:
    both, new = with_second(plan)
    held = next(slot for slot in both.team(new).slots.values() if slot.person_id)
    following = both.apply(free_slot(both, new, held.id))
    assert following.team(new).slots[held.id].person_id is None
    assert following.team(today(plan)) is both.team(today(plan))


@pytest.mark.parametrize("taken", ["today", "  TODAY ", "آج"])
@pytest.mark.parametrize("urdu", [False, True])
def test_names_are_distinct_in_both_languages_however_they_are_typed(plan: Plan, taken: str, urdu: bool) -> None:
    names = ("Another", taken) if urdu else (taken, "")
    refused = refusal(add_scenario, plan, today(plan), *names)
    assert (refused.code, refused.parameters["scenario"]) == ("name_taken", Text("Today", "آج"))
    both, new = with_second(plan)
    assert refusal(rename_scenario, both, new, *names).code == "name_taken"
    assert rename_scenario(both, today(both), "Today ", "آج").edits == ()


def test_a_name_is_needed_and_is_kept_without_blanks(plan: Plan) -> None:
    assert refusal(add_scenario, plan, today(plan), " ", "").code == "empty"
    assert refusal(add_scenario, plan, today(plan), "x" * 121, "").code == "too_long"
    assert refusal(add_scenario, plan, "gone", "New", "").code == "gone"
    both, new = with_second(plan, " With a driver ", "")
    assert both.scenarios[new].name == Text("With a driver", "")
    change = rename_scenario(both, new, "With a van", " گاڑی کے ساتھ ")
    assert both.apply(change).scenarios[new].name == Text("With a van", "گاڑی کے ساتھ")
    assert change.action.parameters["scenario"] == Text("With a driver", "")
    assert refusal(rename_scenario, both, new, "", "").code == "empty"


def test_scenarios_are_found_by_either_name(plan: Plan) -> None:
    both, new = with_second(plan)
    assert [found.id for found in scenarios_named(both, "with  TWO hires")] == [new]
    assert [found.id for found in scenarios_named(both, "آج")] == [today(plan)]
    assert scenarios_named(both, "") == ()
    assert scenarios_named(both, "two") == ()


def test_the_last_scenario_stays_and_another_opens_first(plan: Plan) -> None:
    assert refusal(remove_scenario, plan, today(plan)).code == "last_scenario"
    both, new = with_second(plan)
    left = both.apply(remove_scenario(both, today(both)))
    assert list(left.scenarios) == list(left.teams) == [new]
    assert left.business.current_scenario_id == new
    assert refusal(remove_scenario, left, new).code == "last_scenario"
    back = both.apply(remove_scenario(both, new))
    assert back == plan
    assert refusal(remove_scenario, both, "gone").code == "gone"


def test_one_of_them_is_made_the_first(plan: Plan) -> None:
    both, new = with_second(plan)
    assert both.apply(make_current(both, new)).business.current_scenario_id == new
    assert make_current(both, today(both)).edits == ()
    assert refusal(make_current, both, "gone").code == "gone"


def test_every_step_comes_back_with_its_rows_in_their_order(plan: Plan) -> None:
    script = Script(with_second(plan)[0])
    first, second = script.plan.scenarios
    for verb, *arguments in (
        (make_current, second),
        (rename_scenario, second, "Next year", ""),
        (add_scenario, second, "After that", ""),
        (remove_scenario, second),
        (remove_scenario, first),
    ):
        before = script.plan
        change = script.do(verb, *arguments)
        back = script.plan.apply(inverse(change))
        assert back == before
        for scenario_id, team in before.teams.items():
            for _, attribute in TEAM_TABLES.values():
                assert list(getattr(back.team(scenario_id), attribute)) == list(getattr(team, attribute))
