"""Beside the steps: the plan as it was after one of them in figures, and what has changed since, in sentences."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from teambuilder.ui import moments, words
from teambuilder.ui.hiring.fact_section import Fact, FactSection
from teambuilder.ui.history.saying import Group, as_text
from teambuilder.ui.history.seen import Seen
from teambuilder.ui.inspector.form import line
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.scenarios.figures_table import SideBySide
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.flow import FlowLayout
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.notice import Notice
from teambuilder.ui.widgets.panel import Panel
from teambuilder.ui.widgets.room import in_text
from teambuilder.ui.widgets.row_list import RowList

AT_ONCE = 100  # sentences; more of them on demand: each is a widget
_MINIMUM_WIDTH = 280
_USUAL_WIDTH = 560


class Detail(Panel):
    """Says what `Seen` holds; a screen reader is told when another moment is shown."""

    look_requested = Signal()
    restore_requested = Signal()

    def __init__(self, parent: QWidget, *, read_only: bool) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self.seen: Seen | None = None
        self._since: datetime.date | None = None
        self._most = AT_ONCE
        self.title = bold(WrappedLabel(), 1.25)
        self.when = muted(WrappedLabel())
        look, restore = self.tr("Look at the plan as it was"), self.tr("Restore this plan")
        self.look_button = word_button(look, "eye", self.look_requested.emit)
        self.restore_button = word_button(restore, "history", self.restore_requested.emit)
        self.copy_button = word_button(self.tr("Copy as text"), "copy-plus", self.copy)
        self.figures = PastFigures()
        self.changed = bold(WrappedLabel(), 1.1)
        self.sections: RowList[FactSection] = RowList(FactSection)
        self.more = word_button("", "chevron-down", self._show_more)
        self.empty = Notice("history", self.tr("Choose a step"), self.tr("Here you see how the plan was after it."))
        self._pages = QStackedWidget()
        self._area = scrolled(self._page())
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(self._pages)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(in_text(_MINIMUM_WIDTH), 0))

    def sizeHint(self) -> QSize:
        return QSize(in_text(_USUAL_WIDTH), super().sizeHint().height())

    def _page(self) -> QWidget:
        page, buttons = QWidget(), QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.look_button)
        flow.addWidget(self.restore_button)
        column = QVBoxLayout(page)
        column.setContentsMargins(GRID, 0, GRID, GRID)
        column.setSpacing(GRID)
        for widget in (self.title, self.when, buttons, self.figures):
            column.addWidget(widget)
        head = line(self.changed, self.copy_button)
        head.setStretch(0, 1)
        head.setStretch(1, 0)
        column.addLayout(head)
        column.addWidget(self.sections)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def show_seen(self, seen: Seen | None, since: datetime.date | None = None) -> None:
        """Shows another moment, or none; `since` is the day from whose beginning on the owner wants to know."""
        another = seen is None or self.seen is None or seen.entry.step.id != self.seen.entry.step.id
        self.seen, self._since = seen, since
        if another:
            self._most = AT_ONCE
            self._area.verticalScrollBar().setValue(0)
        self._pages.setCurrentWidget(self._area if seen else self.empty)
        if seen is None:
            return
        said = f"{self._when(seen)} {self._changed(seen)}"
        self.title.setText(seen.entry.words)
        self.when.setText(self._when(seen))
        self.figures.show_moments(seen)
        self.changed.setText(self._changed(seen))
        self.copy_button.setVisible(bool(seen.told))
        self.restore_button.setDisabled(self._read_only or seen.equal)
        self._show_sentences(seen)
        if another:
            announce(self, said)

    def _when(self, seen: Seen) -> str:
        sentence = self.tr("The plan as it was after this step, on {moment}.")
        said = sentence.replace("{moment}", words.isolated(moments.moment(seen.entry.step.at)))
        return f"{said} {self.tr('The step was taken back later.')}" if seen.entry.step.taken_back else said

    def _changed(self, seen: Seen) -> str:
        if not seen.told:
            if seen.equal:
                return self.tr("The plan is now just as it was then.")
            return self.tr("Only small things that are not listed here have changed since.")
        if self._since is None:
            return self.tr("%n change(s) since then", "", seen.number)
        said = self.tr("%n change(s) since {day}", "", seen.number)
        return said.replace("{day}", words.isolated(words.day(self._since.isoformat())))

    def _show_sentences(self, seen: Seen) -> None:
        shown = list(_first(seen.told, self._most))
        sections = self.sections.show_ids([str(place) for place in range(len(shown))])
        for section, group in zip(sections.values(), shown, strict=True):
            section.show_facts(group.title, [Fact(sentence) for sentence in group.sentences])
        rest = seen.number - self._most
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show %n more", "", min(rest, AT_ONCE)))
        self.more.setAccessibleName(self.more.text())

    def _show_more(self) -> None:
        self._most += AT_ONCE
        if self.seen is not None:
            self._show_sentences(self.seen)

    def copy(self) -> None:
        """Puts all changes into the clipboard as a plain list."""
        if self.seen is None:
            return
        since = words.day(self._since.isoformat()) if self._since else moments.moment(self.seen.entry.step.at)
        title = self.tr("What has changed since {moment}").replace("{moment}", words.isolated(since))
        QGuiApplication.clipboard().setText(as_text(title, self.seen.told))
        announce(self, self.tr("Copied"))


def _first(told: tuple[Group, ...], most: int) -> Iterator[Group]:
    """The groups with as many sentences as are shown."""
    for group in told:
        if most > 0:
            yield Group(group.title, group.sentences[:most])
        most -= len(group.sentences)


class PastFigures(SideBySide):
    """The plan in figures, then and now; what is not the same is bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The plan in figures, then and now"))

    def show_moments(self, seen: Seen) -> None:
        """Fills the table."""
        sides, of = (seen.then, seen.now), self.tr("{number} of {all}")
        filled = (of.replace("{number}", str(side.filled)).replace("{all}", str(side.seats)) for side in sides)
        self.show_lines(
            [
                ("", self.tr("Then"), self.tr("Now")),
                (self.tr("People"), *(str(side.people) for side in sides)),
                (self.tr("Roles"), *(str(side.roles) for side in sides)),
                (self.tr("Seats filled"), *filled),
                (self.tr("Responsibilities without an owner"), *(str(side.unowned) for side in sides)),
                (self.tr("Pay a month"), *(words.money(side.monthly_pay, side.currency) for side in sides)),
                (self.tr("Findings"), *(str(side.findings) for side in sides)),
            ]
        )
