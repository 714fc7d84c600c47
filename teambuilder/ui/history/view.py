"""The list of days and steps: arrow keys open and close days, Enter looks at the plan as it was."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from teambuilder.ui.history.model import HistoryModel
from teambuilder.ui.history.rows import DayRow, HistoryRow, MoreRow, StepRow
from teambuilder.ui.icons import paint_icon
from teambuilder.ui.theme import GRID, Theme, theme_for
from teambuilder.ui.widgets.card_list import CardList
from teambuilder.ui.widgets.id_model import Index
from teambuilder.ui.widgets.painting import draw_card, draw_text, line_height, mirrored

_SIGN = 16


class HistoryView(CardList):
    """Shows a HistoryModel."""

    day_turned = Signal(str)  # the id of a day's row, to be opened or closed
    more_requested = Signal()
    look_requested = Signal()  # at the plan after the current step

    def __init__(self, model: HistoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._model = model
        self.setItemDelegate(StepDelegate(self))
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("Steps"))
        self.clicked.connect(self._click)
        self.doubleClicked.connect(lambda index: self._activate(index) if self._is_step(index) else None)

    def current(self) -> HistoryRow | None:
        """The row that the keyboard is at."""
        index = self.currentIndex()
        return self._model.payload(index) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, keys = self.current(), Qt.Key
        opening, closing = (keys.Key_Left, keys.Key_Right) if self.isRightToLeft() else (keys.Key_Right, keys.Key_Left)
        if event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space) and row is not None:
            if not event.isAutoRepeat():
                self._activate(self.currentIndex())
        elif event.key() == opening and isinstance(row, DayRow):
            if not row.opened:
                self._activate(self.currentIndex())
        elif event.key() == closing and row is not None:
            self._close(row)
        else:
            super().keyPressEvent(event)

    def _close(self, row: HistoryRow) -> None:
        """Closes the day; from one of its steps it first goes there."""
        if isinstance(row, DayRow):
            if row.opened:
                self._activate(self.currentIndex())
            return
        above = range(self.currentIndex().row(), -1, -1)
        days = (index for index in map(self._model.index, above) if isinstance(self._model.payload(index), DayRow))
        self.setCurrentIndex(next(days))

    def _activate(self, index: Index) -> None:
        if self._is_step(index):
            self.look_requested.emit()
        elif isinstance(self._model.payload(index), MoreRow):
            self.more_requested.emit()
        else:
            self.day_turned.emit(self._model.row_id(index))

    def _click(self, index: Index) -> None:
        if not self._is_step(index):
            self._activate(index)

    def _is_step(self, index: Index) -> bool:
        return isinstance(self._model.payload(index), StepRow)


class StepDelegate(QStyledItemDelegate):
    """Two lines in each row. A step that was taken back is crossed out and says so."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(20 * GRID, 2 * line_height(QFontMetrics(option.font)) + GRID + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, theme = index.model(), theme_for(option.palette)
        if not isinstance(model, HistoryModel):
            return
        row = model.payload(index)
        frame = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setLayoutDirection(option.direction)
        _paint_ground(painter, frame, option, theme)
        inner = frame.adjusted(GRID, 2, -GRID, -2)
        sign = QRect(inner.left(), inner.center().y() - _SIGN // 2 + 1, _SIGN, _SIGN)
        muted = QColor(theme.muted)
        paint_icon(
            painter,
            _icon(row, mirror=option.direction is Qt.LayoutDirection.RightToLeft),
            mirrored(sign, inner, option.direction),
            muted,
        )
        line = line_height(option.fontMetrics)
        texts = mirrored(
            QRect(sign.right() + 1 + GRID, inner.top(), inner.right() - sign.right() - GRID, line),
            inner,
            option.direction,
        )
        draw_text(painter, texts, model.title(row), _font(option.font, row), muted if _is_off(row) else theme.text)
        draw_text(painter, texts.translated(0, line), model.note(row), option.font, muted)
        painter.restore()


def _paint_ground(painter: QPainter, frame: QRect, option: QStyleOptionViewItem, theme: Theme) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected or option.state & QStyle.StateFlag.State_MouseOver:
        ground = QColor(theme.accent_soft if selected else theme.card)
        draw_card(painter, frame, ground, theme.accent if selected else theme.border)
    if option.state & QStyle.StateFlag.State_HasFocus:
        draw_card(painter, frame, Qt.GlobalColor.transparent, theme.accent, 2.0)


def _icon(row: HistoryRow, *, mirror: bool) -> str:
    if isinstance(row, DayRow):
        closed = "chevron-left" if mirror else "chevron-right"
        return "chevron-down" if row.opened else closed
    if isinstance(row, MoreRow):
        return "chevron-down"
    return "x" if _is_off(row) else {"undo": "undo-2", "redo": "redo-2"}.get(row.entry.step.kind, "check")


def _font(font: QFont, row: HistoryRow) -> QFont:
    changed = QFont(font)
    changed.setBold(isinstance(row, DayRow))
    changed.setStrikeOut(_is_off(row))
    return changed


def _is_off(row: HistoryRow) -> bool:
    return isinstance(row, StepRow) and row.entry.step.taken_back
