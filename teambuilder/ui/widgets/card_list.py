"""A QListView whose keys, scrolling and look are right for cards, in both directions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.id_model import IdListModel, Index
from teambuilder.ui.widgets.painting import draw_card

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_TO_THE_END = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
SCROLL_ZONE = 32
SCROLL_PERIOD = 30  # milliseconds


class CardList(QListView):
    """Scrolls by pixels and at its edges, selects one, mirrors the Left and Right keys."""

    row_chosen = Signal(str)  # the id of the row that the owner went to, by click or key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scrolling = 0
        self._scroll_timer = QTimer(self)
        self._scroll_timer.timeout.connect(self._scroll)
        self._following = False  # another view's choice, which needs no telling
        self.pressed.connect(self._tell_chosen)  # also of the row that is current already, and before a drag
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(24)
        self.viewport().setAutoFillBackground(False)

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        # QListView would lay out and repaint everything; cards keep their size, so that one is enough
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, list(roles))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        model = self.model()
        # Qt moves the current row along when rows come and go, which is nobody's choice
        if isinstance(model, IdListModel) and not model.changing and not self._following:
            self._tell_chosen(current)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        chosen = selected.indexes()
        if chosen and chosen[0] != self.currentIndex():  # a screen reader selects without going there
            self.selectionModel().setCurrentIndex(chosen[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    def _tell_chosen(self, index: Index) -> None:
        model = self.model()
        if index.isValid() and isinstance(model, IdListModel):
            self.row_chosen.emit(model.row_id(index))

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt goes to the first row when there is none yet; who only passes by with Tab has not chosen it
        self._following = True
        super().focusInEvent(event)
        self._following = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if self.hasFocus() and (model is None or not model.rowCount()):  # else a row shows where the keyboard is
            painter = QPainter(self.viewport())
            frame = self.viewport().rect().adjusted(1, 1, -1, -1)
            draw_card(painter, frame, Qt.GlobalColor.transparent, theme_for(self.palette()).accent, 2.0)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first arrow key after Tab takes the row that has the ring; all others go on from there."""
        if event.key() in _ARROWS and self._take_ringed():
            return
        super().keyPressEvent(event)
        if event.key() in _TO_THE_END:
            self._take_ringed()  # Qt takes no row that the ring was on already

    def _take_ringed(self) -> bool:
        """Chooses the row that has the ring; False when it is chosen already, or there is none."""
        current = self.currentIndex()
        if not current.isValid() or self.selectionModel().isSelected(current):
            return False
        self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._tell_chosen(current)
        return True

    def select(self, row_id: str) -> bool:
        """Makes a row the current one and brings it into sight; True when it is in the list."""
        model = self.model()
        index = model.index_of(row_id) if isinstance(model, IdListModel) else QModelIndex()
        if index.isValid() and not (index == self.currentIndex() and self.selectionModel().isSelected(index)):
            self._following = True
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._following = False
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return index.isValid()

    def moveCursor(self, cursor_action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        actions = QAbstractItemView.CursorAction
        if self.isRightToLeft():  # Qt mirrors the cards but not these keys
            swapped = {actions.MoveLeft: actions.MoveRight, actions.MoveRight: actions.MoveLeft}
            cursor_action = swapped.get(cursor_action, cursor_action)
        return super().moveCursor(cursor_action, modifiers)

    def autoscroll(self, point: QPoint) -> None:
        """Scrolls for as long as something that is dragged stays close to the upper or lower edge."""
        below = point.y() > self.viewport().height() - SCROLL_ZONE
        self._scrolling = -1 if point.y() < SCROLL_ZONE else int(below)
        if self._scrolling and not self._scroll_timer.isActive():
            self._scroll_timer.start(SCROLL_PERIOD)

    def stop_autoscroll(self) -> None:
        """The drag left, or was let go."""
        self._scroll_timer.stop()

    def _scroll(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._scrolling * bar.singleStep() // 2)
        if not self._scrolling:
            self._scroll_timer.stop()
