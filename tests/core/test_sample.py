"""The sample plan is built by the verbs, holds all of its file, and can be kept."""

from __future__ import annotations

import json
from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.compare import differences
from teambuilder.core.payroll.forecast import forecast
from teambuilder.core.plan import Department, Horizon, OwnershipKind, PersonKind, Plan, Stage, Team
from teambuilder.core.sample import sample_change
from teambuilder.core.text import is_urdu
from teambuilder.store.plan_file import PlanFile


@pytest.fixture(scope="module")
def content() -> dict[str, Any]:
    return json.loads((files("teambuilder.resources") / "catalogue" / "sample.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def plan() -> Plan:
    return Plan().apply(sample_change(load_catalogue()))


@pytest.fixture(scope="module")
def team(plan: Plan) -> Team:
    return plan.team(plan.business.current_scenario_id)


def test_everyone_is_there_with_both_names_and_pay_in_paisas(plan: Plan, content: dict[str, Any]) -> None:
    told = {item["name"]["en"]: item for item in content["people"]}
    assert {person.name for person in plan.people.values()} == set(told)
    for person in plan.people.values():
        item = told[person.name]
        assert person.names.ur == item["name"]["ur"]
        assert person.monthly_pay == item["monthly_pay"] * 100
        assert (person.phone, person.email) == (item["phone"], item["email"])
        assert (person.kind, person.leaning) == (item["kind"], item["leaning"])
        assert person.start_date == item["start_date"]
    assert plan.business.names.ur == content["business"]["name"]["ur"]
    assert plan.business.currency == "PKR"


def test_seats_are_filled_and_hires_planned_as_told(plan: Plan, team: Team, content: dict[str, Any]) -> None:
    keys = {item["key"]: item["name"]["en"] for item in content["people"]}
    for item in content["roles"]:
        role = next(role for role in team.roles.values() if role.template == item["role"])
        assert role.territory.en == (item["territory"] or {"en": ""})["en"]
        assert role.specialty.ur == (item["specialty"] or {"ur": ""})["ur"]
        for slot, seat in zip(team.slots_of_role(role.id), item["seats"], strict=True):
            assert slot.minutes_a_week == seat["minutes_a_week"]
            holder = plan.people[slot.person_id].name if slot.person_id else None
            assert holder == (keys[seat["person"]] if seat["person"] else None)
            if holder is None:
                assert slot.start_month == seat["start_month"]
                assert slot.monthly_pay == seat["monthly_pay"] * 100
                assert slot.stage is Stage(seat["stage"])
    assert [role.template for role in team.roles_in_order()] == [item["role"] for item in content["roles"]]


def test_reporting_lines_and_colleagues_come_from_the_catalogue(team: Team) -> None:
    by_key = {role.template: role for role in team.roles.values()}
    assert by_key["account-executive"].reports_to_id == by_key["sales-manager"].id
    assert by_key["social-media-manager"].reports_to_id == by_key["marketing-strategist"].id
    assert by_key["marketing-strategist"].id in team.colleagues_of(by_key["sales-manager"].id)


def test_no_responsibility_has_two_owners_and_the_essential_ones_have_one(plan: Plan, team: Team) -> None:
    owners = Counter(o.responsibility_id for o in team.ownerships.values() if o.kind is OwnershipKind.OWNS)
    assert max(owners.values()) == 1
    assert all(owners[duty.id] == 1 for duty in plan.responsibilities.values() if duty.essential)
    templates = Counter(duty.template for duty in plan.responsibilities.values())
    assert max(templates.values()) == 1


def test_goals_of_both_departments_are_served(plan: Plan, content: dict[str, Any]) -> None:
    assert {goal.department for goal in plan.goals.values()} == set(Department)
    assert {goal.horizon for goal in plan.goals.values()} == set(Horizon)
    for goal, item in zip(plan.goals.values(), content["goals"], strict=True):
        serving = [s.responsibility_id for s in plan.goal_supports.values() if s.goal_id == goal.id]
        assert [plan.responsibilities[row].template for row in serving] == item["responsibilities"]
        assert {plan.responsibilities[row].department for row in serving} == {goal.department}
        assert is_urdu(goal.text.ur.lstrip("0123456789 "))
        assert goal.measure.en
        assert goal.measure.ur


def test_notes_are_in_the_language_of_the_owner() -> None:
    for language in ("en", "ur"):
        plan = Plan().apply(sample_change(load_catalogue(), language))
        assert {is_urdu(person.notes) for person in plan.people.values()} == {language == "ur"}


def test_it_begins_a_plan_file_and_reads_back_the_same(tmp_path: Path) -> None:
    change = sample_change(load_catalogue())
    assert change.action.name == "found_business"
    with PlanFile.create(tmp_path / "sample.teamplan", change) as file:
        assert file.plan == Plan().apply(change)
    with PlanFile.open(tmp_path / "sample.teamplan") as file:
        assert file.plan == Plan().apply(change)
        assert sum(person.kind is PersonKind.OWNER for person in file.plan.people.values()) == 1


def test_the_cash_runs_out_today_and_lasts_with_one_hire_at_a_time(plan: Plan) -> None:
    today, slower = plan.scenarios
    assert plan.scenarios[slower].name.en == "One hire at a time"
    runs_out = forecast(plan, today, "2026-12").in_the_red
    assert runs_out is not None
    assert runs_out.month == "2027-05", "the month in which the third of three hires starts"
    assert forecast(plan, slower, "2026-12").in_the_red is None
    assert len(differences(plan, today, slower)) == 2
