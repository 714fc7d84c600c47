"""The finding that is looked at, opened in its row: the whole sentence, why it matters, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from teambuilder.core.findings import Remedy
from teambuilder.ui import words_findings
from teambuilder.ui.findings.model import FindingRow, severity_color, severity_icon, severity_word, tip, word_width
from teambuilder.ui.icons import icon, icon_pixmap
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.buttons import ElidedButton, icon_button, word_button
from teambuilder.ui.widgets.flow import FlowLayout
from teambuilder.ui.widgets.labels import WrappedLabel, bold, leading_edge, muted
from teambuilder.ui.words import isolated

MARK = 16


class RowCard(QWidget):
    """One finding with its buttons; buttons are kept and filled anew for the next finding."""

    remedy_chosen = Signal(object)  # Remedy
    show_requested = Signal()
    dismiss_requested = Signal()
    take_back_requested = Signal()

    def __init__(self, parent: QWidget, *, read_only: bool) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self._shown: tuple[FindingRow, bool] | None = None
        self._remedies: tuple[Remedy, ...] = ()
        self._mark = QLabel(self)
        self._word = bold(QLabel(self))
        self._word.setFixedWidth(word_width(self._word.font()))
        self._sentence = bold(WrappedLabel(parent=self))
        self._reason = muted(WrappedLabel(parent=self))
        self._note = WrappedLabel(parent=self)
        self.remedy_buttons: list[QPushButton] = []
        self.show_button = icon_button(self.tr("Show what it is about"), "eye", self.show_requested.emit, self)
        self.dismiss_button = icon_button(self.tr("Dismiss, with a note…"), "x", self.dismiss_requested.emit, self)
        self.take_back_button = word_button(self.tr("Take back"), "undo-2", self.take_back_requested.emit, self)
        for button in (self.dismiss_button, self.take_back_button):
            button.setEnabled(not read_only)
        self._flow = FlowLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        for widget in (self._mark, self._word):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._sentence.setAlignment(leading_edge() | Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._sentence, 1)
        for button in (self.show_button, self.dismiss_button):
            button.setFixedHeight(max(MARK + 4, self._word.fontMetrics().height()))
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._flow.addWidget(self.take_back_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(top)
        layout.addWidget(self._reason)
        layout.addWidget(self._note)
        layout.addLayout(self._flow)

    def show_row(self, row: FindingRow, *, can_be_shown: bool) -> bool:
        """Fills the card; `can_be_shown` when the board has a place to go to. False when nothing differs."""
        if self._shown == (row, can_be_shown):
            return False
        self._shown = (row, can_be_shown)
        finding, theme = row.finding, theme_for(self.palette())
        color = QColor(severity_color(finding.severity, theme))
        self._mark.setPixmap(icon_pixmap(severity_icon(finding.severity), MARK, color, self.devicePixelRatioF()))
        self._mark.setMinimumHeight(self._word.fontMetrics().height())
        self._word.setText(severity_word(finding.severity))
        palette = self._word.palette()
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self._word.setPalette(palette)
        self._sentence.setText(words_findings.finding(finding))
        self._reason.setText(words_findings.reason(finding))
        note = self.tr("Your note: {note}").replace("{note}", isolated(row.note)) if row.note else ""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._show_remedies(() if row.note is not None else finding.remedies)
        self.show_button.setVisible(can_be_shown)
        self.dismiss_button.setVisible(row.note is None)
        self.take_back_button.setVisible(row.note is not None)
        return True

    def _show_remedies(self, remedies: tuple[Remedy, ...]) -> None:
        self._remedies = remedies
        while len(self.remedy_buttons) < len(remedies):
            self._add_button(len(self.remedy_buttons))
        for number, button in enumerate(self.remedy_buttons):
            button.setVisible(number < len(remedies))
            if number < len(remedies):
                words = words_findings.remedy(remedies[number])
                button.setText(words.replace("&", "&&"))
                button.setAccessibleName(words)
                button.setToolTip(tip((words,)))

    def _add_button(self, number: int) -> None:
        button = ElidedButton(icon("check"), self)
        button.setEnabled(not self._read_only)
        button.clicked.connect(lambda: self.remedy_chosen.emit(self._remedies[number]))
        behind = list(iter(lambda: self._flow.takeAt(number), None))
        self._flow.addWidget(button)
        for item in behind:
            self._flow.addItem(item)
        self.remedy_buttons.append(button)
