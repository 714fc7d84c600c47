"""Cells as values of a person: hours, money, kinds and leanings as people write them, in both languages.

What is not understood is refused, never guessed: "45.000" may be 45 or 45,000, so it is neither.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from teambuilder.core.figures import currency_digits
from teambuilder.core.kinds import Leaning, PersonKind
from teambuilder.core.rows import MONEY_LIMIT, WEEK_LIMIT
from teambuilder.exchange.people.head_words import compact

AnyKind = TypeVar("AnyKind", bound=StrEnum)

_WESTERN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩٫٬،：", "01234567890123456789.,,:")
_MARKS = str.maketrans("", "", "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BLANKS = re.compile(r"[\s'’]")
_PARTED = re.compile(r"\d[\s'’]+(?!\d{3}(?!\d))\d")  # "4 5" is not 45
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::00)?")
_HOURS = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
_HOUR_WORDS = re.compile(
    r"(?:(?:hours?|hrs?|h|گھنٹے|گھنٹہ)\.?(?:(?:/|a|per|every|فی)?(?:week|wk|w|ہفتہ|ہفتے))?|/(?:week|wk|w))$",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"(\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.(\d+))?")
_LARGE_WORDS: Mapping[str, int] = {
    **dict.fromkeys(("k", "thousand", "ہزار"), 1_000),
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs", "لاکھ"), 100_000),
    **dict.fromkeys(("crore", "crores", "کروڑ"), 10_000_000),
}
_A_MONTH = re.compile(r"(?:/-|/=)?(?:(?:/|a|per)?month|/mo|p\.?m\.?|monthly|ماہانہ|فیماہ)?", re.IGNORECASE)
_BEFORE_MONTH = re.compile(r"ماہانہ")
_SIGNS: Mapping[str, str] = {
    "PKR": r"rs\.?|₨|روپے|روپیہ|روپئے|rupees?",
    "INR": r"rs\.?|₨|₹|روپے|rupees?",
    "USD": r"us\$|\$",
    "EUR": "€",
    "GBP": "£",
    "AED": r"dhs?\.?|درہم",
    "SAR": r"sr|﷼|ریال",
}
_NOTHING = {"na", "nil", "none", "null"}

_KINDS: Mapping[PersonKind, tuple[str, ...]] = {
    PersonKind.OWNER: ("owner", "co-owner", "proprietor", "founder", "co-founder", "business owner", "مالک", "بانی"),
    PersonKind.EMPLOYEE: (
        "employee", "staff", "permanent", "permanent employee", "full time", "part time", "full time employee",
        "part time employee", "employed", "regular", "ملازم", "ملازمہ", "مستقل", "مستقل ملازم", "کل وقتی", "جز وقتی",
    ),
    PersonKind.CONTRACTOR: (
        "contractor", "contract", "contractual", "on contract", "freelancer", "freelance", "independent contractor",
        "ٹھیکے پر", "ٹھیکیدار", "کنٹریکٹ", "کنٹریکٹر", "کنٹریکٹ پر", "معاہدے پر", "فری لانسر", "فری لانس",
    ),
    PersonKind.CANDIDATE: ("candidate", "applicant", "prospect", "prospective", "امیدوار", "درخواست گزار"),
}  # fmt: skip
_LEANINGS: Mapping[Leaning, tuple[str, ...]] = {
    Leaning.SALES: ("sales", "sale", "selling", "to sales", "سیلز", "فروخت", "سیل"),
    Leaning.MARKETING: ("marketing", "to marketing", "مارکیٹنگ", "تشہیر"),
    Leaning.EITHER: (
        "either", "both", "any", "no preference", "sales and marketing", "sales & marketing", "sales/marketing",
        "sales or marketing", "دونوں", "کوئی بھی", "سیلز اور مارکیٹنگ", "سیلز یا مارکیٹنگ",
    ),
}  # fmt: skip


class NotUnderstood(ValueError):
    """The text is no such value."""


def is_nothing(text: str) -> bool:
    """True for what people put where they have no figure: a dash, "n/a", "nil"."""
    return not text.strip("-–—_. ") or (len(text) < 6 and compact(text) in _NOTHING)


def hours_of(text: str) -> int:
    """Minutes a week of "40", "37.5", "37:30" or "40 h a week"."""
    figure = _HOUR_WORDS.sub("", _closed_up(text), count=1)
    clock = _CLOCK.fullmatch(figure)
    if clock:
        minutes = int(clock[1]) * 60 + int(clock[2])
    elif _HOURS.fullmatch(figure):
        minutes = round(Decimal(figure.replace(",", ".")) * 60)
    else:
        raise NotUnderstood
    if minutes > WEEK_LIMIT:
        raise NotUnderstood
    return minutes


def pay_of(text: str, currency: str) -> int:
    """Minor units a month of "45,000", "Rs 1,25,000/-", "1.5 lakh" or "PKR 45000.50"."""
    figure = _BEFORE_MONTH.sub("", _closed_up(text).replace("−", "-"), count=1)
    sign = re.compile(f"(?:{re.escape(currency)}|{_SIGNS.get(currency, '(?!)')})", re.IGNORECASE)
    begin = sign.match(figure)
    figure = figure[begin.end() :] if begin else figure
    number = re.match(r"[\d,.]*\d", figure)
    if not number:
        raise NotUnderstood
    rest = figure[number.end() :]
    large = re.match("|".join(sorted(_LARGE_WORDS, key=len, reverse=True)), rest, re.IGNORECASE)
    rest = rest[large.end() :] if large else rest
    if not begin:
        rest = sign.sub("", rest, count=1)
    if not _A_MONTH.fullmatch(rest):
        raise NotUnderstood
    return _minor_units(number[0], currency, _LARGE_WORDS[large[0].lower()] if large else 1)


def _minor_units(number: str, currency: str, times: int) -> int:
    grouped = _GROUPED.fullmatch(number)
    digits = currency_digits(currency)
    if not grouped or (times == 1 and len(grouped[2] or "") > digits):
        raise NotUnderstood
    amount = (Decimal(number.replace(",", "")) * times).scaleb(digits)
    if amount != amount.to_integral_value() or amount > MONEY_LIMIT:
        raise NotUnderstood
    return int(amount)


def kind_of(text: str) -> PersonKind:
    return _named(text, _KIND_OF)


def leaning_of(text: str) -> Leaning:
    return _named(text, _LEANING_OF)


def _named(text: str, known: Mapping[str, AnyKind]) -> AnyKind:
    kind = known.get(compact(text))
    if kind is None:
        raise NotUnderstood
    return kind


def _by_word(words: Mapping[AnyKind, tuple[str, ...]]) -> Mapping[str, AnyKind]:
    return {compact(word): kind for kind, names in words.items() for word in names}


_KIND_OF, _LEANING_OF = _by_word(_KINDS), _by_word(_LEANINGS)


def _closed_up(text: str) -> str:
    """With the digits 0-9, and without marks of direction and blanks, which between digits part thousands only."""
    western = text.translate(_WESTERN).translate(_MARKS)
    if _PARTED.search(western):
        raise NotUnderstood
    return _BLANKS.sub("", western)
