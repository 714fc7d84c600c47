"""The sentence about money on top of the page, with a sign that tells good news from bad without its colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from teambuilder.ui.hiring.payroll_words import Verdict
from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.theme import GRID, Theme, theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.labels import WrappedLabel, bold
from teambuilder.ui.widgets.painting import draw_card

_SIGN = 24


class VerdictLine(QWidget):
    """A headline and what adds to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "plain"
        self._sign = QLabel()
        self.headline = bold(WrappedLabel(), 1.1)
        self.details = WrappedLabel()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.headline)
        words.addWidget(self.details)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID * 3 // 2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def say(self, verdict: Verdict) -> None:
        if verdict.headline != self.headline.text():
            if self.headline.text() and self.isVisible():  # a change that the owner made came to this
                announce(self, verdict.headline)
            self.headline.setText(verdict.headline)
        details = " ".join(verdict.details)
        self.details.setText(details)
        self.details.setVisible(bool(details))
        if verdict.tone != self._tone or self._sign.pixmap().isNull():
            self._tone = verdict.tone
            _, color, name = _look(verdict.tone, theme_for(self.palette()))
            self._sign.setPixmap(icon_pixmap(name, _SIGN, QColor(color), self.devicePixelRatioF()))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, color, _ = _look(self._tone, theme_for(self.palette()))
        painter = QPainter(self)
        draw_card(painter, self.rect(), ground, color)
        painter.end()


def _look(tone: str, theme: Theme) -> tuple[str, str, str]:
    """Ground, edge and sign."""
    return {
        "danger": (theme.card, theme.danger, "circle-alert"),
        "warning": (theme.card, theme.warning, "triangle-alert"),
        "good": (theme.card, theme.good, "circle-check"),
    }.get(tone, (theme.card, theme.muted, "wallet"))
