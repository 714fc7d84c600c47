"""Pictures from the owner's files, as large as a camera may make them, read no larger than they are needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader


def read_picture(path: Path, side: int) -> QImage:
    """The picture, the right way up; a null one when it cannot be read.

    A larger one is made smaller while it is read, until its shorter side is `side` pixels: a photo of a phone would
    take hundreds of megabytes otherwise.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()  # before it is turned the right way up, as the scaled size has to be
    if min(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()
