"""Looks, after a plan was opened, for copies of it that a program for shared folders has left beside it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from teambuilder.store.merging import history_of
from teambuilder.store.places import real_path
from teambuilder.store.sync_copies import SyncCopy, names_beside, sync_copies
from teambuilder.ui import words
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.message_bar import MessageBar


class Noticing(QObject):
    """Lives as long as the message bar; looks once, and beside the window when there is any such name."""

    def __init__(self, session: Session, messages: MessageBar, merge: Callable[[Path], object]) -> None:
        super().__init__(messages)
        self._messages = messages
        self._merge = merge
        self._job: LatestJob | None = None
        if not names_beside(real_path(session.plan_file.path)):
            return
        executor = ThreadPoolExecutor(1, thread_name_prefix="beside")
        self.destroyed.connect(partial(executor.shutdown, wait=False, cancel_futures=True))
        self._job = LatestJob(executor, self)
        self._job.done.connect(self._tell)
        self._job.start(partial(sync_copies, history_of(session.plan_file)))

    @property
    def busy(self) -> bool:
        return self._job is not None and self._job.running

    def _tell(self, future: Future[tuple[SyncCopy, ...]]) -> None:
        found = future.result()
        if not found:
            return
        first = found[0]
        sentence = self.tr(
            "Beside this plan lies {file}, a copy that went on by itself, with %n step(s) of its own.", "", first.steps
        )
        self._messages.offer(
            sentence.replace("{file}", words.isolated(first.path.name)),
            self.tr("Merge it…"),
            lambda: self._merge(first.path),
        )
