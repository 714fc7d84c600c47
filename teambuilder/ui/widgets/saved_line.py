"""What is said of a file that was saved, or of sheets that went to the printer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import icon_button, word_button
from teambuilder.ui.widgets.labels import WrappedLabel
from teambuilder.ui.words import isolated


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
