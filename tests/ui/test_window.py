"""The whole window: keys, names for screen readers, nothing clipped in either language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.slots import place_person
from teambuilder.core.plan import Department, Person, Slot
from teambuilder.ui import words
from teambuilder.ui.board.assign import person_choices, seat_choices
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.finder import Choice, Finder
from teambuilder.ui.window import MainWindow

BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
SALES = Department.SALES


def view_of(window: MainWindow) -> PlanView:
    assert window.plan_view is not None
    return window.plan_view


def person(session: Session, name: str) -> Person:
    return next(p for p in session.plan.people.values() if name in (p.name, p.name_other_script))


def seats(session: Session) -> tuple[Slot, ...]:
    return session.team.slots_in(SALES)


def holders(session: Session) -> list[str]:
    return [session.plan.people[seat.person_id].name if seat.person_id else "" for seat in seats(session)]


def focused(view: QWidget) -> QWidget:
    view.setFocus()
    assert QApplication.focusWidget() is view
    return view


# keys


def test_a_person_is_carried_to_a_card_by_keys(window: MainWindow, session: Session) -> None:
    team = view_of(window).team
    bilal = person(session, "Bilal Ahmed")
    team.people.focus_person(bilal.id)
    QTest.keyClick(team.people.tray, Qt.Key.Key_Space)
    assert team.carrying.by_key
    assert "Bilal Ahmed" in view_of(window).messages.text
    board = focused(team.departments[SALES].view)
    team.departments[SALES].view.select(seats(session)[0].id)
    QTest.keyClick(board, Qt.Key.Key_Right)
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert holders(session)[:2] == ["", "Bilal Ahmed"]
    assert not team.carrying.by_key
    assert view_of(window).messages.text == ""
    assert session.undo()
    assert not any(holders(session))


def test_escape_puts_down_and_changes_nothing(window: MainWindow, session: Session) -> None:
    team = view_of(window).team
    before = session.plan
    team.people.focus_person(person(session, "Bilal Ahmed").id)
    QTest.keyClick(team.people.tray, Qt.Key.Key_Space)
    board = focused(team.departments[SALES].view)
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert not team.carrying.load
    assert session.plan is before


def test_keys_move_a_holder_add_a_seat_beside_and_free(window: MainWindow, session: Session) -> None:
    team, column = view_of(window).team, view_of(window).team.departments[SALES]
    bilal, owner = person(session, "Bilal Ahmed"), person(session, "Ayesha Khan")
    first, second = seats(session)[:2]
    session.do(place_person, session.scenario_id, bilal.id, first.id)
    session.do(place_person, session.scenario_id, owner.id, second.id)
    board = focused(column.view)
    column.view.select(first.id)
    QTest.keyClick(board, Qt.Key.Key_Space)
    column.view.select(second.id)
    QTest.keyClick(board, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert holders(session)[:3] == ["", "Ayesha Khan", "Bilal Ahmed"]
    column.view.select(second.id)
    QTest.keyClick(board, Qt.Key.Key_Delete)
    assert holders(session)[:3] == ["", "", "Bilal Ahmed"]
    assert not team.carrying.load


def test_a_refused_placement_by_keys_says_why_and_stays_in_the_hand(window: MainWindow, session: Session) -> None:
    team, column = view_of(window).team, view_of(window).team.departments[SALES]
    bilal = person(session, "Bilal Ahmed")
    session.do(place_person, session.scenario_id, bilal.id, seats(session)[0].id)
    team.people.focus_person(bilal.id)
    QTest.keyClick(team.people.placed, Qt.Key.Key_Space)
    board = focused(column.view)
    column.view.select(seats(session)[0].id)
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert "already" in view_of(window).messages.text
    assert team.carrying.by_key


@BOTH
@pytest.mark.parametrize("where", [0.1, 0.3, 0.7, 0.9])
def test_a_card_that_is_let_go_on_itself_stays(
    window: MainWindow, session: Session, drop: Callable[..., bool], language: str, where: float
) -> None:
    column, before = view_of(window).team.departments[SALES], session.plan
    for seat in seats(session)[:2]:
        card = column.view.visualRect(column.model.index_of(seat.id))
        spot = QPoint(round(card.left() + where * card.width()), round(card.top() + where * card.height()))
        drop(column.view, Load(slot_id=seat.id), spot)
        assert session.plan is before


@BOTH
def test_arrows_go_where_they_point(window: MainWindow, session: Session, language: str) -> None:
    window.resize(1920, 1000)  # room for two cards side by side
    view = view_of(window).team.departments[SALES].view
    board, cards = focused(view), seats(session)
    assert view.columns == 2
    view.select(cards[0].id)
    start = view.visualRect(view.currentIndex()).center()
    QTest.keyClick(board, Qt.Key.Key_Left if language == "ur" else Qt.Key.Key_Right)
    there = view.visualRect(view.currentIndex()).center()
    assert there.y() == start.y()
    assert (there.x() < start.x()) == (language == "ur")
    QTest.keyClick(board, Qt.Key.Key_Down)
    assert view.visualRect(view.currentIndex()).center().y() > there.y()


def test_a_field_keeps_ctrl_z_to_itself(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    session.do(add_person, new_person("Omar"))
    before = session.plan
    view_of(window).selection.select_person(person(session, "Omar").id)
    phone = view_of(window).team.inspector.person_page.form.fields["phone"].editor
    focused(phone)
    qtbot.keyClicks(phone, "0300")
    QTest.keySequence(phone, QKeySequence("Ctrl+Z"))
    assert isinstance(phone, QLineEdit)
    assert phone.text() == ""
    QTest.keySequence(phone, QKeySequence("Ctrl+Z"))
    assert session.plan is before
    board = focused(view_of(window).team.departments[SALES].view)
    QTest.keySequence(board, QKeySequence("Ctrl+Z"))
    assert "Omar" not in {p.name for p in session.plan.people.values()}


def test_assign_by_keys(window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    opened: list[Finder] = []

    def answer(finder: Finder) -> int:
        opened.append(finder)
        finder.show()
        (line,) = finder.findChildren(QLineEdit)
        qtbot.keyClicks(line, "account ex")
        QTest.keyClick(line, Qt.Key.Key_Return)
        return finder.result()

    monkeypatch.setattr(Finder, "exec", answer)
    actions = view_of(window)._actions  # pyright: ignore[reportPrivateUsage]
    actions.assign.trigger()
    assert opened == []
    assert "Select" in view_of(window).messages.text
    view_of(window).selection.select_person(person(session, "Bilal Ahmed").id)
    actions.assign.trigger()
    assert len(opened) == 1
    roles = [
        session.team.roles[s.role_id].template for s in session.team.slots_of_person(person(session, "Bilal Ahmed").id)
    ]
    assert roles == ["account-executive"]
    assert session.undo()


def test_what_can_be_assigned_says_what_to_mind(session: Session) -> None:
    bilal, slot = person(session, "Bilal Ahmed"), seats(session)[0]
    session.do(place_person, session.scenario_id, bilal.id, slot.id)
    own = next(choice for choice in seat_choices(session, bilal.id) if choice.id == slot.id)
    assert "already" in own.reason
    assert seat_choices(session, bilal.id)[-1].id == slot.id
    choices = {choice.text: choice for choice in person_choices(session, slot.id)}
    assert choices["Bilal Ahmed"].reason
    assert "Leans to" in choices["Sara Malik"].detail
    assert list(choices)[-1] == "Bilal Ahmed"


def test_the_finder_takes_only_what_can_be_chosen(qtbot: QtBot, language: str) -> None:
    finder = Finder("A seat", [Choice("1", "Seller", "", "taken"), Choice("2", "سیلز مینیجر"), Choice("3", "Buyer")])
    qtbot.addWidget(finder)
    (line,) = finder.findChildren(QLineEdit)
    assert finder.chosen_id == "2"
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert finder.chosen_id == "3"
    line.setText("سيلز")  # with the letters of an Arabic keyboard
    assert finder.chosen_id == "2"
    line.setText("seller")
    assert finder.chosen_id == ""
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert finder.result() == 0
    line.setText("nothing of the kind")
    assert finder.chosen_id == ""


# screen readers, and texts that fit


def visible(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {type(widget.parent()).__name__}: {getattr(widget, 'text', lambda: '')()}"


def unnamed(window: QWidget) -> list[str]:
    """Widgets that the keyboard or a screen reader reaches and that have no name."""
    inner = ("qt_", "ScrollLeftButton", "ScrollRightButton")
    return [
        describe(widget)
        for widget in visible(window, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith(inner)
        and widget.focusProxy() is None
        and type(widget) is not QScrollArea  # it scrolls, and has nothing to say
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]


def clipped(window: QWidget) -> list[str]:
    """Labels and buttons whose text needs more room than they have."""
    found: list[str] = []
    for widget in chain(visible(window, QLabel), visible(window, QAbstractButton)):
        assert isinstance(widget, QLabel | QAbstractButton)
        if not widget.text().strip() or any(isinstance(w, QAbstractScrollArea) for w in [widget.parentWidget()]):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            fits = widget.height() >= needed
        else:
            needed = widget.sizeHint()
            fits = widget.width() >= needed.width() and widget.height() >= needed.height()
        if not fits:
            found.append(f"{describe(widget)} has {widget.size()}, needs {needed}")
    return found


def show_each(window: MainWindow, session: Session) -> Iterator[str]:
    """Shows the Team screen with everything that can be selected, the catalogue, and a message."""
    view = view_of(window)
    yield "nothing selected"
    session.do(place_person, session.scenario_id, person(session, "Bilal Ahmed").id, seats(session)[0].id)
    view.selection.select_person(person(session, "Bilal Ahmed").id)
    yield "a person"
    view.selection.select_slot(seats(session)[0].id)
    yield "a held seat"
    view.selection.select_slot(seats(session)[1].id)
    yield "a vacant seat"
    view.team.choose_role(Department.MARKETING)
    yield "the catalogue"
    view.messages.warn("word " * 60)
    yield "a long message"


@BOTH
def test_every_widget_in_the_tab_order_has_a_name(
    window: MainWindow, session: Session, qapp: QApplication, language: str
) -> None:
    for shown in show_each(window, session):
        qapp.processEvents()
        assert unnamed(window) == [], shown


@BOTH
def test_the_welcome_screen_is_named_and_whole_inside_the_window(
    window: MainWindow, qapp: QApplication, language: str
) -> None:
    window.show_welcome()
    for _ in range(5):
        qapp.processEvents()
    assert unnamed(window) == []
    assert clipped(window) == []


@BOTH
def test_nothing_is_clipped(window: MainWindow, session: Session, qapp: QApplication, language: str) -> None:
    for shown in show_each(window, session):
        for _ in range(5):  # heights follow widths, from the inside out
            qapp.processEvents()
        assert (window.width(), window.height()) == (1280, 800)
        assert clipped(window) == [], shown


@BOTH
def test_the_window_is_mirrored(window: MainWindow, session: Session, language: str) -> None:
    team = view_of(window).team

    def start_of(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint(0, 0)).x()

    order = [start_of(w) for w in (team.people, team.departments[SALES], team.departments[Department.MARKETING])]
    order.append(start_of(team.inspector))
    assert order == sorted(order, reverse=language == "ur")


def test_cards_and_people_are_read_out(window: MainWindow, session: Session) -> None:
    team = view_of(window).team
    bilal = person(session, "Bilal Ahmed")
    role = Qt.ItemDataRole.AccessibleTextRole
    tray = team.people.tray.model()
    read = [str(tray.data(tray.index(row, 0), role)) for row in range(tray.rowCount())]
    assert any("Bilal Ahmed" in text for text in read)
    session.do(place_person, session.scenario_id, bilal.id, seats(session)[0].id)
    cards = team.departments[SALES].model
    title = words.said(session.team.roles[seats(session)[0].role_id].title)
    text = str(cards.data(cards.index(0), role))
    assert title in text
    assert "Bilal Ahmed" in text
