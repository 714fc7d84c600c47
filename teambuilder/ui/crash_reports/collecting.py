"""Finds, at the next start, what earlier runs have written down, and keeps the last few of their reports."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from teambuilder.store.lock import taken
from teambuilder.ui.crash_reports.report import ENDING_FAULT, FAULT, MOST_BYTES, NEW, RUNNING, SHOWN
from teambuilder.ui.crash_reports.scrubbing import scrubbed

KEPT = 5
_CRASH = re.compile(r"^(Fatal Python error|Windows fatal exception)", re.MULTILINE)
_FAULT = re.compile(rf"^({FAULT}|{ENDING_FAULT}), ", re.MULTILINE)


@dataclass(frozen=True)
class Found:
    """A report that the owner has not been told of."""

    path: Path
    text: str
    stopped: bool  # Teambuilder ended with it; otherwise the window stayed open


def take_new(folder: Path) -> Found | None:
    """The newest report that is new; from now on none is. All are told of as one, by the last."""
    tidy(folder)
    found: Found | None = None
    for path in sorted(folder.glob(f"*{NEW}")):
        shown = path.with_suffix(SHOWN)
        with suppress(OSError):  # another window was faster
            path.rename(shown)
            text = _read(shown)
            stopped = bool(_CRASH.search(text)) or f"\n{ENDING_FAULT}, " in text
            found = Found(shown, text, stopped)
    _drop_old(folder, SHOWN)
    return found


def tidy(folder: Path) -> None:
    """Makes reports of what processes that are gone have left, and keeps of the new ones as many as are kept at all."""
    for path in folder.glob(f"*{RUNNING}"):
        with suppress(OSError):
            _finish(path)
    _drop_old(folder, NEW)


def _finish(path: Path) -> None:
    """Takes over the file of a process that is gone. Without a fault in it, the power was cut, or it was ended."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        if not taken(descriptor):
            return
        text = _read(path)
        crash = _CRASH.search(text)
        if crash or _FAULT.search(text):
            when = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            ended = f"\nEnded: {when:%Y-%m-%d %H:%M:%S} UTC\n" if crash else ""
            unfinished = path.with_suffix(".part")
            unfinished.write_text(scrubbed(text) + ended, encoding="utf-8")
            unfinished.replace(path.with_suffix(NEW))
        path.unlink()
    finally:
        os.close(descriptor)


def _read(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(2 * MOST_BYTES).decode("utf-8", "replace")


def _drop_old(folder: Path, suffix: str) -> None:
    for path in sorted(folder.glob(f"*{suffix}"))[:-KEPT]:
        with suppress(OSError):
            path.unlink()
