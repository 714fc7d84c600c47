"""Now versus later: the hours and the money that go to work for today and to work for the long term."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from teambuilder.core.coverage import Gauge
from teambuilder.core.figures import hours_figure
from teambuilder.core.plan import Horizon
from teambuilder.ui import words
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted


class NowAndLater(QWidget):
    """Two bars, each with its figures in words above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Now and later"))
        self.hours, self.money = WrappedLabel(), WrappedLabel()
        self._hours_bar, self._money_bar = _Bar(self), _Bar(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(bold(WrappedLabel(self.tr("Now and later"))))
        layout.addWidget(muted(WrappedLabel(self.tr("What the team’s work pays for: today, or the long term."))))
        for label, bar in ((self.hours, self._hours_bar), (self.money, self._money_bar)):
            layout.addWidget(label)
            layout.addWidget(bar)

    def show_gauge(self, gauge: Gauge, currency: str) -> None:
        """Shows the figures of a snapshot: minutes a week, minor units a month."""
        now, later = gauge.minutes_now, gauge.minutes_long_term
        each = self.tr("Hours a week – {now_name}: {now}, {later_name}: {later}")
        self.hours.setText(_filled(each, hours_figure(now), hours_figure(later)))
        self._hours_bar.show_parts(now, later)
        now, later = gauge.money_now, gauge.money_long_term
        each = self.tr("Pay a month – {now_name}: {now}, {later_name}: {later}")
        self.money.setText(_filled(each, words.whole_money(now, currency), words.whole_money(later, currency)))
        self._money_bar.show_parts(now, later)
        self.setAccessibleDescription(words.sentences(self.hours.text(), self.money.text()))


def _filled(sentence: str, now: str, later: str) -> str:
    sentence = sentence.replace("{now_name}", words.horizon(Horizon.NOW)).replace("{now}", now)
    return sentence.replace("{later_name}", words.horizon(Horizon.LONG_TERM)).replace("{later}", later)


class _Bar(QWidget):
    """The share of now from the leading side, the share of later striped, so that colour is not needed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, now: float, later: float) -> None:
        if (now, later) != self._parts:
            self._parts = (now, later)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, GRID + GRID // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, area = theme_for(self.palette()), QRectF(self.rect())
        painter = QPainter(self)
        painter.fillRect(area, QColor(theme.track))
        now, later = self._parts
        if now + later:
            width = area.width() * now / (now + later)
            first = QRectF(area.left(), area.top(), width, area.height())
            rest = QRectF(area.left() + width, area.top(), area.width() - width, area.height())
            if self.isRightToLeft():
                first.moveRight(area.right())
                rest.moveLeft(area.left())
            painter.fillRect(first, QColor(theme.sales))
            painter.fillRect(rest, QColor(theme.marketing_soft))
            painter.fillRect(rest, QBrush(QColor(theme.marketing), Qt.BrushStyle.BDiagPattern))
        painter.end()
