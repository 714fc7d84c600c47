"""Puts a finding aside, with a note that tells later why."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from teambuilder.core.findings import Finding
from teambuilder.core.rows import LINE_LIMIT
from teambuilder.ui import words_findings
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel, muted, muted_label
from teambuilder.ui.widgets.room import in_text, keep_high_enough


class DismissDialog(QDialog):
    """Asks why; the note may stay empty."""

    def __init__(self, finding: Finding, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dismiss the finding"))
        self.setMinimumWidth(in_text(50 * GRID))
        keep_high_enough(self)
        self.line = QLineEdit(self)
        self.line.setMaxLength(LINE_LIMIT)
        label = QLabel(self.tr("Why it may stay as it is:"), self)
        label.setBuddy(self.line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Dismiss"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(muted(WrappedLabel(words_findings.finding(finding), self)))
        layout.addWidget(label)
        layout.addWidget(self.line)
        layout.addWidget(muted_label(self.tr("It waits under “Dismissed”. You can take it back at any time."), self))
        layout.addWidget(buttons)

    @property
    def note(self) -> str:
        return self.line.text().strip()
