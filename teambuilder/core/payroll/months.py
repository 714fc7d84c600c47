"""Months as they are stored, "2027-03", counted and put in a row."""

from __future__ import annotations

import datetime


def number_of(month: str) -> int:
    """The months since the year 0, for reckoning."""
    year, number = month.split("-")[:2]
    return int(year) * 12 + int(number) - 1


def month_of(number: int) -> str:
    return f"{number // 12:04d}-{number % 12 + 1:02d}"


def month_of_day(day: datetime.date) -> str:
    return f"{day:%Y-%m}"


def moved(month: str, by: int) -> str:
    """The month that is `by` months later, or earlier when negative."""
    return month_of(number_of(month) + by)


def months_from(first: str, count: int) -> tuple[str, ...]:
    start = number_of(first)
    return tuple(map(month_of, range(start, start + count)))
