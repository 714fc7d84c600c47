"""The import begins from the menu, with a file dropped on the people, and from the welcome screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.actions import Actions
from teambuilder.ui.importing.dialog import ImportDialog
from teambuilder.ui.importing.files import is_people_file
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.welcome import Welcome

if TYPE_CHECKING:
    from conftest import Answers

WAIT = 15_000  # milliseconds


@pytest.fixture
def opened(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were imported: each dialog does at once what its button does."""
    files: list[Path] = []

    def at_once(dialog: ImportDialog) -> int:
        files.append(dialog._source.path)
        qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT)
        dialog.import_button.click()
        return dialog.result()

    monkeypatch.setattr(ImportDialog, "exec", at_once)
    return files


@pytest.fixture
def view(qtbot: QtBot, session: Session, prompts: Answers, settings: Settings) -> PlanView:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = PlanView(session, Actions(window), prompts, settings, window)
    window.setCentralWidget(made)
    window.resize(1200, 700)
    window.show()
    return made


def dropped(view: PlanView, path: Path) -> bool:
    """Drags a file onto the list of people and lets it go, as Qt asks one widget after the other."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    arguments = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    viewport = view.team.people.tray.viewport()
    for event in (QDragEnterEvent(QPoint(20, 20), *arguments), QDragMoveEvent(QPoint(20, 20), *arguments)):
        QApplication.sendEvent(viewport, event)
        if not event.isAccepted():
            return False
    drop = QDropEvent(QPointF(20, 20), *arguments)
    QApplication.sendEvent(viewport, drop)
    return drop.isAccepted()


def test_from_the_menu(view: PlanView, session: Session, prompts: Answers, file: Path, opened: list[Path]) -> None:
    view._actions.import_people.trigger()
    assert (prompts.asked, opened) == (1, [])
    prompts.people = file
    view._actions.import_people.trigger()
    assert opened == [file]
    assert "Hina Shah" in {person.name for person in session.plan.people.values()}
    assert "Imported" in view.messages._text.text()
    assert view._actions.import_people.shortcut().toString() == "Ctrl+I"


def test_by_a_drop_on_the_people(qtbot: QtBot, view: PlanView, file: Path, opened: list[Path]) -> None:
    assert dropped(view, file)
    assert opened == [], "not while the drop is under way"
    qtbot.waitUntil(lambda: bool(opened), timeout=WAIT)
    assert opened == [file]


def test_no_other_file_may_be_dropped(view: PlanView, tmp_path: Path, opened: list[Path]) -> None:
    assert not dropped(view, tmp_path / "photo.jpg")
    assert [is_people_file(Path(name)) for name in ("A.CSV", "b.xlsx", "c.vcf", "d.teamplan")] == [*[True] * 3, False]


def test_a_plan_that_can_only_be_read_takes_nobody(
    qtbot: QtBot, session: Session, prompts: Answers, settings: Settings, file: Path, opened: list[Path]
) -> None:
    path = session.plan_file.path
    session.close()
    with PlanFile.open(path, read_only=True) as plan_file:
        window = QMainWindow()
        qtbot.addWidget(window)
        view = PlanView(Session(plan_file), Actions(window), prompts, settings, window)
        assert not view._actions.import_people.isEnabled()
        view.import_people(file)
        assert not view.team.people.acceptDrops()
    assert opened == []


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_from_the_welcome_screen(
    qtbot: QtBot, language: str, settings: Settings, prompts: Answers, tmp_path: Path
) -> None:
    welcome = Welcome(settings, prompts)
    qtbot.addWidget(welcome)
    welcome.show()
    asked: list[tuple[str, ...]] = []
    welcome.import_requested.connect(lambda *wanted: asked.append(wanted))
    welcome.import_button.click()
    assert asked == []
    welcome.business.editor.setText("Indus Tiles")
    welcome.owner.editor.setText("Ayesha Khan")
    welcome.import_button.click()
    assert asked == [(welcome.chosen_start, "Indus Tiles", "Ayesha Khan", "PKR")]
