"""The people who get a sheet: everybody at once, or one, found by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from teambuilder.core.search import folded
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.id_model import IdListModel
from teambuilder.ui.widgets.painting import draw_avatar, draw_card, draw_text, mirrored

ALL_PEOPLE = ""
_AVATAR = 24


@dataclass(frozen=True)
class Reader:
    """Whose sheet it is: the name, the roles behind it, and what the person is found by."""

    name: str
    roles: str = ""
    photo: str = ""
    found_by: str = ""


class ReaderModel(IdListModel[Reader]):
    """All people, then each."""

    def text(self, payload: Reader) -> str:
        return payload.name

    def description(self, payload: Reader) -> str:
        return payload.roles

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsDragEnabled


class _ReaderDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, max(_AVATAR + GRID, option.fontMetrics.height() + GRID // 2))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, ReaderModel)
        reader, theme, frame = model.payload(index), theme_for(option.palette), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if selected:
            border = theme.accent if focused else theme.accent_soft
            draw_card(painter, frame.adjusted(2, 1, -2, -1), theme.accent_soft, border)

        def place(left: int, width: int) -> QRect:
            return mirrored(QRect(frame.left() + left, frame.top(), width, frame.height()), frame, option.direction)

        left = 10
        if model.row_id(index) != ALL_PEOPLE:
            disc = place(left, _AVATAR)
            disc = QRect(disc.left(), disc.center().y() - _AVATAR // 2, _AVATAR, _AVATAR)
            draw_avatar(painter, disc, reader.name, model.row_id(index), reader.photo, option.font)
            left += _AVATAR + GRID
        room = frame.width() - left - 10
        needed = option.fontMetrics.horizontalAdvance(reader.name) + GRID
        named = min(needed, room) if needed > room // 2 and not reader.roles else min(needed, max(room // 2, room - 96))
        draw_text(painter, place(left, named), reader.name, option.font, theme.text)
        if reader.roles and room - named > 3 * GRID:
            draw_text(painter, place(left + named, room - named), reader.roles, option.font, QColor(theme.muted))


class ReaderList(QWidget):
    """A line to search with, and the list."""

    chosen = Signal(str)  # a person's id, or ALL_PEOPLE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search people"))
        self.search.setAccessibleName(self.tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.model = ReaderModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_ReaderDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Whose sheet"))
        self.view.setMinimumHeight(4 * self.view.fontMetrics().height() + 4 * GRID)
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
        """The person's id, or ALL_PEOPLE."""
        return self.model.row_id(self.view.currentIndex())

    def show_readers(self, readers: Sequence[tuple[str, Reader]]) -> None:
        """Shows the people who hold a seat now; one who left gives way to all people."""
        everybody = (ALL_PEOPLE, Reader(self.tr("All people"), self._count(len(readers))))
        self.model.show_rows([everybody, *readers])
        if not self.view.currentIndex().isValid():
            self.choose(ALL_PEOPLE)
        self._filter()

    def choose(self, person_id: str) -> None:
        """Marks a person; somebody who is not in the list changes nothing."""
        index = self.model.index_of(person_id)
        if index.isValid():
            if self.view.isRowHidden(index.row()):
                self.search.clear()
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _count(self, people: int) -> str:
        return self.tr("%n sheet(s)", "", people)

    def _filter(self) -> None:
        needle = folded(self.search.text())
        for row in range(self.model.rowCount()):
            reader = self.model.payload(self.model.index(row))
            self.view.setRowHidden(row, bool(needle) and (row == 0 or needle not in reader.found_by))

    def _take_first(self) -> None:
        for row in range(self.model.rowCount()):
            if not self.view.isRowHidden(row):
                self.view.setCurrentIndex(self.model.index(row))
                return

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.model.row_id(current))
