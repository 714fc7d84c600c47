"""Faults of the program itself: the details go to standard error, the owner hears of the first in plain words."""

from __future__ import annotations

import sys
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from teambuilder.ui.prompts import Prompts


class Mishaps(QObject):
    """Takes what no part of the program has caught; the window stays open."""

    def __init__(self, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._prompts = prompts
        self._window = window
        self._told = False

    def install(self) -> None:
        """From now on faults come here."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Writes every fault down, and tells the first: what fails once may fail at each move of the mouse."""
        sys.__excepthook__(kind, error, trace)
        if self._told or not issubclass(kind, Exception):
            return
        self._told = True
        QTimer.singleShot(0, self._tell)  # a question may not be asked while a widget paints itself

    def _tell(self) -> None:
        sentence = self.tr(
            "Something went wrong. Your plan is safe up to the last step. "
            "Close Teambuilder and start it again. If it happens again, install the newest version."
        )
        self._prompts.tell(self._window, self.tr("Something went wrong"), sentence)
