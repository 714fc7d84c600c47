"""Paints a person's row: avatar, name, kind and leaning, and the week as a bar with its figure."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from teambuilder.ui import words
from teambuilder.ui.people.person_model import PersonModel, about_line, hours_line, short_hours_line
from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.painting import draw_avatar, draw_card, draw_hours_bar, draw_text, line_height, mirrored

AVATAR = 36
PADDING = 8
BAR = 4


class PersonDelegate(QStyledItemDelegate):
    """One row; the name in the window's script when the person has both."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, 3 * line_height(option.fontMetrics) + BAR + 2 * PADDING + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, PersonModel):
            return
        row, theme = model.payload(index), theme_for(option.palette)
        frame = option.rect.adjusted(2, 2, -2, -2)
        painter.save()
        painter.setLayoutDirection(option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(theme.accent_soft if selected else theme.raised)
            draw_card(painter, frame, ground, theme.accent if selected else theme.border, 1.5 if selected else 1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_card(painter, frame, Qt.GlobalColor.transparent, theme.accent, 2.0)
        name = words.said(row.person.names)
        inner = frame.adjusted(PADDING, PADDING - 2, -PADDING, -PADDING + 2)
        disc = QRect(inner.left(), inner.top() + 2, AVATAR, AVATAR)
        draw_avatar(
            painter, mirrored(disc, inner, option.direction), name, row.person.id, row.person.photo, option.font
        )
        line = line_height(option.fontMetrics)
        beside = QRect(inner.left() + AVATAR + 10, inner.top(), inner.width() - AVATAR - 10, line)
        bold = QFont(option.font)
        bold.setBold(True)
        texts = mirrored(beside, inner, option.direction)
        draw_text(painter, texts, name, bold, theme.text, name=True)
        draw_text(painter, texts.translated(0, line), about_line(row.person), option.font, theme.muted)
        figure = texts.translated(0, 2 * line)
        fits = option.fontMetrics.horizontalAdvance(hours_line(row)) <= figure.width()
        hours = hours_line(row) if fits else short_hours_line(row)
        draw_text(painter, figure, hours, option.font, theme.danger if row.week.over else theme.muted)
        bar = QRect(texts.left(), figure.bottom() + 3, texts.width(), BAR)
        draw_hours_bar(painter, bar, row.week.percent, theme, option.direction)
        painter.restore()
