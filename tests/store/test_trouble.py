"""What the disk does is told to the owner; what we do wrong is not."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from teambuilder.store.trouble import StoreTrouble, reported

HERE = Path("/somewhere/plan.teamplan")


@pytest.mark.parametrize(
    ("number", "reading", "writing"),
    [
        (errno.ENOSPC, "disk_full", "disk_full"),
        (errno.EDQUOT, "disk_full", "disk_full"),
        (errno.EEXIST, "exists", "exists"),
        (errno.EROFS, "read_only", "read_only"),
        (errno.ENOENT, "missing", "cannot_write"),
        (errno.EACCES, "cannot_read", "cannot_write"),
        (errno.EIO, "cannot_read", "cannot_write"),
    ],
)
def test_errors_of_the_system_have_codes(number: int, reading: str, writing: str) -> None:
    for is_writing, code in ((False, reading), (True, writing)):
        with pytest.raises(StoreTrouble) as caught, reported(HERE, writing=is_writing):
            raise OSError(number, "what the system says")
        assert caught.value.code == code
        assert caught.value.parameters["path"] == str(HERE)


def test_bugs_are_not_trouble() -> None:
    connection = sqlite3.connect(":memory:")
    for statement in ("SELEKT 1", "SELECT * FROM not_there", "SELECT ?"):
        with pytest.raises(sqlite3.Error), reported(HERE, writing=True):
            connection.execute(statement)
    connection.close()
    with pytest.raises(ZeroDivisionError), reported(HERE, writing=True):
        raise ZeroDivisionError
