"""The answers as a list: a sign, the title over a quiet line, and the keys that do the same."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from teambuilder.ui.icons import paint_icon
from teambuilder.ui.searching.telling import Found
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.card_list import CardList
from teambuilder.ui.widgets.id_model import IdListModel, Index
from teambuilder.ui.widgets.painting import draw_avatar, draw_card, draw_text, line_height, mirrored

_SIGN, _AVATAR = 20, 32


class AnswerModel(IdListModel[Found]):
    """What was found, the best first."""

    def text(self, payload: Found) -> str:
        return f"{payload.title}, {payload.note}"

    def description(self, payload: Found) -> str:
        return payload.keys

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsDragEnabled


class AnswerDelegate(QStyledItemDelegate):
    """The marked line looks as if it had the keyboard: the arrow keys of the field move it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(20 * GRID, 2 * line_height(option.fontMetrics) + 2 * GRID + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, theme = index.model(), theme_for(option.palette)
        if not isinstance(model, AnswerModel):
            return
        found = model.payload(index)
        frame = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_card(painter, frame, theme.accent_soft, theme.accent, 2.0)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_card(painter, frame, theme.raised, theme.border)
        inner = frame.adjusted(GRID, GRID // 2 + 2, -GRID, -GRID // 2 - 2)
        self._paint_sign(painter, inner, found, option)
        line = line_height(option.fontMetrics)
        keys = option.fontMetrics.horizontalAdvance(found.keys) + GRID if found.keys else 0
        left = inner.left() + _AVATAR + GRID
        title = QRect(left, inner.top(), inner.right() - left - keys, line)
        note = QRect(left, inner.top() + line, inner.right() - left, line)
        bold = QFont(option.font)
        bold.setBold(True)
        draw_text(painter, mirrored(title, inner, option.direction), found.title, bold, theme.text, name=True)
        draw_text(painter, mirrored(note, inner, option.direction), found.note, option.font, theme.muted)
        place = QRect(inner.right() + 1 - keys, inner.top(), keys, line)
        end = Qt.AlignmentFlag.AlignTrailing
        place = mirrored(place, inner, option.direction)
        draw_text(painter, place, found.keys, option.font, theme.muted, alignment=end)
        painter.restore()

    @staticmethod
    def _paint_sign(painter: QPainter, inner: QRect, found: Found, option: QStyleOptionViewItem) -> None:
        size = _SIGN if found.person is None else _AVATAR
        spot = QRect(0, 0, size, size)
        spot.moveCenter(QRect(inner.left(), inner.top(), _AVATAR, inner.height()).center())
        spot = mirrored(spot, inner, option.direction)
        if found.person is None:
            paint_icon(painter, found.sign, spot, QColor(theme_for(option.palette).muted))
        else:
            draw_avatar(painter, spot, found.title, found.person.id, found.person.photo, option.font)


class Answers(CardList):
    """One line is marked; a click takes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = AnswerModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(AnswerDelegate(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keyboard
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("What was found"))

    def show_found(self, found: list[Found]) -> None:
        """Shows the answers and marks the best."""
        self.rows.show_rows([("/".join(each.entry.key), each) for each in found])
        self.setCurrentIndex(self.rows.index(0))
        self.scrollToTop()

    @property
    def current(self) -> Found | None:
        """The marked line."""
        index = self.currentIndex()
        return self.rows.payload(index) if index.isValid() else None
