"""The built-in on-costs are whole, plausible, said in both languages, and tell where and when they are from."""

from __future__ import annotations

import datetime
import re
import unicodedata

import pytest

from teambuilder.core.payroll.presets import Preset, PresetItem, load_presets
from teambuilder.core.text import Text

PROVINCES = ("pakistan_punjab", "pakistan_sindh", "pakistan_kp", "pakistan_balochistan", "pakistan_islamabad")
PRESETS = tuple(load_presets().by_key.values())
ITEMS = [pytest.param(preset, item, id=f"{preset.key}-{item.key}") for preset in PRESETS for item in preset.items]
TEXTS = [load_presets().note, *(preset.name for preset in PRESETS)] + [
    text for preset in PRESETS for item in preset.items for text in (item.name, item.note)
]
ARABIC_NOT_URDU = set("\u064a\u0643\u0629\u0649\u0647\u06d5")


def item_of(preset_key: str, key: str) -> PresetItem:
    return next(item for item in load_presets().by_key[preset_key].items if item.key == key)


def test_the_places_are_there_and_each_comes_once() -> None:
    assert tuple(load_presets().by_key) == (*PROVINCES, "general")
    for preset in PRESETS:
        keys = [item.key for item in preset.items]
        assert len(set(keys)) == len(keys), preset.key


@pytest.mark.parametrize("key", PROVINCES)
def test_a_province_has_pension_social_security_and_what_is_due_at_the_end(key: str) -> None:
    preset = load_presets().by_key[key]
    assert preset.currency == "PKR"
    assert [item.key for item in preset.items] == ["eobi", "social_security", "gratuity", "provident_fund"]
    assert [item.included for item in preset.items] == [True, True, True, False], "gratuity or fund, not both"


@pytest.mark.parametrize(("preset", "item"), ITEMS)
def test_an_item_is_a_percentage_or_an_amount(preset: Preset, item: PresetItem) -> None:
    if item.kind == "percent":
        assert item.amount == 0
        assert 0 < item.basis_points <= 2000
    else:
        assert item.kind == "amount"
        assert (item.basis_points, item.ceiling) == (0, None)
        assert item.amount > 0
    for bound in (item.ceiling, item.limit):
        assert bound is None or bound > 0
    if item.ceiling is not None and item.limit is not None:
        assert item.limit >= item.ceiling


@pytest.mark.parametrize(("preset", "item"), ITEMS)
def test_a_figure_tells_where_and_when_it_is_from(preset: Preset, item: PresetItem) -> None:
    assert item.source
    assert datetime.date.fromisoformat(item.source_date) <= datetime.date(2026, 11, 25)
    if preset.currency is None:
        assert item.source_url == ""
        assert item.note.en.startswith("An example")
        assert "مثال" in item.note.ur
    else:
        assert re.fullmatch(r"https?://[a-z0-9.-]+\.(gov|gop)\.pk/\S*", item.source_url)


@pytest.mark.parametrize(("preset", "item"), ITEMS)
def test_the_note_names_the_figures_that_are_reckoned_with(preset: Preset, item: PresetItem) -> None:
    """An owner who reads 40,000 and is billed for 37,000 loses trust; so a figure is changed in both places."""
    for text in (item.note.en, item.note.ur):
        for bound in (item.ceiling, item.limit):
            assert bound is None or f"{bound:,}" in text
        if preset.currency and item.kind == "percent":
            assert f"{item.basis_points / 100:g}" in text


def test_the_owner_is_told_to_ask_an_accountant() -> None:
    note = load_presets().note
    assert "check with your accountant" in note.en
    assert "اپنے اکاؤنٹنٹ سے تصدیق" in note.ur


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.en[:30])
def test_texts_are_well_written_in_both_languages(text: Text) -> None:
    for words in (text.en, text.ur):
        assert words.strip() == words != ""
        assert "  " not in words
        assert unicodedata.is_normalized("NFC", words)
    assert not any(unicodedata.name(character).startswith("ARABIC") for character in text.en)
    assert not set(text.ur) & ARABIC_NOT_URDU
    assert not any(character.isdecimal() and not character.isascii() for character in text.ur)
    urdu = re.sub(r"(?<=\d)[.,](?=\d)", "", text.ur)
    assert not set(urdu) & set(",;?.%"), "Urdu has its own punctuation"
    assert text.en.endswith(".") == text.ur.endswith("۔")


def test_the_figures_are_those_that_were_confirmed() -> None:
    for key in PROVINCES:
        pension = item_of(key, "eobi")
        assert (pension.basis_points, pension.ceiling, pension.limit) == (500, 37_000, None)
    confirmed = {key: item_of(key, "social_security") for key in PROVINCES}
    assert {key: (item.basis_points, item.ceiling, item.limit) for key, item in confirmed.items()} == {
        "pakistan_punjab": (600, 40_000, None),
        "pakistan_sindh": (600, 40_000, 45_000),
        "pakistan_kp": (600, 40_000, 64_000),
        "pakistan_balochistan": (600, 37_000, 55_500),
        "pakistan_islamabad": (600, 37_000, None),
    }


def test_they_are_read_once_and_cannot_be_changed() -> None:
    assert load_presets() is load_presets()
    with pytest.raises(TypeError):
        load_presets().by_key["general"] = PRESETS[0]  # pyright: ignore[reportIndexIssue]
