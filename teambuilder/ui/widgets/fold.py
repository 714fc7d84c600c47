"""A part of a panel that opens under its heading when it is wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from teambuilder.ui.icons import icon


class Fold(QWidget):
    """A heading that opens and closes what is below it."""

    def __init__(self, title: str, icon_name: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.content = content
        self.button = QToolButton()
        self.button.setText(title)
        self.button.setAccessibleName(title)
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addWidget(content)
        self._turn(opened=False)

    def open(self, *, opened: bool = True) -> None:
        self.button.setChecked(opened)

    def _turn(self, opened: bool) -> None:
        self.button.setIcon(icon("chevron-up" if opened else self._icon_name))
        self.content.setVisible(opened)
        if opened:
            self.content.setFocus(Qt.FocusReason.OtherFocusReason)
