"""What is typed finds what is meant, and the best of it stands first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teambuilder.core.findable import plan_entries
from teambuilder.core.plan import Department, Goal, Person, Plan, Responsibility, Role, Scenario, Slot, Team
from teambuilder.core.ranking import MOST, Entry, Index, Kind, searchable

TODAY = "today"


def people(*names: str) -> Index:
    return Index(Entry(Kind.PERSON, name, (name,)) for name in names)


def found(index: Index, query: str) -> list[str]:
    return [entry.names[0] for entry in index.best(query)]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("بہائی", "بھائی"),  # the two forms of he
        ("بهائي", "بھائی"),
        ("ضیا", "ضیاء"),
        ("مسئلہ", "مسیلہ"),
        ("خوش\u200cبخت", "خوشبخت"),
        ("۰۳۰۰", "0300"),
        ("lukasz", "Łukasz"),
        ("sales  marketing", "Sales/Marketing"),
        ("ختم", "ختم۔"),
        ("AYSE", "Ayşe"),
    ],
)
def test_what_is_typed_for_it_is_the_same_word(typed: str, kept: str) -> None:
    assert searchable(typed) == searchable(kept)


@given(st.text())
def test_looking_up_a_whole_name_finds_it(name: str) -> None:
    assert found(people(name), name) == ([name] if searchable(name) else [])


def test_a_name_that_begins_so_comes_before_a_word_and_a_word_before_the_middle() -> None:
    index = people("Zamira", "Samir Khan", "Ali Mirza", "Mirza Ali", "Ali Khan")
    assert found(index, "mir") == ["Mirza Ali", "Ali Mirza", "Samir Khan", "Zamira"]


def test_every_word_must_be_found_in_whatever_order() -> None:
    index = people("Ayesha Khan", "Ayesha Malik", "Imran Khan")
    assert found(index, "khan aye") == ["Ayesha Khan"]
    assert found(index, "ayesha kh") == ["Ayesha Khan"]
    assert found(index, "ayesha khan imran") == []


def test_of_equal_answers_the_kind_decides_then_the_name() -> None:
    index = Index(
        [
            Entry(Kind.COMMAND, "c", ("Sales",)),
            Entry(Kind.ROLE, "r2", ("Sales officer",)),
            Entry(Kind.ROLE, "r1", ("Sales head",)),
            Entry(Kind.PERSON, "p", ("Salesia",)),
            Entry(Kind.GOAL, "g", ("More sales",)),
        ]
    )
    assert [entry.id for entry in index.best("sales")] == ["p", "r1", "r2", "c", "g"]


def test_what_else_is_known_finds_behind_the_names() -> None:
    index = Index([Entry(Kind.PERSON, "a", ("Adil",), ("Khan Traders",)), Entry(Kind.PERSON, "z", ("Zia Khan",))])
    assert found(index, "khan") == ["Zia Khan", "Adil"]
    assert found(index, "adil traders") == ["Adil"]


def test_nothing_typed_or_only_signs_finds_nothing() -> None:
    assert not people("Ayesha").best("")
    assert not people("Ayesha").best(" ?! ")


def test_no_more_than_anyone_reads() -> None:
    index = people(*(f"Person {number:03}" for number in range(200)))
    assert found(index, "person") == [f"Person {number:03}" for number in range(MOST)]


def test_a_name_in_one_script_is_found_by_ear_from_the_other() -> None:
    index = people("بلال احمد", "Sara Malik", "عائشہ خان")
    assert found(index, "bilal") == ["بلال احمد"]
    assert found(index, "ahmad bilal") == ["بلال احمد"]
    assert found(index, "سارہ") == ["Sara Malik"]
    assert found(index, "qqq") == []


def test_the_ear_is_not_asked_when_letters_answer() -> None:
    assert found(people("بلال احمد", "Bilal Khan"), "bilal") == ["Bilal Khan"]


def plan() -> Plan:
    roles = [
        Role("head", TODAY, Department.SALES, title_en="Sales head", title_ur="سیلز کا سربراہ", territory_en="Lahore"),
        Role("seo", TODAY, Department.MARKETING, title_en="SEO specialist"),
    ]
    slots = [Slot("s1", TODAY, "head", "sara"), Slot("s2", TODAY, "seo")]
    team = Team(roles={role.id: role for role in roles}, slots={slot.id: slot for slot in slots})
    return Plan(
        people={
            "sara": Person("sara", name="سارہ ملک", name_other_script="Sara Malik", phone="+92 300 123-4567"),
            "adil": Person("adil", name="Adil", email="adil@indus.pk"),
        },
        responsibilities={"leads": Responsibility("leads", text_en="Follow up leads", text_ur="لیڈز کا پیچھا کرنا")},
        goals={"g": Goal("g", text_en="Double the turnover", measure_en="Crores")},
        scenarios={TODAY: Scenario(TODAY, "Today", "آج"), "two": Scenario("two", "With two hires", position=1)},
        teams={TODAY: team, "two": Team()},
    )


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("malik", ["sara", "head"]),  # and the role that she holds
        ("ملک", ["sara", "head"]),
        ("sales head", ["head", "sara"]),
        ("سربراہ", ["head", "sara"]),
        ("923001234567", ["sara"]),
        ("300 123", ["sara"]),
        ("indus", ["adil"]),
        ("lahore", ["head"]),
        ("ليڈز", ["leads"]),
        ("follow", ["leads"]),
        ("crores", ["g"]),
        ("آج", [TODAY]),
        ("two hires", ["two"]),
    ],
)
def test_everything_of_a_plan_is_found_in_either_script(query: str, ids: list[str], language: str) -> None:
    index = Index(plan_entries(plan(), TODAY, language))
    assert [entry.id for entry in index.best(query)] == ids


def test_names_in_the_language_of_the_window_come_first() -> None:
    for language, name in (("en", "Sara Malik"), ("ur", "سارہ ملک")):
        entries = {entry.id: entry for entry in plan_entries(plan(), TODAY, language)}
        assert entries["sara"].names[0] == name
        assert entries["seo"].names == ("SEO specialist",)
        assert "two" in entries


def test_the_only_scenario_is_nothing_to_turn_to() -> None:
    alone = Plan(scenarios={TODAY: Scenario(TODAY, "Today")}, teams={TODAY: Team()})
    assert plan_entries(alone, TODAY, "en") == []
