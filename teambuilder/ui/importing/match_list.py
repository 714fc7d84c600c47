"""The list of those who may be there already: names, with what becomes of each below."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from teambuilder.core.duplicates import Match
from teambuilder.core.joining import Decision
from teambuilder.ui import words
from teambuilder.ui.icons import paint_icon
from teambuilder.ui.importing import saying
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.id_model import IdListModel
from teambuilder.ui.widgets.painting import draw_card, draw_text, line_height, mirrored

_ICONS = {Decision.MERGE: "users", Decision.ADD: "user-plus", Decision.SKIP: "user-minus"}
_ICON = 20


class MatchRow(NamedTuple):
    """A match and what becomes of it."""

    match: Match
    decision: Decision


class MatchModel(IdListModel[MatchRow]):
    """By the id of who comes in."""

    def text(self, payload: MatchRow) -> str:
        name = words.said(payload.match.incoming.person.names)
        return words.sentences(name, saying.decision_name(payload.decision, payload.match))

    def description(self, payload: MatchRow) -> str:
        return saying.match_line(payload.match)


class MatchDelegate(QStyledItemDelegate):
    """One row, in the height that the window's script needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, 2 * line_height(option.fontMetrics) + 2 * GRID)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, MatchModel):
            return
        row, theme = model.payload(index), theme_for(option.palette)
        frame = option.rect.adjusted(2, 2, -2, -2)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_card(painter, frame, QColor(theme.accent_soft), theme.accent, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_card(painter, frame, Qt.GlobalColor.transparent, theme.accent, 2.0)
        line = line_height(option.fontMetrics)
        inner = frame.adjusted(GRID, GRID - 2, -GRID, -GRID + 2)
        sign = QRect(inner.left(), inner.center().y() - _ICON // 2, _ICON, _ICON)
        paint_icon(painter, _ICONS[row.decision], mirrored(sign, inner, option.direction), QColor(theme.muted))
        texts = QRect(inner.left() + _ICON + GRID, inner.top(), inner.width() - _ICON - GRID, line)
        texts = mirrored(texts, inner, option.direction)
        bold = QFont(option.font)
        bold.setBold(True)
        draw_text(painter, texts, words.said(row.match.incoming.person.names), bold, theme.text, name=True)
        decision = saying.decision_name(row.decision, row.match)
        draw_text(painter, texts.translated(0, line), decision, option.font, theme.muted)
        painter.restore()
