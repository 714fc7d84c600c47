"""What the screen says when there are no pages to show, and that a file was saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import icon_button, word_button
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.words import isolated

_SIGN = 48
_WIDEST = 420


class Notice(QWidget):
    """A sign, a line, and what to do, in the middle of the room."""

    def __init__(self, icon_name: str, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        color = QColor(theme_for(self.palette()).muted)
        sign = QLabel(self)
        sign.setPixmap(icon_pixmap(icon_name, _SIGN, color, self.devicePixelRatioF()))
        self._text = muted(WrappedLabel(text, self))
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addStretch(2)
        self._title = bold(WrappedLabel(title, self), 1.25)
        for label in (sign, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(_WIDEST)
            column.addWidget(label)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(column, 100)
        layout.addStretch(1)

    @property
    def text(self) -> str:
        """What to do."""
        return self._text.text()

    def say(self, text: str, title: str = "") -> None:
        """Shows another sentence, under another line if one is given, and tells it to screen readers."""
        if title:
            self._title.setText(title)
        if text == self._text.text():
            return
        self._text.setText(text)
        announce(self, text)


class SavedLine(QWidget):
    """Where the last file was saved, until it is closed or the next one is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        color = QColor(theme_for(self.palette()).good)
        sign = QLabel(self)
        sign.setPixmap(icon_pixmap("circle-check", 18, color, self.devicePixelRatioF()))
        self._text = WrappedLabel("", self)
        self.folder_button = word_button(self.tr("Open folder"), "folder-open", self._open_folder, self)
        close = icon_button(self.tr("Close this message"), "x", self.hide, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.folder_button)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def say_saved(self, path: Path, count: int = 1, of: int = 1) -> None:
        """A file was saved there, or `count` of so many files."""
        self._folder = path.parent
        self.folder_button.show()
        folder = isolated(path.parent.name or str(path.parent))
        if of > 1:
            sentence = self.tr("Saved: {count} of {all} files, in the folder {folder}")
            sentence = sentence.replace("{count}", str(count)).replace("{all}", str(of))
        else:
            sentence = self.tr("Saved: {file}, in the folder {folder}").replace("{file}", isolated(path.name))
        self._say(sentence.replace("{folder}", folder))

    def say_printed(self) -> None:
        """All pages went to the printer."""
        self.folder_button.hide()
        self._say(self.tr("The sheets were sent to the printer."))

    def _say(self, sentence: str) -> None:
        self._text.setText(sentence)
        self.show()
        announce(self, sentence)

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self.folder_button.hide()
            sentence = self.tr("The folder could not be opened from here. It is {folder}")
            self._say(sentence.replace("{folder}", isolated(str(self._folder))))
