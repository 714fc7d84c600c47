"""The months from the leading to the trailing side: one ruler for the timeline and the chart below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

_LABELS = 208.0  # pixels at the leading side for titles and amounts,
_LABELS_SHARE = 0.36  # or less where there is little room
END = 16.0  # pixels free at the trailing side
_STEPS = (1, 2, 3, 6, 12)
_GAP = 6.0  # pixels between the names of two months


@dataclass(frozen=True)
class MonthAxis:
    """Where each month stands on `width` pixels; in Urdu time runs from right to left."""

    months: Sequence[str]
    width: float
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight

    @property
    def labels_width(self) -> float:
        return min(_LABELS, _LABELS_SHARE * self.width)

    @property
    def step(self) -> float:
        """Pixels a month."""
        return max(1.0, (self.width - self.labels_width - END) / max(1, len(self.months)))

    def edge(self, place: float) -> float:
        """The x of the beginning of a month; `place` counts from the first and may have a fraction."""
        x = self.labels_width + self.step * place
        return x if self.direction == Qt.LayoutDirection.LeftToRight else self.width - x

    def span(self, start: float, end: float, top: float, height: float) -> QRectF:
        """The area between two places."""
        a, b = self.edge(start), self.edge(end)
        return QRectF(min(a, b), top, abs(b - a), height)

    def labels(self, top: float, height: float) -> QRectF:
        """The area at the leading side."""
        area = QRectF(0, top, self.labels_width, height)
        if self.direction == Qt.LayoutDirection.RightToLeft:
            area.moveRight(self.width)
        return area

    def place_at(self, x: float) -> float:
        """The place that an x belongs to; below 0 on the labels."""
        along = x if self.direction == Qt.LayoutDirection.LeftToRight else self.width - x
        return (along - self.labels_width) / self.step

    def month_at(self, x: float) -> int | None:
        """The month below an x, or None beside the months."""
        place = self.place_at(x)
        return int(place) if 0 <= place < len(self.months) else None

    def named(self, metrics: QFontMetricsF) -> Iterator[tuple[int, str]]:
        """The months whose names have room, with their names."""
        longest = max((metrics.horizontalAdvance(short_month(m)) for m in self.months), default=0.0)
        every = next((step for step in _STEPS if step * self.step >= longest + _GAP), _STEPS[-1])
        for place, month in enumerate(self.months):
            if place % every == 0:
                yield place, short_month(month)

    def years(self) -> Iterator[tuple[int, int, str]]:
        """First place, place after the last, and name of each year."""
        start = 0
        for place in range(1, len(self.months) + 1):
            if place == len(self.months) or self.months[place][:4] != self.months[start][:4]:
                yield start, place, self.months[start][:4]
                start = place


def short_month(month: str) -> str:
    """ "2027-03" as "Mar"."""
    return QLocale().standaloneMonthName(int(month[5:]), QLocale.FormatType.ShortFormat)
