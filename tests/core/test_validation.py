"""What a row may hold: each limit is kept by the verbs, and a refusal names the field and the limit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from teambuilder.core.actions.ownership import give_new_responsibility
from teambuilder.core.actions.people import add_person, edit_person, new_person
from teambuilder.core.actions.responsibilities import add_responsibility, edit_responsibility
from teambuilder.core.actions.roles import add_role, edit_role, new_role
from teambuilder.core.actions.slots import edit_slot
from teambuilder.core.change import Change, Refused
from teambuilder.core.plan import Department, OwnershipKind, Plan, Responsibility, Role, new_id
from teambuilder.core.rows import Person, Scenario, Slot
from teambuilder.core.validation import validate

S = "today"


def plan_with_ali() -> tuple[Plan, str]:
    plan = Plan().apply(add_person(Plan(), new_person("Ali")))
    return plan, next(iter(plan.people))


def plan_with_role() -> tuple[Plan, Role, Slot]:
    plan = Plan()
    plan = plan.apply(add_role(plan, S, new_role(S, Department.SALES, "Seller")))
    team = plan.team(S)
    return plan, next(iter(team.roles.values())), next(iter(team.slots.values()))


def refusal(verb: Callable[..., Change], *arguments: Any, **named: Any) -> Refused:
    with pytest.raises(Refused) as refused:
        verb(*arguments, **named)
    return refused.value


@pytest.mark.parametrize(
    ("fields", "code", "parameters"),
    [
        ({"name": " \t"}, "empty", {"field": "name"}),
        ({"name": "\u200f\u200b\u2068"}, "empty", {"field": "name"}),  # invisible, as pasted from a chat
        ({"name": None}, "empty", {"field": "name"}),
        ({"name": "x" * 121}, "too_long", {"field": "name", "limit": 120, "length": 121}),
        ({"name": "ع" * 121}, "too_long", {"field": "name", "limit": 120, "length": 121}),
        ({"email": "x" * 301}, "too_long", {"field": "email", "limit": 300, "length": 301}),
        ({"notes": "x" * 10_001}, "too_long", {"field": "notes", "limit": 10_000, "length": 10_001}),
        ({"name": "Ali\x00"}, "bad_character", {"field": "name"}),
        ({"name": "Ali\x1b[31m"}, "bad_character", {"field": "name"}),
        ({"name": "Ali\ud800"}, "bad_character", {"field": "name"}),
        ({"name": 7}, "bad_value", {"field": "name"}),
        ({"minutes_a_week": 10_081}, "bad_number", {"field": "minutes_a_week", "limit": 10_080}),
        ({"minutes_a_week": -1}, "bad_number", {"field": "minutes_a_week", "limit": 10_080}),
        ({"minutes_a_week": None}, "empty", {"field": "minutes_a_week"}),
        ({"minutes_a_week": "2400"}, "bad_value", {"field": "minutes_a_week"}),
        ({"minutes_a_week": 37.5}, "bad_value", {"field": "minutes_a_week"}),
        ({"monthly_pay": -1}, "bad_number", {"field": "monthly_pay", "limit": 10**13}),
        ({"monthly_pay": True}, "bad_value", {"field": "monthly_pay"}),
        ({"start_date": "2027-02-30"}, "bad_date", {"field": "start_date"}),
        ({"start_date": "2026-W01-1"}, "bad_date", {"field": "start_date"}),
        ({"start_date": "20260101"}, "bad_date", {"field": "start_date"}),
        ({"start_date": "۲۰۲۷-۰۲-۰۱"}, "bad_date", {"field": "start_date"}),
        ({"start_date": ""}, "bad_date", {"field": "start_date"}),
        ({"kind": "boss"}, "bad_value", {"field": "kind"}),
        ({"kind": None}, "bad_value", {"field": "kind"}),
        ({"salary": 5}, "bad_value", {"field": "salary"}),
    ],
)
def test_what_a_person_cannot_be(fields: dict[str, Any], code: str, parameters: dict[str, Any]) -> None:
    plan, ali = plan_with_ali()
    refused = refusal(edit_person, plan, ali, **fields)
    assert (refused.code, refused.parameters) == (code, parameters)


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "x" * 120},
        {"name": "عائشہ خان 👩‍💼"},
        {"notes": "one\ntwo\tthree"},
        {"minutes_a_week": 0},
        {"minutes_a_week": 10_080},
        {"monthly_pay": 10**13},
        {"start_date": "2028-02-29"},
        {"kind": "contractor"},
    ],
)
def test_what_a_person_can_be(fields: dict[str, Any]) -> None:
    plan, ali = plan_with_ali()
    person = plan.apply(edit_person(plan, ali, **fields)).people[ali]
    assert {name: getattr(person, name) for name in fields} == fields


@pytest.mark.parametrize("month", ["2027-13", "2027-00", "2027-2", "27-02", "2027-02-01", "۲۰۲۷-02", "2027-02\n", ""])
def test_a_planned_start_is_a_month(month: str) -> None:
    plan, _, slot = plan_with_role()
    validate(Slot("s", S, role_id="r", start_month="2027-02"))
    with pytest.raises(Refused) as refused:
        validate(Slot("s", S, role_id="r", start_month=month))
    assert refused.value.code == "bad_date"
    if month.strip() == month:
        assert refusal(edit_slot, plan, S, slot.id, start_month=month).code == "bad_date"


@pytest.mark.parametrize("name", ["", "  ", "\u200f", "x" * 121, "a\x07"])
def test_names_are_needed_and_limited_wherever_a_row_begins(name: str) -> None:
    plan, role, _ = plan_with_role()
    duty = Responsibility(new_id(), text_en=name if len(name) < 100 else "x" * 301)
    codes = {
        refusal(add_person, plan, new_person(name)).code,
        refusal(add_role, plan, S, new_role(S, Department.SALES, name)).code,
        refusal(edit_role, plan, S, role.id, title_en=name).code,
        refusal(add_responsibility, plan, duty).code,
        refusal(give_new_responsibility, plan, S, role.id, duty, OwnershipKind.OWNS).code,
    }
    assert codes == {"too_long" if len(name) > 100 else "bad_character" if "\x07" in name else "empty"}


def test_one_of_two_languages_is_enough() -> None:
    plan, role, _ = plan_with_role()
    plan = plan.apply(edit_role(plan, S, role.id, title_en="", title_ur="سیلز مین"))
    assert plan.team(S).roles[role.id].title_en == ""
    assert refusal(edit_role, plan, S, role.id, title_ur=" ").parameters == {"field": "title_en"}
    plan = plan.apply(add_responsibility(plan, Responsibility("d", text_ur="گاہک سے بات کرنا")))
    assert refusal(edit_responsibility, plan, "d", text_ur="").code == "empty"


def test_blanks_round_what_is_typed_are_not_kept() -> None:
    plan, role, _ = plan_with_role()
    plan = plan.apply(add_person(plan, new_person("  Sara ", name_other_script=" سارہ\n", phone=" 0300 1234567 ")))
    sara = next(iter(plan.people.values()))
    assert (sara.name, sara.name_other_script, sara.phone) == ("Sara", "سارہ", "0300 1234567")
    plan = plan.apply(add_role(plan, S, new_role(S, Department.SALES, " Buyer ", " خریدار ")))
    assert {(r.title_en, r.title_ur) for r in plan.team(S).roles.values()} == {("Seller", ""), ("Buyer", "خریدار")}
    duty = Responsibility("d", text_en=" Visit shops ")
    change = give_new_responsibility(plan, S, role.id, duty, OwnershipKind.OWNS)
    assert plan.apply(change).responsibilities["d"].text_en == "Visit shops"
    assert plan.apply(add_responsibility(plan, duty)).responsibilities["d"].text_en == "Visit shops"
    assert edit_person(plan, sara.id, name=" Sara ").edits == ()


def test_the_field_of_a_step_is_named_when_there_is_one() -> None:
    plan, ali = plan_with_ali()
    assert edit_person(plan, ali, phone="1").action.parameters["field"] == "phone"
    assert edit_person(plan, ali, phone="1", email="a@b").action.parameters["field"] == ""
    assert edit_person(plan, ali, phone="").edits == ()


@pytest.mark.parametrize(
    "row",
    [
        Person("", name="Ali"),
        Person("x" * 65, name="Ali"),
        Slot("s", "", role_id="r"),
        Slot("s", S),
        Scenario("s"),
        Responsibility("d", text_en="Sell", essential=1),  # type: ignore[arg-type]
    ],
)
def test_rows_that_a_file_may_not_bring(row: Any) -> None:
    with pytest.raises(Refused):
        validate(row)
