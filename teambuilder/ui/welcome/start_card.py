"""The starts as cards: radio buttons that look like cards, so that keys and screen readers know them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from teambuilder.core.catalogue import Start
from teambuilder.ui import words
from teambuilder.ui.icons import paint_icon
from teambuilder.ui.language import font_for, ui_language
from teambuilder.ui.theme import GRID, RADIUS, theme_for
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.painting import mirrored

_ICONS = {
    "just_me": "user-round",
    "traditional": "network",
    "creative": "sparkles",
    "sales_first": "trending-up",
    "blank": "file-plus",
}
_ICON = 24
_MARK = 20
_PADDING = 12


class StartCard(QRadioButton):
    """One start; the chosen one has a thick frame, a ground of its own and a tick instead of an empty ring."""

    focused = Signal()
    taken = Signal()  # chosen and wanted at once, by a double click or by Enter on the chosen one

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = start.key
        self.setAccessibleName(words.said(start.title))
        self.setAccessibleDescription(words.said(start.description))
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = WrappedLabel(words.said(start.title))
        self._title.setFont(font_for(ui_language(), bold=True))
        description = muted(WrappedLabel(words.said(start.description)))
        layout = QVBoxLayout(self)
        layout.setSpacing(2)
        beside_icon, beside_mark = _PADDING * 2 + _ICON, _PADDING * 2 + _MARK
        edges = (beside_mark, beside_icon) if self.isRightToLeft() else (beside_icon, beside_mark)
        layout.setContentsMargins(edges[0], _PADDING - 2, edges[1], _PADDING - 2)
        for label in (self._title, description):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch(1)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(240, 0))

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.isChecked():
                self.taken.emit()
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.taken.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, chosen = theme_for(self.palette()), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent if chosen else theme.strong_border if self.underMouse() else theme.border
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        painter.setBrush(QColor(theme.accent_soft if chosen else theme.raised))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(5, 5, -6, -6), RADIUS - 2, RADIUS - 2)
        middle = self._first_line_middle()
        icon = QRect(_PADDING, middle - _ICON // 2, _ICON, _ICON)
        mark = QRect(self.width() - _PADDING - _MARK, middle - _MARK // 2, _MARK, _MARK)
        place = [mirrored(rect, self.rect(), self.layoutDirection()) for rect in (icon, mark)]
        paint_icon(painter, _ICONS.get(self.key, "users"), place[0], QColor(theme.accent if chosen else theme.muted))
        if chosen:
            paint_icon(painter, "circle-check", place[1], QColor(theme.accent))
        else:
            painter.setPen(QPen(QColor(theme.strong_border), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place[1].adjusted(2, 2, -2, -2))
        painter.end()

    def _first_line_middle(self) -> int:
        return max(self._title.geometry().center().y(), _PADDING + _ICON // 2)


def shown_apart(cards: list[StartCard]) -> list[tuple[StartCard, int, int, int]]:
    """Row, column and columns taken of each card: two beside each other, an odd last one over the whole width."""
    places = [(card, number // 2, number % 2, 1) for number, card in enumerate(cards)]
    if len(cards) % 2:
        card, row, column, _ = places[-1]
        places[-1] = (card, row, column, 2)
    return places


CARD_GAP = GRID
