"""A list of people to drag from; as the tray it also takes people off the team."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.slots import free_person, free_slot
from teambuilder.ui.board.carrying import Carrying, Load
from teambuilder.ui.board.load_list import LoadList
from teambuilder.ui.people.person_delegate import PersonDelegate
from teambuilder.ui.people.person_model import PersonModel
from teambuilder.ui.session import Session
from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.painting import draw_card


class PersonView(LoadList):
    """People; a person dropped here gives up their seat, or all of them when dragged from this pane."""

    remove_requested = Signal(str)

    def __init__(
        self, session: Session, carrying: Carrying, model: PersonModel, empty_text: str, parent: QWidget
    ) -> None:
        super().__init__(session, carrying, model, parent)
        self._empty_text = empty_text
        self._hovered = False
        self.setItemDelegate(PersonDelegate(self))
        self.setAcceptDrops(not session.read_only)
        self.setDropIndicatorShown(False)
        carrying.changed.connect(self.viewport().update)

    def set_empty_text(self, text: str) -> None:
        """What to say when nobody is in the list."""
        if text != self._empty_text:
            self._empty_text = text
            self.viewport().update()

    def _frees(self, load: Load) -> bool:
        person_id = load.carried_person(self._session)
        return bool(person_id and self._session.team.slots_of_person(person_id))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        load = Load.of(event.mimeData())
        if load:
            self._carrying.hover(load)
            self._hover(self._frees(load))
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._frees(Load.of(event.mimeData())))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hover(False)
        self._carrying.leave()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        load = Load.of(event.mimeData())
        self._hover(False)
        self._carrying.put_down()
        event.setAccepted(self._frees(load) and self.free(load))

    def free(self, load: Load) -> bool:
        """Takes the carried person off the slot they were dragged from, or off the team."""
        session = self._session
        if load.slot_id:
            return session.do(free_slot, session.scenario_id, load.slot_id)
        return session.do(free_person, session.scenario_id, load.person_id)

    def _hover(self, hovered: bool) -> None:
        self._hovered = hovered
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        person_id = self._model.row_id(self.currentIndex())
        writable = not self._session.read_only
        if event.key() == Qt.Key.Key_Escape and self._carrying.by_key:
            self._carrying.put_down()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and writable:
            self._pick_up_or_put_down(person_id)
        elif event.key() == Qt.Key.Key_Delete and person_id and writable:
            self.remove_requested.emit(person_id)
        else:
            super().keyPressEvent(event)

    def _pick_up_or_put_down(self, person_id: str) -> None:
        load = self._carrying.load
        if self._carrying.by_key and self._frees(load) and load.person_id != person_id:
            self._carrying.put_down()
            self.free(load)
        elif self._carrying.by_key and load.person_id == person_id:
            self._carrying.put_down()
        elif person_id:
            self._carrying.pick_up(Load(person_id=person_id), by_key=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = theme_for(self.palette())
        painter = QPainter(self.viewport())
        frame = self.viewport().rect().adjusted(4, 4, -4, -4)
        if self._hovered:
            draw_card(painter, frame, Qt.GlobalColor.transparent, theme.accent, 2.0)
        if self._model.rowCount() == 0 and self._empty_text:
            self._paint_empty(painter, frame.adjusted(8, 8, -8, -8))
        painter.end()

    def _paint_empty(self, painter: QPainter, frame: QRect) -> None:
        painter.setFont(self.font())
        painter.setPen(QColor(theme_for(self.palette()).muted))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        needed = QFontMetrics(self.font()).boundingRect(frame, flags, self._empty_text)
        painter.drawText(frame.united(needed.intersected(self.viewport().rect())), flags, self._empty_text)
