"""A plan in a folder of several computers: worked on here, put there as a whole, never over what another has put."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.change import Change
from teambuilder.core.merge import merge_copy
from teambuilder.store import files, published
from teambuilder.store.backups import backups_of, newest_backup, restore_copy
from teambuilder.store.merging import compare_copy, history_of
from teambuilder.store.places import working_folder
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

Computer = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def shared(tmp_path: Path, founded: Change, other_computer: Computer) -> Path:
    """A plan in a folder of several computers; no computer has opened it yet."""
    path = tmp_path / "Dropbox" / "Bismillah Traders.teamplan"
    path.parent.mkdir()
    with other_computer():
        PlanFile.create(path, founded).close()
    return path


def add(plan_file: PlanFile, *names: str) -> None:
    for name in names:
        plan_file.apply(add_person(plan_file.plan, new_person(name)))


def names(path: Path) -> set[str]:
    """Who is in the file that lies in the folder."""
    with PlanFile.open(path, read_only=True) as there:
        return {person.name for person in there.plan.people.values()}


def publish(plan_file: PlanFile) -> None:
    upload = plan_file.upload()
    assert upload is not None
    upload.run()


def test_steps_are_taken_here_and_put_there_as_a_whole(shared: Path) -> None:
    before = shared.read_bytes()
    with PlanFile.open(shared) as plan_file:
        assert plan_file.path == shared
        assert plan_file.upload() is None
        add(plan_file, "Ali", "Omar")
        assert shared.read_bytes() == before
        publish(plan_file)
        assert names(shared) == {"Ayesha", "Ali", "Omar"}
        assert plan_file.upload() is None
        assert not plan_file.publication.is_replaced()
        add(plan_file, "Sara")
    assert names(shared) == {"Ayesha", "Ali", "Omar", "Sara"}  # closing without an error puts it there too
    assert [path.name for path in shared.parent.iterdir()] == [shared.name]


def test_a_plan_on_this_computers_own_disk_is_opened_in_place(plan_path: Path, founded: Change) -> None:
    with PlanFile.create(plan_path, founded) as plan_file:
        assert plan_file.publication is None
        add(plan_file, "Ali")
        assert names(plan_path) == {"Ayesha", "Ali"}
        assert plan_file.upload() is None


def test_what_was_not_put_there_before_the_computer_stopped_is_put_there_later(shared: Path) -> None:
    plan_file = PlanFile.open(shared)
    add(plan_file, "Ali")
    plan_file.close()  # without a word to the folder, as when the computer stops
    assert names(shared) == {"Ayesha"}
    with PlanFile.open(shared) as again:
        assert {person.name for person in again.plan.people.values()} == {"Ayesha", "Ali"}
    assert names(shared) == {"Ayesha", "Ali"}


class Stopped(Exception):
    """The computer stops here."""


@pytest.mark.parametrize("stops_at", ["note", "replacing", "after"])
def test_the_computer_stops_while_it_is_put_there(shared: Path, stops_at: str, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = published.replace_whole

    def stop(source: Path, target: Path) -> None:
        if stops_at == "note" or target == shared:
            if stops_at == "after":
                replace(source, target)
            raise Stopped
        replace(source, target)

    plan_file = PlanFile.open(shared)
    add(plan_file, "Ali")
    upload = plan_file.upload()
    assert upload is not None
    with monkeypatch.context() as patched:
        for module in (published, files):  # the file in the folder, and the note of it
            patched.setattr(module, "replace_whole", stop)
        with pytest.raises(Stopped):
            upload.run()
    plan_file.close()
    assert names(shared) == ({"Ayesha", "Ali"} if stops_at == "after" else {"Ayesha"})
    with PlanFile.open(shared) as again:
        assert (again.upload() is None) is (stops_at == "after")
        add(again, "Omar")
    assert names(shared) == {"Ayesha", "Ali", "Omar"}


def test_a_file_that_another_program_holds_is_replaced_later(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = published.replace_whole

    def refuse(source: Path, target: Path) -> None:
        if target == shared:
            raise PermissionError
        replace(source, target)

    plan_file = PlanFile.open(shared)
    add(plan_file, "Ali")
    with monkeypatch.context() as patched:
        patched.setattr(published, "replace_whole", refuse)
        with pytest.raises(StoreTrouble) as caught:
            publish(plan_file)
    assert caught.value.code == "not_published"
    publish(plan_file)
    assert plan_file.upload() is None
    plan_file.close()
    assert names(shared) == {"Ayesha", "Ali"}
    assert [path.name for path in shared.parent.iterdir()] == [shared.name]


def test_what_another_computer_put_there_is_not_written_over(shared: Path, other_computer: Computer) -> None:
    with PlanFile.open(shared) as mine:
        with other_computer(), PlanFile.open(shared) as theirs:
            add(theirs, "Omar")
        assert mine.publication is not None
        assert mine.publication.is_replaced()
        add(mine, "Ali")
        there = shared.read_bytes()
        with pytest.raises(StoreTrouble) as caught:
            publish(mine)
        assert caught.value.code == "other_state"
        assert shared.read_bytes() == there

        fetched = mine.publication.fetch()
        _, merged = compare_copy(history_of(mine), fetched.path)
        assert not merged.conflicts
        mine.apply(merge_copy(mine.plan, merged, {}))
        mine.publication.take(fetched)
        publish(mine)
        assert not mine.publication.is_replaced()
    assert names(shared) == {"Ayesha", "Ali", "Omar"}
    with other_computer(), PlanFile.open(shared) as theirs:
        assert {person.name for person in theirs.plan.people.values()} == {"Ayesha", "Ali", "Omar"}
        assert theirs.upload() is None


def test_what_came_between_two_openings_is_taken_over(shared: Path, other_computer: Computer) -> None:
    with PlanFile.open(shared) as mine:
        add(mine, "Ali")
    with other_computer(), PlanFile.open(shared) as theirs:
        add(theirs, "Omar")
    with PlanFile.open(shared) as mine:
        assert {person.name for person in mine.plan.people.values()} == {"Ayesha", "Ali", "Omar"}
        assert [step.action.name for step in mine.steps()] == ["found_business", "add_person", "add_person"]
        assert mine.upload() is None


def test_what_goes_on_elsewhere_makes_no_backups_here(shared: Path, other_computer: Computer) -> None:
    with PlanFile.open(shared) as mine:
        add(mine, "Ali")
    for name in ("Omar", "Sara"):
        with other_computer(), PlanFile.open(shared) as theirs:
            add(theirs, name)
        PlanFile.open(shared).close()
    assert backups_of(shared) == []  # they would push out those that are kept every half hour


def test_steps_that_are_only_here_are_kept_when_the_file_there_is_damaged(shared: Path) -> None:
    mine = PlanFile.open(shared)
    add(mine, "Ali")
    mine.close()
    whole = shared.read_bytes()
    shared.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    with pytest.raises(StoreTrouble) as caught:
        PlanFile.open(shared)
    assert caught.value.code == "damaged"
    backup = newest_backup(shared)
    assert backup is not None
    assert names(backup) == {"Ayesha", "Ali"}
    restore_copy(backup, shared)
    with PlanFile.open(shared) as again:
        assert {person.name for person in again.plan.people.values()} == {"Ayesha", "Ali"}


def test_both_went_on_between_two_openings(shared: Path, other_computer: Computer) -> None:
    mine = PlanFile.open(shared)
    add(mine, "Ali")
    mine.close()
    with other_computer(), PlanFile.open(shared) as theirs:
        add(theirs, "Omar")
    mine = PlanFile.open(shared)
    assert {person.name for person in mine.plan.people.values()} == {"Ayesha", "Ali"}
    with pytest.raises(StoreTrouble) as caught:
        publish(mine)
    assert caught.value.code == "other_state"
    mine.close()
    assert names(shared) == {"Ayesha", "Omar"}


def test_a_merge_that_stopped_before_the_folder_knew(shared: Path, other_computer: Computer) -> None:
    mine = PlanFile.open(shared)
    add(mine, "Ali")
    with other_computer(), PlanFile.open(shared) as theirs:
        add(theirs, "Omar")
    assert mine.publication is not None
    fetched = mine.publication.fetch()
    _, merged = compare_copy(history_of(mine), fetched.path)
    mine.apply(merge_copy(mine.plan, merged, {}))
    mine.publication.take(fetched)
    mine.close()
    with PlanFile.open(shared):
        pass
    assert names(shared) == {"Ayesha", "Ali", "Omar"}


def test_a_folder_that_cannot_be_reached_keeps_nobody_from_work(shared: Path) -> None:
    away = shared.parent.with_name("unplugged")
    mine = PlanFile.open(shared)
    shared.parent.rename(away)
    add(mine, "Ali")
    with pytest.raises(StoreTrouble) as caught:
        publish(mine)
    assert (caught.value.code, caught.value.parameters["path"]) == ("not_published", str(shared))
    add(mine, "Omar")
    away.rename(shared.parent)
    publish(mine)
    mine.close()
    assert names(shared) == {"Ayesha", "Ali", "Omar"}


def test_a_file_that_was_taken_away_is_put_there_anew(shared: Path) -> None:
    with PlanFile.open(shared) as mine:
        shared.unlink()
        add(mine, "Ali")
    assert names(shared) == {"Ayesha", "Ali"}


def test_a_new_plan_is_not_mistaken_for_one_of_the_same_name(shared: Path, founded: Change) -> None:
    old = PlanFile.open(shared)
    add(old, "Ali")
    old.close()
    shared.unlink()
    with PlanFile.create(shared, founded) as new:
        assert {person.name for person in new.plan.people.values()} == {"Ayesha"}
    backup = newest_backup(shared)  # what was only here is not lost
    assert backup is not None
    assert names(backup) == {"Ayesha", "Ali"}


def test_another_plan_put_there_under_the_same_name_is_opened(
    shared: Path, other_computer: Computer, founded: Change
) -> None:
    mine = PlanFile.open(shared)
    add(mine, "Ali")
    mine.close()
    shared.unlink()
    with other_computer(), PlanFile.create(shared, founded) as new:
        add(new, "Sara")
    with PlanFile.open(shared) as opened:
        assert {person.name for person in opened.plan.people.values()} == {"Ayesha", "Sara"}
    backup = newest_backup(shared)
    assert backup is not None
    assert names(backup) == {"Ayesha", "Ali"}


def test_an_older_file_put_back_is_opened_and_what_was_here_is_kept(shared: Path) -> None:
    older = shared.read_bytes()
    with PlanFile.open(shared) as mine:
        add(mine, "Ali")
    with PlanFile.open(shared) as mine:
        add(mine, "Omar")
    shared.write_bytes(older)
    with PlanFile.open(shared) as mine:
        assert {person.name for person in mine.plan.people.values()} == {"Ayesha"}
    backup = newest_backup(shared)
    assert backup is not None
    assert names(backup) == {"Ayesha", "Ali", "Omar"}


def test_a_damaged_file_in_the_folder_is_refused_and_the_copy_here_stays(shared: Path) -> None:
    with PlanFile.open(shared) as mine:
        add(mine, "Ali")
        working = mine.publication.working if mine.publication else shared
    whole = shared.read_bytes()
    shared.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    with pytest.raises(StoreTrouble) as caught:
        PlanFile.open(shared)
    assert (caught.value.code, caught.value.parameters["path"]) == ("damaged", str(shared))
    assert names(working) == {"Ayesha", "Ali"}


def test_a_damaged_copy_here_gives_way_to_the_folder(shared: Path) -> None:
    with PlanFile.open(shared) as mine:
        add(mine, "Ali")
        assert mine.publication is not None
        working = mine.publication.working
    working.write_bytes(b"SQLite format 3\0" + bytes(5000))
    with PlanFile.open(shared) as mine:
        assert {person.name for person in mine.plan.people.values()} == {"Ayesha", "Ali"}
        assert mine.publication is not None
        assert mine.publication.set_aside is not None
        assert mine.publication.set_aside.exists()


def test_a_note_that_is_gone_or_broken_loses_nothing(shared: Path) -> None:
    mine = PlanFile.open(shared)
    add(mine, "Ali")
    mine.close()
    (working_folder(shared) / "published.json").write_text("{")
    PlanFile.open(shared).close()
    backup = newest_backup(shared)
    assert backup is not None
    assert names(backup) == {"Ayesha", "Ali"}


def test_a_step_that_was_cut_off_in_the_copy_does_not_come_into_a_new_one(
    shared: Path, other_computer: Computer
) -> None:
    with PlanFile.open(shared) as mine:
        add(mine, "Ali")
        assert mine.publication is not None
        working = mine.publication.working
    image = working.read_bytes()
    connection = sqlite3.connect(working, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE person SET notes = hex(randomblob(90000))")
    torn, journal = working.read_bytes(), working.with_name(f"{working.name}-journal").read_bytes()
    connection.execute("ROLLBACK")
    connection.close()
    assert torn != image or journal
    working.write_bytes(torn)
    working.with_name(f"{working.name}-journal").write_bytes(journal)
    with other_computer(), PlanFile.open(shared) as theirs:
        add(theirs, "Omar")
    with PlanFile.open(shared) as mine:
        assert {person.name for person in mine.plan.people.values()} == {"Ayesha", "Ali", "Omar"}
        add(mine, "Sara")
    assert names(shared) == {"Ayesha", "Ali", "Omar", "Sara"}


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is protected from root")
def test_a_protected_folder_is_read_only(shared: Path) -> None:
    shared.parent.chmod(0o555)
    try:
        with pytest.raises(StoreTrouble) as caught:
            PlanFile.open(shared)
        assert caught.value.code == "read_only"
    finally:
        shared.parent.chmod(0o755)
