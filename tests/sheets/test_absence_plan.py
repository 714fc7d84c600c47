"""The absence plan on paper: its facts, and its pages in each language and on each paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pdf_reading import assert_shown, opened, spoken

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.hiring.absence import Outcome
from teambuilder.core.hiring.standing_in import CoverReason
from teambuilder.core.plan import Horizon, OwnershipKind, Plan, Slot, Text
from teambuilder.core.sample import sample_change
from teambuilder.core.sheets import Options, Post, SheetKind, all_subjects, make_sheet
from teambuilder.core.sheets.absence import AbsencePlan, BusierWeek, Cover, Followers, WorkOfOthers, absence_plan
from teambuilder.sheets import set_sheets
from teambuilder.sheets.blocks import Cell, Table

TODAY = "today"
NADIA, IMRAN, RABIA = (
    Text("Nadia Rahman", "نادیہ رحمان"),
    Text("Imran Siddiqui", "عمران صدیقی"),
    Text("Rabia Aslam", "رابعہ اسلم"),
)


def sheet_of(plan: Plan, person_id: str, **choices: Any) -> AbsencePlan:
    return absence_plan(plan, TODAY, person_id, Options(effective_date="2026-11-23", **choices))


def with_rows(plan: Plan, **of_team: Any) -> Plan:
    team = plan.team(TODAY)
    rows = {name: {**getattr(team, name), **more} for name, more in of_team.items()}
    return replace(plan, teams={TODAY: replace(team, **rows)})


@pytest.fixture
def shared(plan: Plan) -> Plan:
    """Imran also sells, so that the calls go on without Rabia; Nadia has a seat, and room."""
    return with_rows(plan, slots={"s9": Slot("s9", TODAY, "seller", "imran", 300, 9)})


def test_what_stops_is_told_with_who_covers_it_and_who_could(plan: Plan) -> None:
    sheet = sheet_of(plan, "rabia", weeks=4)
    assert (sheet.person, sheet.weeks, sheet.minutes_a_week, sheet.minutes_in_all) == (RABIA, 4, 510, 2040)
    calls, brand = sheet.stops
    assert (calls.text.en, calls.minutes_a_week, calls.outcome) == ("Call new customers", 450, Outcome.COVERED)
    assert calls.covered_by == Cover(NADIA, CoverReason.OWNER, 2400)
    assert calls.others == (Cover(IMRAN, CoverReason.SUPERIOR, 0),)
    assert (brand.outcome, brand.covered_by) == (Outcome.WAITS, None)
    assert brand.others == (Cover(NADIA, CoverReason.OWNER, 1950),)  # the calls have taken their hours
    assert sheet.busier == (BusierWeek(NADIA, used=0, more=450, available=2400, over=0),)
    assert [sheet.count(outcome) for outcome in Outcome] == [1, 0, 1, 0]


def test_what_goes_on_and_what_loses_help(shared: Plan) -> None:
    sheet = sheet_of(shared, "rabia")
    calls = Text("Call new customers", "نئے گاہکوں کو فون کرنا")
    assert sheet.goes_on == (WorkOfOthers(calls, (IMRAN,), 375),)  # 25 of the 30 hours of both seats
    assert [(one.text.en, one.owners, one.minutes_a_week) for one in sheet.lost_help] == [
        ("Forecast the sales", (IMRAN,), 25)
    ]
    (week,) = sheet.busier
    assert (week.name, week.more, week.over) == (IMRAN, 375, 675)


def test_followers_are_told_together_whom_they_turn_to(plan: Plan) -> None:
    assert sheet_of(plan, "imran").followers == (Followers((RABIA,), Post(None, (NADIA,))),)
    led = with_rows(
        plan,
        roles={"campaigner": replace(plan.team(TODAY).roles["campaigner"], reports_to_id="manager")},
        slots={"s1": replace(plan.team(TODAY).slots["s1"], person_id="nadia")},
    )
    assert sheet_of(led, "nadia").followers == (Followers((RABIA,), None),)  # once, in both her roles


def test_what_can_wait_names_only_those_with_hours(plan: Plan) -> None:
    full = replace(plan, people={**plan.people, "nadia": replace(plan.people["nadia"], minutes_a_week=0)})
    (brand,) = [stop for stop in sheet_of(full, "rabia").stops if stop.outcome is Outcome.WAITS]
    assert brand.others == ()


def test_everybody_with_a_seat_can_be_away(plan: Plan) -> None:
    assert all_subjects(SheetKind.ABSENCE, plan.team(TODAY), ()) == ("imran", "rabia")


@pytest.mark.parametrize(
    ("language", "facts"),
    [
        (
            "en",
            [
                *("If Rabia Aslam is away", "Absence plan", "As of 23 November 2026", "4 weeks"),
                *("1 covered, 1 can wait, 0 left undone", "8.5 a week, 34 in all", "Can wait", "Agreed"),
                *("Owner, to be briefed", "Otherwise: Imran Siddiqui (head of this role, no hours free)"),
                "Nadia Rahman (owner, 32.5 hours free)",
            ],
        ),
        (
            "ur",
            [
                *("اگر رابعہ اسلم موجود نہ ہوں", "غیر حاضری کا انتظام", "4 ہفتے", "بعد میں ہو سکتا ہے"),
                *("یا پھر: عمران صدیقی (اس عہدے کے نگران، کوئی فارغ گھنٹہ نہیں)", "8.5 فی ہفتہ، کل 34"),
            ],
        ),
    ],
)
def test_the_page_says_so_in_words(plan: Plan, language: Any, facts: list[str]) -> None:
    pdf = opened(set_sheets([sheet_of(plan, "rabia", weeks=4)], language=language, paper="a4").pdf())
    if language == "en":
        assert_shown(facts, pdf)
    else:
        assert [fact for fact in facts if not any(fact in whole for whole in spoken(pdf))] == []


def test_essential_work_beyond_the_week_is_marked(plan: Plan) -> None:
    people = {**plan.people, "nadia": replace(plan.people["nadia"], minutes_a_week=60)}
    duties = {**plan.responsibilities, "calls": replace(plan.responsibilities["calls"], essential=True)}
    made = set_sheets(
        [sheet_of(replace(plan, people=people, responsibilities=duties), "rabia")], language="en", paper="a4"
    )
    tables = [block for block in made.compositions[0][0].blocks if isinstance(block, Table)]
    assert tables[0].rows[0][1] == Cell("Nadia Rahman", "Owner, to be briefed", mark="Too few hours")
    assert tables[1].rows[0][-1].text == "6.5"


def test_who_has_nothing_to_do_is_not_missed(plan: Plan) -> None:
    bare = replace(plan, responsibilities={}, goal_supports={}, teams={TODAY: replace(plan.team(TODAY), ownerships={})})
    pdf = opened(set_sheets([sheet_of(bare, "rabia", weeks=1)], language="en", paper="a4").pdf())
    assert_shown(["Nothing stops.", "1 week"], pdf)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize(("language", "most"), [("en", 2), ("ur", 2), ("both", 3)])
def test_an_absence_in_the_sample_team_takes_few_pages(language: Any, paper: Any, most: int) -> None:
    plan = Plan().apply(sample_change(load_catalogue()))
    scenario_id = plan.business.current_scenario_id
    for person_id in all_subjects(SheetKind.ABSENCE, plan.team(scenario_id), ()):
        sheet = make_sheet(SheetKind.ABSENCE, plan, scenario_id, person_id, Options())
        made = set_sheets([sheet], language=language, paper=paper)
        assert len(made.svg_pages()) <= most


def test_many_who_could_cover_are_counted(plan: Plan) -> None:
    more = {f"p{n}": replace(plan.people["nadia"], id=f"p{n}", name=f"Owner {n}") for n in range(9)}
    sheet = sheet_of(replace(plan, people={**plan.people, **more}), "rabia")
    assert (len(sheet.stops[0].others), sheet.stops[0].more) == (3, 7)
    pdf = opened(set_sheets([sheet], language="en", paper="a4").pdf())
    assert_shown(["; 7 more"], pdf)


def test_long_term_work_of_who_helps_is_covered(plan: Plan) -> None:
    team = plan.team(TODAY)
    kept = replace(team.ownerships["campaigner-brand"], id="x", role_id="manager", kind=OwnershipKind.HELPS)
    helped = with_rows(plan, ownerships={"x": kept}, slots={"s1": replace(team.slots["s1"], minutes_a_week=600)})
    (brand,) = [s for s in sheet_of(helped, "rabia").stops if s.text.en == "Watch the brand"]
    assert plan.responsibilities["brand"].horizon is Horizon.LONG_TERM
    assert (brand.outcome, brand.covered_by) == (Outcome.COVERED, Cover(IMRAN, CoverReason.HELPS, 1350))
