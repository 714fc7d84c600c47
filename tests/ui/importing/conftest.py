"""A file with people, and the window that imports them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.plan import Person
from teambuilder.ui.importing.dialog import ImportDialog
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings

WAIT = 15_000  # milliseconds
LINES = """Name,Phone,E-mail,Hours a week,Notes,Colour
Ayesha Khan,+92 300 1234567,ayesha@example.com,30,Speaks Pashto,blue
سارہ ملک,,,,Draws,
Sana Tariq,0333 1112223,sana@example.com,abc,,
,0300 9999999,,,,
Hina Shah,0345 1234567,hina@example.com,,,green
Hina Shah,0345-1234567,,,later,
Bilal Ahmad,,,,,
"""
MakeDialog = Callable[..., ImportDialog]


class Answers(Prompts):
    """Answers instead of the owner."""

    def __init__(self) -> None:
        self.people: Path | None = None
        self.list: Path | None = None
        self.suggestion: Path | None = None
        self.asked = 0

    def open_people(self, parent: QWidget | None, folder: Path | None = None) -> Path | None:
        self.asked += 1
        return self.people

    def save_list(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        self.suggestion = suggestion
        return self.list


@pytest.fixture
def prompts() -> Answers:
    return Answers()


@pytest.fixture
def ayesha(session: Session) -> Person:
    """Somebody of the plan whom the file knows too, beside Sara Malik, Bilal Ahmed and the owner."""
    person = new_person("Ayesha Khan", phone="0300 1234567", minutes_a_week=2700, notes="Knows Lahore")
    session.do(add_person, person)
    return person


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(LINES, encoding="utf-8")
    return path


@pytest.fixture
def make_dialog(qtbot: QtBot, session: Session, settings: Settings, prompts: Answers) -> MakeDialog:
    """The dialog with a file, once it is read and held against the plan."""

    def make(path: Path) -> ImportDialog:
        dialog = ImportDialog(session, prompts, settings, path)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, dialog)
        return dialog

    return make


def settle(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Waits until nothing is under way."""
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT)


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[ImportDialog], None]:
    return lambda dialog: settle(qtbot, dialog)
