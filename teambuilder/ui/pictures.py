"""Pictures from the owner's files, as large as a camera may make them, read no larger than they are needed."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from teambuilder.core.rows import IMAGE_LIMIT

PHOTO_SIDE = 256  # pixels
_QUALITIES = (88, 75, 60, 40)


def read_picture(source: Path | bytes, side: int) -> QImage:
    """The picture in a file or in its bytes, the right way up; a null one when it cannot be read.

    A larger one is made smaller while it is read, until its shorter side is `side` pixels: a photo of a phone would
    take hundreds of megabytes otherwise.
    """
    if isinstance(source, Path):
        return _read(QImageReader(str(source)), side)
    buffer = QBuffer()
    buffer.setData(QByteArray(source))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return _read(QImageReader(buffer), side)


def _read(reader: QImageReader, side: int) -> QImage:
    reader.setAutoTransform(True)
    size = reader.size()  # before it is turned the right way up, as the scaled size has to be
    if min(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()


def photo_text(source: Path | bytes) -> str:
    """The picture as a square JPEG of 256 pixels in base64; empty when it cannot be read."""
    image = read_picture(source, PHOTO_SIDE)
    if image.isNull():
        return ""
    square = _square(image)
    for quality in _QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        square.save(buffer, "JPEG", quality)  # pyright: ignore[reportArgumentType, reportCallIssue]
        text = base64.b64encode(buffer.data().data()).decode("ascii")
        if 0 < len(text) <= IMAGE_LIMIT:
            return text
    return ""


def _square(image: QImage) -> QImage:
    """The middle of the picture on white, so that a transparent ground does not turn black."""
    side = min(image.width(), image.height())
    middle = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    modes = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = image.copy(middle).scaled(PHOTO_SIDE, PHOTO_SIDE, *modes)
    square = QImage(PHOTO_SIDE, PHOTO_SIDE, QImage.Format.Format_RGB32)
    square.fill(Qt.GlobalColor.white)
    painter = QPainter(square)
    painter.drawImage(0, 0, small)
    painter.end()
    return square
