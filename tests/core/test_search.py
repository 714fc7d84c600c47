"""Names are found as people type them, on whatever keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teambuilder.core.search import folded
from teambuilder.core.text import Text, both_scripts, is_urdu


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("علي", "علی"),  # Arabic ye
        ("كامران", "کامران"),  # Arabic kaf
        ("سارة", "سارہ"),  # teh marbuta
        ("سارۃ", "سارہ"),
        ("ساره", "سارہ"),  # Arabic heh
        ("عائشه", "عائشہ"),
        ("احمد", "أحمد"),
        ("اسیہ", "آسیہ"),
        ("مُحَمَّد", "محمد"),  # vowel signs
        ("مــحــمــد", "محمد"),  # stretched
        ("مؤمن", "مومن"),
        ("نائلہ", "نايلہ"),
        ("دارۓ", "دارے"),
        ("خوش\u200cبخت", "خوشبخت"),
        ("\u200fسارہ\u200e", "سارہ"),  # marks of direction, as pasted from a chat
        ("\u2068سارہ\u2069", "سارہ"),
        ("03001234567", "۰۳۰۰۱۲۳۴۵۶۷"),
        ("03001234567", "٠٣٠٠١٢٣٤٥٦٧"),
        ("JOSE  maria ", "José María"),
        ("istanbul", "İstanbul"),
        ("strasse", "Straße"),
        ("ﻋﻠﯽ", "علی"),  # presentation forms, as copied from a PDF
    ],
)
def test_what_is_typed_finds_what_is_meant(typed: str, kept: str) -> None:
    assert folded(typed) == folded(kept)


@pytest.mark.parametrize(("one", "other"), [("علی", "عالی"), ("پری", "بری"), ("Ali", "Alí Khan"), ("بیٹا", "بیتا")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = folded(text)
    assert folded(once) == once


@given(st.text(st.characters(max_codepoint=127)))
def test_ascii_is_folded_alike_on_both_ways(text: str) -> None:
    assert folded(text + " é") == " ".join([*folded(text).split(), "e"])


@pytest.mark.parametrize(
    ("text", "urdu"),
    [("علی", True), ("Ali", False), ("123 علی", True), ("SEO ماہر", False), ("", False), ("۱۲۳", False), ("ﻋﻠﯽ", True)],
)
def test_the_first_letter_tells_the_script(text: str, urdu: bool) -> None:
    assert is_urdu(text) is urdu


def test_texts_fall_back_to_the_other_language() -> None:
    assert Text("Ali", "علی").in_language("ur") == "علی"
    assert Text("Ali").in_language("ur") == "Ali"
    assert Text(ur="علی").in_language("en") == "علی"
    assert both_scripts("علی", "Ali") == both_scripts("Ali", "علی") == Text("Ali", "علی")
    assert not Text()
