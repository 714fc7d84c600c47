"""A QListView whose keys, scrolling and look are right for cards, in both directions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from teambuilder.ui.widgets.id_model import IdListModel, Index

SCROLL_ZONE = 32


class CardList(QListView):
    """Scrolls by pixels and at its edges, selects one, mirrors the Left and Right keys."""

    row_chosen = Signal(str)  # the id of the row that the owner went to, by click or key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def _tell_chosen(self, index: Index) -> None:
        model = self.model()
        if index.isValid() and isinstance(model, IdListModel):
            self.row_chosen.emit(model.row_id(index))

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
        """Scrolls when `point` is close to the upper or lower edge."""
        bar = self.verticalScrollBar()
        if point.y() < SCROLL_ZONE:
            bar.setValue(bar.value() - bar.singleStep())
        elif point.y() > self.viewport().height() - SCROLL_ZONE:
            bar.setValue(bar.value() + bar.singleStep())
