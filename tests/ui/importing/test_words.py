"""Everything that an import can say has words, in both languages."""

from __future__ import annotations

import re

import pytest

from teambuilder.core.actions.people import new_person
from teambuilder.core.change import Action
from teambuilder.core.duplicates import Match, Reason
from teambuilder.core.incoming import BadRow, Incoming
from teambuilder.core.joining import PARTS, Decision
from teambuilder.core.plan import Person
from teambuilder.exchange.people import DELIMITERS_OFFERED, ENCODINGS_OFFERED, Field, people, vcards
from teambuilder.ui import words
from teambuilder.ui.importing import saying

pytestmark = [pytest.mark.usefixtures("language"), pytest.mark.parametrize("language", ["en", "ur"], indirect=True)]
PARAMETERS = {"value": "<v>", "column": "<c>", "head_currency": "USD", "currency": "PKR"}
FIGURES = {"limit": 120, "length": 121, "cells": 2000}


def test_every_reason_for_leaving_a_row_out() -> None:
    known = {code for module in (people, vcards) for code in re.findall(r'"(\w+)"', module.__doc__ or "")}
    for code in known - PARAMETERS.keys() - FIGURES.keys():
        said = saying.bad_row(BadRow(7, code, {**PARAMETERS, **FIGURES}))
        assert "7" in said
        assert said.endswith((".", "۔"))
        assert not set("{}") & set(said)


def test_every_field_part_encoding_and_delimiter_has_a_name() -> None:
    assert len({saying.field_name(field) for field in Field}) == len(Field)
    assert len({saying.part_name(part) for part in PARTS}) == len(PARTS)
    assert len({saying.encoding_name(name) for name in ENCODINGS_OFFERED} - set(ENCODINGS_OFFERED)) == 5
    assert not {saying.delimiter_name(text) for text in DELIMITERS_OFFERED} & set(DELIMITERS_OFFERED)
    assert all(saying.layout_name(name) for name in ("google", "outlook", "linkedin", "teambuilder"))


@pytest.mark.parametrize("line", [None, 3])
@pytest.mark.parametrize("sure", [True, False])
def test_a_match_says_who_and_why(line: int | None, sure: bool) -> None:
    match = Match(Incoming(9, new_person("Ali")), new_person("Aly"), line, tuple(Reason), 93, sure)
    said = saying.match_line(match)
    assert {"Ali", "Aly", "93"} <= set(re.findall(r"\w+", said))
    assert ("3" in re.findall(r"\d+", said)) == (line is not None)
    assert not set("{}") & set(said)
    assert len({saying.decision_name(decision, match) for decision in Decision}) == 3


def test_a_person_in_words() -> None:
    empty, full = Person(""), new_person("Ali", hourly_pay=500, commission=250, start_date="2027-02-14", photo="x")
    for part in ("pay", "commission", "start_date", "photo", "phone"):
        assert saying.part_value(part, empty, "PKR") == ""
    assert "5" in saying.part_value("pay", full, "PKR")
    assert saying.part_value("commission", full, "PKR") == "2.5 %"
    assert "2027" in saying.part_value("start_date", full, "PKR")


@pytest.mark.parametrize(("count", "merged"), [(412, 0), (0, 3), (412, 3)])
def test_the_step_has_a_name(count: int, merged: int) -> None:
    said = words.action(Action("import_people", {"count": count, "merged": merged}))
    assert str(count or merged) in said
