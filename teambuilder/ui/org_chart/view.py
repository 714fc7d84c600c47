"""The chart to look at and to work on: with the wheel, the mouse and the keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from teambuilder.core.org_chart import OWNER
from teambuilder.ui.org_chart.box_painting import BoxLook, ChartStyle
from teambuilder.ui.org_chart.content import Chart, spoken
from teambuilder.ui.org_chart.moving import Moving
from teambuilder.ui.org_chart.scene import BoxItem, CarriedItem, ChartScene
from teambuilder.ui.org_chart.walking import Way, neighbour
from teambuilder.ui.org_chart.zooming import ZoomView
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.announce import announce

_BESIDE = 14  # pixels from the pointer to a box that is carried: what is under the pointer stays in sight
_EDGE = 48  # pixels from the edge at which a box that is carried scrolls the chart
_WAYS = {
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Home: Way.FIRST,
}


class ChartView(ZoomView):
    """One box is the current one; boxes are dragged onto the box that they shall report to."""

    spoken_role = QAccessible.Role.Graphic
    chosen = Signal(str)  # the id that the owner went to
    opened = Signal(str)  # the id whose details are wanted
    superior_wanted = Signal(str)  # the id that shall report to another
    menu_wanted = Signal(str, QPoint)
    said = Signal(str)  # what letting go would do; empty when nothing is carried

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._current: str | None = None
        self._moving: Moving | None = None
        self._carried: CarriedItem | None = None
        self._aimed: str | None = None  # the box under the one that is carried
        self._pressed: tuple[QPoint, str | None] | None = None  # where, and on which box
        self._panned = QPoint()
        self._scene = ChartScene(self._look, self)
        self.setScene(self._scene)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Org chart"))

    @property
    def chart(self) -> Chart:
        return self._scene.chart

    @property
    def current(self) -> str | None:
        """The id of the box that is marked; None for none."""
        return self._current

    @property
    def moving(self) -> Moving | None:
        """The box in the owner's hand."""
        return self._moving

    def box(self, role_id: str) -> BoxItem | None:
        return self._scene.items_by_id.get(role_id)

    def spot_to_keep(self) -> QRectF | None:
        box = self.box(self._current) if self._current is not None else None
        return box.rect if box is not None else None

    def first_sight(self) -> QRectF | None:
        levels = self.chart.layout.levels
        first = self.box(levels[0][0]) if levels else None
        return first.rect if first is not None else None

    def show_chart(self, chart: Chart, style: ChartStyle) -> None:
        """Shows a snapshot; zoom, sight and the current box stay."""
        self.let_go()
        kept = self.box(self._current) if self._current is not None else None
        before = self.mapFromScene(kept.rect.topLeft()) if kept is not None else None
        all_in_sight = self.fitted
        self._scene.show_chart(chart, style)
        if self._current is not None and self._current not in chart.contents:
            self._current = None
        elif kept is not None and before is not None and self.started and not all_in_sight:
            self.scroll_by(self.mapFromScene(kept.rect.topLeft()) - before)
        self.settle()

    # how boxes look

    def _look(self, role_id: str) -> BoxLook:
        current = role_id == self._current
        takes = self._moving.takes(role_id) if self._moving is not None else None
        return BoxLook(current, current and self.hasFocus(), takes, aimed=role_id == self._aimed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None and self.chart.layout.levels:
            self.go_to(self.chart.layout.levels[0][0])
        self._repaint_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint_current()

    def _repaint_current(self) -> None:
        if self._current is not None:
            self._scene.repaint_box(self._current)

    # going from box to box

    def select(self, role_id: str) -> bool:
        """Marks a box and brings it into sight, without telling; False when it is not in the chart."""
        box = self.box(role_id)
        if box is None:
            return False
        self._repaint_current()
        self._current = role_id
        self._repaint_current()
        content, box_of = self.chart.contents[role_id], self.chart.layout.boxes[role_id]
        superior = self.chart.forest.superior.get(role_id)
        title = self.chart.contents[superior].title if superior is not None else ""
        self.setAccessibleDescription(spoken(content, box_of.level, title))
        if self.started:
            self.ensureVisible(box.rect, 24, 24)
        return True

    def go_to(self, role_id: str) -> None:
        """The owner goes to a box."""
        if self.select(role_id):
            announce(self, self.accessibleDescription())
            self.chosen.emit(role_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape and self._moving is not None:
            self.let_go()
        elif not plain:
            super().keyPressEvent(event)
        elif key in _WAYS:
            self._walk(_WAYS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.zoom_fully()
        elif key == Qt.Key.Key_F:
            self.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.opened.emit(self._current)
        elif key == Qt.Key.Key_R and self._current is not None:
            self.superior_wanted.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _walk(self, way: Way) -> None:
        found = neighbour(self.chart, self._current, way, mirrored=self.isRightToLeft())
        if found is not None:
            self.go_to(found)

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        box = self._scene.box_at(self.mapToScene(spot))
        if event.button() == Qt.MouseButton.LeftButton and box is not None:
            self.go_to(box.role_id)
            self._pressed = (spot, box.role_id)
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed, self._panned = (spot, None), spot
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self._pressed is None:
            return
        start, role_id = self._pressed
        if role_id is None:
            self.scroll_by(self._panned - spot)
            self._panned = spot
        elif self._moving is not None:
            self._carry_to(spot)
        elif (spot - start).manhattanLength() >= QApplication.startDragDistance():
            self._lift(role_id)
            self._carry_to(spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        moving, target = self._moving, self._scene.box_at(self.mapToScene(spot))
        self.let_go()
        if moving is not None and target is not None and target.role_id != moving.role_id:
            moving.put(target.role_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        box = self._scene.box_at(self.mapToScene(event.position().toPoint()))
        if box is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(box.role_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            box = self._scene.box_at(self.mapToScene(event.pos()))
            if box is not None:
                self.go_to(box.role_id)
                self.menu_wanted.emit(box.role_id, event.globalPos())
            return
        box = self.box(self._current) if self._current is not None else None
        if box is not None:
            spot = self.mapFromScene(box.rect.center())
            self.menu_wanted.emit(box.role_id, self.viewport().mapToGlobal(spot))

    def _lift(self, role_id: str) -> None:
        box = self.box(role_id)
        if self._session.read_only or role_id == OWNER or box is None or role_id not in self._session.team.roles:
            return
        self._moving = Moving(self._session, role_id, list(self.chart.contents))
        self._carried = CarriedItem(box)
        self._scene.addItem(self._carried)
        self._scene.repaint_boxes()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _carry_to(self, spot: QPoint) -> None:
        if self._moving is None or self._carried is None:
            return
        at = self.mapToScene(spot)
        self.ensureVisible(QRectF(at, at).adjusted(-1, -1, 1, 1), _EDGE, _EDGE)
        point = self.mapToScene(spot)
        self._carried.setPos(point + QPointF(_BESIDE, _BESIDE) / self.zoom)
        target = self._scene.box_at(point)
        on = target.role_id if target is not None and target.role_id != self._moving.role_id else None
        said = self._moving.said(on) if on is not None else self.tr("Let go on the box to report to. Esc lets go.")
        self._aim(on)
        self.said.emit(said)

    def _aim(self, role_id: str | None) -> None:
        before, self._aimed = self._aimed, role_id
        for changed in {before, role_id} - {None}:
            self._scene.repaint_box(changed or OWNER)

    def let_go(self) -> None:
        """Puts down what is carried; nothing changes."""
        self._pressed = None
        self.viewport().unsetCursor()
        if self._carried is not None:
            self._scene.removeItem(self._carried)
        carried, self._carried, self._moving, self._aimed = self._carried, None, None, None
        if carried is not None:
            self._scene.repaint_boxes()
            self.said.emit("")
