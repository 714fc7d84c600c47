"""The week begins where the owner says, in each calendar and for "last week"."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from teambuilder.core.change import Refused
from teambuilder.ui.week import AS_REGION, beginning_of_last_week, first_day, use_first_day
from teambuilder.ui.widgets.date_fields import DateField
from teambuilder.ui.widgets.fields import Value

MONDAY = datetime.date(2026, 11, 23)


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication, language: str) -> Iterator[None]:
    yield
    use_first_day(qapp, AS_REGION)


@pytest.mark.parametrize(
    ("choice", "language", "day"),
    [
        ("region", "en", Qt.DayOfWeek.Monday),
        ("region", "ur", Qt.DayOfWeek.Sunday),
        ("saturday", "en", Qt.DayOfWeek.Saturday),
        ("monday", "ur", Qt.DayOfWeek.Monday),
    ],
    indirect=["language"],
)
def test_the_choice_goes_before_the_region(qapp: QApplication, choice: str, day: Qt.DayOfWeek) -> None:
    use_first_day(qapp, choice)
    assert first_day() == day


@pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_an_open_form_follows_the_next_time_its_calendar_is_opened(qtbot: QtBot, qapp: QApplication) -> None:
    def keep(value: Value) -> Refused | None:
        return None

    field = DateField("Day", keep)
    qtbot.addWidget(field)
    field.show()
    for choice, day in (("sunday", Qt.DayOfWeek.Sunday), ("saturday", Qt.DayOfWeek.Saturday)):
        use_first_day(qapp, choice)
        field.open_calendar()
        assert field.calendar is not None
        assert field.calendar.calendar.firstDayOfWeek() == day
        field.calendar.hide()


@pytest.mark.parametrize(("choice", "back"), [("monday", 7), ("sunday", 8), ("saturday", 9)])
def test_last_week_begins_on_that_day(qapp: QApplication, choice: str, back: int) -> None:
    use_first_day(qapp, choice)
    assert beginning_of_last_week(MONDAY) == MONDAY - datetime.timedelta(days=back)
    days = [MONDAY + datetime.timedelta(days=number) for number in range(14)]
    assert all(7 <= (day - beginning_of_last_week(day)).days <= 13 for day in days)
    assert len({beginning_of_last_week(day).isoweekday() for day in days}) == 1
