"""Restoring an earlier plan: whatever was done in between, it is exactly as it was, and the inverse brings all back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from teambuilder.core.actions.business import edit_business, found_business
from teambuilder.core.actions.costs import add_on_cost, add_one_off_cost, new_on_cost, new_one_off_cost
from teambuilder.core.actions.findings import dismiss_finding
from teambuilder.core.actions.history import restore
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.reporting import report_to, work_with
from teambuilder.core.actions.responsibilities import add_responsibility, remove_responsibility
from teambuilder.core.actions.roles import add_role, new_role, remove_role
from teambuilder.core.actions.scenarios import add_scenario, make_current, remove_scenario
from teambuilder.core.actions.slots import add_slot, place_person, remove_slot
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change, Refused, inverse
from teambuilder.core.plan import Department, OwnershipKind, Plan, Responsibility, new_id
from teambuilder.store.tables import next_plan

BEGUN = Plan().apply(found_business(load_catalogue(), "sales_first", name="Indus Tiles", owner_name="Ayesha Khan"))
MOMENT = "2026-11-14T05:42:00.000+00:00"
PICK = st.integers(0, 1000)


def picked(rows: Any, number: int) -> str:
    ids = list(rows)
    return ids[number % len(ids)] if ids else "gone"


def _verbs(plan: Plan, one: int, two: int) -> list[tuple[Callable[..., Change], tuple[Any, ...], dict[str, Any]]]:
    here = picked(plan.scenarios, one)
    team = plan.team(here)
    role, other = picked(team.roles, one), picked(team.roles, two)
    slot, person = picked(team.slots, one), picked(plan.people, two)
    duty = picked(plan.responsibilities, two)
    return [
        (add_person, (new_person(f"Person {one}"),), {}),
        (edit_person, (person,), {"notes": str(one)}),
        (remove_person, (person,), {}),
        (place_person, (here, person, slot), {}),
        (add_role, (here, new_role(here, Department.MARKETING, "Writer")), {}),
        (remove_role, (here, role), {}),
        (report_to, (here, role, other), {}),
        (work_with, (here, role, other), {}),
        (add_slot, (here, role), {}),
        (remove_slot, (here, slot), {}),
        (set_ownership, (here, role, duty, OwnershipKind.HELPS), {}),
        (add_responsibility, (Responsibility(new_id(), text_en=f"Duty {one}"),), {}),
        (remove_responsibility, (duty,), {}),
        (dismiss_finding, (here, f"finding {one}", "note"), {}),
        (add_on_cost, (new_on_cost(f"Cost {one}"),), {}),
        (add_one_off_cost, (here, slot, new_one_off_cost(here, slot, f"Laptop {one}")), {}),
        (add_scenario, (here, f"Scenario {one}", ""), {}),
        (make_current, (here,), {}),
        (remove_scenario, (here,), {}),
        (edit_business, (), {"monthly_budget": one}),
    ]


STEPS = st.lists(st.tuples(st.integers(0, 19), PICK, PICK), max_size=12)


def after(plan: Plan, steps: list[tuple[int, int, int]]) -> Plan:
    for number, one, two in steps:
        verb, arguments, named = _verbs(plan, one, two)[number]
        try:
            plan = plan.apply(verb(plan, *arguments, **named))
        except Refused:
            continue
    return plan


@given(before=STEPS, since=STEPS)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_it_is_as_it_was_and_the_inverse_brings_all_back(
    before: list[tuple[int, int, int]], since: list[tuple[int, int, int]]
) -> None:
    past = after(BEGUN, before)
    now = after(past, since)
    change = restore(now, past, MOMENT)
    again = next_plan(now, change)  # as the store takes it: each edit fits exactly
    assert again == past
    assert next_plan(again, inverse(change)) == now
    assert bool(change.edits) is (now != past)
    places = [(edit.table, edit.scenario_id, edit.id) for edit in change.edits]
    assert len(places) == len(set(places))


def test_every_row_that_is_added_finds_what_it_refers_to() -> None:
    """Also for a store that does not wait until the end of a step."""
    seats = BEGUN.team(BEGUN.business.current_scenario_id)
    change = restore(Plan(), BEGUN, MOMENT)
    there: set[str] = set()
    for edit in change.edits:
        values = edit.after or {}
        for name in ("role_id", "person_id", "responsibility_id", "current_scenario_id"):
            assert values.get(name) is None or values[name] in there, edit
        assert not edit.scenario_id or edit.scenario_id in there
        there.add(edit.id)
    assert there >= seats.roles.keys()


def test_rows_come_back_in_the_order_in_which_they_were() -> None:
    emptied = BEGUN
    for duty_id in list(BEGUN.responsibilities):
        emptied = emptied.apply(remove_responsibility(emptied, duty_id))
    again = emptied.apply(restore(emptied, BEGUN, MOMENT))
    assert list(again.responsibilities) == list(BEGUN.responsibilities)
    change = restore(BEGUN, emptied, MOMENT)
    assert list(BEGUN.apply(change).apply(inverse(change)).responsibilities) == list(BEGUN.responsibilities)


def test_nothing_to_restore_is_no_step() -> None:
    assert restore(BEGUN, BEGUN, MOMENT).edits == ()
    assert restore(BEGUN, BEGUN, MOMENT).action.parameters == {"moment": MOMENT}
