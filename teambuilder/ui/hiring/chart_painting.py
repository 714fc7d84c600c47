"""Paints the payroll by month: costs as stacked columns, below them the cash that is left, on one ruler of months.

The same strokes go to the window, to a picture and to a drawing. A drawing takes its letters as outlines: who opens it
may not have the fonts.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen, QPolygonF

from teambuilder.core.figures import currency_digits
from teambuilder.core.payroll.forecast import Forecast
from teambuilder.core.plan import Department
from teambuilder.ui import words
from teambuilder.ui.hiring.axis import MonthAxis
from teambuilder.ui.theme import Theme
from teambuilder.ui.widgets.painting import line_height, outlines_of

_translate = QCoreApplication.translate
_GAP = 14.0  # pixels between the two lanes
_TICKS = 4  # lines of a lane at most
_BOLDER = 1.1  # how much wider a bold name is, at most
_COSTS_SHARE = 0.56  # of the height, where there is a lane of cash too


@dataclass(frozen=True)
class ChartStyle:
    theme: Theme
    font: QFont
    direction: Qt.LayoutDirection
    outlines: bool = False  # letters as outlines
    title: str = ""  # what a chart says that leaves the window, where nothing around it tells whose it is


def paint_chart(
    painter: QPainter, size: QSizeF, forecast: Forecast, currency: str, style: ChartStyle, cursor: int | None = None
) -> None:
    """Fills `size`; `cursor` is the place of a month to mark."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart = _Chart(painter, size, forecast, currency, style)
    chart.paint(cursor)
    painter.restore()


@dataclass(frozen=True)
class _Lane:
    """A part of the chart with an upright scale of its own."""

    top: float
    height: float
    low: float
    high: float

    def y(self, amount: float) -> float:
        return self.top + self.height * (self.high - amount) / (self.high - self.low)


class _Chart:
    def __init__(self, painter: QPainter, size: QSizeF, forecast: Forecast, currency: str, style: ChartStyle) -> None:
        self._painter = painter
        self._size = size
        self._forecast = forecast
        self._currency = currency
        self._theme = style.theme
        self._style = style
        self._axis = MonthAxis(forecast.months, size.width(), style.direction)
        self._metrics = QFontMetricsF(style.font)
        self._line = float(line_height(QFontMetrics(style.font)))

    def paint(self, cursor: int | None) -> None:
        top = self._paint_legend(self._paint_title()) + 6
        bottom = self._size.height() - self._line - 4
        cash = self._forecast.cash
        costs_height = (bottom - top - _GAP) * _COSTS_SHARE if cash is not None else bottom - top
        if cursor is not None:
            area = self._axis.span(cursor, cursor + 1, top, bottom - top)
            self._painter.fillRect(area, QColor(self._theme.accent_soft))
        self._paint_costs(_lane(top, costs_height, (*self._forecast.worst_costs, self._forecast.budget or 0)))
        if cash is not None:
            worst = self._forecast.worst_cash or cash
            below = top + costs_height + _GAP
            self._paint_cash(_lane(below, bottom - below, (*cash, *worst)), cash, worst)
        self._paint_months(bottom)

    def _paint_costs(self, lane: _Lane) -> None:
        forecast, theme = self._forecast, self._theme
        self._paint_scale(lane, _translate("PayrollChart", "Cost a month"))
        base = [0.0] * len(forecast.months)
        for department in Department:
            ground = QBrush(theme.department(department))
            for place, amount in enumerate(forecast.by_department[department]):
                top, bottom = lane.y(base[place] + amount), lane.y(base[place])
                column = self._axis.span(place + 0.14, place + 0.86, top, bottom - top)
                self._painter.fillRect(column, theme.department_soft(department))
                self._painter.fillRect(column, ground if department is Department.SALES else _hatched(ground))
                base[place] += amount
        worst = QPen(QColor(theme.warning), 1.6, Qt.PenStyle.DotLine)
        self._painter.setPen(worst)
        for place, (amount, cost) in enumerate(zip(forecast.worst_costs, forecast.costs, strict=True)):
            if amount > cost:
                y = lane.y(amount)
                self._painter.drawLine(
                    QPointF(self._axis.edge(place + 0.06), y), QPointF(self._axis.edge(place + 0.94), y)
                )
        if forecast.budget is not None:
            self._paint_level(lane, forecast.budget, QPen(QColor(theme.danger), 1.6, Qt.PenStyle.DashLine))

    def _paint_cash(self, lane: _Lane, cash: Sequence[int], worst: Sequence[int]) -> None:
        theme = self._theme
        if lane.low < 0:
            zero = lane.y(0)
            self._painter.fillRect(
                self._axis.span(0, len(cash), zero, lane.top + lane.height - zero), QColor(theme.warning_soft)
            )
        self._paint_scale(lane, _translate("PayrollChart", "Cash left"))
        line, lower = self._line_of(lane, cash), self._line_of(lane, worst)
        band = QColor(theme.warning)
        band.setAlpha(70)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(band)
        self._painter.drawPolygon(QPolygonF([*line, *reversed(lower)]))
        self._painter.setPen(QPen(QColor(theme.warning), 1.4, Qt.PenStyle.DotLine))
        self._painter.drawPolyline(QPolygonF(lower))
        self._painter.setPen(QPen(QColor(theme.accent), 2.4))
        self._painter.drawPolyline(QPolygonF(line))
        self._paint_level(lane, 0, QPen(QColor(theme.strong_border), 1.2))
        red = self._forecast.in_the_red
        if red is not None:
            spot = line[self._forecast.months.index(red.month)]
            self._painter.setPen(QPen(QColor(theme.card), 1.5))
            self._painter.setBrush(QColor(theme.danger))
            self._painter.drawEllipse(spot, 5.0, 5.0)

    def _line_of(self, lane: _Lane, amounts: Sequence[int]) -> list[QPointF]:
        return [QPointF(self._axis.edge(place + 0.5), lane.y(amount)) for place, amount in enumerate(amounts)]

    def _paint_level(self, lane: _Lane, amount: int, pen: QPen) -> None:
        self._painter.setPen(pen)
        y = lane.y(amount)
        ends = self._axis.edge(0), self._axis.edge(len(self._forecast.months))
        self._painter.drawLine(QPointF(ends[0], y), QPointF(ends[1], y))

    def _paint_scale(self, lane: _Lane, name: str) -> None:
        """Lines with their amounts; the lane's name stands at its top, over the amounts."""
        theme = self._theme
        labels = self._axis.labels(lane.top, self._line)
        self._text(labels.adjusted(8, 0, -8, 0), name, theme.text, leading=True, bold=True)
        for amount in ticks(lane.low, lane.high, currency_digits(self._currency), most=self._ticks_in(lane)):
            y = lane.y(amount)
            self._painter.setPen(QPen(QColor(theme.border), 1))
            ends = self._axis.edge(0), self._axis.edge(len(self._forecast.months))
            self._painter.drawLine(QPointF(ends[0], y), QPointF(ends[1], y))
            said = words.money(amount, self._currency)
            beside = self._metrics.horizontalAdvance(name + said) * _BOLDER + 24 < labels.width()
            if beside or y - self._line / 2 > lane.top + self._line:
                area = self._axis.labels(y - self._line / 2, self._line).adjusted(8, 0, -8, 0)
                self._text(area, said, theme.muted)

    def _ticks_in(self, lane: _Lane) -> int:
        return max(1, min(_TICKS, int(lane.height / (1.25 * self._line))))

    def _paint_months(self, top: float) -> None:
        for place, name in self._axis.named(self._metrics):
            self._text(self._axis.span(place, place + 1, top, self._line + 4), name, self._theme.muted, centred=True)

    def _paint_title(self) -> float:
        """Returns where it ends."""
        if not self._style.title:
            return 2.0
        area = QRectF(8, 2, self._size.width() - 16, self._line)
        self._text(area, self._style.title, self._theme.text, leading=True, bold=True)
        return 2.0 + 1.4 * self._line

    def _paint_legend(self, top: float) -> float:
        """Signs and words in a row that breaks where it is full; returns where it ends."""
        swatch, x, y = 14.0, 8.0, top
        for word, draw in self._legend():
            width = swatch + 6 + self._metrics.horizontalAdvance(word) + 22
            if x + width > self._size.width() and x > 8:
                x, y = 8.0, y + self._line + 2
            sign = QRectF(x, y + self._line / 2 - 5, swatch, 10)
            text = QRectF(x + swatch + 6, y, width - swatch - 6, self._line)
            if self._style.direction == Qt.LayoutDirection.RightToLeft:
                sign.moveRight(self._size.width() - sign.left())
                text.moveRight(self._size.width() - text.left())
            draw(sign)
            self._text(text, word, self._theme.text, leading=True)
            x += width
        return y + self._line

    def _legend(self) -> list[tuple[str, Callable[[QRectF], None]]]:
        theme, forecast = self._theme, self._forecast
        signs: list[tuple[str, Callable[[QRectF], None]]] = [
            (words.department(Department.SALES), self._filled(theme.sales, hatched=False)),
            (words.department(Department.MARKETING), self._filled(theme.marketing, hatched=True)),
        ]
        if forecast.budget is not None:
            signs.append((_translate("PayrollChart", "Budget"), self._stroke(theme.danger, Qt.PenStyle.DashLine)))
        if forecast.cash is not None:
            signs.append((_translate("PayrollChart", "Cash left"), self._stroke(theme.accent, Qt.PenStyle.SolidLine)))
        if forecast.worst_costs != forecast.costs or forecast.worst_cash != forecast.cash:
            signs.append((_translate("PayrollChart", "Worse case"), self._stroke(theme.warning, Qt.PenStyle.DotLine)))
        return signs

    def _filled(self, color: str, *, hatched: bool) -> Callable[[QRectF], None]:
        def draw(sign: QRectF) -> None:
            brush = QBrush(QColor(color))
            self._painter.fillRect(sign, QColor(self._theme.marketing_soft if hatched else color))
            self._painter.fillRect(sign, _hatched(brush) if hatched else brush)

        return draw

    def _stroke(self, color: str, style: Qt.PenStyle) -> Callable[[QRectF], None]:
        def draw(sign: QRectF) -> None:
            self._painter.setPen(QPen(QColor(color), 2, style))
            middle = sign.center().y()
            self._painter.drawLine(QPointF(sign.left(), middle), QPointF(sign.right(), middle))

        return draw

    def _text(
        self,
        area: QRectF,
        text: str,
        color: str,
        *,
        leading: bool = False,
        centred: bool = False,
        bold: bool = False,
    ) -> None:
        """One line in the middle of the area's height; amounts stand next to the months, at the area's end."""
        font = QFont(self._style.font)
        font.setBold(bold)
        width = QFontMetricsF(font).horizontalAdvance(text)
        at_left = leading == (self._style.direction == Qt.LayoutDirection.LeftToRight)
        x = area.left() if at_left else area.right() - width
        if centred:
            x = area.center().x() - width / 2
        metrics = QFontMetricsF(font)
        baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2
        if self._style.outlines:
            outlines = outlines_of(text, font, QPointF(x, baseline), self._style.direction)
            self._painter.fillPath(outlines, QColor(color))
            return
        self._painter.setFont(font)
        self._painter.setPen(QColor(color))
        self._painter.drawText(QPointF(x, baseline), text)


def _hatched(brush: QBrush) -> QBrush:
    """Stripes, so that the departments differ without their colours too."""
    return QBrush(brush.color(), Qt.BrushStyle.BDiagPattern)


def _lane(top: float, height: float, amounts: Sequence[int]) -> _Lane:
    """Room for all amounts and for zero, and a little above."""
    low, high = min(0, *amounts), max(0, *amounts)
    if low == high:
        high = 1
    room = (high - low) * 0.08
    return _Lane(top, height, low - (room if low else 0), high + room)


def ticks(low: float, high: float, digits: int, *, most: int = _TICKS) -> list[int]:
    """About `most` round amounts between two, zero among them; none is finer than the currency's whole unit."""
    rough = max((high - low) / most, 1)
    scale = 10 ** max(digits, math.floor(math.log10(rough)))
    step = next(times * scale for times in (1, 2, 5, 10) if times * scale >= rough)
    first = math.ceil(low / step) * step
    return list(range(first, math.floor(high) + 1, step))
