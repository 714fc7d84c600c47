"""The kinds of things in a plan, by their names in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from teambuilder.core.plan import Department, Horizon, Leaning, OwnershipKind, PersonKind, Stage

_translate = QCoreApplication.translate


def department(value: Department) -> str:
    return _translate("Words", "Sales") if value is Department.SALES else _translate("Words", "Marketing")


def focus(value: Department) -> str:
    """What a department looks at: the line under its name."""
    if value is Department.SALES:
        return _translate("Words", "Today and the near future: customers, orders, revenue")
    return _translate("Words", "The long term: brand, plan, campaigns")


def leaning(value: Leaning) -> str:
    return {
        Leaning.EITHER: lambda: _translate("Words", "Either"),
        Leaning.SALES: lambda: _translate("Words", "Sales"),
        Leaning.MARKETING: lambda: _translate("Words", "Marketing"),
    }[value]()


def person_kind(value: PersonKind) -> str:
    return {
        PersonKind.OWNER: lambda: _translate("Words", "Owner"),
        PersonKind.EMPLOYEE: lambda: _translate("Words", "Employee"),
        PersonKind.CONTRACTOR: lambda: _translate("Words", "Contractor"),
        PersonKind.CANDIDATE: lambda: _translate("Words", "Candidate"),
    }[value]()


def stage(value: Stage) -> str:
    return {
        Stage.IDEA: lambda: _translate("Words", "Idea"),
        Stage.ADVERTISED: lambda: _translate("Words", "Advertised"),
        Stage.INTERVIEWING: lambda: _translate("Words", "Interviewing"),
        Stage.OFFERED: lambda: _translate("Words", "Offer made"),
    }[value]()


def horizon(value: Horizon) -> str:
    return _translate("Words", "Now") if value is Horizon.NOW else _translate("Words", "Long term")


def ownership(value: OwnershipKind | None) -> str:
    if value is None:
        return _translate("Words", "Not theirs")
    return _translate("Words", "Owns") if value is OwnershipKind.OWNS else _translate("Words", "Helps")
