"""A round button to choose with, whose ring is seen on every ground: Fusion draws it darker than a dark window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton, QStyleOptionFocusRect

from teambuilder.ui.theme import theme_for

_RING = 1.5  # pixels
_DOT = 0.25  # of the ring's width, left free on each side of the dot


class AnswerButton(QRadioButton):
    """Paints ring and dot in the theme's colours; all else is the style's."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style, elements = self.style(), QStyle.SubElement
        painter = QPainter(self)
        ring = QRectF(style.subElementRect(elements.SE_RadioButtonIndicator, option, self)).adjusted(1, 1, -1, -1)
        theme = theme_for(self.palette())
        color = QColor(theme.accent if self.isChecked() else theme.strong_border)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, _RING))
        painter.drawEllipse(ring)
        if self.isChecked():
            free = ring.width() * _DOT
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(ring.adjusted(free, free, -free, -free))
        if self.hasFocus():
            focus = QStyleOptionFocusRect()
            focus.initFrom(self)
            focus.rect = style.subElementRect(elements.SE_RadioButtonFocusRect, option, self)  # pyright: ignore[reportAttributeAccessIssue]
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, self)
        option.rect = style.subElementRect(elements.SE_RadioButtonContents, option, self)  # pyright: ignore[reportAttributeAccessIssue]
        style.drawControl(QStyle.ControlElement.CE_RadioButtonLabel, option, painter, self)
        painter.end()
