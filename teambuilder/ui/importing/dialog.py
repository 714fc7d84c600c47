"""People from a file: what its columns mean, who is there already, what is left out, and one button that does it."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from teambuilder.core.actions.importing import import_people
from teambuilder.core.change import Refused
from teambuilder.core.joining import Tally, settled, tally
from teambuilder.exchange.people import Stopped
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import words
from teambuilder.ui.importing.bad_rows_page import BadRowsPage
from teambuilder.ui.importing.columns_page import ColumnsPage
from teambuilder.ui.importing.matches_page import MatchesPage
from teambuilder.ui.importing.work import Checked, Opened, Source, Work, holds_names
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.ordered_dialog import OrderedDialog
from teambuilder.ui.widgets.problem_line import ProblemLine
from teambuilder.ui.widgets.tabs import Tabs

USUAL_SIZE = QSize(960, 620)
_LOOK_EVERY = 50  # milliseconds
_COLUMNS, _MATCHES, _BAD_ROWS = range(3)


class ImportDialog(OrderedDialog):
    """Nothing is in the plan before the button is pressed; then all of it is, as one step."""

    imported = Signal(str)  # what was done, in words

    def __init__(
        self, session: Session, prompts: Prompts, settings: Settings, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._source = Source(path)
        self._opened: Opened | None = None
        self._checked: Checked | None = None
        self._tally = Tally(0, 0, 0, 0)
        executor = ThreadPoolExecutor(1, thread_name_prefix="import")
        self.destroyed.connect(partial(executor.shutdown, wait=False, cancel_futures=True))
        self._work = Work()
        self._job = LatestJob(executor, self)
        self._job.done.connect(self._take)
        self._job.slow.connect(self._show_busy)
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._show_share)
        self.setWindowTitle(self.tr("Import people"))
        self.file = bold(WrappedLabel("", self))
        self.columns = ColumnsPage(settings, self)
        self.matches = MatchesPage(session.plan.business.currency, self)
        self.bad_rows = BadRowsPage(prompts, self)
        self.tabs = Tabs(self.tr("What the file holds"), self)
        for page in (self.columns, self.matches, self.bad_rows):
            self.tabs.addTab(page, "")
        self.problem = ProblemLine(self)
        self.summary = muted(WrappedLabel("", self))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("The file is being read"))
        self.bar.hide()
        self.other_file = word_button(self.tr("Choose another file…"), "folder-open", self._choose_file, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.import_button = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.import_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self.columns.changed.connect(self._check)
        self.columns.reading_changed.connect(self._read_as)
        self.matches.changed.connect(self._show_result)
        session.refused.connect(self._say_refusal)
        session.trouble.connect(self._say_trouble)
        self._open(self._source)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        head = QHBoxLayout()
        head.addWidget(self.file, 1)
        head.addWidget(self.other_file)
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID)
        foot.addWidget(self.summary, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.bar)
        layout.addLayout(foot)
        self.resize(USUAL_SIZE)

    @property
    def busy(self) -> bool:
        """True while the file is being read or held against the plan."""
        return self._job.running

    # the file

    def _choose_file(self) -> None:
        path = self._prompts.open_people(self, self._source.path.parent)
        if path is not None:
            self._open(Source(path))

    def _read_as(self, what: str, value: str) -> None:
        self._open(replace(self._source, **{what: value}))

    def _open(self, source: Source) -> None:
        self._source = source
        self.file.setText(source.path.name)
        self._start(partial(Work.open, source=source))

    def _check(self) -> None:
        assert self._opened is not None
        columns = self.columns.columns
        if self._opened.table is not None and not holds_names(columns):
            self._stop()
            self._checked = None
            self._show_result()
            return
        self._start(partial(Work.check, opened=self._opened, columns=columns, plan=self._session.plan))

    def _start(self, job: partial[Opened] | partial[Checked]) -> None:
        self._work.stop()
        self._work = Work()
        self._checked = None
        self.problem.clear()
        self._show_result()
        self._job.start(partial(job, self._work))

    def _stop(self) -> None:
        self._work.stop()
        self._job.drop()

    def _take(self, future: Future[Opened | Checked]) -> None:
        try:
            answer = future.result()
        except Stopped:
            return
        except ExchangeTrouble as trouble:
            self._opened = None
            self._show_result()
            self.problem.say(words.exchange_trouble(trouble))
            return
        if isinstance(answer, Opened):
            self._opened = answer
            if answer.table is not None:
                self.columns.show_table(answer.table)
            self._check()
            return
        self._checked = answer
        self.matches.show_matches(answer.matches)
        self.bad_rows.show_rows(answer.found.bad_rows, self._source.path)
        self._show_result()
        self._look_at_what_matters()

    # what comes of it

    def _look_at_what_matters(self) -> None:
        """A file without columns, such as vCards, begins with what is to be decided."""
        if self._opened is not None and self._opened.table is None and self.tabs.currentIndex() == _COLUMNS:
            self.tabs.setCurrentIndex(_MATCHES)

    def _show_result(self) -> None:
        """Names on the tabs and the button what would be done now."""
        checked = self._checked
        found = checked.found.people if checked else ()
        matches = checked.matches if checked else ()
        self._tally = tally(found, matches, self.matches.rulings)
        bad = len(checked.found.bad_rows) if checked else 0
        is_table = self._opened is not None and self._opened.table is not None
        self.tabs.setTabVisible(_COLUMNS, is_table)
        self.tabs.setTabVisible(_MATCHES, self._opened is not None)
        self.tabs.setTabVisible(_BAD_ROWS, self._opened is not None)
        self.tabs.setTabText(_COLUMNS, self.tr("Columns"))
        self.tabs.setTabText(_MATCHES, _numbered(self.tr("There already?"), len(matches)))
        self.tabs.setTabText(_BAD_ROWS, _numbered(self.tr("Left out"), bad))
        number = self._tally.people
        self.import_button.setText(self.tr("Import %n people", "", number) if number else self.tr("Import people"))
        self.import_button.setAccessibleName(self.import_button.text())
        self.import_button.setEnabled(number > 0 and not self._session.read_only)
        self.summary.setText(self._said(bad))

    def _said(self, bad: int) -> str:
        if self._checked is None:
            is_table = self._opened is not None and self._opened.table is not None
            nameless = is_table and not holds_names(self.columns.columns)
            return self.tr("Say which column holds the names.") if nameless else ""
        if not self._checked.found.people:
            return self.tr("Nobody can be imported. Look at the columns and at what is left out.")
        return self._what_happens(self._tally, bad)

    def _what_happens(self, done: Tally, bad: int) -> str:
        parts = [self.tr("%n new people", "", done.added)]
        if done.merged:
            parts.append(self.tr("%n merged with others", "", done.merged))
        if done.left_out + bad:
            parts.append(self.tr("%n left out", "", done.left_out + bad))
        if self._opened is not None and self._opened.photos_left_out:
            parts.append(self.tr("%n pictures left out", "", self._opened.photos_left_out))
        return " · ".join(parts)

    def accept(self) -> None:
        """Imports everyone as one step."""
        if self._checked is None or not self.import_button.isEnabled():
            return
        result = settled(self._checked.found.people, self._checked.matches, self.matches.rulings)
        if self._session.do(import_people, result.people, result.merges):
            self.columns.remember()
            figures = self._what_happens(self._tally, len(self._checked.found.bad_rows))
            told = self.tr("Imported: {figures}").replace("{figures}", figures)
            if not result.people and not result.merges:
                told = self.tr("Nothing was changed: the plan says all that is in this file already.")
            super().accept()
            self.imported.emit(told)

    def reject(self) -> None:
        """Leaves the plan as it is, and the file unread."""
        self._stop()
        super().reject()

    def _say_refusal(self, refused: Refused) -> None:
        self.problem.say(words.refusal(refused))

    def _say_trouble(self, trouble: StoreTrouble) -> None:
        self.problem.say(words.trouble(trouble))

    # waiting

    def _show_busy(self, slow: bool) -> None:
        self.bar.setVisible(slow)
        if slow:
            self.summary.setText(self.tr("The file is being read…"))
            self._look.start()
            self._show_share()
        else:
            self._look.stop()

    def _show_share(self) -> None:
        share = self._work.share
        self.bar.setRange(0, 0 if share is None else 100)
        self.bar.setValue(round(100 * (share or 0)))


def _numbered(name: str, number: int) -> str:
    return f"{name} ({number})" if number else name
