"""Each finding appears where it should, keeps away where it nearly should, and goes when its remedy is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from teambuilder.core.change import inverse
from teambuilder.core.findings import texts
from teambuilder.core.plan import Department, Horizon, Leaning, OwnershipKind, PersonKind, Stage

SALES, MARKETING = Department.SALES, Department.MARKETING
Arrange = Callable[[Any], object]


@dataclass(frozen=True)
class Case:
    """What brings a finding about, what nearly does, and the code of a remedy that settles it."""

    appears: Arrange
    keeps_away: Arrange
    remedy: str


def also(*steps: Arrange) -> Arrange:
    """Several steps as one."""
    return lambda board: [step(board) for step in steps]


def without_sales_head(board: Any) -> None:
    board.change("roles", "head", template="account-executive")
    board.change("roles", "rep", reports_to_id=None)


def nobody_on_the_long_term(board: Any) -> None:
    for role, key in (("head", "strategy"), ("rep", "strategy"), ("chief", "plan"), ("writer", "plan")):
        board.disown(role, key)


def leads_passed(board: Any, *, taken: bool) -> None:
    board.duty("leads", MARKETING, owner="writer", essential=False, template="pass-leads-to-sales")
    board.duty("calls", SALES, owner="rep" if taken else "", essential=False, template="answer-enquiries")


def enquiries_answered(board: Any, *, given: bool) -> None:
    board.duty("calls", SALES, owner="rep", essential=False, template="answer-enquiries")
    board.duty("leads", MARKETING, owner="writer" if given else "", essential=False, template="pass-leads-to-sales")


def vacant_in_karachi(board: Any) -> None:
    board.role("south", SALES, None, reports_to_id="head", territory_en="Karachi")
    board.person("sana")


def two_in_lahore(board: Any, template: str) -> None:
    board.change("roles", "rep", territory_en="Lahore")
    board.role("second", SALES, "ali", template=template, reports_to_id="head", territory_en="lahore, Multan")


def hire_at_cost(board: Any) -> None:
    """100 a month from January on, beside those who are paid nothing."""
    board.seat("rep", None, start_month="2027-01", monthly_pay=100)
    board.money(forecast_months=12, slip_early_months=0, slip_late_months=0, slip_ramp_months=0)


CASES: Mapping[str, Case] = {
    "department_empty": Case(lambda b: b.drop("chief", "writer"), lambda b: b.drop("writer"), "add_role"),
    "department_vacant": Case(
        also(lambda b: b.free("chief", "writer"), lambda b: b.person("sana")), lambda b: b.free("chief"), "place"
    ),
    "nobody_placed": Case(
        lambda b: b.free("head", "rep", "chief", "writer"), lambda b: b.free("head", "rep", "chief"), "place"
    ),
    "no_sales_head": Case(without_sales_head, also(without_sales_head, lambda b: b.free("rep")), "add_role"),
    "no_marketing_head": Case(lambda b: b.drop("chief"), lambda b: b.change("roles", "chief", template=""), "add_role"),
    "cash_runs_out": Case(
        also(hire_at_cost, lambda b: b.money(opening_cash=950)),
        also(hire_at_cost, lambda b: b.money(opening_cash=1000)),
        "start_later",
    ),
    "cash_may_run_out": Case(
        also(hire_at_cost, lambda b: b.money(opening_cash=1000, slip_early_months=1)),
        also(hire_at_cost, lambda b: b.money(opening_cash=1100, slip_early_months=1)),
        "start_later",
    ),
    "over_budget": Case(
        also(hire_at_cost, lambda b: b.money(monthly_budget=99)),
        also(hire_at_cost, lambda b: b.money(monthly_budget=100)),
        "start_later",
    ),
    "no_owner": Case(
        lambda b: b.disown("rep", "deals"),
        also(lambda b: b.disown("rep", "deals"), lambda b: b.change("responsibilities", "deals", essential=False)),
        "give_to_role",
    ),
    "vacant_owner": Case(
        lambda b: b.free("rep"),
        also(lambda b: b.free("rep"), lambda b: b.change("responsibilities", "deals", retired=True)),
        "give_to_role",
    ),
    "two_owners": Case(
        lambda b: b.owns("head", "deals"), lambda b: b.owns("head", "deals", OwnershipKind.HELPS), "keep_owner"
    ),
    "over_hours": Case(
        lambda b: b.change("people", "usman", minutes_a_week=1200),
        lambda b: b.change("people", "usman", minutes_a_week=1200, kind=PersonKind.OWNER),
        "set_seat_hours",
    ),
    "owner_over_week": Case(
        lambda b: b.change("people", "nadia", minutes_a_week=2399),
        lambda b: b.change("people", "usman", minutes_a_week=2399),
        "set_week",
    ),
    "reporting_loop": Case(
        lambda b: b.change("roles", "head", reports_to_id="rep"),
        lambda b: b.change("roles", "head", reports_to_id="chief"),
        "report_to_owner",
    ),
    "both_departments": Case(
        lambda b: b.seat("writer", "usman", 60), lambda b: b.seat("writer", "nadia", 60), "free_slot"
    ),
    "long_term_zero": Case(
        nobody_on_the_long_term, also(nobody_on_the_long_term, lambda b: b.owns("rep", "strategy")), "give_duty"
    ),
    "one_person": Case(
        lambda b: b.disown("head", "deals"),
        also(lambda b: b.disown("head", "deals"), lambda b: b.seat("rep", "ali")),
        "let_role_help",
    ),
    "role_under_hours": Case(
        lambda b: b.change("responsibilities", "deals", minutes_a_week=2700),
        lambda b: b.change("responsibilities", "deals", minutes_a_week=2600),
        "add_slot",
    ),
    "heads_not_linked": Case(
        lambda b: b.rows["works_with"].clear(),
        also(lambda b: b.rows["works_with"].clear(), lambda b: b.free("head")),
        "link_heads",
    ),
    "hand_off_no_taker": Case(
        lambda b: leads_passed(b, taken=False), lambda b: leads_passed(b, taken=True), "give_to_role"
    ),
    "hand_off_no_giver": Case(
        lambda b: enquiries_answered(b, given=False), lambda b: enquiries_answered(b, given=True), "give_to_role"
    ),
    "reports_to_nobody": Case(
        lambda b: b.change("roles", "rep", reports_to_id=None),
        also(lambda b: b.change("roles", "rep", reports_to_id=None), lambda b: b.free("head")),
        "report_to",
    ),
    "against_leaning": Case(
        lambda b: b.change("people", "usman", leaning=Leaning.MARKETING),
        lambda b: b.change("people", "usman", leaning=Leaning.SALES),
        "set_leaning",
    ),
    "territory_uncovered": Case(
        vacant_in_karachi,
        also(vacant_in_karachi, lambda b: b.change("roles", "rep", territory_en="Lahore, KARACHI")),
        "place",
    ),
    "territory_doubled": Case(
        lambda b: two_in_lahore(b, "account-executive"),
        lambda b: two_in_lahore(b, "sales-specialist"),
        "leave_territory",
    ),
    "hire_without_start": Case(
        lambda b: b.seat("rep", None, stage=Stage.ADVERTISED, monthly_pay=1),
        lambda b: b.seat("rep", None),
        "plan_start",
    ),
    "hire_without_pay": Case(
        also(
            lambda b: b.seat("rep", None, start_month="2027-01"), lambda b: b.change("people", "usman", monthly_pay=9)
        ),
        also(lambda b: b.seat("rep", None, start_month="2027-01"), lambda b: b.change("roles", "rep", monthly_pay=9)),
        "pay_as_colleague",
    ),
    "no_marketing_goal": Case(lambda b: (b.rows["goals"].clear(), b.rows["goal_supports"].clear()), lambda b: None, ""),
    "work_without_goal": Case(
        lambda b: b.duty("brand", MARKETING, owner="chief", helper="writer"),
        lambda b: b.duty("brand", MARKETING, owner="chief", helper="writer", essential=False),
        "serve_goal",
    ),
    "goal_unserved": Case(lambda b: b.goal("liked"), lambda b: b.goal("liked", serving="plan"), "serve_with"),
}
each = pytest.mark.parametrize("code", CASES)


def test_every_finding_that_has_words_has_a_case() -> None:
    assert CASES.keys() == texts.texts()["findings"].keys()


def test_the_sound_team_has_nothing_to_settle(board: Any) -> None:
    assert board.assess().findings == ()


@each
def test_it_appears(board: Any, code: str) -> None:
    CASES[code].appears(board)
    (finding,) = board.found(code)
    tables = {
        "person": "people",
        "role": "roles",
        "slot": "slots",
        "goal": "goals",
        "responsibility": "responsibilities",
    }
    for subject in finding.subjects:
        assert subject.kind not in tables or subject.id in board.rows[tables[subject.kind]]


@each
def test_it_keeps_away(board: Any, code: str) -> None:
    CASES[code].keeps_away(board)
    assert board.found(code) == []


@each
def test_its_remedy_removes_it(board: Any, code: str) -> None:
    CASES[code].appears(board)
    (finding,) = board.found(code)
    if not CASES[code].remedy:  # a goal is the owner's to word
        assert finding.remedies == ()
        board.goal("known", serving="plan")
        assert board.found(code) == []
        return
    remedy = next(step for step in finding.remedies if step.code == CASES[code].remedy)
    after = board.plan.apply(remedy.verb(board.plan, *remedy.arguments))
    assert board.found(code, after) == []


@each
def test_all_its_remedies_are_single_steps_that_can_be_taken_back(board: Any, code: str) -> None:
    CASES[code].appears(board)
    plan = board.plan
    for finding in board.assess().findings:
        assert len(finding.remedies) <= 3
        for remedy in finding.remedies:
            change = remedy.verb(plan, *remedy.arguments)
            assert change.edits
            assert plan.apply(change).apply(inverse(change)) == plan


@each
@pytest.mark.parametrize("language", ["en", "ur"])
def test_its_sentences_are_whole(board: Any, code: str, language: str) -> None:
    CASES[code].appears(board)
    (finding,) = board.found(code)
    buttons = [texts.remedy(step, language) for step in finding.remedies]
    for sentence in (texts.title(finding, language), texts.reason(finding, language), *buttons):
        assert sentence.strip()
        assert not set("{}") & set(sentence)
    end = "." if language == "en" else "۔"
    assert texts.title(finding, language).endswith(end)
    assert texts.reason(finding, language).endswith(end)


def test_only_advice_is_given_on_people_in_both_departments(board: Any) -> None:
    CASES["both_departments"].appears(board)
    (finding,) = board.found("both_departments")
    assert finding.severity.name == "ADVICE"
    assert "no law" in texts.reason(finding, "en")


def test_the_long_term_counts_when_somebody_only_helps_with_it(board: Any) -> None:
    nobody_on_the_long_term(board)
    board.owns("rep", "strategy", OwnershipKind.HELPS)
    assert board.rows["responsibilities"]["strategy"].horizon is Horizon.LONG_TERM
    assert board.found("long_term_zero") == []
