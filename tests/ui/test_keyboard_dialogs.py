"""In each dialog Tab goes through all there is, once and in reading order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.plan import Department, Horizon
from teambuilder.ui.board.assign import person_choices
from teambuilder.ui.board.new_dialogs import NewPersonDialog, NewRoleDialog
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.business_dialog import BusinessDialog
from teambuilder.ui.exporting.choices import What
from teambuilder.ui.exporting.dialog import ExportDialog
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.findings.dismiss_dialog import DismissDialog
from teambuilder.ui.org_chart.export_dialogs import PictureDialog
from teambuilder.ui.org_chart.screen import OrgChartScreen
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.responsibilities.new_rows import NewDutyDialog, NewGoalDialog
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.widgets.finder import Choice, Finder

Make = Callable[[Session, QWidget], QDialog]
MAKERS: dict[str, Make] = {
    "business": BusinessDialog,
    "person": lambda _, parent: NewPersonDialog(parent),
    "role": lambda _, parent: NewRoleDialog(Department.SALES, parent),
    "responsibility": lambda session, parent: NewDutyDialog(session, Department.SALES, Horizon.NOW, parent),
    "goal": lambda session, parent: NewGoalDialog(session, Department.SALES, Horizon.NOW, parent),
    "dismiss": lambda session, parent: DismissDialog(FindingsBoard(session).current[0], parent),
    "finder": lambda session, parent: Finder("Who", person_choices(session, next(iter(session.team.slots))), parent),
    "picture": lambda session, parent: PictureDialog(
        OrgChartScreen(session, Prompts(), Settings(QSettings()), parent).drawing(), parent
    ),
    **{
        f"export {what}": lambda session, parent, what=what: ExportDialog(session, Prompts(), what, parent)
        for what in What
    },
}


def place_in(dialog: QDialog, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(dialog, QPoint()), widget.size())


def is_after(one: QRect, other: QRect, *, mirrored: bool) -> bool:
    if other.center().y() > one.bottom():
        return True
    in_a_row = abs(other.center().y() - one.center().y()) <= max(one.height(), other.height()) / 2
    return in_a_row and (other.right() <= one.left() + 4 if mirrored else other.left() >= one.right() - 4)


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
@pytest.mark.parametrize("name", MAKERS)
def test_tab_goes_once_round_as_it_is_read(
    qtbot: QtBot, session: Session, screen: TeamScreen, name: str, language: str
) -> None:
    dialog = MAKERS[name](session, screen)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    wanted = {
        each
        for each in dialog.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.window() is dialog
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
    }
    buttons = {each for box in dialog.findChildren(QDialogButtonBox) for each in box.buttons()}
    start = min(wanted, key=lambda each: place_in(dialog, each).top())
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = [start]
    while len(found) <= len(wanted):
        QTest.keyClick(found[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is start:
            break
        found.append(now)
    assert set(found) == wanted
    assert len(found) == len(wanted)
    in_order = [each for each in found if each not in buttons]  # the system orders its own buttons
    assert found[: len(in_order)] == in_order, "the buttons come last"
    for one, other in pairwise(in_order):
        assert is_after(place_in(dialog, one), place_in(dialog, other), mirrored=language == "ur")
    dialog.close()
    dialog.deleteLater()


def test_the_finder_takes_words_in_any_order_with_the_letters_of_any_keyboard(qtbot: QtBot, language: str) -> None:
    finder = Finder("Who", [Choice("1", "Ayesha Khan", "Sales"), Choice("2", "بھائی خان"), Choice("3", "Bilal Khan")])
    qtbot.addWidget(finder)
    (line,) = finder.findChildren(QLineEdit)
    for typed, chosen in (("khan ay", "1"), ("sales khan", "1"), ("خان بهائي", "2"), ("khan  BIL", "3"), ("zz", "")):
        line.setText(typed)
        assert finder.chosen_id == chosen, typed
