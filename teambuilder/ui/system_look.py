"""Tells when the system turned to light, dark or high contrast while the window stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from teambuilder.ui.theme import system_theme, theme_for

NOT_NOW = 500  # milliseconds until another look whether the window may be built anew
_LATER = Qt.ConnectionType.QueuedConnection  # not while a theme is being put on


class SystemLook(QObject):
    """`changed` comes when the application wears another theme than the system asks for, and nothing would be lost.

    A window that is built anew would tear away an open dialog or menu, and what `is_busy` knows of.
    """

    changed = Signal()

    def __init__(self, is_busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.look)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.look, _LATER)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self.look, _LATER)

    def look(self) -> None:
        """Compares the theme with the system's, now or as soon as nothing is open."""
        if theme_for(QGuiApplication.palette()) is system_theme():
            self._again.stop()
        elif QApplication.activeModalWidget() or QApplication.activePopupWidget() or self._is_busy():
            self._again.start(NOT_NOW)
        else:
            self.changed.emit()
