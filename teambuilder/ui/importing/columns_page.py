"""What the columns of a file hold, and how its text is to be read when that was not found out rightly."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teambuilder.core.change import Refused
from teambuilder.exchange.people import DELIMITERS_OFFERED, ENCODINGS_OFFERED, Field, PeopleTable, layout_of
from teambuilder.ui.importing import saying
from teambuilder.ui.importing.preview import NOTHING, Preview
from teambuilder.ui.importing.work import Columns
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.problem_line import ProblemLine
from teambuilder.ui.words import isolated

_LOST = ("\ufffd", "????")


class ColumnsPage(QWidget):
    """The owner may say of each column what it holds; the file's program is recognised by its heads."""

    changed = Signal()  # some column holds something else
    reading_changed = Signal(str, str)  # "encoding", "delimiter" or "sheet", and its new value

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._table: PeopleTable | None = None
        self._held: dict[int, Field] = {}  # in the order in which the columns of one field are preferred
        self.recognised = WrappedLabel("", self)
        self.encoding = ChoiceField(self.tr("Letters are written in"), lambda key: self._read_as("encoding", key))
        self.delimiter = ChoiceField(self.tr("Cells are parted by"), lambda key: self._read_as("delimiter", key))
        self.sheet = ChoiceField(self.tr("Sheet"), lambda key: self._read_as("sheet", key))
        self.lost = ProblemLine(self)
        self.preview = Preview(self._choose, self)
        options = QHBoxLayout()
        options.setSpacing(2 * GRID)
        for field in (self.encoding, self.delimiter, self.sheet):
            options.addWidget(field, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(self.recognised)
        layout.addLayout(options)
        layout.addWidget(self.lost)
        layout.addWidget(muted(WrappedLabel(self.tr("Say above each column what it holds."), self)))
        layout.addWidget(self.preview, 1)

    @property
    def columns(self) -> Columns:
        """Which columns feed which field."""
        return {
            field: tuple(column for column, held in self._held.items() if held is field)
            for field in dict.fromkeys(self._held.values())
        }

    def show_table(self, table: PeopleTable) -> None:
        """Shows another table, with what its columns held the last time, or what its heads say."""
        self._table = table
        layout = layout_of(table.head)
        kept = self._settings.columns_of(table.head) if any(table.head) else None
        known = {str(field) for field in Field}
        if kept is not None:
            self._held = {column: Field(field) for column, field in kept if field in known}
            self.recognised.setText(self.tr("The columns are as you chose them the last time."))
        else:
            self._held = {column: field for field, columns in layout.columns.items() for column in columns}
            self.recognised.setText(_recognised(layout.name, self.tr("Recognised: {program}")))
        self.recognised.setVisible(bool(self.recognised.text()))
        self._show_reading(table)
        self.preview.show_table(table, self._held)

    def remember(self) -> None:
        """Keeps what the owner chose for the next file with these heads."""
        table = self._table
        if table is None or not any(table.head):
            return
        usual = {column: field for field, columns in layout_of(table.head).columns.items() for column in columns}
        if self._held != usual or self._settings.columns_of(table.head) is not None:
            self._settings.keep_columns(table.head, [(column, str(field)) for column, field in self._held.items()])

    def _show_reading(self, table: PeopleTable) -> None:
        _offer(self.encoding, table.encoding, ENCODINGS_OFFERED, saying.encoding_name)
        _offer(self.delimiter, table.delimiter, DELIMITERS_OFFERED, saying.delimiter_name)
        _offer(self.sheet, table.sheet, table.sheets if len(table.sheets) > 1 else (), str)
        lost = any(mark in cell for row in table.rows for cell in row.cells for mark in _LOST)
        if not lost:
            self.lost.clear()
        elif table.encoding:
            self.lost.say(
                self.tr(
                    "Some letters cannot be read. Choose another way in which they are written. If “????” stays, "
                    "the letters are lost in this file: export it again as Unicode or as an Excel workbook."
                )
            )
        else:
            self.lost.say(self.tr("Where “????” stands, letters are lost in this file. Export it again as Unicode."))

    def _read_as(self, what: str, key: str) -> Refused | None:
        self.reading_changed.emit(what, key)
        return None

    def _choose(self, column: int, key: str) -> None:
        if key == NOTHING:
            self._held.pop(column, None)
        else:
            self._held.pop(column, None)
            self._held[column] = Field(key)
        self.preview.show_held(self._held)
        self.changed.emit()


def _recognised(name: str, sentence: str) -> str:
    return sentence.replace("{program}", isolated(saying.layout_name(name))) if name else ""


def _offer(field: ChoiceField, value: str, offered: Sequence[str], named: Callable[[str], str]) -> None:
    keys = dict.fromkeys((*offered, value) if value and offered else ())
    field.setVisible(bool(keys))
    field.show_choices([Choice(key, named(key)) for key in keys])
    field.show_value(value)
