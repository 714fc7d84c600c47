"""One difference as a row: what differs, and a button for either direction."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from teambuilder.core.compare import Difference
from teambuilder.core.plan import Department
from teambuilder.ui import words
from teambuilder.ui.icons import icon
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.labels import WrappedLabel, section_label
from teambuilder.ui.widgets.panel import Panel

_LONGEST_NAME = 28
Copy = Callable[[Difference, str], object]


class DifferenceRow(QWidget):
    """The first of a department has the department's name above it."""

    def __init__(self, copy: Copy, *, read_only: bool) -> None:
        super().__init__()
        self._copy = copy
        self._difference: Difference | None = None
        self.department = section_label("", self)
        self.sentence = WrappedLabel()
        self.to_a = word_button("", "chevron-left", lambda: self._press(0), self)
        self.to_b = word_button("", "chevron-right", lambda: self._press(1), self)
        for button in (self.to_a, self.to_b):
            button.setDisabled(read_only)
        card = Panel()
        inner = QHBoxLayout(card)
        inner.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        inner.setSpacing(GRID)
        inner.addWidget(self.sentence, 1)
        inner.addWidget(self.to_a)
        inner.addWidget(self.to_b)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.department)
        layout.addWidget(card)

    def show_difference(self, difference: Difference, sentence: str, names: tuple[str, str], *, heads: bool) -> None:
        """Fills the row; `names` are those of the two scenarios, `heads` is True for the first of a department."""
        self._difference = difference
        self.department.setText(_heading(difference.department))
        self.department.setVisible(heads)
        self.sentence.setText(sentence)
        sides = (difference.a_id, difference.b_id)
        for button, scenario_id, name, arrow in zip((self.to_a, self.to_b), sides, names, self._arrows(), strict=True):
            goes = difference.only_in == scenario_id
            self._name(button, name, sentence, goes=goes)
            button.setIcon(icon("trash-2" if goes else arrow))
        self.to_b.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        )  # its arrow stands at the side to which it points

    def _name(self, button: QPushButton, name: str, sentence: str, *, goes: bool) -> None:
        pattern = self.tr("Take it out of {scenario}") if goes else self.tr("Copy to {scenario}")
        short = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…"
        button.setText(pattern.replace("{scenario}", words.isolated(short)).replace("&", "&&"))
        whole = pattern.replace("{scenario}", words.isolated(name))
        button.setToolTip(whole)
        button.setAccessibleName(whole)
        button.setAccessibleDescription(sentence)

    def _arrows(self) -> tuple[str, str]:
        arrows = ("chevron-left", "chevron-right")
        return (arrows[1], arrows[0]) if self.isRightToLeft() else arrows

    def _press(self, side: int) -> None:
        if self._difference is not None:
            self._copy(self._difference, (self._difference.a_id, self._difference.b_id)[side])


def _heading(department: Department | None) -> str:
    return words.department(department) if department is not None else ""
