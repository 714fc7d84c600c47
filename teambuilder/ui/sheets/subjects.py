"""What a kind of sheet may be about, as the rows of a list: people, roles, vacancies or seats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from teambuilder.core.plan import Department, Plan, Role, Slot, Team
from teambuilder.core.search import folded
from teambuilder.core.sheets import KINDS, SheetKind, SubjectKind, all_subjects
from teambuilder.core.text import Text
from teambuilder.ui import words
from teambuilder.ui.handovers import Handovers, Party
from teambuilder.ui.sheets.choices import ALL
from teambuilder.ui.sheets.kind_words import list_words
from teambuilder.ui.words import isolated, said

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class Subject:
    """A row: the name, what is said behind it, and what it is found by. A person has an avatar, a role a colour."""

    name: str
    about: str = ""
    found_by: str = ""
    is_person: bool = False
    photo: str = ""
    department: Department | None = None


Row = tuple[str, Subject]


def subject_rows(kind: SheetKind, plan: Plan, team: Team, handovers: Handovers) -> list[Row]:
    """The rows of a kind, all of them together first; none for sheets about the whole team."""
    ids = KINDS[kind].subjects(team)
    match KINDS[kind].subject:
        case SubjectKind.TEAM:
            return []
        case SubjectKind.PERSON:
            rows, count = [(person_id, _person(plan, team, person_id)) for person_id in ids], len(ids)
        case SubjectKind.ROLE:
            wanted = kind is SheetKind.JOB_AD
            rows = [(role_id, _role(plan, team, team.roles[role_id], wanted=wanted)) for role_id in ids]
            count = len(ids)
        case SubjectKind.SEAT:
            previous = handovers.previous
            ordered = sorted(ids, key=lambda seat_id: seat_id not in previous)
            rows = [(seat_id, _seat(plan, team, team.slots[seat_id], previous)) for seat_id in ordered]
            count = len(all_subjects(kind, team, previous))
    everything = Subject(list_words(kind).all_of_them, _translate("Sheets", "%n sheet(s)", "", count))
    return [(ALL, everything), *rows] if count else rows


def sheet_ids(kind: SheetKind, team: Team, subject_id: str, previous: Mapping[str, Text]) -> tuple[str, ...]:
    """The subjects that a choice stands for, in the order in which their sheets are printed."""
    return all_subjects(kind, team, previous) if subject_id == ALL else (subject_id,)


def has_subjects(kind: SheetKind, team: Team) -> bool:
    """Whether there is anything to print of a kind."""
    return bool(KINDS[kind].subjects(team))


def _person(plan: Plan, team: Team, person_id: str) -> Subject:
    person = plan.people[person_id]
    titles = dict.fromkeys(team.roles[slot.role_id].title for slot in team.slots_of_person(person_id))
    roles = " · ".join(said(title) for title in titles)
    return Subject(said(person.names), roles, _found_by(person.names, *titles), is_person=True, photo=person.photo)


def _role(plan: Plan, team: Team, role: Role, *, wanted: bool) -> Subject:
    """A role with who holds it, or, where somebody is wanted for it, with how many seats are vacant."""
    slots = team.slots_of_role(role.id)
    holders = [plan.people[slot.person_id].names for slot in slots if slot.person_id]
    if wanted:
        behind = _translate("Sheets", "{count} vacant").replace("{count}", str(len(slots) - len(holders)))
    else:
        behind = _listed(said(names) for names in holders) or _translate("Sheets", "Vacant")
    about = f"{words.department(role.department)} · {behind}"
    return Subject(said(role.title), about, _found_by(role.title, *holders), department=role.department)


def _seat(plan: Plan, team: Team, seat: Slot, previous: Mapping[str, Party]) -> Subject:
    role, before = team.roles[seat.role_id], previous.get(seat.id)
    holder = plan.people[seat.person_id].names if seat.person_id else Text()
    now = said(holder) or _translate("Sheets", "Vacant")
    about = now
    if before is not None:
        passing = _translate("Sheets", "{giver} → {taker}")
        about = passing.replace("{giver}", isolated(said(before.names))).replace("{taker}", isolated(now))
    return Subject(said(role.title), about, _found_by(role.title, holder, before.names if before else Text()))


def _listed(names: Iterable[str]) -> str:
    return _translate("Sheets", ", ").join(names)


def _found_by(*texts: Text) -> str:
    return folded(" ".join(f"{text.en} {text.ur}" for text in texts))
