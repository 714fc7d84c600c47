"""What the sheets are about: all at once, or one, found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from teambuilder.core.search import folded
from teambuilder.ui.sheets.choices import ALL
from teambuilder.ui.sheets.kind_words import ListWords
from teambuilder.ui.sheets.subjects import Row, Subject
from teambuilder.ui.theme import GRID, Theme, theme_for
from teambuilder.ui.widgets.fields import show_edge
from teambuilder.ui.widgets.id_model import IdListModel
from teambuilder.ui.widgets.painting import STRIPE, draw_avatar, draw_card, draw_text, line_height, mirrored
from teambuilder.ui.widgets.search_line import SearchLine

_AVATAR = 24
_EDGE = 10
_GAP = 6  # between a name that is cut short and what stands behind it
_SEEN_AT_ONCE = 7  # rows: a shorter list is looked through sooner than searched


class SubjectModel(IdListModel[Subject]):
    """All, then each."""

    def text(self, payload: Subject) -> str:
        return payload.name

    def description(self, payload: Subject) -> str:
        return payload.about

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsDragEnabled


class _SubjectDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, max(_AVATAR + GRID, line_height(option.fontMetrics) + GRID // 2))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, SubjectModel)
        subject, theme, frame = model.payload(index), theme_for(option.palette), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            border = theme.accent if focused else theme.accent_soft
            draw_card(painter, frame.adjusted(2, 1, -2, -1), theme.accent_soft, border)
        left = _EDGE + self._draw_sign(painter, option, subject, model.row_id(index))
        room = frame.width() - left - _EDGE
        needed = option.fontMetrics.horizontalAdvance(subject.name) + GRID + _GAP
        most = max(room // 2, room - 96)
        named = min(needed, room if not subject.about else most)
        draw_text(painter, _place(option, left, named - _GAP), subject.name, option.font, theme.text)
        if subject.about and room - named > 3 * GRID:
            behind = _place(option, left + named, room - named)
            draw_text(painter, behind, subject.about, option.font, QColor(theme.muted))

    def _draw_sign(self, painter: QPainter, option: QStyleOptionViewItem, subject: Subject, key: str) -> int:
        """The person's avatar or the department's colour; returns the width that it takes."""
        if subject.is_person:
            disc = _place(option, _EDGE, _AVATAR)
            disc = QRect(disc.left(), disc.center().y() - _AVATAR // 2, _AVATAR, _AVATAR)
            draw_avatar(painter, disc, subject.name, key, subject.photo, option.font)
            return _AVATAR + GRID
        if subject.department is not None:
            theme: Theme = theme_for(option.palette)
            painter.fillRect(_place(option, _EDGE, STRIPE).adjusted(0, 6, 0, -6), theme.department(subject.department))
            return STRIPE + GRID
        return 0


def _place(option: QStyleOptionViewItem, left: int, width: int) -> QRect:
    frame = option.rect
    return mirrored(QRect(frame.left() + left, frame.top(), width, frame.height()), frame, option.direction)


class SubjectList(QWidget):
    """A line to search with where there are many, and the list."""

    chosen = Signal(str)  # a subject's id, or ALL

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changing = False
        self.search = SearchLine(parent=self)
        show_edge(self.search)
        self.model = SubjectModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_SubjectDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # shrinks before all else
        self.view.setMinimumHeight(3 * max(_AVATAR + GRID, line_height(self.view.fontMetrics()) + GRID // 2) + GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take_first)
        self.view.selectionModel().currentChanged.connect(self._tell)

    @property
    def chosen_id(self) -> str:
        """The subject's id, or ALL."""
        return self.model.row_id(self.view.currentIndex())

    def show_subjects(self, rows: Sequence[Row], chosen_id: str, list_words: ListWords) -> None:
        """Shows what is there now with one marked; one that is gone gives way to the first row."""
        self._changing = True
        self.search.rename(list_words.search)
        self.view.setAccessibleName(list_words.name)
        self.model.show_rows(rows)
        searchable = len(rows) > _SEEN_AT_ONCE
        if not searchable:
            self.search.clear()
        self.search.setVisible(searchable)
        self._filter()
        index = self.model.index_of(chosen_id)
        index = index if index.isValid() else self.model.index(0)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        self._changing = False

    def _filter(self) -> None:
        needle = folded(self.search.text())
        self.search.found = 0
        for row in range(self.model.rowCount()):
            index = self.model.index(row)
            hidden = bool(needle) and (
                self.model.row_id(index) == ALL or needle not in self.model.payload(index).found_by
            )
            self.search.found += not hidden
            self.view.setRowHidden(row, hidden)

    def _take_first(self) -> None:
        for row in range(self.model.rowCount()):
            if not self.view.isRowHidden(row):
                self.view.setCurrentIndex(self.model.index(row))
                return

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._changing:
            self.chosen.emit(self.model.row_id(current))
