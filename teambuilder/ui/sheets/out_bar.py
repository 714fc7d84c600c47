"""The line above the pages with the ways out: to paper, to a PDF, to Word, and the mark that a sheet is signed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.sheets.choices import Chosen
from teambuilder.ui.sheets.saver import Form
from teambuilder.ui.sheets.signing import SigningLine
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.flow import FlowLayout

_ONE, _EACH = "one", "each"


class OutBar(QWidget):
    """Buttons; whether all sheets go into one file is asked only where there are several."""

    save_wanted = Signal(Form)

    def __init__(
        self, chosen: Chosen, on_print: Callable[[], object], signing: SigningLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.print_button = word_button(self.tr("Print…"), "printer", on_print, self)
        _make_primary(self.print_button)
        self.pdf_button = word_button(self.tr("PDF…"), "download", lambda: self.save_wanted.emit(Form.PDF), self)
        self.word_button = word_button(self.tr("Word…"), "file-text", lambda: self.save_wanted.emit(Form.WORD), self)
        choices = [Choice(_ONE, self.tr("One file")), Choice(_EACH, self.tr("One file each"))]
        self.files = ChoiceField(self.tr("PDF and Word files"), self._keep_files, choices)
        self.files.label.hide()
        self.files.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.files.show_value(_EACH if chosen.one_file_each else _ONE)
        buttons = FlowLayout()
        buttons.setSpacing(GRID)
        for widget in (self.print_button, self.pdf_button, self.word_button, self.files, signing):
            buttons.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        layout.addLayout(buttons)

    def show_count(self, sheets: int) -> None:
        """How many sheets are chosen."""
        self.files.setVisible(sheets > 1)

    def _keep_files(self, value: Any) -> None:
        self._chosen.one_file_each = value == _EACH
        self.files.show_value(value)


def _make_primary(button: QPushButton) -> None:
    """Gives the button that most owners come for the accent colour."""
    theme = theme_for(button.palette())
    button.setStyleSheet(
        f"QPushButton {{ background: {theme.accent}; color: {theme.on_accent}; border: 2px solid {theme.accent};"
        f" border-radius: 4px; padding: 3px 8px; }} QPushButton:focus {{ border-color: {theme.text}; }}"
    )
    size, ratio = button.iconSize().height(), button.devicePixelRatioF()
    button.setIcon(icon_pixmap("printer", size, QColor(theme.on_accent), ratio))
