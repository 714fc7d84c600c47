"""Starts a drag: the load as mime data, its name as a little label at the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from teambuilder.ui.board.carrying import Carrying, Load
from teambuilder.ui.session import Session
from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.painting import draw_card, draw_text


def drag_away(source: QWidget, session: Session, carrying: Carrying, load: Load, actions: Qt.DropAction) -> None:
    """Lets the owner drag `load` with the mouse; the board is lit up until they let go."""
    drag = QDrag(source)
    drag.setMimeData(load.mime_data())
    drag.setPixmap(_label(load.name(session), source))
    drag.setHotSpot(QPoint(16, 16))
    carrying.pick_up(load)
    move = Qt.DropAction.MoveAction
    drag.exec(actions, move if actions & move else Qt.DropAction.CopyAction)
    carrying.put_down()


def _label(text: str, widget: QWidget) -> QPixmap:
    theme, font = theme_for(widget.palette()), widget.font()
    metrics = QFontMetrics(font)
    width, height = min(260, metrics.horizontalAdvance(text) + 32), metrics.height() + 16
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    rect = QRect(0, 0, width, height)
    draw_card(painter, rect, theme.card, theme.accent, 2.0)
    draw_text(painter, rect.adjusted(12, 0, -12, 0), text, font, theme.text, alignment=Qt.AlignmentFlag.AlignHCenter)
    painter.end()
    return pixmap
