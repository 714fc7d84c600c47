"""The goals of the sales and marketing plan as cards, and the responsibilities that serve one as a list to tick."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from teambuilder.core.plan import Goal, Responsibility
from teambuilder.ui import words
from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.id_model import IdListModel, Index
from teambuilder.ui.widgets.painting import draw_department_row, draw_remark, draw_text, first_line, line_height

_translate = QCoreApplication.translate
PADDING = 10


class GoalCard(NamedTuple):
    """A goal and how many responsibilities that are not put aside serve it."""

    goal: Goal
    servants: int


def place_line(card: GoalCard) -> str:
    """Where the goal belongs and when it is due."""
    parts = [words.department(card.goal.department), words.horizon(card.goal.horizon)]
    if card.goal.due_date:
        parts.append(_translate("Goals", "due {date}").replace("{date}", words.day(card.goal.due_date)))
    return " · ".join(parts)


def served_line(card: GoalCard) -> str:
    """How many responsibilities serve the goal."""
    if not card.servants:
        return _translate("Goals", "Nobody serves it: tick a responsibility beside it")
    return _translate("Goals", "Responsibilities that serve it: {number}").replace("{number}", str(card.servants))


class GoalModel(IdListModel[GoalCard]):
    """Goals by department and horizon."""

    def text(self, payload: GoalCard) -> str:
        return words.said(payload.goal.text)

    def description(self, payload: GoalCard) -> str:
        parts = (place_line(payload), words.said(payload.goal.measure), served_line(payload))
        return words.listed(part for part in parts if part)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            card = self.payload(index)
            return f"{self.text(card)}\n{self.description(card)}"
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsDragEnabled


class GoalDelegate(QStyledItemDelegate):
    """The goal, where it belongs, its measure, and who serves it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, 4 * line_height(QFontMetrics(option.font)) + 2 * PADDING + 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, GoalModel):
            return
        card, theme = model.payload(index), theme_for(option.palette)
        painter.save()
        painter.setLayoutDirection(option.direction)
        frame = draw_department_row(painter, option, card.goal.department, 8)
        rect = first_line(option, frame, PADDING)
        line = rect.height()
        bold = QFont(option.font)
        bold.setBold(True)
        draw_text(painter, rect, words.said(card.goal.text), bold, theme.text, name=True)
        draw_text(painter, rect.translated(0, line), place_line(card), option.font, theme.muted)
        draw_text(painter, rect.translated(0, 2 * line), words.said(card.goal.measure), option.font, theme.text)
        draw_remark(painter, option, rect.translated(0, 3 * line), served_line(card), warns=not card.servants)
        painter.restore()


class Servant(NamedTuple):
    """A responsibility, and whether it serves the goal."""

    duty: Responsibility
    serves: bool


class ServantModel(IdListModel[Servant]):
    """Ticking a line asks for the step; the tick is shown when the step is done."""

    ticked = Signal(str, bool)
    read_only = False

    def text(self, payload: Servant) -> str:
        return words.said(payload.duty.text)

    def description(self, payload: Servant) -> str:
        return f"{words.department(payload.duty.department)} · {words.horizon(payload.duty.horizon)}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            return Qt.CheckState.Checked if self.payload(index).serves else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return f"{self.text(self.payload(index))}\n{self.description(self.payload(index))}"
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.read_only:
            return False
        self.ticked.emit(self.row_id(index), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index) & ~Qt.ItemFlag.ItemIsDragEnabled
        return flags if self.read_only else flags | Qt.ItemFlag.ItemIsUserCheckable
