"""*Assign to…*: the way to a placement without a drag, for a person or for a seat."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.slots import place_person
from teambuilder.core.plan import Slot
from teambuilder.ui import words
from teambuilder.ui.board.carrying import Load, Suitability, verdict
from teambuilder.ui.people.person_model import PersonRow, hours_line
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.finder import Choice, Finder

_translate = QCoreApplication.translate


def seat_choices(session: Session, person_id: str) -> list[Choice]:
    """The seats that a person can be given: vacant ones first, with who holds the others."""
    team = session.team
    slots = sorted(
        (slot for role in team.roles_in_order() for slot in team.slots_of_role(role.id)),
        key=lambda slot: slot.person_id is not None,
    )
    return [_seat_choice(session, person_id, slot) for slot in slots]


def _seat_choice(session: Session, person_id: str, slot: Slot) -> Choice:
    role = session.team.roles[slot.role_id]
    said = verdict(session, Load(person_id=person_id), slot.id)
    holder = words.said(session.plan.people[slot.person_id].names) if slot.person_id else ""
    state = holder or _translate("Assign", "vacant")
    detail = words.listed((words.department(role.department), state))
    refused = said.suitability is Suitability.REFUSED
    return Choice(
        slot.id,
        words.said(role.title),
        f"{detail} · {said.words}" if said.words and not refused else detail,
        said.words if refused else "",
    )


def person_choices(session: Session, slot_id: str) -> list[Choice]:
    """The people who can be given a seat: those who have most time first, and by name those who have the same."""
    team = session.team
    rows = [PersonRow(person, team.minutes_used(person.id)) for person in session.plan.people.values()]
    rows.sort(key=lambda row: (row.used - row.person.minutes_a_week, words.by_name(row.person.names)))
    choices: list[Choice] = []
    for row in rows:
        said = verdict(session, Load(person_id=row.person.id), slot_id)
        refused = said.suitability is Suitability.REFUSED
        detail = hours_line(row) if not said.words or refused else f"{hours_line(row)} · {said.words}"
        choices.append(Choice(row.person.id, words.said(row.person.names), detail, said.words if refused else ""))
    return choices


def assign_person(session: Session, person_id: str, parent: QWidget) -> bool:
    """Asks for a seat for a person; True when they got one."""
    title = _translate("Assign", "A seat for {person}").replace(
        "{person}", words.said(session.plan.people[person_id].names)
    )
    finder = Finder(title, seat_choices(session, person_id), parent)
    if not finder.exec():
        return False
    return session.do(place_person, session.scenario_id, person_id, finder.chosen_id)


def assign_seat(session: Session, slot_id: str, parent: QWidget) -> bool:
    """Asks for a person for a seat; True when it is held."""
    role = session.team.roles[session.team.slots[slot_id].role_id]
    title = _translate("Assign", "A person for {role}").replace("{role}", words.said(role.title))
    finder = Finder(title, person_choices(session, slot_id), parent)
    if not finder.exec():
        return False
    return session.do(place_person, session.scenario_id, finder.chosen_id, slot_id)
