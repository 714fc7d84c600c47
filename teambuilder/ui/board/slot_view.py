"""The cards of a department as a list that takes drops, drags and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyle, QWidget

from teambuilder.core.actions.slots import free_slot, reorder_slot
from teambuilder.core.plan import Department
from teambuilder.ui.board.carrying import Carrying, Load, Suitability, put_person, put_role, role_suits, verdict
from teambuilder.ui.board.drag import drag_away
from teambuilder.ui.board.slot_delegate import SlotDelegate
from teambuilder.ui.board.slot_model import SlotModel
from teambuilder.ui.session import Session
from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.card_list import CardList
from teambuilder.ui.widgets.id_model import Index

CARD_WIDTH = 236
PUT_DOWN_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
EDGE = 0.2  # of a card: a card dropped nearer to the edge than this is put between cards


class SlotView(CardList):
    """Cards flow along the reading direction and wrap; a drop lands on a card, near its edge between cards."""

    caution_shown = Signal(str)  # what the card under the load says, for a line of its own

    def __init__(
        self, session: Session, carrying: Carrying, department: Department, model: SlotModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._carrying = carrying
        self._department = department
        self._model = model
        self._between: QRect | None = None
        self._delegate = SlotDelegate(session, carrying, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setDragEnabled(not session.read_only)
        self.setAcceptDrops(not session.read_only)
        self.setDropIndicatorShown(False)
        carrying.changed.connect(self.viewport().update)
        carrying.changed.connect(self._end_caution)

    def minimumSizeHint(self) -> QSize:
        """A whole card is seen at least."""
        return super().minimumSizeHint().expandedTo(QSize(0, self.gridSize().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_cards()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_cards()

    def _fit_cards(self) -> None:
        # Qt leaves room for the scroll bar when it wraps, seen or not
        width = self.contentsRect().width() - self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) - 1
        columns = max(1, width // CARD_WIDTH)
        self.setGridSize(QSize(width // columns, self._delegate.card_height(self.font()) + 8))

    @property
    def columns(self) -> int:
        """How many cards stand side by side."""
        return max(1, (self.viewport().width() - 1) // max(1, self.gridSize().width()))

    # dragging a card away

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        row_id = self._model.row_id(self.currentIndex())
        if row_id:
            drag_away(self, self._session, self._carrying, Load(slot_id=row_id), supported_actions)

    # dropping onto cards

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        load = Load.of(event.mimeData())
        if not load:
            event.ignore()
            return
        self._carrying.hover(load)
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.autoscroll(event.position().toPoint())
        load = Load.of(event.mimeData())
        accepted = self._hover(load, event.position().toPoint(), _beside(event))
        if accepted:
            event.setDropAction(Qt.DropAction.CopyAction if _beside(event) else Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.stop_autoscroll()
        self._show_between(None)
        self.caution_shown.emit("")
        self._carrying.leave()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        load, point, beside = Load.of(event.mimeData()), event.position().toPoint(), _beside(event)
        self.stop_autoscroll()
        self._show_between(None)
        self.caution_shown.emit("")
        self._carrying.put_down()
        done = self._drop(load, point, beside)
        event.setDropAction(Qt.DropAction.MoveAction if done else Qt.DropAction.IgnoreAction)
        event.setAccepted(done)

    def _hover(self, load: Load, point: QPoint, beside: bool) -> bool:
        """Shows what a drop at `point` would do; False when it would do nothing."""
        target = self._target(load, point)
        if target is None:
            self._show_between(self._gap(load, point))
            if load.role_key and not role_suits(load, self._department):
                self.caution_shown.emit(self._wrong_department())
            return self._between is not None
        self._show_between(None)
        said = verdict(self._session, load, self._model.row_id(target), beside=beside)
        self.caution_shown.emit(said.words)
        return said.suitability is not Suitability.REFUSED

    def _drop(self, load: Load, point: QPoint, beside: bool) -> bool:
        target = self._target(load, point)
        if target is not None:
            slot_id = self._model.row_id(target)
            return put_person(self._session, load, slot_id, beside=beside) and self.select(slot_id)
        if self._gap(load, point) is None:
            return False
        before = self._before(point)
        if load.role_key:
            return put_role(self._session, load, before)
        return self._session.do(reorder_slot, self._session.scenario_id, load.slot_id, before)

    def _target(self, load: Load, point: QPoint) -> QModelIndex | None:
        """The card that a person dropped here would get; None when the load goes between cards."""
        index = self.indexAt(point)
        if not index.isValid() or load.role_key:
            return None
        if not load.slot_id:
            return index
        own = self._own_slot(load)
        if self._model.row_id(index) == load.slot_id or (own and not load.carried_person(self._session)):
            return None
        return None if own and self._near_edge(index, point) else index

    def _own_slot(self, load: Load) -> bool:
        team = self._session.team
        slot = team.slots.get(load.slot_id)
        return slot is not None and team.roles[slot.role_id].department == self._department

    def _near_edge(self, index: QModelIndex, point: QPoint) -> bool:
        rect = self.visualRect(index)
        if self.columns == 1:
            offset, length = point.y() - rect.top(), rect.height()
        else:
            offset, length = point.x() - rect.left(), rect.width()
        return offset < EDGE * length or offset > (1 - EDGE) * length

    def _before(self, point: QPoint) -> str | None:
        """The id of the card that a load dropped here would stand before; None for the end."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        rect = self.visualRect(index)
        if self.columns == 1:
            behind = point.y() > rect.center().y()
        elif self.isRightToLeft():
            behind = point.x() < rect.center().x()
        else:
            behind = point.x() > rect.center().x()
        row = index.row() + (1 if behind else 0)
        return self._model.row_id(self._model.index(row)) if row < self._model.rowCount() else None

    def _gap(self, load: Load, point: QPoint) -> QRect | None:
        """The line between cards where the load would go, if it may go between cards here."""
        fits = role_suits(load, self._department) if load.role_key else self._own_slot(load)
        if not fits or (load.person_id and not load.role_key):
            return None
        before = self._before(point)
        count = self._model.rowCount()
        if count == 0:
            return QRect(8, 4, self.viewport().width() - 16, 3)
        last = before is None
        rect = self.visualRect(self._model.index(count - 1) if last else self._model.index_of(before or ""))
        if self.columns == 1:
            return QRect(rect.left() + 6, rect.bottom() if last else rect.top(), rect.width() - 12, 3)
        leading = rect.right() if last != self.isRightToLeft() else rect.left()
        return QRect(leading - 1, rect.top() + 6, 3, rect.height() - 12)

    def _show_between(self, line: QRect | None) -> None:
        if line != self._between:
            self._between = line
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._between is not None:
            painter = QPainter(self.viewport())
            painter.fillRect(self._between, QColor(theme_for(self.palette()).accent))
            painter.end()

    # keys

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._say_caution(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say_caution(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._carrying.by_key:
            self.caution_shown.emit("")

    def _say_caution(self, index: Index) -> None:
        """What the card that the keys came to says to what they carry, as it does to a drag."""
        if not self._carrying.by_key or not index.isValid() or self._model.changing:
            return
        load = self._carrying.load
        if load.role_key:
            said = "" if role_suits(load, self._department) else self._wrong_department()
        else:
            said = verdict(self._session, load, self._model.row_id(index)).words
        self.caution_shown.emit(said)
        if said:
            announce(self, said)

    def _end_caution(self) -> None:
        if not self._carrying.load:
            self.caution_shown.emit("")

    def _wrong_department(self) -> str:
        return self.tr("This role belongs to the other department. Drop it there.")

    def event(self, event: QEvent) -> bool:
        # while something is carried, Ctrl+Enter puts it down beside and is no shortcut of the window
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.ShortcutOverride and self._carrying.by_key and key in PUT_DOWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        slot_id = self._model.row_id(self.currentIndex())
        if event.key() in PUT_DOWN_KEYS and slot_id and not self._session.read_only:
            self._pick_up_or_put_down(slot_id, beside=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Escape and self._carrying.by_key:
            self._carrying.put_down()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and slot_id and not self._session.read_only:
            self._session.do(free_slot, self._session.scenario_id, slot_id)
        else:
            super().keyPressEvent(event)

    def _pick_up_or_put_down(self, slot_id: str, *, beside: bool) -> None:
        load = self._carrying.load
        if not self._carrying.by_key:
            if self._session.team.slots[slot_id].person_id is not None:
                self._carrying.pick_up(Load(slot_id=slot_id), by_key=True)
            return
        if load.slot_id == slot_id:
            self._carrying.put_down()
        elif load.role_key:
            if role_suits(load, self._department) and put_role(self._session, load, slot_id):
                self._carrying.put_down()
        elif put_person(self._session, load, slot_id, beside=beside):
            self._carrying.put_down()


def _beside(event: QDropEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
