"""Marking sheets as signed: asked for a day, kept as one step, told beside the button, and undone like any other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.slots import place_person
from teambuilder.core.sheets import ResponsibilitiesSheet, SheetKind
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.screen import SheetsScreen
from teambuilder.ui.sheets.signing import SigningDialog

if TYPE_CHECKING:
    from conftest import Answers, MakeScreen, PersonId, Settle

TODAY = QDate.currentDate().toString(Qt.DateFormat.ISODate)


def sign(qtbot: QtBot, screen: SheetsScreen, act: Callable[[SigningDialog], object]) -> None:
    """Presses the button and does something in the dialog, which is closed whatever happens."""
    seen: list[bool] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SigningDialog)
        try:
            act(dialog)
        finally:
            seen.append(True)
            dialog.reject()

    QTimer.singleShot(0, answer)
    screen.signing.button.click()
    qtbot.waitUntil(lambda: bool(seen))


def sign_on(qtbot: QtBot, screen: SheetsScreen, day: str) -> None:
    def act(dialog: SigningDialog) -> None:
        dialog.date.editor.setText(day)
        dialog.accept_button.click()

    sign(qtbot, screen, act)


def test_one_sheet_is_signed_and_undo_takes_it_back(
    qtbot: QtBot, session: Session, make_screen: MakeScreen, settled: Settle, person: PersonId
) -> None:
    screen, bilal_id = make_screen(), person("Bilal Ahmed")
    screen.show_person(bilal_id)
    settled(screen)
    assert screen.signing.text == ""
    assert screen.panel.options.boxes["with_changes"].isHidden()
    sign_on(qtbot, screen, "5/5/2026")
    signing = session.plan.last_signing(bilal_id)
    assert signing is not None
    assert signing.signed_date == "2026-05-05"
    assert screen.signing.text == "Signed on 5 May 2026"
    assert not screen.panel.options.boxes["with_changes"].isHidden()
    screen.show_person(person("Ayesha Khan"))
    assert screen.signing.text == ""
    assert screen.panel.options.boxes["with_changes"].isHidden()
    session.undo()
    screen.show_person(bilal_id)
    assert session.plan.last_signing(bilal_id) is None
    assert screen.signing.text == ""


def test_all_sheets_are_signed_in_one_step(
    qtbot: QtBot, session: Session, make_screen: MakeScreen, person: PersonId
) -> None:
    screen = make_screen()
    sign(qtbot, screen, lambda dialog: dialog.accept_button.click())
    assert {signing.signed_date for signing in session.plan.signings.values()} == {TODAY}
    assert screen.signing.text == "2 of 2 signed"
    session.undo()
    assert session.plan.signings == {}


def test_what_changes_after_the_signing_is_marked_unless_the_owner_says_no(
    qtbot: QtBot, session: Session, make_screen: MakeScreen, settled: Settle, person: PersonId
) -> None:
    screen, bilal_id = make_screen(), person("Bilal Ahmed")
    screen.show_person(bilal_id)
    settled(screen)
    sign(qtbot, screen, lambda dialog: dialog.accept_button.click())
    seat_id = next(seat.id for seat in session.team.slots.values() if seat.person_id is None)
    session.do(place_person, session.scenario_id, bilal_id, seat_id)
    settled(screen)
    assert sheet_of(screen).changes
    screen.panel.options.boxes["with_changes"].click()
    settled(screen)
    assert sheet_of(screen).changes is None


def sheet_of(screen: SheetsScreen) -> ResponsibilitiesSheet:
    assert screen.maker.pages is not None
    (sheet,) = screen.maker.pages.sheets.sheets
    assert isinstance(sheet, ResponsibilitiesSheet)
    return sheet


def test_a_day_to_come_and_no_day_are_refused_with_what_to_do(
    qtbot: QtBot, session: Session, make_screen: MakeScreen
) -> None:
    screen, said = make_screen(), []
    tomorrow = QDate.currentDate().addDays(1).toString("d/M/yyyy")

    def act(dialog: SigningDialog) -> None:
        for day in (tomorrow, "", "someday"):
            dialog.date.editor.setText(day)
            dialog.accept_button.click()
            assert dialog.isVisible()
            said.append(dialog.date.problem.sentence)

    sign(qtbot, screen, act)
    assert "earlier day" in said[0]
    assert "Choose the day" in said[1]
    assert "Type a date" in said[2]
    assert session.plan.signings == {}


def test_enter_in_the_field_keeps_the_day(qtbot: QtBot, session: Session, make_screen: MakeScreen) -> None:
    screen = make_screen()
    sign(qtbot, screen, lambda dialog: qtbot.keyClick(dialog.date.editor, Qt.Key.Key_Return))
    assert len(session.plan.signings) == 2


def test_only_responsibilities_sheets_are_marked(make_screen: MakeScreen) -> None:
    screen = make_screen()
    assert screen.signing.isVisible()
    for kind in SheetKind:
        screen.panel.show_kind(kind)
        assert screen.signing.isVisible() == (kind is SheetKind.RESPONSIBILITIES)


def test_a_plan_to_look_at_cannot_be_marked(
    qtbot: QtBot, session: Session, prompts: Answers, settings: Settings
) -> None:
    path = session.plan_file.path
    session.close()
    with PlanFile.open(path, read_only=True) as plan_file:
        screen = SheetsScreen(Session(plan_file), Selection(), prompts, settings)
        qtbot.addWidget(screen)
        assert not screen.signing.button.isEnabled()


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_the_dialog_speaks_the_windows_language(qtbot: QtBot, make_screen: MakeScreen, language: str) -> None:
    titles: list[str] = []
    sign(qtbot, make_screen(), lambda dialog: titles.append(dialog.windowTitle()))
    assert titles == [{"en": "Mark as signed", "ur": "دستخط درج کریں"}[language]]
