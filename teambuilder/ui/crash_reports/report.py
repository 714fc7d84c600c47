"""The report of this run: a file that is there while the window is, and stays when something goes wrong.

It is begun at the start, since a crash leaves no time for it. It never goes anywhere by itself, and holds nothing of a
plan: no message of a fault, which may quote a name, and no folder of the owner's.
"""

from __future__ import annotations

import faulthandler
import os
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QSysInfo, qVersion

from teambuilder import __version__
from teambuilder.store.files import stamp
from teambuilder.store.lock import taken

RUNNING, NEW, SHOWN = ".running", ".new", ".txt"  # what a report's name ends in
FAULT, ENDING_FAULT, ASIDE = "Fault", "Fault that ended Teambuilder", "Aside"
MOST_BYTES = 64 * 1024
CROWDED = 20  # that many files come of a program that fails at each start, before it gets to tidy up


class CrashReport:
    """Takes faults, and by itself the crash of the whole process. Where it cannot be kept, nothing is."""

    def __init__(self, folder: Path, language: str) -> None:
        self._file: int | None = None
        self._kept = False
        self._size = 0
        self._path = folder / f"{stamp()} {os.getpid()}{RUNNING}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if sum(1 for _ in folder.iterdir()) > CROWDED:
                _tidy(folder)
            flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)
            self._file = os.open(self._path, flags, 0o600)
        except OSError:
            return
        taken(self._file)  # as long as it is held, no other window takes it for the report of a crash
        self._write(_facts(language))
        faulthandler.enable(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self.note(error, ENDING_FAULT)
        self.close()

    def note(self, error: BaseException, what: str = FAULT) -> None:
        """Writes a fault down. What is only an aside is no reason to keep the report."""
        if self._file is None or self._size > MOST_BYTES:
            return
        from teambuilder.ui.crash_reports.scrubbing import told

        self._kept = self._kept or what != ASIDE
        self._write(f"{what}, {now()}\n{told(error)}\n")

    def close(self) -> None:
        """The window is closed: nothing is left of a report without faults. A second call does nothing."""
        if self._file is None:
            return
        faulthandler.disable()
        os.close(self._file)
        self._file = None
        try:
            if self._kept:
                self._path.rename(self._path.with_suffix(NEW))
            else:
                self._path.unlink()
        except OSError:
            return  # somebody has emptied the folder

    def _write(self, text: str) -> None:
        if self._file is None:
            return
        data = text.encode("utf-8", "replace")
        self._size += len(data)
        try:
            os.write(self._file, data)
        except OSError:
            return  # a full disk


def now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _facts(language: str) -> str:
    system = f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"
    return (
        f"Teambuilder {__version__}\n"
        f"Started: {now()}\n"
        f"System: {system}, {QSysInfo.currentCpuArchitecture()}\n"
        f"Qt: {qVersion()}\n"
        f"Language: {language}\n\n"
    )


def _tidy(folder: Path) -> None:
    from teambuilder.ui.crash_reports.collecting import tidy

    tidy(folder)
