"""The heads of the grid, always in sight: roles above, responsibilities at the leading side."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from teambuilder.core.plan import Department, OwnershipKind
from teambuilder.ui import words
from teambuilder.ui.icons import paint_icon
from teambuilder.ui.responsibilities import saying
from teambuilder.ui.responsibilities.grid_model import GridModel
from teambuilder.ui.responsibilities.grid_painting import draw_line, mark_pixmap
from teambuilder.ui.responsibilities.rows import GRAVE, DutyRow, Group, RoleColumn
from teambuilder.ui.theme import Theme, theme_for
from teambuilder.ui.widgets.broken_text import broken_text
from teambuilder.ui.widgets.painting import draw_text, line_height, mirrored

PADDING = 6
STRIPE = 4
SMALL_MARK = 14
_CENTER = Qt.AlignmentFlag.AlignHCenter


class _Head(QHeaderView):
    """Pressing a section goes there; sections keep their size."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    @property
    def grid(self) -> GridModel:
        return cast(GridModel, self.model())

    def place_of(self, logical: int) -> QRect:
        """Where a section stands in the viewport."""
        start, size = self.sectionViewportPosition(logical), self.sectionSize(logical)
        if self.orientation() is Qt.Orientation.Horizontal:
            return QRect(start, 0, size, self.viewport().height())
        return QRect(0, start, self.viewport().width(), size)

    def _is_current(self, logical: int) -> bool:
        current = self.selectionModel().currentIndex()
        place = current.column() if self.orientation() is Qt.Orientation.Horizontal else current.row()
        return current.isValid() and place == logical

    def _paint_edges(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        painter.setPen(QColor(theme.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        far = rect.left() if self.isRightToLeft() else rect.right()
        painter.drawLine(QPoint(far, rect.top()), QPoint(far, rect.bottom()))


class RoleHead(_Head):
    """Title, holders and hours of each role, below the name of its department."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(self.tr("Roles"))

    def sizeHint(self) -> QSize:
        return QSize(0, 5 * line_height(self.fontMetrics()) + 2 * PADDING + STRIPE)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if logicalIndex >= len(self.grid.columns):
            return
        column, theme = self.grid.columns[logicalIndex], theme_for(self.palette())
        line = line_height(self.fontMetrics())
        band = QRect(rect.left(), rect.top(), rect.width(), line + STRIPE)
        painter.fillRect(rect, QColor(theme.accent_soft if self._is_current(logicalIndex) else theme.raised))
        painter.fillRect(band, theme.department_soft(column.role.department))
        self._paint_edges(painter, rect, theme)
        inner = QRect(rect.left() + 4, band.bottom() + 1 + PADDING // 2, rect.width() - 8, line)
        self._paint_texts(painter, inner, column, theme)

    def _paint_texts(self, painter: QPainter, rect: QRect, column: RoleColumn, theme: Theme) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(theme.text))
        title = broken_text(words.said(column.role.title), bold, rect.width(), 2)
        top = rect if len(title) > 1 else rect.translated(0, rect.height() // 2)
        for number, text in enumerate(title):
            draw_line(painter, top.translated(0, number * rect.height()), words.isolated(text), _CENTER)
        color = theme.muted if column.holders else theme.warning
        font, line = self.font(), rect.height()
        name = bool(column.holders)
        held = saying.holders(column)
        draw_text(painter, rect.translated(0, 2 * line), held, font, color, alignment=_CENTER, name=name)
        over = column.owned + column.helped > column.available
        hours = saying.column_hours(column)
        ink = theme.warning if over else theme.muted
        draw_text(painter, rect.translated(0, 3 * line), hours, font, ink, alignment=_CENTER)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for department in Department:
            self._paint_department(painter, department)
        painter.end()

    def _paint_department(self, painter: QPainter, department: Department) -> None:
        """The department's name over what is in sight of its roles."""
        places = [n for n, column in enumerate(self.grid.columns) if column.role.department is department]
        if not places:
            return
        first, last = (self.place_of(place) for place in (places[0], places[-1]))
        span = first.united(last).intersected(self.viewport().rect())
        if span.isEmpty():
            return
        theme = theme_for(self.palette())
        band = QRect(span.left(), span.top(), span.width(), line_height(self.fontMetrics()) + STRIPE)
        painter.fillRect(QRect(band.left(), band.top(), band.width(), STRIPE), theme.department(department))
        bold = QFont(self.font())
        bold.setBold(True)
        inner, name = band.adjusted(PADDING, STRIPE, -PADDING, 0), words.department(department)
        if QFontMetrics(bold).horizontalAdvance(name) <= inner.width():
            draw_text(painter, inner, name, bold, theme.department(department))


class DutyHead(_Head):
    """Each responsibility with what is the matter with it, its owners, helpers and hours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAccessibleName(self.tr("Responsibilities"))

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 0)  # Qt would measure hundreds of sections at each change

    def row_height(self) -> int:
        """Pixels that two lines need."""
        return 2 * line_height(self.fontMetrics()) + 2 * PADDING

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if logicalIndex >= len(self.grid.rows):
            return
        row, theme = self.grid.rows[logicalIndex], theme_for(self.palette())
        if isinstance(row, Group):
            self._paint_group(painter, rect, row, theme)
            return
        painter.fillRect(rect, QColor(theme.accent_soft if self._is_current(logicalIndex) else theme.card))
        self._paint_edges(painter, rect, theme)
        line = line_height(self.fontMetrics())
        inner = rect.adjusted(2 * PADDING, PADDING, -2 * PADDING, -PADDING)
        first = QRect(inner.left(), inner.top(), inner.width(), line)
        color = theme.muted if row.duty.retired else theme.text
        draw_text(painter, first, words.said(row.duty.text), self.font(), color, name=True)
        self._paint_figures(painter, first.translated(0, line), row, theme)

    def _paint_group(self, painter: QPainter, rect: QRect, group: Group, theme: Theme) -> None:
        painter.fillRect(rect, theme.department_soft(group.department))
        stripe = mirrored(QRect(rect.left(), rect.top(), STRIPE, rect.height()), rect, self.layoutDirection())
        painter.fillRect(stripe, theme.department(group.department))
        line = line_height(self.fontMetrics())
        first = QRect(rect.left() + 2 * PADDING, rect.top() + PADDING, rect.width() - 4 * PADDING, line)
        bold = QFont(self.font())
        bold.setBold(True)
        draw_text(painter, first, saying.group_name(group), bold, theme.department(group.department))
        draw_text(painter, first.translated(0, line), saying.group_figures(group), self.font(), theme.text)

    def _paint_figures(self, painter: QPainter, rect: QRect, row: DutyRow, theme: Theme) -> None:
        direction, ratio = self.layoutDirection(), self.devicePixelRatioF()
        end = rect.right()
        hours = words.hours(row.duty.minutes_a_week)
        for mark, text in (
            (None, hours),
            (OwnershipKind.HELPS, str(row.helpers)),
            (OwnershipKind.OWNS, str(row.owners)),
        ):
            width = self.fontMetrics().horizontalAdvance(text) + 2
            place = QRect(end - width, rect.top(), width, rect.height())
            draw_text(painter, mirrored(place, rect, direction), text, self.font(), theme.muted)
            end -= width + 3
            if mark is not None:
                spot = QRect(end - SMALL_MARK, rect.center().y() - SMALL_MARK // 2 + 1, SMALL_MARK, SMALL_MARK)
                pixmap = mark_pixmap(mark, None, theme.name, SMALL_MARK, ratio)
                painter.drawPixmap(mirrored(spot, rect, direction), pixmap)
                end -= SMALL_MARK
            end -= 7
        self._paint_status(painter, rect, QRect(rect.left(), rect.top(), end - rect.left(), rect.height()), row, theme)

    def _paint_status(self, painter: QPainter, frame: QRect, rect: QRect, row: DutyRow, theme: Theme) -> None:
        color, left = QColor(theme.muted), rect.left()
        if row.status and not row.duty.retired:
            grave = bool(row.status & GRAVE)
            color = QColor(theme.warning if grave else theme.muted)
            spot = QRect(rect.left(), rect.center().y() - SMALL_MARK // 2 + 1, SMALL_MARK, SMALL_MARK)
            name = "triangle-alert" if grave else "user-round"
            paint_icon(painter, name, mirrored(spot, frame, self.layoutDirection()), color)
            left += SMALL_MARK + 5
        place = QRect(left, rect.top(), rect.right() - left, rect.height())
        text = mirrored(place, frame, self.layoutDirection())
        draw_text(painter, text, saying.row_mark(row), self.font(), color)
