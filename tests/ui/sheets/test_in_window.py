"""The Sheets screen in its window: printing from the board, and choices that outlive another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from teambuilder.core.sheets import SheetKind
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.actions import Actions
from teambuilder.ui.language import Language
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.screen import SheetsScreen
from teambuilder.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Answers, PersonId, Settle


@pytest.fixture
def window(qtbot: QtBot, session: Session, settings: Settings, prompts: Answers) -> Iterator[MainWindow]:
    made = MainWindow(settings, prompts)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Language]:
    """Another language in the midst of a test."""
    language = Language(qapp)
    yield language
    language.use("en")


def view_of(window: MainWindow) -> PlanView:
    assert window.plan_view is not None
    return window.plan_view


def sheets_of(window: MainWindow) -> SheetsScreen:
    view_of(window).show_screen("sheets")
    QApplication.processEvents()  # a window that stands shows its new content with the next events
    screen = view_of(window).sheets
    assert screen is not None
    return screen


def printed_from_board(window: MainWindow, session: Session, select: str) -> SheetsScreen:
    """Chooses Print with something selected on the board."""
    actions: Actions = window.show_plan_of(session)
    view_of(window).show_screen("team")
    selection = view_of(window).selection
    (selection.select_person if select in session.plan.people else selection.select_slot)(select)
    actions.print.trigger()
    assert view_of(window).screen_name == "sheets"
    return sheets_of(window)


def test_print_on_the_board_shows_the_sheet_of_the_selected_person(
    window: MainWindow, session: Session, person: PersonId
) -> None:
    window.show_plan_of(session)
    sheets_of(window).panel.show_kind(SheetKind.AGENDA)
    choices = printed_from_board(window, session, person("Bilal Ahmed")).panel.choices()
    assert (choices.kind, choices.subject_id) == (SheetKind.RESPONSIBILITIES, person("Bilal Ahmed"))


def test_print_on_a_card_shows_its_holders_sheet_or_the_advertisement(
    window: MainWindow, session: Session, person: PersonId
) -> None:
    held, vacant = (
        next(seat for seat in session.team.slots.values() if (seat.person_id is None) is is_vacant)
        for is_vacant in (False, True)
    )
    choices = printed_from_board(window, session, held.id).panel.choices()
    assert (choices.kind, choices.subject_id) == (SheetKind.RESPONSIBILITIES, held.person_id)
    choices = printed_from_board(window, session, vacant.id).panel.choices()
    assert (choices.kind, choices.subject_id) == (SheetKind.JOB_AD, vacant.role_id)


def test_choices_outlive_the_building_of_the_window(
    window: MainWindow, session: Session, speaking: Language, settled: Settle
) -> None:
    window.show_plan_of(session)
    screen = sheets_of(window)
    role_id = session.team.roles_in_order()[1].id
    screen.panel.show_kind(SheetKind.ROLE, role_id)
    screen.panel.options.boxes["with_pay"].click()
    screen.panel.options.boxes["with_goals"].click()
    screen.panel.options.date.editor.setText("14/2/2027")
    screen.panel.options.date.commit()
    screen.panel.options.paper.editor.setCurrentIndex(1)
    screen.panel.options.paper.commit()
    screen.out.files.editor.setCurrentIndex(1)
    screen.out.files.commit()
    settled(screen)
    screen.pages.zoom_in()
    before, zoom = screen.panel.choices(), screen.pages.zoom
    speaking.use("ur")
    window.show_plan_of(session)
    view_of(window).show_screen("team")
    window.show_plan_of(session)  # once more, without the screen having been looked at
    again = sheets_of(window)
    assert again is not screen
    assert again.panel.choices() == before
    settled(again)
    assert again.pages.zoom == zoom
    assert again.panel.kind.editor.currentText() == "عہدے کی تفصیل"
    assert again.chosen.one_file_each


def test_another_plan_takes_nothing_over(
    window: MainWindow, session: Session, settings: Settings, person: PersonId
) -> None:
    window.show_plan_of(session)
    sheets_of(window).panel.show_kind(SheetKind.RESPONSIBILITIES, person("Bilal Ahmed"))
    sheets_of(window).panel.options.boxes["with_pay"].click()
    with PlanFile.open(session.plan_file.path, read_only=True) as other:
        window.show_plan_of(Session(other))
        options = sheets_of(window).panel.choices().options
        assert not options.with_pay
        window.show_plan_of(session)
