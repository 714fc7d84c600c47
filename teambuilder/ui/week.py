"""On which day the week begins: in every calendar, and where "last week" is said."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt

FIRST_DAYS = {"monday": Qt.DayOfWeek.Monday, "sunday": Qt.DayOfWeek.Sunday, "saturday": Qt.DayOfWeek.Saturday}
AS_REGION = "region"  # as is usual where the window's language is spoken
_KEY = "firstDayOfWeek"  # kept by the application, as its locale is
_WEEK = datetime.timedelta(days=7)


def use_first_day(application: QCoreApplication, choice: str) -> None:
    """`choice` is AS_REGION or a key of FIRST_DAYS; holds for calendars that are opened from now on."""
    application.setProperty(_KEY, choice)


def first_day() -> Qt.DayOfWeek:
    """The day that a week begins with."""
    application = QCoreApplication.instance()
    choice = application.property(_KEY) if application is not None else None
    return FIRST_DAYS.get(str(choice)) or QLocale().firstDayOfWeek()


def beginning_of_last_week(today: datetime.date) -> datetime.date:
    """The first day of the week before the one that `today` is in."""
    into_week = (today.isoweekday() - first_day().value) % 7
    return today - datetime.timedelta(days=into_week) - _WEEK
