"""A copy to give away: of what is left out, no byte is in the file, and no other file is ever written over."""

from __future__ import annotations

import base64
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

import pytest

from teambuilder.core.actions.business import Script, edit_business, found_again
from teambuilder.core.actions.costs import (
    add_on_cost,
    add_one_off_cost,
    add_pay_raise,
    new_on_cost,
    new_one_off_cost,
    new_pay_raise,
)
from teambuilder.core.actions.findings import dismiss_finding
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.roles import edit_role
from teambuilder.core.actions.scenarios import add_scenario
from teambuilder.core.actions.signing import mark_signed
from teambuilder.core.actions.slots import edit_slot, place_person
from teambuilder.core.change import Change, added
from teambuilder.core.plan import Plan, Signing
from teambuilder.core.rows import MONEY_LIMIT, RATE_LIMIT
from teambuilder.core.sharing import Private, without
from teambuilder.core.sheets import Options, responsibilities_sheet
from teambuilder.core.sheets.signed_state import read_state
from teambuilder.store import opening
from teambuilder.store.giving import write_with_history, write_without_history
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

PHOTO = base64.b64encode(b"\xff\xd8\xff" + b"the face of Ali" * 20).decode()
# figures that stand nowhere else, as text in JSON and as bytes of SQLite's integers
AMOUNTS = {
    name: 73_190_000_000 + 1_117 * number
    for number, name in enumerate(
        (
            "pay",
            "hourly",
            "slot",
            "slot_hourly",
            "margin",
            "role",
            "budget",
            "cash",
            "earned",
            "once",
            "raise",
            "on_cost",
            "ceiling",
            "old",
            "gone",
            "planted",
        )
    )
}
CONTACTS = ["+92 300 7654321", "ali.secret@example.pk", PHOTO, "0300 9999999"]
NOTES = ["is often late", "Never mind the week", "the accountant said so"]
COST_NAMES = ["Laptop of Ali", "Fund for bad days"]


@pytest.fixture
def secret(plan_file: PlanFile) -> PlanFile:
    """A plan in which every place that can hold something private holds it, with some of it in the history alone."""
    plan = plan_file.plan
    script, scenario_id = Script(plan), plan.business.current_scenario_id
    ali = next(person for person in plan.people.values() if person.name == "Ali")
    seats = plan.team(scenario_id).slots_in_order()
    plan_file.apply(edit_person(plan, ali.id, monthly_pay=AMOUNTS["old"], phone="0300 9999999"))
    gone = new_person("Omar", monthly_pay=AMOUNTS["gone"])
    plan_file.apply(add_person(plan_file.plan, gone))
    plan_file.apply(remove_person(plan_file.plan, gone.id))
    script = Script(plan_file.plan)
    script.do(add_person, new_person("Zara", hourly_pay=AMOUNTS["hourly"]))
    script.do(place_person, scenario_id, ali.id, seats[0].id)
    script.do(
        edit_person,
        ali.id,
        phone=CONTACTS[0],
        email=CONTACTS[1],
        photo=PHOTO,
        notes=NOTES[0],
        commission=733,
        monthly_pay=AMOUNTS["pay"],
    )
    script.do(edit_slot, scenario_id, seats[0].id, monthly_pay=AMOUNTS["slot"], monthly_margin=AMOUNTS["margin"])
    script.do(edit_slot, scenario_id, seats[1].id, hourly_pay=AMOUNTS["slot_hourly"], commission=733)
    script.do(edit_role, scenario_id, seats[0].role_id, monthly_pay=AMOUNTS["role"])
    script.do(
        edit_business,
        monthly_budget=AMOUNTS["budget"],
        opening_cash=AMOUNTS["cash"],
        monthly_margin=AMOUNTS["earned"],
    )
    script.do(
        add_one_off_cost,
        scenario_id,
        seats[1].id,
        new_one_off_cost(scenario_id, seats[1].id, COST_NAMES[0], "", AMOUNTS["once"]),
    )
    script.do(add_pay_raise, scenario_id, new_pay_raise(scenario_id, "2027-01", ali.id, amount=AMOUNTS["raise"]))
    cost = replace(new_on_cost(COST_NAMES[1]), amount=AMOUNTS["on_cost"], ceiling=AMOUNTS["ceiling"], note_en=NOTES[2])
    script.do(add_on_cost, cost)
    script.do(dismiss_finding, scenario_id, "over_hours:person:x", NOTES[1])
    script.do(dismiss_finding, scenario_id, "cash_runs_out:plan:plan", "")
    sheet = responsibilities_sheet(script.plan, scenario_id, ali.id, Options("2026-11-23", with_pay=True))
    script.do(mark_signed, [sheet], "2026-11-23")
    script.add(added(Signing("planted", ali.id, "2020-01-01", f'{{"unreadable": {AMOUNTS["planted"]}}}')))
    script.do(add_scenario, scenario_id, "Later", "")
    plan_file.apply(script.change(found_again(script.plan).action))
    return plan_file


def forms(amount: int) -> list[bytes]:
    """An amount as JSON has it and as SQLite has it."""
    return [str(amount).encode(), amount.to_bytes(6, "big")]


def leaked(content: bytes, private: Collection[Private]) -> list[object]:
    secrets: list[tuple[object, bytes]] = []
    if Private.PAY in private:
        secrets += [(name, form) for name, amount in AMOUNTS.items() for form in forms(amount)]
        secrets += [(name, name.encode()) for name in (*COST_NAMES, "cash_runs_out")]
    if Private.CONTACTS in private:
        secrets += [(text, text.encode()) for text in CONTACTS]
    if Private.NOTES in private:
        secrets += [(text, text.encode()) for text in NOTES]
    return [name for name, form in secrets if form in content]


@pytest.mark.parametrize("private", [set(Private), *({part} for part in Private), set[Private]()])
def test_no_byte_of_what_is_left_out_is_in_the_copy(secret: PlanFile, tmp_path: Path, private: set[Private]) -> None:
    target = tmp_path / "to share.teamplan"
    write_without_history(without(secret.plan, private), target)
    content = target.read_bytes()
    assert leaked(content, private) == []
    assert all(leaked(content, {part}) for part in set(Private) - private)
    never = [form for name in ("old", "gone") for form in forms(AMOUNTS[name])]
    assert not [form for form in [*never, b"0300 9999999", b"Omar"] if form in content]  # of the history, nothing
    assert leaked(secret.path.read_bytes(), set(Private))


def test_the_copy_is_a_plan_of_one_step_with_the_same_team(secret: PlanFile, tmp_path: Path) -> None:
    target = tmp_path / "to share.teamplan"
    stripped = without(secret.plan, set(Private))
    write_without_history(stripped, target)
    with PlanFile.open(target) as copy:
        assert copy.plan == stripped
        assert [step.action.name for step in copy.steps()] == ["found_business"]
        assert copy.undo_action is None
        before, after = secret.plan, copy.plan
        assert before.teams.keys() == after.teams.keys()
        for scenario_id, team in before.teams.items():
            assert team.ownerships == after.team(scenario_id).ownerships
            assert {s.id: s.person_id for s in team.slots.values()} == {
                s.id: s.person_id for s in after.team(scenario_id).slots.values()
            }
        assert {p.id: p.names for p in before.people.values()} == {p.id: p.names for p in after.people.values()}
        (signing,) = after.signings.values()
        read = read_state(signing.state)
        assert read is not None
        assert read.pay is None
        assert read.roles
        copy.apply(edit_business(copy.plan, name="Mine now"))
    secret.apply(edit_business(secret.plan, name="Goes on"))  # the original is as open as before


def test_nothing_left_out_is_the_same_plan(secret: PlanFile, tmp_path: Path) -> None:
    assert without(secret.plan, ()) == secret.plan
    write_without_history(secret.plan, tmp_path / "copy.teamplan")
    with PlanFile.open(tmp_path / "copy.teamplan", read_only=True) as copy:
        assert copy.plan == secret.plan
    found = set(leaked((tmp_path / "copy.teamplan").read_bytes(), set(Private)))
    assert found >= {*AMOUNTS, *COST_NAMES, *CONTACTS[:3], *NOTES} - {"old", "gone"}  # the search finds what is there


def test_leaving_out_reads_each_field_that_holds_money(secret: PlanFile) -> None:
    """One that is added later must be left out too."""
    stripped = without(secret.plan, {Private.PAY})
    for table, row in stripped.all_rows():
        for definition in type(row).__dataclass_fields__.values():
            if definition.metadata.get("limit") in (MONEY_LIMIT, RATE_LIMIT):
                assert not getattr(row, definition.name), (table, definition.name)


def test_a_copy_with_history_has_every_step(secret: PlanFile, tmp_path: Path) -> None:
    target = tmp_path / "whole.teamplan"
    write_with_history(secret, target)
    with PlanFile.open(target, read_only=True) as copy:
        assert copy.plan == secret.plan
        assert copy.steps() == secret.steps()


Write = Callable[[PlanFile, Path], None]
WAYS: dict[str, Write] = {
    "without history": lambda plan_file, target: write_without_history(plan_file.plan, target),
    "with history": write_with_history,
}


@pytest.mark.parametrize("way", WAYS)
def test_no_file_is_written_over(plan_file: PlanFile, tmp_path: Path, way: str) -> None:
    other = tmp_path / "other.teamplan"
    other.write_bytes(b"what was there")
    link = tmp_path / "link.teamplan"
    link.symlink_to(plan_file.path)
    before = plan_file.path.read_bytes()
    for target in (other, link, plan_file.path):
        with pytest.raises(StoreTrouble) as caught:
            WAYS[way](plan_file, target)
        assert (caught.value.code, caught.value.parameters["path"]) == ("exists", str(target))
    assert other.read_bytes() == b"what was there"
    assert plan_file.path.read_bytes() == before
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]


@pytest.mark.parametrize("way", WAYS)
def test_a_copy_that_is_not_good_does_not_count(
    plan_file: PlanFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    def no_good(path: Path) -> None:
        raise StoreTrouble("damaged", path)

    monkeypatch.setattr("teambuilder.store.giving.verify", no_good)
    monkeypatch.setattr("teambuilder.store.plan_file.verify", no_good)
    with pytest.raises(StoreTrouble):
        WAYS[way](plan_file, tmp_path / "copy.teamplan")
    assert {path.name for path in tmp_path.iterdir()} == {plan_file.path.name}


@pytest.mark.parametrize("way", WAYS)
def test_a_folder_that_is_not_there_is_told(plan_file: PlanFile, tmp_path: Path, way: str) -> None:
    target = tmp_path / "gone" / "copy.teamplan"
    with pytest.raises(StoreTrouble) as caught:
        WAYS[way](plan_file, target)
    assert (caught.value.code, caught.value.parameters["path"]) == ("cannot_write", str(target))


def test_what_was_left_over_of_another_file_is_not_mixed_in(plan_file: PlanFile, tmp_path: Path) -> None:
    target = tmp_path / "copy.teamplan"
    journal = target.with_name(f"{target.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    write_without_history(plan_file.plan, target)
    assert not journal.exists()
    opening.verify(target)


def test_found_again_makes_the_same_plan(secret: PlanFile) -> None:
    assert Plan().apply(found_again(secret.plan)) == secret.plan
    assert isinstance(found_again(secret.plan), Change)


def test_the_copy_has_no_page_that_is_not_used(secret: PlanFile, tmp_path: Path) -> None:
    target = tmp_path / "copy.teamplan"
    write_without_history(secret.plan, target)
    connection = sqlite3.connect(target)
    assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    connection.close()
