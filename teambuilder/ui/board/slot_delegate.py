"""Paints a slot's card: the role, who holds it, and what a load over it would do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from teambuilder.ui import words
from teambuilder.ui.board.carrying import Carrying, Suitability, Verdict, verdict
from teambuilder.ui.board.slot_model import Card, SlotModel, detail_line, duties_line, holder_line, mark_line
from teambuilder.ui.findings.model import severity_color, severity_icon
from teambuilder.ui.icons import paint_icon
from teambuilder.ui.session import Session
from teambuilder.ui.theme import Theme, theme_for
from teambuilder.ui.widgets.painting import (
    STRIPE,
    draw_avatar,
    draw_card,
    draw_empty_seat,
    draw_text,
    line_height,
    mirrored,
)

PADDING = 12
AVATAR = 36


class SlotDelegate(QStyledItemDelegate):
    """One card; its height follows the window's font, so that Nastaliq has the room it needs."""

    def __init__(self, session: Session, carrying: Carrying, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._carrying = carrying

    def card_height(self, font: QFont) -> int:
        """Pixels that a card needs in this font."""
        line = line_height(QFontMetrics(font))
        return 2 * PADDING + line + 4 + max(AVATAR, 2 * line) + 4 + line

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._view.gridSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, SlotModel):
            return
        card, theme = model.payload(index), theme_for(option.palette)
        said = self._verdict(card, option)
        frame = option.rect.adjusted(4, 4, -4, -4)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, frame, card, theme, said, option)
        inner = frame.adjusted(PADDING + STRIPE // 2, PADDING, -PADDING, -PADDING)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            inner = frame.adjusted(PADDING, PADDING, -PADDING - STRIPE // 2, -PADDING)
        line = line_height(option.fontMetrics)
        title = QRect(inner.left(), inner.top(), inner.width(), line)
        bold = QFont(option.font)
        bold.setBold(True)
        draw_text(painter, title, words.said(card.role.title), bold, theme.text, name=True)
        holder = QRect(inner.left(), title.bottom() + 5, inner.width(), max(AVATAR, 2 * line))
        self._paint_holder(painter, holder, card, theme, option)
        foot = QRect(inner.left(), holder.bottom() + 5, inner.width(), line)
        self._paint_foot(painter, foot, card, theme, said, option)
        painter.restore()

    def _verdict(self, card: Card, option: QStyleOptionViewItem) -> Verdict | None:
        load = self._carrying.load
        carried = load.responsibility_id or load.carried_person(self._session)
        if not carried or load.slot_id == card.slot.id:
            return None
        return verdict(self._session, load, card.slot.id)

    def _paint_ground(
        self,
        painter: QPainter,
        frame: QRect,
        card: Card,
        theme: Theme,
        said: Verdict | None,
        option: QStyleOptionViewItem,
    ) -> None:
        ground, border, width = QColor(theme.card), QColor(theme.border), 1.0
        if said is not None:
            ground, border = {
                Suitability.SUITS: (QColor(theme.good_soft), QColor(theme.good)),
                Suitability.CAUTION: (QColor(theme.warning_soft), QColor(theme.warning)),
                Suitability.REFUSED: (QColor(theme.window), QColor(theme.border)),
            }[said.suitability]
            width = 1.5
        elif option.state & QStyle.StateFlag.State_MouseOver:
            border = QColor(theme.strong_border)
        if option.state & QStyle.StateFlag.State_Selected:
            border, width = QColor(theme.accent), 2.0
            ground = QColor(theme.accent_soft) if said is None else ground
        draw_card(painter, frame, ground, border, width, dashed=card.person is None and width < 2)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_card(painter, frame.adjusted(-3, -3, 3, 3), Qt.GlobalColor.transparent, theme.accent, 2.0)
        stripe = QRect(frame.left(), frame.top() + 10, STRIPE, frame.height() - 20)
        painter.fillRect(mirrored(stripe, frame, option.direction), theme.department(card.role.department))

    def _paint_holder(
        self, painter: QPainter, rect: QRect, card: Card, theme: Theme, option: QStyleOptionViewItem
    ) -> None:
        line = line_height(option.fontMetrics)
        top = rect.top() + (rect.height() - AVATAR) // 2
        disc = mirrored(QRect(rect.left(), top, AVATAR, AVATAR), rect, option.direction)
        text_width = rect.width() - AVATAR - 10
        name = mirrored(
            QRect(rect.left() + AVATAR + 10, rect.center().y() - line, text_width, line), rect, option.direction
        )
        detail = name.translated(0, line)
        if card.person is None:
            draw_empty_seat(painter, disc, QColor(theme.strong_border))
            vacant = holder_line(card, read_only=self._session.read_only)
            draw_text(painter, name, vacant, option.font, theme.muted)
        else:
            name_text = holder_line(card)
            draw_avatar(painter, disc, name_text, card.person.id, card.person.photo, option.font)
            draw_text(painter, name, name_text, option.font, theme.text, name=True)
        draw_text(painter, detail, detail_line(card), option.font, theme.muted)

    def _paint_foot(
        self,
        painter: QPainter,
        rect: QRect,
        card: Card,
        theme: Theme,
        said: Verdict | None,
        option: QStyleOptionViewItem,
    ) -> None:
        if said is not None:
            color = {
                Suitability.SUITS: theme.good,
                Suitability.CAUTION: theme.warning,
                Suitability.REFUSED: theme.muted,
            }[said.suitability]
            name = {
                Suitability.SUITS: "circle-check",
                Suitability.CAUTION: "triangle-alert",
                Suitability.REFUSED: "x",
            }[said.suitability]
            text = said.words or self._welcome(card)
            self._paint_mark(painter, rect, name, text, color, option)
            return
        if card.findings:
            severity = card.findings[0].severity
            color = severity_color(severity, theme)
            self._paint_mark(painter, rect, severity_icon(severity), mark_line(card), color, option)
        elif card.owned or card.helped:
            draw_text(painter, rect, duties_line(card), option.font, theme.muted)
        else:
            self._paint_mark(painter, rect, "circle-alert", duties_line(card), theme.warning, option)

    def _welcome(self, card: Card) -> str:
        if card.person is None:
            return self.tr("Suits")
        return self.tr("Replaces {person}").replace("{person}", words.isolated(words.said(card.person.names)))

    @staticmethod
    def _paint_mark(
        painter: QPainter, rect: QRect, icon: str, text: str, color: str, option: QStyleOptionViewItem
    ) -> None:
        size = 16
        spot = QRect(rect.left(), rect.center().y() - size // 2 + 1, size, size)
        paint_icon(painter, icon, mirrored(spot, rect, option.direction), QColor(color))
        words_rect = QRect(rect.left() + size + 6, rect.top(), rect.width() - size - 6, rect.height())
        draw_text(painter, mirrored(words_rect, rect, option.direction), text, option.font, color)
