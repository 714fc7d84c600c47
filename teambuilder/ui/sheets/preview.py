"""The pages as they will lie on paper: all of them below each other, to be scrolled through and looked at closely."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from teambuilder.ui.sheets.page_pictures import PagePictures
from teambuilder.ui.sheets.printing import POINTS_PER_INCH, page_size
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.announce import announce

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_MARGIN = 3 * GRID
_PIXELS_PER_POINT = 96 / POINTS_PER_INCH
_WIDEST_FIT = 1.5  # on a wide screen, larger than this is further from paper, not nearer


class PagesView(QAbstractScrollArea):
    """Shows pages; paper is white and never mirrored, whatever the window looks like."""

    spoken_role = QAccessible.Role.Document
    page_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the pages"))
        self._pictures = PagePictures()
        self._sizes: list[QSizeF] = []  # in points
        self._tops: list[int] = []  # in pixels from the top of the first margin
        self._zoom: float | None = None  # None: as wide as there is room
        self._page = 1
        self.verticalScrollBar().valueChanged.connect(self._follow)

    @property
    def page_count(self) -> int:
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The number, from 1, of the page that is looked at."""
        return self._page

    @property
    def chosen_zoom(self) -> float | None:
        """The zoom that the owner chose; None for as wide as there is room."""
        return self._zoom

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper on a screen of 96 dots an inch."""
        if self._zoom is not None or not self._sizes:
            return self._zoom or 1.0
        room = self.viewport().width() - 2 * _MARGIN
        widest = max(size.width() for size in self._sizes) * _PIXELS_PER_POINT
        return min(max(room / widest, 0.1), _WIDEST_FIT)

    def show_pages(self, svg: tuple[bytes, ...]) -> None:
        """Shows new pages, at the place where the owner was looking."""
        self._pictures.show_pages(svg)
        self._sizes = [page_size(page) for page in svg]
        self._lay_out()

    def go_to_top(self) -> None:
        """Looks at the first page."""
        self.verticalScrollBar().setValue(0)

    def zoom_in(self) -> None:
        self.set_zoom(next((zoom for zoom in ZOOMS if zoom > self.zoom + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        self.set_zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < self.zoom - 0.01), ZOOMS[0]))

    def fit_width(self) -> None:
        """As wide as there is room, now and when the window changes."""
        self.set_zoom(None)

    def set_zoom(self, zoom: float | None) -> None:
        """Another size, or as wide as there is room; the point of the page that is looked at stays where it is."""
        bar, place, focus = self.verticalScrollBar(), self._page - 1, self.viewport().height() // 3
        if not self._sizes:
            self._zoom = zoom
            self.zoom_changed.emit()
            return
        part = (bar.value() + focus - self._tops[place]) / self._pixels(place).height()
        self._zoom = zoom
        self._lay_out()
        bar.setValue(round(self._tops[place] + part * self._pixels(place).height()) - focus)

    def _lay_out(self) -> None:
        self._tops = []
        top = _MARGIN
        for place in range(len(self._sizes)):
            self._tops.append(top)
            top += self._pixels(place).height() + _MARGIN
        port = self.viewport().size()
        width = max((self._pixels(place).width() for place in range(len(self._sizes))), default=0) + 2 * _MARGIN
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, top - port.height()))
        vertical.setPageStep(port.height())
        vertical.setSingleStep(6 * GRID)
        horizontal.setRange(0, max(0, width - port.width()))
        horizontal.setPageStep(port.width())
        horizontal.setSingleStep(6 * GRID)
        self._follow()
        self.zoom_changed.emit()
        self.viewport().update()

    def _pixels(self, place: int) -> QSize:
        return (self._sizes[place] * (self.zoom * _PIXELS_PER_POINT)).toSize()

    def _frame(self, place: int) -> QRect:
        """Where a page stands in the viewport now."""
        size = self._pixels(place)
        bar = self.horizontalScrollBar()
        hidden = bar.value() if not self.isRightToLeft() else bar.maximum() - bar.value()
        left = max(_MARGIN, (self.viewport().width() + bar.maximum() - size.width()) // 2) - hidden
        return QRect(left, self._tops[place] - self.verticalScrollBar().value(), size.width(), size.height())

    def _follow(self) -> None:
        looked_at = self.verticalScrollBar().value() + self.viewport().height() // 3
        self._page = max(1, bisect_right(self._tops, looked_at))
        place = self.tr("Page {page} of {pages}").replace("{page}", str(self._page))
        self.setAccessibleDescription(place.replace("{pages}", str(self.page_count)))
        self.page_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.window))
        for place in range(len(self._sizes)):
            frame = self._frame(place)
            if frame.top() > event.rect().bottom():
                break
            if frame.adjusted(-2, -2, 2, 4).intersects(event.rect()):
                self._paint_page(painter, place, frame, QColor(theme.border))
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_page(self, painter: QPainter, place: int, frame: QRect, border: QColor) -> None:
        shade = QColor(0, 0, 0, 24)
        painter.fillRect(frame.adjusted(0, 2, 2, 3), shade)
        painter.drawPixmap(frame.topLeft(), self._pictures.picture(place, frame.size(), self.devicePixelRatioF()))
        painter.setPen(border)
        painter.drawRect(frame.adjusted(-1, -1, 0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar, page = event.key(), self.verticalScrollBar(), self._page
        if key == Qt.Key.Key_PageDown:
            bar.setValue(self._below(bar.value()))
        elif key == Qt.Key.Key_PageUp:
            bar.setValue(self._above(bar.value()))
        elif key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
        if self._page != page:
            announce(self, self.accessibleDescription())

    def _below(self, value: int) -> int:
        """One screen further, but not past the beginning of the next page."""
        further = value + self._step()
        starts = (top - _MARGIN for top in self._tops)
        return next((start for start in starts if value < start < further), further)

    def _above(self, value: int) -> int:
        """One screen back, but not past the beginning of this page."""
        back = value - self._step()
        starts = (top - _MARGIN for top in reversed(self._tops))
        return next((start for start in starts if back < start < value), back)

    def _step(self) -> int:
        return max(1, self.viewport().height() - 6 * GRID)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
