"""The payroll chart as a widget: looked at with the eye, walked through with the arrow keys, told as text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from teambuilder.core.payroll.forecast import Forecast
from teambuilder.ui.hiring.axis import MonthAxis
from teambuilder.ui.hiring.chart_painting import ChartStyle, paint_chart
from teambuilder.ui.hiring.payroll_words import month_in_words
from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.painting import draw_card, line_height

_FEWEST_LINES = 9  # of text, in height


class PayrollChart(QWidget):
    """One month at a time is marked by the pointer or by Left and Right; its figures are told."""

    spoken_role = QAccessible.Role.Chart
    marked = Signal(str)  # the figures of the month that is marked, a line each; empty for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forecast: Forecast | None = None
        self._currency = ""
        self._cursor: int | None = None
        self.trailing = 0  # pixels that the timeline's scroll bar takes above
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Payroll chart"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def style_of_window(self) -> ChartStyle:
        return ChartStyle(theme_for(self.palette()), self.font(), self.layoutDirection())

    def show_forecast(self, forecast: Forecast, currency: str, sentence: str) -> None:
        """Shows a forecast; `sentence` says what it comes to, for those who do not see it."""
        self._forecast, self._currency = forecast, currency
        self.setAccessibleDescription(sentence)
        if self._cursor is not None:  # its figures may be others now, or its month out of sight
            self._cursor = self._cursor if self._cursor < len(forecast.months) else None
            self.marked.emit(self._said())
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, _FEWEST_LINES * line_height(self.fontMetrics()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_for(self.palette())
        draw_card(painter, self.rect(), theme.card, theme.accent if self.hasFocus() else theme.border)
        if self._forecast is not None:
            painter.translate(self._offset, 4)
            size = QSizeF(self.width() - self.trailing, self.height() - 8)
            paint_chart(painter, size, self._forecast, self._currency, self.style_of_window, self._cursor)
        painter.end()

    @property
    def _offset(self) -> int:
        return self.trailing if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self._month_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._mark(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.underMouse():
            self._mark(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or self._forecast is None:
            super().keyPressEvent(event)
            return
        later = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
        last = len(self._forecast.months) - 1
        place = (0 if later else last) if self._cursor is None else self._cursor + (1 if later else -1)
        self._mark(max(0, min(last, place)))
        announce(self, self._said())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            said = self._said()
            if said:
                QToolTip.showText(event.globalPos(), said, self, self._spot())
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _said(self) -> str:
        if self._forecast is None or self._cursor is None:
            return ""
        return month_in_words(self._forecast, self._cursor, self._currency)

    def _mark(self, place: int | None) -> None:
        if place != self._cursor:
            self._cursor = place
            self.update()
            self.marked.emit(self._said())

    def _axis(self) -> MonthAxis:
        months = self._forecast.months if self._forecast is not None else ()
        return MonthAxis(months, self.width() - self.trailing, self.layoutDirection())

    def _month_at(self, x: float) -> int | None:
        return self._axis().month_at(x - self._offset)

    def _spot(self) -> QRect:
        if self._cursor is None:
            return self.rect()
        area = self._axis().span(self._cursor, self._cursor + 1, 0, self.height())
        return area.translated(self._offset, 0).toRect()
