"""What is selected stays selected while cards and people come and go, and steps within steps are shown in order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.roles import remove_role
from teambuilder.core.actions.slots import free_slot, place_person, reorder_slot
from teambuilder.core.plan import Department, Plan
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.session import Session


def names_shown(screen: TeamScreen) -> list[str]:
    lists = (screen.people.tray, screen.people.placed)
    return sorted(str(v.model().index(row, 0).data()) for v in lists for row in range(v.model().rowCount()))


def test_a_selected_card_stays_selected_when_it_is_moved(screen: TeamScreen, session: Session) -> None:
    cards = session.team.slots_in(Department.SALES)
    screen.selection.select_slot(cards[0].id)
    session.do(reorder_slot, session.scenario_id, cards[0].id, None)
    assert screen.selection.slot_id == cards[0].id
    assert screen.departments[Department.SALES].view.currentIndex().row() == len(cards) - 1


def test_nobody_else_is_selected_when_a_role_or_a_seat_goes(screen: TeamScreen, session: Session) -> None:
    first = session.team.slots_in(Department.SALES)[0]
    person_id = next(iter(session.plan.people))
    screen.selection.select_person(person_id)
    session.do(remove_role, session.scenario_id, first.role_id)
    assert screen.selection.person_id == person_id
    session.undo()
    screen.selection.select_slot(first.id)
    session.do(remove_role, session.scenario_id, first.role_id)
    assert (screen.selection.person_id, screen.selection.slot_id) == ("", "")


def test_a_person_carried_by_key_selects_no_neighbour(screen: TeamScreen, session: Session, qtbot: QtBot) -> None:
    screen.people.tray.setFocus()
    person_id = next(iter(session.plan.people))
    screen.people.focus_person(person_id)
    qtbot.keyClick(screen.people.tray, Qt.Key.Key_Space)
    view = screen.departments[Department.SALES].view
    target = session.team.slots_in(Department.SALES)[0]
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert session.team.slots[target.id].person_id == person_id
    assert screen.selection.slot_id == target.id


def test_the_owner_selects_by_click_and_by_arrow(screen: TeamScreen, session: Session, qtbot: QtBot) -> None:
    view = screen.departments[Department.SALES].view
    cards = session.team.slots_in(Department.SALES)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center())
    assert screen.selection.slot_id == cards[0].id
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert screen.selection.slot_id == cards[1].id


def test_a_step_within_a_step_is_shown_after_it(screen: TeamScreen, session: Session) -> None:
    person = next(iter(session.plan.people.values()))
    slot = session.team.slots_in(Department.SALES)[0]
    session.do(place_person, session.scenario_id, person.id, slot.id)
    shown: list[Plan] = []

    def rename_once(plan: Plan) -> None:
        if plan.people[person.id].name == person.name:
            session.do(edit_person, person.id, name="Zara Hussain")

    session.changed.connect(rename_once)
    session.changed.connect(shown.append)
    session.do(free_slot, session.scenario_id, slot.id)
    assert shown[-1] == session.plan
    assert session.plan.people[person.id].name == "Zara Hussain"
    assert "Zara Hussain" in names_shown(screen)
    assert len(names_shown(screen)) == len(session.plan.people)


def test_what_was_typed_last_is_what_undo_takes_back(screen: TeamScreen, session: Session, qtbot: QtBot) -> None:
    person = next(iter(session.plan.people.values()))
    slot = session.team.slots_in(Department.SALES)[0]
    session.do(place_person, session.scenario_id, person.id, slot.id)
    session.do(free_slot, session.scenario_id, slot.id)
    screen.selection.select_person(person.id)
    editor = screen.inspector.person_page.form.fields["name"].editor
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "Zara")
    screen.inspector.keep_typed()
    assert session.plan.people[person.id].name == "Zara"
    session.undo()
    assert session.plan.people[person.id].name == person.name
    assert session.team.slots[slot.id].person_id is None
    assert names_shown(screen) == sorted(p.names.in_language("en") for p in session.plan.people.values())


def test_a_drag_from_elsewhere_leaves_the_board_dark(screen: TeamScreen, session: Session) -> None:
    carrying = screen.carrying
    load = Load(person_id=next(iter(session.plan.people)))
    carrying.hover(load)
    assert carrying.load == load
    carrying.leave()
    assert not carrying.load
    carrying.pick_up(load)  # begun here: it may leave one view for another
    carrying.hover(load)
    carrying.leave()
    assert carrying.load == load


def test_control_enter_puts_down_beside_though_it_is_a_shortcut(
    screen: TeamScreen, session: Session, qtbot: QtBot
) -> None:
    people, target = list(session.plan.people), session.team.slots_in(Department.SALES)[0]
    session.do(place_person, session.scenario_id, people[0], target.id)
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Return"), screen)
    shortcut.activated.connect(lambda: pressed.append("shortcut"))
    screen.activateWindow()
    view = screen.departments[Department.SALES].view
    view.setFocus()
    view.select(target.id)
    screen.carrying.pick_up(Load(person_id=people[1]), by_key=True)
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []
    assert len(session.team.slots_of_role(target.role_id)) == 2


def test_pressing_a_row_that_is_current_already_selects_it(screen: TeamScreen, session: Session, qtbot: QtBot) -> None:
    tray = screen.people.tray
    tray.setCurrentIndex(tray.model().index(0, 0))
    screen.selection.select_slot(session.team.slots_in(Department.SALES)[0].id)
    qtbot.mousePress(tray.viewport(), Qt.MouseButton.LeftButton, pos=tray.visualRect(tray.model().index(0, 0)).center())
    assert screen.selection.person_id == str(tray.model().index(0, 0).data(Qt.ItemDataRole.UserRole))
    qtbot.mouseRelease(tray.viewport(), Qt.MouseButton.LeftButton)


def test_the_tray_grows_with_its_people(screen: TeamScreen, session: Session) -> None:
    before = screen.people.tray.height()
    first, *others = session.plan.people
    slots = session.team.slots_in(Department.SALES)
    for person_id, slot in zip((first, *others), slots, strict=False):
        session.do(place_person, session.scenario_id, person_id, slot.id)
    assert screen.people.tray.height() < before
    for _ in (first, *others):
        session.undo()
    assert screen.people.tray.height() == before
