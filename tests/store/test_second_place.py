"""Backups in a second place: copied when it is there, left alone when it is away, and found when the first is lost."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.store.backups import NEWEST_KEPT, make_backup, newest_backup
from teambuilder.store.places import backup_folder, backup_root
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.second_place import OURS, copy_newest, folder_in, is_there, on_same_disk, prepare, why_unfit
from teambuilder.store.trouble import StoreTrouble

NOW = datetime.now(UTC).replace(microsecond=0)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("stick")
    prepare(place)
    return place


def test_the_newest_backup_is_copied_once(plan_file: PlanFile, stick: Path) -> None:
    assert copy_newest(plan_file.path, stick, NOW) is None, "there is nothing to copy yet"
    make_backup(plan_file, now=NOW - MINUTE)
    backup = make_backup(plan_file, now=NOW)
    assert copy_newest(plan_file.path, stick, NOW) == NOW
    (copy,) = folder_in(stick, plan_file.path).iterdir()
    assert copy.name == backup.name
    assert copy.read_bytes() == backup.read_bytes()
    written = copy.stat().st_ino
    assert copy_newest(plan_file.path, stick, NOW) == NOW
    assert copy.stat().st_ino == written


def test_a_place_that_is_away_gets_nothing_even_if_a_folder_stands_there(plan_file: PlanFile, stick: Path) -> None:
    make_backup(plan_file, now=NOW)
    assert is_there(stick)
    shutil.rmtree(stick)
    assert not is_there(stick)
    stick.mkdir()  # where the stick is mounted, when it is not
    assert not is_there(stick)
    with pytest.raises(StoreTrouble) as caught:
        copy_newest(plan_file.path, stick, NOW)
    assert caught.value.code == "cannot_write"
    assert list(stick.iterdir()) == []


def test_what_came_in_between_is_made_good_when_the_place_is_back(plan_file: PlanFile, stick: Path) -> None:
    make_backup(plan_file, now=NOW - 2 * MINUTE)
    copy_newest(plan_file.path, stick, NOW)
    away = stick.rename(stick.with_name("away"))
    make_backup(plan_file, now=NOW - MINUTE)
    make_backup(plan_file, now=NOW)
    away.rename(stick)
    assert copy_newest(plan_file.path, stick, NOW) == NOW
    assert len(list(folder_in(stick, plan_file.path).iterdir())) == 2


def test_copies_are_thinned_and_nothing_else_is_touched(plan_file: PlanFile, stick: Path) -> None:
    folder = folder_in(stick, plan_file.path)
    for hours in range(30):
        make_backup(plan_file, now=NOW - timedelta(days=3, hours=-hours / 30))
        copy_newest(plan_file.path, stick, NOW - timedelta(days=3))
    foreign = [
        folder / "mine.teamplan",
        folder / "Other plan 2020-01-01 10-00-00Z.teamplan",
        folder / f"My {plan_file.path.stem} 2020-01-01 10-00-00Z.teamplan",
        folder / ".Other plan 2020-01-01 10-00-00Z.teamplan.12345678.part",
        stick / "Holiday 2020-01-01 10-00-00Z.teamplan",
        stick / OURS / f"{plan_file.path.stem} 2020-01-01 10-00-00Z.teamplan",
    ]
    for path in foreign:
        path.write_bytes(b"the owner's own file")
    make_backup(plan_file, now=NOW)
    copy_newest(plan_file.path, stick, NOW)
    assert all(path.read_bytes() == b"the owner's own file" for path in foreign)
    assert len(list(folder.iterdir())) - 4 in range(NEWEST_KEPT, NEWEST_KEPT + 4)


def test_two_plans_of_one_name_keep_apart(plan_file: PlanFile, stick: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / plan_file.path.name
    assert folder_in(stick, other) != folder_in(stick, plan_file.path)


def test_a_plan_comes_back_from_the_second_place(plan_file: PlanFile, stick: Path) -> None:
    path, also = plan_file.path, folder_in(stick, plan_file.path)
    assert newest_backup(path, also=also) is None
    first = make_backup(plan_file, now=NOW - MINUTE)
    copy_newest(path, stick, NOW)
    assert newest_backup(path, also=also) == first, "of two alike the nearer one"
    plan_file.apply(add_person(plan_file.plan, new_person("Bilal")))
    newer = make_backup(plan_file, now=NOW)
    copy_newest(path, stick, NOW)
    newer.write_bytes(newer.read_bytes()[:-4096])
    assert newest_backup(path, also=also) == also / newer.name, "a newer good one from there"
    shutil.rmtree(backup_folder(path))
    assert newest_backup(path, also=also) == also / newer.name
    assert newest_backup(path) is None


def test_a_copy_that_differs_does_not_count(plan_file: PlanFile, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_backup(plan_file, now=NOW)

    def half(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:4096])

    with monkeypatch.context() as disk:
        disk.setattr("teambuilder.store.second_place.shutil.copyfile", half)
        with pytest.raises(StoreTrouble):
            copy_newest(plan_file.path, stick, NOW)
    assert list(folder_in(stick, plan_file.path).iterdir()) == []


def test_a_damaged_newest_backup_is_not_copied(plan_file: PlanFile, stick: Path) -> None:
    good = make_backup(plan_file, now=NOW - MINUTE)
    bad = make_backup(plan_file, now=NOW)
    bad.write_bytes(bad.read_bytes()[:-4096])
    assert copy_newest(plan_file.path, stick, NOW) == NOW - MINUTE
    assert [path.name for path in folder_in(stick, plan_file.path).iterdir()] == [good.name]


def test_places_that_would_not_help_are_named(plan_file: PlanFile, stick: Path, tmp_path: Path) -> None:
    path = plan_file.path
    assert why_unfit(stick, path) == ""
    assert why_unfit(stick / "gone", path) == "no_folder"
    assert why_unfit(path, path) == "no_folder"
    make_backup(plan_file)
    assert why_unfit(backup_root(), path) == "same_as_first"
    assert why_unfit(backup_folder(path), None) == "same_as_first"
    assert why_unfit(path.parent, path) == "same_as_plan"
    inside = path.parent / "inside"
    inside.mkdir()
    link = stick / "link"
    link.symlink_to(inside)
    assert why_unfit(inside, path) == "same_as_plan"
    assert why_unfit(link, path) == "same_as_plan"
    assert why_unfit(inside, None) == ""
    assert why_unfit(tmp_path.parent, path) == "", "around the plan is not within it"


def test_a_place_on_the_plans_disk_is_known(plan_file: PlanFile, stick: Path) -> None:
    assert on_same_disk(stick, plan_file.path)
    assert not on_same_disk(stick / "gone", plan_file.path)
    assert not on_same_disk(Path("/proc"), plan_file.path)


def test_a_place_that_takes_nothing_says_so(stick: Path) -> None:
    with pytest.raises(StoreTrouble) as caught:
        prepare(stick / "gone")
    assert caught.value.code == "cannot_write"
