"""The chart as a list, for those who hear it or would rather read: who stands where, and who holds it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from teambuilder.core.org_chart import OWNER
from teambuilder.ui.org_chart.content import BoxContent, Chart, holders_line, spoken
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.card_list import CardList
from teambuilder.ui.widgets.id_model import IdListModel, Index
from teambuilder.ui.widgets.painting import STRIPE, draw_department_row, draw_text, line_height, mirrored

_INDENT, _DEEPEST = 14, 6  # pixels for a level; deeper levels are indented no further
_PADDING = 6
OWNER_ROW = "owner's row"  # list views take an empty id for none


class RoleRow(NamedTuple):
    content: BoxContent
    level: int
    superior: str  # the title of the role above, empty for none


def row_id(role_id: str) -> str:
    """The id in the list of a box's id."""
    return role_id or OWNER_ROW


def role_id_of(listed: str) -> str:
    """The box's id of one in the list."""
    return OWNER if listed == OWNER_ROW else listed


class RoleModel(IdListModel[RoleRow]):
    """The chart's boxes, each after the one above it."""

    def show_chart(self, chart: Chart) -> None:
        contents, superior = chart.contents, chart.forest.superior
        self.show_rows(
            [
                (
                    row_id(role_id),
                    RoleRow(
                        contents[role_id],
                        level,
                        contents[superior[role_id]].title if role_id in superior else "",
                    ),
                )
                for role_id, level in chart.forest.in_order()
            ]
        )

    def text(self, payload: RoleRow) -> str:
        return spoken(*payload)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row = self.payload(index)
            return f"{row.content.title}\n{holders_line(row.content)}"
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsDragEnabled


class _RoleDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, 2 * line_height(option.fontMetrics) + 2 * _PADDING + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, RoleModel):
            return
        row, theme = model.payload(index), theme_for(option.palette)
        painter.save()
        painter.setLayoutDirection(option.direction)
        frame = draw_department_row(painter, option, row.content.department, _PADDING)
        left = STRIPE + GRID + _INDENT * min(row.level, _DEEPEST)
        line = line_height(option.fontMetrics)
        inner = QRect(frame.left() + left, frame.top() + _PADDING, frame.width() - left - GRID, line)
        title = mirrored(inner, frame, option.direction)
        bold = QFont(option.font)
        bold.setBold(True)
        draw_text(painter, title, row.content.title, bold, theme.text, name=True)
        draw_text(painter, title.translated(0, line), holders_line(row.content), option.font, theme.muted)
        painter.restore()


class RoleList(CardList):
    """One row is the current one; Enter opens its details."""

    chosen = Signal(str)  # a box's id that the owner went to
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.roles = RoleModel(self)
        self.setModel(self.roles)
        self.setItemDelegate(_RoleDelegate(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Roles of the chart"))
        self.row_chosen.connect(lambda listed: self.chosen.emit(role_id_of(listed)))
        self.doubleClicked.connect(lambda index: self.opened.emit(role_id_of(self.roles.row_id(index))))
        self.customContextMenuRequested.connect(self._ask_menu)

    @property
    def current(self) -> str | None:
        """The id of the box that is marked; None for none."""
        index = self.currentIndex()
        return role_id_of(self.roles.row_id(index)) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _ask_menu(self, spot: QPoint) -> None:
        index = self.indexAt(spot)
        if index.isValid():
            self.menu_wanted.emit(role_id_of(self.roles.row_id(index)), self.viewport().mapToGlobal(spot))
