"""A plan goes through JSON unharmed, and nothing that is no plan comes out of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from plans import plans
from schema_reading import breaches

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.integrity import REFERENCES
from teambuilder.core.plan import Plan
from teambuilder.core.rows import ROW_CLASSES
from teambuilder.core.sample import sample_change
from teambuilder.exchange.plan_json import VERSION, json_of
from teambuilder.exchange.plan_of_json import NoPlan, plan_of_json
from teambuilder.exchange.plan_schema import schema_text
from teambuilder.store.schema import VERSIONS, migrate

Spoil = Callable[[dict[str, Any]], object]
SCHEMA = json.loads(schema_text())


@pytest.fixture(scope="module")
def sample() -> Plan:
    return Plan().apply(sample_change(load_catalogue()))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plan=plans())
def test_a_plan_comes_back_as_it_was(plan: Plan) -> None:
    document = json_of(plan)
    again = plan_of_json(document)
    assert again == plan
    assert [list(rows) for rows in (again.people, again.scenarios)] == [list(plan.people), list(plan.scenarios)]
    assert breaches(json.loads(document), SCHEMA) == []


def test_the_sample_comes_back_with_all_of_its_rows(sample: Plan) -> None:
    document = json.loads(json_of(sample))
    assert plan_of_json(json.dumps(document)) == sample  # escaped letters are the same letters
    assert sum(len(document[table]) for table in ROW_CLASSES if table != "business") == len(list(sample.all_rows())) - 1
    assert breaches(document, SCHEMA) == []


def test_the_schema_that_is_handed_out_is_that_of_the_rows() -> None:
    handed_out = (files("teambuilder.resources") / "exchange" / "plan.schema.json").read_text(encoding="utf-8")
    assert handed_out == schema_text(), "run: python -m teambuilder.exchange.plan_schema > resources/exchange/…"


def test_what_points_to_what_is_known_as_the_plan_file_knows_it() -> None:
    connection = sqlite3.connect(":memory:")
    migrate(connection, VERSIONS, 0)
    for table in ROW_CLASSES:
        keys = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        known = {(column, target) for _, _, target, column, *_ in keys if column != "scenario_id" or target != "role"}
        known = {(column, target) for column, target in known if column != "scenario_id" or target == "scenario"}
        assert known == set(REFERENCES.get(table, {}).items()), table
    connection.close()


def test_what_is_left_out_has_its_default() -> None:
    bare = {
        "format": "teambuilder",
        "version": 1,
        "business": {"current_scenario_id": "s"},
        "scenario": [{"id": "s", "name_en": "Today"}],
        "person": [{"id": "p", "name": "علی"}],
    }
    plan = plan_of_json(json.dumps(bare))
    assert (plan.people["p"].name, plan.people["p"].minutes_a_week, plan.teams) == ("علی", 2400, {})


def _first(table: str, **values: Any) -> Spoil:
    return lambda document: document[table][0].update(values)


SPOILED: dict[str, tuple[Spoil, str, str]] = {
    "another format": (lambda d: d.update(format="x"), "not_ours", ""),
    "no version": (lambda d: d.pop("version"), "not_ours", ""),
    "version as text": (lambda d: d.update(version="1"), "not_ours", ""),
    "version true": (lambda d: d.update(version=True), "not_ours", ""),
    "newer": (lambda d: d.update(version=VERSION + 1), "newer", "version"),
    "unknown table": (lambda d: d.update(steps=[]), "unknown", ""),
    "unknown field": (_first("person", salary=1), "unknown", "person[0]"),
    "unknown field of the business": (lambda d: d["business"].update(id="b"), "unknown", "business"),
    "no business": (lambda d: d.pop("business"), "missing", ""),
    "no id": (lambda d: d["person"][0].pop("id"), "missing", "person[0]"),
    "no scenario id": (lambda d: d["role"][0].pop("scenario_id"), "missing", "role[0]"),
    "a table that is no list": (lambda d: d.update(goal={}), "not_a_list", "goal"),
    "a row that is no object": (lambda d: d["goal"].insert(0, 5), "not_an_object", "goal[0]"),
    "a number as text": (_first("person", monthly_pay="5"), "not_a_number", "person[0].monthly_pay"),
    "a broken number": (_first("person", minutes_a_week=1.5), "not_a_number", "person[0].minutes_a_week"),
    "true as a number": (_first("person", commission=True), "not_a_number", "person[0].commission"),
    "a number as name": (_first("person", name=5), "not_a_text", "person[0].name"),
    "a list as note": (_first("person", notes=["x"]), "not_a_text", "person[0].notes"),
    "a number that is too large": (_first("person", minutes_a_week=10**6), "bad_number", "person[0].minutes_a_week"),
    "a number below nothing": (_first("slot", position=-1), "bad_number", "slot[0].position"),
    "a name that is too long": (_first("person", name="x" * 121), "too_long", "person[0].name"),
    "a blank name": (_first("person", name=" \u200f"), "empty", "person[0].name"),
    "no title in either language": (_first("role", title_en="", title_ur=""), "empty", "role[0].title_en"),
    "nothing where something must be": (_first("person", notes=None), "empty", "person[0].notes"),
    "a letter that is none": (_first("person", name="A\ud800"), "bad_character", "person[0].name"),
    "a control character": (_first("person", notes="a\x00b"), "bad_character", "person[0].notes"),
    "a day that is none": (_first("person", start_date="2026-02-30"), "bad_date", "person[0].start_date"),
    "a month that is none": (_first("slot", start_month="2026-13"), "bad_date", "slot[0].start_month"),
    "a kind that is none": (_first("person", kind="boss"), "no_choice", "person[0].kind"),
    "a list as kind": (_first("person", kind=[]), "no_choice", "person[0].kind"),
    "1 for true": (_first("responsibility", essential=1), "not_true_or_false", "responsibility[0].essential"),
    "a currency that is none": (lambda d: d["business"].update(currency="Rs"), "bad_currency", "business.currency"),
    "the same id twice": (lambda d: d["person"].insert(1, d["person"][0]), "same_id", "person[1].id"),
    "no such person": (_first("slot", person_id="gone"), "no_such_row", "slot[0].person_id"),
    "no such scenario": (_first("dismissal", scenario_id="gone"), "no_such_row", "dismissal[0].scenario_id"),
    "no such first scenario": (
        lambda d: d["business"].update(current_scenario_id="gone"),
        "no_such_row",
        "business.current_scenario_id",
    ),
    "a role that reports to itself": (
        lambda d: d["role"][0].update(reports_to_id=d["role"][0]["id"]),
        "reporting_loop",
        "role[0].reports_to_id",
    ),
}
BEYOND_A_SCHEMA = {  # what no schema says: what belongs together, days of a calendar, letters that cannot be kept
    "the same id twice",
    "no such person",
    "no such scenario",
    "no such first scenario",
    "a role that reports to itself",
    "a day that is none",
    "a letter that is none",
    "a control character",
    "a blank name",  # a mark of direction is no white space
}


@pytest.mark.parametrize("name", SPOILED)
def test_what_is_no_plan_is_refused_and_says_where(sample: Plan, name: str) -> None:
    spoil, code, place = SPOILED[name]
    document = json.loads(json_of(sample))
    document["dismissal"] = [{"scenario_id": document["scenario"][0]["id"], "id": "d", "finding": "x:y:z"}]
    plan_of_json(json.dumps(document))
    spoil(document)
    with pytest.raises(NoPlan) as caught:
        plan_of_json(json.dumps(document))
    assert (caught.value.code, caught.value.place) == (code, place)
    assert bool(breaches(document, SCHEMA)) == (name not in BEYOND_A_SCHEMA)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no_json"),
        ("{", "no_json"),
        ('{"format": "teambuilder",}', "no_json"),
        ("[]", "not_an_object"),
        ("[" * 100_000, "not_ours"),
        ('{"version": ' + "9" * 5000 + "}", "not_ours"),
        ('{"version": NaN}', "not_ours"),
        ('{"format": "teambuilder", "format": "teambuilder"}', "named_twice"),
    ],
)
def test_what_is_no_document_of_ours_is_refused(text: str, code: str) -> None:
    with pytest.raises(NoPlan) as caught:
        plan_of_json(text)
    assert caught.value.code == code
