"""The inspector while nothing is selected: what to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from teambuilder.ui.icons import icon
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel, muted

_ICON_SIZE = QSize(40, 40)


class EmptyPage(QWidget):
    """An icon and one sentence."""

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(icon("eye" if read_only else "pencil").pixmap(_ICON_SIZE))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sentence = self.tr("Select a card or a person to see and change the details.")
        if read_only:
            sentence = self.tr("Select a card or a person to see the details. Nothing can be changed here.")
        self.sentence = muted(WrappedLabel(sentence))
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.setSpacing(GRID * 2)
        layout.addStretch(1)
        layout.addWidget(picture)
        layout.addWidget(self.sentence)
        layout.addStretch(2)
