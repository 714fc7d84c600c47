"""A sign, a line and what to do, in the middle of a place that has nothing else to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.room import in_text, keep_high_enough

_SIGN = 48
_WIDEST = 420


class Notice(QWidget):
    """A sign, a line, and what to do, in the middle of the room."""

    def __init__(self, icon_name: str, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        color = QColor(theme_for(self.palette()).muted)
        sign = QLabel(self)
        sign.setPixmap(icon_pixmap(icon_name, _SIGN, color, self.devicePixelRatioF()))
        self._title = bold(WrappedLabel(title, self), 1.25)
        self._text = muted(WrappedLabel(text, self))
        middle = QWidget(self)
        middle.setMaximumWidth(in_text(_WIDEST))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addStretch(2)
        for label in (sign, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self._buttons = QVBoxLayout()
        column.addLayout(self._buttons)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(middle, 100)
        layout.addStretch(1)
        keep_high_enough(self)

    @property
    def text(self) -> str:
        """What to do."""
        return self._text.text()

    def add(self, button: QPushButton) -> None:
        """A button that does it at once, below the words."""
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def say(self, text: str, title: str = "") -> None:
        """Shows another sentence, under another title if there is one, and tells it to screen readers."""
        self._text.setText(text)
        if title:
            self._title.setText(title)
        announce(self, f"{title}. {text}" if title else text)
