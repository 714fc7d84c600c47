"""What screen readers are told: roles, names and labels of what Qt does not know, and what happens, told once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.change import Refused
from teambuilder.core.plan import Department
from teambuilder.ui.board import new_dialogs, slot_view
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.board.new_dialogs import NewPersonDialog
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.business_dialog import BusinessDialog
from teambuilder.ui.hiring.chart import PayrollChart
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.preview import PagesView
from teambuilder.ui.spoken import give_roles
from teambuilder.ui.widgets import search_line
from teambuilder.ui.widgets.labels import heading, label_unseen
from teambuilder.ui.widgets.search_line import SearchLine
from teambuilder.ui.widgets.tabs import Tabs
from teambuilder.ui.window import MainWindow

Role, Text = QAccessible.Role, QAccessible.Text
BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
UNUSABLE = (Role.Client, Role.NoRole, Role.Pane, Role.LayeredPane)


@pytest.fixture(autouse=True)
def roles() -> None:
    give_roles()


@pytest.fixture
def window(qtbot: QtBot, session: Session, settings: Settings) -> Iterator[MainWindow]:
    made = MainWindow(settings, Prompts())
    qtbot.addWidget(made)
    made.show_plan_of(session)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the modules of this test announce."""
    told: list[str] = []
    for module in (new_dialogs, search_line, slot_view):
        monkeypatch.setattr(module, "announce", lambda _, text: told.append(text))
    monkeypatch.setattr("teambuilder.ui.business_dialog.announce", lambda _, text: told.append(text))
    return told


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(widget: QWidget) -> str:
    return interface(widget).text(Text.Name)


@BOTH
@pytest.mark.parametrize("screen", ["team", "responsibilities", "hiring", "org_chart", "sheets", "history"])
def test_what_takes_the_focus_has_a_role_and_a_name(window: MainWindow, screen: str, language: str) -> None:
    view = window.plan_view
    assert isinstance(view, PlanView)
    view.show_screen(screen)
    if screen == "team":
        view.selection.select_slot(next(iter(view.team.departments[Department.SALES].model._rows))[0])
    taking = [w for w in window.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible()]
    taking = [widget for widget in taking if widget.focusProxy() is None]
    assert len(taking) > 2
    assert [w for w in taking if interface(w).role() in UNUSABLE or not name(w).strip()] == []


@BOTH
def test_lists_of_choices_without_a_label_are_labelled_for_the_ear(window: MainWindow) -> None:
    view = window.plan_view
    assert isinstance(view, PlanView)
    for screen in ("team", "responsibilities", "hiring", "org_chart", "sheets"):
        view.show_screen(screen)
    boxes = [box for box in window.findChildren(QComboBox) if box.accessibleName()]
    assert len(boxes) > 10
    for box in boxes:
        labels = [label for label, _ in interface(box).relations(QAccessible.RelationFlag.Label)]
        assert [label.text(Text.Name).strip("\u200f") for label in labels] == [box.accessibleName().strip("\u200f")]


def test_an_unseen_label_is_not_seen(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = QComboBox(page)
    label_unseen(box, "Order")
    page.show()
    (label,) = page.findChildren(QLabel)
    assert not label.isVisible()


def test_what_is_painted_has_a_role_and_no_parts(qtbot: QtBot) -> None:
    for widget, role in ((PayrollChart(), Role.Chart), (PagesView(), Role.Document)):
        qtbot.addWidget(widget)
        assert interface(widget).role() == role
        assert name(widget) == widget.accessibleName() != ""
        assert interface(widget).childCount() == 0


def test_a_heading_is_called_by_its_text(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = heading("Sales", page)
    assert (interface(label).role(), name(label)) == (Role.Heading, "Sales")
    label.setText("Marketing")
    assert name(label) == "Marketing"


def test_the_frame_of_tabs_is_no_stop(qtbot: QtBot) -> None:
    tabs = Tabs("Pages")
    qtbot.addWidget(tabs)
    tabs.addTab(QWidget(), "One")
    tabs.addTab(QWidget(), "Two")
    tabs.show()
    assert (interface(tabs).role(), name(tabs)) == (Role.Grouping, "Pages")
    assert not interface(tabs).state().focusable
    assert interface(tabs.tabBar()).state().focusable
    tabs.tabBar().setFocus()
    QTest.keyClick(tabs.tabBar(), Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1


def test_the_signs_of_a_search_line_have_names(qtbot: QtBot) -> None:
    line = SearchLine("Find a person")
    qtbot.addWidget(line)
    line.setText("a")
    buttons = line.findChildren(QToolButton)
    assert len(buttons) == 2
    assert all(map(name, buttons))


def test_results_are_told_once_when_the_typing_rests(screen: TeamScreen, said: list[str], qtbot: QtBot) -> None:
    line = screen.people._search
    qtbot.keyClicks(line, "Sara")
    assert said == []
    qtbot.waitUntil(lambda: bool(said))
    qtbot.wait(search_line.REST)
    assert [text.split()[0] for text in said] == ["1"]


@pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)", extend=True)
def test_the_menu_of_scenarios_opens_for_a_screen_reader(window: MainWindow, qtbot: QtBot) -> None:
    (button,) = [b for b in window.findChildren(QToolButton) if type(b).__name__ == "ScenarioButton"]
    menu = button.menu()
    menu.aboutToShow.connect(lambda: QTimer.singleShot(50, menu.close))
    with qtbot.waitSignal(menu.aboutToShow):
        interface(button).actionInterface().doAction("ShowMenu")


def test_what_a_screen_reader_selects_is_gone_to(screen: TeamScreen, session: Session) -> None:
    view = screen.departments[Department.SALES].view
    cards = session.team.slots_in(Department.SALES)
    seats = interface(view)
    for row in (1, 0):
        seats.selectionInterface().select(seats.child(row))
        assert screen.selection.slot_id == cards[row].id
        assert view.currentIndex().row() == row


def test_a_card_says_once_what_speaks_against_what_the_keys_carry(
    screen: TeamScreen, session: Session, said: list[str], qtbot: QtBot
) -> None:
    bilal = next(person.id for person in session.plan.people.values() if person.name == "Bilal Ahmed")
    view = screen.departments[Department.MARKETING].view
    view.setCurrentIndex(view.model().index(0, 0))
    screen.carrying.pick_up(Load(person_id=bilal), by_key=True)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert len(said) == 1
    hint = screen.departments[Department.MARKETING]._hint
    assert hint.text() == said[0] != ""
    screen.carrying.put_down()
    assert hint.text() == ""
    view.setCurrentIndex(view.model().index(0, 0))
    assert len(said) == 1


def test_why_a_business_keeps_its_name_belongs_to_the_field(qtbot: QtBot, session: Session, said: list[str]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = BusinessDialog(session, parent)
    dialog.name.setText(" ")
    dialog._keep()
    assert said == [dialog.problem.text()] != [""]
    assert interface(dialog.name).text(Text.Description) == said[0]


def test_why_a_name_is_not_taken_belongs_to_the_field(qtbot: QtBot, said: list[str], language: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NewPersonDialog(parent)
    dialog.show_refusal(Refused("empty", field="name"))
    assert len(said) == 1
    assert interface(dialog._line).text(Text.Description) == said[0]
    dialog._line.setText("Sara")
    assert interface(dialog._line).text(Text.Description) == ""
