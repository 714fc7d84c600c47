"""Writes files of sheets one after the other, away from the window, until all are there or the owner stops it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from teambuilder.exchange.whole_file import write_whole
from teambuilder.ui.sheets.saving import free_path


@dataclass(frozen=True)
class FileToSave:
    """A file and how its content is made."""

    path: Path
    content: Callable[[], bytes]


class SaveJob:
    """`run` is for a worker; the window may look at `saved` and call `stop` meanwhile.

    One file is what the owner named, and may take the place of another. Several never do: they take free names.
    """

    def __init__(self, files: Sequence[FileToSave]) -> None:
        self.count = len(files)
        self.saved: list[Path] = []  # grows by whole files
        self._files = files
        self._stopped = Event()

    def stop(self) -> None:
        """What is under way is finished if it is one of several; nothing more is begun."""
        self._stopped.set()

    def run(self) -> None:
        """Raises SheetTrouble, and ExchangeTrouble for a file that was not written; those before it are there."""
        for file in self._files:
            if self._stopped.is_set():
                return
            content = file.content()
            path = file.path
            if self.count > 1:
                path = free_path(path.parent, path.name)
            elif self._stopped.is_set():
                return
            write_whole(path, content)
            self.saved.append(path)
