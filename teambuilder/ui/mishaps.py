"""Faults of the program itself: the details go to standard error, the owner hears of the first in plain words."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from teambuilder.ui.crash_reports.report import ASIDE, CrashReport
from teambuilder.ui.prompts import Prompts

if TYPE_CHECKING:
    from sys import UnraisableHookArgs


class Mishaps(QObject):
    """Takes what no part of the program has caught, in any thread; the window stays open."""

    _happened = Signal()

    def __init__(self, prompts: Prompts, window: QWidget, report: CrashReport | None = None) -> None:
        super().__init__(window)
        self._prompts = prompts
        self._window = window
        self._report = report
        self._told = False
        # A question may not be asked while a widget paints itself, nor from another thread.
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on faults come here."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread
        sys.unraisablehook = self._take_aside

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Writes every fault down, and tells the first: what fails once may fail at each move of the mouse."""
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, Exception):
            return
        if self._report is not None:
            self._report.note(error)
        if not self._told:
            self._told = True
            self._happened.emit()

    def _take_from_thread(self, fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None:
            self.take(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def _take_aside(self, fault: UnraisableHookArgs) -> None:
        """A fault while something was thrown away: nobody has to hear of it, but it may explain another."""
        sys.__unraisablehook__(fault)
        if self._report is not None and isinstance(fault.exc_value, Exception):
            self._report.note(fault.exc_value, ASIDE)

    def _tell(self) -> None:
        sentence = self.tr(
            "Something went wrong. Your plan is safe up to the last step. "
            "Close Teambuilder and start it again. If it happens again, install the newest version."
        )
        self._prompts.tell(self._window, self.tr("Something went wrong"), sentence)
