"""Work away from the window, of which only the newest counts."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_EVERY = 15  # milliseconds
_SLOW_AFTER = 300  # milliseconds: what is faster needs no word about it


class LatestJob(QObject):
    """Runs jobs in an executor; a newer job supersedes the one before, whose answer is dropped.

    The answer is looked for with a timer of the window's thread, so that no other thread ever touches a Qt object,
    not even while the window closes.
    """

    done = Signal(object)  # Future: finished, its result or its exception is there
    slow = Signal(bool)  # True when the owner should be told to wait, False when the waiting is over

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._future: Future[Any] | None = None
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._finish)
        self._patience = QTimer(self, interval=_SLOW_AFTER, singleShot=True)
        self._patience.timeout.connect(lambda: self.slow.emit(True))

    @property
    def running(self) -> bool:
        return self._future is not None

    def start(self, job: Callable[[], Any]) -> None:
        """Runs `job` in place of whatever runs now."""
        if self._future is not None:
            self._future.cancel()
        else:
            self._patience.start()
        self._future = self._executor.submit(job)
        self._look.start()

    def drop(self) -> None:
        """The answer of what runs now is not wanted any more."""
        if self._future is not None:
            self._future.cancel()
            self._stop()

    def _finish(self) -> None:
        future = self._future
        if future is not None and future.done():
            self._stop()
            self.done.emit(future)

    def _stop(self) -> None:
        self._future = None
        self._look.stop()
        self._patience.stop()
        self.slow.emit(False)
