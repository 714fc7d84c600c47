"""The names of the months and years above the timeline."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from teambuilder.ui.hiring.axis import MonthAxis
from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.painting import line_height


class MonthHeader(QWidget):
    """For the eye only: each row says its months in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[str, ...] = ()
        self.trailing = 0  # pixels that a scroll bar takes beside the rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_months(self, months: tuple[str, ...]) -> None:
        if months != self._months:
            self._months = months
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 2 * line_height(self.fontMetrics()) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_for(self.palette())
        axis = MonthAxis(self._months, self.width() - self.trailing, self.layoutDirection())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.trailing, 0)
        painter.setFont(self.font())
        line = line_height(self.fontMetrics())
        free = Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignCenter
        painter.setPen(QColor(theme.text))
        for start, end, year in axis.years():
            painter.drawText(axis.span(start, end, 0, line), free, year)
        painter.setPen(QColor(theme.muted))
        for place, name in axis.named(QFontMetricsF(self.font())):
            painter.drawText(QRectF(axis.span(place, place + 1, line, line)), free, name)
        painter.end()
