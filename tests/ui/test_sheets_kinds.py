"""The Sheets screen with every kind of sheet: what it offers, saves one by one, and keeps as signed."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.slots import place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.sheets import KINDS, SheetKind
from teambuilder.core.sheets.handover import HandoverLetter
from teambuilder.core.text import Text
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.language import Language, load_fonts
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.screen import SheetsScreen
from teambuilder.ui.window import MainWindow

WAIT = 15_000  # milliseconds


class Answers(Prompts):
    """Answers instead of the owner."""

    def __init__(self) -> None:
        self.word: Path | None = None
        self.folder: Path | None = None
        self.day: str | None = None
        self.suggestions: list[str] = []
        self.told: list[str] = []

    def save_word(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        self.suggestions.append(suggestion.name)
        return self.word

    def choose_folder(self, parent: QWidget | None, folder: Path) -> Path | None:
        return self.folder

    def ask_day(self, parent: QWidget, title: str, question: str) -> str | None:
        return self.day

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(text)


@pytest.fixture
def prompts() -> Answers:
    return Answers()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture(params=["en"])
def session(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    """Ayesha was manager before Bilal; two people hold seats."""
    load_fonts()
    language = Language(qapp)
    language.use(request.param)
    start = found_business(load_catalogue(), "sales_first", name="Khan Traders", owner_name="Ayesha Khan")
    with PlanFile.create(tmp_path / "khan.teamplan", start) as plan_file:
        session = Session(plan_file)
        session.do(add_person, new_person("Bilal Ahmed"))
        slots = list(session.team.slots)
        for name, slot_id in (("Ayesha Khan", slots[0]), ("Bilal Ahmed", slots[0]), ("Ayesha Khan", slots[1])):
            session.do(place_person, session.scenario_id, person(session, name), slot_id)
        yield session
    language.use("en")


def person(session: Session, name: str) -> str:
    return next(each.id for each in session.plan.people.values() if each.name == name)


@pytest.fixture
def screen(qtbot: QtBot, session: Session, prompts: Answers, settings: Settings) -> SheetsScreen:
    made = SheetsScreen(session, Selection(), prompts, settings)
    session.changed.connect(made.show_plan)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    settled(qtbot, made)
    return made


def settled(qtbot: QtBot, screen: SheetsScreen) -> None:
    qtbot.waitUntil(lambda: not screen._debounce.isActive() and not screen._making.running, timeout=WAIT)


def take(qtbot: QtBot, screen: SheetsScreen, kind: SheetKind) -> None:
    """Chooses a kind in its field, as the owner does."""
    editor = screen.panel.kind.editor
    editor.setCurrentIndex(list(SheetKind).index(kind))
    screen.panel.kind.commit()
    settled(qtbot, screen)


@pytest.mark.parametrize("session", ["en", "ur"], indirect=True)
def test_every_kind_is_shown_with_the_options_that_concern_it(qtbot: QtBot, screen: SheetsScreen) -> None:
    for kind in SheetKind:
        take(qtbot, screen, kind)
        assert screen.pages.page_count >= 1, kind
        shown = {name for name, box in screen.panel.boxes.items() if box.isVisible()}
        assert shown == KINDS[kind].options - {"with_changes"}
        assert screen.panel.boxes["with_pay"].isChecked() == (kind is SheetKind.HIRING_PLAN)
        assert screen.outputs.sign_button.isVisible() == (kind is SheetKind.RESPONSIBILITIES)


def test_each_kind_keeps_its_own_subject(qtbot: QtBot, session: Session, screen: SheetsScreen) -> None:
    bilal = person(session, "Bilal Ahmed")
    screen.show_person(bilal)
    take(qtbot, screen, SheetKind.ROLE)
    assert screen.panel.about_all
    take(qtbot, screen, SheetKind.RESPONSIBILITIES)
    assert screen.panel.choices().subject_id == bilal


def test_a_handover_says_what_the_history_knows_unless_told_otherwise(
    qtbot: QtBot, session: Session, screen: SheetsScreen
) -> None:
    take(qtbot, screen, SheetKind.HANDOVER)
    assert screen.panel.about_all
    screen.panel.subjects.choose(next(iter(session.team.slots)))
    settled(qtbot, screen)

    def letter() -> HandoverLetter:
        assert screen._made is not None
        (sheet,) = screen._made.sheets.sheets
        assert isinstance(sheet, HandoverLetter)
        return sheet

    assert (letter().giver, letter().taker) == (Text("Ayesha Khan"), Text("Bilal Ahmed"))
    screen.panel.taker.editor.setCurrentIndex(0)
    screen.panel.taker.commit()
    settled(qtbot, screen)
    assert (letter().giver, letter().taker) == (Text("Ayesha Khan"), None)


def test_a_word_file_of_one_sheet(
    qtbot: QtBot, session: Session, screen: SheetsScreen, prompts: Answers, tmp_path: Path
) -> None:
    screen.show_person(person(session, "Bilal Ahmed"))
    prompts.word = tmp_path / "sheet.docx"
    screen.outputs.word_button.click()
    qtbot.waitUntil(screen.saved.isVisible, timeout=WAIT)
    assert prompts.suggestions == ["Bilal Ahmed - responsibilities.docx"]
    with ZipFile(prompts.word) as document:
        assert b"Bilal Ahmed" in document.read("word/document.xml")


def one_file_each(screen: SheetsScreen) -> None:
    screen.outputs.files.editor.setCurrentIndex(1)
    screen.outputs.files.commit()


def test_one_file_each_takes_free_names(qtbot: QtBot, screen: SheetsScreen, prompts: Answers, tmp_path: Path) -> None:
    assert screen.outputs.files.isVisible()
    one_file_each(screen)
    prompts.folder = tmp_path / "out"
    prompts.folder.mkdir()
    (prompts.folder / "bilal ahmed - responsibilities.pdf").write_bytes(b"mine")
    screen.outputs.pdf_button.click()
    qtbot.waitUntil(screen.saved.isVisible, timeout=WAIT)
    assert {path.name for path in prompts.folder.iterdir()} == {
        "bilal ahmed - responsibilities.pdf",
        "Bilal Ahmed - responsibilities (2).pdf",
        "Ayesha Khan - responsibilities.pdf",
    }
    assert (prompts.folder / "bilal ahmed - responsibilities.pdf").read_bytes() == b"mine"
    assert "2 of 2 files" in screen.saved.text


def test_stopping_keeps_what_is_complete(
    qtbot: QtBot, screen: SheetsScreen, prompts: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_file_each(screen)
    prompts.folder = tmp_path
    fsync = os.fsync

    def stop_after_this(file: int) -> None:
        fsync(file)
        assert screen.outputs._job is not None
        screen.outputs._job.stop.set()

    monkeypatch.setattr(os, "fsync", stop_after_this)
    screen.outputs.pdf_button.click()
    qtbot.waitUntil(screen.saved.isVisible, timeout=WAIT)
    assert "1 of 2 files" in screen.saved.text
    assert [path.suffix for path in tmp_path.glob("*.pdf")] == [".pdf"]
    assert not list(tmp_path.glob("*.part"))


def test_a_full_disk_in_the_middle_names_the_file(
    qtbot: QtBot, screen: SheetsScreen, prompts: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_file_each(screen)
    prompts.folder = tmp_path
    fsync, calls = os.fsync, []

    def full(file: int) -> None:
        calls.append(file)
        if len(calls) > 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        fsync(file)

    monkeypatch.setattr(os, "fsync", full)
    screen.outputs.pdf_button.click()
    qtbot.waitUntil(lambda: bool(prompts.told), timeout=WAIT)
    assert "The disk is full" in prompts.told[0]
    assert "responsibilities.pdf" in prompts.told[0]
    assert "1 of 2 files" in screen.saved.text


def test_what_is_signed_is_marked_on_the_next_sheet(
    qtbot: QtBot, session: Session, screen: SheetsScreen, prompts: Answers
) -> None:
    bilal = person(session, "Bilal Ahmed")
    screen.show_person(bilal)
    settled(qtbot, screen)
    assert not screen.panel.boxes["with_changes"].isVisible()
    screen.outputs.mark_signed()
    assert session.plan.signings == {}, "the owner turned the question down"
    prompts.day = "2026-05-05"
    screen.outputs.mark_signed()
    settled(qtbot, screen)
    assert screen.panel.boxes["with_changes"].isVisible()
    assert screen.outputs.signed.text() == "Signed on 5 May 2026"
    assert screen._made is not None
    sheet: Any = screen._made.sheets.sheets[0]
    assert sheet.changes is not None
    assert sheet.changes.since == "2026-05-05"
    session.undo()
    assert not screen.panel.boxes["with_changes"].isVisible()


def test_a_kind_with_nothing_to_print_says_so_and_can_be_left(
    qtbot: QtBot, session: Session, screen: SheetsScreen
) -> None:
    for number, slot in enumerate(session.team.slots.values()):
        if slot.person_id is None:
            session.do(add_person, new_person(f"Person {number}"))
            session.do(place_person, session.scenario_id, person(session, f"Person {number}"), slot.id)
    take(qtbot, screen, SheetKind.JOB_AD)
    assert screen.nothing.isVisible()
    assert "no vacancy" in screen.nothing.text
    assert not screen.outputs.print_button.isEnabled()
    take(qtbot, screen, SheetKind.SUMMARY)
    assert screen.pages.isVisible()


def test_choices_outlive_the_window(
    qtbot: QtBot, session: Session, screen: SheetsScreen, prompts: Answers, settings: Settings
) -> None:
    take(qtbot, screen, SheetKind.ROLE)
    role = next(iter(session.team.roles))
    screen.panel.subjects.choose(role)
    screen.pages.set_zoom(2.0)
    again = SheetsScreen(session, Selection(), prompts, settings, chosen=screen.panel.chosen)
    qtbot.addWidget(again)
    again.show()
    assert (again.panel.choices().kind, again.panel.choices().subject_id) == (SheetKind.ROLE, role)
    assert again.pages.zoom == 2.0


def test_a_vacancy_leads_to_its_advertisement(qtbot: QtBot, session: Session, screen: SheetsScreen) -> None:
    role_id = next(slot.role_id for slot in session.team.slots.values() if slot.person_id is None)
    screen.show_vacancy(role_id)
    settled(qtbot, screen)
    assert screen.panel.kind.typed() == SheetKind.JOB_AD
    assert screen._made is not None
    assert [sheet.subject for sheet in screen._made.sheets.sheets] == [session.team.roles[role_id].title]


def test_the_window_keeps_what_is_chosen_when_it_is_built_anew(
    qtbot: QtBot, session: Session, prompts: Answers, settings: Settings
) -> None:
    window = MainWindow(settings, prompts)
    qtbot.addWidget(window)
    chosen = []
    for _ in range(2):
        window.show_plan_of(session)
        assert window.plan_view is not None
        window.plan_view.show_screen("sheets")
        assert window.plan_view.sheets_chosen is not None
        chosen.append(window.plan_view.sheets_chosen)
        chosen[0].kind = SheetKind.AGENDA
    assert chosen[0] is chosen[1]
