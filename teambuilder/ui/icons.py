"""Icons that take the palette's colours, so that they follow the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from teambuilder.ui.language import resource


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    svg = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", color)
    return QSvgRenderer(QByteArray(svg.encode()))


def paint_icon(painter: QPainter, name: str, rect: QRect | QRectF, color: QColor) -> None:
    """Paints an icon in one colour."""
    _renderer(name, color.name()).render(painter, QRectF(rect))


class PaintedIcon(QIconEngine):
    """An icon that is painted anew in each size."""

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap


class _ThemedIcon(PaintedIcon):
    """Paints an SVG drawn in `currentColor` with the text colour of the moment."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        palette = QGuiApplication.palette()
        groups = QPalette.ColorGroup
        group = groups.Disabled if mode is QIcon.Mode.Disabled else groups.Active
        role = QPalette.ColorRole.HighlightedText if mode is QIcon.Mode.Selected else QPalette.ColorRole.WindowText
        side = min(rect.width(), rect.height())  # a wider place is room between the icon and words
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        paint_icon(painter, self._name, square, palette.color(group, role))

    def clone(self) -> QIconEngine:
        return _ThemedIcon(self._name)


def icon(name: str) -> QIcon:
    """The icon of resources/icons/NAME.svg."""
    return QIcon(_ThemedIcon(name))


def icon_pixmap(name: str, size: int, color: QColor, ratio: float) -> QPixmap:
    """An icon in one colour as a square picture of `size` device-independent pixels."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRect(0, 0, size, size), color)
    painter.end()
    return pixmap
