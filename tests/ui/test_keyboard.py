"""Everything works by keys: Tab reaches all there is in reading order, F6 goes from pane to pane, no keys clash."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTabWidget, QToolButton, QWidget

from teambuilder.core.actions.goals import add_goal
from teambuilder.core.actions.slots import place_person
from teambuilder.core.plan import Goal
from teambuilder.ui.actions import SCREENS, Actions
from teambuilder.ui.keys import view_keys
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.session import Session
from teambuilder.ui.theme import DARK, LIGHT, Theme, use_theme
from teambuilder.ui.widgets.tab_order import go_to_stop, tab_stops
from teambuilder.ui.window import MainWindow

BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
PAGES = {"team": 3, "responsibilities": 3, "hiring": 5, "org_chart": 1, "sheets": 1, "history": 1}
LOOKS = [(screen, page) for screen, pages in PAGES.items() for page in range(pages)]
MOST_STOPS = 200


def view_of(window: MainWindow) -> PlanView:
    assert window.plan_view is not None
    return window.plan_view


def look_at(window: MainWindow, session: Session, screen: str, page: int) -> QWidget:
    """Shows a page with something in it, and what is selected beside it."""
    view = view_of(window)
    seat = next(iter(session.team.slots.values()))
    session.do(place_person, session.scenario_id, next(iter(session.plan.people)), seat.id)
    view.show_screen(screen)
    shown: QWidget = getattr(view, screen)
    tabs = [each for each in shown.findChildren(QTabWidget) if each.isVisible()]
    if tabs:
        assert max(each.count() for each in tabs) == PAGES[screen]
        next(each for each in tabs if each.count() == PAGES[screen]).setCurrentIndex(page)
    if screen == "team":
        view.selection.select_slot(seat.id)
    if screen == "responsibilities":
        view.responsibilities.ownership.grid.go_to(next(iter(session.plan.responsibilities)))
    QTest.qWait(400)  # until what is reckoned beside the window is there
    return shown


def round_of(window: MainWindow, key: Qt.Key) -> list[QWidget]:
    """Where a key goes to until it is back where it began, each seen when it has the keyboard."""
    start = next(each for each in window.findChildren(QToolButton) if "Ctrl+K" in each.text())
    start.setFocus()
    found: list[QWidget] = [start]
    for _ in range(MOST_STOPS):
        QTest.keyClick(found[-1], key)
        now = QApplication.focusWidget()
        assert now is not None
        if now is start:
            return found
        assert now not in found, f"{described(now)} is reached twice"
        assert in_sight(now).height() >= min(now.height(), 16), f"{described(now)} is out of sight"
        found.append(now)
    raise AssertionError(f"never back: {[described(each) for each in found[-5:]]}")


def in_sight(widget: QWidget) -> QRect:
    """What of it is not cut off by what it stands in."""
    seen, place = widget.rect(), widget
    while not place.isWindow():
        seen, place = seen.translated(place.pos()), place.parentWidget()
        seen = seen.intersected(place.rect())
    return seen


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def places(window: MainWindow) -> dict[QWidget, QRect]:
    """Where all that Tab may stop at stands; what is scrolled out of sight stands where it would be seen."""
    return {
        each: QRect(each.mapTo(window, QPoint()), each.size())
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.window() is window
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
    }


def pane_of(window: MainWindow, widget: QWidget) -> QWidget:
    """The part of the window that is read for itself, through which F6 goes as well."""
    panes = [pane for pane in window.panes() if pane is widget or pane.isAncestorOf(widget)]
    return panes[0] if panes else view_of(window).shown_screen


def is_after(one: QRect, other: QRect, *, mirrored: bool) -> bool:
    """Whether `other` is read after `one`: inside it, below it, or in the same row further on."""
    if one.contains(other.center()):
        return True
    if other.center().y() > one.bottom() or (other.top() > one.top() + 4 and other.center().y() > one.center().y()):
        return True
    in_a_row = abs(other.center().y() - one.center().y()) <= max(one.height(), other.height()) * 1.5
    return in_a_row and (other.right() <= one.left() + 4 if mirrored else other.left() >= one.right() - 4)


@BOTH
@pytest.mark.parametrize(("screen", "page"), LOOKS)
def test_tab_reaches_everything_once_in_reading_order(
    window: MainWindow, session: Session, screen: str, page: int, language: str
) -> None:
    look_at(window, session, screen, page)
    wanted = places(window)
    found = round_of(window, Qt.Key.Key_Tab)
    missed = [described(each) for each in wanted if each not in found]
    assert not missed
    assert set(found) == set(wanted)
    panes = [pane_of(window, each) for each in found]
    entered = [pane for pane, following in pairwise([*panes, None]) if pane is not following]
    outside = view_of(window).shown_screen  # tabs over the panes, and what stands above them
    once = [pane for pane in entered[:-1] if pane is not outside]
    assert len(once) == len(set(once)), "a pane is left and entered again"
    for one, other in pairwise(found):
        if pane_of(window, one) is pane_of(window, other):
            mirrored = language == "ur"
            assert is_after(wanted[one], wanted[other], mirrored=mirrored), f"{described(one)} → {described(other)}"


@BOTH
@pytest.mark.parametrize("screen", SCREENS)
def test_shift_and_tab_goes_the_same_way_back(window: MainWindow, session: Session, screen: str) -> None:
    look_at(window, session, screen, 0)
    there, back = round_of(window, Qt.Key.Key_Tab), round_of(window, Qt.Key.Key_Backtab)
    assert back == [there[0], *reversed(there[1:])]


@BOTH
def test_panes_are_entered_from_the_leading_edge_on(window: MainWindow, session: Session, language: str) -> None:
    look_at(window, session, "team", 0)
    found = round_of(window, Qt.Key.Key_Tab)
    panes = dict.fromkeys(pane_of(window, each) for each in found[4:])
    centers = [pane.mapTo(window, pane.rect().center()).x() for pane in panes]
    rail, people, inspector = centers[0], centers[1], centers[-1]
    assert [rail, people, inspector] == sorted([rail, people, inspector], reverse=language == "ur")


def test_no_two_actions_of_the_window_have_the_same_keys(window: MainWindow) -> None:
    actions = {action for owner in (window, *window.findChildren(QWidget)) for action in owner.actions()}
    keys = [key.toString() for action in actions if action.isEnabled() for key in action.shortcuts()]
    assert len(keys) > 10
    assert sorted(keys) == sorted(set(keys))


def actions_of(window: MainWindow, session: Session) -> Actions:
    return window.show_plan_of(session)


def in_menus(menus: list[QMenu]) -> Iterator[QAction]:
    for action in chain.from_iterable(menu.actions() for menu in menus):
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from in_menus([inner])
        elif not action.isSeparator():
            yield action


@BOTH
def test_every_action_stands_in_a_menu_once(window: MainWindow, session: Session) -> None:
    actions = actions_of(window, session)
    tops = [action.menu() for action in window.menuBar().actions()]
    found = list(in_menus([menu for menu in tops if isinstance(menu, QMenu)]))
    assert [action.text() for action in actions.all if found.count(action) != 1] == []
    assert [text for text in (action.text() for action in found) if not text.strip()] == []


@pytest.mark.parametrize(("number", "screen"), list(enumerate(SCREENS, 1)))
def test_alt_and_a_figure_shows_a_screen(window: MainWindow, number: int, screen: str) -> None:
    view_of(window).show_screen("history" if screen == "team" else "team")
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
    assert view_of(window).screen_name == screen


# from pane to pane


def focus_pane(window: MainWindow) -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return pane_of(window, now)


@BOTH
@pytest.mark.parametrize("screen", SCREENS)
def test_f6_goes_round_all_panes_and_back(window: MainWindow, session: Session, screen: str) -> None:
    look_at(window, session, screen, 0)
    takers = [pane for pane in window.panes() if tab_stops(pane)]
    assert len(takers) >= 3
    window.setFocus()
    there: list[QWidget] = []
    for _ in takers:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        there.append(focus_pane(window))
    assert there == takers
    back: list[QWidget] = []
    for _ in takers:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        back.append(focus_pane(window))
    assert back == [*reversed(takers[:-1]), takers[-1]]


def test_f6_comes_back_to_where_the_keyboard_was(window: MainWindow, session: Session) -> None:
    look_at(window, session, "team", 0)
    inspector = view_of(window).team.inspector
    field = tab_stops(inspector)[2]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F6)
    assert not inspector.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is field


# lists


def test_tab_through_a_list_chooses_nobody_and_the_first_arrow_does(window: MainWindow, session: Session) -> None:
    look_at(window, session, "team", 0)
    view = view_of(window)
    chosen, tray = view.selection.slot_id, view.team.people.tray
    tray.setFocus(Qt.FocusReason.TabFocusReason)
    assert tray.currentIndex().isValid()
    assert (view.selection.slot_id, view.selection.person_id) == (chosen, "")
    QTest.keyClick(tray, Qt.Key.Key_Down)
    assert tray.currentIndex().row() == 0
    assert view.selection.person_id == tray.currentIndex().data(Qt.ItemDataRole.UserRole)
    QTest.keyClick(tray, Qt.Key.Key_Down)
    assert tray.currentIndex().row() == 1
    assert view.selection.person_id == tray.currentIndex().data(Qt.ItemDataRole.UserRole)


@BOTH
def test_shift_and_f10_opens_the_menu_of_the_marked_card(window: MainWindow, session: Session) -> None:
    look_at(window, session, "team", 0)
    view = view_of(window)
    role = session.team.roles[session.team.slots[view.selection.slot_id].role_id]
    cards = view.team.departments[role.department].view
    cards.setFocus()
    opened: list[str] = []
    view.team.departments[role.department].menu_requested.disconnect()
    view.team.departments[role.department].menu_requested.connect(lambda slot_id, _: opened.append(slot_id))
    QTest.keyClick(cards, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert opened == [view.selection.slot_id]


def test_shift_and_f10_opens_the_menu_of_the_marked_person_and_box(window: MainWindow, session: Session) -> None:
    look_at(window, session, "team", 0)
    view = view_of(window)
    people = view.team.people
    sara = next(p.id for p in session.plan.people.values() if p.name_other_script == "Sara Malik")
    people.focus_person(sara)
    opened: list[str] = []
    people.menu_requested.disconnect()
    people.menu_requested.connect(lambda person_id, _: opened.append(person_id))
    QTest.keyClick(people.tray, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    look_at(window, session, "org_chart", 0)
    chart = view.org_chart
    chart.view.setFocus()
    for pane in (chart.view, chart.list):
        pane.menu_wanted.disconnect()
        pane.menu_wanted.connect(lambda role_id, _: opened.append(role_id))
    role = session.team.roles_in_order()[0]
    chart.view.go_to(role.id)
    QTest.keyClick(chart.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    chart.list.setFocus()
    QTest.keyClick(chart.list, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert opened == [sara, role.id, role.id]


# F2


@BOTH
def test_f2_renames_the_person_the_role_the_responsibility_and_the_goal(
    window: MainWindow, session: Session, language: str
) -> None:
    view = view_of(window)
    bilal = next(p for p in session.plan.people.values() if p.name == "Bilal Ahmed")
    view.selection.select_person(bilal.id)
    assert typed_with_f2(window, "Bilal Anwar")
    assert session.plan.people[bilal.id].name == "Bilal Anwar"
    role = session.team.roles_in_order()[0]
    view.selection.select_slot(session.team.slots_of_role(role.id)[0].id)
    assert typed_with_f2(window, "Chief")
    assert getattr(session.team.roles[role.id], f"title_{language}") == "Chief"
    look_at(window, session, "responsibilities", 0)
    assert typed_with_f2(window, "Sell")
    duty = view.responsibilities.ownership.grid.responsibility_id
    assert getattr(session.plan.responsibilities[duty], f"text_{language}") == "Sell"
    session.do(add_goal, Goal("g", text_en="More", text_ur="زیادہ"))
    view.responsibilities.show_page("goals")
    view.responsibilities.goals.go_to("g")
    assert typed_with_f2(window, "Most")
    assert getattr(session.plan.goals["g"], f"text_{language}") == "Most"
    view.show_screen("org_chart")
    view.org_chart.view.go_to(role.id)
    assert typed_with_f2(window, "Head")
    assert getattr(session.team.roles[role.id], f"title_{language}") == "Head"


def typed_with_f2(window: MainWindow, text: str) -> bool:
    QTest.keyClick(window, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    return in_sight(field).height() > 10


def test_f2_says_what_to_do_when_nothing_is_selected(window: MainWindow) -> None:
    for screen in SCREENS:
        view_of(window).messages.let_go()
        view_of(window).show_screen(screen)
        QTest.keyClick(window, Qt.Key.Key_F2)
        assert "Select a person" in view_of(window).messages.text


# the keys that are told


@BOTH
def test_keys_of_views_are_told_once_and_in_words(window: MainWindow, language: str) -> None:
    told = view_keys()
    assert len({(key.place, key.keys) for key in told}) == len(told)
    assert all(key.place and key.keys and key.does for key in told)
    places_in_a_row = [place for place, following in pairwise([*(key.place for key in told), ""]) if place != following]
    assert len(places_in_a_row) == len(set(places_in_a_row)), "keys of one place stand together"


# where the keyboard is, is seen


@BOTH
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("screen", "page"), LOOKS)
def test_every_stop_looks_otherwise_with_the_keyboard(
    window: MainWindow, qapp: QApplication, session: Session, screen: str, page: int, theme: Theme
) -> None:
    use_theme(qapp, theme.name)
    look_at(window, session, screen, page)
    start = next(each for each in window.findChildren(QToolButton) if "Ctrl+K" in each.text())
    stops = [stop for pane in window.panes() for stop in tab_stops(pane) if stop is not start]
    for kind in {type(stop) for stop in stops}:
        stop = next(each for each in stops if type(each) is kind)
        start.setFocus()
        qapp.processEvents()
        go_to_stop(stop, Qt.FocusReason.TabFocusReason)
        QTest.qWait(1)
        with_it = stop.grab().toImage()
        start.setFocus()
        QTest.qWait(1)
        without = stop.grab().toImage()
        assert differing(with_it, without) >= 40, described(stop)
    use_theme(qapp, "light")


def differing(one: QImage, other: QImage) -> int:
    """Pixels that are clearly not the same in one of their colours."""
    first, second = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other))
    return sum(abs(a - b) > 40 for a, b in zip(bytes(first.bits()), bytes(second.bits()), strict=True))
