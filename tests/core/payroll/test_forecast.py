"""The payroll, held against examples worked out by hand."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from teambuilder.core.actions.costs import new_on_cost, new_one_off_cost, new_pay_raise
from teambuilder.core.actions.people import new_person
from teambuilder.core.change import Action, Change, added, changed
from teambuilder.core.payroll.forecast import Forecast, first_month, forecast
from teambuilder.core.payroll.items import ItemKind, cost_of_pay
from teambuilder.core.payroll.months import months_from, moved
from teambuilder.core.plan import CostKind, Department, PersonKind, Plan, Role, Scenario, Slot
from teambuilder.core.rows import Row

RUPEE = 100
FIRST = "2027-01"


def plan_of(*rows: Row, **business: Any) -> Plan:
    plan = Plan().apply(Change(Action(""), (added(Scenario("today", name_en="Today")), *map(added, rows))))
    new = replace(plan.business, current_scenario_id="today", currency="PKR", forecast_months=6, **business)
    return plan.apply(Change(Action(""), changed(plan.business, new)))


def role(role_id: str, department: Department = Department.SALES, **fields: Any) -> Role:
    return Role(role_id, "today", department=department, title_en=role_id, **fields)


def slot(slot_id: str, role_id: str, **fields: Any) -> Slot:
    return Slot(slot_id, "today", role_id=role_id, **fields)


def lines(result: Forecast, kind: ItemKind) -> dict[str, tuple[int, ...]]:
    return {item.slot_id: item.amounts for item in result.items if item.kind is kind}


def test_months_go_over_the_end_of_a_year() -> None:
    assert months_from("2026-11", 3) == ("2026-11", "2026-12", "2027-01")
    assert (moved("2027-01", -1), moved("2026-12", 13)) == ("2026-12", "2028-01")


def test_a_person_costs_their_pay_and_a_hire_from_its_first_month() -> None:
    ali = replace(new_person("Ali", monthly_pay=50_000 * RUPEE), id="ali")
    plan = plan_of(
        ali,
        role("rep"),
        role("writer", Department.MARKETING),
        slot("held", "rep", person_id="ali"),
        slot("planned", "writer", start_month="2027-03", monthly_pay=40_000 * RUPEE),
        slot("idea", "writer", monthly_pay=40_000 * RUPEE),
    )
    result = forecast(plan, "today", FIRST)
    assert result.months == ("2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06")
    fifty, forty = 50_000 * RUPEE, 40_000 * RUPEE
    assert result.by_department == {Department.SALES: (fifty,) * 6, Department.MARKETING: (0, 0, *(forty,) * 4)}
    assert result.costs == (fifty, fifty, *(fifty + forty,) * 4)
    assert result.cash is None, "nothing is said of cash"


def test_what_a_pay_by_the_hour_comes_to() -> None:
    """20 hours a week at Rs 500: 20 × 500 × 52 / 12 = Rs 43,333.33."""
    sana = replace(new_person("Sana", hourly_pay=500 * RUPEE), id="sana")
    plan = plan_of(sana, role("rep"), slot("held", "rep", person_id="sana", minutes_a_week=20 * 60))
    assert forecast(plan, "today", FIRST).costs[0] == 4_333_333


def test_commission_is_on_top_and_percentages_are_of_the_pay_without_it() -> None:
    ali = replace(new_person("Ali", monthly_pay=60_000 * RUPEE, commission=1_500), id="ali")
    fund = new_on_cost("Provident fund", basis_points=833)
    plan = plan_of(ali, fund, role("rep"), slot("held", "rep", person_id="ali"))
    result = forecast(plan, "today", FIRST)
    assert lines(result, ItemKind.COMMISSION)["held"][0] == 9_000 * RUPEE
    assert lines(result, ItemKind.ON_COST)["held"][0] == 4_998 * RUPEE
    assert result.costs[0] == (60_000 + 9_000 + 4_998) * RUPEE


@pytest.mark.parametrize(
    ("pay", "cost"),
    [
        (30_000, 30_000 + 1_500 + 500),  # 5 % of all of it, below the ceiling
        (40_000, 40_000 + 2_000 + 500),  # at the ceiling
        (90_000, 90_000 + 2_000),  # 5 % of 40,000; the amount is not due above 50,000
        (0, 0),
    ],
)
def test_ceilings_limits_and_amounts(pay: int, cost: int) -> None:
    percent = new_on_cost("Old age", basis_points=500, ceiling=40_000 * RUPEE)
    amount = new_on_cost("Health", kind=CostKind.AMOUNT, amount=500 * RUPEE, pay_limit=50_000 * RUPEE)
    assert cost_of_pay(plan_of(percent, amount), pay * RUPEE) == cost * RUPEE


@pytest.mark.parametrize(("kind", "due"), [(PersonKind.EMPLOYEE, 5), (PersonKind.OWNER, 0), (PersonKind.CONTRACTOR, 0)])
def test_on_costs_are_due_for_employees(kind: PersonKind, due: int) -> None:
    person = replace(new_person("Ali", monthly_pay=100 * RUPEE, kind=kind), id="ali")
    plan = plan_of(person, new_on_cost("Old age", basis_points=500), role("rep"), slot("s", "rep", person_id="ali"))
    assert forecast(plan, "today", FIRST).costs[0] == (100 + due) * RUPEE


def test_a_ceiling_holds_for_the_person_and_not_for_each_seat() -> None:
    """Rs 60,000 over two seats of 30 and 10 hours: 5 % of Rs 40,000 once, split 3 to 1 like the pay."""
    ali = replace(new_person("Ali", monthly_pay=60_000 * RUPEE), id="ali")
    plan = plan_of(
        ali,
        new_on_cost("Old age", basis_points=500, ceiling=40_000 * RUPEE),
        role("rep"),
        role("writer", Department.MARKETING),
        slot("a", "rep", person_id="ali", minutes_a_week=1800),
        slot("b", "writer", person_id="ali", minutes_a_week=600),
    )
    result = forecast(plan, "today", FIRST)
    assert {k: v[0] for k, v in lines(result, ItemKind.PAY).items()} == {"a": 45_000 * RUPEE, "b": 15_000 * RUPEE}
    assert {k: v[0] for k, v in lines(result, ItemKind.ON_COST).items()} == {"a": 1_500 * RUPEE, "b": 500 * RUPEE}


def test_raises_come_one_on_top_of_the_other_for_who_has_started() -> None:
    ali = replace(new_person("Ali", monthly_pay=10_000 * RUPEE), id="ali")
    plan = plan_of(
        ali,
        role("rep"),
        slot("held", "rep", person_id="ali"),
        slot("hire", "rep", start_month="2027-03", monthly_pay=10_000 * RUPEE),
        new_pay_raise("today", "2027-02", basis_points=1_000),
        new_pay_raise("today", "2027-05", "ali", kind=CostKind.AMOUNT, amount=500 * RUPEE),
        new_pay_raise("today", "2027-04", basis_points=500),
    )
    pay = lines(forecast(plan, "today", FIRST), ItemKind.PAY)
    assert [amount // RUPEE for amount in pay["held"]] == [10_000, 11_000, 11_000, 11_550, 12_050, 12_050]
    assert [amount // RUPEE for amount in pay["hire"]] == [0, 0, 10_000, 10_500, 10_500, 10_500]


@pytest.mark.parametrize("start_date", [None, "2020-05-01"])
def test_a_raise_before_the_first_month_goes_on(start_date: str | None) -> None:
    """The forecast moves on with the cash; a raise that was planned for earlier is paid all the same."""
    ali = replace(new_person("Ali", monthly_pay=10_000 * RUPEE, start_date=start_date), id="ali")
    rows = (ali, role("rep"), slot("held", "rep", person_id="ali"), new_pay_raise("today", "2026-10", basis_points=500))
    assert forecast(plan_of(*rows), "today", FIRST).costs[0] == 10_500 * RUPEE


def test_a_person_on_a_planned_seat_keeps_its_terms() -> None:
    """Start, pay, what is paid once and what the seat earns stay as planned; the person has no pay of their own."""
    terms: dict[str, Any] = {"start_month": "2027-03", "monthly_pay": 100, "monthly_margin": 300, "ramp_months": 3}
    once = replace(new_one_off_cost("today", "hire", "Laptop", amount=70), id="laptop")
    sana = replace(new_person("Sana"), id="sana")
    hired = plan_of(sana, role("rep"), slot("hire", "rep", **terms), once, opening_cash=1_000)
    filled = plan_of(sana, role("rep"), slot("hire", "rep", person_id="sana", **terms), once, opening_cash=1_000)
    before, after = forecast(hired, "today", FIRST), forecast(filled, "today", FIRST)
    assert before.costs == after.costs == (0, 0, 170, 100, 100, 100)
    assert before.margins == after.margins == (0, 0, 0, 100, 200, 300)
    assert before.cash == after.cash == (1_000, 1_000, 830, 830, 930, 1_130)


def test_a_seat_goes_on_earning_when_its_start_is_past() -> None:
    sana = replace(new_person("Sana"), id="sana")
    seat = slot("s", "rep", person_id="sana", start_month="2026-11", monthly_margin=400, ramp_months=4)
    assert forecast(plan_of(sana, role("rep"), seat), "today", FIRST).margins == (200, 300, 400, 400, 400, 400)


def test_nobody_is_hired_in_the_past() -> None:
    seat = slot("s", "rep", start_month="2026-05", monthly_pay=100)
    assert forecast(plan_of(role("rep"), seat), "today", FIRST).costs == (100,) * 6


def test_the_first_month_in_the_red_and_over_budget() -> None:
    """Rs 1,000 in hand, 200 earned a month; 250 paid, and 500 more from March on."""
    ali = replace(new_person("Ali", monthly_pay=250), id="ali")
    plan = plan_of(
        ali,
        role("rep"),
        slot("held", "rep", person_id="ali"),
        slot("hire", "rep", start_month="2027-03", monthly_pay=500),
        opening_cash=1_000,
        monthly_margin=200,
        monthly_budget=700,
        slip_early_months=1,
        slip_late_months=0,
        slip_ramp_months=0,
    )
    result = forecast(plan, "today", FIRST)
    assert result.cash == (950, 900, 350, -200, -750, -1_300)
    assert result.in_the_red is not None
    assert (result.in_the_red.month, result.in_the_red.short_by) == ("2027-04", 200)
    assert result.lowest_cash == ("2027-06", -1_300)
    assert result.over_budget is not None
    assert (result.over_budget.month, result.over_budget.short_by) == ("2027-03", 50)
    assert result.worst_cash == (950, 400, -150, -700, -1_250, -1_800), "a month sooner"
    assert result.in_the_red_at_worst is not None
    assert result.in_the_red_at_worst.month == "2027-03"


def test_the_worst_of_each_month_is_of_any_slip() -> None:
    """Late, the hire earns later; slower, it earns less; each month takes the worse of both."""
    seat = slot("s", "rep", start_month="2027-02", monthly_pay=100, monthly_margin=300, ramp_months=2)
    plan = plan_of(role("rep"), seat, opening_cash=500, slip_late_months=1, slip_ramp_months=2)
    result = forecast(plan, "today", FIRST)
    as_planned = (500, 400, 450, 650, 850, 1_050)
    slower = (500, 400, 375, 425, 550, 750)
    late_and_slower = (500, 500, 400, 375, 425, 550)
    assert result.cash == as_planned
    assert result.worst_cash == tuple(map(min, zip(as_planned, slower, late_and_slower, strict=True)))


def test_a_candidate_who_has_yet_to_come_may_slip_like_a_vacant_seat() -> None:
    terms: dict[str, Any] = {"start_month": "2027-02", "monthly_pay": 100, "monthly_margin": 300, "ramp_months": 2}
    slips: dict[str, Any] = {"opening_cash": 500, "slip_late_months": 1, "slip_ramp_months": 2}
    vacant = forecast(plan_of(role("rep"), slot("s", "rep", **terms), **slips), "today", FIRST)
    sana = replace(new_person("Sana", kind=PersonKind.CANDIDATE), id="sana")
    placed = plan_of(sana, role("rep"), slot("s", "rep", person_id="sana", **terms), **slips)
    result = forecast(placed, "today", FIRST)
    assert (result.cash, result.worst_cash) == (vacant.cash, vacant.worst_cash)
    employed = replace(placed, people={"sana": replace(sana, kind=PersonKind.EMPLOYEE)})
    assert forecast(employed, "today", FIRST).worst_cash == vacant.cash, "who is employed comes as agreed"


def test_the_forecast_begins_when_the_cash_was_counted() -> None:
    today = datetime.date(2027, 2, 14)
    assert first_month(plan_of(), today) == "2027-02"
    assert first_month(plan_of(forecast_from="2026-12"), today) == "2026-12"
