"""Markup, formulas and code in the texts of a plan from elsewhere come out as text, letter by letter, in every file."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pikepdf
import pytest

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change, changed
from teambuilder.core.payroll.forecast import forecast
from teambuilder.core.plan import Plan
from teambuilder.core.sample import sample_change
from teambuilder.core.sheets import KINDS, Options, SheetKind, make_sheet
from teambuilder.exchange.csv_text import read_cell
from teambuilder.exchange.export import Form, Wanted, exported
from teambuilder.exchange.payroll import payroll_tables
from teambuilder.exchange.workbook import workbook_bytes
from teambuilder.sheets import SetSheets, set_sheets
from teambuilder.store.plan_file import PlanFile

NASTY = (
    "<b>Ali</b><script>alert(1)</script>",
    '<img src="file:///etc/passwd" onerror=alert(1)>',
    '<a href="http://evil.example/">Ali</a>',
    '#panic("x") #read("/etc/passwd")',
    '#image("/etc/passwd") *b* _i_ $x^2$ @r <l>',
    "</w:t></w:r><w:fldSimple/>&amp;]]>",
    '=HYPERLINK("http://evil.example","Ali")',
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "</text></svg><svg onload=alert(1)>",
    "&lt;Ali&gt; &#x41;li %s %n {0} {name}",
    "\\input{/etc/passwd} $(touch evil) `id`",
    "Ali END:VCARD BEGIN:VCARD;EMAIL:evil",
    "'); DROP TABLE person; --",
)
DANGEROUS_IN_PDF = {"/JavaScript", "/JS", "/Launch", "/URI", "/OpenAction", "/AA", "/EmbeddedFiles", "/SubmitForm"}


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plan]:
    """The sample with a nasty text in every place that is free for texts, read from a file."""
    folder = tmp_path_factory.mktemp("nasty")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_STATE_HOME", str(folder))
        path = folder / "plan.teamplan"
        with PlanFile.create(path, sample_change(load_catalogue())) as plan_file:
            plan_file.apply(_nasty(plan_file.plan))
        with PlanFile.open(path, read_only=True) as plan_file:
            yield plan_file.plan


def _nasty(plan: Plan) -> Change:
    team = plan.team(plan.business.current_scenario_id)
    texts = (NASTY[number % len(NASTY)] for number in range(10_000))
    business = changed(plan.business, replace(plan.business, name=next(texts), name_other_script=next(texts)))
    edits = [*business]
    for person in plan.people.values():
        edits += changed(person, replace(person, name=next(texts), notes=next(texts), phone="=1+1", email="@evil"))
    for role in team.roles.values():
        edits += changed(role, replace(role, title_en=next(texts), title_ur=next(texts)))
    for duty in plan.responsibilities.values():
        text, other, reason = next(texts), next(texts), next(texts)
        edits += changed(duty, replace(duty, text_en=text, text_ur=other, explanation_en=reason, explanation_ur=reason))
    for cost in plan.on_costs.values():
        edits += changed(cost, replace(cost, name_en=next(texts), name_ur=next(texts)))
    for scenario in plan.scenarios.values():
        edits += changed(scenario, replace(scenario, name_en=f"{next(texts)[:30]}{scenario.id[:4]}"))
    return Change(Action("nasty"), tuple(edits))


def _plain(text: str) -> str:
    """Letters alone: lines are broken anywhere, and signs of direction are put in."""
    return re.sub(r"[\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\u00ad]", "", text)


def _made(plan: Plan, kind: SheetKind, language: str) -> SetSheets:
    scenario_id = plan.business.current_scenario_id
    subjects = KINDS[kind].subjects(plan.team(scenario_id))
    sheets = [make_sheet(kind, plan, scenario_id, subject, Options(with_pay=True)) for subject in subjects]
    return set_sheets(sheets, language=language, paper="a4")  # pyright: ignore[reportArgumentType]


def _names(plan: Plan) -> set[str]:
    """Of the people who sit somewhere."""
    team = plan.team(plan.business.current_scenario_id)
    return {plan.people[slot.person_id].name for slot in team.slots.values() if slot.person_id is not None}


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("kind", SheetKind)
def test_a_pdf_shows_the_text_and_does_nothing(plan: Plan, kind: SheetKind, language: str, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(_made(plan, kind, language).pdf())
    with pikepdf.open(path) as pdf:
        keys = {key for item in pdf.objects if isinstance(item, pikepdf.Dictionary) for key in item.keys()}  # noqa: SIM118
        actions = {str(item.get("/S")) for item in pdf.objects if isinstance(item, pikepdf.Dictionary)}
        assert not (keys | actions) & DANGEROUS_IN_PDF
    if kind is SheetKind.RESPONSIBILITIES and language == "en":
        told = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
        missing = [name for name in _names(plan) if _plain(name) not in _plain(told)]
        assert missing == []


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("kind", SheetKind)
def test_a_word_document_shows_the_text_and_does_nothing(plan: Plan, kind: SheetKind, language: str) -> None:
    content = _made(plan, kind, language).docx()
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            text = parts.read(name).decode("utf-8", "replace")
            if name.endswith(".rels"):
                assert 'TargetMode="External"' not in text
            if name.startswith("word/") and name.endswith(".xml"):
                assert set(re.findall(r"<w:instrText[^>]*>\s*(\w+)", text)) <= {"PAGE", "NUMPAGES", "SECTIONPAGES"}
                assert "<w:hyperlink" not in text
                assert "<w:fldSimple" not in text
    if kind is SheetKind.RESPONSIBILITIES and language == "en":
        document = docx.Document(io.BytesIO(content))
        told = _plain("".join(str(part) for part in document.element.body.itertext()))
        assert [name for name in _names(plan) if _plain(name) not in told] == []


def test_pictures_of_pages_hold_no_code(plan: Plan) -> None:
    for page in _made(plan, SheetKind.RESPONSIBILITIES, "both").svg_pages():
        text = page.decode()
        assert not re.search(r"<(script|foreignObject|iframe|image|a)\b| on\w+=|javascript:", text)
        assert all(link.startswith(("#", "data:")) for link in re.findall(r'href="([^"]*)"', text))


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_workbook_holds_texts_and_no_formulas(plan: Plan, language: str) -> None:
    scenario_id = plan.business.current_scenario_id
    tables = payroll_tables(plan, scenario_id, forecast(plan, scenario_id, "2026-12"), language)
    whole = exported(plan, Wanted(Form.XLSX, scenario_id, language, with_pay=True))
    found: set[object] = set()
    for content in (workbook_bytes(tables, right_to_left=False), whole):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            assert not [name for name in parts.namelist() if "external" in name.lower() or "vba" in name.lower()]
        for sheet in openpyxl.load_workbook(io.BytesIO(content)):
            for row in sheet:
                for cell in row:
                    assert cell.data_type != "f", cell.value
                    assert cell.hyperlink is None
                    found.add(cell.value)
    assert _names(plan) <= found


def test_lists_of_people_hold_texts_and_no_formulas(plan: Plan) -> None:
    scenario_id = plan.business.current_scenario_id
    text = exported(plan, Wanted(Form.CSV, scenario_id, with_pay=True)).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@"))]
    assert _names(plan) <= {read_cell(cell) for cell in cells}
    cards = exported(plan, Wanted(Form.VCARD, scenario_id)).decode()
    assert len(re.findall(r"^BEGIN:VCARD\r$", cards, re.MULTILINE)) == len(plan.people)
