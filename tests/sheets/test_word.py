"""Sheets for Word: the same content in the same order as in the PDF, with Urdu from right to left."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn

from teambuilder.core.plan import Plan
from teambuilder.core.sheets import KINDS, Options, SheetKind, make_sheet
from teambuilder.core.text import Text
from teambuilder.sheets import SetSheets, SheetTrouble, set_sheets
from teambuilder.sheets.blocks import Cell
from teambuilder.sheets.characters import has_urdu_letters
from teambuilder.sheets.word_text import clean

TODAY = "today"
PAYS = {"nadia": "311,111", "imran": "177,777", "rabia": "92,000.50"}


def made_of(plan: Plan, kind: SheetKind, language: Any, *, pay: bool = True, paper: Any = "a4") -> SetSheets:
    options = Options(effective_date="2026-11-23", with_pay=pay, previous_holders={"s1": Text("Omar", "عمر")})
    subjects = KINDS[kind].subjects(plan.team(TODAY))
    sheets = [make_sheet(kind, plan, TODAY, subject, options) for subject in subjects]
    return set_sheets(sheets, language=language, paper=paper)


def paragraphs(content: bytes) -> list[str]:
    """The texts of all paragraphs, in the order of the document."""
    body = Document(BytesIO(content)).element.body
    return ["".join(part.text or "" for part in p.iter(qn("w:t"))) for p in body.iter(qn("w:p"))]


def composed(made: SetSheets) -> Iterator[str]:
    """What must stand in the document, sheet by sheet and language by language, in order."""
    for sides in made.compositions:
        for view in sides:
            yield from _strings(view.blocks)


def _strings(value: Any) -> Iterator[str]:
    if type(value) is str:
        if value:
            yield clean(value)
    elif isinstance(value, tuple):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, Cell):
        yield from _strings((value.text, value.mark, value.below))
    elif hasattr(value, "__dataclass_fields__"):
        yield from _strings(tuple(vars(value).values()))


@pytest.mark.parametrize("language", ["en", "ur", "both"])
@pytest.mark.parametrize("kind", SheetKind)
def test_all_that_is_composed_is_in_the_document(plan: Plan, kind: SheetKind, language: Any) -> None:
    made = made_of(plan, kind, language)
    text = "\n".join(paragraphs(made.docx()))
    assert [said for said in composed(made) if said not in text] == []


@pytest.mark.parametrize("kind", [SheetKind.RESPONSIBILITIES, SheetKind.ROLE, SheetKind.JOB_AD, SheetKind.AGENDA])
@pytest.mark.parametrize("language", ["en", "ur"])
def test_the_order_is_that_of_the_blocks(plan: Plan, kind: SheetKind, language: Any) -> None:
    made = made_of(plan, kind, language)
    text, place = "\n".join(paragraphs(made.docx())), 0
    for view in (sides[0] for sides in made.compositions):
        for block in view.blocks:
            said = next(_strings((block,)), "")
            assert said in text[place:], said
            place = text.index(said, place)


@pytest.mark.parametrize("language", ["en", "ur", "both"])
@pytest.mark.parametrize("kind", SheetKind)
def test_nobody_elses_pay(plan: Plan, kind: SheetKind, language: Any) -> None:
    for subject in KINDS[kind].subjects(plan.team(TODAY)):
        sheet = make_sheet(kind, plan, TODAY, subject, Options(with_pay=True))
        text = "\n".join(paragraphs(set_sheets([sheet], language=language, paper="a4").docx()))
        own = subject if kind is SheetKind.RESPONSIBILITIES else None
        assert [who for who, pay in PAYS.items() if pay in text and who != own] == []


def test_urdu_runs_from_right_to_left(plan: Plan) -> None:
    made = made_of(plan, SheetKind.RESPONSIBILITIES, "ur")
    document = Document(BytesIO(made.docx()))
    body = document.element.body
    for paragraph in body.iter(qn("w:p")):
        if any(has_urdu_letters(part.text or "") for part in paragraph.iter(qn("w:t"))):
            assert paragraph.pPr is not None
            assert paragraph.pPr.find(qn("w:bidi")) is not None
    for run in body.iter(qn("w:r")):
        text = "".join(part.text or "" for part in run.iter(qn("w:t")))
        assert (run.rPr is not None and run.rPr.find(qn("w:rtl")) is not None) or not has_urdu_letters(text)
        if re.search("[A-Za-z0-9]", text):
            assert run.rPr is None or run.rPr.find(qn("w:rtl")) is None, text
    assert all(table.tblPr.find(qn("w:bidiVisual")) is not None for table in body.iter(qn("w:tbl")))
    assert all(section._sectPr.find(qn("w:bidi")) is not None for section in document.sections)


def test_heads_repeat_rows_stay_whole_and_each_sheet_is_a_section(plan: Plan) -> None:
    made = made_of(plan, SheetKind.RESPONSIBILITIES, "both", paper="letter")
    document = Document(BytesIO(made.docx()))
    assert len(document.sections) == len(made.sheets) == 2
    assert round(document.sections[1].page_width.mm, 1) == 215.9
    assert len(list(document.element.body.iter(qn("w:tblHeader")))) >= 4
    rows, whole = (list(document.element.body.iter(qn(tag))) for tag in ("w:tr", "w:cantSplit"))
    assert len(rows) == len(whole)
    footers = [section.footer._element.xml for section in document.sections]
    assert all("SECTIONPAGES" in footer for footer in footers)
    assert document.core_properties.title == "Sheets: Roshan Taar"


def test_nastaliq_comes_along_only_where_it_is_needed(plan: Plan) -> None:
    english = replace(
        plan,
        people={key: replace(row, name=row.names.en, name_other_script="") for key, row in plan.people.items()},
    )
    fonts = {}
    for language, source in (("en", english), ("ur", plan)):
        with ZipFile(BytesIO(made_of(source, SheetKind.RESPONSIBILITIES, language).docx())) as document:
            fonts[language] = [name for name in document.namelist() if name.endswith(".odttf")]
    assert fonts == {"en": [], "ur": ["word/fonts/font1.odttf", "word/fonts/font2.odttf"]}


def test_the_font_inside_is_the_one_that_is_bundled(plan: Plan) -> None:
    from fontTools.ttLib import TTFont

    with ZipFile(BytesIO(made_of(plan, SheetKind.ROLE, "ur").docx())) as document:
        content, table = document.read("word/fonts/font1.odttf"), document.read("word/fontTable.xml").decode()
    key = re.findall(r'fontKey="\{(.*?)\}"', table)[0].replace("-", "")
    mask = bytes.fromhex(key)[::-1] * 2
    font = bytes(a ^ b for a, b in zip(content[:32], mask, strict=True)) + content[32:]
    assert TTFont(BytesIO(font))["name"].getDebugName(1) == "Teambuilder Nastaliq"


def test_hostile_texts_make_a_whole_document(plan: Plan) -> None:
    text = "a\x00\x08b\ud800 <w:p>&amp; ]]> \u202e" + "W" * 300
    duty = replace(plan.responsibilities["calls"], text_en=text, text_ur=text + " گاہک")
    plan = replace(plan, responsibilities={**plan.responsibilities, "calls": duty})
    for language in ("en", "ur", "both"):
        made = set_sheets(
            [make_sheet(SheetKind.RESPONSIBILITIES, plan, TODAY, "rabia", Options())], language=language, paper="a4"
        )
        assert any("ab <w:p>&amp; ]]> " in said for said in paragraphs(made.docx()))


def test_a_damaged_logo_is_told(plan: Plan) -> None:
    import base64

    logo = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"broken" * 20).decode()
    plan = replace(plan, business=replace(plan.business, logo=logo))
    with pytest.raises(SheetTrouble, match="logo_unreadable"):
        made_of(plan, SheetKind.ROLE, "en").docx()


@pytest.mark.on_demand
@pytest.mark.parametrize("language", ["en", "ur", "both"])
@pytest.mark.parametrize("kind", SheetKind)
def test_libreoffice_opens_it_with_the_same_content(plan: Plan, kind: SheetKind, language: Any, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    assert office is not None, "install LibreOffice Writer"
    made = made_of(plan, kind, language)
    (tmp_path / "sheet.docx").write_bytes(made.docx())
    command = [
        office,
        f"-env:UserInstallation=file://{tmp_path}/office",
        "--headless",
        "--convert-to",
        "txt:Text",
        "sheet.docx",
    ]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    text = re.sub(r"\s+", " ", (tmp_path / "sheet.txt").read_text(encoding="utf-8-sig"))
    missing = [said for said in composed(made) if re.sub(r"\s+", " ", said) not in text]
    assert missing == []
