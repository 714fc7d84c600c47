"""Who of a file may be in the plan already, and why."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teambuilder.core.actions.people import new_person
from teambuilder.core.duplicates import Match, Reason, duplicates, emails, phones
from teambuilder.core.incoming import Incoming
from teambuilder.core.rows import Person


def arriving(*people: Person) -> list[Incoming]:
    return [Incoming(line, person) for line, person in enumerate(people, start=2)]


def only_match(person: Person, incoming: Person) -> Match:
    (match,) = duplicates([person], arriving(incoming))
    assert (match.other, match.line) == (person, None)
    return match


@pytest.mark.parametrize(
    "text",
    ["0300 1234567", "+92 300 1234567", "0092-300-1234567", "+92 (0)300 1234567", "923001234567", "۰۳۰۰ ۱۲۳۴۵۶۷"],
)
def test_a_number_is_the_same_however_it_is_written(text: str) -> None:
    assert phones(text) == {"3001234567"}


def test_several_numbers_and_addresses_in_one_field() -> None:
    assert phones("042-35761999 / 0300 1234567; ext 12") == {"4235761999", "3001234567"}
    assert emails("Ayesha <A.Khan@Example.com>, ak@shop.pk") == {"a.khan@example.com", "ak@shop.pk"}
    assert phones("12") == phones("") == emails("none") == frozenset()


def test_numbers_of_other_countries_stay_apart() -> None:
    assert phones("+44 20 7946 0958") != phones("020 7946 0958")
    assert not phones("+1 300 1234567") & phones("0300 1234567")


def test_the_same_e_mail_and_a_near_name_are_sure() -> None:
    match = only_match(
        new_person("Ayesha Khan", email="AYESHA@example.com"), new_person("عائشہ خان", email="ayesha@Example.com ")
    )
    assert match.reasons == (Reason.EMAIL, Reason.NEAR_NAME)
    assert match.sure
    assert 75 <= match.nearness < 100


def test_the_same_number_under_another_name_is_not_sure() -> None:
    match = only_match(new_person("Ayesha Khan", phone="042 35761999"), new_person("Bilal Butt", phone="04235761999"))
    assert (match.reasons, match.sure) == ((Reason.PHONE,), False)


def test_the_same_name_is_sure_unless_another_contact_speaks_against_it() -> None:
    assert only_match(new_person("Ali Raza"), new_person("Raza Ali", phone="0300 1234567")).sure
    other = only_match(new_person("Ali Raza", phone="0321 7654321"), new_person("Ali Raza", phone="0300 1234567"))
    assert (other.reasons, other.sure) == ((Reason.NAME,), False)


def test_a_name_in_the_other_script_is_looked_at_too() -> None:
    match = only_match(new_person("سارہ ملک", name_other_script="Sara Malik"), new_person("Sara Malik"))
    assert (match.reasons, match.sure) == ((Reason.NAME,), True)


def test_near_names_alone_are_asked_about() -> None:
    match = only_match(new_person("Muhammad Bilal Khan"), new_person("M. B. Khan"))
    assert (match.reasons, match.sure) == ((Reason.NEAR_NAME,), False)


def test_who_has_nothing_in_common_is_nobodys_double() -> None:
    assert duplicates([new_person("Ayesha Khan", phone="0300 1234567")], arriving(new_person("Bilal Butt"))) == ()


def test_people_of_one_file_are_compared_with_those_before_them() -> None:
    first, second, third = new_person("Ali", email="ali@x.pk"), new_person("Sana"), new_person("Aly", email="ali@x.pk")
    (match,) = duplicates([], arriving(first, second, third))
    assert (match.incoming.person, match.other, match.line) == (third, first, 2)


def test_the_likeliest_is_named_and_of_two_alike_the_one_in_the_plan() -> None:
    by_name, by_mail = new_person("Ali Raza", phone="0321 1111111"), new_person("Ali Raza", email="ali@x.pk")
    came = new_person("Ali Raza", email="ali@x.pk", phone="0300 1234567")
    (match,) = duplicates([by_name, by_mail], arriving(came))
    assert match.other == by_mail
    twice = duplicates([by_mail], arriving(came, new_person("Ali Raza", email="ali@x.pk")))
    assert [(match.other, match.line) for match in twice] == [(by_mail, None), (by_mail, None)]


NAMES = st.sampled_from(["Ali Raza", "Aly Raza", "علی رضا", "A. Raza", "Sana", "Bilal Khan", "Md Bilal Khan", "🙂"])
MAILS = st.sampled_from(["", "ali@x.pk", "ALI@x.pk", "info@x.pk"])
PHONES = st.sampled_from(["", "0300 1234567", "+923001234567", "042 1234567"])
PEOPLE = st.lists(st.builds(lambda n, e, p: new_person(n, email=e, phone=p), NAMES, MAILS, PHONES), max_size=12)


@given(PEOPLE, PEOPLE, st.randoms())
def test_the_order_of_people_and_lines_given_does_not_matter(
    people: list[Person], come: list[Person], random: object
) -> None:
    incoming: Sequence[Incoming] = arriving(*come)
    found = duplicates(people, incoming)
    shuffled_people, shuffled = list(people), list(incoming)
    random.shuffle(shuffled_people)  # pyright: ignore[reportAttributeAccessIssue]
    random.shuffle(shuffled)  # pyright: ignore[reportAttributeAccessIssue]
    assert duplicates(shuffled_people, shuffled) == found
    lines = [match.incoming.line for match in found]
    assert lines == sorted(set(lines))
    for match in found:
        assert match.reasons
        assert match.line is None or match.line < match.incoming.line


@given(PEOPLE)
def test_everyone_is_found_again(people: list[Person]) -> None:
    again = arriving(*(new_person(p.name, email=p.email, phone=p.phone) for p in people if p.name != "🙂"))
    assert len(duplicates(people, again)) == len(again)


@pytest.mark.parametrize("shared", ["nothing", "a phone", "two words", "a name"])
def test_ten_thousand_lines_take_seconds_whatever_they_share(shared: str) -> None:
    def person(number: int) -> Person:
        own = "".join("bcdfghjklm"[int(digit)] + "a" for digit in str(number))
        name = {"two words": f"Ali Khan {own}", "a name": "Ali Khan"}.get(shared, f"{own} Khan")
        return new_person(name, phone="042 35761999" if shared == "a phone" else f"0300{number:07d}")

    people = [person(number) for number in range(2_000)]
    incoming = arriving(*(person(number) for number in range(1_000, 11_000)))
    began = time.process_time()
    found = duplicates(people, incoming)
    assert time.process_time() - began < 10  # about one; all pairs would be a hundred
    assert sum(match.sure for match in found) >= 1_000
