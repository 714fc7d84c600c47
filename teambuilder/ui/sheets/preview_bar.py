"""The line above the preview: which page, how large, and whether pages are being made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from teambuilder.ui.sheets.preview import ZOOMS, PagesView
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import icon_button, word_button
from teambuilder.ui.widgets.labels import muted_label


class PreviewBar(QWidget):
    """Tells of and steers one PagesView; its keys hold for all of `scope`."""

    def __init__(self, pages: PagesView, scope: QWidget) -> None:
        super().__init__()
        self._pages = pages
        self._place = QLabel(self)
        self._busy = muted_label("", self)
        self._busy.setWordWrap(False)
        self._percent = QLabel(self)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance("300 %") + GRID)
        self._smaller = icon_button(self.tr("Smaller"), "zoom-out", pages.zoom_out, self)
        self._larger = icon_button(self.tr("Larger"), "zoom-in", pages.zoom_in, self)
        self._fit = word_button(self.tr("Fit width"), "arrow-left-right", pages.fit_width, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(self._place)
        layout.addWidget(self._busy, 1)
        for widget in (self._smaller, self._percent, self._larger, self._fit):
            layout.addWidget(widget)
        self._add_key(scope, QKeySequence.StandardKey.ZoomIn, self._larger.click)
        self._add_key(scope, "Ctrl+=", self._larger.click)
        self._add_key(scope, QKeySequence.StandardKey.ZoomOut, self._smaller.click)
        self._add_key(scope, "Ctrl+0", self._fit.click)
        pages.page_changed.connect(self._show_place)
        pages.zoom_changed.connect(self._show_zoom)
        self._show_place()
        self._show_zoom()

    def say_busy(self, sentence: str) -> None:
        """What is being done; empty when nothing is."""
        self._busy.setText(sentence)

    def _add_key(self, scope: QWidget, key: QKeySequence.StandardKey | str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), scope)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _show_place(self) -> None:
        pages = self._pages
        sentence = self.tr("Page {page} of {pages}").replace("{page}", str(pages.page))
        self._place.setText(sentence.replace("{pages}", str(pages.page_count)) if pages.page_count else "")

    def _show_zoom(self) -> None:
        self._percent.setText(f"{round(self._pages.zoom * 100)} %")
        self._smaller.setEnabled(self._pages.zoom > ZOOMS[0])
        self._larger.setEnabled(self._pages.zoom < ZOOMS[-1])
