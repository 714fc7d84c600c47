"""The Hiring plan screen as a whole: its pages, names for screen readers, and what it does out of sight."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import edit_business
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.sample import sample_change
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.hiring.screen import HiringScreen
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session


@pytest.fixture
def screen(qtbot: QtBot, language: str, tmp_path: Path) -> HiringScreen:
    plan_file = PlanFile.create(tmp_path / "sample.teamplan", sample_change(load_catalogue()))
    session = Session(plan_file)
    made = HiringScreen(session, FindingsBoard(session), Prompts(), None)
    made.destroyed.connect(plan_file.close)
    qtbot.addWidget(made)
    made.resize(1160, 700)
    made.show()
    session.changed.connect(made.show_plan)
    return made


def shown_on_each_page(screen: HiringScreen) -> list[QWidget]:
    """Every widget that is seen on some page."""
    seen: dict[int, QWidget] = {}
    tabs = [screen._tabs, screen.hires.side.tabs]
    for place in range(screen._tabs.count()):
        screen._tabs.setCurrentIndex(place)
        for side in range(tabs[1].count()):
            tabs[1].setCurrentIndex(side)
            QApplication.processEvents()
            seen |= {id(widget): widget for widget in screen.findChildren(QWidget) if widget.isVisible()}
    return list(seen.values())


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_whatever_takes_the_focus_has_a_name(screen: HiringScreen) -> None:
    nameless: list[str] = []
    for widget in shown_on_each_page(screen):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if takes and not isinstance(widget, QTabBar | QLabel):
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name):
                nameless.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    assert nameless == []


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_no_line_of_text_is_cut_off(qtbot: QtBot, screen: HiringScreen) -> None:
    """Each label has the height that its text needs at its width; what is wider than the page can be scrolled to."""
    for place in range(screen._tabs.count()):
        screen._tabs.setCurrentIndex(place)
        qtbot.waitUntil(lambda: not cut_off(screen))


def cut_off(screen: HiringScreen) -> list[str]:
    """Empty once pages that are worked out beside the window have come and are laid out."""
    cut: list[str] = []
    for label in screen.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.pixmap():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            if label.height() + 1 < needed:
                cut.append(f"{label.text()} ({label.height()} of {needed})")
    return cut


def test_out_of_sight_nothing_is_worked_out(screen: HiringScreen) -> None:
    before = screen.hires.forecast
    screen.hide()
    session = screen._session
    assert session.do(edit_business, opening_cash=1)
    assert screen.hires.forecast is before
    screen.show()
    assert screen.hires.forecast is not before
    assert screen.hires.forecast is not None
    assert screen.hires.forecast.cash is not None


def test_every_page_scrolls_in_a_small_window(screen: HiringScreen) -> None:
    screen.resize(840, 480)
    for place in range(screen._tabs.count()):
        screen._tabs.setCurrentIndex(place)
        QApplication.processEvents()
        inside = screen._tabs.currentWidget().findChildren(QWidget)
        assert screen.width() == 840
        assert any(isinstance(child, QAbstractScrollArea) for child in inside)
