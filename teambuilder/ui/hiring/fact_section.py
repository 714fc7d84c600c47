"""A heading and a short list of facts below it, each with a sign, a line or two, and a figure at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.panel import Panel
from teambuilder.ui.widgets.row_list import RowList

_SIGN = 18


@dataclass(frozen=True)
class Sign:
    """A picture in a colour of the theme, by its name there."""

    icon: str
    color: str


WELL, BAD, LATER = Sign("circle-check", "good"), Sign("triangle-alert", "warning"), Sign("clock", "muted")


@dataclass(frozen=True)
class Fact:
    """One line of the list; lines of `details` that are empty are left out."""

    text: str
    details: tuple[str, ...] = ()
    aside: str = ""
    sign: Sign | None = None


class FactSection(Panel):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = bold(WrappedLabel(), 1.1)
        self.note = muted(WrappedLabel())
        self.list: RowList[FactRow] = RowList(FactRow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID // 2)
        for widget in (self.title, self.note, self.list):
            layout.addWidget(widget)

    def show_facts(self, title: str, facts: Sequence[Fact], note: str = "") -> None:
        """Shows these facts below the title; without facts and note the section is hidden."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        rows = self.list.show_ids([str(place) for place in range(len(facts))])
        for row, fact in zip(rows.values(), facts, strict=True):
            row.show_fact(fact)
        self.setVisible(bool(facts or note))

    @property
    def texts(self) -> list[str]:
        """What the rows say, each in one line."""
        return [row.text for row in self.list.rows.values()]


class FactRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._sign = QLabel()
        self._text, self._details = WrappedLabel(), muted(WrappedLabel())
        self._aside = QLabel()
        self._aside.setTextFormat(Qt.TextFormat.PlainText)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._text)
        lines.addWidget(self._details)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(lines, 1)
        layout.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """All that the row says."""
        parts = (self._text.text(), self._details.text().replace("\n", " "), self._aside.text())
        return " | ".join(part for part in parts if part)

    def show_fact(self, fact: Fact) -> None:
        details = "\n".join(filter(None, fact.details))
        self._text.setText(fact.text)
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self._aside.setText(fact.aside)
        self._aside.setVisible(bool(fact.aside))
        self._sign.setVisible(fact.sign is not None)
        if fact.sign is not None:
            color = QColor(getattr(theme_for(self.palette()), fact.sign.color))
            self._sign.setPixmap(icon_pixmap(fact.sign.icon, _SIGN, color, self.devicePixelRatioF()))
            self._sign.setMinimumHeight(self._text.fontMetrics().height())
