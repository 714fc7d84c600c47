"""The two-way switch between owning a responsibility and helping with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from teambuilder.core.plan import OwnershipKind
from teambuilder.ui import words
from teambuilder.ui.icons import icon
from teambuilder.ui.theme import theme_for


class OwnsSwitch(QWidget):
    """Two buttons, of which one is down; the mark on it says so without colour."""

    chosen = Signal(object)  # OwnershipKind: the owner's choice, not what was shown by `show_kind`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[OwnershipKind, QToolButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        theme = theme_for(self.palette())
        self.setStyleSheet(
            f"QToolButton {{ border: 1px solid {theme.strong_border}; padding: 3px 8px; color: {theme.text}; }}"
            f"QToolButton:checked {{ background: {theme.accent_soft}; border-color: {theme.accent}; }}"
            f"QToolButton:focus {{ border: 2px solid {theme.accent}; padding: 2px 7px; }}"
            f"QToolButton:disabled {{ color: {theme.muted}; }}"
        )
        for kind in OwnershipKind:
            layout.addWidget(self._button(kind))
        self.setFocusProxy(self.buttons[OwnershipKind.OWNS])
        self.show_kind(OwnershipKind.OWNS)

    @property
    def kind(self) -> OwnershipKind:
        down = self.buttons[OwnershipKind.OWNS].isChecked()
        return OwnershipKind.OWNS if down else OwnershipKind.HELPS

    def show_kind(self, kind: OwnershipKind) -> None:
        """Shows which it is: Tab comes to the button that is down, the arrow keys go to the other."""
        self.buttons[kind].setChecked(True)
        for other, button in self.buttons.items():
            button.setIcon(icon("check") if other is kind else QIcon())
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is kind else Qt.FocusPolicy.ClickFocus)

    def set_subject(self, subject: str) -> None:
        """Names the buttons after what they are about."""
        for kind, button in self.buttons.items():
            button.setAccessibleName(f"{words.ownership(kind)}: {subject}" if subject else words.ownership(kind))

    def _button(self, kind: OwnershipKind) -> QToolButton:
        button = QToolButton()
        button.setText(words.ownership(kind))
        button.setAccessibleName(words.ownership(kind))
        button.setCheckable(True)
        button.setIconSize(QSize(14, 14))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda: self._choose(kind))
        self._group.addButton(button)
        self.buttons[kind] = button
        return button

    def _choose(self, kind: OwnershipKind) -> None:
        self.show_kind(kind)
        self.chosen.emit(kind)
