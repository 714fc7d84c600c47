"""Opens the help at a page; one window, made when it is first asked for, and anew in another language or theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from teambuilder import __version__
from teambuilder.ui.prompts import Prompts

if TYPE_CHECKING:
    from teambuilder.ui.help.window import HelpWindow


_translate = QCoreApplication.translate


class HelpDesk(QObject):
    """Belongs to the main window, and so does the help's."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._parent = window
        self.window: HelpWindow | None = None

    def open(self, key: str) -> None:
        """Shows a page, in front."""
        from teambuilder.ui.help.window import HelpWindow

        if self.window is None:
            self.window = HelpWindow(self._parent)
        self.window.show_page(key)
        self.window.show()
        self.window.activateWindow()

    def open_for(self, screen: str) -> None:
        """Shows the page that tells of a screen."""
        from teambuilder.ui.help.screens import page_of_screen

        self.open(page_of_screen(screen))

    def tell_about(self, prompts: Prompts) -> None:
        """Says what this program is, and which version of it."""
        text = _translate(
            "Teambuilder", "Teambuilder {version} builds the sales and marketing team of a small business."
        )
        text = text.replace("{version}", __version__)
        prompts.inform(self._parent, _translate("Teambuilder", "About Teambuilder"), text)

    def close(self) -> None:
        """Closes the help with the window that it belongs to."""
        if self.window is not None:
            self.window.close()

    def speak_again(self) -> None:
        """Makes the window anew, at the same page and place, after the language or the theme has changed."""
        if self.window is None:
            return
        old, self.window = self.window, None
        key, place, was_open = old.key, old.geometry(), old.isVisible()
        old.close()
        old.deleteLater()
        if was_open:
            self.open(key)
            if self.window is not None:
                self.window.setGeometry(place)
