"""A column of row widgets known by id: kept, moved and reused, so that focus and typing stay where they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

RowWidget = TypeVar("RowWidget", bound=QWidget)


class RowList(QWidget, Generic[RowWidget]):
    """Rows are made when there are too few, and put aside, never deleted, when there are too many."""

    def __init__(self, make_row: Callable[[], RowWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_row = make_row
        self._spare: list[RowWidget] = []
        self.rows: dict[str, RowWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_ids(self, ids: Sequence[str]) -> dict[str, RowWidget]:
        """The rows for these ids, in this order; those that stay keep their widget."""
        if list(self.rows) == list(ids):
            return self.rows
        leaving = [row for row_id, row in self.rows.items() if row_id not in ids]
        self._spare = leaving + self._spare
        self.rows = {row_id: self.rows[row_id] if row_id in self.rows else self._taken() for row_id in ids}
        for place, row in enumerate(self.rows.values()):
            if self._layout.indexOf(row) != place:
                self._layout.removeWidget(row)
                self._layout.insertWidget(place, row)
            row.show()
        for row in self._spare:
            row.hide()
        self.setVisible(bool(ids))
        return self.rows

    def _taken(self) -> RowWidget:
        if self._spare:
            return self._spare.pop(0)
        row = self._make_row()
        row.setParent(self)
        return row
