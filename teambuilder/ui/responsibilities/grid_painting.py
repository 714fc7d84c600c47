"""The marks of the grid and its texts over several lines."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from teambuilder.core.plan import Department, OwnershipKind
from teambuilder.ui.theme import THEMES, Theme
from teambuilder.ui.widgets.labels import directed

MARK = 22  # pixels across


@lru_cache(maxsize=64)
def mark_pixmap(
    kind: OwnershipKind | None, department: Department | None, theme_name: str, size: int, ratio: float
) -> QPixmap:
    """A disc with a tick for who owns, a ring for who helps, a dot where a click would put a mark.

    Without a department it is drawn in the colour of quiet text.
    """
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    theme = THEMES[theme_name]
    _draw_mark(painter, kind, theme, theme.department(department) if department else QColor(theme.muted), size)
    painter.end()
    return pixmap


def _draw_mark(painter: QPainter, kind: OwnershipKind | None, theme: Theme, color: QColor, size: int) -> None:
    unit = size / 22
    box = QRectF(2 * unit, 2 * unit, 18 * unit, 18 * unit)
    if kind is OwnershipKind.OWNS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(box)
        tick = QPen(QColor(theme.card), 2.2 * unit)
        tick.setCapStyle(Qt.PenCapStyle.RoundCap)
        tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(tick)
        painter.drawPolyline([QPointF(x * unit, y * unit) for x, y in ((6.8, 11.4), (9.8, 14.4), (15.2, 8.2))])
    elif kind is OwnershipKind.HELPS:
        painter.setPen(QPen(color, 2.4 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(2.5 * unit, 2.5 * unit, -2.5 * unit, -2.5 * unit))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.strong_border))
        painter.drawEllipse(QPointF(11 * unit, 11 * unit), 2 * unit, 2 * unit)


def draw_line(painter: QPainter, rect: QRect, text: str, alignment: Qt.AlignmentFlag) -> None:
    """One line that was elided already, with the painter's font and pen."""
    flags = alignment | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    painter.drawText(rect, flags, directed(text))
