"""The window of the help, beside the plan's: a list of pages on the leading side, the page on the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from teambuilder.ui.help.page_view import PageView
from teambuilder.ui.help.pages import page, pages_about
from teambuilder.ui.help.screens import PAGES
from teambuilder.ui.language import ui_language
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.search_line import SearchLine

USUAL_SIZE = QSize(900, 640)
_LIST_WIDTH = 27 * GRID
_KEY = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Stays open while the owner works."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Help – Teambuilder"))
        self.resize(USUAL_SIZE)
        self.search = SearchLine(self.tr("Find in the help"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setSpacing(2)
        self.nothing = muted(WrappedLabel(self.tr("No page speaks of that. Try another word.")))
        self.nothing.hide()
        self.view = PageView()
        for key in PAGES:
            item = QListWidgetItem(page(key, ui_language()).title)
            item.setData(_KEY, key)
            self.list.addItem(item)
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.view.setFocus)
        self.list.currentItemChanged.connect(self._turn)
        self.view.page_wanted.connect(self.show_page)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(self.view, 1)

    @property
    def key(self) -> str:
        """The page that is shown."""
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item is not None else PAGES[0]

    def show_page(self, key: str) -> None:
        """Turns to a page; a search that leaves it out ends."""
        if key not in pages_about(self.search.text()):
            self.search.clear()
        self.list.setCurrentRow(PAGES.index(key))

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.view.show_page(str(item.data(_KEY)))

    def _find(self, wanted: str) -> None:
        """Keeps the pages that speak of it, and turns to the first of them."""
        keys = pages_about(wanted)
        self.search.found = len(keys)
        for row, key in enumerate(PAGES):
            self.list.item(row).setHidden(key not in keys)
        self.nothing.setVisible(not keys)
        if keys and self.key not in keys:
            self.list.setCurrentRow(PAGES.index(keys[0]))
