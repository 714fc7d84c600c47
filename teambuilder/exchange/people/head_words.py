"""The heads that are known, in English and Urdu, in the form in which they are looked up: letters and digits only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from teambuilder.core.search import folded
from teambuilder.exchange.people.fields import Field

_LENGTH = 80  # of a head that is looked up: a longer text is none
_PARENTHESIS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NO_LETTER = re.compile(r"[\W_]+")


@lru_cache(maxsize=2_000)
def _letters(text: str) -> str:
    return _NO_LETTER.sub("", folded(_PARENTHESIS.sub(" ", text)))


def compact(head: str) -> str:
    """ "E-mail 1 - Value" and "e_mail 1 value" as "email1value"; "Monthly pay (PKR)" as "monthlypay"."""
    return _letters(head) if len(head) <= _LENGTH else ""


_HEADS: Mapping[Field, tuple[str, ...]] = {
    Field.NAME: (
        "Name", "Full name", "Display name", "Employee name", "Staff name", "Contact name", "Candidate name", "Person",
        "Employee", "Member", "Team member", "Member name", "Name of employee", "Name of person", "Person name",
        "Name in English", "English name",
        "نام", "پورا نام", "مکمل نام", "ملازم کا نام", "ملازم", "فرد", "فرد کا نام", "نام انگریزی میں", "انگریزی نام",
    ),
    Field.FIRST_NAME: (
        "First name", "Given name", "Forename", "Fname", "First", "Middle name", "Additional name",
        "پہلا نام", "درمیانی نام",
    ),
    Field.LAST_NAME: ("Last name", "Family name", "Surname", "Lname", "Last", "خاندانی نام", "آخری نام"),
    Field.NAME_OTHER_SCRIPT: (
        "Name in the other script", "Name in other script", "Other script", "Name in Urdu", "Urdu name", "Name Urdu",
        "نام دوسری زبان میں", "نام اردو میں", "اردو نام", "اردو میں نام",
    ),
    Field.PHONE: (
        "Phone", "Phone number", "Phone no", "Mobile", "Mobile phone", "Mobile number", "Mobile no", "Cell",
        "Cell phone", "Cell number", "Cell no", "Telephone", "Telephone number", "Tel", "Contact number", "Contact no",
        "WhatsApp", "WhatsApp number", "Primary phone", "Home phone", "Home phone 2", "Business phone",
        "Business phone 2", "Company main phone", "Other phone", "Car phone", "Work phone",
        "فون", "فون نمبر", "موبائل", "موبائل نمبر", "رابطہ نمبر", "ٹیلی فون", "ٹیلیفون نمبر", "واٹس ایپ",
        "واٹس ایپ نمبر",
    ),
    Field.EMAIL: (
        "E-mail", "E-mail address", "E-mail 2 address", "E-mail 3 address", "Mail", "Work e-mail", "Personal e-mail",
        "ای میل", "ای میل پتا", "ای میل پتہ", "ای میل ایڈریس", "برقی پتا",
    ),
    Field.KIND: (
        "Works as", "Kind", "Employment type", "Type of employment", "Employment", "Employment status", "Contract type",
        "حیثیت", "ملازمت کی قسم", "ملازمت کی نوعیت",
    ),
    Field.LEANING: ("Leans to", "Leaning", "Prefers", "Preference", "رجحان", "ترجیح"),
    Field.HOURS: (
        "Hours a week", "Hours per week", "Hours/week", "Weekly hours", "Hours", "Hrs", "Hrs/week", "Hrs per week",
        "Working hours", "Working hours per week", "Hours weekly",
        "ہفتے کے گھنٹے", "ہفتہ وار گھنٹے", "گھنٹے", "گھنٹے فی ہفتہ", "ہفتے میں گھنٹے",
    ),
    Field.PAY: (
        "Monthly pay", "Pay", "Pay a month", "Pay per month", "Salary", "Monthly salary", "Salary per month",
        "Gross salary", "Monthly wage", "Monthly wages",
        "ماہانہ تنخواہ", "تنخواہ",
    ),
    Field.START_DATE: (
        "Started on", "Starts on", "Start date", "Starting date", "Date of start", "Joining date", "Date of joining",
        "Join date", "Joined", "Joined on", "Date joined", "Hire date", "Hired on", "Date of hire", "DOJ",
        "Employment start date", "Date of appointment",
        "کام کا آغاز", "آغاز کی تاریخ", "تاریخ آغاز", "شمولیت کی تاریخ", "تقرری کی تاریخ", "تاریخ تقرری",
    ),
    Field.NOTES: (
        "Notes", "Note", "Comment", "Comments", "Remark", "Remarks",
        "نوٹس", "نوٹ", "تبصرہ", "کیفیت", "ریمارکس",
    ),
}  # fmt: skip
FIELD_OF: Mapping[str, Field] = {_letters(word): field for field, words in _HEADS.items() for word in words}

# what the window calls the fields, and Teambuilder's own tables their columns
OWN_HEADS: tuple[frozenset[str], ...] = tuple(
    frozenset(map(_letters, heads))
    for heads in (
        ("Name", "Name in the other script", "Works as", "Leans to", "Hours a week", "Monthly pay", "Started on"),
        (
            "نام",
            "نام دوسری زبان میں",
            "حیثیت",
            "رجحان",
            "ہفتے کے گھنٹے",
            "ماہانہ تنخواہ",
            "کام کا آغاز",
        ),
    )
)
ENGLISH_NAMES = frozenset(map(_letters, ("Name in English", "English name", "نام انگریزی میں", "انگریزی نام")))
