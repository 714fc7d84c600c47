"""Whatever is planned in whatever order, every figure of the payroll is the sum of its items, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

from hypothesis import given, settings
from hypothesis import strategies as st

from teambuilder.core.actions.costs import new_on_cost, new_one_off_cost, new_pay_raise
from teambuilder.core.actions.people import new_person
from teambuilder.core.actions.slots import edit_slot
from teambuilder.core.change import Action, Change, added, changed
from teambuilder.core.pay import own_pay, split
from teambuilder.core.payroll.forecast import forecast
from teambuilder.core.payroll.items import ItemKind
from teambuilder.core.payroll.months import months_from, moved
from teambuilder.core.plan import CostKind, Department, PersonKind, Plan, Role, Scenario, Slot

FIRST = "2027-01"
MONTHS = st.sampled_from(months_from("2026-10", 12))
MONEY = st.integers(0, 10**7)
RATE = st.integers(0, 3_000)
PEOPLE = st.lists(
    st.builds(
        lambda kind, monthly, hourly, commission, start: new_person(
            "Ali", kind=kind, monthly_pay=monthly, hourly_pay=hourly, commission=commission, start_date=start
        ),
        st.sampled_from(PersonKind),
        st.none() | MONEY,
        st.none() | st.integers(0, 10**5),
        RATE,
        st.none() | MONTHS.map(lambda month: f"{month}-15"),
    ),
    max_size=4,
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    people = [replace(person, id=f"p{number}") for number, person in enumerate(draw(PEOPLE))]
    holders = st.none() | st.sampled_from([person.id for person in people]) if people else st.none()
    slots = [
        Slot(
            f"s{number}",
            "today",
            role_id=draw(st.sampled_from(["rep", "writer"])),
            person_id=draw(holders),
            minutes_a_week=draw(st.integers(0, 3000)),
            position=number,
            start_month=draw(st.none() | MONTHS),
            monthly_pay=draw(st.none() | MONEY),
            commission=draw(RATE),
            monthly_margin=draw(st.none() | MONEY),
            ramp_months=draw(st.integers(0, 9)),
        )
        for number in range(draw(st.integers(1, 6)))
    ]
    on_costs = [
        new_on_cost(
            "On top", kind=draw(st.sampled_from(CostKind)), basis_points=draw(RATE), amount=draw(MONEY), ceiling=ceiling
        )
        for ceiling in draw(st.lists(st.none() | MONEY, max_size=3))
    ]
    once = [
        new_one_off_cost("today", draw(st.sampled_from(slots)).id, "Laptop", amount=draw(MONEY))
        for _ in range(draw(st.integers(0, 3)))
    ]
    raises = [
        new_pay_raise("today", draw(MONTHS), draw(holders), basis_points=draw(RATE))
        for _ in range(draw(st.integers(0, 3)))
    ]
    roles = [
        Role(key, "today", department=d, title_en=key) for key, d in zip(("rep", "writer"), Department, strict=True)
    ]
    rows = [Scenario("today", name_en="Today"), *people, *roles, *slots, *on_costs, *once, *raises]
    plan = reduce(
        lambda so_far, row: so_far.apply(Change(Action(""), (added(row),))), draw(st.permutations(rows)), Plan()
    )
    money = replace(
        plan.business, current_scenario_id="today", opening_cash=draw(MONEY), forecast_months=draw(st.integers(12, 24))
    )
    return plan.apply(Change(Action(""), changed(plan.business, money)))


@given(plans())
@settings(max_examples=150, deadline=None)
def test_totals_are_the_sums_of_items(plan: Plan) -> None:
    result = forecast(plan, "today", FIRST)
    for place in range(len(result.months)):
        assert result.costs[place] == sum(item.amounts[place] for item in result.items)
        assert result.costs[place] == sum(costs[place] for costs in result.by_department.values())
        assert result.worst_costs[place] >= result.costs[place]
    assert result.cash is not None
    assert result.worst_cash is not None
    flows = sum(result.margins) - sum(result.costs)
    assert result.cash[-1] == (plan.business.opening_cash or 0) + flows
    assert all(worst <= cash for worst, cash in zip(result.worst_cash, result.cash, strict=True))


@given(plans())
@settings(max_examples=150, deadline=None)
def test_the_parts_of_a_pay_are_the_pay(plan: Plan) -> None:
    """Without raises, who has a pay of their own costs it in every month after all their seats have begun."""
    team = replace(plan.team("today"), pay_raises={})
    result = forecast(replace(plan, teams={"today": team}), "today", "2028-01")
    for person_id, minutes in team.minutes_by_person.items():
        pay = own_pay(plan.people[person_id], minutes)
        seats = {slot.id for slot in team.slots_of_person(person_id)}
        paid = sum(i.amounts[-1] for i in result.items if i.kind is ItemKind.PAY and i.slot_id in seats)
        assert pay is None or paid == pay


@given(plans(), st.data())
@settings(max_examples=150, deadline=None)
def test_a_moved_hire_moves_its_cost_only(plan: Plan, data: st.DataObject) -> None:
    hires = [slot for slot in plan.team("today").slots.values() if slot.person_id is None and slot.start_month]
    if not hires:
        return
    hire = data.draw(st.sampled_from(hires))
    later = moved(max(hire.start_month or "", FIRST), 1)
    without_raises = replace(plan, teams={"today": replace(plan.team("today"), pay_raises={})})
    after_move = without_raises.apply(edit_slot(without_raises, "today", hire.id, start_month=later))
    before, after = forecast(without_raises, "today", FIRST), forecast(after_move, "today", FIRST)

    def of_others(items: tuple) -> list:  # type: ignore[type-arg]
        return [item for item in items if item.slot_id != hire.id]

    assert of_others(before.items) == of_others(after.items)
    moved_costs = {(item.kind, item.source_id): item.amounts for item in after.items if item.slot_id == hire.id}
    for item in before.items:
        if item.slot_id == hire.id:
            shifted = (0, *item.amounts[:-1])
            assert moved_costs.get((item.kind, item.source_id), (0,) * len(shifted)) == shifted


@given(st.integers(0, 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=8))
def test_parts_sum_to_the_whole_and_stand_as_their_weights_do(amount: int, weights: list[int]) -> None:
    parts = split(amount, weights)
    assert sum(parts) == amount
    if any(weights):
        assert all(abs(p * sum(weights) - amount * w) < sum(weights) for p, w in zip(parts, weights, strict=True))
