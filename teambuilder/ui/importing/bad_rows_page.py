"""The rows that are left out, each with its line and the reason, and a way to keep the list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.incoming import BadRow
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.exchange.whole_file import write_whole
from teambuilder.ui import words
from teambuilder.ui.importing import saying
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.labels import WrappedLabel, directed, muted
from teambuilder.ui.widgets.notice import Notice
from teambuilder.ui.widgets.problem_line import ProblemLine


class BadRowsPage(QWidget):
    """Says how to mend them; all other rows are imported."""

    def __init__(self, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._file = Path()
        self.lines: list[str] = []
        self._model = QStringListModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Rows that are left out"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSpacing(2)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.save_button = word_button(self.tr("Save this list…"), "download", self.save, self)
        self.problem = ProblemLine(self)
        some = QWidget(self)
        column = QVBoxLayout(some)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        hint = self.tr("These rows are left out, all others are imported. Mend them in the file and import it again.")
        column.addWidget(muted(WrappedLabel(hint, some)))
        column.addWidget(self.list, 1)
        column.addWidget(self.problem)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(some)
        self._pages.addWidget(Notice("circle-check", self.tr("Every row can be read"), parent=self))
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages)

    def show_rows(self, rows: Sequence[BadRow], file: Path) -> None:
        """Shows other rows."""
        self._file = file
        self.lines = [saying.bad_row(row) for row in rows]
        self._model.setStringList([directed(line) for line in self.lines])
        self._pages.setCurrentIndex(0 if rows else 1)
        self.problem.clear()

    def save(self) -> None:
        """Asks for a name and writes the list as text."""
        name = self.tr("{file} - rows left out").replace("{file}", self._file.stem)
        path = self._prompts.save_list(self.window(), self._file.with_name(f"{name}.txt"))
        if path is None:
            return
        try:
            write_whole(path, ("\n".join(self.lines) + "\n").encode("utf-8-sig"))
        except ExchangeTrouble as trouble:
            self.problem.say(words.exchange_trouble(trouble))
        else:
            self.problem.clear()
