"""Ctrl+K finds anything in either script, and goes there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTabWidget, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.goals import add_goal
from teambuilder.core.actions.scenarios import add_scenario
from teambuilder.core.plan import Department, Goal, Horizon
from teambuilder.core.ranking import Kind
from teambuilder.ui import words
from teambuilder.ui.actions import SCREENS, Actions
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.searching.palette import Palette
from teambuilder.ui.searching.places import Place, pages
from teambuilder.ui.searching.search import REMEMBERED
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import use_theme
from teambuilder.ui.window import MainWindow

BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)


class Opened:
    """A window and its search."""

    def __init__(self, window: MainWindow, actions: Actions, qtbot: QtBot) -> None:
        self.window, self.actions, self._qtbot = window, actions, qtbot

    @property
    def view(self) -> PlanView:
        assert self.window.plan_view is not None
        return self.window.plan_view

    @property
    def palette(self) -> Palette:
        assert self.window.search is not None
        if self.window.search.palette is None:
            self._qtbot.waitUntil(self.window.isActiveWindow)
            QTest.keyClick(self.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = self.window.search.palette
        assert palette is not None
        self._qtbot.waitUntil(palette.isActiveWindow)
        return palette

    def titles(self, query: str) -> list[str]:
        palette = self.palette
        palette.line.setText(query)
        rows = palette.answers.rows
        return [rows.payload(rows.index(number)).title for number in range(rows.rowCount())]

    def take(self, query: str, title: str) -> None:
        """Types, goes down to a title, and presses Enter; waits until the window has gone there."""
        place = self.titles(query).index(title)
        line = self.palette.line
        for _ in range(place):
            QTest.keyClick(line, Qt.Key.Key_Down)
        assert self.palette.answers.current is not None
        assert self.palette.answers.current.title == title
        QTest.keyClick(line, Qt.Key.Key_Return)
        self._qtbot.waitUntil(self.window.isActiveWindow)
        QTest.qWait(1)  # it goes there once the window has the keyboard again


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, session: Session, settings: Settings) -> Iterator[Opened]:
    qapp.setStyle("Fusion")
    use_theme(qapp, "light")
    window = MainWindow(settings, Prompts())
    qtbot.addWidget(window)
    actions = window.show_plan_of(session)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Opened(window, actions, qtbot)
    window.close()


def person_id(session: Session, name: str) -> str:
    return next(p.id for p in session.plan.people.values() if name in (p.name, p.name_other_script))


def is_in_sight(view: QAbstractItemView) -> bool:
    return view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


@BOTH
def test_a_person_is_found_in_either_script_and_selected(opened: Opened, session: Session, language: str) -> None:
    name = "Sara Malik" if language == "en" else "سارہ ملک"
    assert opened.titles("malik sar")[0] == opened.titles("سارة ملك")[0] == name
    opened.view.show_screen("history")
    opened.take("sara", name)
    sara = person_id(session, "Sara Malik")
    assert opened.view.screen_name == "team"
    assert opened.view.selection.person_id == sara
    tray = opened.view.team.people.tray
    assert tray.currentIndex().data(Qt.ItemDataRole.UserRole) == sara
    assert tray.hasFocus()
    assert is_in_sight(tray)


def test_a_person_is_selected_though_the_pane_leaves_them_out(opened: Opened, session: Session) -> None:
    people = opened.view.team.people
    people._search.setText("Bilal")
    opened.take("sara", "Sara Malik")
    assert people.tray.currentIndex().data(Qt.ItemDataRole.UserRole) == person_id(session, "Sara Malik")
    assert people.tray.hasFocus()


def test_a_role_is_selected_by_its_first_seat(opened: Opened, session: Session) -> None:
    role = session.team.roles_in_order()[-1]
    opened.view.show_screen("sheets")
    opened.take(role.title_ur, role.title_en)
    assert opened.view.screen_name == "team"
    assert opened.view.selection.slot_id == session.team.slots_of_role(role.id)[0].id
    view = opened.view.team.departments[role.department].view
    assert view.hasFocus()
    assert is_in_sight(view)


@BOTH
def test_a_responsibility_is_chosen_in_the_grid_and_in_sight(opened: Opened, session: Session) -> None:
    duty = list(session.plan.responsibilities.values())[-1]
    opened.take(duty.text_en, words.said(duty.text))
    page = opened.view.responsibilities.ownership
    assert opened.view.screen_name == "responsibilities"
    assert page.grid.responsibility_id == duty.id
    assert page.grid.hasFocus()
    assert is_in_sight(page.grid)


def test_a_goal_is_chosen_on_its_page(opened: Opened, session: Session) -> None:
    goal = Goal("bazaar", Department.MARKETING, Horizon.LONG_TERM, text_en="Known in every bazaar")
    session.do(add_goal, goal)
    opened.take("bazaar", "Known in every bazaar")
    goals = opened.view.responsibilities.goals
    assert goals.list.hasFocus()
    assert goals.model.row_id(goals.list.currentIndex()) == goal.id


def test_another_scenario_is_looked_at(opened: Opened, session: Session) -> None:
    assert not [title for title in opened.titles("with two") if title == "With two hires"]
    opened.palette.reject()
    first = session.scenario_id
    session.do(add_scenario, first, "With two hires", "")
    session.look_at(first)
    opened.take("two hires", "With two hires")
    assert session.scenario_id != first


@BOTH
@pytest.mark.parametrize("place", pages(), ids="/".join)
def test_every_page_is_found_in_both_languages_by_what_stands_on_its_tab(
    opened: Opened, place: Place, language: str
) -> None:
    name = pages()[place]
    found = [entry for entry in opened.palette._index.best(name.english, 200) if entry.kind is Kind.SCREEN]
    assert "/".join(place) in [entry.id for entry in found]
    opened.palette.reject()
    opened.view.show_found(Kind.SCREEN, "/".join(place))
    assert opened.view.screen_name == place.screen
    screen: QWidget = getattr(opened.view, place.screen)
    tabs = next(tabs for tabs in screen.findChildren(QTabWidget) if tabs.isVisible())
    assert tabs.tabText(tabs.currentIndex()) == name


@pytest.mark.parametrize("language", ["ur"], indirect=True)
def test_no_page_behind_a_tab_of_a_screen_is_forgotten(opened: Opened) -> None:
    for name in ("team", "responsibilities", "hiring"):
        opened.view.show_screen(name)
        tabs = next(tabs for tabs in getattr(opened.view, name).findChildren(QTabWidget) if tabs.isVisible())
        on_tabs = [tabs.tabText(number) for number in range(tabs.count())]
        assert on_tabs == [str(said) for place, said in pages().items() if place.screen == name]


@BOTH
@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_is_found_and_shown(opened: Opened, name: str) -> None:
    action: QAction = getattr(opened.actions, name)
    opened.take(str(action.property("english")), action.text())
    assert opened.view.screen_name == name


@BOTH
def test_commands_are_found_in_both_languages_and_done(opened: Opened, session: Session, language: str) -> None:
    done: list[bool] = []
    opened.actions.sample.triggered.connect(lambda: done.append(True))
    opened.take("See a sample", opened.actions.sample.text())
    assert len(done) == 1
    assert opened.titles("نمونہ")[0] == opened.actions.sample.text()


def test_a_command_shows_its_keys_and_where_it_stands(opened: Opened) -> None:
    opened.titles("add a pers")
    current = opened.palette.answers.current
    assert current is not None
    assert (current.keys, current.note) == ("Ctrl+Shift+P", "Command · Team")


def test_what_cannot_be_done_now_is_not_offered(opened: Opened) -> None:
    assert opened.actions.add_person.text() in opened.titles("add a person")
    opened.palette.reject()
    opened.actions.add_person.setEnabled(False)
    assert opened.actions.add_person.text() not in opened.titles("add a person")
    assert opened.actions.add_person.text() not in opened.titles("")


def test_every_enabled_action_is_offered(opened: Opened) -> None:
    screens = {*opened.actions.by_screen.values(), opened.actions.search}
    for action in opened.actions.all:
        if action.isEnabled() and action not in screens:
            assert action.text() in opened.titles(action.text())


def test_at_first_screens_and_common_commands_then_what_was_chosen_last(opened: Opened) -> None:
    screens = [action.text() for action in opened.actions.by_screen.values()]
    first = opened.titles("")
    assert first[: len(screens)] == screens
    assert opened.actions.add_person.text() in first
    for number, query in enumerate(("sara", "bilal", "ayesha", "history", "hand-offs", "org chart")):
        opened.take(query, opened.titles(query)[0])
        assert number < REMEMBERED or "Sara Malik" not in opened.titles("")
    assert opened.titles("")[:REMEMBERED] == ["Org chart", "Hand-offs", "History", "Ayesha Khan", "Bilal Ahmed"]
    assert len(set(opened.titles(""))) == len(opened.titles(""))


def test_escape_closes_and_goes_nowhere(opened: Opened, qtbot: QtBot) -> None:
    opened.titles("history")
    QTest.keyClick(opened.palette.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.window.search is not None and opened.window.search.palette is None)
    assert opened.view.screen_name == "team"


def test_another_window_of_ours_closes_it(opened: Opened, qtbot: QtBot) -> None:
    assert opened.palette.isVisible()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: opened.window.search is not None and opened.window.search.palette is None)


def test_a_click_goes_there(opened: Opened, qtbot: QtBot) -> None:
    opened.titles("history")
    answers = opened.palette.answers
    spot = answers.visualRect(answers.rows.index(0)).center()
    QTest.mouseClick(answers.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: opened.view.screen_name == "history")


def test_the_field_keeps_the_keyboard_while_the_arrows_move(opened: Opened) -> None:
    opened.titles("a")
    line, answers = opened.palette.line, opened.palette.answers
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert answers.currentIndex().row() == 1
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_PageDown)
    assert answers.currentIndex().row() > 3
    assert is_in_sight(answers)


@BOTH
def test_what_was_found_is_said_and_named(opened: Opened, language: str) -> None:
    opened.titles("sara")
    answers = opened.palette.answers
    assert "سارہ ملک" in opened.palette.said() or "Sara Malik" in opened.palette.said()
    assert opened.palette.said().startswith(str(answers.rows.rowCount()))
    for number in range(answers.rows.rowCount()):
        index = answers.rows.index(number)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == answers.rows.text(answers.rows.payload(index))
    assert opened.titles("qqqxx") == []
    assert opened.palette.nothing.isVisible()
    assert opened.palette.nothing.text in opened.palette.said()


@BOTH
def test_it_stands_in_the_upper_middle_of_the_window_and_inside(opened: Opened) -> None:
    palette, window = opened.palette, opened.window
    place = palette.geometry().translated(-window.mapToGlobal(QPoint()))
    assert window.rect().contains(place)
    assert abs(place.center().x() - window.rect().center().x()) < 8
    assert place.center().y() <= window.rect().center().y()
    palette.reject()
    window.resize(window.minimumSize())
    assert window.rect().contains(opened.palette.geometry().translated(-window.mapToGlobal(QPoint())))


@BOTH
def test_rows_have_the_height_that_two_lines_need(opened: Opened) -> None:
    opened.titles("")
    answers = opened.palette.answers
    height = answers.fontMetrics().boundingRect("سیلز سپیشلسٹ Ag").height()
    assert answers.visualRect(answers.rows.index(0)).height() >= 2 * min(height, answers.fontMetrics().height() * 0.84)


@BOTH
def test_a_button_in_the_bar_opens_it(opened: Opened, qtbot: QtBot) -> None:
    buttons = [each for bar in opened.window.findChildren(QToolBar) for each in bar.findChildren(QToolButton)]
    button = next(each for each in buttons if "Ctrl+K" in each.text())
    assert button.accessibleName()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.window.search is not None
    qtbot.waitUntil(lambda: opened.window.search is not None and opened.window.search.palette is not None)


def test_it_works_after_the_window_was_built_anew(opened: Opened, session: Session) -> None:
    opened.take("sara", "Sara Malik")
    opened.actions = opened.window.show_plan_of(session)
    assert opened.titles("")[0] == "Sara Malik"
    opened.take("history", "History")
    assert opened.view.screen_name == "history"
