"""One writer for each plan file: a lock that the system itself lets go of when the process dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from teambuilder.store.places import lock_file
from teambuilder.store.trouble import StoreTrouble, reported

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def taken(descriptor: int) -> bool:
    """Takes the lock of a file for as long as it is open; False when somebody holds it."""
    try:
        _take(descriptor)
    except OSError:
        return False
    return True


class WriteLock:
    """Held from the moment it is made until `release`, in this process and against all others.

    It stands on a file of its own: opening and closing the plan file would drop the locks of SQLite.
    Raises StoreTrouble("open_elsewhere") when somebody holds it.
    """

    def __init__(self, path: Path) -> None:
        place = lock_file(path)
        with reported(place, writing=True):
            place.parent.mkdir(parents=True, exist_ok=True)
            self._descriptor: int | None = os.open(place, os.O_RDWR | os.O_CREAT, 0o600)
        if not taken(self._descriptor):
            self.release()
            raise StoreTrouble("open_elsewhere", path)

    def release(self) -> None:
        """Lets go; a second call does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
