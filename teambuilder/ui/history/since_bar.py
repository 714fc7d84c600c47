"""Above the steps: since when the owner wants to know what has changed, as a day or by a click."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from teambuilder.core.change import Refused
from teambuilder.ui.history.entries import Entry, last_before, last_signing, last_until
from teambuilder.ui.theme import GRID
from teambuilder.ui.week import beginning_of_last_week
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.date_fields import DateField
from teambuilder.ui.widgets.fields import Value
from teambuilder.ui.widgets.flow import FlowLayout

_FIELD_WIDTH = 300


class SinceBar(QWidget):
    """Turns what is chosen into a step: the last one before."""

    chosen = Signal(object, object)  # Entry, and the day from which on is told, or None for the step's own time

    def __init__(self, opened_before: datetime.datetime | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._opened_before = opened_before
        self.day = DateField(self.tr("What has changed since"), self._keep_day)
        self.day.setMaximumWidth(_FIELD_WIDTH)
        self.week = word_button(self.tr("Since last week"), "calendar", self._since_last_week)
        self.signing = word_button(self.tr("Since the last signing"), "file-text", self._since_signing)
        self.opening = word_button(self.tr("Since you opened it last"), "folder-open", self._since_opening)
        shortcuts = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        shortcuts.setSizePolicy(policy)
        flow = FlowLayout(shortcuts)
        for button in (self.week, self.signing, self.opening):
            flow.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.day, 2)
        row.addWidget(shortcuts, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.day.label)  # above all: the buttons stand in line with the field itself
        layout.addLayout(row)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """The steps to choose from; a shortcut that leads nowhere is not offered."""
        self._entries = entries
        self.setEnabled(bool(entries))
        self.signing.setVisible(last_signing(entries) is not None)
        opened = self._opened_before
        self.opening.setVisible(opened is not None and last_until(entries, opened) is not None)

    def clear(self) -> None:
        """No day is chosen any more."""
        self.day.show_value(None)

    def _keep_day(self, value: Value) -> Refused | None:
        self.day.show_value(value)
        if value is not None:
            self._since_day(datetime.date.fromisoformat(str(value)))
        return None

    def _since_day(self, day: datetime.date) -> None:
        """From the beginning of a day on; before the plan there is nothing to compare with but its beginning."""
        entry = last_before(self._entries, day)
        if entry is not None:
            self.chosen.emit(entry, day)
        elif self._entries:
            self.chosen.emit(self._entries[-1], None)

    def _since_last_week(self) -> None:
        day = beginning_of_last_week(datetime.date.today())
        self.day.show_value(day.isoformat())
        self._since_day(day)

    def _since_signing(self) -> None:
        self._since(last_signing(self._entries))

    def _since_opening(self) -> None:
        self._since(last_until(self._entries, self._opened_before) if self._opened_before else None)

    def _since(self, entry: Entry | None) -> None:
        if entry is not None:
            self.clear()
            self.chosen.emit(entry, None)
