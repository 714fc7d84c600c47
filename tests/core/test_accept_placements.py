"""Taking up suggested placements: one step, of vacant seats only."""

from __future__ import annotations

import pytest

from teambuilder.core.actions.business import Script
from teambuilder.core.actions.people import add_person
from teambuilder.core.actions.placements import accept_placements
from teambuilder.core.actions.roles import add_role, new_role
from teambuilder.core.actions.slots import add_slot, edit_slot, place_person
from teambuilder.core.change import Refused, inverse
from teambuilder.core.plan import Department, Person, Plan, Stage
from teambuilder.core.text import Text

S = "today"


@pytest.fixture
def plan() -> Plan:
    """Ali and Sara wait; the roles A and B are vacant, A with two seats."""
    script = Script(Plan())
    for name in ("Ali", "Sara"):
        script.do(add_person, Person(name, name=name))
    for title in ("A", "B"):
        script.do(add_role, S, new_role(S, Department.SALES, title))
    script.do(add_slot, S, next(iter(script.plan.team(S).roles)))
    return script.plan


def slots(plan: Plan) -> list[str]:
    return [slot.id for slot in plan.team(S).slots_in_order()]


def test_several_are_placed_in_one_step_whose_inverse_restores(plan: Plan) -> None:
    first, second, third = slots(plan)
    change = accept_placements(plan, S, [("Ali", first), ("Sara", third)])
    assert (change.action.name, change.action.parameters) == ("accept_placements", {"count": 2})
    after = plan.apply(change)
    assert [after.team(S).slots[key].person_id for key in (first, second, third)] == ["Ali", None, "Sara"]
    assert after.apply(inverse(change)) == plan


def test_one_is_placed_as_by_hand(plan: Plan) -> None:
    first = slots(plan)[0]
    assert accept_placements(plan, S, [("Ali", first)]) == place_person(plan, S, "Ali", first)


def test_none_is_no_step(plan: Plan) -> None:
    assert accept_placements(plan, S, []).edits == ()


def test_a_seat_keeps_its_terms(plan: Plan) -> None:
    first, _, third = slots(plan)
    planned = plan.apply(edit_slot(plan, S, first, start_month="2027-01", stage=Stage.OFFERED, monthly_pay=5))
    slot = planned.apply(accept_placements(planned, S, [("Ali", first), ("Sara", third)])).team(S).slots[first]
    assert (slot.start_month, slot.stage, slot.monthly_pay) == ("2027-01", Stage.OFFERED, 5)


@pytest.mark.parametrize(
    ("pairs", "code"),
    [
        ([("Ali", 0), ("Sara", 0)], "already_here"),  # one seat for two
        ([("Ali", 0), ("Ali", 1)], "already_in_role"),  # two seats of one role
        ([("Omar", 0)], "gone"),
        ([("Ali", 0), ("Sara", 9)], "gone"),
    ],
)
def test_what_cannot_be_is_refused_whole(plan: Plan, pairs: list[tuple[str, int]], code: str) -> None:
    ids = [*slots(plan), *["gone"] * 9]
    with pytest.raises(Refused) as refused:
        accept_placements(plan, S, [(person, ids[place]) for person, place in pairs])
    assert refused.value.code == code


def test_nobody_loses_a_seat_by_a_suggestion_that_was_overtaken(plan: Plan) -> None:
    first = slots(plan)[0]
    taken = plan.apply(place_person(plan, S, "Sara", first))
    with pytest.raises(Refused) as refused:
        accept_placements(taken, S, [("Ali", first)])
    assert refused.value.code == "already_here"
    assert refused.value.parameters == {"person": Text("Sara"), "role": Text("A")}
