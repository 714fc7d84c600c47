"""Words for every change that can be told, in both languages, and none that is told without its names."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from teambuilder.core.actions.business import edit_business
from teambuilder.core.actions.costs import add_on_cost, edit_on_cost, new_on_cost
from teambuilder.core.actions.findings import dismiss_finding, take_back_finding
from teambuilder.core.actions.goals import add_goal, edit_goal, serve_goal
from teambuilder.core.actions.ownership import set_ownership, set_ownership_hours
from teambuilder.core.actions.people import edit_person, remove_person
from teambuilder.core.actions.reporting import report_to, work_with
from teambuilder.core.actions.responsibilities import edit_responsibility
from teambuilder.core.actions.roles import add_role, edit_role, new_role, remove_role
from teambuilder.core.actions.scenarios import add_scenario, make_current, remove_scenario
from teambuilder.core.actions.slots import add_slot, edit_slot, place_person, remove_slot, reorder_slot
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change
from teambuilder.core.kinds import Department, Horizon, Leaning, OwnershipKind, PersonKind
from teambuilder.core.past.changes import _ASIDE, Fate, changes
from teambuilder.core.plan import Goal, Plan
from teambuilder.core.rows import PLAN_TABLES, ROW_CLASSES
from teambuilder.core.sample import sample_change
from teambuilder.ui.history import saying
from teambuilder.ui.history.saying import as_text, groups
from teambuilder.ui.words import without_isolates

SAMPLE = Plan().apply(sample_change(load_catalogue()))
HERE = SAMPLE.business.current_scenario_id
TEAM = SAMPLE.team(HERE)
BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)


def told(past: Plan, now: Plan) -> list[str]:
    found = groups(past, now, changes(past, now))
    return [without_isolates(sentence).replace("\u00a0", " ") for group in found for sentence in group.sentences]


def test_every_table_and_every_field_has_words() -> None:
    wanted = {(table, fate) for table in PLAN_TABLES for fate in (Fate.NEW, Fate.GONE)}
    assert saying._ROWS.keys() == wanted
    assert saying._SUBJECTS.keys() == {"business", *PLAN_TABLES}
    known = saying._ROW_FIELDS.keys() | saying._WITHOUT_VALUES.keys()
    links = {
        "goal_id",
        "responsibility_id",
        "person_id",
        "signed_date",
    }  # what makes a row what it is: it never changes
    for table in ("business", *PLAN_TABLES):
        names = {f.name.removesuffix("_en").removesuffix("_ur") for f in fields(ROW_CLASSES[table])}
        assert names - _ASIDE - links <= known, table


@BOTH
def test_nothing_is_told_with_a_placeholder_left(language: str) -> None:
    plan = changed_everywhere()
    for past, now in ((SAMPLE, plan), (plan, SAMPLE)):
        sentences = told(past, now)
        assert len(sentences) > 30
        assert not [sentence for sentence in sentences if set("{}") & set(sentence) or not sentence.strip()]
        assert len(set(sentences)) == len(sentences)


def changed_everywhere() -> Plan:
    """The sample with one of each change."""
    plan, people = SAMPLE, list(SAMPLE.people)

    def do(verb: Any, *arguments: Any, **named: Any) -> None:
        nonlocal plan
        change: Change = verb(plan, *arguments, **named)
        assert change.edits, verb
        plan = plan.apply(change)

    roles, seats = TEAM.roles_in_order(), TEAM.slots_in_order()
    owned = TEAM.ownerships_of_role(roles[1].id)
    duty = next(iter(SAMPLE.responsibilities))
    do(
        edit_person,
        people[1],
        phone="1",
        kind=PersonKind.CONTRACTOR,
        leaning=Leaning.MARKETING,
        start_date="2027-02-01",
    )
    do(edit_person, people[1], notes="Note", photo="AAAA", commission=500, email="a@b", minutes_a_week=60)
    do(remove_person, people[-1])
    do(edit_responsibility, duty, essential=not SAMPLE.responsibilities[duty].essential, explanation_en="Why")
    do(edit_responsibility, duty, department=Department.MARKETING, horizon=Horizon.LONG_TERM, text_en="Else")
    do(add_goal, Goal("g", text_en="Ten shops"))
    do(serve_goal, next(iter(SAMPLE.goals)), duty)
    do(edit_goal, next(iter(SAMPLE.goals)), measure_en="Shops", due_date="2027-05-05")
    do(edit_business, paper="letter", monthly_budget=10_00, forecast_months=24, forecast_from="2027-01")
    do(edit_business, slip_late_months=5, logo="AAAA", name="Another", currency="EUR")
    do(add_on_cost, new_on_cost("Bonus", basis_points=500))
    do(edit_on_cost, next(iter(SAMPLE.on_costs)), basis_points=777, ceiling=5_00, source_date="2027-01-01")
    do(add_scenario, HERE, "More", "")
    do(make_current, list(plan.scenarios)[-1])
    do(remove_scenario, next(scenario for scenario in SAMPLE.scenarios if scenario != HERE))
    do(add_role, HERE, new_role(HERE, Department.SALES, "Driver"))
    do(remove_role, HERE, roles[-1].id)
    do(edit_role, HERE, roles[0].id, purpose_en="Sell more", monthly_pay=5_00)
    do(report_to, HERE, roles[1].id, None)
    do(work_with, HERE, roles[2].id, plan.team(HERE).roles_in_order()[-1].id)
    do(add_slot, HERE, roles[0].id)
    vacant = next(seat for seat in seats if seat.person_id is None)
    do(edit_slot, HERE, vacant.id, start_month="2028-02", hourly_pay=5_00, ramp_months=4)
    do(place_person, HERE, people[1], vacant.id)
    do(set_ownership, HERE, roles[1].id, owned[0].responsibility_id, None)
    do(set_ownership_hours, HERE, roles[1].id, owned[1].responsibility_id, 95)
    kind = OwnershipKind.HELPS if owned[2].kind is OwnershipKind.OWNS else OwnershipKind.OWNS
    do(set_ownership, HERE, roles[1].id, owned[2].responsibility_id, kind)
    do(dismiss_finding, HERE, "a finding", "")
    do(reorder_slot, HERE, TEAM.slots_in(Department.SALES)[2].id, TEAM.slots_in(Department.SALES)[0].id)
    return plan


def test_sentences_name_both_moments(language: str) -> None:
    seat = next(seat for seat in TEAM.slots_in_order() if seat.person_id is None)
    person = SAMPLE.people[next(iter(SAMPLE.people))]
    now = SAMPLE.apply(place_person(SAMPLE, HERE, person.id, seat.id))
    role = TEAM.roles[seat.role_id].title_en
    assert told(SAMPLE, now) == [f"{role}, seat 2: {person.name}; before: vacant."]
    extra = SAMPLE.apply(add_slot(SAMPLE, HERE, seat.role_id))
    new = next(slot for slot in extra.team(HERE).slots if slot not in TEAM.slots)
    assert told(SAMPLE, extra) == [f"{role}, seat 3: a new seat, vacant."]
    assert told(extra, extra.apply(remove_slot(extra, HERE, new))) == [f"{role}, seat 3: a vacant seat was removed."]
    aside = SAMPLE.apply(dismiss_finding(SAMPLE, HERE, "a finding", ""))
    assert told(SAMPLE, aside)[0].startswith("1 finding")
    assert told(aside, aside.apply(take_back_finding(aside, HERE, "a finding")))[0].startswith("1 dismissed finding")


def test_values_are_said_as_the_owner_knows_them(language: str) -> None:
    person = next(iter(SAMPLE.people))
    name = SAMPLE.people[person].name
    now = SAMPLE.apply(edit_person(SAMPLE, person, hourly_pay=500_00, kind=PersonKind.CONTRACTOR, commission=250))
    said = told(SAMPLE, now)
    assert f"{name}, pay an hour: Rs 500; before: not set." in said
    assert f"{name}, commission: 2.5%; before: 0%." in said
    assert any(sentence.startswith(f"{name}, kind: Contractor; before: ") for sentence in said)
    now = SAMPLE.apply(edit_business(SAMPLE, paper="letter", slip_late_months=5))
    assert f"{SAMPLE.business.name}, paper: Letter; before: A4." in told(SAMPLE, now)


def test_the_text_to_copy(language: str) -> None:
    now = replace(SAMPLE, people={})
    found = groups(SAMPLE, now, changes(SAMPLE, replace(SAMPLE, people={}, teams={}, signings={})))
    lines = as_text("Title", found).split("\n")
    assert lines[:3] == ["Title", "", "People"]
    assert lines[3].startswith("• ")
