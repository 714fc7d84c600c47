"""Paints a row of the timeline: title and terms at the leading side, the bar from the first month on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from teambuilder.ui import words
from teambuilder.ui.hiring.axis import MonthAxis
from teambuilder.ui.hiring.timeline_model import HireRow, TimelineModel, start_line, terms_line
from teambuilder.ui.theme import Theme, theme_for
from teambuilder.ui.widgets.painting import STRIPE, draw_card, draw_text, line_height, mirrored

_PADDING = 6
_GRIP = 3.0  # half the width of the mark at which a bar is stretched


@dataclass(frozen=True)
class Bar:
    """Where a bar stands while it is moved: the place of its first month, and the months until it is full."""

    start: int
    ramp: int


class TimelineDelegate(QStyledItemDelegate):
    """`pulled` is the bar that the mouse holds, in place of the row's own."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.months: tuple[str, ...] = ()
        self.pulled: tuple[str, Bar] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, 2 * line_height(QFontMetrics(option.font)) + 2 * _PADDING + 4)

    def axis(self, width: float, direction: Qt.LayoutDirection) -> MonthAxis:
        return MonthAxis(self.months, width, direction)

    def bar_of(self, row: HireRow) -> Bar | None:
        """The bar as it is shown now; None for a hire whose month is not decided."""
        if self.pulled is not None and self.pulled[0] == row.slot.id:
            return self.pulled[1]
        start = row.start
        return None if start is None else Bar(start, row.slot.ramp_months)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, TimelineModel):
            return
        row, theme = model.payload(index), theme_for(option.palette)
        painter.save()
        painter.setLayoutDirection(option.direction)
        frame = _ground(painter, option, theme)
        axis = self.axis(self._view.viewport().width(), option.direction)
        self._paint_labels(painter, option, row, axis, frame)
        self._paint_grid(painter, theme, axis, frame)
        bar = self.bar_of(row)
        if bar is None:
            area = axis.span(0, len(self.months), frame.top(), frame.height()).toRect()
            hint = self.tr("No month yet. Click the month in which it starts.")
            draw_text(painter, area.adjusted(8, 0, -8, 0), hint, option.font, theme.muted)
        else:
            self._paint_bar(painter, theme, row, bar, axis, frame)
        painter.restore()

    def _paint_labels(
        self, painter: QPainter, option: QStyleOptionViewItem, row: HireRow, axis: MonthAxis, frame: QRect
    ) -> None:
        theme, line = theme_for(option.palette), line_height(option.fontMetrics)
        labels = axis.labels(0, 0)
        stripe = QRect(frame.left(), frame.top() + 6, STRIPE, frame.height() - 12)
        painter.fillRect(mirrored(stripe, frame, option.direction), theme.department(row.department))
        width = round(labels.width()) - 22
        text = mirrored(QRect(frame.left() + 12, frame.top() + _PADDING, width, line), frame, option.direction)
        bold = QFont(option.font)
        bold.setBold(True)
        draw_text(painter, text, words.said(row.title), bold, theme.text, name=True)
        draw_text(painter, text.translated(0, line), terms_line(row), option.font, theme.muted)

    def _paint_grid(self, painter: QPainter, theme: Theme, axis: MonthAxis, frame: QRect) -> None:
        painter.setPen(QPen(QColor(theme.border), 1))
        for place in range(len(self.months) + 1):
            x = round(axis.edge(place)) + 0.5
            painter.drawLine(QPointF(x, frame.top() + 4), QPointF(x, frame.bottom() - 4))

    def _paint_bar(
        self, painter: QPainter, theme: Theme, row: HireRow, bar: Bar, axis: MonthAxis, frame: QRect
    ) -> None:
        """Dashed while the seat is vacant; the wedge grows to full over the months of the ramp."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = len(self.months)
        start, full = max(0, bar.start), min(count, max(0, bar.start + bar.ramp))
        if start >= count:
            area = axis.span(0, count, frame.top(), frame.height()).toRect()
            draw_text(painter, area.adjusted(8, 0, -8, 0), start_line(row), painter.font(), theme.muted)
            return
        area = axis.span(start, count, frame.top() + 9, frame.height() - 18)
        color, soft = theme.department(row.department), theme.department_soft(row.department)
        path = QPainterPath()
        path.addRoundedRect(area, 5, 5)
        painter.fillPath(path, soft)
        painter.save()
        painter.setClipPath(path)
        painter.fillPath(_grown(axis, bar, start, full, count, area), color)
        painter.restore()
        style = Qt.PenStyle.SolidLine if row.holder else Qt.PenStyle.DashLine
        painter.setPen(QPen(color, 1.5, style))
        painter.drawPath(path)
        if 0 <= bar.start + bar.ramp < count:
            x = axis.edge(bar.start + bar.ramp)
            grip = QRectF(x - _GRIP, area.center().y() - 8, 2 * _GRIP, 16)
            painter.setPen(QPen(color, 1.5))
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(grip, _GRIP, _GRIP)


def _grown(axis: MonthAxis, bar: Bar, start: int, full: int, count: int, area: QRectF) -> QPainterPath:
    """What is earned of what the seat should earn: a slope, then all of it, in the lower half of the bar."""
    height = area.height() / 2
    at_start = height * (start - bar.start) / bar.ramp if bar.ramp else height
    path = QPainterPath(QPointF(axis.edge(start), area.bottom()))
    path.lineTo(axis.edge(start), area.bottom() - at_start)
    reached = height if not bar.ramp else height * (full - bar.start) / bar.ramp
    path.lineTo(axis.edge(full), area.bottom() - min(height, reached))
    path.lineTo(axis.edge(count), area.bottom() - min(height, reached))
    path.lineTo(axis.edge(count), area.bottom())
    path.closeSubpath()
    return path


def _ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> QRect:
    frame = option.rect.adjusted(1, 1, -1, -1)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    ground, border = (theme.accent_soft, theme.accent) if selected else (theme.card, theme.border)
    draw_card(painter, frame, ground, border)
    if option.state & QStyle.StateFlag.State_HasFocus:
        draw_card(painter, frame, Qt.GlobalColor.transparent, theme.accent, 2.0)
    return frame
