"""Safety copies of the plan that is open: the first is made at once, the second beside the window's work."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import words
from teambuilder.ui.moments import moment
from teambuilder.ui.opening import keep_backup
from teambuilder.ui.settings import Settings

_translate = QCoreApplication.translate
_LOOK_EVERY = 50  # milliseconds
_LAST_WAIT = 60  # seconds after the window is closed


@dataclass(frozen=True)
class Outcome:
    """How it is in the second place: of when the last copy is, if it is there, and if the plan is on the same disk."""

    there: bool
    made: datetime | None = None
    same_disk: bool = False


class SafetyCopies(QObject):
    """Keeps both places up to date. The second may be slow or away: only a thread of our own ever waits for it."""

    told = Signal(str)  # a line for the owner, once in a while
    changed = Signal()  # what is known of the second place

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="safety-copies")
        self.destroyed.connect(partial(self._executor.shutdown, wait=False))
        self._running: list[tuple[Path, Path, Future[Outcome]]] = []
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._take_finished)
        self._told_of = ""  # what was told of the place last; it is not repeated
        self._last: Outcome | None = None
        self._trouble = ""

    @property
    def running(self) -> bool:
        return bool(self._running)

    def keep(self, plan_file: PlanFile, *, closing: bool = False) -> str:
        """Makes a backup if one is due, and lets the second place follow. Returns what went wrong with the first."""
        why = keep_backup(plan_file, closing=closing)
        if not plan_file.read_only:
            self.follow(plan_file.path)
        return why

    def follow(self, plan_path: Path) -> None:
        """Brings the newest backup of a plan to the second place, if there is one and it is not there yet."""
        place = self._settings.second_place
        if place is not None:
            self._running.append((plan_path, place, self._executor.submit(_bring, plan_path, place)))
            self._look.start()

    def finish(self) -> None:
        """Waits for what is under way when the window is closed; a place that does not answer is left."""
        wait([future for _, _, future in self._running], _LAST_WAIT)
        self._take_finished()

    def choose(self, place: Path, plan_file: PlanFile | None) -> str:
        """Takes a folder as the second place, and begins with a copy there. Returns what is wrong, or nothing."""
        from teambuilder.store.second_place import prepare, why_unfit

        why = why_unfit(place, plan_file.path if plan_file is not None else None)
        if why:
            return _why_not(why)
        try:
            prepare(place)
        except StoreTrouble as trouble:
            return _trouble_there(trouble, place)
        self._forget_state()
        self._settings.second_place = place
        problem = self.keep(plan_file, closing=True) if plan_file is not None else ""
        self.changed.emit()
        return problem

    def give_up_place(self) -> None:
        """No second copies any more; those that are there stay."""
        self._settings.second_place = None
        self._forget_state()
        self.changed.emit()

    def state(self, plan_path: Path | None) -> str:
        """How it is in the second place, in a line; empty when none is chosen."""
        if self._settings.second_place is None:
            return ""
        if plan_path is None:
            return _translate("SafetyCopies", "While a plan is open, each of its safety copies goes there too.")
        if self.running:
            return _translate("SafetyCopies", "Looking at the folder…")
        parts = [_of_last(self._settings.second_copy_of(plan_path))]
        if self._trouble:
            parts.insert(0, self._trouble)
        elif self._last is not None and not self._last.there:
            away = _translate("SafetyCopies", "It is not connected now; when it is, the next copy goes there.")
            parts.insert(0, away)
        elif self._last is not None and self._last.same_disk:
            parts.append(
                _translate(
                    "SafetyCopies",
                    "The folder is on the same disk as your plan. One on a USB stick is safer: a disk can fail.",
                )
            )
        return " ".join(parts)

    def _forget_state(self) -> None:
        self._last, self._trouble, self._told_of = None, "", ""

    def _take_finished(self) -> None:
        finished = [job for job in self._running if job[2].done()]
        self._running = [job for job in self._running if job not in finished]
        if not self._running:
            self._look.stop()
        for plan_path, place, future in finished:
            if place == self._settings.second_place:
                self._take(plan_path, place, future)
        if finished:
            self.changed.emit()

    def _take(self, plan_path: Path, place: Path, future: Future[Outcome]) -> None:
        self._trouble = ""
        try:
            self._last = future.result()
        except StoreTrouble as trouble:
            self._last, self._trouble = None, _trouble_there(trouble, place)
            self._tell(trouble.code, self._trouble)
            return
        if not self._last.there:
            away = _translate("SafetyCopies", "The folder for second safety copies, {folder}, is not connected. {last}")
            away = away.replace("{folder}", words.isolated(str(place)))
            self._tell("away", away.replace("{last}", _of_last(self._settings.second_copy_of(plan_path))))
            return
        self._told_of = ""
        if self._last.made is not None:
            self._settings.note_second_copy(plan_path, self._last.made)

    def _tell(self, code: str, sentence: str) -> None:
        if code != self._told_of:
            self._told_of = code
            self.told.emit(sentence)


def _bring(plan_path: Path, place: Path) -> Outcome:
    """In a thread of its own."""
    from teambuilder.store.second_place import copy_newest, is_there, on_same_disk

    if not is_there(place):
        return Outcome(there=False)
    try:
        made = copy_newest(plan_path, place)
    except StoreTrouble:
        if is_there(place):
            raise
        return Outcome(there=False)  # it was pulled out in between
    return Outcome(there=True, made=made, same_disk=on_same_disk(place, plan_path))


def _of_last(made: datetime | None) -> str:
    if made is None:
        return _translate("SafetyCopies", "There is no copy of this plan there yet.")
    sentence = _translate("SafetyCopies", "The last copy there is of {time}.")
    return sentence.replace("{time}", words.isolated(moment(made.isoformat())))


def _trouble_there(trouble: StoreTrouble, place: Path) -> str:
    if trouble.code == "disk_full":
        sentence = _translate(
            "SafetyCopies", "No second safety copy was made in {folder}: the disk is full. Free some space on it."
        )
    else:
        sentence = _translate(
            "SafetyCopies",
            "No second safety copy was made in {folder}: nothing can be written there. Choose another folder in the "
            "settings.",
        )
    return sentence.replace("{folder}", words.isolated(str(place)))


def _why_not(code: str) -> str:
    sentences = {
        "no_folder": _translate("SafetyCopies", "This folder is not there. Choose another one."),
        "same_as_first": _translate(
            "SafetyCopies", "The first safety copies are in this folder. Choose one on another disk or a USB stick."
        ),
        "same_as_plan": _translate(
            "SafetyCopies", "Your plan itself is in this folder. Choose one on another disk or a USB stick."
        ),
    }
    return sentences[code]
