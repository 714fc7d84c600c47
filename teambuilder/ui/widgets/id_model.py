"""A list model of rows known by id that takes a whole new list and tells views only what differs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Payload = TypeVar("Payload")
Index = QModelIndex | QPersistentModelIndex


class IdListModel(QAbstractListModel, Generic[Payload]):
    """Rows of (id, payload); selection, focus and scroll of views survive a new list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, Payload]] = []
        self._changing = False

    @property
    def changing(self) -> bool:
        """True while rows come and go."""
        return self._changing

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row_id, payload = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole or role == Qt.ItemDataRole.AccessibleTextRole:
            return self.text(payload)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.description(payload)
        if role == Qt.ItemDataRole.UserRole:
            return row_id
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def text(self, payload: Payload) -> str:
        """What a screen reader reads of a row."""
        raise LookupError(type(self).__name__)

    def description(self, payload: Payload) -> str:
        """What a screen reader reads of a row on demand."""
        return ""

    def row_id(self, index: Index) -> str:
        """The id at an index, empty for none."""
        return self._rows[index.row()][0] if index.isValid() else ""

    def payload(self, index: Index) -> Payload:
        return self._rows[index.row()][1]

    def index_of(self, row_id: str) -> QModelIndex:
        """Where an id stands; invalid when it is not in the list."""
        for number, (other, _) in enumerate(self._rows):
            if other == row_id:
                return self.index(number)
        return QModelIndex()

    def show_rows(self, rows: Sequence[tuple[str, Payload]]) -> None:
        """Shows a new list: one block of rows may differ in place or number, any payload may differ."""
        old = self._rows
        if old == rows:  # quick where the rows are the same objects
            return
        pairs = enumerate(zip(old, rows, strict=False))
        shortest = min(len(old), len(rows))
        start = next((number for number, (a, b) in pairs if a is not b and a[0] != b[0]), shortest)
        end = 0
        while end < shortest - start and old[-1 - end][0] == rows[-1 - end][0]:
            end += 1
        self._changing = True
        self._replace_block(start, len(old) - end, rows[start : len(rows) - end])
        self._changing = False
        for number, row in enumerate(rows):
            mine = self._rows[number]
            if mine is not row and mine[1] != row[1]:
                self._rows[number] = row
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def _replace_block(self, first: int, beyond: int, rows: Sequence[tuple[str, Payload]]) -> None:
        if beyond > first:
            self.beginRemoveRows(QModelIndex(), first, beyond - 1)
            del self._rows[first:beyond]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows[first:first] = rows
            self.endInsertRows()
