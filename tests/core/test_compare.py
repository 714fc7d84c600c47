"""What differs between two scenarios is named, each thing once, and can be copied across in any direction."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teambuilder.core.actions.business import Script
from teambuilder.core.actions.copying import copy_difference
from teambuilder.core.actions.costs import (
    add_one_off_cost,
    add_pay_raise,
    edit_one_off_cost,
    edit_pay_raise,
    new_one_off_cost,
    new_pay_raise,
    remove_pay_raise,
)
from teambuilder.core.actions.ownership import set_ownership, set_ownership_hours
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.reporting import line_above, report_to, stop_working_with, work_with
from teambuilder.core.actions.responsibilities import add_responsibility, retire_responsibility
from teambuilder.core.actions.roles import add_role, edit_role, new_role, remove_role
from teambuilder.core.actions.scenarios import add_scenario, remove_scenario
from teambuilder.core.actions.slots import (
    add_slot,
    edit_slot,
    free_slot,
    move_person,
    place_person,
    remove_slot,
    reorder_slot,
)
from teambuilder.core.change import Change, Refused, inverse
from teambuilder.core.compare import Difference, FieldDifference, compare, differences
from teambuilder.core.integrity import require_whole
from teambuilder.core.payroll.forecast import forecast
from teambuilder.core.plan import Department, OwnershipKind, Plan, Responsibility, Scenario, Stage, Team
from teambuilder.core.rows import Business
from teambuilder.core.text import Text

A, B = "a", "b"
SALES, MARKETING = Department.SALES, Department.MARKETING
TODAY = datetime.date(2026, 11, 24)


class Plans:
    """Roles Head, Seller (two seats) and Writer, held by Ali, Sara and nobody; "b" is a copy of "a"."""

    def __init__(self) -> None:
        business = Business("business", current_scenario_id=A)
        self.script = Script(Plan(business=business, scenarios={A: Scenario(A, name_en="Today", name_ur="آج")}))
        for number, text in enumerate(("Forecast", "Visit", "Write", "Post")):
            self.do(add_responsibility, Responsibility(f"d{number}", text_en=text, essential=number < 3))
        for name in ("Ali", "Sara", "Omar"):
            person = new_person(name)
            self.do(add_person, person)
        for title, department in (("Head", SALES), ("Seller", SALES), ("Writer", MARKETING)):
            self.do(add_role, A, new_role(A, department, title))
        self.do(add_slot, A, self.role("Seller"))
        self.do(report_to, A, self.role("Seller"), self.role("Head"))
        self.do(work_with, A, self.role("Head"), self.role("Writer"))
        self.do(set_ownership, A, self.role("Head"), "d0", OwnershipKind.OWNS)
        self.do(set_ownership, A, self.role("Seller"), "d1", OwnershipKind.OWNS)
        self.do(place_person, A, self.person("Ali"), self.seat("Head"))
        self.do(place_person, A, self.person("Sara"), self.seat("Seller"))
        added = self.do(add_scenario, A, "With two hires", "")
        self.b = added.edits[0].id

    @property
    def plan(self) -> Plan:
        return self.script.plan

    def do(self, verb: Callable[..., Change], *arguments: Any, **named: Any) -> Change:
        return self.script.do(verb, *arguments, **named)

    def team(self, scenario_id: str) -> Team:
        return self.plan.team(scenario_id)

    def role(self, title: str, scenario_id: str = A) -> str:
        return next(role.id for role in self.team(scenario_id).roles.values() if role.title_en == title)

    def seat(self, title: str, number: int = 0, scenario_id: str = A) -> str:
        return self.team(scenario_id).slots_of_role(self.role(title, scenario_id))[number].id

    def person(self, name: str) -> str:
        return next(person.id for person in self.plan.people.values() if person.name == name)

    def differences(self) -> tuple[Difference, ...]:
        return differences(self.plan, A, self.b)

    def only(self, code: str) -> Difference:
        (difference,) = self.differences()
        assert difference.code == code
        return difference

    def copy(self, difference: Difference, to: str) -> Change:
        return self.do(copy_difference, difference, to)


@pytest.fixture
def plans() -> Plans:
    return Plans()


def test_a_fresh_copy_has_no_differences(plans: Plans) -> None:
    assert plans.differences() == ()


def test_a_new_role_is_one_difference_with_its_seats_and_responsibilities(plans: Plans) -> None:
    plans.do(add_role, plans.b, new_role(plans.b, SALES, "Driver", "ڈرائیور"))
    driver = plans.role("Driver", plans.b)
    plans.do(add_slot, plans.b, driver)
    plans.do(set_ownership, plans.b, driver, "d2", OwnershipKind.HELPS)
    plans.do(work_with, plans.b, driver, plans.role("Head"))
    plans.do(report_to, plans.b, driver, plans.role("Head"))
    difference = plans.only("role_only")
    assert difference.only_in == plans.b
    assert difference.department is SALES
    assert difference.parameters == {"role": Text("Driver", "ڈرائیور"), "seats": 2, "duties": 1}
    before = plans.plan
    change = plans.copy(difference, A)
    assert change.action.name == "copy_difference"
    assert change.action.parameters == {
        "subject": Text("Driver", "ڈرائیور"),
        "scenario": Text("Today", "آج"),
        "other": Text("With two hires"),
    }
    assert plans.differences() == ()
    assert plans.team(A).roles[driver].reports_to_id == plans.role("Head")
    assert plans.plan.apply(inverse(change)) == before
    assert plans.copy(difference, A).edits == ()  # it is the same already


def test_a_role_that_only_one_side_has_is_taken_away_by_the_other_direction(plans: Plans) -> None:
    plans.do(remove_role, plans.b, plans.role("Head"))
    difference = plans.only("role_only")  # who reported to it reports to its superior, which is no second difference
    assert difference.only_in == A
    again = plans.script.plan
    plans.copy(difference, plans.b)
    assert plans.differences() == ()
    assert plans.team(plans.b).roles[plans.role("Seller")].reports_to_id == plans.role("Head")
    plans.script = Script(again)
    plans.copy(difference, A)
    assert plans.differences() == ()
    assert "Head" not in {role.title_en for role in plans.team(A).roles.values()}


def test_details_of_a_role_are_named_in_both_languages_at_once(plans: Plans) -> None:
    plans.do(edit_role, plans.b, plans.role("Seller"), title_en="Rep", title_ur="نمائندہ", monthly_pay=5_000_00)
    difference = plans.only("role")
    assert difference.parameters == {"role": Text("Seller")}
    assert difference.fields == (
        FieldDifference("title", Text("Seller"), Text("Rep", "نمائندہ")),
        FieldDifference("monthly_pay", None, 5_000_00),
    )
    plans.copy(difference, A)
    assert plans.team(A).roles[plans.role("Rep")].title_ur == "نمائندہ"
    assert plans.differences() == ()


def test_who_sits_where_and_on_which_terms_are_two_differences(plans: Plans) -> None:
    seat = plans.seat("Seller", 1)
    plans.do(place_person, plans.b, plans.person("Omar"), seat)
    plans.do(edit_slot, plans.b, seat, minutes_a_week=1200, start_month="2027-02", stage=Stage.OFFERED)
    holder, terms = plans.differences()
    assert (holder.code, terms.code) == ("holder", "slot")
    assert holder.parameters == {"role": Text("Seller"), "number": 2, "a": Text(), "b": Text("Omar")}
    assert terms.fields == (
        FieldDifference("minutes_a_week", 2400, 1200),
        FieldDifference("start_month", None, "2027-02"),
        FieldDifference("stage", Stage.IDEA, Stage.OFFERED),
    )
    plans.copy(terms, plans.b)
    assert plans.only("holder") == holder
    plans.copy(holder, A)
    assert plans.differences() == ()
    assert plans.team(A).slots[seat].minutes_a_week == 2400


def test_a_seat_comes_with_its_holder_who_leaves_the_other_seat_of_the_role(plans: Plans) -> None:
    plans.do(add_slot, plans.b, plans.role("Seller"))
    plans.do(move_person, plans.b, plans.seat("Seller", 0), plans.seat("Seller", 2, plans.b))
    holder, seat = plans.differences()
    assert seat.code == "slot_only"
    assert seat.parameters == {"role": Text("Seller"), "number": 3, "person": Text("Sara")}
    plans.copy(seat, A)
    assert [slot.person_id for slot in plans.team(A).slots_of_role(plans.role("Seller"))] == [
        None,
        None,
        plans.person("Sara"),
    ]
    assert plans.differences() == ()
    assert plans.copy(holder, A).edits == ()


def test_two_who_changed_seats_change_them_back_one_by_one(plans: Plans) -> None:
    first, second = plans.seat("Seller", 0), plans.seat("Seller", 1)
    for side in (A, plans.b):
        plans.do(place_person, side, plans.person("Omar"), second)
    plans.do(move_person, plans.b, second, first)
    plans.do(place_person, plans.b, plans.person("Sara"), second)
    assert [difference.code for difference in plans.differences()] == ["holder", "holder"]
    one, _ = plans.differences()
    plans.copy(one, A)
    assert plans.team(A).slots[second].person_id is None  # nobody sits twice in a role
    plans.copy(plans.only("holder"), A)
    assert plans.differences() == ()


def test_the_last_seat_is_replaced_by_the_other_sides(plans: Plans) -> None:
    plans.do(add_slot, plans.b, plans.role("Writer"))
    plans.do(remove_slot, plans.b, plans.seat("Writer"))
    old, new = plans.differences()
    assert (old.only_in, new.only_in) == (A, plans.b)
    plans.copy(old, A)
    assert plans.differences() == ()


def test_reporting_lines_are_copied_with_those_above_when_they_would_be_a_loop(plans: Plans) -> None:
    head, seller, writer = (plans.role(title) for title in ("Head", "Seller", "Writer"))
    plans.do(report_to, A, writer, seller)
    plans.do(report_to, plans.b, seller, None)
    plans.do(report_to, plans.b, head, writer)
    plans.do(report_to, plans.b, writer, seller)
    by_role = {str(difference.parameters["role"]): difference for difference in plans.differences()}
    seller_line = by_role[str(Text("Seller"))]
    assert (seller_line.code, seller_line.parameters["a"], seller_line.parameters["b"]) == (
        "reports_to",
        Text("Head"),
        Text(),
    )
    plans.copy(seller_line, plans.b)  # Head reports to Writer, who reports to Seller: Head has to go up with it
    assert line_above(plans.team(plans.b), writer) == (writer, seller, head)
    assert plans.differences() == ()


def test_links_and_ownerships_that_were_given_anew_are_the_same(plans: Plans) -> None:
    head, writer = plans.role("Head"), plans.role("Writer")
    plans.do(stop_working_with, plans.b, head, writer)
    assert plans.only("works_with").parameters == {"role": Text("Head"), "other": Text("Writer")}
    plans.do(work_with, plans.b, writer, head)
    plans.do(set_ownership, plans.b, head, "d0", None)
    plans.do(set_ownership, plans.b, head, "d0", OwnershipKind.OWNS)
    assert plans.differences() == ()
    plans.do(set_ownership, plans.b, head, "d0", OwnershipKind.HELPS)
    plans.do(set_ownership_hours, plans.b, head, "d0", 90)
    difference = plans.only("ownership")
    assert difference.fields == (
        FieldDifference("kind", OwnershipKind.OWNS, OwnershipKind.HELPS),
        FieldDifference("minutes_a_week", None, 90),
    )
    plans.copy(difference, A)
    assert plans.differences() == ()


def test_what_is_put_aside_or_only_in_another_place_is_no_difference(plans: Plans) -> None:
    plans.do(reorder_slot, plans.b, plans.seat("Head"), None)
    plans.do(set_ownership, plans.b, plans.role("Writer"), "d3", OwnershipKind.OWNS)
    difference = plans.only("ownership")
    assert difference.fields == (FieldDifference("kind", None, OwnershipKind.OWNS),)
    plans.do(retire_responsibility, "d3")
    assert plans.differences() == ()


def test_differences_stand_by_department_and_in_the_order_of_the_board(plans: Plans) -> None:
    plans.do(edit_slot, plans.b, plans.seat("Writer"), minutes_a_week=60)
    plans.do(edit_slot, plans.b, plans.seat("Seller", 1), minutes_a_week=60)
    plans.do(set_ownership, plans.b, plans.role("Seller"), "d1", None)
    plans.do(free_slot, plans.b, plans.seat("Seller"))
    plans.do(edit_role, plans.b, plans.role("Head"), purpose_en="Leads")
    told = [(difference.parameters["role"], difference.code) for difference in plans.differences()]
    assert told == [
        (Text("Head"), "role"),
        (Text("Seller"), "holder"),
        (Text("Seller"), "slot"),
        (Text("Seller"), "ownership"),
        (Text("Writer"), "slot"),
    ]
    assert len({difference.id for difference in plans.differences()}) == 5


def test_a_copy_is_refused_when_what_it_is_about_is_gone(plans: Plans) -> None:
    plans.do(edit_slot, plans.b, plans.seat("Writer"), minutes_a_week=60)
    difference = plans.only("slot")
    with pytest.raises(Refused, match="gone"):
        copy_difference(plans.plan, difference, "elsewhere")
    plans.do(remove_role, A, plans.role("Writer"))
    with pytest.raises(Refused, match="gone"):
        copy_difference(plans.plan, difference, A)
    plans.do(remove_scenario, plans.b)
    with pytest.raises(Refused, match="gone"):
        copy_difference(plans.plan, difference, A)


def test_figures_and_findings_of_both_sides(plans: Plans) -> None:
    plans.do(place_person, plans.b, plans.person("Omar"), plans.seat("Seller", 1))
    plans.do(set_ownership, plans.b, plans.role("Writer"), "d2", OwnershipKind.OWNS)
    both = compare(plans.plan, A, plans.b, today=TODAY)
    assert (both.a.people, both.a.roles, both.a.seats, both.a.filled) == (2, 3, 4, 2)
    assert (both.b.people, both.b.roles, both.b.seats, both.b.filled) == (3, 3, 4, 3)
    assert (both.a.minutes, both.b.minutes, both.b.minutes_wanted) == (4800, 7200, 9600)
    assert (both.a.essential, both.a.essential_owned, both.b.essential_owned) == (3, 2, 3)
    for side in (both.a, both.b):
        assert side.forecast == forecast(plans.plan, side.scenario.id, f"{TODAY:%Y-%m}")
    assert "no_owner" in {finding.code for finding in both.a.findings_only_here}
    assert "no_owner" not in {finding.code for finding in both.b.findings}
    assert len(both.a.findings) - len(both.a.findings_only_here) == len(both.b.findings) - len(
        both.b.findings_only_here
    )
    assert both.differences == plans.differences()


# whatever was done in either scenario

PICK = st.integers(0, 50)
STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 17), PICK, PICK, PICK), max_size=14)


def picked(rows: Any, number: int) -> str:
    return list(rows)[number % len(rows)] if rows else "gone"


def some_step(plans: Plans, in_b: bool, step: int, one: int, two: int, three: int) -> None:
    """One of the owner's steps in a scenario, or none when it is refused."""
    side = plans.b if in_b else A
    team = plans.team(side)
    role, other = picked(team.roles, one), picked(team.roles, two)
    slot, duty = picked(team.slots, one), f"d{two % 4}"
    person, kind = picked(plans.plan.people, two), (None, *OwnershipKind)[three % 3]
    steps: tuple[Callable[[], object], ...] = (
        lambda: plans.do(add_role, side, new_role(side, list(Department)[one % 2], f"New {two}")),
        lambda: plans.do(remove_role, side, role),
        lambda: plans.do(edit_role, side, role, title_en=f"Title {two % 3}", purpose_ur="مقصد"),
        lambda: plans.do(report_to, side, role, None if three % 4 == 0 else other),
        lambda: plans.do(work_with, side, role, other),
        lambda: plans.do(stop_working_with, side, role, other),
        lambda: plans.do(add_slot, side, role),
        lambda: plans.do(remove_slot, side, slot),
        lambda: plans.do(place_person, side, person, slot, beside=three % 2 == 0),
        lambda: plans.do(free_slot, side, slot),
        lambda: plans.do(edit_slot, side, slot, minutes_a_week=60 * (two % 3), start_month="2027-01"),
        lambda: plans.do(set_ownership, side, role, duty, kind),
        lambda: plans.do(set_ownership_hours, side, role, duty, 60 * (three % 3)),
        lambda: plans.do(add_one_off_cost, side, slot, new_one_off_cost(side, slot, f"Cost {two % 3}", amount=three)),
        lambda: plans.do(edit_one_off_cost, side, picked(team.one_off_costs, one), amount=two),
        lambda: plans.do(add_pay_raise, side, new_pay_raise(side, "2027-03", person if three % 2 else None)),
        lambda: plans.do(edit_pay_raise, side, picked(team.pay_raises, one), basis_points=two),
        lambda: plans.do(remove_pay_raise, side, picked(team.pay_raises, one)),
    )
    try:
        steps[step]()
    except Refused:
        return


@given(STEPS, st.booleans())
def test_all_differences_copied_one_by_one_leave_none(
    steps: list[tuple[bool, int, int, int, int]], into_b: bool
) -> None:
    plans = Plans()
    for step in steps:
        some_step(plans, *step)
    to = plans.b if into_b else A
    kept = plans.team(A if into_b else plans.b)
    for difference in plans.differences():
        before, told = plans.plan, {other.id for other in plans.differences()}
        change = plans.copy(difference, to)
        left = {other.id for other in plans.differences()}
        assert difference.id not in left
        assert left <= told  # nothing new differs
        assert plans.plan.apply(inverse(change)) == before
        require_whole(plans.plan)
        for role_id in plans.team(to).roles:
            seats = plans.team(to).slots_of_role(role_id)
            holders = [seat.person_id for seat in seats if seat.person_id]
            assert seats
            assert len(holders) == len(set(holders))
    assert plans.differences() == ()
    assert plans.team(A if into_b else plans.b) == kept
