"""A newcomer's way from the welcome screen to a printed responsibilities sheet, with every action counted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.plan import Plan
from teambuilder.ui import app, new_plans
from teambuilder.ui.app import Teambuilder
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.hints.guide import Guide
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets import print_job
from teambuilder.ui.welcome import Welcome

Drop = Callable[..., bool]
MOST_ACTIONS = 8
MOST_SECONDS = 90
WAIT = 30_000  # milliseconds
LEFT = Qt.MouseButton.LeftButton
OWNER, SELLER = "Ayesha Khan", "Bilal Ahmed"


class Newcomer:
    """Acts on what can be seen, and counts: a click, a drag, what is typed into a field, a key."""

    def __init__(self, qtbot: QtBot, drop: Drop, teambuilder: Teambuilder) -> None:
        self._qtbot = qtbot
        self._drop = drop
        self._window = teambuilder.window
        self.actions: list[str] = []

    @property
    def welcome(self) -> Welcome:
        welcome = self._window.centralWidget()
        assert isinstance(welcome, Welcome)
        return welcome

    @property
    def view(self) -> PlanView:
        self._qtbot.waitUntil(lambda: self._window.plan_view is not None, timeout=WAIT)
        assert self._window.plan_view is not None
        return self._window.plan_view

    def types(self, field: QLineEdit, text: str) -> None:
        """The field is in sight; a click into it and the typing are one action."""
        self._count(f"types {text}", field)
        self._qtbot.mouseClick(field, LEFT)
        field.selectAll()
        self._qtbot.keyClicks(field, text)

    def presses_enter(self, field: QWidget) -> None:
        assert field.hasFocus()
        self._count("presses Enter", field)
        self._qtbot.keyClick(field, Qt.Key.Key_Return)

    def clicks(self, button: QAbstractButton, *, twice: bool = False) -> None:
        self._count(f"clicks {button.accessibleName() or button.text()}", button)
        self._qtbot.mouseClick(button, LEFT)
        if twice:
            self._qtbot.mouseDClick(button, LEFT)

    def drags_to_the_first_seat(self, person_id: str) -> None:
        column = next(iter(self.view.team.departments.values()))
        place = column.view.visualRect(column.view.model().index(0, 0))
        self._count("drags to a seat", column.view)
        tray = self.view.team.people.tray
        assert not tray.visualRect(tray.currentIndex()).isEmpty()  # in sight, to be taken
        assert self._drop(column.view, Load(person_id=person_id), place.center())

    def _count(self, action: str, target: QWidget) -> None:
        self._qtbot.waitUntil(target.isVisible, timeout=WAIT)
        assert target.isEnabled(), action
        where = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()).center()
        assert self._window.rect().contains(where), f"{action}: out of sight"
        self._lets_hints_come()
        there = self._window.childAt(where)
        assert there is target or target.isAncestorOf(there), f"{action}: below {there}"
        self.actions.append(action)

    def _lets_hints_come(self) -> None:
        """A newcomer takes time to look; what comes meanwhile may not lie on what is wanted next."""
        if self._window.plan_view is None:
            return
        self._qtbot.waitUntil(lambda: self._window.findChild(Guide) is not None, timeout=WAIT)
        guide = self._window.findChild(Guide)
        assert guide is not None
        guide.look()
        guide.watch()


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's dialog is answered with *Print*, which a newcomer clicks: the paper is a PDF here."""
    path = tmp_path / "printed.pdf"

    def agree(parent: QWidget, printer: Any, page_count: int) -> bool:
        printer.setOutputFileName(str(path))
        return True

    monkeypatch.setattr(print_job, "ask_for_printer", agree)
    return path


@pytest.fixture
def newcomer(
    qtbot: QtBot,
    qapp: QApplication,
    settings: Settings,
    language: str,
    drop: Drop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Newcomer]:
    qapp.setStyle("Fusion")
    settings.language, settings.theme = language, "light"
    monkeypatch.setattr(app, "AFTER_FIRST_PAINT", 0)
    monkeypatch.setattr(new_plans, "documents_folder", lambda: tmp_path / "Documents")
    teambuilder = Teambuilder(qapp, settings, Prompts())
    qtbot.addWidget(teambuilder.window)
    teambuilder.window.resize(1280, 760)
    teambuilder.start(None)
    qtbot.waitExposed(teambuilder.window)
    yield Newcomer(qtbot, drop, teambuilder)
    teambuilder.window.close()
    teambuilder.preferences._language.use("en")  # its translators are its own
    teambuilder.deleteLater()


def plan_of(newcomer: Newcomer) -> Plan:
    return newcomer.view.findings._session.plan


def sheet_is_printed(newcomer: Newcomer, printed: Path, qtbot: QtBot, started: float) -> None:
    """One page came out, and nothing more than that was asked of the newcomer but *Print* in the system's dialog."""
    qtbot.waitUntil(lambda: bool(newcomer.view.sheets.saved.text), timeout=WAIT)
    newcomer.actions.append("clicks Print in the system's dialog")
    with pikepdf.open(printed) as pdf:
        assert len(pdf.pages) >= 1
    assert len(newcomer.actions) <= MOST_ACTIONS, newcomer.actions
    assert time.monotonic() - started < MOST_SECONDS


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_just_me_to_the_owners_own_sheet(newcomer: Newcomer, printed: Path, qtbot: QtBot) -> None:
    started = time.monotonic()
    newcomer.types(newcomer.welcome.business.editor, "Indus Tiles")
    newcomer.types(newcomer.welcome.owner.editor, OWNER)
    newcomer.presses_enter(newcomer.welcome.owner.editor)
    (owner_id,) = plan_of(newcomer).people
    placed = newcomer.view.team.people.placed
    newcomer.actions.append("clicks the owner")
    qtbot.mouseClick(placed.viewport(), LEFT, pos=placed.visualRect(placed.model().index(0, 0)).center())
    assert newcomer.view.selection.person_id == owner_id
    newcomer.clicks(newcomer.view.team.inspector.person_page.print_button)
    sheet_is_printed(newcomer, printed, qtbot, started)


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_a_person_is_added_placed_and_given_a_sheet(newcomer: Newcomer, printed: Path, qtbot: QtBot) -> None:
    started = time.monotonic()
    newcomer.types(newcomer.welcome.business.editor, "Indus Tiles")
    newcomer.types(newcomer.welcome.owner.editor, OWNER)
    card = next(card for card in newcomer.welcome.cards if card.key == "sales_first")
    newcomer.clicks(card, twice=True)
    people = newcomer.view.team.people
    field = people.findChild(QLineEdit)
    assert field is not None
    newcomer.types(field, SELLER)
    newcomer.presses_enter(field)
    seller = next(person for person in plan_of(newcomer).people.values() if person.name == SELLER)
    assert field.text() == ""
    assert people.tray.hasFocus()  # Space would pick the person up at once
    newcomer.drags_to_the_first_seat(seller.id)
    newcomer.clicks(newcomer.view.team.inspector.person_page.print_button)
    sheet_is_printed(newcomer, printed, qtbot, started)


def test_enter_behind_a_name_that_somebody_has_adds_nobody(newcomer: Newcomer, qtbot: QtBot) -> None:
    newcomer.types(newcomer.welcome.business.editor, "Indus Tiles")
    newcomer.types(newcomer.welcome.owner.editor, OWNER)
    newcomer.presses_enter(newcomer.welcome.owner.editor)
    field = newcomer.view.team.people.findChild(QLineEdit)
    assert field is not None
    newcomer.types(field, "ayesha")
    newcomer.presses_enter(field)
    assert len(plan_of(newcomer).people) == 1


def test_a_seat_offers_its_holders_sheet_while_it_has_one(newcomer: Newcomer, printed: Path, qtbot: QtBot) -> None:
    newcomer.types(newcomer.welcome.business.editor, "Indus Tiles")
    newcomer.types(newcomer.welcome.owner.editor, OWNER)
    newcomer.presses_enter(newcomer.welcome.owner.editor)
    view = newcomer.view
    view.selection.select_slot(next(iter(view.findings._session.team.slots)))
    seat = view.team.inspector.slot_page.seat
    newcomer.clicks(seat.print_button)
    qtbot.waitUntil(lambda: bool(view.sheets.saved.text), timeout=WAIT)
    view.show_screen("team")
    seat.free_button.click()
    assert seat.print_button.isHidden()
