"""Paints a cell of the grid: a mark for owns or helps, never by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from teambuilder.ui.responsibilities.grid_model import GridModel
from teambuilder.ui.responsibilities.grid_painting import MARK, mark_pixmap
from teambuilder.ui.responsibilities.rows import Group
from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.painting import draw_card


class GridDelegate(QStyledItemDelegate):
    """Quick: marks are pictures made once, and a cell without one paints next to nothing."""

    def __init__(self, model: GridModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, column = index.row(), index.column()
        rect, state, theme = option.rect, option.state, theme_for(option.palette)
        shown = self._model.rows[row]
        if isinstance(shown, Group):
            painter.fillRect(rect, theme.department_soft(shown.department))
            return
        painter.setPen(QColor(theme.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        far = rect.left() if option.direction == Qt.LayoutDirection.RightToLeft else rect.right()
        painter.drawLine(far, rect.top(), far, rect.bottom())
        selected, focused = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_HasFocus)
        if selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
        kind = self._model.kind_at(row, column)
        if kind is not None or state & QStyle.StateFlag.State_MouseOver:
            role = self._model.columns[column].role
            ratio = self._view.devicePixelRatioF()
            mark = mark_pixmap(kind, role.department, theme.name, MARK, ratio)
            painter.drawPixmap(rect.center() - QPoint(MARK // 2 - 1, MARK // 2 - 1), mark)
        if selected or focused:
            frame = rect.adjusted(1, 1, -1, -1)
            draw_card(painter, frame, Qt.GlobalColor.transparent, theme.accent, 2.0 if focused else 1.0)
