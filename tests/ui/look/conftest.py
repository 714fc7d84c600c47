"""The window with a full plan or an empty one, in a language, at a size of text, in a theme."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))  # for the modules beside this one

from scenes import Stage, set_up

SetStage = Callable[..., Stage]


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[SetStage]:
    """Sets the stage; what was changed in the application is put right in the end."""
    style, font = qapp.style().name(), qapp.font()
    made: list[Stage] = []

    def set_it(language: str, *, text: float = 1.0, theme: str = "light", size: tuple[int, int] = (1280, 800)) -> Stage:
        made.append(set_up(qapp, tmp_path, language, text=text, theme=theme, size=size))
        qtbot.addWidget(made[-1].window)
        return made[-1]

    yield set_it
    for one in made:
        one.leave()
    qapp.setStyle(style)
    qapp.setFont(font)
