"""The ways to the merge window: the menu, a plan dropped on the window, a conflicted copy beside the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui import app
from teambuilder.ui.app import Teambuilder
from teambuilder.ui.merging.dialog import MergeDialog
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings

Start = Callable[[Path], Teambuilder]


class Answers(Prompts):
    """Answers in the owner's place."""

    def __init__(self) -> None:
        self.copy: Path | None = None
        self.chosen: str | None = None
        self.asked: list[str] = []

    def open_copy(self, parent: object, folder: Path) -> Path | None:
        self.asked.append(f"copy in {folder.name}")
        return self.copy

    def open_or_merge(self, parent: object, name: str) -> str | None:
        self.asked.append(name)
        return self.chosen

    def tell(self, parent: object, title: str, text: str) -> None:
        raise AssertionError(text)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def start(
    qtbot: QtBot, qapp: QApplication, settings: Settings, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    monkeypatch.setattr(app, "AFTER_FIRST_PAINT", 0)
    started: list[Teambuilder] = []

    def run(path: Path) -> Teambuilder:
        teambuilder = Teambuilder(qapp, settings, answers)
        qtbot.addWidget(teambuilder.window)
        started.append(teambuilder)
        assert teambuilder.start(path)
        return teambuilder

    yield run
    for teambuilder in started:
        teambuilder.window.close()
        teambuilder.deleteLater()


@pytest.fixture
def plan_path(session: Session) -> Path:
    """A plan that nobody has open, beside it in another folder a copy with one person more."""
    path = session.plan_file.path
    copy = path.parent / "stick" / "copy.teamplan"
    session.plan_file.write_copy(copy)
    session.close()
    with PlanFile.open(copy) as there:
        there.apply(add_person(there.plan, new_person("Omar")))
    return path


@pytest.fixture
def copy(plan_path: Path) -> Path:
    return plan_path.parent / "stick" / "copy.teamplan"


def names(teambuilder: Teambuilder) -> list[str]:
    assert teambuilder.session is not None
    return [person.name for person in teambuilder.session.plan.people.values()]


def merge_when_shown(qtbot: QtBot) -> list[MergeDialog]:
    """Presses *Merge* in the dialog that comes."""
    seen: list[MergeDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, MergeDialog) and not dialog.busy:
            seen.append(dialog)
            QTest.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    return seen


def drop(teambuilder: Teambuilder, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, keys = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 5), actions, data, Qt.MouseButton.LeftButton, keys)
    enter.ignore()
    QApplication.sendEvent(teambuilder.window, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(300, 5), actions, data, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(teambuilder.window, event)
    assert event.dropAction() is Qt.DropAction.CopyAction  # the file stays where it is
    return event.isAccepted()


def test_the_menu_asks_for_a_copy(qtbot: QtBot, start: Start, plan_path: Path, copy: Path, answers: Answers) -> None:
    teambuilder = start(plan_path)
    (plan,) = [menu for menu in teambuilder.window.menuBar().findChildren(QMenu) if menu.title() == "Plan"]
    (action,) = [action for action in plan.actions() if action.text() == "Merge a copy…"]
    action.trigger()
    assert answers.asked == [f"copy in {plan_path.parent.name}"]
    answers.copy = copy
    merge_when_shown(qtbot)
    action.trigger()
    assert "Omar" in names(teambuilder)
    assert teambuilder.window.plan_view is not None
    assert teambuilder.window.plan_view.messages.text.startswith("\u2068copy.teamplan\u2069 is merged")


def test_a_dropped_plan_is_opened_or_merged(
    qtbot: QtBot, start: Start, plan_path: Path, copy: Path, answers: Answers
) -> None:
    teambuilder = start(plan_path)
    assert not drop(teambuilder, copy.with_suffix(".txt"))
    assert not drop(teambuilder, copy, plan_path)
    assert drop(teambuilder, copy)
    qtbot.waitUntil(lambda: answers.asked == ["copy.teamplan"])
    assert "Omar" not in names(teambuilder)
    answers.chosen = "merge"
    merge_when_shown(qtbot)
    assert drop(teambuilder, copy)
    qtbot.waitUntil(lambda: "Omar" in names(teambuilder))
    answers.chosen = "open"
    assert drop(teambuilder, copy)
    qtbot.waitUntil(lambda: teambuilder.session is not None and teambuilder.session.plan_file.path == copy)


def test_a_conflicted_copy_is_told_with_the_way_to_merge_it(
    qtbot: QtBot, start: Start, plan_path: Path, copy: Path
) -> None:
    beside = plan_path.with_name("plan (conflicted copy 2026-11-24).teamplan")
    copy.rename(beside)
    teambuilder = start(plan_path)
    view = teambuilder.window.plan_view
    assert view is not None
    messages = view.messages
    qtbot.waitUntil(lambda: "conflicted copy" in messages.text)
    assert messages.offer_button.isVisible()
    seen = merge_when_shown(qtbot)
    QTest.mouseClick(messages.offer_button, Qt.MouseButton.LeftButton)
    assert seen
    assert "Omar" in names(teambuilder)
    assert messages.offer_button.text() == "Undo"  # of the merge


def test_another_message_takes_the_offer_away(qtbot: QtBot, start: Start, plan_path: Path) -> None:
    view = start(plan_path).window.plan_view
    assert view is not None
    taken: list[bool] = []
    view.messages.offer("A copy lies here.", "Merge it…", lambda: taken.append(True))
    view.messages.tell("Something else.")
    assert not view.messages.offer_button.isVisible()
    assert not taken


@pytest.mark.parametrize(("label", "chosen"), [("Merge", "merge"), ("Open", "open"), ("Cancel", None)])
def test_the_question_of_a_drop(qtbot: QtBot, language: str, label: str, chosen: str | None) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "plan 2.teamplan" in box.text()
        next(button for button in box.buttons() if button.text().replace("&", "") == label).click()

    QTimer.singleShot(0, press)
    assert Prompts().open_or_merge(None, "plan 2.teamplan") == chosen
