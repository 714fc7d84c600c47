"""The kinds of sheet in words: their names, their dates, their files, and what to do when there is nothing to print."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from teambuilder.core.sheets import KINDS, SheetKind, SubjectKind

_translate = QCoreApplication.translate


def kind_name(kind: SheetKind) -> str:
    """What the owner calls such a sheet."""
    return {
        SheetKind.RESPONSIBILITIES: _translate("Sheets", "Responsibilities sheet"),
        SheetKind.ROLE: _translate("Sheets", "Role description"),
        SheetKind.SUMMARY: _translate("Sheets", "Team summary"),
        SheetKind.JOB_AD: _translate("Sheets", "Job advertisement"),
        SheetKind.HANDOVER: _translate("Sheets", "Handover letter"),
        SheetKind.HIRING_PLAN: _translate("Sheets", "Hiring plan"),
        SheetKind.ABSENCE: _translate("Sheets", "Absence plan"),
        SheetKind.AGENDA: _translate("Sheets", "Meeting agenda"),
    }[kind]


def date_label(kind: SheetKind) -> str:
    """What the day on such a sheet is for."""
    return {
        SheetKind.RESPONSIBILITIES: _translate("Sheets", "Holds from"),
        SheetKind.ROLE: _translate("Sheets", "Holds from"),
        SheetKind.SUMMARY: _translate("Sheets", "As of"),
        SheetKind.JOB_AD: _translate("Sheets", "Published on"),
        SheetKind.HANDOVER: _translate("Sheets", "Handover on"),
        SheetKind.HIRING_PLAN: _translate("Sheets", "As of"),
        SheetKind.ABSENCE: _translate("Sheets", "As of"),
        SheetKind.AGENDA: _translate("Sheets", "Meeting on"),
    }[kind]


def name_of_file(kind: SheetKind, *, several: bool) -> str:
    """The name of a file with one sheet, or with several; {name} is whom or what it is about."""
    if several and kind in _SEVERAL:
        return _SEVERAL[kind]()
    return {
        SheetKind.RESPONSIBILITIES: _translate("Sheets", "{name} - responsibilities"),
        SheetKind.ROLE: _translate("Sheets", "{name} - role description"),
        SheetKind.SUMMARY: _translate("Sheets", "{name} - team summary"),
        SheetKind.JOB_AD: _translate("Sheets", "{name} - job advertisement"),
        SheetKind.HANDOVER: _translate("Sheets", "{name} - handover letter"),
        SheetKind.HIRING_PLAN: _translate("Sheets", "{name} - hiring plan"),
        SheetKind.ABSENCE: _translate("Sheets", "{name} - absence plan"),
        SheetKind.AGENDA: _translate("Sheets", "{name} - meeting agenda"),
    }[kind]


_SEVERAL = {
    SheetKind.ROLE: lambda: _translate("Sheets", "{name} - role descriptions"),
    SheetKind.JOB_AD: lambda: _translate("Sheets", "{name} - job advertisements"),
    SheetKind.HANDOVER: lambda: _translate("Sheets", "{name} - handover letters"),
    SheetKind.ABSENCE: lambda: _translate("Sheets", "{name} - absence plans"),
}


class ListWords(NamedTuple):
    """What a list of subjects says of itself."""

    name: str
    all_of_them: str
    search: str


def list_words(kind: SheetKind) -> ListWords:
    """The words of the list of what a sheet may be about."""
    if kind is SheetKind.JOB_AD:
        return ListWords(
            _translate("Sheets", "Which vacancy"),
            _translate("Sheets", "All vacancies"),
            _translate("Sheets", "Search vacancies"),
        )
    return {
        SubjectKind.PERSON: ListWords(
            _translate("Sheets", "Whose sheet"),
            _translate("Sheets", "All people"),
            _translate("Sheets", "Search people"),
        ),
        SubjectKind.ROLE: ListWords(
            _translate("Sheets", "Which role"),
            _translate("Sheets", "All roles"),
            _translate("Sheets", "Search roles"),
        ),
        SubjectKind.SEAT: ListWords(
            _translate("Sheets", "Which seat"),
            _translate("Sheets", "All handovers"),
            _translate("Sheets", "Search seats"),
        ),
        SubjectKind.TEAM: ListWords("", "", ""),
    }[KINDS[kind].subject]


class NothingWords(NamedTuple):
    """Why there is nothing to print, and what to do."""

    title: str
    text: str


def words_for_nothing(kind: SheetKind, *, any_role: bool) -> NothingWords:
    """What is said when a kind has no subject in the team."""
    if any_role and KINDS[kind].subject is SubjectKind.PERSON:
        return NothingWords(
            _translate("Sheets", "Nobody holds a seat yet"),
            _translate(
                "Sheets",
                "On the Team screen, put people into roles. Here you then print a sheet for each of them.",
            ),
        )
    if any_role:
        return NothingWords(
            _translate("Sheets", "Every seat is filled"),
            _translate(
                "Sheets",
                "There is no vacancy to advertise. To look for somebody, add a role or a seat on the Team screen.",
            ),
        )
    return NothingWords(
        _translate("Sheets", "There is no role yet"),
        _translate("Sheets", "On the Team screen, add the roles that your business needs. Then come back to print."),
    )
