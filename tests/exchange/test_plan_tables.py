"""The whole plan as a workbook: read back, it says what the plan says, in either language."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook
from plans import plans

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import Plan
from teambuilder.core.sample import sample_change
from teambuilder.exchange.csv_text import csv_bytes
from teambuilder.exchange.export import Form, Wanted, exported
from teambuilder.exchange.labels import labels
from teambuilder.exchange.plan_json import json_of
from teambuilder.exchange.plan_tables import PLAN_TABLES, TableMaker, plan_tables
from teambuilder.exchange.vcard import vcards
from teambuilder.exchange.workbook import workbook_bytes

TODAY = datetime.date(2026, 12, 1)
Read = Callable[..., dict[str, list[tuple[Any, ...]]]]
LABELS = Path(__file__).parents[2] / "resources" / "exchange" / "labels.json"


@pytest.fixture(scope="module")
def plan() -> Plan:
    return Plan().apply(sample_change(load_catalogue()))


@pytest.fixture(scope="module")
def read(plan: Plan) -> Read:
    """The sheets of the workbook by title, their rows as values, the heads first."""

    def sheets(language: str, *, with_pay: bool, table: str = "", scenario_id: str = "") -> Any:
        wanted = Wanted(
            Form.XLSX, scenario_id or plan.business.current_scenario_id, language, table=table, with_pay=with_pay
        )
        book = load_workbook(BytesIO(exported(plan, wanted, TODAY)))
        for sheet in book.worksheets:
            assert sheet.sheet_view.rightToLeft == (language == "ur")
            assert sheet.freeze_panes == "B2"
        return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}

    return sheets


@pytest.mark.parametrize("language", ["en", "ur"])
def test_all_of_the_plan_is_there(plan: Plan, read: Read, language: str) -> None:
    word, team = labels(language), plan.team(plan.business.current_scenario_id)
    sheets = read(language, with_pay=True)
    assert list(sheets)[:7] == [word(name) for name in PLAN_TABLES]
    assert word("payroll") in sheets
    counts = {name: len(sheets[word(name)]) - 1 for name in PLAN_TABLES[:-1]}
    assert counts == {
        "people": len(plan.people),
        "roles": len(team.roles),
        "slots": len(team.slots),
        "responsibilities": len(plan.responsibilities),
        "ownership": len(team.ownerships),
        "goals": len(plan.goals),
    }
    people = {row[0]: row for row in sheets[word("people")][1:]}
    for person in plan.people.values():
        row = people[person.names.in_language(language)]
        assert row[4:7] == (word(person.kind), word(person.leaning), person.minutes_a_week / 60)
        assert row[7] == (None if person.monthly_pay is None else person.monthly_pay / 100)
        assert row[10] == (person.start_date and datetime.datetime.fromisoformat(person.start_date))
        assert row[12] == team.minutes_used(person.id) / 60
    titles = {role.title.in_language(language) for role in team.roles.values()}
    assert {row[0] for row in sheets[word("slots")][1:]} == titles == {row[0] for row in sheets[word("roles")][1:]}
    owners = [row for row in sheets[word("ownership")][1:] if row[2] == word("owns")]
    assert len(owners) == sum(own.kind == "owns" for own in team.ownerships.values())


def test_a_role_says_who_is_above_and_beside_it(plan: Plan, read: Read) -> None:
    team = plan.team(plan.business.current_scenario_id)
    rows = {row[0]: row for row in read("en", with_pay=False)["Roles"][1:]}
    for role in team.roles.values():
        row = rows[role.title_en]
        assert row[2] == (team.roles[role.reports_to_id].title_en if role.reports_to_id else None)
        beside = {team.roles[key].title_en for key in team.colleagues_of(role.id)}
        assert set((row[3] or "").split(", ")) - {""} == beside
        assert row[4] == len(team.slots_of_role(role.id))


@pytest.mark.parametrize("language", ["en", "ur"])
def test_without_pay_no_amount_and_no_head_of_one_is_there(plan: Plan, read: Read, language: str) -> None:
    sheets = read(language, with_pay=False)
    assert list(sheets) == [labels(language)(name) for name in PLAN_TABLES]
    money = [labels(language)(key) for key in ("monthly_pay", "hourly_pay", "commission_share", "seat_earns")]
    cells = [cell for rows in sheets.values() for row in rows for cell in row]
    assert not set(money) & set(cells)
    pays = {person.monthly_pay / 100 for person in plan.people.values() if person.monthly_pay}
    assert not {float(cell) for cell in cells if isinstance(cell, int | float)} & pays
    amount = re.compile(r"Rs\xa0\d|\d\xa0روپے")
    assert not [cell for cell in cells if amount.search(str(cell))]
    with_pay = [cell for rows in read(language, with_pay=True).values() for row in rows for cell in row]
    assert [cell for cell in with_pay if amount.search(str(cell))]  # a finding tells an amount


def test_another_scenario_has_its_own_team(plan: Plan, read: Read) -> None:
    (other,) = plan.scenarios.keys() - {plan.business.current_scenario_id}
    shown = [read("en", with_pay=False, table="slots", scenario_id=key)["Seats"] for key in (other, "")]
    starts = [
        sorted(slot.start_month for slot in plan.team(key).slots.values() if slot.start_month)
        for key in (other, plan.business.current_scenario_id)
    ]
    months = [sorted(f"{row[4]:%Y-%m}" for row in rows[1:] if row[4]) for rows in shown]
    assert months == starts
    assert starts[0] != starts[1]


def test_one_table_alone(read: Read) -> None:
    assert list(read("en", with_pay=False, table="goals")) == ["Goals"]
    assert list(read("en", with_pay=True, table="payroll")) == ["Payroll", "By seat", "On-costs"]


def test_no_text_becomes_a_formula(plan: Plan) -> None:
    people = {key: replace(person, notes="=1+1", phone="=A1") for key, person in plan.people.items()}
    tables = plan_tables(replace(plan, people=people), plan.business.current_scenario_id, "en", with_pay=True)
    book = load_workbook(BytesIO(workbook_bytes(tables, right_to_left=False)))
    assert not [cell for sheet in book.worksheets for row in sheet for cell in row if cell.data_type == "f"]


@pytest.mark.parametrize("form", Form)
def test_each_form_is_made_by_its_maker(plan: Plan, form: Form) -> None:
    scenario_id = plan.business.current_scenario_id
    content = exported(plan, Wanted(form, scenario_id, "ur", table="goals", with_pay=True), TODAY)
    maker = TableMaker(plan, scenario_id, "ur", with_pay=True, today=TODAY)
    expected = {
        Form.CSV: csv_bytes(maker.table("goals")),
        Form.JSON: json_of(plan).encode(),
        Form.VCARD: vcards(plan, scenario_id, "ur"),
    }
    assert content == expected[form] if form in expected else content.startswith(b"PK")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plan=plans())
def test_any_plan_makes_tables(plan: Plan) -> None:
    for language in ("en", "ur"):
        tables = plan_tables(plan, plan.business.current_scenario_id, language, with_pay=True, today=TODAY)
        assert workbook_bytes(tables, right_to_left=language == "ur")
        for table in tables:
            assert csv_bytes(table)


def test_every_label_is_there_in_both_languages() -> None:
    for key, words in json.loads(LABELS.read_text(encoding="utf-8")).items():
        assert set(words) == {"en", "ur"}, key
        assert all(words.values()), key
