"""Pictures of everything, for eyes: each scene as a PNG in the folder that TEAMBUILDER_ARTEFACTS names.

    TEAMBUILDER_ARTEFACTS=/tmp/pictures .venv/bin/python -m pytest -m on_demand tests/ui/look

QT_SCALE_FACTOR=1.5 before it shows the same on a finer screen. Beside the folders
lie sheets with the pictures small, to see at a glance what differs.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from scenes import Stage, all_scenes

COLUMNS, CELL_WIDTH, CELL_HEIGHT = 3, 640, 424
AT_ONCE = 9  # pictures on a sheet
SIZES = [(1280, 800), (1920, 1080)]


def contact_sheet(pictures: list[tuple[str, QImage]]) -> QImage:
    """All pictures small, with their names below them."""
    rows = -(-len(pictures) // COLUMNS)
    sheet = QImage(COLUMNS * CELL_WIDTH, rows * CELL_HEIGHT, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for place, (name, picture) in enumerate(pictures):
        cell = QRect(place % COLUMNS * CELL_WIDTH, place // COLUMNS * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT)
        room = cell.adjusted(4, 4, -4, -20)
        small = picture.scaled(
            room.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(1)
        painter.drawImage(room.topLeft(), small)
        painter.drawText(cell.adjusted(4, 0, -4, -2), Qt.AlignmentFlag.AlignBottom, name)
    painter.end()
    return sheet


@pytest.mark.on_demand
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("language", ["en", "ur"])
def test_pictures_of_everything(
    stage: Callable[..., Stage], tmp_path: Path, language: str, theme: str, text: float, size: tuple[int, int]
) -> None:
    folder = Path(os.environ.get("TEAMBUILDER_ARTEFACTS") or tmp_path) / "look"
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    look = f"{language}-{theme}-text{round(text * 100)}-scale{scale}-{size[0]}x{size[1]}"
    (folder / look).mkdir(parents=True, exist_ok=True)
    pictures: list[tuple[str, QImage]] = []
    for name, shown in all_scenes(stage(language, text=text, theme=theme, size=size)):
        picture = shown.grab().toImage()
        assert picture.save(str(folder / look / f"{name}.png"))
        pictures.append((name, picture))
    for first in range(0, len(pictures), AT_ONCE):
        sheet = contact_sheet(pictures[first : first + AT_ONCE])
        assert sheet.save(str(folder / f"{look}-{first // AT_ONCE + 1}.png"))
    assert len(pictures) > 50
