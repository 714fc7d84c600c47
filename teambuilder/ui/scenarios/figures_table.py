"""The figures of two scenarios in two columns: people, findings that only one of them has, and cost by month."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from teambuilder.core.compare import Side
from teambuilder.core.payroll.forecast import Forecast
from teambuilder.ui import words, words_findings
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.panel import Panel

_MOST_FINDINGS = 6


class SideBySide(Panel):
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

    def show_lines(self, lines: Sequence[tuple[str, ...]], *, plain: Container[str] = ()) -> None:
        """A name and two texts in each line; `plain` are the names of lines that differ anyway."""
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
                font.setBold(head or (line[1] != line[2] and line[0] not in plain))
                cell.setFont(font)
        said = (f"{name}: {words.listed((of_a, of_b))}" for name, of_a, of_b in lines[1:])
        self.setAccessibleDescription("\n".join(said))

    def _add_line(self) -> None:
        row = len(self.cells)
        cells = muted(WrappedLabel()), WrappedLabel(), WrappedLabel()
        for column, cell in enumerate(cells):
            cell.setAlignment(cell.alignment() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(cell, row, column)
        self.cells.append(cells)


class FiguresTable(SideBySide):
    """People, seats, coverage, findings, and what it comes to in money."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Figures of both scenarios"))

    def show_sides(self, a: Side, b: Side, currency: str) -> None:
        """Fills the table."""
        self.show_lines(list(self._lines(a, b, currency)), plain=(self.tr("Only here"),))

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
        yield from self._money(a, b, currency)

    def _findings(self, side: Side) -> str:
        told = [f"• {words_findings.finding(finding)}" for finding in side.findings_only_here[:_MOST_FINDINGS]]
        rest = len(side.findings_only_here) - len(told)
        if rest:
            told.append(self.tr("and %n more", "", rest))
        return "\n".join(told) or "–"

    def _money(self, a: Side, b: Side, currency: str) -> Iterator[tuple[str, ...]]:
        sides = (a.forecast, b.forecast)
        together = self.tr("Cost of %n month(s) together", "", len(a.forecast.months))
        yield together, *(words.whole_money(sum(side.costs), currency) for side in sides)
        if a.forecast.cash is not None:
            yield self.tr("The cash runs out"), *(self._end_of_cash(side) for side in sides)

    def _end_of_cash(self, side: Forecast) -> str:
        red, worst = side.in_the_red, side.in_the_red_at_worst
        if red is not None:
            return self.tr("in {month}").replace("{month}", words.month(red.month))
        if worst is not None:
            return self.tr("in the worse case in {month}").replace("{month}", words.month(worst.month))
        return self.tr("not in this time")


class CostTable(SideBySide):
    """What both scenarios cost, month by month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Cost by month"))

    def show_sides(self, a: Side, b: Side, currency: str) -> None:
        """Fills the table."""
        heads = ("", *(words.said(side.scenario.name) for side in (a, b)))
        costs = zip(a.forecast.months, a.forecast.costs, b.forecast.costs, strict=True)
        money = partial(words.whole_money, currency=currency)
        self.show_lines([heads, *((words.month(month), money(of_a), money(of_b)) for month, of_a, of_b in costs)])


def _of(pattern: str, number: str, everything: str) -> str:
    return pattern.replace("{number}", number).replace("{all}", everything)
