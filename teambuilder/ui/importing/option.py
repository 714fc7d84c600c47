"""A radio button whose words wrap, for values of any length."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel


class Option(QRadioButton):
    """The whole of it may be clicked."""

    def __init__(self, text: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = WrappedLabel(text)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(name or text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        beside = self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth) + GRID
        edges = (0, beside) if self.isRightToLeft() else (beside, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(edges[0], 2, edges[1], 2)
        layout.addWidget(self.label)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(6 * GRID, self.label.minimumSizeHint().height() + 4)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)
