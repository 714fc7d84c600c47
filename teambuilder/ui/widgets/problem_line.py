"""Why a value cannot be kept: a sign and a sentence, below the field that it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from teambuilder.ui.icons import paint_icon
from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.labels import WrappedLabel, warned

_SIGN = 16


class ProblemLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._text = warned(WrappedLabel())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.sentence = ""
        self.hide()

    def say(self, sentence: str) -> None:
        """Shows the sentence and tells it to screen readers."""
        if self._sign.pixmap().isNull():
            self._sign.setPixmap(self._painted_sign())
        self.sentence = sentence
        self._text.setText(sentence)
        self.setVisible(bool(sentence))
        announce(self, sentence)

    def clear(self) -> None:
        if self.sentence:
            self.sentence = ""
            self._text.setText("")
            self.hide()

    def _painted_sign(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_SIGN * ratio), round(_SIGN * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        area = pixmap.rect()
        area.setSize(area.size() / ratio)
        paint_icon(painter, "circle-alert", area, QColor(theme_for(self.palette()).danger))
        painter.end()
        return pixmap
