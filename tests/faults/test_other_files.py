"""Files that are no plans at all, or of another version: refused with the right words, and left as they are."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_files import refusal, run_sql

from teambuilder.store.plan_file import PlanFile
from teambuilder.store.schema import APPLICATION_ID, VERSIONS
from teambuilder.store.trouble import StoreTrouble

pytestmark = pytest.mark.usefixtures("no_hang")


def _other_application(path: Path) -> None:
    run_sql(path, "PRAGMA application_id = 77")


def _newer(path: Path) -> None:
    run_sql(path, "PRAGMA user_version = 99", "CREATE TABLE what_is_new (x)")


def _utf_16(path: Path) -> None:
    path.unlink()
    run_sql(
        path,
        "PRAGMA encoding = 'UTF-16'",
        f"PRAGMA application_id = {APPLICATION_ID}",
        "PRAGMA user_version = 1",
        "CREATE TABLE t (a)",
    )


def _directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _fifo(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _loop_of_links(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def _device(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def _sparse_giant(path: Path) -> None:
    os.truncate(path, 5_000_000_000)


OTHER_FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing there": (lambda path: path.unlink(), "missing"),
    "empty": (lambda path: path.write_bytes(b""), "not_a_plan"),
    "one byte": (lambda path: path.write_bytes(b"S"), "not_a_plan"),
    "a text": (lambda path: path.write_bytes(b"hello\n" * 100), "not_a_plan"),
    "a picture": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(5000)), "not_a_plan"),
    "the header alone": (lambda path: path.write_bytes(path.read_bytes()[:100]), "damaged"),
    "half": (lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]), "damaged"),
    "of another application": (_other_application, "not_a_plan"),
    "of a newer version": (_newer, "newer"),
    "of no version": (lambda path: run_sql(path, "PRAGMA user_version = 0"), "damaged"),
    "in a mode that needs more files": (lambda path: run_sql(path, "PRAGMA journal_mode = WAL"), "damaged"),
    "in UTF-16": (_utf_16, "damaged"),
    "a folder": (_directory, "not_a_plan"),
    "a pipe": (_fifo, "not_a_plan"),
    "a link to itself": (_loop_of_links, "cannot_read"),
    "a device": (_device, "not_a_plan"),
    "a giant full of nothing": (_sparse_giant, "too_big"),
}


@pytest.mark.parametrize("what", OTHER_FILES)
def test_other_files_are_refused_with_the_right_words(what: str, plan_path: Path) -> None:
    make, code = OTHER_FILES[what]
    make(plan_path)
    assert refusal(plan_path) == code


def test_a_newer_file_says_which_versions(plan_path: Path) -> None:
    _newer(plan_path)
    with pytest.raises(StoreTrouble) as caught:
        PlanFile.open(plan_path)
    assert caught.value.parameters == {"path": str(plan_path), "version": 99, "known": VERSIONS[-1].number}
