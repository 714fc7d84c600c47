"""The rows of the settings: a label and its field, side by side while there is room, below each other in large text."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from teambuilder.ui.text_size import text_size
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.choice_field import ChoiceField
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted, rule

_BESIDE = 130  # per cent: with larger letters a label stands over its field


class Rows:
    """Fills a widget from top to bottom."""

    def __init__(self, content: QWidget) -> None:
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._two = text_size() <= _BESIDE
        if self._two:
            self._grid.setColumnStretch(0, 2)
            self._grid.setColumnStretch(1, 3)

    def heading(self, text: str) -> None:
        """Begins a group."""
        if self._grid.count():
            self.whole(rule())
        self.whole(bold(WrappedLabel(text)))

    def whole(self, widget: QWidget) -> None:
        """Something over the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def field(self, field: ChoiceField, label: str, why: str = "") -> None:
        """A field with its label, and below it what there is to know."""
        if self._two:
            field.label.hide()
            caption = WrappedLabel(label)
            caption.setBuddy(field.editor)
            row = self._grid.rowCount()
            self._grid.addWidget(caption, row, 0)
            self._grid.addWidget(field, row, 1)
        else:
            self.whole(field)
        if why:
            field.editor.setAccessibleDescription(why)
            self.beside(muted(WrappedLabel(why)))

    def beside(self, widget: QWidget, *, stretched: bool = True) -> None:
        """Something below a field."""
        column = 1 if self._two else 0
        place = widget
        if not stretched:
            place = QWidget()
            line = QHBoxLayout(place)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(widget)
            line.addStretch(1)
        self._grid.addWidget(place, self._grid.rowCount(), column, 1, 2 - column)

    def finish(self) -> None:
        """What room is left stays below."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)
