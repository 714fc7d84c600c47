"""A plan in a folder that other computers share: its steps are put there, and theirs are brought in, by the way."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as TookTooLong
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from teambuilder.core.merge import Merge, merge_copy
from teambuilder.store.merging import History, compare_copy, history_of
from teambuilder.store.published import Publication, Theirs
from teambuilder.store.trouble import StoreTrouble, said_of
from teambuilder.ui import words
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.session import Session

if TYPE_CHECKING:
    from teambuilder.ui.plan_view import PlanView

AFTER_STEP = 2_000  # milliseconds: steps that follow each other go together
LOOK_EVERY = 15_000  # milliseconds
ASK_AGAIN = 300  # seconds, when the owner has put the question off
PATIENCE = 20  # seconds at closing


@dataclass(frozen=True)
class Compared:
    """What another computer has put into the folder, and what comes of merging it into the plan as it was then."""

    theirs: Theirs
    merged: Merge
    history: History


class Publishing(QObject):
    """Lives as long as the session. All that touches the folder is done beside the window: a network may be slow."""

    reopen_wanted = Signal()  # there is a newer state, and nothing here that is not in it

    def __init__(
        self,
        session: Session,
        publication: Publication,
        view: Callable[[], PlanView | None],
        merge: Callable[[Path], bool],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._publication = publication
        self._view = view
        self._merge = merge
        self._unreachable = False
        self._trouble_there = ""  # what is wrong with the file in the folder
        self._asked_at = 0.0
        self._then: Callable[[Future[Any]], None] = self._take_upload
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="publishing")
        self.destroyed.connect(partial(self._executor.shutdown, wait=False))
        self._job = LatestJob(self._executor, self)
        self._job.done.connect(lambda future: self._then(future))
        self._due = QTimer(self, interval=AFTER_STEP, singleShot=True)
        self._due.timeout.connect(self._publish)
        self._watch = QTimer(self, interval=LOOK_EVERY)
        self._watch.timeout.connect(self._look)
        self._watch.start()
        session.changed.connect(lambda: self._due.start())
        self._due.start()  # what was not put there the last time
        if publication.set_aside is not None:
            self._tell_set_aside(publication.set_aside)

    @property
    def busy(self) -> bool:
        return self._job.running or self._due.isActive()

    def may_reopen(self) -> bool:
        """True when nothing is lost with the window's content: no step, and nothing that is being typed."""
        view = self._view()
        idle = view is not None and _is_idle() and not view.has_half_typed()  # which keeps what it can, as steps
        return idle and not self._session.plan_file.has_unpublished

    def finish(self) -> str:
        """At closing: puts the last steps there, and waits for it; returns in words why they are not there."""
        self._due.stop()
        self._watch.stop()
        self._job.drop()
        if not self._session.plan_file.has_unpublished:  # a look at the folder needs no waiting for
            return ""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._executor.submit(_nothing).result(PATIENCE)  # what runs still comes first
            left = self._session.plan_file.upload()
            if left is not None:
                self._executor.submit(left.run).result(PATIENCE)
        except TookTooLong:
            return self._not_there()
        except StoreTrouble as trouble:
            return self._both_changed() if trouble.code == "other_state" else self._not_there()
        finally:
            QApplication.restoreOverrideCursor()
        return ""

    def _start(self, job: Callable[[], Any], then: Callable[[Future[Any]], None]) -> None:
        self._then = then
        self._job.start(job)

    # to the folder

    def _publish(self) -> None:
        if self._job.running:
            self._due.start()
            return
        upload = self._session.plan_file.upload()
        if upload is not None:
            self._start(upload.run, self._take_upload)

    def _take_upload(self, future: Future[None]) -> None:
        view = self._view()
        try:
            future.result()
        except StoreTrouble as trouble:
            if trouble.code == "other_state":
                self._bring_in()
            elif not self._unreachable and view is not None:
                self._unreachable = True
                view.messages.keep(self._not_there())
            return
        if self._unreachable and self._session.plan_file.has_unpublished:
            self._due.start()  # steps that were taken meanwhile: it is told when they are there too
            return
        if self._unreachable and view is not None:
            view.messages.let_go()
            done = self.tr("{folder} can be reached again. Your steps are there now.")
            view.messages.tell(done.replace("{folder}", words.isolated(self._publication.target.parent.name)))
        self._unreachable = False

    # from the folder

    def _look(self) -> None:
        if self._job.running or not _is_idle():
            return
        if self._unreachable:
            self._publish()
        else:
            self._start(self._publication.is_replaced, self._take_look)

    def _take_look(self, future: Future[bool]) -> None:
        try:
            replaced = future.result()
        except StoreTrouble:  # told when there is something to put there
            return
        if replaced:
            self._bring_in()

    def _bring_in(self) -> None:
        view = self._view()
        if not _is_idle() or view is None:
            return  # the next look comes soon
        view.keep_typed()
        history = history_of(self._session.plan_file)
        self._start(partial(_compared, self._publication, history), self._take_compared)

    def _take_compared(self, future: Future[Compared]) -> None:
        view = self._view()
        try:
            found = future.result()
        except StoreTrouble as trouble:
            self._tell_if_it_lasts(trouble)
            return
        self._trouble_there = ""
        if view is None or not _is_idle():
            return
        view.keep_typed()
        if found.history.plan is not self._session.plan:  # a step was taken meanwhile
            return
        if not self._session.plan_file.has_unpublished:
            self.reopen_wanted.emit()
        elif found.merged.conflicts:
            self._ask(found.theirs)
        elif self._session.do(merge_copy, found.merged, {}):
            self._taken(found.theirs)
            if self._session.plan is found.history.plan:  # there was nothing in it that is not here
                return
            view.messages.tell(
                self.tr("Changes from another computer are in this plan now. Undo takes them out again.")
            )

    def _tell_if_it_lasts(self, trouble: StoreTrouble) -> None:
        """A file that is only half there is whole at the next look; one that is not is told of, once."""
        view, before = self._view(), self._trouble_there
        if view is not None and trouble.code == before:
            view.messages.warn(words.trouble(trouble))
            self._trouble_there = f"{before} told"
        elif not before.startswith(trouble.code):
            self._trouble_there = trouble.code

    def _ask(self, theirs: Theirs) -> None:
        view, now = self._view(), time.monotonic()
        if view is not None and (not self._asked_at or now - self._asked_at > ASK_AGAIN):
            self._asked_at = now
            view.messages.offer(self._both_changed(), self.tr("Look and merge…"), lambda: self._merge_asked(theirs))

    def _merge_asked(self, theirs: Theirs) -> None:
        self._asked_at = 0.0
        if self._merge(theirs.path):
            self._taken(theirs)

    def _taken(self, theirs: Theirs) -> None:
        """An upload that is under way was made before: it may not take the note for a leave to replace the file."""
        self._executor.submit(self._publication.take, theirs)  # if it fails, the same is merged once more: no change
        self._due.start()

    # words

    def _not_there(self) -> str:
        sentence = self.tr(
            "The folder {folder} cannot be reached. "
            "Your steps are kept on this computer and go there as soon as it can be reached."
        )
        return sentence.replace("{folder}", words.isolated(self._publication.target.parent.name))

    def _both_changed(self) -> str:
        return self.tr(
            "This plan was changed on another computer too. Your steps are kept here; "
            "choose what holds where both changed the same."
        )

    def _tell_set_aside(self, path: Path) -> None:
        view = self._view()
        if view is not None:
            sentence = self.tr(
                "The copy of this plan on this computer was damaged. You see the plan as it is in the folder; "
                "look whether your last steps are there. The damaged copy is kept as {file}."
            )
            view.messages.warn(sentence.replace("{file}", words.isolated(str(path))))


def _nothing() -> None:
    """Is done when all that was begun before it is."""


def _compared(publication: Publication, history: History) -> Compared:
    theirs = publication.fetch()
    with said_of(publication.target, theirs.path):
        _, merged = compare_copy(history, theirs.path)
    _ = merged.conflicts
    return Compared(theirs, merged, history)


def _is_idle() -> bool:
    """True when nothing that the owner does would be cut off by another state of the plan."""
    return (
        QApplication.mouseButtons() == Qt.MouseButton.NoButton
        and QApplication.activeModalWidget() is None
        and QApplication.activePopupWidget() is None
    )
