"""The first rows of a file as a table, with a field over each column that says what it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from teambuilder.core.change import Refused
from teambuilder.core.text import is_urdu
from teambuilder.exchange.people import Field, PeopleTable
from teambuilder.ui.importing import saying
from teambuilder.ui.language import font_for
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.labels import leading_edge
from teambuilder.ui.widgets.row_heads import calm_row_heads
from teambuilder.ui.words import isolated

ROWS = 50
MOST_COLUMNS = 100
NOTHING = "-"  # the key of a column that is not imported
_WIDTH = 176
Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """Cells of the columns that hold anything."""

    def __init__(self, table: PeopleTable, columns: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = table.rows[:ROWS]
        self._columns = columns

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cells, column = self._rows[index.row()].cells, self._columns[index.column()]
        text = cells[column] if column < len(cells) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(" ".join(text.split())) if text else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return leading_edge() | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            return str(self._rows[section].line)
        return None


class FieldHeads(QHeaderView):
    """A head that is a field; it goes with its column when the table scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.fields: list[ChoiceField] = []
        self.setDefaultSectionSize(_WIDTH)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSectionsClickable(False)
        self.sectionResized.connect(self.place_fields)

    def show_fields(self, fields: list[ChoiceField]) -> None:
        """Takes new fields in place of those before."""
        for old in self.fields:
            old.hide()
            old.deleteLater()
        self.fields = fields
        for field in fields:
            field.setParent(self.viewport())
            field.show()
        self.updateGeometry()
        self.place_fields()

    def sizeHint(self) -> QSize:
        height = max((field.heightForWidth(_WIDTH - GRID) for field in self.fields), default=0)
        height = max(height, max((field.sizeHint().height() for field in self.fields), default=0))
        return QSize(super().sizeHint().width(), height + GRID)

    def place_fields(self) -> None:
        """Puts each field over its column."""
        for section, field in enumerate(self.fields):
            left, width = self.sectionViewportPosition(section), self.sectionSize(section)
            field.setGeometry(left + GRID // 2, GRID // 2, width - GRID, self.height() - GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_fields()


class Preview(QTableView):
    """`chosen` is told the number of a column and the key of what it holds."""

    def __init__(self, chosen: Callable[[int, str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._columns: list[int] = []
        self.heads = FieldHeads(self)
        self.setHorizontalHeader(self.heads)
        self.setAccessibleName(self.tr("The first rows of the file"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        calm_row_heads(self)
        self.horizontalScrollBar().valueChanged.connect(self.heads.place_fields)

    def field_of(self, column: int) -> ChoiceField:
        """The field over a column of the file, by its number from 0."""
        return self.heads.fields[self._columns.index(column)]

    def show_table(self, table: PeopleTable, held: Mapping[int, Field]) -> None:
        """Shows the columns that hold anything, or feed a field, and what they hold."""
        old = self.model()
        filled = {place for row in table.rows for place, cell in enumerate(row.cells) if cell.strip()}
        self._columns = sorted({*sorted(filled)[:MOST_COLUMNS], *held})
        self.setModel(PreviewModel(table, self._columns, self))
        if old is not None:
            old.deleteLater()
        choices = [Choice(NOTHING, self.tr("Not imported"))]
        choices += [Choice(str(field), saying.field_name(field)) for field in Field]
        self.heads.show_fields([self._field(column, table.head[column], choices) for column in self._columns])
        self.verticalHeader().setDefaultSectionSize(self._line_of(table) + GRID)
        self.show_held(held)

    def show_held(self, held: Mapping[int, Field]) -> None:
        """Shows what each column holds."""
        for column, field in zip(self._columns, self.heads.fields, strict=True):
            field.show_value(str(held[column]) if column in held else NOTHING)

    def _line_of(self, table: PeopleTable) -> int:
        """The height of a line in the script that needs more, if it is there."""
        urdu = any(is_urdu(cell) for row in table.rows[:ROWS] for cell in row.cells)
        return QFontMetrics(font_for("ur")).height() if urdu else self.fontMetrics().height()

    def _field(self, column: int, head: str, choices: Sequence[Choice]) -> ChoiceField:
        label = head or self.tr("Column {number}").replace("{number}", str(column + 1))

        def keep(key: str) -> Refused | None:
            self._chosen(column, key)
            return None

        field = ChoiceField(label, keep, choices)
        field.label.setWordWrap(False)
        field.label.setToolTip(label)
        return field
