"""Days and steps as a list model: what each row says to the eye and to the ear."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt

from teambuilder.core.text import Text
from teambuilder.ui import moments, words
from teambuilder.ui.findings.model import tip
from teambuilder.ui.history.rows import DayRow, HistoryRow, MoreRow, StepRow
from teambuilder.ui.widgets.id_model import IdListModel, Index

_translate = QCoreApplication.translate


class HistoryModel(IdListModel[HistoryRow]):
    """Rows of days and steps; `scenarios` are the names of those that a step may have touched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = datetime.date.today()
        self.scenarios: Mapping[str, Text] = {}

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsDragEnabled

    def text(self, payload: HistoryRow) -> str:
        if isinstance(payload, DayRow):
            fold = _translate("History", "open") if payload.opened else _translate("History", "closed")
            return words.listed((self.title(payload), self.note(payload), fold))
        return words.listed(filter(None, (self.title(payload), self.note(payload))))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row = self.payload(index)
            return tip((self.title(row), self.note(row))) if isinstance(row, StepRow) else None
        return super().data(index, role)

    def title(self, row: HistoryRow) -> str:
        """The first line of a row."""
        if isinstance(row, MoreRow):
            return _translate("History", "Show more of this day")
        return moments.day_name(row.day, self.today) if isinstance(row, DayRow) else row.entry.words

    def note(self, row: HistoryRow) -> str:
        """The second line: how many steps, or when and where, and whether it counts."""
        if isinstance(row, DayRow):
            return _translate("History", "%n step(s)", "", row.number)
        if isinstance(row, MoreRow):
            return _translate("History", "%n more step(s)", "", row.number)
        step = row.entry.step
        parts = [row.entry.clock, *self._places(step.scenario_ids)]
        if step.taken_back:
            parts.append(_translate("History", "taken back"))
        return " · ".join(parts)

    def _places(self, scenario_ids: tuple[str, ...]) -> list[str]:
        """The scenario, where the plan has several; a step in many of them is of the whole plan."""
        if len(self.scenarios) < 2 or len(scenario_ids) != 1:
            return []
        name = self.scenarios.get(scenario_ids[0])
        if name is None:
            return []
        return [_translate("History", "Scenario: {scenario}").replace("{scenario}", words.isolated(words.said(name)))]
