"""Whole copies of an open plan file: they count only after they were opened and found good."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from teambuilder.store.files import part_of, replace_whole, sync_file
from teambuilder.store.trouble import reported


def write_copy(connection: sqlite3.Connection, target: Path, verify: Callable[[Path], object]) -> None:
    """Writes all of the plan, with its history, to `target`, in the place of what was there.

    `verify` gets the finished copy under a name for the time being and raises when it is not good; then `target` is
    left as it was. Raises StoreTrouble about `target` for trouble with the disk.
    """
    part = part_of(target)
    with reported(target, writing=True):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            connection.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(part),))  # a name may be no Unicode
            sync_file(part)
            verify(part)
            replace_whole(part, target)
        finally:
            part.unlink(missing_ok=True)
