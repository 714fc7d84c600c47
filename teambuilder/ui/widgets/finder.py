"""Type to find one of many: a dialog with a line to type in and the list that answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from teambuilder.core.ranking import searchable
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.fields import dress_as_typed


class Choice(NamedTuple):
    """One of the things to choose from; `reason` says why it cannot be chosen, if so."""

    id: str
    text: str
    detail: str = ""
    reason: str = ""


class Finder(QDialog):
    """Shows the choices that contain all words that are typed; Enter takes the first or the marked one."""

    def __init__(self, title: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._choices = choices
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(self.tr("Type to find"))
        self._line.setAccessibleName(self.tr("Type to find"))
        self._line.installEventFilter(self)
        dress_as_typed(self._line)
        self._list = QListWidget(self)
        self._list.setAccessibleName(title)
        self._list.setUniformItemSizes(True)
        buttons = QDialogButtonBox(self)
        self._accept = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(self._line)
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)
        self.resize(460, 420)
        self._line.textChanged.connect(self._show)
        self._list.itemActivated.connect(lambda _: self._take())
        self._list.currentRowChanged.connect(lambda _: self._accept.setEnabled(bool(self.chosen_id)))
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self._show()

    @property
    def chosen_id(self) -> str:
        """The id of the marked choice, or empty when none can be taken."""
        item = self._list.currentItem()
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return ""
        return str(item.data(Qt.ItemDataRole.UserRole))

    def _show(self) -> None:
        words = searchable(self._line.text()).split()
        self._list.clear()
        for choice in self._choices:
            text = searchable(f"{choice.text} {choice.detail}")
            if all(word in text for word in words):
                note = choice.reason or choice.detail
                item = QListWidgetItem(f"{choice.text} — {note}" if note else choice.text, self._list)
                item.setData(Qt.ItemDataRole.UserRole, choice.id)
                if choice.reason:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        enabled = (row for row in range(self._list.count()) if self._list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled)
        self._list.setCurrentRow(next(enabled, -1))
        self._accept.setEnabled(bool(self.chosen_id))

    def _take(self) -> None:
        if self.chosen_id:
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list while the owner types."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in keys:
            return self._list.event(event)
        return super().eventFilter(watched, event)
