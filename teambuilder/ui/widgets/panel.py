"""A rounded ground for a pane, in the theme's card colour."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.painting import draw_card


class Panel(QWidget):
    """Paints the ground; what stands on it is laid out by whoever uses it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        draw_card(painter, self.rect(), theme.raised, theme.border)
        painter.end()
