"""Buttons with a name for everyone: the word, or the tooltip and the accessible name beside an icon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from teambuilder.ui.icons import icon
from teambuilder.ui.text_size import scaled

_ICON = 16


def icon_size() -> QSize:
    """Of an icon beside words: as large as they are."""
    return QSize(scaled(_ICON), scaled(_ICON))


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
    button.setIconSize(icon_size())
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: on_click())
    return button


def rename(button: QToolButton, name: str) -> None:
    """What an icon does, for the eye and for the ear."""
    button.setToolTip(name)
    button.setAccessibleName(name)
