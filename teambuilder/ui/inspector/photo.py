"""A person's photo: chosen, cut square, made small, and kept as text in the plan."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teambuilder.core.actions.people import edit_person
from teambuilder.core.plan import Person
from teambuilder.core.rows import IMAGE_LIMIT
from teambuilder.ui.inspector.form import column
from teambuilder.ui.pictures import read_picture
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import icon_button, word_button
from teambuilder.ui.widgets.portrait import Portrait
from teambuilder.ui.widgets.problem_line import ProblemLine

PHOTO_SIDE = 256  # pixels
_QUALITIES = (88, 75, 60, 40)


class PhotoPanel(QWidget):
    """The portrait, and buttons to choose another or to remove it."""

    def __init__(self, session: Session, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._person_id = ""
        self.portrait = Portrait()
        self.choose_button = word_button(self.tr("Choose a picture"), "image", self.choose)
        self.remove_button = icon_button(self.tr("Remove the picture"), "trash-2", self._remove)
        self.choose_button.setDisabled(session.read_only)
        self.remove_button.setDisabled(session.read_only)
        self.problem = ProblemLine()
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        side = column()
        side.addStretch(1)
        side.addLayout(buttons)
        side.addWidget(self.problem)
        side.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.portrait)
        layout.addLayout(side, 1)

    def show_person(self, person: Person) -> None:
        if person.id != self._person_id:
            self._person_id = person.id
            self.problem.clear()
        self.portrait.show_person(person)
        self.remove_button.setVisible(bool(person.photo))

    def choose(self) -> None:
        """Asks for a picture and keeps it."""
        path = self._prompts.open_image(self.window())
        if path is None:
            return
        photo = photo_text(path)
        if not photo:
            self.problem.say(self.tr("This picture cannot be read. Choose a JPEG or PNG picture."))
            return
        self.problem.clear()
        self._session.do(edit_person, self._person_id, photo=photo)

    def _remove(self) -> None:
        self.choose_button.setFocus()
        self._session.do(edit_person, self._person_id, photo="")


def photo_text(path: Path) -> str:
    """The picture as a square JPEG of 256 pixels in base64; empty when it cannot be read."""
    image = read_picture(path, PHOTO_SIDE)
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
