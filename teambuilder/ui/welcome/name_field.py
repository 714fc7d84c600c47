"""A name that must be there: label, line and, below it, what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from teambuilder.core.rows import NAME_LIMIT
from teambuilder.core.text import is_urdu
from teambuilder.ui.language import font_for, ui_language
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.fields import dress, show_edge
from teambuilder.ui.widgets.labels import WrappedLabel, leading_edge
from teambuilder.ui.widgets.problem_line import ProblemLine


class NameField(QWidget):
    """Takes a name in either script; its direction follows what is typed."""

    entered = Signal()  # Enter was pressed

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = QLineEdit()
        self.editor.setMaxLength(NAME_LIMIT)
        self.editor.setAccessibleName(label)
        tallest = max(QFontMetrics(font_for(language)).height() for language in ("en", "ur"))
        self.editor.setMinimumHeight(tallest + GRID)  # no jump when the script changes
        show_edge(self.editor)
        caption = WrappedLabel(label)
        caption.setBuddy(self.editor)
        self.problem = ProblemLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (caption, self.editor, self.problem):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setFocusProxy(self.editor)
        self.editor.textChanged.connect(self._follow)
        self.editor.returnPressed.connect(self.entered)
        self._follow("")

    @property
    def name(self) -> str:
        """What was typed, without spaces around it."""
        return self.editor.text().strip()

    def mark(self, sentence: str) -> None:
        """Says what is wrong; typing takes it away."""
        self.problem.say(sentence)
        self.editor.setAccessibleDescription(sentence)

    def _follow(self, text: str) -> None:
        self.problem.clear()
        self.editor.setAccessibleDescription("")
        empty = not text.strip()
        dress(self.editor, ui_language() if empty else "ur" if is_urdu(text) else "en")
        # an empty line would begin where the keyboard's language does
        self.editor.setAlignment(leading_edge() if empty else Qt.AlignmentFlag.AlignLeading)
