"""Hours and pay against figures worked out by hand, and what speaks against a placement."""

from __future__ import annotations

import pytest

from teambuilder.core.cautions import Caution, cautions
from teambuilder.core.pay import planned_pay
from teambuilder.core.plan import Department, Leaning, Person, Plan, Role, Slot, Team
from teambuilder.core.workload import Totals, Week, totals, week_of

S = "today"
SALES, MARKETING = Department.SALES, Department.MARKETING


def plan_of(people: list[Person], slots: list[Slot]) -> Plan:
    """Roles r (sales, usual pay 50,000) and m (marketing, without usual pay)."""
    roles = {"r": Role("r", S, department=SALES, monthly_pay=50_000), "m": Role("m", S, department=MARKETING)}
    team = Team(roles=roles, slots={slot.id: slot for slot in slots})
    return Plan(people={person.id: person for person in people}, teams={S: team})


def seat(slot_id: str, role_id: str, holder: str | None = None, minutes: int = 2400, pay: int | None = None) -> Slot:
    return Slot(slot_id, S, role_id=role_id, person_id=holder, minutes_a_week=minutes, monthly_pay=pay)


def totals_of(plan: Plan, department: Department) -> Totals:
    return totals(plan, plan.team(S), department)


def test_pay_is_spread_by_hours() -> None:
    """Ali earns 90,000: 30 hours in sales are 67,500, 10 in marketing 22,500."""
    plan = plan_of(
        [Person("ali", name="Ali", monthly_pay=90_000)], [seat("1", "r", "ali", 1800), seat("2", "m", "ali", 600)]
    )
    assert totals_of(plan, SALES) == Totals(1, 1, 1800, 67_500, 0)
    assert totals_of(plan, MARKETING) == Totals(1, 1, 600, 22_500, 0)


def test_pay_over_seats_without_hours_is_spread_evenly() -> None:
    plan = plan_of(
        [Person("ali", name="Ali", monthly_pay=90_000)], [seat("1", "r", "ali", 0), seat("2", "m", "ali", 0)]
    )
    assert totals_of(plan, SALES).monthly_pay == totals_of(plan, MARKETING).monthly_pay == 45_000


def test_who_has_no_pay_earns_what_the_seat_plans_or_the_role_usually_pays() -> None:
    ali = Person("ali", name="Ali")
    assert totals_of(plan_of([ali], [seat("1", "r", "ali", pay=70_000)]), SALES).monthly_pay == 70_000
    assert totals_of(plan_of([ali], [seat("1", "r", "ali")]), SALES).monthly_pay == 50_000
    assert totals_of(plan_of([ali], [seat("1", "m", "ali")]), MARKETING).monthly_pay == 0


def test_who_works_for_nothing_costs_nothing() -> None:
    plan = plan_of([Person("ali", name="Ali", monthly_pay=0)], [seat("1", "r", "ali", pay=70_000)])
    assert totals_of(plan, SALES) == Totals(1, 1, 2400, 0, 0)


def test_vacant_seats_are_wanted_and_planned_but_work_no_hours() -> None:
    plan = plan_of([], [seat("1", "r"), seat("2", "r", pay=70_000), seat("3", "r", pay=0), seat("4", "m")])
    assert totals_of(plan, SALES) == Totals(3, 0, 0, 0, 120_000)
    assert totals_of(plan, MARKETING) == Totals(1, 0, 0, 0, 0)


def test_pay_as_large_as_can_be_is_exact() -> None:
    plan = plan_of([Person("ali", name="Ali", monthly_pay=10**13 - 1)], [seat("1", "r", "ali", 2400)])
    assert totals_of(plan, SALES).monthly_pay == 10**13 - 1


def test_an_empty_department() -> None:
    assert totals(Plan(), Team(), SALES) == Totals(0, 0, 0, 0, 0)


def test_own_figure_of_a_seat_goes_before_the_role() -> None:
    role = Role("r", S, monthly_pay=50_000)
    assert [planned_pay(seat("1", "r", pay=pay), role) for pay in (None, 0, 70_000)] == [50_000, 0, 70_000]
    assert planned_pay(seat("1", "m"), Role("m", S)) is None


@pytest.mark.parametrize(
    ("used", "available", "percent", "over"),
    [(0, 2400, 0, False), (2400, 2400, 100, False), (2700, 2400, 112, True), (0, 0, 0, False), (60, 0, 100, True)],
)
def test_a_week(used: int, available: int, percent: int, over: bool) -> None:
    week = Week(used, available)
    assert (week.percent, week.over) == (percent, over)


def test_the_week_of_a_person_is_the_sum_of_their_seats() -> None:
    ali = Person("ali", name="Ali", minutes_a_week=2400)
    plan = plan_of([ali], [seat("1", "r", "ali", 1800), seat("2", "m", "ali", 900), seat("3", "m")])
    assert week_of(plan.team(S), ali) == Week(2700, 2400)
    assert week_of(plan.team(S), Person("sara", name="Sara")) == Week(0, 2400)


def test_cautions_name_hours_and_leaning() -> None:
    sara = Person("sara", name="Sara", leaning=Leaning.MARKETING, minutes_a_week=2400)
    plan = plan_of([sara], [seat("1", "m", "sara", 1200), seat("2", "r", None, 1260), seat("3", "m", None, 1200)])
    assert cautions(plan, S, "sara", "3") == ()
    assert cautions(plan, S, "sara", "2") == (
        Caution("over_hours", {"minutes": 2460, "available": 2400}),
        Caution("against_leaning", {"leaning": "marketing"}),
    )
    assert [caution.code for caution in cautions(plan, S, "sara", "2", leaving="1")] == ["against_leaning"]


def test_nothing_speaks_against_who_leans_either_way_and_has_time() -> None:
    plan = plan_of([Person("ali", name="Ali")], [seat("1", "r"), seat("2", "m")])
    assert cautions(plan, S, "ali", "1") == cautions(plan, S, "ali", "2") == ()


def test_the_hours_of_the_seat_itself_count_once() -> None:
    plan = plan_of([Person("ali", name="Ali")], [seat("1", "r", "ali", 2400)])
    assert cautions(plan, S, "ali", "1") == ()
