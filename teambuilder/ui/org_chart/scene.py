"""The chart's boxes and lines as items of a scene, which stay the same items from snapshot to snapshot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from teambuilder.ui.org_chart.box_painting import PLAIN, BoxLook, ChartStyle, paint_box, paint_ground
from teambuilder.ui.org_chart.chart_painting import dotted_pen, path_of, rect_of, solid_pen
from teambuilder.ui.org_chart.content import BoxContent, Chart

ROOM = 40  # pixels round the chart, for what stands at its edge to be seen whole
_HALO = 7  # pixels round a box for the ring of the keyboard
_LEGIBLE = 0.3  # smaller than that letters are not painted
_LINES, _BOXES, _CARRIED = 0, 1, 2  # which is over which


class BoxItem(QGraphicsItem):
    """A role's box."""

    def __init__(self, role_id: str, look: Callable[[str], BoxLook]) -> None:
        super().__init__()
        self.role_id = role_id
        self.content: BoxContent | None = None
        self.style: ChartStyle | None = None
        self._look = look
        self._size = QRect()
        self.setZValue(_BOXES)

    def show_box(self, content: BoxContent, rect: QRect, style: ChartStyle) -> None:
        size = QRect(0, 0, rect.width(), rect.height())
        if size != self._size:
            self.prepareGeometryChange()
            self._size = size
        self.setPos(QPointF(rect.topLeft()))
        if content != self.content or style is not self.style:
            self.content, self.style = content, style
            self.update()

    @property
    def rect(self) -> QRectF:
        """The box in the scene, without its halo."""
        return QRectF(self._size).translated(self.pos())

    def boundingRect(self) -> QRectF:
        return QRectF(self._size).adjusted(-_HALO, -_HALO, _HALO, _HALO)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(QRectF(self._size))
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self.content is None or self.style is None:
            return
        look = self._look(self.role_id)
        if option.levelOfDetailFromTransform(painter.worldTransform()) < _LEGIBLE:
            paint_ground(painter, self._size, self.content, self.style, look)
        else:
            paint_box(painter, self._size, self.content, self.style, look)


class CarriedItem(BoxItem):
    """The box that follows the pointer."""

    def __init__(self, box: BoxItem) -> None:
        super().__init__(box.role_id, lambda _: PLAIN._replace(lifted=True))
        self.setZValue(_CARRIED)
        self.setOpacity(0.8)
        if box.content is not None and box.style is not None:
            self.show_box(box.content, box.rect.toRect(), box.style)


class _LinesItem(QGraphicsItem):
    def __init__(self) -> None:
        super().__init__()
        self._path = QPainterPath()
        self._pen = QPen()
        self.setZValue(_LINES)

    def show_lines(self, path: QPainterPath, pen: QPen) -> None:
        self.prepareGeometryChange()
        self._path, self._pen = path, pen
        self.update()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(-2, -2, 2, 2)

    def shape(self) -> QPainterPath:
        return QPainterPath()  # nothing to point at

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setPen(self._pen)
        painter.drawPath(self._path)


class ChartScene(QGraphicsScene):
    """Shows one chart; `look` tells how a box looks at the moment."""

    def __init__(self, look: Callable[[str], BoxLook], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.chart = Chart()
        self.items_by_id: dict[str, BoxItem] = {}
        self._solid, self._dotted = _LinesItem(), _LinesItem()
        self.addItem(self._solid)
        self.addItem(self._dotted)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)  # boxes are few, and all move at once

    def show_chart(self, chart: Chart, style: ChartStyle) -> None:
        """Shows a chart; boxes that stay are the same items."""
        self.chart = chart
        boxes = chart.layout.boxes
        for role_id in self.items_by_id.keys() - boxes.keys():
            self.removeItem(self.items_by_id.pop(role_id))
        for role_id, box in boxes.items():
            item = self.items_by_id.get(role_id)
            if item is None:
                item = self.items_by_id[role_id] = BoxItem(role_id, self._look)
                self.addItem(item)
            item.show_box(chart.contents[role_id], rect_of(box), style)
        self._solid.show_lines(path_of(chart.layout.solid), solid_pen(style.theme))
        self._dotted.show_lines(path_of(chart.layout.dotted), dotted_pen(style.theme))
        room = QRectF(0, 0, chart.layout.width, chart.layout.height).adjusted(-ROOM, -ROOM, ROOM, ROOM)
        self.setSceneRect(room)

    def box_at(self, point: QPointF) -> BoxItem | None:
        """The box under a point of the scene, not counting one that is carried."""
        found = (item for item in self.items(point) if type(item) is BoxItem)
        return next(found, None)

    def repaint_box(self, role_id: str) -> None:
        if role_id in self.items_by_id:
            self.items_by_id[role_id].update()

    def repaint_boxes(self) -> None:
        for item in self.items_by_id.values():
            item.update()
