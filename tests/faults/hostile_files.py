"""Makes files that somebody built to harm, and looks at how they are refused."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from teambuilder.core.change import Change
from teambuilder.store import log
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.schema import VERSIONS, migrate
from teambuilder.store.tables import write_edits
from teambuilder.store.trouble import StoreTrouble


def refusal(path: Path) -> str:
    """The code with which the file is refused, to read and to write alike; nothing in its folder may change."""
    names = sorted(path.parent.iterdir())
    content = path.read_bytes() if path.is_file() and path.stat().st_size < 10**9 else b""
    codes: set[str] = set()
    for read_only in (True, False):
        with pytest.raises(StoreTrouble) as caught:
            PlanFile.open(path, read_only=read_only)
        codes.add(caught.value.code)
        assert caught.value.parameters["path"] in (str(path), os.path.realpath(path))
    assert sorted(path.parent.iterdir()) == names
    if content:
        assert path.read_bytes() == content
    assert len(codes) == 1
    return codes.pop()


def run_sql(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def rehash(path: Path, *statements: str) -> None:
    """Forges the log with SQL, and then makes its hashes right again."""
    run_sql(path, *statements)
    connection = sqlite3.connect(path, isolation_level=None)
    previous = ""
    for row in list(log.records(connection)):
        previous = row.hashed_after(previous)
        connection.execute("UPDATE step SET hash = ? WHERE id = ?", (previous, row.id))
    connection.close()


def forge_steps(path: Path, *changes: Change) -> None:
    """Writes steps that no verb makes into tables and log, with right hashes."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN")
    for change in changes:
        newest = log.last(connection)
        write_edits(migrate(connection, VERSIONS, VERSIONS[-1].number), change.edits)
        log.append(connection, newest, log.DO, change, None, log.tops_after_do(newest))
    connection.execute("COMMIT")
    connection.close()
