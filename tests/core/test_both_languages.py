"""What the program writes into a plan is there in both languages, so that the plan reads fully in the other one."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.costs import use_preset
from teambuilder.core.actions.roles import add_catalogue_role
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change
from teambuilder.core.payroll.presets import load_presets
from teambuilder.core.plan import Plan
from teambuilder.core.sample import sample_change

CATALOGUE = load_catalogue()
URDU = re.compile("[\u0600-\u06ff]")
LATIN = re.compile("[A-Za-z]{2,}")
KNOWN_IN_LATIN = {"CRM", "SEO", "IT", "PESSI", "SESSI", "BESSI", "IESSI", "KP", "ESSI"}  # in Urdu too


def not_in_both(plan: Plan) -> list[tuple[str, str]]:
    """Texts that are missing in a language, or are in the script of the other."""
    wrong: list[tuple[str, str]] = []
    for table, row in plan.all_rows():
        for field in fields(row):
            if field.name.endswith("_en"):
                english, urdu = getattr(row, field.name), getattr(row, f"{field.name[:-3]}_ur")
                latin = set(LATIN.findall(urdu)) - KNOWN_IN_LATIN
                if bool(english) != bool(urdu) or URDU.search(english) or latin or (urdu and not URDU.search(urdu)):
                    wrong.append((f"{table}.{field.name}", f"{english} / {urdu}"))
        if table in ("person", "business") and not row.names.en == row.names.ur == "":
            wrong += [(table, name) for name in (row.names.en,) if URDU.search(name)]
    return wrong


def with_all(change: Change) -> Plan:
    """The plan with all roles of the catalogue, and with each list of on-costs in turn."""
    plan = Plan().apply(change)
    for key in CATALOGUE.roles:
        plan = plan.apply(add_catalogue_role(plan, plan.business.current_scenario_id, CATALOGUE, key))
    return plan


@pytest.mark.parametrize("start", [*CATALOGUE.starts])
def test_each_start_is_in_both_languages(start: str) -> None:
    plan = with_all(found_business(CATALOGUE, start, name="Indus Tiles", owner_name="Ayesha Khan"))
    for preset in load_presets().by_key.values():
        if not preset.currency or preset.currency == plan.business.currency:
            plan = plan.apply(use_preset(plan, preset))
        assert not_in_both(plan) == []


@pytest.mark.parametrize("language", ["en", "ur"])
def test_the_sample_is_in_both_languages(language: str) -> None:
    plan = Plan().apply(sample_change(CATALOGUE, language))
    assert not_in_both(plan) == []
    assert all(person.name_other_script for person in plan.people.values())


def test_what_is_not_in_both_is_found() -> None:
    plan = Plan().apply(sample_change(CATALOGUE))
    (scenario, *_) = plan.scenarios.values()
    for name_en, name_ur in (("Today", ""), ("Today", "Today"), ("آج", "آج"), ("", "آج")):
        broken = type(scenario)(scenario.id, name_en=name_en, name_ur=name_ur)
        assert not_in_both(type(plan)(scenarios={scenario.id: broken})) != []
