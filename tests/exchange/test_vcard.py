"""People in an address book: every letter arrives, in lines that every program takes."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest
from hypothesis import given, settings
from plans import plans
from vcard_reading import Property, read_cards, text_of, values

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import Business, Person, Plan, Role, Slot, Team
from teambuilder.core.sample import sample_change
from teambuilder.exchange.vcard import VERSIONS, Version, vcards

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8
PERSON = Person(
    "0123456789abcdef0123456789abcdef",
    name="Malik, Sara; \\the 1st\\",
    name_other_script="سارہ ملک",
    photo=base64.b64encode(JPEG).decode(),
    phone="+92 300 1234567",
    email="sara@example.pk",
    monthly_pay=4_500_000,
    notes="Wants more pay",
)


def plan_of(*people: Person, name: str = "Indus Tiles & Co., Lahore") -> Plan:
    roles = {key: Role(key, "s", title_en=f"Role {key}, senior", title_ur=f"عہدہ {key}") for key in "ab"}
    slots = {str(n): Slot(str(n), "s", role_id="aab"[n], person_id=people[0].id, position=n) for n in range(3)}
    return Plan(
        business=Business("business", name=name),
        people={person.id: person for person in people},
        teams={"s": Team(roles=roles, slots=slots)},
    )


def named(card: list[Property], name: str) -> Property:
    (found,) = [line for line in card if line.name == name]
    return found


@pytest.mark.parametrize("version", VERSIONS)
def test_the_name_in_the_language_asked_for_comes_first(version: Version) -> None:
    (card,) = read_cards(vcards(plan_of(PERSON), "s", "ur", version))
    assert values(card, "FN")[0] == "سارہ ملک"
    assert [text_of(part) for part in named(card, "N").value.split(";;;;")] == ["سارہ ملک", ""]
    assert PERSON.name in (*values(card, "FN"), *values(card, "NICKNAME"))


@pytest.mark.parametrize("version", VERSIONS)
def test_a_card_has_all_that_an_address_book_takes(version: Version) -> None:
    (card,) = read_cards(vcards(plan_of(PERSON), "s", "en", version))
    assert named(card, "VERSION").value == version
    assert values(card, "FN")[0] == PERSON.name
    assert [text_of(part) for part in named(card, "N").value.split(";;;;")] == [PERSON.name, ""]
    assert (values(card, "TEL"), values(card, "EMAIL")) == ([PERSON.phone], [PERSON.email])
    assert values(card, "ORG") == ["Indus Tiles & Co., Lahore"]
    assert values(card, "TITLE") == ["Role a, senior, Role b, senior"]  # each role once
    assert named(card, "UID").value == "urn:uuid:01234567-89ab-cdef-0123-456789abcdef"
    photo = named(card, "PHOTO")
    if version == "4.0":
        assert values(card, "FN") == [PERSON.name, "سارہ ملک"]
        kind, _, encoded = photo.value.partition(",")
        assert kind == "data:image/jpeg;base64"
    else:
        assert values(card, "NICKNAME") == ["سارہ ملک"]
        assert photo.parameters == ";ENCODING=b;TYPE=JPEG"
        encoded = photo.value
    assert base64.b64decode(encoded, validate=True) == JPEG


def test_pay_and_notes_are_in_no_card() -> None:
    content = vcards(plan_of(PERSON), "s", "en")
    assert b"4500000" not in content
    assert b"Wants more pay" not in content


def test_titles_are_in_the_language() -> None:
    (card,) = read_cards(vcards(plan_of(PERSON), "s", "ur"))
    assert values(card, "TITLE") == ["عہدہ a، عہدہ b"]


def test_what_is_not_known_is_left_out() -> None:
    bare = Person("p", name="Ali", photo="no picture")
    (card,) = read_cards(vcards(plan_of(bare, name=""), "none", "en", "3.0"))
    assert [line.name for line in card] == ["VERSION", "PRODID", "FN", "N"]


@pytest.mark.parametrize("length", range(60, 90))
@pytest.mark.parametrize("letter", ["a", "ی", "你", "🙂"])
def test_long_lines_are_folded_between_letters(letter: str, length: int) -> None:
    name = letter * length
    (card,) = read_cards(vcards(plan_of(replace(PERSON, name=name, name_other_script="")), "s", "en"))
    assert values(card, "FN") == [name]


@settings(max_examples=60, deadline=None)
@given(plan=plans())
def test_every_name_comes_back(plan: Plan) -> None:
    for version in VERSIONS:
        content = vcards(plan, plan.business.current_scenario_id, "ur", version)
        cards = read_cards(content) if plan.people else []
        assert bool(content) == bool(plan.people)
        assert [values(card, "FN")[0] for card in cards] == [person.name for person in plan.people.values()]


def test_the_sample_s_people_are_all_there() -> None:
    plan = Plan().apply(sample_change(load_catalogue()))
    cards = read_cards(vcards(plan, plan.business.current_scenario_id, "en"))
    assert [values(card, "TEL") for card in cards] == [[person.phone] for person in plan.people.values()]
