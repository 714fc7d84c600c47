"""Buttons with a name for everyone: the word, or the tooltip and the accessible name beside an icon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QToolButton, QWidget

from teambuilder.ui.icons import icon
from teambuilder.ui.widgets.room import in_text

_ICON = 16
_ROOM = 6  # round an icon before words: the style leaves so little that Nastaliq touches it


def icon_size() -> QSize:
    """Of an icon: as large as words are."""
    return QSize(in_text(_ICON), in_text(_ICON))


def size_before_words() -> QSize:
    """Of an icon that words follow, with room between the two."""
    return icon_size() + QSize(_ROOM, 0)


_NARROWEST = 12  # letters
_AT_END = Qt.TextElideMode.ElideRight


class ElidedButton(QPushButton):
    """A button whose words may be longer than a narrow place: it then shows their beginning, and all as its tip."""

    def __init__(self, shown: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(shown, "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        metrics, text = self.fontMetrics(), self.text()
        room = self.width() - (self.sizeHint().width() - metrics.horizontalAdvance(text))
        shown = text if room >= metrics.horizontalAdvance(text) else metrics.elidedText(text, _AT_END, room)
        option.text = shown  # pyright: ignore[reportAttributeAccessIssue]  # the stub does not know it
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


def icon_button(
    name: str, icon_name: str, on_click: Callable[[], object], parent: QWidget | None = None
) -> QToolButton:
    """A small button that shows only an icon."""
    button = QToolButton(parent)
    button.setIcon(icon(icon_name))
    button.setIconSize(icon_size())
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    rename(button, name)
    button.clicked.connect(lambda: on_click())
    return button


def word_button(
    name: str, icon_name: str, on_click: Callable[[], object], parent: QWidget | None = None
) -> QPushButton:
    """A button with an icon and a word."""
    button = QPushButton(icon(icon_name), name, parent)
    button.setIconSize(size_before_words())
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: on_click())
    return button


def rename(button: QToolButton, name: str) -> None:
    """What an icon does, for the eye and for the ear."""
    button.setToolTip(name)
    button.setAccessibleName(name)
