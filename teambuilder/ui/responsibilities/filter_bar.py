"""Above the grid: search, department, horizon, and a chip for each thing that may be the matter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from teambuilder.core.coverage import Status
from teambuilder.core.plan import Department, Horizon
from teambuilder.core.search import folded
from teambuilder.ui import words
from teambuilder.ui.icons import icon
from teambuilder.ui.responsibilities.rows import NO_STATUS, STATUSES, Filter
from teambuilder.ui.responsibilities.saying import status_name
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.fields import show_edge
from teambuilder.ui.widgets.flow import FlowLayout
from teambuilder.ui.widgets.labels import label_unseen
from teambuilder.ui.widgets.search_line import SearchLine


class Chip(QToolButton):
    """A filter that is on or off, with how many it would show; a tick says that it is on."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        theme = theme_for(self.palette())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(14, 14))
        self.setStyleSheet(
            f"QToolButton {{ border: 1px solid {theme.strong_border}; border-radius: 10px; padding: 2px 9px;"
            f" color: {theme.text}; background: {theme.card}; }}"
            f"QToolButton:checked {{ background: {theme.accent_soft}; border-color: {theme.accent}; }}"
            f"QToolButton:focus {{ border: 2px solid {theme.accent}; padding: 1px 8px; }}"
        )
        self.toggled.connect(self._mark)
        self.show_count(0)
        self._mark(False)

    def _mark(self, checked: bool) -> None:
        self.setIcon(icon("check") if checked else QIcon())

    def show_count(self, count: int) -> None:
        """Says how many responsibilities this filter finds."""
        text = f"{self._name} ({count})"
        self.setText(text)
        self.setAccessibleName(text)


class FilterBar(QWidget):
    """Tells what the owner wants to see."""

    changed = Signal()
    add_requested = Signal()

    def __init__(self, *, read_only: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.search = SearchLine(self.tr("Find a responsibility"), self)
        show_edge(self.search)
        self.department = self._choice(self.tr("Department"), self.tr("Both departments"))
        for department in Department:
            self.department.addItem(words.department(department), department)
        self.horizon = self._choice(self.tr("When it pays"), self.tr("Now and long term"))
        for horizon in Horizon:
            self.horizon.addItem(words.horizon(horizon), horizon)
        self.chips = {status: Chip(status_name(status), self) for status in STATUSES}
        self.put_aside = Chip(self.tr("Put aside"), self)
        self.add_button = word_button(self.tr("Add a responsibility"), "plus", self.add_requested.emit, self)
        self.add_button.setDisabled(read_only)
        self._lay_out()
        self.search.textChanged.connect(self.changed)
        for chip in (*self.chips.values(), self.put_aside):
            chip.toggled.connect(self.changed)

    def _choice(self, name: str, everything: str) -> QComboBox:
        choice = QComboBox(self)
        label_unseen(choice, name)
        choice.addItem(everything, None)
        choice.currentIndexChanged.connect(self.changed)
        return choice

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.search, 1)
        top.addWidget(self.department)
        top.addWidget(self.horizon)
        top.addWidget(self.add_button)
        chips = FlowLayout()
        for chip in (*self.chips.values(), self.put_aside):
            chips.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addLayout(chips)

    @property
    def filter(self) -> Filter:
        """What is chosen now."""
        wanted = NO_STATUS
        for status, chip in self.chips.items():
            wanted |= status if chip.isChecked() else NO_STATUS
        department, horizon = self.department.currentData(), self.horizon.currentData()
        return Filter(
            needle=folded(self.search.text()),
            status=wanted,
            department=Department(department) if department else None,
            horizon=Horizon(horizon) if horizon else None,
            put_aside=self.put_aside.isChecked(),
        )

    def show_counts(self, counts: Mapping[Status, int], put_aside: int) -> None:
        """How many responsibilities each chip would show."""
        for status, chip in self.chips.items():
            chip.show_count(counts[status])
        self.put_aside.show_count(put_aside)

    def show_all(self) -> None:
        """Takes every filter off."""
        self.search.clear()
        for choice in (self.department, self.horizon):
            choice.setCurrentIndex(0)
        for chip in (*self.chips.values(), self.put_aside):
            chip.setChecked(False)
