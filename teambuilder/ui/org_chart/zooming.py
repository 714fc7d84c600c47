"""A view of a scene that is zoomed with the wheel, and keeps in sight what it showed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

SMALLEST, LARGEST = 0.005, 4.0
_STEP = 1.2  # from one zoom to the next
_LARGEST_FIT, _SMALLEST_START = 1.0, 0.4


class ZoomView(QGraphicsView):
    """At first it shows all, or the top of what would be too small to read."""

    zoom_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fitted = False  # all is in sight, and stays so while the window changes its size
        self.started = False  # it was seen once: what is in sight stays there
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)

    @property
    def zoom(self) -> float:
        return self.transform().m11()

    def spot_to_keep(self) -> QRectF | None:
        """What zooming keeps in its place when it is in sight; the middle of the view for None."""
        return None

    def first_sight(self) -> QRectF | None:
        """What is looked at first where not all can be; None when there is nothing yet."""
        return None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def settle(self) -> None:
        """After a new size or a new scene: all stays in sight if it was; at first it comes into sight."""
        if self.fitted:
            self.fit()
        first = self.first_sight()
        if self.started or first is None or not self.isVisible():
            return
        self.started = True
        self.fit()
        if self.zoom < _SMALLEST_START:
            self.zoom_to(_SMALLEST_START)
            self.centerOn(first.center() + QPointF(0, self.viewport().height() / self.zoom / 3))

    def fit(self) -> None:
        """Shows all of the chart, no larger than its natural size."""
        room, sight = self.sceneRect(), self.viewport().rect()
        if room.isEmpty() or sight.isEmpty():
            return
        scale = min(_LARGEST_FIT, sight.width() / room.width(), sight.height() / room.height())
        self.zoom_to(max(SMALLEST, scale * 0.995))  # a hair less: no scroll bars
        self.centerOn(room.center())
        self.fitted = True

    def zoom_in(self) -> None:
        self.zoom_to(self.zoom * _STEP)

    def zoom_out(self) -> None:
        self.zoom_to(self.zoom / _STEP)

    def zoom_fully(self) -> None:
        """The natural size."""
        self.zoom_to(1.0)

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Makes the chart larger or smaller; the place `at` of the view, or its middle or the current box, stays."""
        scale = max(SMALLEST, min(LARGEST, scale))
        self.fitted = False
        spot = at or self._middle()
        before = self.mapToScene(spot.toPoint())
        self.resetTransform()
        self.scale(scale, scale)
        self.scroll_by(self.mapFromScene(before) - spot.toPoint())
        self.zoom_changed.emit()

    def _middle(self) -> QPointF:
        sight = QRectF(self.viewport().rect())
        kept = self.spot_to_keep()
        middle = QPointF(self.mapFromScene(kept.center())) if kept is not None else sight.center()
        return middle if sight.contains(middle) else sight.center()

    def scroll_by(self, way: QPoint) -> None:
        """Moves the sight over the scene by so many pixels."""
        self.fitted = False
        across = -way.x() if self.isRightToLeft() else way.x()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + across)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + way.y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.zoom * _STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)
