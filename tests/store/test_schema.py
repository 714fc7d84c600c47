"""The tables fit the classes, and a file of an older version is brought forward after a backup."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import fields
from pathlib import Path

import pytest
from sqlite_utils import Database

from teambuilder.core.rows import ROW_CLASSES
from teambuilder.core.sheets.signed_state import read_state
from teambuilder.store.backups import newest_backup
from teambuilder.store.opening import open_to_read, open_to_write, verify
from teambuilder.store.places import backup_folder
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.schema import VERSIONS, Version, fingerprint, migrate
from teambuilder.store.trouble import StoreTrouble

DATA = Path(__file__).parent / "data"
SIGNED = {
    "version-2.teamplan": (["do", "do", "undo"], ["2026-11-24"]),
    "version-3.teamplan": (["do", "do", "undo", *["do"] * 6, "undo"], ["2026-11-24"]),
}  # what later versions tell more


def _to_the_next_version(database: Database) -> None:
    """A table made anew and a table more: a made-up version after the newest."""
    database.table("person").transform(rename={"phone": "phone"}, defaults={"leaning": "either"})
    database.table("spare").create({"id": str}, pk="id", strict=True)


def _failing(database: Database) -> None:
    database.table("spare").create({"id": str}, pk="id", strict=True)
    raise RuntimeError("halfway")


def _with_next(reach: object = _to_the_next_version) -> tuple[Version, ...]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    number = VERSIONS[-1].number + 1
    next_version = Version(number, "", _to_the_next_version)
    migrate(connection, (*VERSIONS, next_version), 0)
    known = fingerprint(connection)
    connection.close()
    return (*VERSIONS, Version(number, known, reach))  # pyright: ignore[reportArgumentType]


def test_the_columns_are_the_fields_of_the_classes() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    database = migrate(connection, VERSIONS, 0)
    for table, row_class in ROW_CLASSES.items():
        assert {column.name for column in database.table(table).columns} == {f.name for f in fields(row_class)}
        assert database.table(table).strict
    connection.close()


def test_the_frozen_fingerprints_are_those_of_the_tables() -> None:
    for index, version in enumerate(VERSIONS, start=1):
        assert version.number == index
        connection = sqlite3.connect(":memory:", isolation_level=None)
        migrate(connection, VERSIONS[:index], 0)
        assert fingerprint(connection) == version.fingerprint
        connection.close()


@pytest.mark.parametrize("name", [f"version-{version.number}.teamplan" for version in VERSIONS])
def test_files_of_every_version_open(name: str, tmp_path: Path) -> None:
    path = shutil.copy(DATA / name, tmp_path)
    with PlanFile.open(Path(path)) as plan_file:
        assert plan_file.plan.business.name == "Bismillah Traders"
        assert {person.name for person in plan_file.plan.people.values()} == {"Ayesha", "Ali", "بلال"}
        begun = ["do", "do", "do", "do", "undo", "redo", "undo"]
        kinds = [step.kind for step in plan_file.steps()]
        assert kinds[: len(begun)] == begun
        signings = [signing.signed_date for signing in plan_file.plan.signings.values()]
        assert (kinds[len(begun) :], signings) == SIGNED.get(name, ([], []))
        for signing in plan_file.plan.signings.values():
            assert read_state(signing.state) is not None, "what was ever kept can be read"
        assert plan_file.redo_action is not None
        plan_file.redo()


def test_an_older_file_is_backed_up_and_then_migrated(plan_file: PlanFile) -> None:
    snapshot = plan_file.plan
    plan_file.close()
    versions = _with_next()
    opened = open_to_write(plan_file.path, versions)
    assert opened.plan == snapshot
    assert opened.connection.execute("PRAGMA user_version").fetchone() == (VERSIONS[-1].number + 1,)
    assert opened.connection.execute("SELECT count(*) FROM spare").fetchone() == (0,)
    assert opened.connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    opened.connection.close()
    open_to_read(plan_file.path, versions).connection.close()

    with pytest.raises(StoreTrouble) as caught:
        PlanFile.open(plan_file.path)
    assert caught.value.code == "newer"
    backup = newest_backup(plan_file.path)
    assert backup is not None
    assert backup.name.endswith(f" version {VERSIONS[-1].number}.teamplan")
    with PlanFile.open(backup, read_only=True) as kept:
        assert kept.plan == snapshot


def test_an_older_file_that_is_only_read_stays_as_it_is(plan_file: PlanFile) -> None:
    snapshot = plan_file.plan
    plan_file.close()
    content = plan_file.path.read_bytes()
    opened = open_to_read(plan_file.path, _with_next())
    assert opened.plan == snapshot
    opened.connection.close()
    assert plan_file.path.read_bytes() == content
    assert list(plan_file.path.parent.iterdir()) == [plan_file.path]
    assert not backup_folder(plan_file.path).exists()


def test_a_migration_that_fails_leaves_the_file_as_it_was(plan_file: PlanFile) -> None:
    snapshot = plan_file.plan
    plan_file.close()
    with pytest.raises(RuntimeError, match="halfway"):
        open_to_write(plan_file.path, _with_next(_failing))
    verify(plan_file.path)
    with PlanFile.open(plan_file.path) as again:
        assert again.plan == snapshot
