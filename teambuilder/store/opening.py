"""From a path to a checked connection: header, steps that were cut off, checks, older versions, in this order."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass
from pathlib import Path

from teambuilder.core.plan import Plan
from teambuilder.store import log
from teambuilder.store.beside import has_journal, journal_of, name_is_too_long, require_own
from teambuilder.store.checks import check_log, check_tables, damage_reported, load
from teambuilder.store.connection import (
    connect,
    copy_to_memory,
    make_durable,
    read_header,
    transaction,
    trust,
)
from teambuilder.store.copies import write_copy
from teambuilder.store.files import stamp
from teambuilder.store.places import backup_folder, copy_name
from teambuilder.store.schema import VERSIONS, Version, migrate
from teambuilder.store.trouble import StoreTrouble, extended_code, reported


@dataclass(frozen=True)
class Opened:
    """A plan file after all checks."""

    connection: sqlite3.Connection
    plan: Plan
    newest: log.Record


def open_to_read(path: Path, versions: tuple[Version, ...] = VERSIONS) -> Opened:
    """Opens a copy in memory, so that another process may go on writing; the file and its folder stay as they are.

    Raises StoreTrouble for a file that does not pass every check.
    """
    read_header(path, versions[-1].number)
    require_own(path)
    with damage_reported(path):
        connection = _copied_to_memory(path)
    try:
        number = check_tables(connection, path, versions)
        newest = check_log(connection, path)
        if number < versions[-1].number:
            _migrate(connection, path, versions, number)
        plan = load(connection, path)
    except BaseException:
        connection.close()
        raise
    trust(connection)
    return Opened(connection, plan, newest)


def open_to_write(path: Path, versions: tuple[Version, ...] = VERSIONS, *, plan_path: Path | None = None) -> Opened:
    """Opens a file whose lock the caller holds; nothing is written to it before every check has passed.

    `plan_path` is where the plan belongs when `path` is only where it is worked on: there backups are called after it.

    A step that was cut off is taken back by SQLite; a file of an older version is brought forward after a backup of
    it was made. Raises StoreTrouble for a file that does not pass every check or cannot be written.
    """
    read_header(path, versions[-1].number)
    require_own(path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)) or name_is_too_long(path):
        raise StoreTrouble("read_only", path)
    if has_journal(path):
        open_to_read(path, versions).connection.close()  # in a copy: a journal of another file would destroy this one
        _keep_unfinished(path, plan_path or path)
    with damage_reported(path):
        connection = connect(path, "rw")
    try:
        with damage_reported(path):
            connection.execute("PRAGMA query_only = ON")
        number = check_tables(connection, path, versions)
        newest = check_log(connection, path)
        with reported(path, writing=True):
            connection.execute("PRAGMA query_only = OFF")
            make_durable(connection)
            with transaction(connection):  # a disk that takes no writing says so here
                pass
        if number < versions[-1].number:
            of = plan_path or path
            kept = backup_folder(of) / f"{copy_name(of)} {stamp()} version {number}.teamplan"
            write_copy(connection, kept, lambda copy: open_to_read(copy, versions).connection.close())
            _migrate(connection, path, versions, number)
        plan = load(connection, path)
    except BaseException:
        connection.close()
        raise
    trust(connection)
    return Opened(connection, plan, newest)


def verify(path: Path) -> None:
    """Runs every check; raises StoreTrouble when the file at `path` is no good plan."""
    open_to_read(path).connection.close()


def _copied_to_memory(path: Path) -> sqlite3.Connection:
    try:
        return copy_to_memory(connect(path, "ro"))
    except sqlite3.Error as error:
        if extended_code(error) != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise
    with tempfile.TemporaryDirectory(prefix="teambuilder-") as folder:  # a step was cut off: it is taken back here
        copy = Path(folder) / "copy"
        shutil.copyfile(path, copy)
        shutil.copyfile(journal_of(path), journal_of(copy))
        return copy_to_memory(connect(copy, "rw"))


def _keep_unfinished(path: Path, plan_path: Path) -> None:
    """Copies a file with a step that was cut off, before SQLite takes the step back; the latest such copy is kept."""
    folder = backup_folder(plan_path) / "unfinished"
    with reported(path, writing=False):
        folder.mkdir(parents=True, exist_ok=True)
        for source in (path, journal_of(path)):
            shutil.copyfile(source, folder / source.name)


def _migrate(connection: sqlite3.Connection, path: Path, versions: tuple[Version, ...], number: int) -> None:
    """Brings the tables forward in one transaction that ends only if the result passes the checks."""
    with reported(path, writing=True):
        connection.execute("PRAGMA foreign_keys = OFF")  # a table that is made anew is gone for a moment
        with transaction(connection):
            migrate(connection, versions, number)
            check_tables(connection, path, versions)
            check_log(connection, path)
            load(connection, path)
        connection.execute("PRAGMA foreign_keys = ON")
