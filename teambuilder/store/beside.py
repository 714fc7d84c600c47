"""The files that SQLite looks for beside a plan and obeys at once: none may be a stranger's.

SQLite writes what a journal holds into the plan before anybody can check it, deletes the file that a journal of
several databases names, reads pages from a write-ahead log that no plan of ours has, and waits for ever for a pipe.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from teambuilder.store.files import set_aside
from teambuilder.store.trouble import StoreTrouble, reported

_NAMES_OTHERS = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"  # at the end of a journal


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what it needs to take back a step that was cut off."""
    return path.with_name(f"{path.name}-journal")


def has_journal(path: Path) -> bool:
    status = _status(journal_of(path))
    return status is not None and status.st_size > 0


def require_own(path: Path) -> None:
    """Raises StoreTrouble("damaged") when there is something beside the plan that no step of ours left there."""
    with reported(path, writing=False):
        for journal in _beside(path):
            if journal != journal_of(path) or not _may_be_ours(journal):
                raise StoreTrouble("damaged", path, detail=f"beside: {journal.name}")


def set_beside_aside(path: Path, why: str) -> None:
    """Gives whatever SQLite would mix into a new file at `path` another name."""
    for found in _beside(path):
        set_aside(found, why)


def name_is_too_long(path: Path) -> bool:
    """True when the folder takes no journal beside the plan, so that no step can be written."""
    try:
        journal_of(path).lstat()
    except OSError as error:
        return error.errno == errno.ENAMETOOLONG
    return False


def _beside(path: Path) -> Iterator[Path]:
    for place in (journal_of(path), path.with_name(f"{path.name}-wal")):
        if _status(place) is not None:
            yield place


def _status(path: Path) -> os.stat_result | None:
    """None when nothing has the name; links are not followed."""
    try:
        return path.lstat()
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            return None
        raise


def _may_be_ours(journal: Path) -> bool:
    """False for what is no file, and for a journal that names other files: we never write to two databases at once."""
    try:
        if not stat.S_ISREG(journal.lstat().st_mode):
            return False
        with journal.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - len(_NAMES_OTHERS)))
            return file.read() != _NAMES_OTHERS
    except FileNotFoundError:  # another program has finished its step meanwhile
        return True
