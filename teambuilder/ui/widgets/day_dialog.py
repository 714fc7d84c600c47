"""Asks for a day that has been."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel


class DayDialog(QDialog):
    """A question and a day, today unless changed."""

    def __init__(self, title: str, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(44 * GRID)
        label = WrappedLabel(question, self)
        self.edit = QDateEdit(QDate.currentDate(), self)
        self.edit.setMaximumDate(QDate.currentDate())
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("d MMMM yyyy")
        self.edit.setLocale(QLocale())
        self.edit.setAccessibleName(question)
        label.setBuddy(self.edit)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(ok | cancel, self)
        buttons.button(ok).setText(title)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        for widget in (label, self.edit, buttons):
            layout.addWidget(widget)

    @property
    def day(self) -> str:
        """The day as ISO 8601."""
        return self.edit.date().toString(Qt.DateFormat.ISODate)
