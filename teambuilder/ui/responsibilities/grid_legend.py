"""In the corner of the grid: what its marks mean, and which keys set them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from teambuilder.core.plan import OwnershipKind
from teambuilder.ui import words
from teambuilder.ui.responsibilities.grid_painting import mark_pixmap
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.labels import WrappedLabel, muted

_MARK = 18


class Legend(QWidget):
    """A mark, its word and its key on each line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        theme, ratio = theme_for(self.palette()), self.devicePixelRatioF()
        marks = QGridLayout()
        marks.setHorizontalSpacing(GRID)
        marks.setVerticalSpacing(2)
        keys = {OwnershipKind.OWNS: "O", OwnershipKind.HELPS: "H"}
        for column, (kind, key) in enumerate(keys.items()):
            sign = QLabel()
            sign.setPixmap(mark_pixmap(kind, None, theme.name, _MARK, ratio))
            word = QLabel(f"{words.ownership(kind)} ({key})")
            word.setTextFormat(Qt.TextFormat.PlainText)
            marks.addWidget(sign, 0, 2 * column)
            marks.addWidget(word, 0, 2 * column + 1)
        marks.setColumnStretch(4, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(2)
        layout.addStretch(1)
        layout.addLayout(marks)
        layout.addWidget(muted(WrappedLabel(self.tr("A click changes a cell. Delete empties it."))))
