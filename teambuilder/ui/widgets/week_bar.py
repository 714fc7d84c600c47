"""How full a person's week is: a bar and the figure."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from teambuilder.core.figures import hours_figure
from teambuilder.core.workload import Week
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.labels import WrappedLabel
from teambuilder.ui.widgets.painting import draw_hours_bar


class WeekBar(QWidget):
    """The figure says what the bar shows: "45 of 40 h, 113 %"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = WrappedLabel()
        self._bar = _Bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.figure)
        layout.addWidget(self._bar)

    def show_week(self, week: Week) -> None:
        text = self.tr("{used} of {available} h, {percent} %") if not week.over else self._over()
        for name, figure in {
            "{used}": hours_figure(week.used),
            "{available}": hours_figure(week.available),
            "{percent}": str(week.percent),
        }.items():
            text = text.replace(name, figure)
        self.figure.setText(text)
        self._bar.show_percent(week.percent)

    def _over(self) -> str:
        return self.tr("{used} of {available} h, {percent} %: more than the week has")


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._percent = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_percent(self, percent: int) -> None:
        self._percent = percent
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_hours_bar(painter, self.rect(), self._percent, theme_for(self.palette()), self.layoutDirection())
        painter.end()
