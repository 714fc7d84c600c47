"""Connections to plan files: durable when we write, wary when a file comes from elsewhere."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from teambuilder.store.schema import APPLICATION_ID
from teambuilder.store.trouble import StoreTrouble, reported

SIZE_LIMIT = 512 * 1024 * 1024  # bytes of a file
VALUE_LIMIT = 64 * 1024 * 1024  # bytes of one value, and so of one step in the log
BUSY_SECONDS = 5.0
_HEADER_BYTES = 100
_OPERATIONS_A_TICK = 100_000  # of SQLite's machine
_FREE_TICKS = 500
_BYTES_A_TICK = 20_000
_SCHEMA_CHANGES = frozenset(
    getattr(sqlite3, f"SQLITE_{verb}_{kind}")
    for verb in ("CREATE", "DROP")
    for kind in ("INDEX", "TABLE", "TRIGGER", "VIEW", "VTABLE", "TEMP_TABLE", "TEMP_TRIGGER", "TEMP_VIEW", "TEMP_INDEX")
) | {sqlite3.SQLITE_ALTER_TABLE, sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH}


def read_header(path: Path, newest: int) -> None:
    """Looks at the first bytes only, before SQLite does, and while no connection of ours is open to the file.

    Raises StoreTrouble "missing", "cannot_read", "not_a_plan", "too_big", "damaged" or "newer".
    """
    with reported(path, writing=False):
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise StoreTrouble("not_a_plan", path, detail="not a file")
            header = os.read(descriptor, _HEADER_BYTES)
        finally:
            os.close(descriptor)
    if len(header) < _HEADER_BYTES or not header.startswith(b"SQLite format 3\0"):
        raise StoreTrouble("not_a_plan", path, detail="header")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreTrouble("not_a_plan", path, detail="application")
    if status.st_size > SIZE_LIMIT:
        raise StoreTrouble("too_big", path, size=status.st_size, limit=SIZE_LIMIT)
    version = int.from_bytes(header[60:64], "big")
    if version > newest:
        raise StoreTrouble("newer", path, version=version, known=newest)
    if version < 1 or header[18:20] != b"\x01\x01":  # written by something else, or in a mode that needs more files
        raise StoreTrouble("damaged", path, detail="header")


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection in `mode` "ro", "rw" or "rwc", with every guard up; `trust` takes those down that checks need.

    Steps are safe from a power cut only after `make_durable`.
    """
    name = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(name, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        _prepare(connection)
        _limit_work(connection, path.stat().st_size)
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def copy_to_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """The database of one moment in memory, with the same guards; `connection` is closed."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        _prepare(memory)
        connection.execute("BEGIN")
        (pages,) = connection.execute("PRAGMA page_count").fetchone()  # waits for a step that is being written
        (page_size,) = connection.execute("PRAGMA page_size").fetchone()
        connection.backup(memory)
        _limit_work(memory, pages * page_size)
    except BaseException:
        memory.close()
        raise
    finally:
        connection.close()
    return memory


def _prepare(connection: sqlite3.Connection) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, VALUE_LIMIT)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM INTO needs one
    for setting in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "temp_store = MEMORY",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {setting}")


def _limit_work(connection: sqlite3.Connection, size: int) -> None:
    """Stops a file that was built to keep SQLite busy: the work allowed grows with the file's size in bytes."""
    ticks = iter(range(_FREE_TICKS + size // _BYTES_A_TICK))
    connection.set_progress_handler(lambda: next(ticks, None) is None, _OPERATIONS_A_TICK)


def trust(connection: sqlite3.Connection) -> None:
    """After all checks: work is no longer limited, but a statement that would change the schema fails."""
    connection.set_progress_handler(None, 0)
    connection.set_authorizer(_refuse_schema_changes)


def make_durable(connection: sqlite3.Connection) -> None:
    """What is committed from here on survives a power cut, and never makes the file too big to be opened again."""
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    for setting in ("journal_mode = DELETE", "synchronous = EXTRA", f"max_page_count = {SIZE_LIMIT // page_size}"):
        connection.execute(f"PRAGMA {setting}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """All or nothing; the right to write is taken at once, so that no other process can come between."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # what went wrong first is what counts
            connection.execute("ROLLBACK")
        raise


def _refuse_schema_changes(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_DENY if action in _SCHEMA_CHANGES else sqlite3.SQLITE_OK
