"""Names of files as the owner types them: no file is lost by a name without its end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from teambuilder.ui.prompts import Prompts


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
        default = box.defaultButton()
        labels = {button.text().replace("&", ""): button for button in box.buttons()}
        (default if pressed == "Enter" else labels[pressed]).click()

    QTimer.singleShot(0, press)
    assert Prompts().save_pdf(None, path) == (path if pressed == "Replace" else None)
    assert "team.pdf" in asked[0]


def test_a_plan_is_never_in_question_as_none_is_written_over(typed: Path, language: str) -> None:
    path = typed.with_suffix(".teamplan")
    path.touch()
    assert Prompts().save_plan(None, path) == path  # the store says that the name is taken
