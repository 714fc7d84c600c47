"""Shows one page of the help: words and pictures that come with the application, and nothing from elsewhere."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from teambuilder.ui.help.html import html_of, style_of, table_of
from teambuilder.ui.help.keys_table import key_lines
from teambuilder.ui.help.pages import page, picture
from teambuilder.ui.help.screens import KEYBOARD, PAGES
from teambuilder.ui.language import ui_language
from teambuilder.ui.theme import GRID, theme_for

_LINE_HEIGHT = {"en": 135, "ur": 100}  # percent


class PageView(QTextBrowser):
    """A page to read, to scroll with the keys, and to copy from."""

    page_wanted = Signal(str)  # a link to another page was followed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page"))
        self.document().setDocumentMargin(2 * GRID)
        self.document().setDefaultStyleSheet(style_of(theme_for(self.palette())))
        rtl = ui_language() == "ur"
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.anchorClicked.connect(self._follow)

    def show_page(self, key: str) -> None:
        """Shows a page from its beginning."""
        language = ui_language()
        rtl = language == "ur"
        html = html_of(page(key, language).blocks, rtl=rtl, line_height=_LINE_HEIGHT[language])
        if key == KEYBOARD:
            html += table_of(key_lines(), rtl=rtl)
        self.setHtml(html)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the page's own language; no file and no address is opened, whatever a page asks for."""
        wanted = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or not wanted.replace("_", "").isalpha():
            return None
        return QImage.fromData(QByteArray(picture(wanted, ui_language())))

    def _follow(self, link: QUrl) -> None:
        if link.toString() in PAGES:
            self.page_wanted.emit(link.toString())
