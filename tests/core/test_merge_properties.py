"""Whatever two partners do to their copies, and however the questions are answered: the merge is a plan, and theirs.

Both begin with the same small plan in two scenarios and take any steps that the verbs allow.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from teambuilder.core import rows as core_rows
from teambuilder.core.actions import scenarios as scenario_verbs
from teambuilder.core.actions.business import Script, edit_business
from teambuilder.core.actions.costs import (
    add_on_cost,
    add_one_off_cost,
    add_pay_raise,
    edit_on_cost,
    new_on_cost,
    new_one_off_cost,
    new_pay_raise,
    remove_one_off_cost,
)
from teambuilder.core.actions.findings import dismiss_finding, take_back_finding
from teambuilder.core.actions.goals import add_goal, remove_goal, serve_goal
from teambuilder.core.actions.ownership import set_ownership, set_ownership_hours
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.reporting import report_to, stop_working_with, work_with
from teambuilder.core.actions.responsibilities import (
    add_responsibility,
    edit_responsibility,
    remove_responsibility,
)
from teambuilder.core.actions.roles import add_role, edit_role, new_role, remove_role
from teambuilder.core.actions.signing import mark_signed
from teambuilder.core.actions.slots import (
    add_slot,
    edit_slot,
    free_slot,
    place_person,
    remove_slot,
    reorder_slot,
)
from teambuilder.core.change import Action, Change, Refused, added, changed, inverse
from teambuilder.core.merge import Merge, Side, merge
from teambuilder.core.merge.rows import parents, place_of, references
from teambuilder.core.plan import Department, Goal, OwnershipKind, Plan, Responsibility, Scenario, Slot, new_id
from teambuilder.core.sheets import Options, responsibilities_sheet
from teambuilder.core.validation import validate
from teambuilder.store.checks import require_whole
from teambuilder.store.tables import next_plan

Step = tuple[str, int, int, int]
NAMES = ("Ali", "Sara", "علی", "ثنا", "Omar")
NUMBERS = itertools.count()


@pytest.fixture(scope="module", autouse=True)
def ids_that_repeat() -> Any:
    """Counted ids in the place of random ones, so that what failed fails again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(core_rows.os, "urandom", lambda count: next(NUMBERS).to_bytes(count, "big"))
        yield


def small() -> Plan:
    script = Script(Plan())
    today = Scenario("today", name_en="Today", position=1024)
    script.add(added(today), *changed(Plan().business, replace(Plan().business, current_scenario_id="today", name="X")))
    for name in NAMES[:3]:
        script.do(add_person, new_person(name))
    for title in ("Manager", "Seller", "Writer"):
        script.do(add_role, "today", new_role("today", Department.SALES, title))
    first, second, third = script.plan.team("today").roles
    script.do(report_to, "today", second, first)
    script.do(report_to, "today", third, second)
    script.do(add_slot, "today", second)
    script.do(work_with, "today", first, second)
    for number in range(2):
        duty = Responsibility(new_id(), text_en=f"Duty {number}", minutes_a_week=60)
        script.do(add_responsibility, duty)
        script.do(set_ownership, "today", second, duty.id, OwnershipKind.OWNS)
    for person, slot in zip(list(script.plan.people)[:2], script.plan.team("today").slots_in_order(), strict=False):
        script.do(place_person, "today", person, slot.id)
    script.do(add_goal, Goal(new_id(), text_en="Sell more"))
    seat = next(iter(script.plan.team("today").slots))
    script.do(add_one_off_cost, "today", seat, new_one_off_cost("today", seat, "Laptop", amount=5))
    script.do(scenario_verbs.add_scenario, "today", "Later", "")
    return script.plan


def picked(rows: Any, number: int) -> str:
    ids = list(rows)
    return ids[number % len(ids)] if ids else "gone"


def _verbs() -> Mapping[str, Callable[[Plan, int, int, int], Change]]:
    """Each step by name: of a plan and three numbers that pick what it is about."""

    def here(plan: Plan, a: int) -> str:
        return picked(plan.scenarios, a // 7)

    def role(plan: Plan, a: int, pick: int) -> str:
        return picked(plan.team(here(plan, a)).roles, pick)

    def slot(plan: Plan, a: int, pick: int) -> str:
        return picked(plan.team(here(plan, a)).slots, pick)

    def person(plan: Plan, pick: int) -> str:
        return picked(plan.people, pick)

    def duty(plan: Plan, pick: int) -> str:
        return picked(plan.responsibilities, pick)

    def sign(plan: Plan, a: int, b: int, c: int) -> Change:
        if not plan.people:
            raise Refused("gone")
        sheet = responsibilities_sheet(plan, here(plan, a), person(plan, b), Options(with_pay=True))
        return mark_signed(plan, [sheet], f"2026-11-2{c % 2}")

    def once(plan: Plan, a: int, b: int, c: int) -> Change:
        cost = new_one_off_cost(here(plan, a), slot(plan, a, b), f"Cost {c % 2}", amount=c)
        return add_one_off_cost(plan, here(plan, a), slot(plan, a, b), cost)

    def pay_raise(plan: Plan, a: int, b: int, c: int) -> Change:
        whom = None if c % 2 else person(plan, b)
        return add_pay_raise(plan, here(plan, a), new_pay_raise(here(plan, a), "2027-01", whom, amount=c))

    kinds = (None, OwnershipKind.OWNS, OwnershipKind.HELPS)
    return {
        "business": lambda p, a, b, c: edit_business(p, name=NAMES[a % 5], currency=("PKR", "USD")[b % 2]),
        "add_person": lambda p, a, b, c: add_person(p, new_person(NAMES[a % 5])),
        "edit_person": lambda p, a, b, c: edit_person(p, person(p, a), name=NAMES[b % 5]),
        "other_script": lambda p, a, b, c: edit_person(p, person(p, a), name_other_script=NAMES[b % 5]),
        "pay": lambda p, a, b, c: edit_person(p, person(p, a), **{("monthly_pay", "hourly_pay")[b % 2]: c}),
        "remove_person": lambda p, a, b, c: remove_person(p, person(p, a)),
        "add_role": lambda p, a, b, c: add_role(p, here(p, a), new_role(here(p, a), Department.SALES, NAMES[b % 5])),
        "edit_role": lambda p, a, b, c: edit_role(
            p, here(p, a), role(p, a, b), **{("title_en", "title_ur")[c % 2]: NAMES[c % 5]}
        ),
        "remove_title": lambda p, a, b, c: edit_role(
            p, here(p, a), role(p, a, b), **{("title_en", "title_ur")[c % 2]: ""}
        ),
        "remove_role": lambda p, a, b, c: remove_role(p, here(p, a), role(p, a, b)),
        "report": lambda p, a, b, c: report_to(p, here(p, a), role(p, a, b), role(p, a, c)),
        "report_owner": lambda p, a, b, c: report_to(p, here(p, a), role(p, a, b), None),
        "work_with": lambda p, a, b, c: work_with(p, here(p, a), role(p, a, b), role(p, a, c)),
        "part": lambda p, a, b, c: stop_working_with(p, here(p, a), role(p, a, b), role(p, a, c)),
        "add_slot": lambda p, a, b, c: add_slot(p, here(p, a), role(p, a, b)),
        "edit_slot": lambda p, a, b, c: edit_slot(p, here(p, a), slot(p, a, b), minutes_a_week=c, hourly_pay=c % 3),
        "remove_slot": lambda p, a, b, c: remove_slot(p, here(p, a), slot(p, a, b)),
        "reorder": lambda p, a, b, c: reorder_slot(p, here(p, a), slot(p, a, b), slot(p, a, c)),
        "place": lambda p, a, b, c: place_person(p, here(p, a), person(p, b), slot(p, a, c)),
        "place_beside": lambda p, a, b, c: place_person(p, here(p, a), person(p, b), slot(p, a, c), beside=True),
        "free": lambda p, a, b, c: free_slot(p, here(p, a), slot(p, a, b)),
        "add_duty": lambda p, a, b, c: add_responsibility(p, Responsibility(new_id(), text_en=NAMES[a % 5])),
        "add_from_catalogue": lambda p, a, b, c: add_responsibility(
            p, Responsibility(new_id(), text_en=NAMES[a % 5], template=f"t{b % 2}")
        ),
        "edit_duty": lambda p, a, b, c: edit_responsibility(p, duty(p, a), text_en=NAMES[b % 5]),
        "remove_duty": lambda p, a, b, c: remove_responsibility(p, duty(p, a)),
        "own": lambda p, a, b, c: set_ownership(p, here(p, a), role(p, a, b), duty(p, c), kinds[c % 3]),
        "own_hours": lambda p, a, b, c: set_ownership_hours(p, here(p, a), role(p, a, b), duty(p, c), c),
        "goal": lambda p, a, b, c: add_goal(p, Goal(new_id(), text_en=NAMES[a % 5])),
        "serve": lambda p, a, b, c: serve_goal(p, picked(p.goals, a), duty(p, b)),
        "remove_goal": lambda p, a, b, c: remove_goal(p, picked(p.goals, a)),
        "sign": sign,
        "on_cost": lambda p, a, b, c: add_on_cost(p, new_on_cost(NAMES[a % 5], basis_points=b)),
        "edit_on_cost": lambda p, a, b, c: edit_on_cost(p, picked(p.on_costs, a), basis_points=b),
        "once": once,
        "forget_once": lambda p, a, b, c: remove_one_off_cost(
            p, here(p, a), picked(p.team(here(p, a)).one_off_costs, b)
        ),
        "raise": pay_raise,
        "dismiss": lambda p, a, b, c: dismiss_finding(p, here(p, a), f"finding {b % 2}", NAMES[c % 5]),
        "take_back": lambda p, a, b, c: take_back_finding(p, here(p, a), f"finding {b % 2}"),
        "add_scenario": lambda p, a, b, c: scenario_verbs.add_scenario(p, here(p, a), NAMES[b % 5], ""),
        "rename_scenario": lambda p, a, b, c: scenario_verbs.rename_scenario(p, here(p, a), NAMES[b % 5], NAMES[c % 5]),
        "remove_scenario": lambda p, a, b, c: scenario_verbs.remove_scenario(p, here(p, a)),
        "make_current": lambda p, a, b, c: scenario_verbs.make_current(p, here(p, a)),
    }


VERBS = _verbs()
PICK = st.integers(0, 30)
STEPS = st.lists(st.tuples(st.sampled_from(list(VERBS)), PICK, PICK, PICK), max_size=12)
ANSWERS = st.lists(st.sampled_from(Side), min_size=1, max_size=5)
many = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def after(plan: Plan, steps: list[Step]) -> Plan:
    """The plan after these steps; what a verb refuses is left out."""
    for name, *numbers in steps:
        try:
            change = VERBS[name](plan, *numbers)
        except Refused:
            continue
        plan = plan.apply(change)
    return plan


def answered(merged: Merge, answers: list[Side]) -> dict[str, Side]:
    return {c.id: answers[number % len(answers)] for number, c in enumerate(merged.conflicts)}


def assert_whole(plan: Plan) -> None:
    """What the store checks, and what the verbs see to."""
    require_whole(plan)
    places = {place_of(table, row) for table, row in plan.all_rows()}
    for table, row in plan.all_rows():
        validate(row)
        for place in (*parents(table, row), *(place for _, place in references(table, row))):
            assert place in places, (table, row)
    assert set(plan.teams) <= set(plan.scenarios)
    names = [scenario_verbs.folded(s.name_en) for s in plan.scenarios.values() if s.name_en]
    assert len(names) == len(set(names))
    for team in plan.teams.values():
        for role in team.roles.values():
            seats = team.slots_of_role(role.id)
            holders = [slot.person_id for slot in seats if slot.person_id]
            assert seats
            assert len(holders) == len(set(holders))


@many
@given(first=STEPS, mine=STEPS, theirs=STEPS, answers=ANSWERS)
def test_any_answers_make_a_plan_and_undo_restores_it(
    first: list[Step], mine: list[Step], theirs: list[Step], answers: list[Side]
) -> None:
    base = after(small(), first)
    here, there = after(base, mine), after(base, theirs)
    merged = merge(here, there, base)
    change = merged.change_for(answered(merged, answers))
    following = next_plan(here, change)
    assert_whole(following)
    assert following.apply(inverse(change)) == here
    again = merge(following, there, there)
    assert (again.conflicts, again.settled, again.change_for({}).edits) == ((), (), ())


@many
@given(mine=STEPS)
def test_an_unchanged_copy_changes_nothing(mine: list[Step]) -> None:
    base = small()
    here = after(base, mine)
    for there in (base, here):
        merged = merge(here, there, base)
        assert (merged.conflicts, merged.settled) == ((), ())
        assert merged.change_for({}) == Change(Action("merge_copy", {"file": "", "count": 0, "head": ""}), ())


@many
@given(theirs=STEPS)
def test_where_only_they_changed_it_becomes_theirs(theirs: list[Step]) -> None:
    base = small()
    there = after(base, theirs)
    merged = merge(base, there, base)
    assert merged.conflicts == ()
    assert without_ids_of_links(base.apply(merged.change_for({}))) == without_ids_of_links(there)
    assert merged.outcome({}).notes == ()


def without_ids_of_links(plan: Plan) -> Plan:
    """A link that was taken away and made anew is the same link, and keeps the id that it had here."""
    teams = {
        key: replace(team, ownerships=by_ends(team.ownerships), works_with=by_ends(team.works_with))
        for key, team in plan.teams.items()
    }
    return replace(plan, teams=teams, goal_supports=by_ends(plan.goal_supports))


def by_ends(links: Mapping[str, Any]) -> dict[str, Any]:
    return {str(bare): bare for bare in (replace(link, id="") for link in links.values())}


@many
@given(mine=STEPS, theirs=STEPS)
def test_both_sides_come_to_the_same_where_they_do_not_disagree(mine: list[Step], theirs: list[Step]) -> None:
    base = small()
    mine, theirs = ([step for step in steps if step[0] != "add_from_catalogue"] for steps in (mine, theirs))
    here, there = after(base, mine), after(base, theirs)  # without what is one thing under two ids
    one, other = merge(here, there, base), merge(there, here, base)
    assert {(c.subject.id, len(c.details)) for c in one.conflicts} == {
        (c.subject.id, len(c.details)) for c in other.conflicts
    }
    settled_by_rule = one.outcome({}).notes or other.outcome({}).notes
    if one.conflicts or settled_by_rule:
        return
    assert contents(here.apply(one.change_for({}))) == contents(there.apply(other.change_for({})))


def contents(plan: Plan) -> set[Any]:
    """All rows but the order of cards, which is never asked; a link by what it joins: its id may be of either side."""
    links = ("works_with", "ownership", "goal_support", "signing", "dismissal")
    rows = ((table, replace(row, id="") if table in links else row) for table, row in plan.all_rows())
    return {replace(row, position=0) if isinstance(row, Slot | Scenario) else row for _, row in rows}


@many
@given(mine=STEPS, theirs=STEPS, answers=ANSWERS)
def test_theirs_everywhere_is_theirs_beside_what_only_i_did(
    mine: list[Step], theirs: list[Step], answers: list[Side]
) -> None:
    """Answered from the other side, the same questions lead to the same."""
    base = small()
    here, there = after(base, mine), after(base, theirs)
    one = merge(here, there, base)
    all_mine = here.apply(one.change_for(dict.fromkeys((c.id for c in one.conflicts), Side.MINE)))
    all_theirs = here.apply(one.change_for(dict.fromkeys((c.id for c in one.conflicts), Side.THEIRS)))
    if not one.conflicts:
        assert all_mine == all_theirs
    assert_whole(all_mine)
    assert_whole(all_theirs)


@many
@given(mine=STEPS, theirs=STEPS, answers=ANSWERS)
def test_without_a_common_step_nothing_is_deleted(mine: list[Step], theirs: list[Step], answers: list[Side]) -> None:
    here, there = after(small(), mine), after(small(), theirs)  # each with ids of its own
    merged = merge(here, there, None)
    change = merged.change_for(answered(merged, answers))
    following = next_plan(here, change)
    assert_whole(following)
    assert following.apply(inverse(change)) == here
    assert not [edit for edit in change.edits if edit.after is None]
    again = merge(following, there, there, same_origin=False)
    assert (again.conflicts, again.settled, again.change_for({}).edits) == ((), (), ())


@many
@given(steps=STEPS)
def test_the_same_team_typed_twice_is_one_team(steps: list[Step]) -> None:
    here, there = small(), small()
    assert not set(here.people) & set(there.people)
    merged = merge(here, there, None)
    assert merged.conflicts == ()
    assert merged.change_for({}).edits == ()
    assert len(merged.matched) == len(here.people) + 3 * len(here.scenarios)
