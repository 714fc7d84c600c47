"""A sheet in one language has no word of the other, whatever language the plan was made in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from teambuilder.core.actions.business import found_business
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change
from teambuilder.core.plan import Plan
from teambuilder.core.sample import sample_change
from teambuilder.core.sheets import KINDS, Options, SheetKind, make_sheet
from teambuilder.core.text import Text
from teambuilder.exchange.plan_tables import plan_tables
from teambuilder.sheets.composers import compose
from teambuilder.sheets.words import words_in

CATALOGUE = load_catalogue()
URDU = re.compile("[\u0600-\u06ff]")
LATIN = re.compile(r"[A-Za-z]{2,}")
KNOWN_IN_LATIN = {"CRM", "SEO", "IT", "PKR", "PESSI"}
OF_THE_OWNER = re.compile(r"\S+@\S+")


def starts(language: str) -> Iterator[tuple[str, Change]]:
    """Every plan that the program makes, as its owner made it in the other language."""
    name = {"en": "انڈس", "ur": "Indus"}[language]
    yield "sample", sample_change(CATALOGUE, "ur" if language == "en" else "en")
    for start in CATALOGUE.starts:
        yield name, found_business(CATALOGUE, start, name=name, owner_name=name)


def strings_of(value: Any) -> Iterator[str]:
    if type(value) is str:
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings_of(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from strings_of(item)


def is_wrong(text: str, language: str, own: str) -> bool:
    text = OF_THE_OWNER.sub("", text.replace(own, ""))
    return bool(URDU.search(text)) if language == "en" else bool(set(LATIN.findall(text)) - KNOWN_IN_LATIN)


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("kind", SheetKind)
def test_a_sheet_is_in_the_language_of_its_reader(kind: SheetKind, language: str) -> None:
    wrong: list[str] = []
    seen = 0
    for own, change in starts(language):
        plan = Plan().apply(change)
        scenario_id = plan.business.current_scenario_id
        held = {slot_id: Text("Omar", "عمر") for slot_id in plan.team(scenario_id).slots}
        options = Options(effective_date="2026-11-23", with_pay=True, previous_holders=held)
        for subject in KINDS[kind].subjects(plan.team(scenario_id)):
            sheet = make_sheet(kind, plan, scenario_id, subject, options)
            composition = compose(sheet, words_in(language), facing=False)
            said = [text for text in strings_of(composition.blocks) if text]
            seen += len(said)
            wrong += [text for text in said if is_wrong(text, language, own)]
    assert seen > 20
    assert wrong == []


@pytest.mark.parametrize("language", ["en", "ur"])
def test_tables_are_in_the_language_that_was_asked_for(language: str) -> None:
    wrong: list[tuple[str, str]] = []
    for own, change in starts(language):
        plan = Plan().apply(change)
        for table in plan_tables(plan, plan.business.current_scenario_id, language, with_pay=True):
            deliberate = {words_in_table(language, key) for key in ("other_name", "notes", "source")}
            for place, column in enumerate(table.columns):
                if column.head not in deliberate:
                    cells = [column.head, *(row[place] for row in table.rows)]
                    wrong += [(table.title, str(c)) for c in cells if isinstance(c, str) and is_wrong(c, language, own)]
    assert wrong == []


def words_in_table(language: str, key: str) -> str:
    from teambuilder.exchange.labels import labels

    return labels(language)(key)
