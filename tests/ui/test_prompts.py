"""Names of files as the owner types them: no file is lost by a name without its end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from teambuilder.ui.prompts import Prompts

both = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What the dialog gives back: a name without its end."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "team"), ""))
    return tmp_path / "team"


def test_a_name_without_its_end_gets_it(typed: Path, language: str) -> None:
    assert Prompts().save_pdf(None, typed.with_suffix(".pdf")) == typed.with_suffix(".pdf")
    assert Prompts().save_export(None, typed.with_suffix(".xlsx")) == typed.with_suffix(".xlsx")


@pytest.mark.parametrize("pressed", ["Replace", "Cancel", "Enter"])
def test_a_file_whose_name_comes_about_so_is_lost_only_when_the_owner_says_so(
    qtbot: QtBot, typed: Path, language: str, pressed: str
) -> None:
    path = typed.with_suffix(".pdf")
    path.touch()
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        if pressed == "Enter":
            QTest.keyClick(box, Qt.Key.Key_Return)
        else:
            {button.text().replace("&", ""): button for button in box.buttons()}[pressed].click()

    QTimer.singleShot(0, press)
    assert Prompts().save_pdf(None, path) == (path if pressed == "Replace" else None)
    assert "team.pdf" in asked[0]


@both
@pytest.mark.parametrize("by_enter", [False, True])
def test_enter_takes_the_answer_by_which_nothing_is_lost(qtbot: QtBot, language: str, by_enter: bool) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTest.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(0, press)
    if by_enter:
        assert Prompts().confirm(None, "Open it?", "Nothing is lost.", "Open", by_enter=True)
    else:
        assert not Prompts().confirm(None, "Close without it?", "It would be lost.", "Close without it")


def test_a_plan_is_never_in_question_as_none_is_written_over(typed: Path, language: str) -> None:
    path = typed.with_suffix(".teamplan")
    path.touch()
    assert Prompts().save_plan(None, path) == path  # the store says that the name is taken
