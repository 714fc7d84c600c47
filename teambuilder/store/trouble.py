"""What the owner's disk and files can do to us, as codes that words are found for; bugs stay ordinary exceptions."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT)
PLENTY = 256 * 1024 * 1024  # bytes: more than any step needs
READ_FAILURES = (sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_FSTAT)


class StoreTrouble(Exception):
    """A plan file that cannot be used as asked.

    `code` is one of "missing", "not_a_plan", "damaged", "newer", "read_only", "open_elsewhere", "changed_elsewhere",
    "disk_full", "cannot_read", "cannot_write", "exists", "too_big", "same_file",
    "other_state", "not_published". `parameters` always has "path".
    """

    def __init__(self, code: str, path: Path, **parameters: str | int) -> None:
        super().__init__(code, str(path), parameters)
        self.code = code
        self.parameters: dict[str, str | int] = {"path": str(path), **parameters}


@contextmanager
def reported(path: Path, *, writing: bool) -> Generator[None]:
    """Turns errors of the disk and of SQLite that are no bugs into StoreTrouble about `path`."""
    try:
        yield
    except sqlite3.Error as error:
        code = _code_of_sqlite(error, writing=writing)
        if code is None:
            raise
        if code == "disk_full" and shutil.disk_usage(path.parent).free > PLENTY:
            code = "too_big"  # it is not the disk that is full, but the file that would not be opened again
        raise StoreTrouble(code, path, detail=str(error)) from error
    except OSError as error:
        raise StoreTrouble(_code_of_system(error, writing=writing), path, detail=str(error)) from error


@contextmanager
def said_of(path: Path, file: Path) -> Generator[None]:
    """Turns StoreTrouble about `file` into the same about `path`, by which the owner knows it."""
    try:
        yield
    except StoreTrouble as trouble:
        if trouble.parameters["path"] == str(file):
            trouble.parameters["path"] = str(path)
        raise


def extended_code(error: sqlite3.Error) -> int:
    """SQLite's own number for the error, 0 when the error is of the Python module."""
    return getattr(error, "sqlite_errorcode", 0)


def _code_of_sqlite(error: sqlite3.Error, *, writing: bool) -> str | None:
    extended = extended_code(error)
    failed = "cannot_write" if writing else "cannot_read"
    if extended == sqlite3.SQLITE_READONLY_DBMOVED:
        return "missing"
    if extended in READ_FAILURES:
        return "cannot_read"
    codes = {
        sqlite3.SQLITE_FULL: "disk_full",
        sqlite3.SQLITE_READONLY: "read_only",
        sqlite3.SQLITE_BUSY: "open_elsewhere",
        sqlite3.SQLITE_LOCKED: "open_elsewhere",
        sqlite3.SQLITE_TOOBIG: "too_big" if writing else "damaged",
        sqlite3.SQLITE_IOERR: failed,
        sqlite3.SQLITE_CANTOPEN: failed,
        sqlite3.SQLITE_PERM: failed,
        **dict.fromkeys(DAMAGE, "damaged"),
    }
    return codes.get(extended & 0xFF)


def _code_of_system(error: OSError, *, writing: bool) -> str:
    codes = {
        errno.ENOENT: "cannot_write" if writing else "missing",
        errno.EEXIST: "exists",
        errno.ENOSPC: "disk_full",
        errno.EDQUOT: "disk_full",
        errno.EROFS: "read_only",
    }
    return codes.get(error.errno or 0, "cannot_write" if writing else "cannot_read")
