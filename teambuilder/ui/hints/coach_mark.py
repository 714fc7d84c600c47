"""A card beside a widget that says one thing about it; it takes no keyboard, covers nothing that it speaks of."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.labels import WrappedLabel
from teambuilder.ui.widgets.painting import draw_card

_WIDTH = 34 * GRID
_EDGE = GRID  # round the card: room for the arrow
_ARROW = 7
_SIGN = 20


class CoachMark(QWidget):
    """Shows one hint after another; who owns it says which, and beside what."""

    read = Signal()  # Got it
    refused = Signal()  # No more hints

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._tip: QPoint | None = None
        self.text = WrappedLabel("", self)
        sign = QLabel(self)
        color = QColor(theme_for(self.palette()).accent)
        sign.setPixmap(icon_pixmap("lightbulb", _SIGN, color, self.devicePixelRatioF()))
        self.read_button = self._button(self.tr("Got it"))
        self.read_button.clicked.connect(self.read)
        self.refuse_button = self._button(self.tr("No more hints"))
        self.refuse_button.clicked.connect(self.refused)
        words = QHBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.refuse_button)
        buttons.addWidget(self.read_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(_EDGE + GRID,) * 4)
        layout.setSpacing(GRID)
        layout.addLayout(words)
        layout.addLayout(buttons)
        self.setAcceptDrops(True)
        self.hide()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(name, self)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button

    def say(self, text: str, anchor: QWidget) -> None:
        """Says something about a widget: seen beside it, heard, and next to it for the Tab key."""
        self.text.setText(text)
        self.setAccessibleName(text)
        for button in (self.read_button, self.refuse_button):
            button.setAccessibleDescription(text)
        QWidget.setTabOrder(anchor, self.read_button)
        QWidget.setTabOrder(self.read_button, self.refuse_button)
        announce(self, f"{self.tr('Hint')}: {text}")

    def stand_beside(self, anchor: QWidget, room: QRect) -> None:
        """Shows the card beside a widget and within `room` of the parent; hides it where it would have to cover it."""
        target = QRect(self._ground.mapFromGlobal(anchor.mapToGlobal(QPoint(0, 0))), anchor.size())
        place = place_beside(target, self._size(), room)
        self.setVisible(place is not None)
        if place is not None:
            self.setGeometry(place)
            nearest = QPoint(
                min(max(target.center().x(), place.left() + 3 * GRID), place.right() - 3 * GRID),
                min(max(target.center().y(), place.top() + 3 * GRID), place.bottom() - 3 * GRID),
            )
            self._tip = nearest - place.topLeft()
            self._aim(target, place)
            self.raise_()
            self.update()

    def _size(self) -> QSize:
        """As tall as its words need at its width."""
        for widget in (self.text, self.read_button):
            widget.ensurePolished()
        inset = _EDGE + GRID
        words = self.text.heightForWidth(_WIDTH - 2 * inset - _SIGN - GRID)
        return QSize(_WIDTH, words + self.read_button.sizeHint().height() + GRID + 2 * inset)

    def _aim(self, target: QRect, place: QRect) -> None:
        """Where the arrow's tip is: in the middle of the side that looks at the widget."""
        assert self._tip is not None
        if target.bottom() < place.top() + GRID:
            self._tip.setY(1)
        elif target.top() > place.bottom() - GRID:
            self._tip.setY(self.height() - 2)
        elif target.center().x() < place.center().x():
            self._tip.setX(1)
        else:
            self._tip.setX(self.width() - 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.read.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Steps aside for what is carried to something below."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        draw_card(painter, card, theme.accent_soft, theme.accent, 1.5)
        if self._tip is not None:
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(QColor(theme.accent))
            painter.drawPolygon(_arrow(self._tip, card))
        painter.end()


def _arrow(tip: QPoint, card: QRect) -> QPolygonF:
    """A triangle from the card's edge to the tip."""
    if card.left() <= tip.x() <= card.right():
        edge = card.top() if tip.y() < card.top() else card.bottom() + 1
        base = [QPointF(tip.x() - _ARROW, edge), QPointF(tip.x() + _ARROW, edge)]
    else:
        edge = card.left() if tip.x() < card.left() else card.right() + 1
        base = [QPointF(edge, tip.y() - _ARROW), QPointF(edge, tip.y() + _ARROW)]
    return QPolygonF([QPointF(tip), *base])


def place_beside(target: QRect, size: QSize, room: QRect) -> QRect | None:
    """Below, above or at a side of the target: within the room and clear of the target; None where nothing is free."""
    middle_x = target.left() + (target.width() - size.width()) // 2
    middle_y = target.top() + (target.height() - size.height()) // 2
    levels = [QPoint(middle_x, target.bottom() + 1), QPoint(middle_x, target.top() - size.height())]
    sides = [QPoint(target.right() + 1, middle_y), QPoint(target.left() - size.width(), middle_y)]
    is_at_a_side = target.right() < room.left() or target.left() > room.right()  # as a button of the rail is
    for corner in (*sides, *levels) if is_at_a_side else (*levels, *sides):
        place = QRect(corner, size)
        place.moveLeft(max(room.left(), min(place.left(), room.right() + 1 - size.width())))
        place.moveTop(max(room.top(), min(place.top(), room.bottom() + 1 - size.height())))
        if room.contains(place) and not place.intersects(target):
            return place
    return None
