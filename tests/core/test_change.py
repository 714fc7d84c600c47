"""Whatever the verbs do: a change says exactly what it edits, leaves the old snapshot alone, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teambuilder.core.actions.business import edit_business, found_business
from teambuilder.core.actions.ownership import (
    give_catalogue_responsibility,
    give_new_responsibility,
    set_ownership,
    set_ownership_hours,
)
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.reporting import report_to, stop_working_with, work_with
from teambuilder.core.actions.responsibilities import (
    add_responsibility,
    edit_responsibility,
    remove_responsibility,
    retire_responsibility,
)
from teambuilder.core.actions.roles import add_catalogue_role, add_role, edit_role, new_role, remove_role
from teambuilder.core.actions.signing import mark_signed
from teambuilder.core.actions.slots import (
    add_slot,
    edit_slot,
    free_person,
    free_slot,
    move_person,
    place_person,
    remove_slot,
    reorder_slot,
)
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change, Refused, added, field_values, inverse
from teambuilder.core.plan import (
    Department,
    Goal,
    GoalSupport,
    OwnershipKind,
    Plan,
    Responsibility,
    Scenario,
    Team,
    new_id,
)
from teambuilder.core.rows import Row, TeamRow
from teambuilder.core.sheets import Options, ResponsibilitiesSheet, responsibilities_sheet
from teambuilder.core.validation import validate

NAMES = st.sampled_from(["Ali", "عائشہ خان", "O'Brien", "  two  words ", "🙂", "", "x" * 121, "a\x00b"])
WEEK = st.sampled_from([0, 150, 2400, 10_080, 10_081, -1])
PAY = st.sampled_from([None, 0, 4_500_000, 10**13 + 1])
Verb = Callable[[Any, Plan, str], Change]  # draw, plan, scenario id


@cache
def beginning() -> Plan:
    """Sales first, a second scenario with its own team, and a goal."""
    plan = Plan().apply(found_business(load_catalogue(), "sales_first", name="Indus Tiles", owner_name="Ayesha Khan"))
    goal = Goal(new_id(), text_en="Ten new shops")
    duty = next(iter(plan.responsibilities))
    rows: list[Row] = [
        Scenario("later", name_en="With two hires", position=2048),
        goal,
        GoalSupport(new_id(), goal_id=goal.id, responsibility_id=duty),
    ]
    plan = plan.apply(Change(Action(""), tuple(map(added, rows))))
    plan = plan.apply(add_catalogue_role(plan, "later", load_catalogue(), "seo-specialist", seats=(600, 1200)))
    return plan.apply(add_person(plan, new_person("Bilal Ahmed", monthly_pay=4_500_000)))


def one_of(draw: Any, rows: Mapping[str, Row]) -> str:
    """The id of one of the rows, now and then of none."""
    return draw(st.sampled_from([*rows, "gone"]))


def some_sheets(draw: Any, plan: Plan, scenario_id: str) -> list[ResponsibilitiesSheet]:
    """Of people one or several, now and then the same twice."""
    readers = draw(st.lists(st.sampled_from([*plan.people]), max_size=3)) if plan.people else []
    return [responsibilities_sheet(plan, scenario_id, person_id, Options(with_pay=True)) for person_id in readers]


VERBS: dict[str, Verb] = {
    "edit_business": lambda draw, plan, _: edit_business(plan, name=draw(NAMES), paper=draw(NAMES)),
    "add_person": lambda draw, plan, _: add_person(
        plan, new_person(draw(NAMES), minutes_a_week=draw(WEEK), monthly_pay=draw(PAY))
    ),
    "edit_person": lambda draw, plan, _: edit_person(plan, one_of(draw, plan.people), name=draw(NAMES), kind="owner"),
    "remove_person": lambda draw, plan, _: remove_person(plan, one_of(draw, plan.people)),
    "place_person": lambda draw, plan, s: place_person(
        plan, s, one_of(draw, plan.people), one_of(draw, plan.team(s).slots), beside=draw(st.booleans())
    ),
    "move_person": lambda draw, plan, s: move_person(
        plan, s, one_of(draw, plan.team(s).slots), one_of(draw, plan.team(s).slots), beside=draw(st.booleans())
    ),
    "free_slot": lambda draw, plan, s: free_slot(plan, s, one_of(draw, plan.team(s).slots)),
    "free_person": lambda draw, plan, s: free_person(plan, s, one_of(draw, plan.people)),
    "add_slot": lambda draw, plan, s: add_slot(plan, s, one_of(draw, plan.team(s).roles)),
    "edit_slot": lambda draw, plan, s: edit_slot(
        plan, s, one_of(draw, plan.team(s).slots), minutes_a_week=draw(WEEK), monthly_pay=draw(PAY)
    ),
    "remove_slot": lambda draw, plan, s: remove_slot(plan, s, one_of(draw, plan.team(s).slots)),
    "reorder_slot": lambda draw, plan, s: reorder_slot(
        plan, s, one_of(draw, plan.team(s).slots), draw(st.sampled_from([None, *plan.team(s).slots]))
    ),
    "add_role": lambda draw, plan, s: add_role(
        plan,
        s,
        new_role(s, draw(st.sampled_from(Department)), draw(NAMES), draw(NAMES)),
        before_slot_id=draw(st.sampled_from([None, *plan.team(s).slots])),
    ),
    "add_catalogue_role": lambda draw, plan, s: add_catalogue_role(
        plan,
        s,
        load_catalogue(),
        draw(st.sampled_from(list(load_catalogue().roles))),
        seats=draw(st.none() | st.lists(WEEK, max_size=3)),
        before_slot_id=draw(st.sampled_from([None, *plan.team(s).slots])),
    ),
    "edit_role": lambda draw, plan, s: edit_role(
        plan, s, one_of(draw, plan.team(s).roles), title_en=draw(NAMES), territory_ur=draw(NAMES)
    ),
    "remove_role": lambda draw, plan, s: remove_role(plan, s, one_of(draw, plan.team(s).roles)),
    "report_to": lambda draw, plan, s: report_to(
        plan, s, one_of(draw, plan.team(s).roles), draw(st.sampled_from([None, *plan.team(s).roles]))
    ),
    "work_with": lambda draw, plan, s: work_with(
        plan, s, one_of(draw, plan.team(s).roles), one_of(draw, plan.team(s).roles)
    ),
    "stop_working_with": lambda draw, plan, s: stop_working_with(
        plan, s, one_of(draw, plan.team(s).roles), one_of(draw, plan.team(s).roles)
    ),
    "add_responsibility": lambda draw, plan, _: add_responsibility(
        plan, Responsibility(new_id(), text_en=draw(NAMES), minutes_a_week=draw(WEEK))
    ),
    "edit_responsibility": lambda draw, plan, _: edit_responsibility(
        plan, one_of(draw, plan.responsibilities), text_en=draw(NAMES), essential=draw(st.booleans())
    ),
    "retire_responsibility": lambda draw, plan, _: retire_responsibility(
        plan, one_of(draw, plan.responsibilities), retired=draw(st.booleans())
    ),
    "remove_responsibility": lambda draw, plan, _: remove_responsibility(plan, one_of(draw, plan.responsibilities)),
    "set_ownership": lambda draw, plan, s: set_ownership(
        plan,
        s,
        one_of(draw, plan.team(s).roles),
        one_of(draw, plan.responsibilities),
        draw(st.none() | st.sampled_from(OwnershipKind)),
    ),
    "set_ownership_hours": lambda draw, plan, s: set_ownership_hours(
        plan, s, one_of(draw, plan.team(s).roles), one_of(draw, plan.responsibilities), draw(st.none() | WEEK)
    ),
    "give_new_responsibility": lambda draw, plan, s: give_new_responsibility(
        plan, s, one_of(draw, plan.team(s).roles), Responsibility(new_id(), text_ur=draw(NAMES)), OwnershipKind.OWNS
    ),
    "give_catalogue_responsibility": lambda draw, plan, s: give_catalogue_responsibility(
        plan,
        s,
        one_of(draw, plan.team(s).roles),
        load_catalogue(),
        draw(st.sampled_from(list(load_catalogue().responsibilities))),
        draw(st.sampled_from(OwnershipKind)),
    ),
    "mark_signed": lambda draw, plan, s: mark_signed(
        plan, some_sheets(draw, plan, s), draw(st.sampled_from(["2026-11-24", "2026-11-25", "2026-02-30"]))
    ),
}


def rows_of(plan: Plan) -> dict[tuple[str, str, str], Row]:
    return {(table, getattr(row, "scenario_id", ""), row.id): row for table, row in plan.all_rows()}


def difference(before: Plan, after: Plan) -> dict[tuple[str, str, str], tuple[Any, Any]]:
    """What became of each row that is not the same: its fields before and after, as an edit has them."""
    old, new = rows_of(before), rows_of(after)
    found: dict[tuple[str, str, str], tuple[Any, Any]] = {}
    for key in old.keys() | new.keys():
        was = field_values(old[key]) if key in old else None
        now = field_values(new[key]) if key in new else None
        if was is not None and now is not None:
            names = [name for name in was if was[name] != now[name]]
            was, now = {name: was[name] for name in names}, {name: now[name] for name in names}
        if was != now:
            found[key] = (was, now)
    return found


def check_plan(plan: Plan) -> None:
    """What holds for every plan that verbs lead to."""
    for _, row in plan.all_rows():
        validate(row)
    for scenario_id, team in plan.teams.items():
        assert team.roles
        for rows in (team.roles, team.slots, team.ownerships, team.works_with):
            assert all(row_id == row.id and row.scenario_id == scenario_id for row_id, row in rows.items())
        assert {slot.role_id for slot in team.slots.values()} == set(team.roles)  # each role has a seat
        assert {slot.person_id for slot in team.slots.values()} <= {*plan.people, None}
        assert {role.reports_to_id for role in team.roles.values()} <= {*team.roles, None}
        assert {end for link in team.works_with.values() for end in (link.role_id, link.other_role_id)} <= set(
            team.roles
        )
        pairs = [frozenset((link.role_id, link.other_role_id)) for link in team.works_with.values()]
        assert all(len(pair) == 2 for pair in pairs)
        assert len(set(pairs)) == len(pairs)
        owned = [(o.role_id, o.responsibility_id) for o in team.ownerships.values()]
        assert len(set(owned)) == len(owned)
        assert {role_id for role_id, _ in owned} <= set(team.roles)
        assert {duty_id for _, duty_id in owned} <= set(plan.responsibilities)
        for role in team.roles.values():
            holders = [slot.person_id for slot in team.slots_of_role(role.id) if slot.person_id]
            assert len(set(holders)) == len(holders)
        for department in Department:
            positions = [slot.position for slot in team.slots_in(department)]
            assert positions == sorted(set(positions))
            assert all(position > 0 for position in positions)
        check_look_ups(team)
    assert {support.responsibility_id for support in plan.goal_supports.values()} <= set(plan.responsibilities)
    assert {signing.person_id for signing in plan.signings.values()} <= set(plan.people)
    days = [(signing.person_id, signing.signed_date) for signing in plan.signings.values()]
    assert len(set(days)) == len(days)


def check_look_ups(team: Team) -> None:
    """Those carried over from earlier snapshots say what fresh ones would."""
    fresh = Team(team.roles, team.slots, team.works_with, team.ownerships)
    assert team.slots_in_order() == fresh.slots_in_order()
    assert team.minutes_by_person == fresh.minutes_by_person
    assert [team.slots_in(department) for department in Department] == [
        fresh.slots_in(department) for department in Department
    ]
    for role_id in team.roles:
        assert team.slots_of_role(role_id) == fresh.slots_of_role(role_id)
        assert team.ownerships_of_role(role_id) == fresh.ownerships_of_role(role_id)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_row_of_verbs_can_be_taken_back_step_by_step(data: st.DataObject) -> None:
    plan, done = beginning(), list[tuple[Plan, Change]]()
    for _ in range(data.draw(st.integers(1, 12))):
        name = data.draw(st.sampled_from(list(VERBS)))
        scenario_id = data.draw(st.sampled_from(list(plan.scenarios)))
        held = rows_of(plan)
        try:
            change = VERBS[name](data.draw, plan, scenario_id)
        except Refused:
            assert rows_of(plan) == held
            continue
        after = plan.apply(change)
        assert rows_of(plan) == held
        said = {(edit.table, edit.scenario_id, edit.id): (edit.before, edit.after) for edit in change.edits}
        assert said == difference(plan, after)
        assert len(said) == len(change.edits)
        check_plan(after)
        done.append((plan, change))
        plan = after
    for before, change in reversed(done):
        plan = plan.apply(inverse(change))
        assert plan == before
        check_plan(plan)


def test_the_inverse_of_an_inverse_is_the_change() -> None:
    plan = beginning()
    change = remove_person(plan, next(iter(plan.people)))
    assert inverse(inverse(change)) == change


def test_what_a_change_does_not_touch_is_shared_with_the_next_snapshot() -> None:
    plan = beginning()
    after = plan.apply(add_person(plan, new_person("Sara Malik")))
    assert after.teams is plan.teams
    assert after.responsibilities is plan.responsibilities
    assert len(after.people) == len(plan.people) + 1


def test_a_change_that_does_not_fit_is_not_applied_by_half() -> None:
    plan = beginning()
    change = remove_person(plan, next(iter(plan.people)))
    held = rows_of(plan)
    with pytest.raises(KeyError):
        plan.apply(change).apply(change)
    assert rows_of(plan) == held


def test_a_team_that_loses_its_last_row_is_as_if_it_had_never_been() -> None:
    plan = beginning()
    (role_id,) = plan.team("later").roles
    assert "later" not in plan.apply(remove_role(plan, "later", role_id)).teams


GONE: dict[str, Callable[[Plan, str, str], Change]] = {
    "edit_person": lambda plan, s, role: edit_person(plan, "gone", name="Ali"),
    "remove_person": lambda plan, s, role: remove_person(plan, "gone"),
    "place_person": lambda plan, s, role: place_person(plan, s, next(iter(plan.people)), "gone"),
    "place_nobody": lambda plan, s, role: place_person(plan, s, "gone", next(iter(plan.team(s).slots))),
    "move_person": lambda plan, s, role: move_person(plan, s, "gone", next(iter(plan.team(s).slots))),
    "free_slot": lambda plan, s, role: free_slot(plan, s, "gone"),
    "free_person": lambda plan, s, role: free_person(plan, s, "gone"),
    "add_slot": lambda plan, s, role: add_slot(plan, s, "gone"),
    "edit_slot": lambda plan, s, role: edit_slot(plan, s, "gone", minutes_a_week=60),
    "remove_slot": lambda plan, s, role: remove_slot(plan, s, "gone"),
    "reorder_slot": lambda plan, s, role: reorder_slot(plan, s, "gone", None),
    "reorder_before": lambda plan, s, role: reorder_slot(plan, s, next(iter(plan.team(s).slots)), "gone"),
    "edit_role": lambda plan, s, role: edit_role(plan, s, "gone", title_en="Buyer"),
    "remove_role": lambda plan, s, role: remove_role(plan, s, "gone"),
    "report_to": lambda plan, s, role: report_to(plan, s, "gone", None),
    "report_to_nobody": lambda plan, s, role: report_to(plan, s, role, "gone"),
    "work_with": lambda plan, s, role: work_with(plan, s, role, "gone"),
    "stop_working_with": lambda plan, s, role: stop_working_with(plan, s, role, "gone"),
    "edit_responsibility": lambda plan, s, role: edit_responsibility(plan, "gone", text_en="Sell"),
    "retire_responsibility": lambda plan, s, role: retire_responsibility(plan, "gone"),
    "remove_responsibility": lambda plan, s, role: remove_responsibility(plan, "gone"),
    "set_ownership": lambda plan, s, role: set_ownership(plan, s, role, "gone", OwnershipKind.OWNS),
    "set_ownership_hours": lambda plan, s, role: set_ownership_hours(plan, s, role, "gone", 60),
    "give_new_responsibility": lambda plan, s, role: give_new_responsibility(
        plan, s, "gone", Responsibility(new_id(), text_en="Sell"), OwnershipKind.OWNS
    ),
    "give_catalogue_responsibility": lambda plan, s, role: give_catalogue_responsibility(
        plan, s, "gone", load_catalogue(), next(iter(load_catalogue().responsibilities)), OwnershipKind.HELPS
    ),
}


@pytest.mark.parametrize("name", GONE)
def test_what_is_gone_is_refused(name: str) -> None:
    plan = beginning()
    with pytest.raises(Refused) as refused:
        GONE[name](plan, "later", next(iter(plan.team("later").roles)))
    assert refused.value.code == "gone"


def test_a_scenario_without_a_team_has_nothing_to_edit() -> None:
    with pytest.raises(Refused) as refused:
        add_slot(beginning(), "no such scenario", "any")
    assert refused.value.code == "gone"


def test_values_of_rows_go_to_the_store_as_plain_values_and_come_back() -> None:
    for _, row in beginning().all_rows():
        values = field_values(row)
        assert all(type(value) in (str, int, type(None)) for value in values.values())
        scenario_id = row.scenario_id if isinstance(row, TeamRow) else ""
        assert type(row).from_values(row.id, values, scenario_id) == row
