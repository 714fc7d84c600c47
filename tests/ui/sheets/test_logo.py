"""The logo: asked for when it is ticked, and made small enough for a plan."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from teambuilder.ui.session import Session
from teambuilder.ui.sheets.logo import encoded_logo

if TYPE_CHECKING:
    from conftest import Answers, MakeScreen

WAIT = 15_000  # milliseconds


def picture(folder: Path, width: int, height: int) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    path = folder / "logo.bmp"
    image.save(str(path))
    return path


def test_ticking_the_logo_asks_for_one_and_keeps_it_small(
    session: Session, prompts: Answers, make_screen: MakeScreen, tmp_path: Path
) -> None:
    logo = make_screen(shown=False).panel.options.logo
    logo.box.click()
    assert not logo.box.isChecked()
    prompts.image = picture(tmp_path, 2400, 1200)
    logo.box.click()
    assert logo.box.isChecked()
    kept = QImage.fromData(base64.b64decode(session.plan.business.logo))
    assert (kept.width(), kept.height()) == (600, 300)


def test_a_logo_of_noise_still_fits_into_the_plan(tmp_path: Path) -> None:
    side = 900
    image = QImage(os.urandom(side * side * 4), side, side, QImage.Format.Format_RGB32)
    image.save(str(tmp_path / "noise.png"))
    assert 0 < len(encoded_logo(tmp_path / "noise.png")) <= 400_000


def test_a_file_that_is_no_picture_is_told(
    session: Session, prompts: Answers, make_screen: MakeScreen, tmp_path: Path
) -> None:
    prompts.image = tmp_path / "logo.png"
    prompts.image.write_text("no picture")
    make_screen(shown=False).panel.options.logo.box.click()
    assert "another picture" in prompts.told[0]
    assert session.plan.business.logo == ""
