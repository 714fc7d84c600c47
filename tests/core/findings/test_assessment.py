"""The list as a whole: short for every start, grouped, in order, and without what the owner has dismissed."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.findings import dismiss_finding, take_back_finding
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Refused, inverse
from teambuilder.core.coverage import coverage
from teambuilder.core.findings import Severity, Subject, assess, dismissed_findings, findings, texts
from teambuilder.core.plan import Department, OwnershipKind, Plan
from teambuilder.core.sample import sample_change

SCENARIO = "today"
SALES, MARKETING = Department.SALES, Department.MARKETING


def codes_of(plan: Plan) -> list[str]:
    scenario_id = plan.business.current_scenario_id
    return [finding.code for finding in findings(plan, scenario_id, coverage(plan, plan.team(scenario_id)))]


@pytest.mark.parametrize(
    ("start", "codes"),
    [
        ("just_me", ["owner_over_week", "no_marketing_goal"]),
        ("traditional", ["nobody_placed"]),
        ("creative", ["nobody_placed"]),
        ("sales_first", ["no_marketing_head", "nobody_placed"]),
        ("blank", ["department_empty", "department_empty"]),
    ],
)
def test_a_new_plan_hears_the_next_thing_and_no_more(start: str, codes: list[str]) -> None:
    change = found_business(load_catalogue(), start, name="Roshni Traders", owner_name="Bilal Ahmed")
    assert codes_of(Plan().apply(change)) == codes


def test_the_sample_has_a_few_things_to_settle_and_a_problem_that_its_other_scenario_lacks() -> None:
    plan = Plan().apply(sample_change(load_catalogue()))
    advice = ["one_person", "role_under_hours", "work_without_goal"]
    today, slower = plan.scenarios
    for scenario_id, money in ((today, "cash_runs_out"), (slower, "cash_may_run_out")):
        covered = coverage(plan, plan.team(scenario_id))
        found = findings(plan, scenario_id, covered, today=datetime.date(2026, 11, 23))
        assert sorted(finding.code for finding in found) == sorted([money, *advice])


def test_more_than_three_of_a_kind_become_one_that_names_them(board: Any) -> None:
    for number in range(3):
        board.duty(f"care {number}", SALES)
    assert [finding.subject.kind for finding in board.found("no_owner")] == ["responsibility"] * 3
    board.duty("a {brace}", SALES)
    board.duty("brand", MARKETING)
    many, one = board.found("no_owner")
    assert many.subject == Subject("department", "sales")
    assert [subject.id for subject in many.subjects] == ["care 0", "care 1", "care 2", "a {brace}"]
    title = texts.title(many, "en")
    assert (
        title
        == "Nobody owns 4 essential responsibilities in sales: “Do care 0”, “Do care 1”, “Do care 2”, “Do a {brace}”."
    )
    assert texts.title(many, "en", lambda word: f"<{word}>").startswith("Nobody owns <4> essential")
    assert one.subject == Subject("responsibility", "brand")


def test_a_group_is_settled_by_one_remedy(board: Any) -> None:
    by_template = {key: key for key in ("close-deals", "collect-payments", "send-quotations", "visit-customers")}
    for key in by_template:
        board.duty(key, SALES, template=key)
    (many,) = board.found("no_owner")
    (remedy,) = many.remedies
    assert texts.remedy(remedy, "en") == "Give to Rep"
    assert board.found("no_owner", board.plan.apply(remedy.verb(board.plan, *remedy.arguments))) == []


def test_many_hand_offs_are_given_out_at_once(board: Any) -> None:
    for key in ("answer-enquiries", "sales-strategy", "sales-collateral-library", "find-new-leads"):
        board.duty(key, SALES, owner="rep", essential=False, template=key)
    (many,) = board.found("hand_off_no_giver")
    assert many.subject == Subject("department", "marketing")
    (remedy,) = many.remedies
    after = board.plan.apply(remedy.verb(board.plan, *remedy.arguments))
    assert board.found("hand_off_no_giver", after) == []
    assert {duty.template for duty in after.responsibilities.values()} >= {"pass-leads-to-sales", "market-research"}


def test_several_vacancies_are_stood_in_for_at_once(board: Any) -> None:
    for number in range(3):
        board.role(f"post {number}", SALES, None, reports_to_id="head")
        board.duty(f"care {number}", SALES, owner=f"post {number}")
    (many,) = board.found("vacant_owner")
    (remedy,) = many.remedies
    after = board.plan.apply(remedy.verb(board.plan, *remedy.arguments))
    assert board.found("vacant_owner", after) == []
    kinds = {o.role_id: o.kind for o in after.team(SCENARIO).ownerships_of_responsibility("care 0")}
    assert kinds == {"head": OwnershipKind.OWNS, "post 0": OwnershipKind.HELPS}


def test_problems_come_before_advice(board: Any) -> None:
    board.rows["works_with"].clear()
    board.disown("rep", "deals")
    board.change("people", "usman", minutes_a_week=1200)
    assert [finding.code for finding in board.assess().findings] == ["no_owner", "over_hours", "heads_not_linked"]
    assert [finding.severity for finding in board.assess().findings] == [Severity.PROBLEM] * 2 + [Severity.ADVICE]


def test_what_is_dismissed_stands_apart_with_its_note_until_it_is_taken_back(board: Any) -> None:
    board.rows["works_with"].clear()
    plan = board.plan
    (finding,) = board.assess().findings
    assert finding.key == "heads_not_linked:role:head"
    dismissal = dismiss_finding(plan, SCENARIO, finding.key, "  They share a desk ")
    without = plan.apply(dismissal)
    assert board.assess(without).findings == ()
    covered = coverage(without, without.team(SCENARIO))
    assert dismissed_findings(without, SCENARIO, covered) == (finding,)
    assert [row.note for row in without.team(SCENARIO).dismissals.values()] == ["They share a desk"]

    reworded = without.apply(dismiss_finding(without, SCENARIO, finding.key, "One room"))
    assert [row.note for row in reworded.team(SCENARIO).dismissals.values()] == ["One room"]
    again = reworded.apply(take_back_finding(reworded, SCENARIO, finding.key))
    assert board.assess(again).findings == (finding,)
    assert again == plan == without.apply(inverse(dismissal))
    with pytest.raises(Refused, match="gone"):
        take_back_finding(plan, SCENARIO, finding.key)
    with pytest.raises(Refused, match="too_long"):
        dismiss_finding(plan, SCENARIO, finding.key, "x" * 301)


def test_one_that_is_dismissed_leaves_its_group(board: Any) -> None:
    for number in range(4):
        board.duty(f"care {number}", SALES)
    plan = board.plan.apply(dismiss_finding(board.plan, SCENARIO, "no_owner:responsibility:care 0", ""))
    assert [finding.subject.id for finding in board.found("no_owner", plan)] == ["care 1", "care 2", "care 3"]
    whole = board.plan.apply(dismiss_finding(board.plan, SCENARIO, "no_owner:department:sales", ""))
    assert board.found("no_owner", whole) == []
    assert [finding.subject.kind for finding in board.assess(whole).dismissed] == ["department"]


def test_a_dismissal_holds_in_its_own_scenario(board: Any) -> None:
    board.rows["works_with"].clear()
    plan = board.plan.apply(dismiss_finding(board.plan, SCENARIO, "heads_not_linked:role:head", ""))
    assert plan.team("another").dismissals == {}


def test_the_month_of_a_start_is_the_one_after_today_in_words(board: Any) -> None:
    board.seat("rep", None, start_month=None, monthly_pay=1)
    plan = board.plan
    for day, english, urdu in (
        (datetime.date(2026, 12, 31), "Start in January 2027", "جنوری 2027 سے شروع کریں"),
        (datetime.date(2027, 1, 31), "Start in February 2027", "فروری 2027 سے شروع کریں"),
    ):
        (finding,) = assess(plan, SCENARIO, coverage(plan, plan.team(SCENARIO)), today=day).findings
        assert texts.remedy(finding.remedies[0], "en") == english
        assert texts.remedy(finding.remedies[0], "ur") == urdu


def test_a_role_with_time_to_spare_gets_longer_seats_and_no_second(board: Any) -> None:
    board.change("slots", "rep-1", minutes_a_week=300)
    (finding,) = board.found("role_under_hours")
    (remedy,) = finding.remedies
    assert (remedy.code, texts.remedy(remedy, "en")) == ("set_seat_hours", "Set the Rep seat to 10 hours a week")


def test_someone_without_a_seat_is_offered_before_a_vacancy(board: Any) -> None:
    board.seat("writer", "usman", 60)
    board.person("sana", minutes_a_week=60)
    (finding,) = board.found("both_departments")
    assert [texts.remedy(step, "en") for step in finding.remedies] == ["Give Sana the Writer seat"]


def test_several_seats_on_the_other_side_are_freed_in_one_step(board: Any) -> None:
    board.role("artist", MARKETING, "usman", reports_to_id="chief")
    board.seat("writer", "usman", 60)
    board.change("slots", "artist-1", minutes_a_week=60)
    (finding,) = board.found("both_departments")
    (remedy,) = finding.remedies
    after = board.plan.apply(remedy.verb(board.plan, *remedy.arguments))
    assert [slot.id for slot in after.team(SCENARIO).slots_of_person("usman")] == ["rep-1"]
    assert texts.remedy(remedy, "en") == "Free Usman from all seats in marketing"


def test_what_nobody_owns_is_not_also_told_for_want_of_a_goal(board: Any) -> None:
    board.duty("brand", MARKETING)
    assert [finding.code for finding in board.assess().findings] == ["no_owner"]
