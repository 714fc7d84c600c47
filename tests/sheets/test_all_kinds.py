"""Every kind of sheet in every language: all its facts are on it, and nobody else's pay is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from pdf_reading import opened, shown, spoken, tags

from teambuilder.core.plan import Plan, Team
from teambuilder.core.rows import Responsibility
from teambuilder.core.sheets import KINDS, Options, Sheet, SheetKind, make_sheet
from teambuilder.core.text import Text
from teambuilder.sheets import SetSheets, set_sheets
from teambuilder.sheets.characters import has_urdu_letters, printable, visible

TODAY = "today"
LANGUAGES = ("en", "ur", "both")
PAYS = {"nadia": "311,111", "imran": "177,777", "rabia": "92,000.50"}


def every_sheet(plan: Plan, kind: SheetKind, **choices: Any) -> list[Sheet]:
    options = Options(effective_date="2026-11-23", previous_holders={"s1": Text("Omar Farooq", "عمر فاروق")}, **choices)
    subjects = KINDS[kind].subjects(plan.team(TODAY))
    assert subjects
    return [make_sheet(kind, plan, TODAY, subject, options) for subject in subjects]


def texts_of(value: Any) -> Iterator[Text]:
    """All texts among the facts, however deep."""
    if isinstance(value, Text):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_of(item)


def strings_of(value: Any) -> Iterator[str]:
    """All texts of a composition, in the order of its blocks."""
    if type(value) is str:
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings_of(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from strings_of(item)


class Said:
    """What a PDF shows and speaks."""

    def __init__(self, made: SetSheets) -> None:
        pdf = opened(made.pdf())
        self._spoken = spoken(pdf)
        self._shown = shown(pdf).replace("\u200b", "")

    def says(self, text: str) -> bool:
        clean = visible(printable(text)[0])
        if has_urdu_letters(clean):
            return any(clean in whole for whole in self._spoken)
        return clean.replace(" ", "") in self._shown


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("kind", SheetKind)
def test_every_fact_is_in_the_pdf(plan: Plan, kind: SheetKind, language: Any) -> None:
    for sheet in every_sheet(plan, kind, with_pay=True):
        said = Said(set_sheets([sheet], language=language, paper="a4"))
        wanted = {text.in_language(language) for text in texts_of(sheet) if text}
        assert wanted
        assert [text for text in wanted if not said.says(text)] == []


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("kind", SheetKind)
def test_all_that_is_composed_is_set_in_facing_columns(plan: Plan, kind: SheetKind, paper: Any) -> None:
    sheets = every_sheet(plan, kind, with_pay=True)
    made = set_sheets(sheets, language="both", paper=paper)
    said = Said(made)
    composed = [text for sides in made.compositions for side in sides for text in strings_of(side.blocks) if text]
    assert [text for text in composed if not said.says(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SheetKind)
def test_tagged_titled_and_in_its_language(plan: Plan, kind: SheetKind, language: Any) -> None:
    pdf = opened(set_sheets(every_sheet(plan, kind), language=language, paper="a4").pdf())
    assert str(pdf.Root.Lang) == ("ur" if language == "ur" else "en")
    assert {str(tag.Lang) for tag in tags(pdf) if "/Lang" in tag} <= {"en", "ur"}
    assert "/H1" in {str(tag.S) for tag in tags(pdf)}
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"]


@pytest.mark.parametrize("language", ["en", "both"])
def test_a_bookmark_for_each_sheet(plan: Plan, language: Any) -> None:
    sheets = every_sheet(plan, SheetKind.ROLE)
    pdf = opened(set_sheets(sheets, language=language, paper="a4").pdf())
    with pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == [sheet.subject.en for sheet in sheets]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SheetKind)
def test_nobody_elses_pay(plan: Plan, kind: SheetKind, language: Any) -> None:
    for subject in KINDS[kind].subjects(plan.team(TODAY)):
        sheet = make_sheet(kind, plan, TODAY, subject, Options(with_pay=True))
        pages = shown(opened(set_sheets([sheet], language=language, paper="a4").pdf()))
        own = subject if kind is SheetKind.RESPONSIBILITIES else None
        assert [who for who, pay in PAYS.items() if pay in pages and who != own] == []


@pytest.mark.parametrize(
    ("kind", "pay"),
    [(SheetKind.ROLE, "Rs88,888"), (SheetKind.JOB_AD, "Rs76,543"), (SheetKind.HIRING_PLAN, "Rs76,543")],
)
def test_the_pay_of_a_seat_only_when_it_is_wanted(plan: Plan, kind: SheetKind, pay: str) -> None:
    for wanted in (True, False):
        pdf = opened(set_sheets(every_sheet(plan, kind, with_pay=wanted), language="en", paper="a4").pdf())
        assert (pay in shown(pdf)) == wanted


def test_an_advertisement_names_nobody_inside_but_whom_to_write_to(plan: Plan) -> None:
    (sheet,) = every_sheet(plan, SheetKind.JOB_AD)
    pages = shown(opened(set_sheets([sheet], language="en", paper="a4").pdf()))
    assert "NadiaRahman" in pages
    assert "nadia@example.pk" in pages
    assert "Imran" not in pages
    assert "Salesmanager" in pages


def large(plan: Plan) -> Plan:
    """The same with 60 roles in one line of report, all vacant, and a name of 80 characters."""
    names = {"name": "W" * 80, "name_other_script": "محمد " * 16}
    people = {**plan.people, "rabia": replace(plan.people["rabia"], **names)}
    team = plan.team(TODAY)
    roles, slots = dict(team.roles), dict(team.slots)
    for number in range(60):
        above = f"r{number - 1}" if number else "manager"
        titles = {
            "title_en": f"Agent {number}",
            "title_ur": f"SEO ایجنٹ نمبر {number} برائے CRM",
            "reports_to_id": above,
        }
        roles[f"r{number}"] = replace(team.roles["seller"], id=f"r{number}", **titles)
        slots[f"r{number}"] = replace(team.slots["s4"], id=f"r{number}", role_id=f"r{number}", position=10 + number)
    duties = {f"x{n}": Responsibility(f"x{n}", text_en=f"Work {n}", text_ur=f"کام {n}") for n in range(60)}
    wide = Team(roles, slots, team.works_with, team.ownerships)
    return replace(plan, people=people, teams={TODAY: wide}, responsibilities={**plan.responsibilities, **duties})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [SheetKind.SUMMARY, SheetKind.HIRING_PLAN, SheetKind.AGENDA])
def test_a_large_team_and_long_names_stay_whole(plan: Plan, kind: SheetKind, language: Any) -> None:
    sheets = every_sheet(large(plan), kind)
    made = set_sheets(sheets, language=language, paper="letter")
    said = Said(made)
    composed = [text for sides in made.compositions for side in sides for text in strings_of(side.blocks) if text]
    assert [text for text in composed if not said.says(text)] == []


def test_an_empty_team_gives_short_sheets(plan: Plan) -> None:
    bare = replace(plan, teams={}, goals={}, goal_supports={}, responsibilities={})
    for kind in (SheetKind.SUMMARY, SheetKind.HIRING_PLAN, SheetKind.AGENDA):
        for language in LANGUAGES:
            made = set_sheets([make_sheet(kind, bare, TODAY, "", Options())], language=language, paper="a4")  # pyright: ignore[reportArgumentType]
            assert len(opened(made.pdf()).pages) <= 2
