"""Words for the import: fields, layouts, encodings, why two people may be one, and why a row is left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from teambuilder.core.duplicates import Match, Reason
from teambuilder.core.incoming import BadRow
from teambuilder.core.joining import Decision
from teambuilder.core.plan import Person
from teambuilder.exchange.people import Field
from teambuilder.ui import words
from teambuilder.ui.words import filled, isolated

_translate = QCoreApplication.translate


def field_name(field: Field) -> str:
    """What a column may hold."""
    return {
        Field.NAME: lambda: _translate("Import", "Name"),
        Field.FIRST_NAME: lambda: _translate("Import", "First name"),
        Field.LAST_NAME: lambda: _translate("Import", "Last name"),
        Field.NAME_OTHER_SCRIPT: lambda: _translate("Import", "Name in the other script"),
        Field.PHONE: lambda: _translate("Import", "Phone"),
        Field.EMAIL: lambda: _translate("Import", "E-mail"),
        Field.KIND: lambda: _translate("Import", "Works as"),
        Field.LEANING: lambda: _translate("Import", "Leans to"),
        Field.HOURS: lambda: _translate("Import", "Hours a week"),
        Field.PAY: lambda: _translate("Import", "Monthly pay"),
        Field.START_DATE: lambda: _translate("Import", "Started on"),
        Field.NOTES: lambda: _translate("Import", "Notes"),
    }[field]()


def part_name(part: str) -> str:
    """What two people are compared in."""
    return {
        "name": lambda: _translate("Import", "Name"),
        "name_other_script": lambda: _translate("Import", "Name in the other script"),
        "photo": lambda: _translate("Import", "Picture"),
        "phone": lambda: _translate("Import", "Phone"),
        "email": lambda: _translate("Import", "E-mail"),
        "kind": lambda: _translate("Import", "Works as"),
        "leaning": lambda: _translate("Import", "Leans to"),
        "minutes_a_week": lambda: _translate("Import", "Hours a week"),
        "pay": lambda: _translate("Import", "Pay"),
        "commission": lambda: _translate("Import", "Commission"),
        "start_date": lambda: _translate("Import", "Started on"),
        "notes": lambda: _translate("Import", "Notes"),
    }[part]()


def part_value(part: str, person: Person, currency: str) -> str:
    """What a person says in it, in words; empty for nothing."""
    if part == "pay":
        if person.monthly_pay is not None:
            return filled(
                _translate("Import", "{amount} a month"), {"amount": words.money(person.monthly_pay, currency)}
            )
        if person.hourly_pay is not None:
            return filled(
                _translate("Import", "{amount} an hour"), {"amount": words.money(person.hourly_pay, currency)}
            )
        return ""
    special: Mapping[str, Callable[[], str]] = {
        "photo": lambda: _translate("Import", "A picture") if person.photo else "",
        "kind": lambda: words.person_kind(person.kind),
        "leaning": lambda: words.leaning(person.leaning),
        "minutes_a_week": lambda: words.hours(person.minutes_a_week),
        "commission": lambda: f"{person.commission / 100:g} %" if person.commission else "",
        "start_date": lambda: words.day(person.start_date) if person.start_date else "",
    }
    if part in special:
        return special[part]()
    text = str(getattr(person, part))
    return isolated(text) if text and part != "notes" else text


def layout_name(name: str) -> str:
    """The program that a file comes from."""
    return {
        "google": lambda: _translate("Import", "Google Contacts"),
        "outlook": lambda: _translate("Import", "Outlook"),
        "linkedin": lambda: _translate("Import", "LinkedIn"),
        "teambuilder": lambda: _translate("Import", "Teambuilder"),
    }[name]()


def encoding_name(name: str) -> str:
    """An encoding as its users know it."""
    return {
        "utf-8": lambda: _translate("Import", "Unicode (UTF-8)"),
        "utf-16-le": lambda: _translate("Import", "Unicode (UTF-16)"),
        "utf-16-be": lambda: _translate("Import", "Unicode (UTF-16, reversed)"),
        "windows-1252": lambda: _translate("Import", "Windows, English"),
        "windows-1256": lambda: _translate("Import", "Windows, Urdu and Arabic"),
    }.get(name, lambda: name)()


def delimiter_name(delimiter: str) -> str:
    """What stands between two cells."""
    return {
        ",": lambda: _translate("Import", "Comma"),
        ";": lambda: _translate("Import", "Semicolon"),
        "\t": lambda: _translate("Import", "Tab"),
        "|": lambda: _translate("Import", "Vertical line"),
    }.get(delimiter, lambda: delimiter)()


def match_line(match: Match) -> str:
    """Who somebody may be, and why."""
    reasons = _translate("Import", ", ").join(_reason(reason, match.nearness) for reason in match.reasons)
    if match.line is None:
        pattern = (
            _translate("Import", "{name} is in the plan already as {other}: {reasons}.")
            if match.sure
            else _translate("Import", "{name} may be {other} of the plan: {reasons}.")
        )
    elif match.sure:
        pattern = _translate("Import", "{name} stands on line {line} already, as {other}: {reasons}.")
    else:
        pattern = _translate("Import", "{name} may be {other} of line {line}: {reasons}.")
    names = {"name": match.incoming.person.names, "other": match.other.names, "line": match.line or 0}
    return filled(pattern, names).replace("{reasons}", reasons)


def _reason(reason: Reason, nearness: int) -> str:
    return {
        Reason.EMAIL: lambda: _translate("Import", "the same e-mail address"),
        Reason.PHONE: lambda: _translate("Import", "the same phone number"),
        Reason.NAME: lambda: _translate("Import", "the same name"),
        Reason.NEAR_NAME: lambda: _translate("Import", "names that are {percent} % alike"),
    }[reason]().replace("{percent}", str(nearness))


def decision_name(decision: Decision, match: Match) -> str:
    """What becomes of somebody."""
    if decision is Decision.ADD:
        return _translate("Import", "Add as another person")
    if decision is Decision.SKIP:
        return _translate("Import", "Leave out")
    return filled(_translate("Import", "Merge with {other}"), {"other": match.other.names})


_WHY_LEFT_OUT: Mapping[str, Callable[[], str]] = {
    "no_name": lambda: _translate("Import", "There is no name beside “{value}”."),
    "bad_hours": lambda: _translate("Import", "“{value}” under “{column}” is no number of hours."),
    "bad_pay": lambda: _translate("Import", "“{value}” under “{column}” is no amount."),
    "bad_date": lambda: _translate("Import", "“{value}” under “{column}” is no date."),
    "bad_kind": lambda: _translate("Import", "“{value}” under “{column}” does not say how somebody works with you."),
    "bad_leaning": lambda: _translate("Import", "“{value}” under “{column}” is neither sales nor marketing."),
    "bad_phone": lambda: _translate("Import", "“{value}” under “{column}” is no phone number."),
    "bad_email": lambda: _translate("Import", "“{value}” under “{column}” is no e-mail address."),
    "other_currency": lambda: _translate(
        "Import", "“{value}” under “{column}” is in {head_currency}, and the plan is in {currency}."
    ),
    "no_value": lambda: _translate("Import", "“{value}” under “{column}” is a formula without a result."),
    "bad_character": lambda: _translate(
        "Import", "“{value}” has letters that cannot be read. Choose beside the columns how letters are written."
    ),
    "too_long": lambda: _translate("Import", "“{value}” is too long: {length} of at most {limit} characters."),
    "unclosed_quote": lambda: _translate("Import", "A quotation mark is never closed: “{value}”."),
    "too_many_cells": lambda: _translate("Import", "It has {cells} cells, and {limit} are the most."),
    "not_a_person": lambda: _translate("Import", "“{value}” is a group or a company."),
    "unfinished_card": lambda: _translate("Import", "The card of “{value}” has no end."),
}


def bad_row(row: BadRow) -> str:
    """Where a row stands and why it is left out."""
    parameters = {"value": "", **row.parameters}
    parameters["column"] = parameters.get("column") or _translate("Import", "a column without a head")
    line = _translate("Import", "Line {line}: {reason}").replace("{line}", str(row.line))
    return line.replace("{reason}", filled(_WHY_LEFT_OUT[row.code](), parameters))
