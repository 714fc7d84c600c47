"""A field that offers a list to choose from; choices that are closed stay in sight and say why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from teambuilder.ui.widgets.fields import Field, Keep, Value
from teambuilder.ui.widgets.labels import directed


@dataclass(frozen=True)
class Choice:
    """One line of the list: its key, its words and, if it is closed, why."""

    key: str
    text: str
    reason: str = ""


class ChoiceField(Field):
    """Keeps the choice as soon as it is made. The key "" is None where the value may be."""

    editor: QComboBox

    def __init__(
        self,
        label: str,
        keep: Keep,
        choices: Sequence[Choice] = (),
        parent: QWidget | None = None,
        *,
        optional: bool = False,
    ) -> None:
        editor = QComboBox()
        super().__init__(label, keep, editor, parent, labelled=True)
        self._optional = optional
        self._choices: tuple[Choice, ...] = ()
        self._model = QStandardItemModel(editor)
        editor.setModel(self._model)
        editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        editor.setMinimumContentsLength(6)
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        editor.activated.connect(lambda: self.commit())
        self.show_choices(choices)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Replaces the list; the value that is shown stays."""
        if tuple(choices) == self._choices:
            return
        key, unsaved = self.typed(), self.unsaved
        self._choices = tuple(choices)
        self._model.clear()
        for choice in choices:
            item = QStandardItem(directed(choice.text))
            item.setData(choice.key, Qt.ItemDataRole.UserRole)
            item.setEnabled(not choice.reason)
            item.setToolTip(choice.reason)
            item.setData(choice.reason, Qt.ItemDataRole.AccessibleDescriptionRole)
            self._model.appendRow(item)
        self._put(key)
        if not unsaved:  # what is gone from the list is no choice of the owner's
            self._shown = self.typed()

    def typed(self) -> str:
        key = self.editor.currentData()
        return key if isinstance(key, str) else ""

    def _put(self, text: str) -> None:
        self.editor.setAccessibleDescription("")
        keys = [choice.key for choice in self._choices]
        self.editor.setCurrentIndex(keys.index(text) if text in keys else -1)
        self.editor.setToolTip(self.editor.currentText())

    def _read(self, text: str) -> Value:
        return text or None if self._optional else text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:  # scrolls the panel, changes nothing by accident
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _enter_keeps(self, event: QKeyEvent) -> bool:
        return False
