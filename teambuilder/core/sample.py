"""The sample business as a plan: what a team looks like when it stands, for an owner to look around in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from teambuilder.core.actions.business import Script, edit_business, founding, script_of_new_plan
from teambuilder.core.actions.common import added_checked
from teambuilder.core.actions.costs import add_one_off_cost, new_one_off_cost, use_preset
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.roles import add_catalogue_role, edit_role
from teambuilder.core.actions.scenarios import add_scenario
from teambuilder.core.actions.slots import edit_slot, place_person
from teambuilder.core.catalogue import Catalogue
from teambuilder.core.change import Change
from teambuilder.core.payroll.presets import load_presets
from teambuilder.core.plan import (
    Business,
    Department,
    Goal,
    GoalSupport,
    Horizon,
    Leaning,
    Person,
    PersonKind,
    Stage,
    new_id,
)
from teambuilder.core.text import Text

MINOR_UNITS = 100  # paisas of a rupee: the sample is written in whole rupees


def sample_change(catalogue: Catalogue, language: str = "en") -> Change:
    """The first change of a plan file that holds the sample business; its notes are in `language`, "en" or "ur"."""
    content = _read()
    name, currency = Text(**content["business"]["name"]), content["business"]["currency"]
    business = Business("business", name=name.en, name_other_script=name.ur, currency=currency, paper="a4")
    script = script_of_new_plan(catalogue, business)
    people = {item["key"]: _person(item, language) for item in content["people"]}
    for person in people.values():
        script.do(add_person, person)
    for item in content["roles"]:
        _staff(script, catalogue, item, people)
    for item in content["goals"]:
        _set_goal(script, item)
    _set_money(script, content["money"])
    for item in content["scenarios"]:
        _think_through(script, item)
    return script.change(founding(script.plan))


def _read() -> dict[str, Any]:
    return json.loads((files("teambuilder.resources") / "catalogue" / "sample.json").read_text(encoding="utf-8"))


def _person(item: Mapping[str, Any], language: str) -> Person:
    return new_person(
        item["name"]["en"],
        name_other_script=item["name"]["ur"],
        phone=item["phone"],
        email=item["email"],
        kind=PersonKind(item["kind"]),
        leaning=Leaning(item["leaning"]),
        minutes_a_week=item["minutes_a_week"],
        monthly_pay=item["monthly_pay"] * MINOR_UNITS,
        start_date=item["start_date"],
        notes=Text(**item["notes"]).in_language(language),
    )


def _staff(script: Script, catalogue: Catalogue, item: Mapping[str, Any], people: Mapping[str, Person]) -> None:
    """Adds one role, says where and in what it works, and fills its seats or plans their hires."""
    scenario_id = script.plan.business.current_scenario_id
    known = set(script.plan.team(scenario_id).roles)
    minutes = tuple(seat["minutes_a_week"] for seat in item["seats"])
    script.do(add_catalogue_role, scenario_id, catalogue, item["role"], seats=minutes)
    (role_id,) = set(script.plan.team(scenario_id).roles) - known
    script.do(edit_role, scenario_id, role_id, **_where_and_in_what(item))
    for slot, seat in zip(script.plan.team(scenario_id).slots_of_role(role_id), item["seats"], strict=True):
        if seat["person"]:
            script.do(place_person, scenario_id, people[seat["person"]].id, slot.id)
        else:
            script.do(edit_slot, scenario_id, slot.id, **_hire(seat))
            for once in seat["once"]:
                name, amount = Text(**once["name"]), once["amount"] * MINOR_UNITS
                cost = new_one_off_cost(scenario_id, slot.id, name.en, name.ur, amount)
                script.do(add_one_off_cost, scenario_id, slot.id, cost)


def _where_and_in_what(item: Mapping[str, Any]) -> dict[str, str]:
    nothing: dict[str, str] = {}
    territory, specialty = Text(**(item["territory"] or nothing)), Text(**(item["specialty"] or nothing))
    return {
        "territory_en": territory.en,
        "territory_ur": territory.ur,
        "specialty_en": specialty.en,
        "specialty_ur": specialty.ur,
    }


def _hire(seat: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "start_month": seat["start_month"],
        "monthly_pay": seat["monthly_pay"] * MINOR_UNITS,
        "stage": Stage(seat["stage"]),
        "monthly_margin": seat["monthly_margin"] * MINOR_UNITS,
        "ramp_months": seat["ramp_months"],
    }


def _set_money(script: Script, item: Mapping[str, Any]) -> None:
    """What the business has and earns, and what it pays on top of pay."""
    script.do(use_preset, load_presets().by_key[item["on_costs"]])
    cash, margin = item["opening_cash"] * MINOR_UNITS, item["monthly_margin"] * MINOR_UNITS
    script.do(edit_business, opening_cash=cash, monthly_margin=margin)


def _think_through(script: Script, item: Mapping[str, Any]) -> None:
    """Another scenario: the same team, with hires that start in other months."""
    today, name = script.plan.business.current_scenario_id, Text(**item["name"])
    known = set(script.plan.scenarios)
    script.do(add_scenario, today, name.en, name.ur)
    (scenario_id,) = set(script.plan.scenarios) - known
    team = script.plan.team(scenario_id)
    for slot in team.slots_in_order():
        month = item["starts"].get(team.roles[slot.role_id].template)
        if slot.person_id is None and month is not None:
            script.do(edit_slot, scenario_id, slot.id, start_month=month)


def _set_goal(script: Script, item: Mapping[str, Any]) -> None:
    text, measure = Text(**item["text"]), Text(**item["measure"])
    goal = Goal(
        new_id(),
        department=Department(item["department"]),
        horizon=Horizon(item["horizon"]),
        text_en=text.en,
        text_ur=text.ur,
        measure_en=measure.en,
        measure_ur=measure.ur,
        due_date=item["due_date"],
    )
    duties = {duty.template: duty.id for duty in script.plan.responsibilities.values()}
    supports = (
        GoalSupport(new_id(), goal_id=goal.id, responsibility_id=duties[key]) for key in item["responsibilities"]
    )
    script.add(added_checked(goal), *map(added_checked, supports))
