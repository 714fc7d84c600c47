"""What lies in the place of a plan, beside it and among its backups: no stranger is obeyed, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_files import refusal

from teambuilder.core.actions.people import edit_person
from teambuilder.store.backups import NEWEST_KEPT, make_backup, newest_backup, restore_copy
from teambuilder.store.beside import journal_of
from teambuilder.store.places import backup_folder
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

pytestmark = pytest.mark.usefixtures("no_hang")
MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
PRECIOUS = b"\0 the only copy of something " * 300
LONGEST_NAME = 255


def _wal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _head(pages: int, pages_of_file: int) -> bytes:
    return (MAGIC + struct.pack(">5I", pages, 0, pages_of_file, 512, 4096)).ljust(512, b"\0")


def _pages_of(path: Path) -> int:
    return path.stat().st_size // 4096


def _journal_that_wipes(path: Path, _: Path) -> None:
    page = struct.pack(">I", 3) + bytes(4096 + 4)
    journal_of(path).write_bytes(_head(1, _pages_of(path)) + page)


def _journal_that_cuts_off(path: Path, _: Path) -> None:
    journal_of(path).write_bytes(_head(0, 1))


def _journal_that_deletes(path: Path, precious: Path) -> None:
    """It says that it belongs to a step over several files, whose list is no longer needed: SQLite deletes that."""
    name = os.fsencode(precious)
    place = struct.pack(">I", 2**30 // 4096 + 1)
    tail = place + name + struct.pack(">2I", len(name), sum(name)) + MAGIC
    journal_of(path).write_bytes(_head(0, _pages_of(path)) + tail)


def _log_of_another(path: Path, precious: Path) -> None:
    """A good write-ahead log, of a copy in which everybody has the same telephone."""
    copy = Path(shutil.copy(path, precious.with_name("copy")))
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("UPDATE person SET phone = 'evil'")
    shutil.copy(_wal_of(copy), _wal_of(path))
    connection.close()


BESIDE: dict[str, Callable[[Path, Path], object]] = {
    "a journal that wipes a page": _journal_that_wipes,
    "a journal that cuts the plan off": _journal_that_cuts_off,
    "a journal that deletes a file": _journal_that_deletes,
    "a pipe for a journal": lambda path, _: os.mkfifo(journal_of(path)),
    "a folder for a journal": lambda path, _: journal_of(path).mkdir(),
    "a link for a journal": lambda path, precious: journal_of(path).symlink_to(precious),
    "a link to nothing for a journal": lambda path, precious: journal_of(path).symlink_to(precious.with_name("made")),
    "a device for a journal": lambda path, _: journal_of(path).symlink_to("/dev/zero"),
    "a log of another plan": _log_of_another,
    "a log of noise": lambda path, _: _wal_of(path).write_bytes(b"noise" * 1000),
    "a pipe for a log": lambda path, _: os.mkfifo(_wal_of(path)),
}


@pytest.fixture
def precious(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of the owner's that has nothing to do with the plan."""
    path = tmp_path_factory.mktemp("elsewhere") / "precious"
    path.write_bytes(PRECIOUS)
    return path


@pytest.mark.parametrize("what", BESIDE)
def test_what_lies_beside_a_plan_is_not_obeyed(what: str, plan_path: Path, precious: Path) -> None:
    BESIDE[what](plan_path, precious)
    names = sorted(precious.parent.iterdir())
    assert refusal(plan_path) == "damaged"
    assert precious.read_bytes() == PRECIOUS
    assert sorted(precious.parent.iterdir()) == names


@pytest.mark.parametrize("what", BESIDE)
def test_a_good_copy_takes_the_place_of_all_of_it(what: str, plan_path: Path, precious: Path) -> None:
    with PlanFile.open(plan_path) as plan_file:
        known, backup = plan_file.plan, make_backup(plan_file)
    BESIDE[what](plan_path, precious)
    assert newest_backup(plan_path) == backup
    restore_copy(backup, plan_path)
    with PlanFile.open(plan_path) as plan_file:
        assert plan_file.plan == known
        plan_file.apply(edit_person(known, "p3", phone="1"))
    assert precious.read_bytes() == PRECIOUS


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)


def _circle_of_links(path: Path) -> None:
    path.symlink_to("circle")
    path.with_name("circle").symlink_to(path.name)


def _link_to_a_pipe(path: Path) -> None:
    os.mkfifo(path.with_name("pipe"))
    path.symlink_to("pipe")


IN_ITS_PLACE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a link to a text": (lambda path: path.symlink_to("/etc/passwd"), "not_a_plan"),
    "a pipe": (os.mkfifo, "not_a_plan"),
    "a link to a pipe": (_link_to_a_pipe, "not_a_plan"),
    "a link to nothing": (lambda path: path.symlink_to("nothing"), "missing"),
    "links in a circle": (_circle_of_links, "cannot_read"),
    "a device that never ends": (lambda path: path.symlink_to("/dev/zero"), "not_a_plan"),
    "a device that is empty": (lambda path: path.symlink_to("/dev/null"), "not_a_plan"),
    "a socket": (_socket, "cannot_read"),
    "a folder": (Path.mkdir, "not_a_plan"),
}


@pytest.mark.parametrize("what", IN_ITS_PLACE)
def test_what_is_no_file_is_refused_at_once(what: str, plan_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make, code = IN_ITS_PLACE[what]
    monkeypatch.chdir(plan_path.parent)  # the name of a socket may not be long
    plan_path.unlink()
    make(plan_path)
    assert refusal(plan_path) == code


def test_a_terabyte_of_nothing_is_too_big(plan_path: Path) -> None:
    try:
        os.truncate(plan_path, 2**40)
    except OSError:
        pytest.skip("this disk has no files of that size")
    assert refusal(plan_path) == "too_big"


@pytest.mark.parametrize("what", IN_ITS_PLACE)
def test_what_is_in_the_place_of_a_backup_is_not_restored(
    what: str, plan_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = backup_folder(plan_path)
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    planted = folder / "plan 2026-11-24 10-00-00Z.teamplan"
    IN_ITS_PLACE[what][0](planted)
    assert newest_backup(plan_path) is None
    with pytest.raises(StoreTrouble):
        restore_copy(planted, plan_path.with_name("restored.teamplan"))
    assert list(plan_path.parent.iterdir()) == [plan_path]


@pytest.mark.parametrize("what", IN_ITS_PLACE)
def test_the_thinning_of_backups_stops_at_nothing(what: str, plan_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has the name of an old backup is removed, or stays where it cannot be; what a link leads to stays."""
    folder = backup_folder(plan_path)
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    IN_ITS_PLACE[what][0](folder / "plan 2020-01-01 10-00-00Z.teamplan")
    for day in range(2, 14):  # of one month one is kept
        (folder / f"plan 2020-01-{day:02} 10-00-00Z.teamplan").write_bytes(b"old")
    (folder / ".plan.teamplan.12345678.part").symlink_to("nothing")
    with PlanFile.open(plan_path) as plan_file:
        made = make_backup(plan_file)
        assert newest_backup(plan_path) == made
    old = [path for path in folder.glob("plan 2020*") if path.is_file()]
    assert len(old) == NEWEST_KEPT - 1
    assert Path("/etc/passwd").exists()


def test_a_link_to_a_plan_stays_a_link(plan_path: Path) -> None:
    link = plan_path.with_name("link.teamplan")
    link.symlink_to(plan_path)
    with PlanFile.open(link) as plan_file:
        after = plan_file.apply(edit_person(plan_file.plan, "p3", phone="1"))
        with pytest.raises(StoreTrouble) as caught:
            PlanFile.open(plan_path)
        assert caught.value.code == "open_elsewhere"
    assert link.is_symlink()
    with PlanFile.open(plan_path, read_only=True) as plan_file:
        assert plan_file.plan == after


NAMES = {
    "long": "x" * (LONGEST_NAME - len(".teamplan-journal")),
    "long and Urdu": "منصوبہ " * 18,
    "no Unicode": os.fsdecode(b"plan \xff\xfe"),
    "signs of addresses": "a?mode=memory&x=%20#b",
    "signs of SQL": "a'; DROP TABLE person; --",
    "signs of the shell": "$(touch evil) `touch evil` * ~",
    "a line and a tab": "a\nb\tc",
    "letters that turn around": "\u202enalpmaet",
}


@pytest.mark.parametrize("what", NAMES)
def test_any_name_gets_steps_copies_and_backups(what: str, plan_path: Path) -> None:
    path = plan_path.with_name(f"{NAMES[what]}.teamplan")
    plan_path.rename(path)
    with PlanFile.open(path) as plan_file:
        after = plan_file.apply(edit_person(plan_file.plan, "p3", phone="1"))
        backup = make_backup(plan_file)
        assert newest_backup(path) == backup
        copy = path.with_name(f"{NAMES[what][1:]}.teamplan")
        plan_file.write_copy(copy)
    assert sorted(path.parent.iterdir()) == sorted((path, copy))
    path.write_bytes(b"damaged")
    aside = restore_copy(backup, path)
    assert aside is not None
    assert aside.read_bytes() == b"damaged"
    for same in (path, copy):
        with PlanFile.open(same, read_only=True) as plan_file:
            assert plan_file.plan == after


def test_a_name_without_room_for_a_journal_can_only_be_read(plan_path: Path) -> None:
    path = plan_path.with_name("x" * (LONGEST_NAME - len(".teamplan")) + ".teamplan")
    plan_path.rename(path)
    with PlanFile.open(path, read_only=True) as plan_file:
        assert len(plan_file.plan.people) == 20
    with pytest.raises(StoreTrouble) as caught:
        PlanFile.open(path)
    assert caught.value.code == "read_only"


def test_a_name_beyond_all_names_is_refused(plan_path: Path) -> None:
    for read_only in (True, False):
        with pytest.raises(StoreTrouble) as caught:
            PlanFile.open(plan_path.with_name("x" * 5000), read_only=read_only)
        assert caught.value.code in ("missing", "cannot_read")
