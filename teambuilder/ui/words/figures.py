"""Hours, money, shares and dates as people write them, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from teambuilder.core.figures import amount_figure, currency_digits, hours_figure, percent_figure, with_sign
from teambuilder.ui.words.texts import isolated

_translate = QCoreApplication.translate


def hours(minutes: int) -> str:
    """ "12.5 h" in the window's language; minutes of a week."""
    if minutes == 60:
        return _translate("Words", "1 h")
    return _translate("Words", "{hours} h").replace("{hours}", hours_figure(minutes))


def hours_a_week(minutes: int) -> str:
    """ "12.5 h a week" in the window's language."""
    return _translate("Words", "{hours} a week").replace("{hours}", hours(minutes))


def weeks(count: int) -> str:
    """ "1 week", "2 weeks"."""
    return _translate("Words", "%n week(s)", "", count)


def money(minor_units: int, currency: str) -> str:
    """An amount as people write it, without decimals when there are none: "Rs 45,000", "−Rs 45,000", "CAD 45,000".

    The code of a currency says which dollar it is, and stands on the sheets too.
    """
    figure = amount_figure(abs(minor_units), currency)
    if currency == "PKR":
        amount = _translate("Words", "Rs {figure}").replace("{figure}", figure).replace(" ", "\u00a0")
    else:
        amount = f"{currency}\u00a0{figure}"
    return isolated(with_sign(minor_units, amount))


def whole_money(minor_units: int, currency: str) -> str:
    """An amount in whole units of the currency: what is worked out or foreseen is no finer than that."""
    unit = 10 ** currency_digits(currency)
    return money(round(minor_units / unit) * unit, currency)


def percent(basis_points: int) -> str:
    """ "8.33%" in the window's language."""
    return _translate("Words", "{figure}%").replace("{figure}", percent_figure(basis_points))


def paper(code: str) -> str:
    """ "a4" and "letter" as people call them."""
    return "A4" if code == "a4" else _translate("Words", "Letter")


def month(year_month: str) -> str:
    """ "2027-02" as "February 2027"."""
    year, number = year_month.split("-")
    return f"{QLocale().standaloneMonthName(int(number))} {year}"


def day(iso: str) -> str:
    """ "2027-02-14" as "14 February 2027"."""
    return QLocale().toString(QDate.fromString(iso, Qt.DateFormat.ISODate), "d MMMM yyyy")
