"""Two rows of one person become one, and a file's people become what is imported, as one step that undo takes back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teambuilder.core.actions.importing import import_people
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.change import Refused, inverse
from teambuilder.core.duplicates import duplicates
from teambuilder.core.incoming import Incoming
from teambuilder.core.joining import Decision, Ruling, Take, Tally, conflicts, filled, merged, settled, tally
from teambuilder.core.plan import Leaning, Person, PersonKind, Plan
from teambuilder.core.rows import NOTE_LIMIT

AYESHA = new_person("Ayesha Khan", phone="0300 1234567", monthly_pay=100, notes="Knows Lahore")


def test_what_is_open_is_filled_and_what_differs_stays() -> None:
    theirs = new_person("Aisha Khan", email="a@x.pk", phone="+923001234567", monthly_pay=200, notes="Speaks Pashto")
    assert filled(AYESHA, theirs) == ("email",)
    assert conflicts(AYESHA, theirs) == ("name", "pay", "notes")
    assert merged(AYESHA, theirs, {}) == {"email": "a@x.pk"}


def test_a_choice_for_each_that_differs() -> None:
    theirs = new_person("Aisha Khan", hourly_pay=7, notes="Speaks Pashto")
    choices = {"name": Take.THEIRS, "pay": Take.THEIRS, "notes": Take.BOTH}
    assert merged(AYESHA, theirs, choices) == {
        "name": "Aisha Khan",
        "monthly_pay": None,
        "hourly_pay": 7,
        "notes": "Knows Lahore\n\nSpeaks Pashto",
    }


def test_long_notes_are_cut_to_what_a_plan_keeps() -> None:
    mine, theirs = replace(AYESHA, notes="a" * NOTE_LIMIT), new_person("Ayesha Khan", notes="b")
    assert len(merged(mine, theirs, {"notes": Take.BOTH}).get("notes", mine.notes)) == NOTE_LIMIT


def test_a_name_of_the_other_script_goes_beside() -> None:
    assert merged(AYESHA, new_person("عائشہ خان"), {}) == {"name_other_script": "عائشہ خان"}
    both = new_person("عائشہ خان", name_other_script="ayesha  KHAN")
    assert conflicts(AYESHA, both) == ()
    assert merged(AYESHA, both, {"name": Take.THEIRS}) == {"name_other_script": "عائشہ خان"}


def test_what_a_file_does_not_say_is_no_conflict() -> None:
    mine = replace(AYESHA, kind=PersonKind.CANDIDATE, leaning=Leaning.SALES, minutes_a_week=600, commission=50)
    assert merged(mine, new_person("Ayesha Khan"), {}) == {}
    assert conflicts(mine, new_person("Ayesha Khan")) == ()
    assert conflicts(mine, new_person("Ayesha Khan", minutes_a_week=900, commission=10)) == (
        "minutes_a_week",
        "commission",
    )


def incoming(*people: Person) -> list[Incoming]:
    return [Incoming(line, person) for line, person in enumerate(people, start=1)]


def test_unless_told_otherwise_the_sure_become_one_and_the_others_are_added() -> None:
    plan = [AYESHA, new_person("Bilal Butt")]
    came = incoming(
        new_person("Ayesha Khan", phone="03001234567", email="a@x.pk"),
        new_person("B. Butt"),
        new_person("Sana"),
    )
    result = settled(came, duplicates(plan, came), {})
    assert [person.name for person in result.people] == ["B. Butt", "Sana"]
    assert result.merges == ((AYESHA.id, {"email": "a@x.pk"}),)
    assert [match.other for match in result.merged] == [AYESHA]
    assert result.left_out == ()


def test_two_lines_of_one_person_of_the_plan_become_one_with_them() -> None:
    first = new_person("Ayesha Khan", phone="03001234567", email="a@x.pk")
    second = new_person("Ayesha Khan", email="a@x.pk", start_date="2027-01-01")
    came = incoming(first, second)
    found = duplicates([AYESHA], came)
    assert [match.other for match in found] == [AYESHA, first]
    result = settled(came, found, {})
    assert result.people == ()
    assert result.merges == ((AYESHA.id, {"email": "a@x.pk", "start_date": "2027-01-01"}),)


def test_two_lines_of_a_new_person_become_one_new_person() -> None:
    came = incoming(new_person("Sana", email="s@x.pk"), new_person("Sana", email="s@x.pk", phone="0300 7654321"))
    result = settled(came, duplicates([], came), {})
    assert result.people == (replace(came[0].person, phone="0300 7654321"),)
    assert result.merges == ()


def test_who_is_left_out_is_named_and_their_double_stands_for_itself() -> None:
    came = incoming(new_person("Sana", email="s@x.pk"), new_person("Sana", email="s@x.pk"))
    plan = [new_person("Sana", email="s@x.pk")]
    found = duplicates(plan, came)
    rulings = {came[0].person.id: Ruling(Decision.SKIP), came[1].person.id: Ruling(Decision.ADD)}
    result = settled(came, found, rulings)
    assert [match.incoming for match in result.left_out] == [came[0]]
    assert result.people == (came[1].person,)


def plan_of(*people: Person) -> Plan:
    plan = Plan()
    for person in people:
        plan = plan.apply(add_person(plan, person))
    return plan


def test_an_import_is_one_step_with_its_figures() -> None:
    plan = plan_of(AYESHA)
    change = import_people(plan, [new_person(" Sana "), new_person("Ali")], [(AYESHA.id, {"email": "a@x.pk"})])
    assert (change.action.name, dict(change.action.parameters)) == ("import_people", {"count": 2, "merged": 1})
    after = plan.apply(change)
    assert {person.name for person in after.people.values()} == {"Ayesha Khan", "Sana", "Ali"}
    assert after.people[AYESHA.id].email == "a@x.pk"
    assert after.apply(inverse(change)) == plan


def test_nothing_to_import_is_no_step() -> None:
    assert import_people(plan_of(AYESHA), [], [(AYESHA.id, {"phone": AYESHA.phone})]).edits == ()


@pytest.mark.parametrize(
    ("people", "merges", "code"),
    [
        ([AYESHA], [], "already_has"),
        ([replace(AYESHA, id="x"), replace(AYESHA, id="x")], [], "already_has"),
        ([new_person("  ")], [], "empty"),
        ([new_person("Ali", phone="1" * 121)], [], "too_long"),
        ([], [("nobody", {"phone": "1"})], "gone"),
        ([], [(AYESHA.id, {"kind": "boss"})], "bad_value"),
        ([], [(AYESHA.id, {"name": ""})], "empty"),
    ],
)
def test_what_does_not_fit_is_refused_whole(people: list[Person], merges: list[Any], code: str) -> None:
    with pytest.raises(Refused) as refused:
        import_people(plan_of(AYESHA), people, merges)
    assert refused.value.code == code


PEOPLE = st.lists(
    st.builds(
        lambda name, email, phone, pay, notes: new_person(name, email=email, phone=phone, monthly_pay=pay, notes=notes),
        st.sampled_from(["Ali Raza", "علی رضا", "Sana", "A. Raza", "Bilal Khan"]),
        st.sampled_from(["", "ali@x.pk", "info@x.pk"]),
        st.sampled_from(["", "0300 1234567", "0321 7654321"]),
        st.none() | st.integers(0, 3),
        st.sampled_from(["", "x", "y"]),
    ),
    max_size=8,
)
RULINGS = st.lists(
    st.none()
    | st.builds(
        Ruling,
        st.sampled_from(Decision),
        st.dictionaries(st.sampled_from(["name", "phone", "email", "pay", "notes"]), st.sampled_from(Take)),
    ),
    min_size=8,
    max_size=8,
)


@given(PEOPLE, PEOPLE, RULINGS)
def test_everyone_is_accounted_for_and_undo_brings_all_back(
    people: list[Person], come: list[Person], rulings: list[Ruling | None]
) -> None:
    plan, came = plan_of(*people), incoming(*come)
    chosen = {one.person.id: ruling for one, ruling in zip(came, rulings, strict=False) if ruling is not None}
    found = duplicates(plan.people.values(), came)
    result = settled(came, found, chosen)
    assert len(result.people) + len(result.merged) + len(result.left_out) == len(came)
    assert settled(list(reversed(came)), found, chosen) == result
    change = import_people(plan, result.people, result.merges)
    after = plan.apply(change)
    assert len(after.people) == len(plan.people) + len(result.people)
    assert after.apply(inverse(change)) == plan


@given(PEOPLE.filter(lambda people: len(people) > 1))
def test_once_merged_there_is_nothing_left_to_fill(people: list[Person]) -> None:
    mine, theirs = people[:2]
    after = replace(mine, **merged(mine, theirs, {}))
    assert filled(after, theirs) == ()
    assert conflicts(after, theirs) == conflicts(mine, theirs)
    assert merged(after, theirs, {}) == {}


@given(PEOPLE, PEOPLE, RULINGS)
def test_the_tally_is_what_happens(people: list[Person], come: list[Person], rulings: list[Ruling | None]) -> None:
    came = incoming(*come)
    chosen = {one.person.id: ruling for one, ruling in zip(came, rulings, strict=False) if ruling is not None}
    found = duplicates(people, came)
    result = settled(came, found, chosen)
    counted = tally(came, found, chosen)
    assert counted == Tally(len(result.people), len(result.merged), len(result.left_out), counted.people)
    assert len(result.people) + len(result.merges) <= counted.people <= len(result.people) + len(result.merged)
