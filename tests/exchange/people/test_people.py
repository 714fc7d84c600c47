"""Cells become clean values; a row in which one is not understood is left out, with the reason, and the others stay."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teambuilder.core.incoming import BadRow, Found
from teambuilder.core.kinds import Leaning, PersonKind
from teambuilder.core.rows import Person
from teambuilder.core.validation import validate
from teambuilder.exchange.people import Field, PeopleTable, Stopped, TableRow, people_in

FIGURES = (Field.NAME, Field.KIND, Field.LEANING, Field.HOURS, Field.PAY, Field.START_DATE)


def table_of(fields: Sequence[str], *rows: Sequence[str], bad_rows: tuple[BadRow, ...] = ()) -> PeopleTable:
    told = tuple(TableRow(number, tuple(row)) for number, row in enumerate(rows, start=2))
    return PeopleTable(tuple(fields), told, bad_rows=bad_rows)


def found(fields: Sequence[Field], *rows: Sequence[str], currency: str = "PKR") -> Found:
    columns: dict[Field, list[int]] = {}
    for number, field in enumerate(fields):
        columns.setdefault(field, []).append(number)
    return people_in(table_of([str(field) for field in fields], *rows), columns, currency=currency)


def one(fields: Sequence[Field], *cells: str, currency: str = "PKR") -> Person:
    everyone = found(fields, cells, currency=currency)
    assert everyone.bad_rows == ()
    return everyone.people[0].person


def bad(fields: Sequence[Field], *cells: str, currency: str = "PKR") -> BadRow:
    everyone = found(fields, cells, currency=currency)
    assert everyone.people == ()
    return everyone.bad_rows[0]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("40", 2400), ("37:30", 2250), ("37.5", 2250), ("37,5", 2250), ("40 h", 2400), ("40hrs/week", 2400),
        ("40 hours per week", 2400), ("۴۰", 2400), ("٣٧٫٥", 2250), ("۴۰ گھنٹے فی ہفتہ", 2400), ("0", 0), ("168", 10080),
        ("8:00:00", 480), ("1.25 h", 75), ("", 2400), ("-", 2400),
    ],
)  # fmt: skip
def test_hours(text: str, minutes: int) -> None:
    assert one((Field.NAME, Field.HOURS), "Ali", text).minutes_a_week == minutes


@pytest.mark.parametrize(
    "text", ["forty", "169", "40-45", "1h30", "-5", "1,000", "37:60", "40 h a month", "8 h a day", "3 7", "3’7"]
)
def test_hours_that_are_none(text: str) -> None:
    assert bad((Field.NAME, Field.HOURS), "Ali", text) == BadRow(2, "bad_hours", {"value": text, "column": "hours"})


@pytest.mark.parametrize(
    ("text", "currency", "pay"),
    [
        ("45000", "PKR", 4_500_000), ("45,000", "PKR", 4_500_000), ("Rs 45,000", "PKR", 4_500_000),
        ("Rs. 1,25,000/-", "PKR", 12_500_000), ("PKR 45000.50", "PKR", 4_500_050), ("45,000 PKR", "PKR", 4_500_000),
        ("₨45,000", "PKR", 4_500_000), ("۴۵،۰۰۰ روپے", "PKR", 4_500_000), ("۴۵٬۰۰۰", "PKR", 4_500_000),
        ("ماہانہ 45,000 روپے", "PKR", 4_500_000), ("1.5 lakh", "PKR", 15_000_000), ("۲ لاکھ", "PKR", 20_000_000),
        ("45k", "PKR", 4_500_000), ("45 ہزار روپے", "PKR", 4_500_000), ("45,000 per month", "PKR", 4_500_000),
        ("45,000 p.m.", "PKR", 4_500_000), ("1’200’000", "PKR", 120_000_000), ("45 000", "PKR", 4_500_000),
        ("0", "PKR", 0), ("$4,000", "USD", 400_000), ("4000", "JPY", 4_000), ("45.125", "KWD", 45_125),
        ("€ 1,200", "EUR", 120_000),
        ("", "PKR", None), ("n/a", "PKR", None), ("—", "PKR", None),
    ],
)  # fmt: skip
def test_pay(text: str, currency: str, pay: int | None) -> None:
    assert one((Field.NAME, Field.PAY), "Ali", text, currency=currency).monthly_pay == pay


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("45.000", "PKR"), ("45.000,50", "PKR"), ("45,00", "PKR"), ("-45,000", "PKR"), ("$450", "PKR"),
        ("USD 450", "PKR"), ("45,000 per year", "PKR"), ("500 an hour", "PKR"), ("negotiable", "PKR"),
        ("45.5", "JPY"), ("9" * 20, "PKR"),
        ("40,000-50,000", "PKR"), ("4.5E+4", "PKR"), ("Rs", "PKR"), ("45 5", "PKR"), ("45 0000", "PKR"),
        ("1.234567 lakh 5", "PKR"),
    ],
)  # fmt: skip
def test_pay_that_is_none(text: str, currency: str) -> None:
    row = bad((Field.NAME, Field.PAY), "Ali", text, currency=currency)
    assert row == BadRow(2, "bad_pay", {"value": text, "column": "pay"})


def test_pay_under_another_currency() -> None:
    table = table_of(("Name", "Pay (USD)"), ("Ali", "450"), ("Bo", ""))
    everyone = people_in(table, {Field.NAME: (0,), Field.PAY: (1,)}, currency="PKR")
    assert [incoming.person.name for incoming in everyone.people] == ["Bo"]
    parameters = {"value": "450", "column": "Pay (USD)", "currency": "PKR", "head_currency": "USD"}
    assert everyone.bad_rows == (BadRow(2, "other_currency", parameters),)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-02-14", "2027-02-14"), ("2027/2/14", "2027-02-14"), ("2027-02-14 10:30", "2027-02-14"),
        ("2027-02-14T10:30:00Z", "2027-02-14"), ("14/2/2027", "2027-02-14"), ("3/4/2027", "2027-04-03"),
        ("14.02.2027", "2027-02-14"), ("14-02-27", "2027-02-14"), ("14 Feb 2027", "2027-02-14"),
        ("14-Feb-27", "2027-02-14"), ("14th February, 2027", "2027-02-14"), ("Feb 14, 2027", "2027-02-14"),
        ("1 Sept. 2027", "2027-09-01"), ("۱۴ فروری ۲۰۲۷", "2027-02-14"), ("۱۴/۲/۲۰۲۷", "2027-02-14"),
        ("14 فروری، 2027", "2027-02-14"), ("14/2/1999", "1999-02-14"), ("14/2/99", "1999-02-14"),
        ("", None), ("-", None),
    ],
)  # fmt: skip
def test_dates(text: str, day: str | None) -> None:
    assert one((Field.NAME, Field.START_DATE), "Ali", text).start_date == day


@pytest.mark.parametrize(
    "text",
    ["soon", "2027", "Feb 2027", "46432", "31/2/2027", "14/13/2027", "2027-13-01", "14 Foo 2027", "1/2", "1-2/2027"],
)
def test_dates_that_are_none(text: str) -> None:
    row = bad((Field.NAME, Field.START_DATE), "Ali", text)
    assert row == BadRow(2, "bad_date", {"value": text, "column": "start_date"})


def test_the_order_of_day_and_month_is_that_of_the_whole_column() -> None:
    fields = (Field.NAME, Field.START_DATE)
    american = found(fields, ("Ali", "3/4/2027"), ("Bo", "12/28/2026"))
    assert [incoming.person.start_date for incoming in american.people] == ["2027-03-04", "2026-12-28"]
    mixed = found(fields, ("Ali", "3/4/2027"), ("Bo", "12/28/2026"), ("Cem", "28/12/2026"))
    assert [incoming.person.start_date for incoming in mixed.people] == ["2027-04-03", "2026-12-28"]
    assert [row.line for row in mixed.bad_rows] == [3]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Owner", PersonKind.OWNER), ("مالک", PersonKind.OWNER), ("Full-time", PersonKind.EMPLOYEE),
        ("ملازم", PersonKind.EMPLOYEE), ("FREELANCER", PersonKind.CONTRACTOR), ("ٹھیکے پر", PersonKind.CONTRACTOR),
        ("applicant", PersonKind.CANDIDATE), ("امیدوار", PersonKind.CANDIDATE), ("", PersonKind.EMPLOYEE),
    ],
)  # fmt: skip
def test_kinds(text: str, kind: PersonKind) -> None:
    assert one((Field.NAME, Field.KIND), "Ali", text).kind is kind


@pytest.mark.parametrize(
    ("text", "leaning"),
    [
        ("Sales", Leaning.SALES), ("سیلز", Leaning.SALES), ("marketing", Leaning.MARKETING),
        ("مارکیٹنگ", Leaning.MARKETING), ("Both", Leaning.EITHER), ("دونوں", Leaning.EITHER), ("", Leaning.EITHER),
    ],
)  # fmt: skip
def test_leanings(text: str, leaning: Leaning) -> None:
    assert one((Field.NAME, Field.LEANING), "Ali", text).leaning is leaning


def test_kinds_and_leanings_that_are_none() -> None:
    assert bad((Field.NAME, Field.KIND), "Ali", "Boss").code == "bad_kind"
    assert bad((Field.NAME, Field.LEANING), "Ali", "Accounts").code == "bad_leaning"


def test_names_are_cleaned() -> None:
    assert one((Field.NAME,), " \u200fAli\x00 \x07 Khan\r\nDar\u00a0").name == "Ali Khan Dar"
    assert one((Field.NAME,), "می\u200cخواہم").name == "می\u200cخواہم"  # which a marker of Urdu spelling is part of


@pytest.mark.parametrize("name", ["", "  ", "\u200f", "\u2067\u2069 ", "\ufeff"])
def test_a_row_without_a_name(name: str) -> None:
    assert bad((Field.NAME, Field.PHONE), name, "0300") == BadRow(2, "no_name", {"value": "0300", "column": ""})


def test_a_name_in_parts_stands_in_for_a_whole_one() -> None:
    fields = (Field.LAST_NAME, Field.FIRST_NAME, Field.FIRST_NAME, Field.NAME)
    assert one(fields, "Khan", "Ayesha", "Bano", "").name == "Ayesha Bano Khan"
    assert one(fields, "Khan", "Ayesha", "", "A. Khan").name == "A. Khan"


def test_the_name_in_the_other_script() -> None:
    fields = (Field.NAME, Field.NAME_OTHER_SCRIPT)
    assert one(fields, "Ali", "علی").names == Person("", name="Ali", name_other_script="علی").names
    only = one(fields, "", "علی")
    assert (only.name, only.name_other_script) == ("علی", "")
    assert one(fields, "Ali", "Ali").name_other_script == ""


def test_phones_and_e_mails() -> None:
    fields = (Field.NAME, Field.PHONE, Field.PHONE, Field.EMAIL)
    person = one(fields, "Ali", " ", "\u202a+92\u00a0300 1\u202c", " ali@example.pk ")
    assert (person.phone, person.email) == ("+92 300 1", "ali@example.pk")
    assert one(fields, "Ali", "-", "", "N/A").phone == ""
    assert bad(fields, "Ali", "ask his brother").code == "bad_phone"
    assert bad(fields, "Ali", "9.23001E+11").code == "bad_phone"
    assert bad(fields, "Ali", "", "", "ali at example").code == "bad_email"


def test_notes_of_several_columns_keep_their_heads_and_lines() -> None:
    table = table_of(("Name", "Notes", "City"), ("Ali", " one \r\n two\x00\x0bthree", "Lahore"))
    everyone = people_in(table, {Field.NAME: (0,), Field.NOTES: (2, 1)}, currency="PKR")
    assert everyone.people[0].person.notes == "City: Lahore\none\ntwo\nthree"


@pytest.mark.parametrize(
    ("field", "limit"), [(Field.NAME, 120), (Field.PHONE, 120), (Field.EMAIL, 300), (Field.NOTES, 10_000)]
)
def test_texts_that_are_too_long(field: Field, limit: int) -> None:
    text = {Field.PHONE: "0", Field.EMAIL: "@"}.get(field, "x")
    fields = (field,) if field is Field.NAME else (field, Field.NAME)
    assert len(found(fields, (text * limit, "Ali")).people) == 1
    row = bad(fields, text * (limit + 1), "Ali")
    assert row.code == "too_long"
    assert row.parameters == {"value": text * 80, "column": str(field), "limit": limit, "length": limit + 1}


def test_letters_that_were_none_and_formulas_without_a_result() -> None:
    assert bad((Field.NAME,), "Al\ufffd").code == "bad_character"
    assert bad((Field.NAME, Field.PAY), "Ali", "#N/A").code == "no_value"


def test_empty_rows_are_none_and_bad_rows_stand_in_order() -> None:
    early, late = BadRow(1, "unclosed_quote", {"value": "x"}), BadRow(9, "unclosed_quote", {"value": "y"})
    table = table_of(("Name", "Hours", "City"), ("", "", "Lahore"), ("Ali", "x"), ("Bo",), bad_rows=(late, early))
    everyone = people_in(table, {Field.NAME: (0,), Field.HOURS: (1,)}, currency="PKR")
    assert [(incoming.line, incoming.person.name) for incoming in everyone.people] == [(4, "Bo")]
    assert [row.line for row in everyone.bad_rows] == [1, 3, 9]
    assert [row.code for row in everyone.bad_rows] == ["unclosed_quote", "bad_hours", "unclosed_quote"]


def test_progress_and_stopping() -> None:
    table = table_of(("Name",), *[("Ali",)] * 600)
    told: list[tuple[int, int]] = []
    everyone = people_in(
        table, {Field.NAME: (0,)}, currency="PKR", progress=lambda done, total: told.append((done, total))
    )
    assert told == [(0, 600), (256, 600), (512, 600), (600, 600)]
    assert len({incoming.person.id for incoming in everyone.people}) == 600
    with pytest.raises(Stopped):
        people_in(table, {Field.NAME: (0,)}, currency="PKR", stopped=lambda: True)


@settings(deadline=None)  # the machine may be busy
@given(
    rows=st.lists(st.lists(st.text(max_size=30), min_size=len(Field), max_size=len(Field)), max_size=5),
    currency=st.sampled_from(["PKR", "JPY", "KWD", "USD", ""]),
)
def test_whatever_stands_in_a_file_only_rows_that_a_plan_may_hold_come_out(
    rows: list[list[str]], currency: str
) -> None:
    everyone = found(tuple(Field), *rows, currency=currency)
    for incoming in everyone.people:
        validate(incoming.person)
    filled = [row for row in rows if any(letter.isprintable() and not letter.isspace() for letter in "".join(row))]
    assert len(everyone.people) + len(everyone.bad_rows) == len(filled)
