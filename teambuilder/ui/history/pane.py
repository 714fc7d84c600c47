"""The steps with what narrows them down: words that are typed, and somebody or something that they are about."""

from __future__ import annotations

import datetime
from concurrent.futures import Executor, Future
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.plan import Plan
from teambuilder.core.search import folded
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import words
from teambuilder.ui.history.entries import Entry
from teambuilder.ui.history.model import HistoryModel
from teambuilder.ui.history.rows import PORTION, DayRow, Looking, StepRow, arranged, step_id
from teambuilder.ui.history.subjects import subject_choices
from teambuilder.ui.history.view import HistoryView
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import icon_button, word_button
from teambuilder.ui.widgets.fields import show_edge
from teambuilder.ui.widgets.finder import Finder
from teambuilder.ui.widgets.labels import muted_label
from teambuilder.ui.widgets.notice import Notice
from teambuilder.ui.widgets.panel import Panel
from teambuilder.ui.widgets.room import in_text
from teambuilder.ui.widgets.search_line import SearchLine

_MINIMUM_WIDTH = 240
_USUAL_WIDTH = 360
_LONGEST_NAME = 30


class StepsPane(Panel):
    """Shows the entries that it is given; says which one the owner went to."""

    chosen = Signal(object)  # Entry
    look_requested = Signal()

    def __init__(self, session: Session, selection: Selection, executor: Executor, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._entries: tuple[Entry, ...] = ()
        self._looking = Looking()
        self._about = ""  # whose steps alone are shown
        self._about_job = LatestJob(executor, self)
        self._about_job.done.connect(self._take_about)
        self.search = SearchLine(self.tr("Find a step"), self)
        show_edge(self.search)
        self.about_button = word_button("", "users", self.choose_about, self)
        self.all_button = icon_button(self.tr("Show all steps again"), "x", self.show_all, self)
        self.count = muted_label("", self)
        self.model = HistoryModel(self)
        self.view = HistoryView(self.model, self)
        nothing = self.tr("Look for other words, or show all steps again.")
        self.nothing = Notice("search", self.tr("No such step"), nothing, self)
        self._body = QStackedWidget(self)
        self._lay_out()
        self._name_about(None)
        self.search.textChanged.connect(self._find)
        self.view.row_chosen.connect(self._choose)
        self.view.day_turned.connect(self._turn)
        self.view.more_requested.connect(self._show_more)
        self.view.look_requested.connect(self.look_requested)

    def _lay_out(self) -> None:
        about = QHBoxLayout()
        about.setSpacing(GRID // 2)
        about.addWidget(self.about_button, 1)
        about.addWidget(self.all_button)
        self._body.addWidget(self.view)
        self._body.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.search)
        layout.addLayout(about)
        layout.addWidget(self.count)
        layout.addWidget(self._body, 1)
        self.setMinimumWidth(in_text(_MINIMUM_WIDTH))

    def sizeHint(self) -> QSize:
        return QSize(in_text(_USUAL_WIDTH), super().sizeHint().height())

    @property
    def current(self) -> Entry | None:
        """The entry that the owner is at."""
        row = self.view.current()
        return row.entry if isinstance(row, StepRow) else None

    @property
    def finding(self) -> bool:
        """True while the steps about somebody or something are looked for."""
        return self._about_job.running

    def show_entries(self, entries: tuple[Entry, ...], plan: Plan) -> None:
        """Shows all steps that are known by now."""
        self._entries = entries
        self.model.scenarios = {scenario.id: scenario.name for scenario in plan.scenarios.values()}
        self.model.today = datetime.date.today()
        if self._about:
            self._look_about()
        self._arrange()

    def go_to(self, entry: Entry) -> None:
        """Makes a step the current one, whatever is looked for and whichever days are closed."""
        if not self._looking.finds(entry):
            self.show_all()
        row_id = step_id(entry.step.id)
        if not self.model.index_of(row_id).isValid():
            if not self.model.index_of(f"more {entry.day.isoformat()}").isValid():
                self._looking.turned ^= {entry.day}
            self._looking.most = max(self._looking.most, self._entries[0].step.id - entry.step.id + PORTION)
            self._arrange()
        self.view.select(row_id)

    def choose_about(self) -> None:
        """Asks whose steps alone are to be shown."""
        choices = subject_choices(self._session.plan, self._session.team, self._selection)
        finder = Finder(self.tr("Whose steps?"), choices, self)
        if finder.exec():
            self.show_about(finder.chosen_id, next(c.text for c in choices if c.id == finder.chosen_id))
        finder.deleteLater()

    def show_about(self, row_id: str, name: str) -> None:
        """Shows the steps about a person, a role or a responsibility alone."""
        self._about = row_id
        self._name_about(name)
        self._look_about()

    def show_all(self) -> None:
        """Takes every filter off."""
        self._about = ""
        self._about_job.drop()
        self._looking = Looking()
        self._name_about(None)
        if self.search.text():
            self.search.clear()
        else:
            self._arrange()

    def _name_about(self, name: str | None) -> None:
        text = self.tr("Only about…")
        if name is not None:
            short = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…"
            text = self.tr("Only about {name}").replace("{name}", words.isolated(short))
        self.about_button.setText(text.replace("&", "&&"))
        self.about_button.setAccessibleName(text)
        self.all_button.setVisible(name is not None)

    def _look_about(self) -> None:
        self._about_job.start(partial(self._session.plan_file.past().touching, self._about))

    def _take_about(self, future: Future[frozenset[int]]) -> None:
        try:
            self._looking = Looking(self._looking.needle, future.result())
        except StoreTrouble as trouble:
            self._session.trouble.emit(trouble)
            return
        self._arrange()

    def _find(self, text: str) -> None:
        self._looking = Looking(folded(text), self._looking.only)
        self._arrange()

    def _turn(self, row_id: str) -> None:
        row = self.model.payload(self.model.index_of(row_id))
        if isinstance(row, DayRow):
            self._looking.turned ^= {row.day}
            self._arrange()
            said = self.model.text(row._replace(opened=not row.opened))
            announce(self.view, said)

    def _show_more(self) -> None:
        row = self.view.currentIndex().row()
        self._looking.most += PORTION
        self._arrange()
        self.view.setCurrentIndex(self.model.index(row))  # the first of those that came

    def _arrange(self) -> None:
        rows = list(arranged(self._entries, self._looking))
        self.model.show_rows(rows)
        found = sum(row.number for _, row in rows if isinstance(row, DayRow))
        filtering = self._looking.filtering
        text = self.tr("%n step(s) found", "", found) if filtering else self.tr("%n step(s)", "", found)
        self.count.setText(text)
        self.search.found = found
        self._body.setCurrentWidget(self.view if rows or not filtering else self.nothing)

    def _choose(self, row_id: str) -> None:
        entry = self.current
        if entry is not None and row_id == step_id(entry.step.id):
            self.chosen.emit(entry)
