"""The context menus of a card and of a person; each entry is the same verb as its drag or key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from teambuilder.core.actions.people import remove_person
from teambuilder.core.actions.roles import remove_role
from teambuilder.core.actions.slots import add_slot, free_person, free_slot, remove_slot, reorder_slot
from teambuilder.core.plan import Slot
from teambuilder.ui.board.assign import assign_person, assign_seat
from teambuilder.ui.icons import icon
from teambuilder.ui.session import Session

_translate = QCoreApplication.translate


def person_menu(session: Session, person_id: str, parent: QWidget) -> QMenu:
    """What can be done with a person."""
    menu = QMenu(parent)
    assign = menu.addAction(icon("briefcase"), _translate("Menus", "Assign to…"))
    assign.triggered.connect(lambda: assign_person(session, person_id, parent))
    free = menu.addAction(icon("user-minus"), _translate("Menus", "Take off the team"))
    free.setEnabled(bool(session.team.slots_of_person(person_id)))
    free.triggered.connect(lambda: session.do(free_person, session.scenario_id, person_id))
    menu.addSeparator()
    remove = menu.addAction(icon("trash-2"), _translate("Menus", "Remove from the plan"))
    remove.triggered.connect(lambda: session.do(remove_person, person_id))
    menu.setEnabled(not session.read_only)
    return menu


def slot_menu(session: Session, slot_id: str, parent: QWidget) -> QMenu:
    """What can be done with a seat and its role."""
    slot = session.team.slots[slot_id]
    scenario_id = session.scenario_id
    menu = QMenu(parent)
    assign = menu.addAction(icon("user-plus"), _translate("Menus", "Assign a person…"))
    assign.triggered.connect(lambda: assign_seat(session, slot_id, parent))
    free = menu.addAction(icon("user-minus"), _translate("Menus", "Take off this seat"))
    free.setEnabled(slot.person_id is not None)
    free.triggered.connect(lambda: session.do(free_slot, scenario_id, slot_id))
    _add_moves(menu, session, slot)
    menu.addSeparator()
    seat = menu.addAction(icon("copy-plus"), _translate("Menus", "Add a seat for this role"))
    seat.triggered.connect(lambda: session.do(add_slot, scenario_id, slot.role_id))
    if len(session.team.slots_of_role(slot.role_id)) > 1:
        fewer = menu.addAction(icon("trash-2"), _translate("Menus", "Remove this seat"))
        fewer.triggered.connect(lambda: session.do(remove_slot, scenario_id, slot_id))
    remove = menu.addAction(icon("trash-2"), _translate("Menus", "Remove the role"))
    remove.triggered.connect(lambda: session.do(remove_role, scenario_id, slot.role_id))
    menu.setEnabled(not session.read_only)
    return menu


def _add_moves(menu: QMenu, session: Session, slot: Slot) -> None:
    ids = [card.id for card in session.team.slots_in(session.team.roles[slot.role_id].department)]
    place = ids.index(slot.id)
    earlier = menu.addAction(icon("chevron-up"), _translate("Menus", "Move the card earlier"))
    earlier.setEnabled(place > 0)
    earlier.triggered.connect(lambda: session.do(reorder_slot, session.scenario_id, slot.id, ids[place - 1]))
    later = menu.addAction(icon("chevron-down"), _translate("Menus", "Move the card later"))
    later.setEnabled(place + 1 < len(ids))
    after_next = ids[place + 2] if place + 2 < len(ids) else None
    later.triggered.connect(lambda: session.do(reorder_slot, session.scenario_id, slot.id, after_next))
