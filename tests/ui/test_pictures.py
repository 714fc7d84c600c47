"""Large photos are read without the memory that their full size would take, the right way up."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication

from teambuilder.ui.pictures import photo_text, read_picture
from teambuilder.ui.sheets.logo import encoded_logo

LIMIT = 4  # megabytes that a picture may take


@pytest.fixture
def little_memory(qapp: QApplication) -> Iterator[None]:
    usual = QImageReader.allocationLimit()
    QImageReader.setAllocationLimit(LIMIT)
    yield
    QImageReader.setAllocationLimit(usual)


@pytest.fixture
def phone_photo(tmp_path: Path) -> Path:
    """2400 × 1600 pixels, 15 MB in memory, red above and blue below; the phone was held upright."""
    image = QImage(2400, 1600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    painter.fillRect(1200, 0, 1200, 1600, Qt.GlobalColor.blue)
    painter.end()
    path = tmp_path / "photo.jpg"
    writer = QImageWriter(str(path))
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(image)
    return path


@pytest.mark.usefixtures("little_memory")
def test_a_large_photo_is_read_small_and_the_right_way_up(phone_photo: Path) -> None:
    picture = read_picture(phone_photo, 256)
    assert picture.size() == QSize(256, 384)
    assert QColor(picture.pixel(128, 20)).red() > 200
    assert QColor(picture.pixel(128, 360)).blue() > 200


@pytest.mark.usefixtures("little_memory")
def test_a_large_photo_becomes_a_portrait_and_a_logo(phone_photo: Path) -> None:
    portrait = QImage.fromData(base64.b64decode(photo_text(phone_photo)))
    assert portrait.size() == QSize(256, 256)
    logo = QImage.fromData(base64.b64decode(encoded_logo(phone_photo)))
    assert logo.size() == QSize(400, 600)


def test_a_small_picture_stays_as_it_is_and_what_is_none_is_null(tmp_path: Path, qapp: QApplication) -> None:
    small = QImage(40, 30, QImage.Format.Format_RGB32)
    small.fill(Qt.GlobalColor.red)
    assert small.save(str(tmp_path / "small.png"))
    assert read_picture(tmp_path / "small.png", 256) == small
    (tmp_path / "letter.jpg").write_text("Dear Sir", encoding="utf-8")
    assert read_picture(tmp_path / "letter.jpg", 256).isNull()
