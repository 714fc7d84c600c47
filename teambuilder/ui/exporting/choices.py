"""What the owner can export, in which forms, and what there is to choose for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from teambuilder.exchange.export import Form
from teambuilder.exchange.plan_tables import PAYROLL
from teambuilder.exchange.vcard import Version

_translate = QCoreApplication.translate


class What(StrEnum):
    PLAN = "plan"
    PEOPLE = "people"
    PAYROLL = "payroll"
    COPY = "copy"  # a plan file to share


@dataclass(frozen=True)
class Offer:
    """One form in which something can go out; the three last say which choices make a difference."""

    form: Form
    vcard_version: Version = "4.0"
    language: bool = True
    scenario: bool = True
    pay: bool = True


_TABLES: Mapping[What, str] = {What.PEOPLE: "people", What.PLAN: "", What.PAYROLL: PAYROLL}
_OFFERS: Mapping[What, Mapping[str, Offer]] = {
    What.PEOPLE: {
        "xlsx": Offer(Form.XLSX),
        "csv": Offer(Form.CSV, scenario=False),
        "vcard": Offer(Form.VCARD, pay=False),
        "vcard-3": Offer(Form.VCARD, "3.0", pay=False),
    },
    What.PLAN: {"xlsx": Offer(Form.XLSX), "json": Offer(Form.JSON, language=False, scenario=False, pay=False)},
    What.PAYROLL: {"xlsx": Offer(Form.XLSX, pay=False), "csv": Offer(Form.CSV, pay=False)},
    What.COPY: {},
}


def table_of(what: What) -> str:
    """The table that goes out, "" for all of them."""
    return _TABLES[what]


def offers(what: What) -> Mapping[str, Offer]:
    """The forms by their keys, the most usual first."""
    return _OFFERS[what]


def name_of(what: What) -> str:
    return {
        What.PEOPLE: lambda: _translate("Exporting", "People"),
        What.PLAN: lambda: _translate("Exporting", "The whole plan"),
        What.PAYROLL: lambda: _translate("Exporting", "Payroll"),
        What.COPY: lambda: _translate("Exporting", "A copy of the plan to share"),
    }[what]()


def name_in_file(what: What) -> str:
    """What the name of the file says after that of the business."""
    if what is What.COPY:
        return _translate("Exporting", "copy to share")
    return _translate("Exporting", "Plan") if what is What.PLAN else name_of(what)


def name_of_form(key: str) -> str:
    return {
        "xlsx": lambda: _translate("Exporting", "Excel workbook (XLSX)"),
        "csv": lambda: _translate("Exporting", "Text table (CSV)"),
        "vcard": lambda: _translate("Exporting", "Contacts (vCard 4.0)"),
        "vcard-3": lambda: _translate("Exporting", "Contacts for older phones (vCard 3.0)"),
        "json": lambda: _translate("Exporting", "Data for programs (JSON)"),
    }[key]()


def hint_of(what: What, key: str) -> str:
    """What is in the file, in a line."""
    if what is What.PLAN and key == "json":
        return _translate(
            "Exporting", "All scenarios with all pay and notes, without the history. Keep it like the plan itself."
        )
    if what is What.PLAN:
        return _translate("Exporting", "People, roles, seats, responsibilities, goals and findings, a sheet for each.")
    if what is What.PAYROLL:
        return _translate("Exporting", "What the team costs month by month. It shows what each person earns.")
    if key == "csv":
        return _translate("Exporting", "All details of the people, with your notes. Another plan can import the file.")
    if key == "xlsx":
        return _translate("Exporting", "All details of the people, with your notes and the seats that they hold.")
    return _translate("Exporting", "Names, phone numbers, e-mail addresses, photos and titles, for an address book.")


def privacy_words() -> Sequence[tuple[str, str]]:
    """What can be left out of a copy, by key: the words of its tick."""
    return (
        ("pay", _translate("Exporting", "Pay, costs, budget and all other amounts")),
        ("contacts", _translate("Exporting", "Phone numbers, e-mail addresses and photos")),
        ("notes", _translate("Exporting", "Your notes")),
        ("history", _translate("Exporting", "The history: all earlier steps, and what was deleted")),
    )
