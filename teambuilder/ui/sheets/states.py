"""What the screen says when there are no pages to show, and that a file was saved."""

from __future__ import annotations

from collections.abc import Sequence
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
        self._title = bold(WrappedLabel(title, self), 1.25)
        self._text = muted(WrappedLabel(text, self))
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addStretch(2)
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
        """Shows another sentence, under another title if there is one, and tells it to screen readers."""
        self._text.setText(text)
        if title:
            self._title.setText(title)
        announce(self, f"{title}. {text}" if title else text)


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

    def say_saved(self, paths: Sequence[Path], count: int) -> None:
        """These files were saved of so many."""
        if not paths:
            self.folder_button.hide()
            self._say(self.tr("You stopped the saving. No file was saved."))
            return
        self._folder = paths[0].parent
        self.folder_button.show()
        if count == 1:
            sentence = self.tr("Saved: {file}, in the folder {folder}")
        elif len(paths) == count:
            sentence = self.tr("All {all} files are saved in the folder {folder}.")
        else:
            sentence = self.tr("{saved} of {all} files are saved in the folder {folder}. The others are not.")
        words = {
            "{file}": isolated(paths[0].name),
            "{folder}": isolated(self._folder.name or str(self._folder)),
            "{saved}": str(len(paths)),
            "{all}": str(count),
        }
        for place, word in words.items():
            sentence = sentence.replace(place, word)
        self._say(sentence)

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
