"""A person's picture in a panel: the photo, or the initials on a coloured disc."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from teambuilder.core.plan import Person
from teambuilder.ui import words
from teambuilder.ui.widgets.painting import draw_avatar


class Portrait(QWidget):
    """Painted round, of a fixed size."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None, *, size: int = 64) -> None:
        super().__init__(parent)
        self._size = size
        self._name = self._key = self._photo = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, person: Person) -> None:
        face = (words.said(person.names), person.id, person.photo)
        if face != (self._name, self._key, self._photo):
            self._name, self._key, self._photo = face
            self.setAccessibleName(self._name)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_avatar(painter, QRect(0, 0, self._size, self._size), self._name, self._key, self._photo, self.font())
        painter.end()
