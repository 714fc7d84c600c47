"""A line to find something by: its signs have names, and how much was found is told when the typing rests."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from teambuilder.ui.icons import icon
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.fields import dress_as_typed
from teambuilder.ui.widgets.room import show_whole_placeholder

REST = 600  # milliseconds without a letter until the typing counts as finished


class SearchLine(QLineEdit):
    """Who owns it says in `found` how many answer to it whenever that changes."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = 0
        self._rest = QTimer(self, interval=REST, singleShot=True)
        self._rest.timeout.connect(self._tell_found)
        self.textChanged.connect(self.tell_found_soon)
        self.setClearButtonEnabled(True)
        (cross,) = self.findChildren(QToolButton)
        cross.setAccessibleName(self.tr("Empty the line"))
        action = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        action.triggered.connect(lambda: self.setFocus(Qt.FocusReason.MouseFocusReason))
        (self._sign,) = (button for button in self.findChildren(QToolButton) if button is not cross)
        self.rename(name)
        dress_as_typed(self)

    def rename(self, name: str) -> None:
        """What is looked for: "Find a person"."""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._sign.setAccessibleName(name)
        show_whole_placeholder(self)

    def tell_found_soon(self) -> None:
        """Tells how much there is, also after another filter was changed."""
        if self.isVisible():
            self._rest.start()

    def _tell_found(self) -> None:
        announce(self, self.tr("%n result(s)", "", self.found))
