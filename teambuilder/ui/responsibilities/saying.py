"""Sentences of the grid: what a cell, a row and a column say to the eye and to the ear."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from teambuilder.core.coverage import Status
from teambuilder.core.figures import hours_figure
from teambuilder.core.plan import OwnershipKind, Text
from teambuilder.ui import words
from teambuilder.ui.responsibilities.rows import STATUSES, DutyRow, Group, RoleColumn

_translate = QCoreApplication.translate


def status_name(status: Status) -> str:
    """One status, as it stands on its chip and beside a responsibility."""
    return {
        Status.NOBODY_OWNS: lambda: _translate("Responsibilities", "Nobody owns it"),
        Status.TWO_OWN: lambda: _translate("Responsibilities", "Two own it"),
        Status.ONLY_OWNER: lambda: _translate("Responsibilities", "Only the owner does it"),
        Status.ONLY_VACANT: lambda: _translate("Responsibilities", "Only vacant roles"),
        Status.ONE_PERSON: lambda: _translate("Responsibilities", "Leaves with one person"),
    }[status]()


def statuses(status: Status) -> list[str]:
    """The names of all that is the matter, the gravest first."""
    return [status_name(one) for one in STATUSES if one in status]


def cell(kind: OwnershipKind | None, role: Text, duty: Text) -> str:
    """ "Sales manager owns Forecast sales"."""
    sentence = {
        OwnershipKind.OWNS: lambda: _translate("Responsibilities", "{role} owns {responsibility}"),
        OwnershipKind.HELPS: lambda: _translate("Responsibilities", "{role} helps with {responsibility}"),
        None: lambda: _translate("Responsibilities", "{role} has no part in {responsibility}"),
    }[kind]()
    sentence = sentence.replace("{role}", words.isolated(words.said(role)))
    return sentence.replace("{responsibility}", words.isolated(words.said(duty)))


def cell_keys() -> str:
    """What the keys do in a cell."""
    return _translate("Responsibilities", "O: owns, H: helps, Delete: neither, Space: the next of the three")


def group_name(group: Group) -> str:
    return f"{words.department(group.department)} · {words.horizon(group.horizon)}"


def group_figures(group: Group) -> str:
    figures = _translate("Responsibilities", "{number} shown, {unowned} without an owner")
    return figures.replace("{number}", str(group.duties)).replace("{unowned}", str(group.unowned))


def row_mark(row: DutyRow) -> str:
    """What stands below a responsibility: the gravest status, or what else is to be known."""
    if row.duty.retired:
        return _translate("Responsibilities", "Put aside")
    found = statuses(row.status)
    return found[0] if found else _translate("Responsibilities", "Essential") if row.duty.essential else ""


def row_figures(row: DutyRow) -> str:
    """The totals of a row in words."""
    figures = _translate("Responsibilities", "{owners} own it, {helpers} help, {time}")
    figures = figures.replace("{owners}", str(row.owners)).replace("{helpers}", str(row.helpers))
    return figures.replace("{time}", words.hours_a_week(row.duty.minutes_a_week))


def row_description(row: DutyRow) -> str:
    """All that the head of a row tells."""
    parts = [row_figures(row), *statuses(row.status)]
    if row.duty.essential:
        parts.append(_translate("Responsibilities", "Essential"))
    return " · ".join(parts)


def holders(column: RoleColumn) -> str:
    """The names of those who hold the role, or that nobody does."""
    if not column.holders:
        return _translate("Responsibilities", "vacant")
    return _translate("Responsibilities", ", ").join(words.isolated(words.said(name)) for name in column.holders)


def column_hours(column: RoleColumn) -> str:
    """Hours owned and helped with, of the hours that the seats have."""
    hours = _translate("Responsibilities", "{used} of {available} h")
    hours = hours.replace("{used}", hours_figure(column.owned + column.helped))
    return hours.replace("{available}", hours_figure(column.available))


def column_description(column: RoleColumn) -> str:
    """All that the head of a column tells."""
    hours = _translate("Responsibilities", "Owns {owned} h and helps with {helped} h a week, of {available} h")
    for name, minutes in (("owned", column.owned), ("helped", column.helped), ("available", column.available)):
        hours = hours.replace("{" + name + "}", hours_figure(minutes))
    return f"{words.listed((words.department(column.role.department), holders(column)))}\n{hours}"
