"""The timeline: hires as bars over the months, moved and stretched by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.slots import edit_slot
from teambuilder.core.payroll.months import moved
from teambuilder.core.rows import RAMP_LIMIT
from teambuilder.ui.hiring.axis import MonthAxis
from teambuilder.ui.hiring.timeline_delegate import Bar, TimelineDelegate
from teambuilder.ui.hiring.timeline_model import HireRow, TimelineModel
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.card_list import CardList

_REACH = 7  # pixels from the mark at which a press stretches and does not move


class TimelineView(CardList):
    """Left and Right move a hire by a month, with Shift they stretch its ramp. Time runs as the window reads."""

    pulled = Signal(str, object)  # a seat's id and the Bar that the mouse holds it at; None when it lets go

    def __init__(self, session: Session, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._delegate = TimelineDelegate(self)
        self._grab: tuple[HireRow, float, bool] | None = None  # the row, where it was grabbed, and whether it stretches
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Planned hires by month"))

    def show_months(self, months: tuple[str, ...]) -> None:
        if months != self._delegate.months:
            self._delegate.months = months
            self.viewport().update()

    @property
    def _axis(self) -> MonthAxis:
        return self._delegate.axis(self.viewport().width(), self.layoutDirection())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton or self._session.read_only:
            return
        row = self._model.payload(index)
        place, bar = self._axis.place_at(event.position().x()), self._delegate.bar_of(row)
        if place < 0:
            return
        if bar is None:
            self._keep(row, start_month=row.moved_to(int(place)))
        elif self._at_grip(bar, place):
            self._grab = (row, place - bar.ramp, True)
        elif place >= bar.start:
            self._grab = (row, place - bar.start, False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grab is None:
            self._show_cursor(event.position())
            return
        row, offset, stretches = self._grab
        bar = self._delegate.bar_of(row)
        if bar is None:
            return
        place = round(self._axis.place_at(event.position().x()) - offset)
        if stretches:
            following = Bar(bar.start, max(0, min(RAMP_LIMIT, place)))
        else:
            following = Bar(max(0, min(len(self._delegate.months) - 1, place)), bar.ramp)
        if following != bar:
            self._show_pulled(row, following)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pulled = self._delegate.pulled
        grab, self._grab = self._grab, None
        if grab is not None and pulled is not None:
            self._let_go()
            row, bar = grab[0], pulled[1]
            if grab[2]:
                self._keep(row, ramp_months=bar.ramp)
            else:
                self._keep(row, start_month=row.moved_to(bar.start))

    def _show_pulled(self, row: HireRow, bar: Bar) -> None:
        self._delegate.pulled = (row.slot.id, bar)
        self.update(self._model.index_of(row.slot.id))
        self.pulled.emit(row.slot.id, bar)

    def _let_go(self) -> None:
        self._grab = None
        if self._delegate.pulled is not None:
            self._delegate.pulled = None
            self.viewport().update()
            self.pulled.emit("", None)

    def _at_grip(self, bar: Bar, place: float) -> bool:
        step = self._axis.step
        reach = min(_REACH, step / 2)
        return abs(place - bar.start - bar.ramp) * step <= reach

    def _show_cursor(self, point: QPointF) -> None:
        index = self.indexAt(point.toPoint())
        shape = Qt.CursorShape.ArrowCursor
        if index.isValid() and not self._session.read_only:
            row = self._model.payload(index)
            place, bar = self._axis.place_at(point.x()), self._delegate.bar_of(row)
            if bar is not None and place >= 0:
                if self._at_grip(bar, place):
                    shape = Qt.CursorShape.SplitHCursor
                elif place >= bar.start:
                    shape = Qt.CursorShape.OpenHandCursor
        self.viewport().setCursor(shape)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self._grab is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape and self._grab is not None:
            self._let_go()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and index.isValid() and not self._session.read_only:
            later = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
            by = 1 if later else -1
            row = self._model.payload(index)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._keep(row, ramp_months=max(0, min(RAMP_LIMIT, row.slot.ramp_months + by)))
            else:
                self._move(row, by)
        else:
            super().keyPressEvent(event)

    def _move(self, row: HireRow, by: int) -> None:
        """A hire without a month gets the first one; none is moved before it, where nobody can start any more."""
        if row.slot.start_month is None:
            self._keep(row, start_month=row.first)
        else:
            begun = max(row.slot.start_month, row.first)
            self._keep(row, start_month=max(moved(begun, by), row.first))

    def _keep(self, row: HireRow, **fields: str | int) -> None:
        self._session.do(edit_slot, self._session.scenario_id, row.slot.id, **fields)
        self.select(row.slot.id)
