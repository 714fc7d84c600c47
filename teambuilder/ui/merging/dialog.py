"""Merges a copy into the plan that is open: reads it beside the window, shows what comes of it, and does it at once."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.merge import Merge, Outcome, Side, merge_copy
from teambuilder.store.merging import Copy, History, compare_copy, history_of
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import moments, words
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.merging.page import MergePage
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.notice import Notice
from teambuilder.ui.widgets.ordered_dialog import OrderedDialog

_WIDTH, _HEIGHT = 860, 560


class MergeDialog(OrderedDialog):
    """Accepted when the copy is merged; until then nothing is changed, here or in the copy."""

    def __init__(self, session: Session, copy: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = copy
        self.page: MergePage | None = None
        self.setWindowTitle(self.tr("Merge a copy"))
        self.title = bold(WrappedLabel(copy.name), 1.25)
        self.about = muted(WrappedLabel())
        self.notice = Notice("git-merge", self.tr("Reading the copy…"))
        self.left = WrappedLabel()
        self.merge_button = word_button(self.tr("Merge"), "git-merge", self._merge)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._pages = QStackedWidget()
        executor = ThreadPoolExecutor(1, thread_name_prefix="merge")
        self.destroyed.connect(partial(executor.shutdown, wait=False, cancel_futures=True))
        self._reading = LatestJob(executor, self)
        self._reading.done.connect(self._take)
        self._following = LatestJob(executor, self)
        self._following.done.connect(self._take_outcome)
        self._lay_out()
        self._show_left()
        self._reading.start(partial(_compared, history_of(session.plan_file), copy))

    def _lay_out(self) -> None:
        self._pages.addWidget(self.notice)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.left, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.merge_button)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))

    @property
    def busy(self) -> bool:
        """True while the copy is read, or the newest answer is thought through."""
        return self._reading.running or self._following.running

    def _take(self, future: Future[tuple[Copy, Merge]]) -> None:
        try:
            copy, merged = future.result()
        except StoreTrouble as trouble:
            self._give_up(self.tr("The copy cannot be merged"), words.trouble(trouble))
            return
        self.about.setText(self._about(copy))
        page = MergePage(merged)
        if page.empty:
            page.deleteLater()
            self._give_up(
                self.tr("There is nothing to merge"), self.tr("Your plan holds already all that is in this copy.")
            )
            return
        self.page = page
        self._pages.addWidget(scrolled(page))
        self._pages.setCurrentIndex(1)
        page.answered.connect(self._follow)
        self._follow()
        announce(self, self.left.text())

    def _give_up(self, title: str, text: str) -> None:
        self.notice.say(text, title)
        self.cancel_button.setText(self.tr("Close"))
        self.merge_button.hide()
        self.left.setText("")

    def _about(self, copy: Copy) -> str:
        """Who cannot be told: a plan knows no users. When, and how much, is."""
        changed_at = words.isolated(moments.moment(copy.changed_at))
        last = self.tr("Last step in the copy: {time}.").replace("{time}", changed_at)
        if copy.ancestor is None or not copy.steps:
            return last
        parted = self.tr("It has %n step(s) since both were the same, on {time}.", "", copy.steps)
        return f"{last} {parted.replace('{time}', words.isolated(moments.moment(copy.ancestor.at)))}"

    def _follow(self) -> None:
        """What follows from the answers is worked out beside the window."""
        self._show_left()
        if self.page is not None:
            self._following.start(partial(self.page.merged.outcome, dict(self.page.choices)))

    def _take_outcome(self, future: Future[Outcome]) -> None:
        if self.page is not None:
            self.page.show_notes(future.result().notes)

    def _show_left(self) -> None:
        page = self.page
        left = page.open_questions if page is not None else 0
        self.merge_button.setEnabled(page is not None and not left)
        if page is None:
            return
        if left:
            self.left.setText(self.tr("%n question(s) to answer before you can merge.", "", left))
        else:
            self.left.setText(self.tr("Merging is one step: undo takes all of it back."))

    def _merge(self) -> None:
        if self.page is None:
            return
        choices: dict[str, Side] = dict(self.page.choices)
        if self._session.do(merge_copy, self.page.merged, choices):
            self.accept()
        else:
            self.reject()  # why not is told in the window


def _compared(mine: History, path: Path) -> tuple[Copy, Merge]:
    """The comparison with all that the page shows of it, so that the window's thread only shows it."""
    copy, merged = compare_copy(mine, path)
    _ = (merged.conflicts, merged.settled, merged.matched, merged.doubles)
    return copy, merged
