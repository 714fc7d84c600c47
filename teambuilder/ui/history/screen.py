"""The History screen: steps in words, the plan after any of them, what has changed since, and the way back to it."""

from __future__ import annotations

import datetime
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.actions.history import restore
from teambuilder.core.plan import Plan
from teambuilder.store.past import Past
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import moments, words
from teambuilder.ui.history.detail import Detail
from teambuilder.ui.history.entries import Entry, all_entries, first_entries, with_newer
from teambuilder.ui.history.look_page import LookPage
from teambuilder.ui.history.pane import StepsPane
from teambuilder.ui.history.seen import Seen, see
from teambuilder.ui.history.since_bar import SinceBar
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import muted_label


class HistoryScreen(QWidget):
    """Reads beside the window, and only while it is in sight. Out of sight it waits for the next look."""

    told = Signal(str)  # what happened, for the message bar

    def __init__(
        self,
        session: Session,
        selection: Selection,
        prompts: Prompts,
        settings: Settings,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._session, self._prompts, self._settings = session, prompts, settings
        self._entries: tuple[Entry, ...] = ()
        self._whole = False  # the entries go back to the beginning
        self._asked: tuple[Entry, Plan, str] | None = None  # what the detail shows or will show: step, plan, scenario
        self._look_wanted = False  # at the board, as soon as it is known
        self._since: datetime.date | None = None
        executor = ThreadPoolExecutor(2, thread_name_prefix="history")
        self.destroyed.connect(partial(executor.shutdown, wait=False, cancel_futures=True))
        self._reading, self._looking_back = LatestJob(executor, self), LatestJob(executor, self)
        self._reading.done.connect(self._take_entries)
        self._looking_back.done.connect(self._take_seen)
        self._reading.slow.connect(self._say_busy)
        self.since = SinceBar(settings.opened_before(session.plan_file.path), self)
        self.steps = StepsPane(session, selection, executor, self)
        self.detail = Detail(self, read_only=session.read_only)
        self.look: LookPage | None = None
        self.busy_line = muted_label(self.tr("Reading the history…"), self)
        self.busy_line.hide()
        self._pages = QStackedWidget(self)
        self._lay_out()
        self.since.chosen.connect(self._show_since)
        self.steps.chosen.connect(self._show_step)
        self.steps.look_requested.connect(self.look_at_plan)
        self.detail.look_requested.connect(self.look_at_plan)
        self.detail.restore_requested.connect(self.restore)
        self.show_plan(session.plan)

    def _lay_out(self) -> None:
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(GRID)
        panes.addWidget(self.steps)
        panes.addWidget(self.detail)
        panes.setStretchFactor(0, 2)
        panes.setStretchFactor(1, 3)
        self._main = QWidget()
        column = QVBoxLayout(self._main)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.since)
        column.addWidget(self.busy_line)
        column.addWidget(panes, 1)
        self._pages.addWidget(self._main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    @property
    def busy(self) -> bool:
        """True while something is read."""
        return self._reading.running or self._looking_back.running or self.steps.finding

    @property
    def _past(self) -> Past:
        return self._session.plan_file.past()

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot, now or when the screen is looked at."""
        if not self.isVisible():
            return
        past = self._past
        if not self._entries:
            self._reading.start(partial(first_entries, past))
        elif not self._whole:
            self._reading.start(partial(all_entries, past))
        elif self._entries[0].step.id != past.newest:
            self._reading.start(partial(with_newer, past, self._entries))
        self._look_back()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_plan(self._session.plan)

    def _say_busy(self, slow: bool) -> None:
        self.busy_line.setVisible(slow)

    def _result(self, future: Future[Any]) -> Any:
        """What a job brought, or None when the disk was in its way, which is told."""
        try:
            return future.result()
        except StoreTrouble as trouble:
            self._session.trouble.emit(trouble)
            return None

    def _take_entries(self, future: Future[tuple[Entry, ...]]) -> None:
        entries = self._result(future)
        if entries is None:
            return
        first = not self._entries
        self._entries = entries
        self._whole = entries[-1].step.id == 1
        self.steps.show_entries(entries, self._session.plan)
        if self._whole:
            self.since.show_entries(entries)
        if first:
            self._show_since(entries[0], None)
        self.show_plan(self._session.plan)  # the rest, or what came while this was read

    # one moment

    def _show_step(self, entry: Entry) -> None:
        self.since.clear()
        self._show(entry, None)

    def _show_since(self, entry: Entry, day: datetime.date | None) -> None:
        self.steps.go_to(entry)
        self._show(entry, day)

    def _show(self, entry: Entry, day: datetime.date | None) -> None:
        self._since, self._asked, self._look_wanted = day, None, False
        self._look_back(entry)

    def _look_back(self, entry: Entry | None = None) -> None:
        """Works the detail out for a step, or anew for the one that is shown when the plan is another."""
        if entry is None:
            entry = self._shown_entry()
        if entry is None:
            return
        asked = (entry, self._session.plan, self._session.scenario_id)
        if self._asked is None or any(
            new is not old and new != old for new, old in zip(asked, self._asked, strict=True)
        ):
            self._asked = asked
            today = datetime.date.today()
            self._looking_back.start(partial(see, self._past, entry, asked[1], asked[2], today))

    def _shown_entry(self) -> Entry | None:
        """The entry of the detail, as it is known by now."""
        if self._asked is None or not self._entries:
            return None
        place = self._entries[0].step.id - self._asked[0].step.id
        return self._entries[place] if 0 <= place < len(self._entries) else None

    def _take_seen(self, future: Future[Seen]) -> None:
        seen = self._result(future)
        wanted, self._look_wanted = self._look_wanted, False
        self.detail.show_seen(seen, self._since)
        if wanted:
            self.look_at_plan()

    def restore(self) -> None:
        """Makes the plan as it was at the moment that is shown, as one step."""
        seen = self.detail.seen
        if seen is None:
            return
        at, later = seen.entry.step.at, self._past.newest - seen.entry.step.id
        if self._session.do(restore, seen.plan, at):
            self.leave_look()
            said = self.tr("The plan is again as it was on {moment}. %n later step(s) no longer count.", "", later)
            said = said.replace("{moment}", words.isolated(moments.moment(at)))
            self.told.emit(f"{said} {self.tr('They stay in the history, and Undo brings them back.')}")

    # the board as it was

    def look_at_plan(self) -> None:
        """Shows the board of the moment that is shown."""
        if self._looking_back.running:
            self._look_wanted = True
            return
        seen = self.detail.seen
        if seen is None:
            return
        self.leave_look()
        self.look = LookPage(self._session, seen, self._prompts, self._settings, self)
        self.look.left.connect(self.leave_look)
        self.look.restore_requested.connect(self.restore)
        self._pages.addWidget(self.look)
        self.look.begin()
        self._pages.setCurrentWidget(self.look)

    def leave_look(self) -> None:
        """Goes back to the steps."""
        if self.look is None:
            return
        look, self.look = self.look, None
        self._pages.setCurrentWidget(self._main)
        self._pages.removeWidget(look)
        look.deleteLater()
        self.steps.view.setFocus(Qt.FocusReason.OtherFocusReason)
