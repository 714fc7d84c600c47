"""Days as people write them: 2027-02-14, 14/2/2027, 14 Feb 2027, and in Urdu.

With figures alone the day comes first, as in Pakistan, unless the column itself shows that the month does: 12/28/2026
can be read in one way only, and whoever wrote it wrote the others alike.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping

from teambuilder.core.search import folded
from teambuilder.exchange.people.values import NotUnderstood

_TIME = r"(?:[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?(?: ?[ap]m)?)?"
_ISO = re.compile(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}}){_TIME}")
_FIGURES = re.compile(rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}|\d{{2}}){_TIME}")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?[ -]([^\W\d_]+) (\d{{4}}|\d{{2}}){_TIME}")
_MONTH_FIRST = re.compile(rf"([^\W\d_]+) (\d{{1,2}})(?:st|nd|rd|th)? (\d{{4}}){_TIME}")
_MONTHS = (
    ("january", "jan", "جنوری"),
    ("february", "feb", "فروری"),
    ("march", "mar", "مارچ"),
    ("april", "apr", "اپریل"),
    ("may", "مئی"),
    ("june", "jun", "جون"),
    ("july", "jul", "جولائی"),
    ("august", "aug", "اگست"),
    ("september", "sep", "sept", "ستمبر"),
    ("october", "oct", "اکتوبر"),
    ("november", "nov", "نومبر"),
    ("december", "dec", "دسمبر"),
)
_MONTH_OF: Mapping[str, int] = {folded(name): number for number, names in enumerate(_MONTHS, start=1) for name in names}
_CENTURY_TURNS = 70  # 69 is 2069, 70 is 1970


def date_of(text: str, *, month_first: bool = False) -> str:
    """The day as ISO 8601 writes it. Raises NotUnderstood."""
    plain = _plain(text)
    figures = _FIGURES.fullmatch(plain)
    if figures:
        day, month = int(figures[1]), int(figures[3])
        return _iso(figures[4], *((day, month) if month_first else (month, day)))
    iso = _ISO.fullmatch(plain)
    if iso:
        return _iso(iso[1], int(iso[3]), int(iso[4]))
    spelt = _worded(plain)
    named = _DAY_FIRST.fullmatch(spelt)
    if named:
        return _iso(named[3], _MONTH_OF.get(named[2], 0), int(named[1]))
    american = _MONTH_FIRST.fullmatch(spelt)
    if american:
        return _iso(american[3], _MONTH_OF.get(american[1], 0), int(american[2]))
    raise NotUnderstood


def has_month_first(texts: Iterable[str]) -> bool:
    """True when some of the days can only be read with the month first, and none only with the day first."""
    first = second = 0
    for text in texts:
        figures = _FIGURES.fullmatch(_plain(text)) if text else None
        if figures:
            first = max(first, int(figures[1]))
            second = max(second, int(figures[3]))
    return second > 12 >= first


def _plain(text: str) -> str:
    return folded(text) if len(text) < 60 else ""


def _worded(plain: str) -> str:
    """Without commas and points, and with one blank between day, month and year: "14-feb-27" as "14 feb 27"."""
    return " ".join(re.sub(r"(?<!\d)[-.](?=\d)|(?<=\d)[-](?=\D)|[,،](?=\s)|\.(?=\s)", " ", plain).split())


def _iso(year: str, month: int, day: int) -> str:
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < _CENTURY_TURNS else 1900
    try:
        return datetime.date(number, month, day).isoformat()
    except ValueError as error:
        raise NotUnderstood from error
