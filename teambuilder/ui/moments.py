"""Moments of the history in the window's language, in the time of the place where the owner is."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_translate = QCoreApplication.translate


def local(utc: str) -> datetime.datetime:
    """A time of the history, ISO 8601 in UTC, as the clock on the wall shows it."""
    return datetime.datetime.fromisoformat(utc).astimezone()


def clock(utc: str) -> str:
    """ "10:42"."""
    return f"{local(utc):%H:%M}"


def moment(utc: str) -> str:
    """ "14 November 2026, 10:42"."""
    return f"{_long(local(utc).date())}{_translate('Words', ', ')}{clock(utc)}"


def day_name(day: datetime.date, today: datetime.date) -> str:
    """ "Today", "Yesterday" or "14 November 2026"."""
    if day == today:
        return _translate("Words", "Today")
    if day == today - datetime.timedelta(days=1):
        return _translate("Words", "Yesterday")
    return _long(day)


def _long(day: datetime.date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
