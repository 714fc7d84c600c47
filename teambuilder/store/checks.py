"""Everything that must hold before a plan file is used: a file that arrives by mail is not trusted."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from teambuilder.core.change import Refused
from teambuilder.core.integrity import require_whole
from teambuilder.core.plan import Plan
from teambuilder.store import log
from teambuilder.store.log_check import checked_replay
from teambuilder.store.schema import Version, fingerprint
from teambuilder.store.tables import Rows, count_rows, defaults, plan_of, read_rows
from teambuilder.store.trouble import StoreTrouble, reported


def check_tables(connection: sqlite3.Connection, path: Path, versions: Iterable[Version]) -> int:
    """Checks that the tables are ours and whole; returns their version. Reads only.

    The schema comes first: what a stranger planted in it would run during the checks that follow. Raises
    StoreTrouble("damaged").
    """
    with damage_reported(path):
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        known = {version.number: version.fingerprint for version in versions}
        _require(known.get(number) == fingerprint(connection), "schema")
        # quick_check looks into no index, and a step would not find its row there
        _require(connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)], "pages")
        _require(connection.execute("PRAGMA foreign_key_check").fetchone() is None, "references")
        return number


def check_log(connection: sqlite3.Connection, path: Path) -> log.Record:
    """Checks that the log is whole and leads to exactly the rows of the tables; returns its newest row."""
    with damage_reported(path):
        rows, newest = checked_replay(connection)
        _require(count_rows(connection) == len(rows), "number of rows")  # before millions of them fill the memory
        _require(_same_rows(read_rows(connection), rows), "log and tables")
        return newest


def load(connection: sqlite3.Connection, path: Path) -> Plan:
    """The snapshot in the file, each row checked."""
    with damage_reported(path):
        plan = plan_of(read_rows(connection))
        require_whole(plan)
        return plan


@contextmanager
def damage_reported(path: Path) -> Generator[None]:
    """For reading what may be damaged or forged: whatever it brings up, but for trouble with the disk, is damage."""
    try:
        with reported(path, writing=False):
            yield
    except Refused as error:
        raise StoreTrouble("damaged", path, detail=f"row: {error.code}") from error
    except (sqlite3.Error, ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
        raise StoreTrouble("damaged", path, detail=f"{type(error).__name__}: {error}"[:200]) from error


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise ValueError(what)


def _same_rows(stored: Rows, replayed: Rows) -> bool:
    """True when both hold the same; a field that the file's version does not have yet is at its default."""
    return stored.keys() == replayed.keys() and all(
        replayed[key] == {**defaults(key[0]), **values} for key, values in stored.items()
    )
