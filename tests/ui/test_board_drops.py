"""Drops on the board: each ends in one undoable step, or is refused with its reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.slots import add_slot, edit_slot, place_person
from teambuilder.core.plan import Department, Person, Slot, Stage
from teambuilder.ui.board.carrying import Load, Suitability, verdict
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.session import Session

Drop = Callable[..., bool]
SALES, MARKETING = Department.SALES, Department.MARKETING


def person(session: Session, name: str) -> Person:
    return next(p for p in session.plan.people.values() if name in (p.name, p.name_other_script))


def slot(session: Session, template: str, seat: int = 0) -> Slot:
    role = next(r for r in session.team.roles.values() if r.template == template)
    return session.team.slots_of_role(role.id)[seat]


def holder(session: Session, slot_id: str) -> str:
    held_by = session.team.slots[slot_id].person_id
    return session.plan.people[held_by].name if held_by else ""


def center(screen: TeamScreen, department: Department, slot_id: str) -> QPoint:
    column = screen.departments[department]
    column.view.scrollTo(column.model.index_of(slot_id))
    return column.view.visualRect(column.model.index_of(slot_id)).center()


def drop_on(drop: Drop, screen: TeamScreen, load: Load, target: Slot, department: Department, **keys: bool) -> bool:
    return drop(screen.departments[department].view, load, center(screen, department, target.id), **keys)


def test_a_person_dropped_on_a_card_gets_the_seat_and_undo_takes_it_back(
    screen: TeamScreen, session: Session, drop: Drop
) -> None:
    bilal, target = person(session, "Bilal Ahmed"), slot(session, "account-executive")
    before = session.plan
    assert drop_on(drop, screen, Load(person_id=bilal.id), target, SALES)
    assert holder(session, target.id) == "Bilal Ahmed"
    assert session.undo()
    assert session.plan == before
    assert session.redo()
    assert holder(session, target.id) == "Bilal Ahmed"


def test_a_person_dropped_on_a_held_card_replaces_the_holder(screen: TeamScreen, session: Session, drop: Drop) -> None:
    bilal, owner, target = (
        person(session, "Bilal Ahmed"),
        person(session, "Ayesha Khan"),
        slot(session, "sales-manager"),
    )
    session.do(place_person, session.scenario_id, owner.id, target.id)
    assert drop_on(drop, screen, Load(person_id=bilal.id), target, SALES)
    assert holder(session, target.id) == "Bilal Ahmed"
    assert not session.team.slots_of_person(owner.id)
    assert session.undo()
    assert holder(session, target.id) == "Ayesha Khan"


def test_control_adds_a_seat_beside(screen: TeamScreen, session: Session, drop: Drop) -> None:
    bilal, owner, target = (
        person(session, "Bilal Ahmed"),
        person(session, "Ayesha Khan"),
        slot(session, "sales-manager"),
    )
    session.do(place_person, session.scenario_id, owner.id, target.id)
    assert drop_on(drop, screen, Load(person_id=bilal.id), target, SALES, control=True)
    seats = session.team.slots_of_role(target.role_id)
    assert [holder(session, seat.id) for seat in seats] == ["Ayesha Khan", "Bilal Ahmed"]
    cards = session.team.slots_in(SALES)
    assert cards.index(seats[1]) == cards.index(seats[0]) + 1
    assert session.undo()
    assert len(session.team.slots_of_role(target.role_id)) == 1


def test_a_card_dropped_on_another_moves_its_holder(screen: TeamScreen, session: Session, drop: Drop) -> None:
    bilal, origin, target = (
        person(session, "Bilal Ahmed"),
        slot(session, "sales-manager"),
        slot(session, "account-executive"),
    )
    session.do(place_person, session.scenario_id, bilal.id, origin.id)
    assert drop_on(drop, screen, Load(slot_id=origin.id), target, SALES)
    assert (holder(session, origin.id), holder(session, target.id)) == ("", "Bilal Ahmed")


def test_a_planned_seat_keeps_its_terms_when_it_is_filled(screen: TeamScreen, session: Session, drop: Drop) -> None:
    target = slot(session, "account-executive")
    terms = {"start_month": "2027-02", "monthly_pay": 4_500_000, "stage": Stage.OFFERED}
    session.do(edit_slot, session.scenario_id, target.id, **terms)
    assert drop_on(drop, screen, Load(person_id=person(session, "Bilal Ahmed").id), target, SALES)
    filled = session.team.slots[target.id]
    assert {name: getattr(filled, name) for name in terms} == terms


@pytest.mark.parametrize("from_card", [True, False])
def test_the_tray_frees(screen: TeamScreen, session: Session, drop: Drop, from_card: bool) -> None:
    bilal, target = person(session, "Bilal Ahmed"), slot(session, "account-executive")
    session.do(place_person, session.scenario_id, bilal.id, target.id)
    load = Load(slot_id=target.id) if from_card else Load(person_id=bilal.id)
    assert drop(screen.people.tray, load, QPoint(40, 40))
    assert holder(session, target.id) == ""


def test_the_tray_does_not_take_whom_it_has(screen: TeamScreen, session: Session, drop: Drop) -> None:
    assert not drop(screen.people.tray, Load(person_id=person(session, "Bilal Ahmed").id), QPoint(40, 40))


def test_a_seat_refuses_its_own_holder_and_says_why(screen: TeamScreen, session: Session, drop: Drop) -> None:
    bilal, target = person(session, "Bilal Ahmed"), slot(session, "account-executive")
    session.do(place_person, session.scenario_id, bilal.id, target.id)
    load = Load(person_id=bilal.id)
    said = verdict(session, load, target.id)
    assert said.suitability is Suitability.REFUSED
    assert "Bilal Ahmed" in said.words
    before = session.plan
    assert not drop_on(drop, screen, load, target, SALES)
    assert session.plan is before


def test_a_card_warns_of_hours_and_leaning_but_takes_the_person(
    screen: TeamScreen, session: Session, drop: Drop
) -> None:
    bilal = person(session, "Bilal Ahmed")
    session.do(place_person, session.scenario_id, bilal.id, slot(session, "account-executive").id)
    target = session.team.slots_in(MARKETING)[0]
    said = verdict(session, Load(person_id=bilal.id), target.id)
    assert said.suitability is Suitability.CAUTION
    assert "of 40 h" in said.words.replace("\u2068", "").replace("\u2069", "")
    assert "Sales" in said.words
    assert drop_on(drop, screen, Load(person_id=bilal.id), target, MARKETING)
    assert holder(session, target.id) == "Bilal Ahmed"


def test_a_role_of_the_catalogue_comes_with_its_duties_where_it_was_dropped(
    screen: TeamScreen, session: Session, drop: Drop
) -> None:
    cards = session.team.slots_in(SALES)
    view = screen.departments[SALES].view
    first = view.visualRect(screen.departments[SALES].model.index_of(cards[0].id))
    upper = QPoint(first.center().x() if view.columns == 1 else first.left() + 4, first.top() + 4)
    assert drop(view, Load(role_key="sales-specialist"), upper)
    new = session.team.slots_in(SALES)[0]
    assert session.team.roles[new.role_id].template == "sales-specialist"
    assert session.team.ownerships_of_role(new.role_id)


def test_a_role_belongs_to_its_department(screen: TeamScreen, session: Session, drop: Drop) -> None:
    before = session.plan
    assert not drop(screen.departments[SALES].view, Load(role_key="content-writer"), QPoint(30, 30))
    assert session.plan is before


def test_a_card_dropped_at_an_edge_changes_the_order(screen: TeamScreen, session: Session, drop: Drop) -> None:
    column = screen.departments[SALES]
    cards = session.team.slots_in(SALES)
    first, last = cards[0], cards[-1]
    rect = column.view.visualRect(column.model.index_of(first.id))
    edge = (
        QPoint(rect.center().x(), rect.top() + 5)
        if column.view.columns == 1
        else QPoint(rect.left() + 5, rect.center().y())
    )
    assert drop(column.view, Load(slot_id=last.id), edge)
    assert [s.id for s in session.team.slots_in(SALES)][:2] == [last.id, first.id]


def test_orders_hold_however_often_cards_are_put_between(screen: TeamScreen, session: Session) -> None:
    from teambuilder.core.actions.slots import reorder_slot

    role_id = session.team.slots_in(SALES)[0].role_id
    for _ in range(3):
        session.do(add_slot, session.scenario_id, role_id)
    expected = [card.id for card in session.team.slots_in(SALES)]
    for turn in range(40):  # always into the same gap, until it is used up and the cards are numbered anew
        moved = expected.pop(2 + turn % 3)
        expected.insert(1, moved)
        assert session.do(reorder_slot, session.scenario_id, moved, expected[2])
        assert [card.id for card in session.team.slots_in(SALES)] == expected


def test_strange_drags_are_not_taken(screen: TeamScreen, session: Session, drop: Drop) -> None:
    before = session.plan
    view = screen.departments[SALES].view
    target = center(screen, SALES, session.team.slots_in(SALES)[0].id)
    assert not drop(view, Load(), target)
    assert not drop(view, Load(person_id="nobody"), target)
    assert not drop(view, Load(slot_id="nothing"), target)
    assert not drop(view, Load(role_key="no-such-role"), target)
    assert session.plan is before


def test_cards_scroll_while_a_drag_rests_at_the_edge(
    screen: TeamScreen, session: Session, drop: Drop, qtbot: QtBot
) -> None:
    view = screen.departments[SALES].view
    view.verticalScrollBar().setValue(0)
    foot = QPoint(40, view.viewport().height() - 4)
    assert view.verticalScrollBar().maximum() > 0
    data = Load(person_id=person(session, "Bilal Ahmed").id).mime_data()
    actions, button = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(foot, actions, data, button, keys))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(foot, actions, data, button, keys))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() == view.verticalScrollBar().maximum())
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    view.verticalScrollBar().setValue(0)
    qtbot.wait(100)
    assert view.verticalScrollBar().value() == 0
