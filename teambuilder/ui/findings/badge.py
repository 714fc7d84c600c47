"""An icon with a number at its corner: how many findings wait on the screen it leads to."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QIconEngine, QPainter

from teambuilder.ui.icons import PaintedIcon, icon
from teambuilder.ui.theme import theme_for

_MOST = 99


class _BadgedIcon(PaintedIcon):
    """The icon, and over its upper trailing corner a disc with the number."""

    def __init__(self, name: str, number: int) -> None:
        super().__init__()
        self._name = name
        self._number = number
        self._icon = icon(name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        height = round(rect.height() * 0.58)
        shown = str(self._number) if self._number <= _MOST else f"{_MOST}+"
        width = height if len(shown) == 1 else round(height * (0.7 + 0.3 * len(shown)))
        small = QRect(0, 0, round(rect.width() * 0.84), round(rect.height() * 0.84))
        small.moveBottomLeft(rect.bottomLeft())
        disc = QRect(rect.right() + 1 - width, rect.top(), width, height)
        if mirrored:
            small.moveBottomRight(rect.bottomRight())
            disc.moveLeft(rect.left())
        self._icon.paint(painter, small, Qt.AlignmentFlag.AlignCenter, mode, state)
        theme = theme_for(QGuiApplication.palette())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(disc), height / 2, height / 2)
        font = QFont("Noto Sans")
        font.setPixelSize(max(7, round(height * 0.72)))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.on_accent))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, shown)
        painter.restore()

    def clone(self) -> QIconEngine:
        return _BadgedIcon(self._name, self._number)


def badged_icon(name: str, number: int) -> QIcon:
    """The icon with the number, or the plain icon for none."""
    return QIcon(_BadgedIcon(name, number)) if number else icon(name)
