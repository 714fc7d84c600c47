"""Dates, times, shares and lists in both languages: the language's own names and commas, and Western digits always."""

from __future__ import annotations

import datetime
import re

import pytest
from PySide6.QtCore import QLocale

from teambuilder.sheets.words import words_in
from teambuilder.ui import moments, words
from teambuilder.ui.hiring.axis import short_month

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
}
EASTERN = re.compile("[٠-٩۰-۹]")
both_languages = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)


@both_languages
def test_months_and_days_are_called_as_on_the_sheets(language: str) -> None:
    paper = words_in(language)
    for number, name in enumerate(MONTHS[language].split(), start=1):
        assert words.month(f"2027-{number:02}") == f"{name} 2027" == paper.month(f"2027-{number:02}")
        assert words.day(f"2027-{number:02}-05") == f"5 {name} 2027" == paper.day(f"2027-{number:02}-05")
        assert moments.day_name(datetime.date(2027, number, 5), datetime.date(2026, 1, 1)) == f"5 {name} 2027"


@pytest.mark.parametrize("language", ["ur"], indirect=True)
def test_the_locale_of_an_urdu_window_speaks_urdu_with_western_digits(language: str) -> None:
    locale = QLocale()
    assert locale.toString(1_234_567) == "1,234,567"
    weekdays = [locale.dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
    assert weekdays == ["پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"]
    assert short_month("2027-11") == "نومبر"
    said = [words.day("2027-11-25"), words.hours(2430), words.money(123_456_789, "PKR"), words.percent(833)]
    said += [moments.moment("2027-11-25T07:05:00+00:00"), locale.toString(datetime.date(2027, 11, 25))]
    assert not [text for text in said if EASTERN.search(text)]


@both_languages
def test_shares_and_lists(language: str) -> None:
    share, row = {"en": ("8.33%", "a, b"), "ur": ("8.33 فیصد", "a، b")}[language]
    assert words.percent(833) == share
    assert words.listed(["a", "b"]) == row
