"""The printed responsibilities sheet: every fact is on it, it can be read aloud, and it always comes out."""

from __future__ import annotations

import base64
import json
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from pdf_reading import assert_shown, opened, shown, spoken, tags

from teambuilder.core.plan import Plan
from teambuilder.core.sheets import Options, people_in_board_order, responsibilities_sheet
from teambuilder.sheets import SetSheets, SheetTrouble, set_sheets
from teambuilder.sheets.characters import STAND_IN, code_points_of, coverage, in_order
from teambuilder.sheets.resources import resource_folder

TODAY = "today"
ENGLISH_FACTS = [
    "Roshan Taar",
    "Responsibilities sheet",
    "Effective from 23 November 2026",
    "Rabia Aslam",
    "Employee",
    "45 of 40 available",
    "1 April 2023",
    "8.5 hours owned, 0.5 hours helping",
    "Account executive",
    "Sales",
    "25 hours a week",
    "Closes deals.",
    "Imran Siddiqui (Sales manager)",
    "Jhang (city)",
    "Hotels",
    "Call new customers",
    "Within 2 days.",
    "Now",
    "7.5",
    "Forecast the sales",
    "Owner: Imran Siddiqui (Sales manager)",
    "Marketing executive",
    "Marketing",
    "20 hours a week",
    "Watch the brand",
    "Long term",
    "Nadia Rahman",
    "Forty new shops",
    "Shops a month",
    "31 March 2027",
    "Signature",
    "Date",
]
URDU_FACTS = [
    "روشن تار",
    "ذمہ داریوں کا پرچہ",
    "23 نومبر 2026 سے نافذ",
    "رابعہ اسلم",
    "ملازم",
    "دستیاب 40 میں سے 45",
    "1 اپریل 2023",
    "اپنی ذمہ داریوں کے گھنٹے: 8.5، مدد کے گھنٹے: 0.5",
    "اکاؤنٹ ایگزیکٹو",
    "سیلز",
    "25 گھنٹے فی ہفتہ",
    "سودے پکے کرنا۔",
    "عمران صدیقی (سیلز مینیجر)",
    "جھنگ (شہر)",
    "ہوٹل",
    "نئے گاہکوں کو فون کرنا",
    "2 دن کے اندر۔",
    "ابھی کا کام",
    "سیلز کا تخمینہ لگانا",
    "ذمہ دار: عمران صدیقی (سیلز مینیجر)",
    "مارکیٹنگ ایگزیکٹو",
    "مارکیٹنگ",
    "20 گھنٹے فی ہفتہ",
    "برانڈ پر نظر رکھنا",
    "آگے کا کام",
    "نادیہ رحمان",
    "40 نئی دکانیں",
    "ماہانہ دکانیں",
    "31 مارچ 2027",
    "دستخط",
    "تاریخ",
]


def sheet(plan: Plan, language: Any = "en", paper: Any = "a4", **choices: bool) -> SetSheets:
    facts = responsibilities_sheet(plan, TODAY, "rabia", Options(effective_date="2026-11-23", **choices))
    return set_sheets([facts], language=language, paper=paper)


def test_every_fact_in_english(plan: Plan) -> None:
    assert_shown(ENGLISH_FACTS, opened(sheet(plan).pdf()))


def test_every_fact_in_urdu_is_spoken_whole(plan: Plan) -> None:
    said = spoken(opened(sheet(plan, "ur").pdf()))
    assert [fact for fact in URDU_FACTS if fact not in said] == []


def test_both_languages_face_each_other(plan: Plan) -> None:
    pdf = opened(sheet(plan, "both").pdf())
    said = spoken(pdf)
    assert_shown([fact for fact in ENGLISH_FACTS if fact not in ("Now", "Long term")], pdf)
    left_out = {"ابھی کا کام", "آگے کا کام"}  # there is no room for when
    assert [fact for fact in URDU_FACTS if fact not in said and fact not in left_out] == []


@pytest.mark.parametrize("language", ["en", "ur", "both"])
def test_nothing_urdu_is_left_unspoken_and_no_mark_stays(plan: Plan, language: str) -> None:
    pdf = opened(sheet(plan, language).pdf())
    languages = {str(tag.Lang) for tag in tags(pdf) if "/Lang" in tag}
    assert languages <= {"en", "ur"}
    assert ("ur" in languages or str(pdf.Root.Lang) == "ur") == (language != "en")


@pytest.mark.parametrize("language", ["en", "ur", "both"])
def test_each_text_is_spoken_once(busy_plan: Plan, language: Any) -> None:
    names = replace(busy_plan.people["rabia"], name_other_script="")
    made = sheet(replace(busy_plan, people={**busy_plan.people, "rabia": names}), language)
    handed_out = Counter(made._document.pieces.spoken)
    more_often = Counter(spoken(opened(made.pdf()))) - handed_out
    assert more_often.keys() <= {"دستخط", "تاریخ"}  # under each line to sign on


def test_tagged_and_identified(plan: Plan) -> None:
    for language, title in (
        ("en", "Responsibilities sheet: Rabia Aslam"),
        ("ur", "ذمہ داریوں کا پرچہ: رابعہ اسلم"),
    ):
        pdf = opened(sheet(plan, language).pdf())
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == title
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == language
        kinds = {str(tag.S) for tag in tags(pdf)}
        assert {"/H1", "/H2", "/Table", "/TH", "/TD"} <= kinds
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert all("+" in str(font.BaseFont) for font in fonts)  # subsets


def test_pay_only_when_asked(plan: Plan) -> None:
    assert "92,000" not in shown(opened(sheet(plan).pdf()))
    assert "Rs92,000.50" in shown(opened(sheet(plan, with_pay=True).pdf()))
    assert "92,000.50 روپے" in spoken(opened(sheet(plan, "ur", with_pay=True).pdf()))


def test_parts_that_were_not_asked_for(plan: Plan) -> None:
    bare = sheet(plan, with_goals=False, with_signatures=False, with_explanations=False)
    text = shown(opened(bare.pdf()))
    assert not [word for word in ("Fortynewshops", "Signature", "Within2days") if word in text]


def test_each_person_starts_a_page_and_counts_from_one(plan: Plan) -> None:
    people = people_in_board_order(plan.team(TODAY))
    sheets = [responsibilities_sheet(plan, TODAY, person_id, Options()) for person_id in people]
    pdf = opened(set_sheets(sheets, language="en", paper="a4").pdf())
    assert len(pdf.pages) == 2
    assert shown(pdf).count("Page1of1") == 2
    with pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["Imran Siddiqui", "Rabia Aslam"]


@pytest.mark.parametrize(("language", "pages"), [("en", 4), ("ur", 5), ("both", 7)])
def test_sixty_responsibilities(busy_plan: Plan, language: str, pages: int) -> None:
    pdf = opened(sheet(busy_plan, language).pdf())
    assert len(pdf.pages) == pages
    wanted = [f"Task {n} of many" for n in range(60)]
    if language == "ur":
        assert len([text for text in spoken(pdf) if text.startswith("بہت سے کاموں")]) == 60
    else:
        assert_shown(wanted, pdf)


def test_two_roles_and_fifteen_responsibilities_fit_one_page(busy_plan: Plan) -> None:
    team = busy_plan.team(TODAY)
    kept = list(team.ownerships.values())[:15]
    roles = ["seller"] * 8 + ["campaigner"] * 7
    rows = {row.id: replace(row, role_id=role) for row, role in zip(kept, roles, strict=True)}
    plan = replace(busy_plan, teams={TODAY: replace(team, ownerships=rows)})
    assert len(sheet(plan).png_pages(20)) == 1


def test_pages_of_the_paper_chosen(plan: Plan) -> None:
    for paper, size in (("a4", (595, 842)), ("letter", (612, 792))):
        pdf = opened(sheet(plan, paper=paper).pdf())
        box = pdf.pages[0].mediabox
        assert (round(float(box[2])), round(float(box[3]))) == size


def test_pages_for_preview_and_printer(plan: Plan) -> None:
    (svg,) = sheet(plan).svg_pages()
    assert svg.startswith(b'<svg stroke-width="0" ')
    (png,) = sheet(plan).png_pages(20)
    assert png.startswith(b"\x89PNG")


def test_missing_characters_are_named_and_the_sheet_comes_out(plan: Plan) -> None:
    name = "Rabia 😀 中文\ufe0f \ue000"
    plan = replace(plan, people={**plan.people, "rabia": replace(plan.people["rabia"], name=name)})
    made = sheet(plan)
    assert set(made.missing_characters) == {"😀", "中", "文", "\ue000"}
    assert f"Rabia{STAND_IN}{STAND_IN}{STAND_IN}" in shown(opened(made.pdf()))


def test_markup_prints_as_it_is_written(plan: Plan) -> None:
    text = '#panic("x") *_$\\ `raw` @ref <script> // [x] {y} =h'
    urdu = "#panic() *گاہک* _سے_ $ملنا$ \\ <b>"
    duty = replace(plan.responsibilities["calls"], text_en=text, text_ur=urdu)
    plan = replace(plan, responsibilities={**plan.responsibilities, "calls": duty})
    assert text.replace(" ", "") in shown(opened(sheet(plan).pdf()))
    assert urdu in spoken(opened(sheet(plan, "ur").pdf()))


@pytest.mark.parametrize("language", ["en", "ur", "both"])
def test_names_of_eighty_characters_stay_on_the_page(plan: Plan, language: str) -> None:
    names = {"name": "W" * 80, "name_other_script": "محمد " * 16}
    plan = replace(plan, people={**plan.people, "rabia": replace(plan.people["rabia"], **names)})
    pdf = opened(sheet(plan, language).pdf())
    assert len(pdf.pages) in (1, 2)
    if language != "ur":
        assert "W" * 80 in shown(pdf).replace("\u200b", "")


def test_what_the_owner_can_mend(plan: Plan) -> None:
    with pytest.raises(SheetTrouble, match="nothing_to_print"):
        set_sheets([], language="en", paper="a4")
    for logo in (b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"broken" * 20):
        business = replace(plan.business, logo=base64.b64encode(logo).decode())
        with pytest.raises(SheetTrouble, match="logo_unreadable"):
            sheet(replace(plan, business=business)).pdf()


def test_telephone_numbers_keep_their_order() -> None:
    assert in_order("فون: +92 300 1234567 پر") == "فون: \u2066+92 300 1234567\u2069 پر"
    assert in_order("0300 1234567") == "\u20660300 1234567\u2069"
    assert in_order("2026 میں 40") == "2026 میں 40"


def test_labels_are_complete_in_both_languages() -> None:
    labels = json.loads((resource_folder("sheets") / "labels.json").read_text(encoding="utf-8"))
    assert labels["en"].keys() == labels["ur"].keys()
    for key, english in labels["en"].items():
        urdu = labels["ur"][key]
        assert len(english) > 0
        if isinstance(english, str):
            gaps = [{part.split("}")[0] for part in text.split("{")[1:]} for text in (english, urdu)]
            assert gaps[0] == gaps[1], key
        else:
            assert len(english) == len(urdu) > 5
    assert not set("يك") & set(json.dumps(labels["ur"], ensure_ascii=False))


def test_the_coverage_is_that_of_the_fonts() -> None:
    from fontTools.ttLib import TTFont

    in_fonts: set[int] = set()
    for font in resource_folder("fonts").glob("*.ttf"):
        read = {code for code in TTFont(font).getBestCmap() if code <= 0xFFFF}
        assert code_points_of(font) == read
        in_fonts |= read
    assert coverage() == in_fonts
