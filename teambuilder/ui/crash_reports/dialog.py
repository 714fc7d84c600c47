"""The report of a crash as plain text, to be read and to be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from teambuilder.ui import words
from teambuilder.ui.crash_reports.collecting import Found
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.labels import WrappedLabel, muted

_WIDTH, _HEIGHT = 720, 480


class ReportDialog(QDialog):
    """Shows what is known, where it lies, and that it stays there."""

    def __init__(self, report: Found, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        about = self.tr(
            "This is what Teambuilder wrote down about itself. It holds no names and nothing of your plan. "
            "It stays on this computer: nobody gets it unless you send it."
        )
        self.about = WrappedLabel(about)
        kept = self.tr("It is kept in {file}").replace("{file}", words.isolated(str(report.path)))
        self.kept = muted(WrappedLabel(kept))
        self.kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(report.text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Report"))
        self._show_as_english()
        self.copy_button = word_button(self.tr("Copy"), "copy-plus", self.copy)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.about)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.kept)
        layout.addLayout(foot)
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))

    def _show_as_english(self) -> None:
        """The report is English in every window, and Latin lines need less height than Urdu ones."""
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.document().setDefaultTextOption(option)
        font = self.text.font()
        font.setFamilies(["Noto Sans"])
        self.text.setFont(font)

    def copy(self) -> None:
        """Puts the report into the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        announce(self, self.tr("Copied"))
