"""Tabs with a name: the bar takes the focus, and what is around it only says what the pages are of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTabWidget, QWidget


class Tabs(QTabWidget):
    """Qt would let screen readers stop at the frame, which has neither a name nor a use."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # passed on to the bar
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
