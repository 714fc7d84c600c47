"""The figures of two scenarios in two columns, and the findings that only one of them has."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from teambuilder.core.compare import Side
from teambuilder.ui import words, words_findings
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.panel import Panel

_MOST_FINDINGS = 6


class FiguresTable(Panel):
    """A line for each figure; figures that differ are bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 3)
        self.setAccessibleName(self.tr("Figures of both scenarios"))

    def show_sides(self, a: Side, b: Side, currency: str) -> None:
        """Fills the table."""
        lines = list(self._lines(a, b, currency))
        while len(self.cells) < len(lines):
            self._add_line()
        for number, cells in enumerate(self.cells):
            for cell in cells:
                cell.setVisible(number < len(lines))
        for number, (line, cells) in enumerate(zip(lines, self.cells, strict=False)):
            head = not number
            for text, cell in zip(line, cells, strict=True):
                cell.setText(text)
            for cell in cells[1:]:
                font = cell.font()
                font.setBold(head or (line[1] != line[2] and line[0] != self.tr("Only here")))
                cell.setFont(font)
        self.setAccessibleDescription("\n".join(f"{name}: {of_a}; {of_b}" for name, of_a, of_b in lines[1:]))

    def _add_line(self) -> None:
        row = len(self.cells)
        cells = muted(WrappedLabel()), WrappedLabel(), WrappedLabel()
        for column, cell in enumerate(cells):
            cell.setAlignment(cell.alignment() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(cell, row, column)
        self.cells.append(cells)

    def _lines(self, a: Side, b: Side, currency: str) -> Iterator[tuple[str, ...]]:
        sides = (a, b)
        of = self.tr("{number} of {all}")
        yield "", *(words.said(side.scenario.name) for side in sides)
        yield self.tr("People with a seat"), *(str(side.people) for side in sides)
        yield self.tr("Roles"), *(str(side.roles) for side in sides)
        yield self.tr("Seats filled"), *(_of(of, str(side.filled), str(side.seats)) for side in sides)
        yield (
            self.tr("Hours a week"),
            *(_of(of, words.hours(side.minutes), words.hours(side.minutes_wanted)) for side in sides),
        )
        owned = self.tr("Essential responsibilities with an owner")
        yield owned, *(_of(of, str(side.essential_owned), str(side.essential)) for side in sides)
        yield self.tr("Findings"), *(str(len(side.findings)) for side in sides)
        if any(side.findings_only_here for side in sides):
            yield self.tr("Only here"), *(self._findings(side) for side in sides)
        yield from self._costs(a, b, currency)

    def _findings(self, side: Side) -> str:
        told = [f"• {words_findings.finding(finding)}" for finding in side.findings_only_here[:_MOST_FINDINGS]]
        rest = len(side.findings_only_here) - len(told)
        if rest:
            told.append(self.tr("and %n more", "", rest))
        return "\n".join(told) or "–"

    def _costs(self, a: Side, b: Side, currency: str) -> Iterator[tuple[str, ...]]:
        months = min(len(a.cost_by_month), len(b.cost_by_month))
        if not months:
            return
        together = (words.money(sum(side.cost_by_month[:months]), currency) for side in (a, b))
        yield self.tr("Cost of %n month(s) together", "", months), *together
        for number in range(months):
            name = self.tr("Cost in month {number}").replace("{number}", str(number + 1))
            yield name, *(words.money(side.cost_by_month[number], currency) for side in (a, b))


def _of(pattern: str, number: str, everything: str) -> str:
    return pattern.replace("{number}", number).replace("{all}", everything)
