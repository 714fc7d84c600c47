"""Responsibilities × roles as a table that tells its views only which cells and heads differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from teambuilder.core.coverage import Coverage
from teambuilder.core.plan import Ownership, OwnershipKind, Plan, Team
from teambuilder.ui import words
from teambuilder.ui.responsibilities import saying
from teambuilder.ui.responsibilities.rows import DutyRow, Filter, GridRow, RoleColumn, grid_rows, role_columns, row_id

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CELL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TEXTS = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class GridModel(QAbstractTableModel):
    """Rows and columns are known by id: a snapshot that only moves marks moves nothing else."""

    # which head tells something else: Qt lays a whole table out anew for its own signal of this kind
    head_changed = Signal(Qt.Orientation, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[GridRow] = []
        self.columns: list[RoleColumn] = []
        self._row_of: dict[str, int] = {}
        self._column_of: dict[str, int] = {}
        self._ownerships: Mapping[str, Ownership] = {}
        self._kinds: dict[tuple[str, str], OwnershipKind] = {}  # by responsibility and role

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _CELL if isinstance(self.rows[index.row()], DutyRow) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role in _TEXTS:
            if not isinstance(row, DutyRow):
                return saying.group_name(row)
            return saying.cell(self.kind(row.duty.id, column.role.id), column.role.title, row.duty.text)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, DutyRow):
            return words.sentences(saying.row_description(row), saying.cell_keys())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, *_TEXTS, Qt.ItemDataRole.AccessibleDescriptionRole):
            return None
        described = role != Qt.ItemDataRole.DisplayRole
        if orientation is Qt.Orientation.Horizontal:
            column = self.columns[section]
            name, more = words.said(column.role.title), saying.column_description(column)
        else:
            row = self.rows[section]
            duty = isinstance(row, DutyRow)
            name = words.said(row.duty.text) if isinstance(row, DutyRow) else saying.group_name(row)
            more = saying.row_description(row) if duty else saying.group_figures(row)
            explanation = words.said(row.duty.explanation) if duty else ""
            more = f"{explanation}\n{more}" if explanation else more
        return f"{name}\n{more}" if described else name

    def kind(self, responsibility_id: str, role_id: str) -> OwnershipKind | None:
        """How the role stands to the responsibility."""
        return self._kinds.get((responsibility_id, role_id))

    def kind_at(self, row: int, column: int) -> OwnershipKind | None:
        shown = self.rows[row]
        if not isinstance(shown, DutyRow):
            return None
        return self._kinds.get((shown.duty.id, self.columns[column].role.id))

    def cell(self, index: Index) -> tuple[str, str]:
        """The ids of the responsibility and of the role; empty where there are none."""
        if not index.isValid():
            return "", ""
        row = self.rows[index.row()]
        return (row.duty.id if isinstance(row, DutyRow) else ""), self.columns[index.column()].role.id

    def index_of(self, responsibility_id: str, role_id: str) -> QModelIndex:
        """Where a cell stands; invalid when it is not shown."""
        row, column = self._row_of.get(responsibility_id), self._column_of.get(role_id)
        return self.index(row, column) if row is not None and column is not None else QModelIndex()

    def row_of(self, responsibility_id: str) -> int:
        """The row of a responsibility, or -1."""
        return self._row_of.get(responsibility_id, -1)

    def show_plan(self, plan: Plan, team: Team, coverage: Coverage, wanted: Filter, *, staying: str = "") -> None:
        """Shows a new snapshot through the filter."""
        rows = grid_rows(plan, team, coverage, wanted, staying=staying)
        columns = role_columns(plan, team)
        moved = self._take_kinds(team)
        if [column.role.id for column in columns] != list(self._column_of):
            self.beginResetModel()
            self._set(rows, columns)
            self.endResetModel()
            return
        for place, (old, new) in enumerate(zip(self.columns, columns, strict=True)):
            if old != new:
                self.columns[place] = new
                self.head_changed.emit(Qt.Orientation.Horizontal, place)
        self._show_rows(rows)
        for responsibility_id, role_id in moved:
            index = self.index_of(responsibility_id, role_id)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def _take_kinds(self, team: Team) -> set[tuple[str, str]]:
        """Reads who owns what; the pairs whose kind differs."""
        if team.ownerships is self._ownerships:
            return set()
        kinds = {(o.responsibility_id, o.role_id): o.kind for o in team.ownerships.values()}
        moved = {pair for pair, _ in kinds.items() ^ self._kinds.items()}
        self._ownerships, self._kinds = team.ownerships, kinds
        return moved

    def _show_rows(self, rows: Sequence[GridRow]) -> None:
        """Replaces the one block of rows that differs in number or order, and repaints heads that tell other things."""
        old, new = [row_id(row) for row in self.rows], [row_id(row) for row in rows]
        if old != new:
            shortest = min(len(old), len(new))
            start = next((n for n in range(shortest) if old[n] != new[n]), shortest)
            end = 0
            while end < shortest - start and old[-1 - end] == new[-1 - end]:
                end += 1
            self._replace(start, len(old) - end, rows[start : len(new) - end])
        for place, row in enumerate(rows):
            if self.rows[place] != row:
                self.rows[place] = row
                self.head_changed.emit(Qt.Orientation.Vertical, place)

    def _replace(self, first: int, beyond: int, rows: Sequence[GridRow]) -> None:
        if beyond > first:
            self.beginRemoveRows(QModelIndex(), first, beyond - 1)
            self._set([*self.rows[:first], *self.rows[beyond:]], self.columns)
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._set([*self.rows[:first], *rows, *self.rows[first:]], self.columns)
            self.endInsertRows()

    def _set(self, rows: list[GridRow], columns: list[RoleColumn]) -> None:
        self.rows, self.columns = rows, columns
        self._row_of = {row_id(row): place for place, row in enumerate(rows)}
        self._column_of = {column.role.id: place for place, column in enumerate(columns)}
