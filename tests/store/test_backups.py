"""Backups are made when due, are checked, thin out with age, and come back without losing what was there."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.store.backups import due, kept, make_backup, newest_backup, restore_copy
from teambuilder.store.places import backup_folder
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

NOW = datetime.now(UTC).replace(microsecond=0)
MINUTE = timedelta(minutes=1)


def test_a_backup_holds_the_plan_and_its_history(plan_file: PlanFile) -> None:
    backup = make_backup(plan_file)
    assert backup.parent == backup_folder(plan_file.path)
    assert backup.parent.is_relative_to(Path.home())
    assert [path.name for path in backup.parent.iterdir()] == [backup.name], "nothing is left over"
    with PlanFile.open(backup, read_only=True) as copy:
        assert copy.plan == plan_file.plan
        assert copy.steps() == plan_file.steps()
    plan_file.apply(add_person(plan_file.plan, new_person("Bilal")))


def test_backups_are_due_half_an_hour_apart_and_at_the_end_if_anything_changed(plan_file: PlanFile) -> None:
    now = datetime.now(UTC).replace(microsecond=0)  # of this test: backups are named by the clock
    assert due(plan_file), "the first"
    make_backup(plan_file, now=now + MINUTE)
    later = now + timedelta(hours=5)
    assert not due(plan_file, now=later, closing=True), "nothing changed"
    plan_file.close()

    with PlanFile.open(plan_file.path) as again:
        newest = newest_backup(again.path)
        assert newest is not None
        newest.rename(newest.with_name(f"{again.path.stem} {now - 20 * MINUTE:%Y-%m-%d %H-%M-%SZ}.teamplan"))
        again.apply(add_person(again.plan, new_person("Bilal")))
        assert not due(again, now=now)
        assert due(again, now=now, closing=True)
        assert due(again, now=now + 10 * MINUTE)
        assert due(again, now=now - timedelta(days=1)), "a clock that was put back stops no backup"


def test_thinning_keeps_ten_then_days_weeks_and_months() -> None:
    hourly = [NOW - timedelta(hours=hours) for hours in range(24 * 400)]
    stay = kept(hourly, NOW)
    assert set(hourly[:10]) <= stay
    by_age = [(NOW - moment).days for moment in stay]
    assert sum(age < 14 for age in by_age) in range(14 + 9, 15 + 10)
    assert sum(14 <= age < 70 for age in by_age) in (8, 9)
    assert sum(age >= 70 for age in by_age) in (11, 12, 13)
    assert kept(stay, NOW) == stay
    assert kept([], NOW) == set()


def test_thinning_day_by_day_leaves_no_gap() -> None:
    stay: set[datetime] = set()
    for day in range(300):
        moment = NOW + timedelta(days=day)
        stay = kept({*stay, moment}, moment)
    ages = sorted((NOW + timedelta(days=299) - moment).days for moment in stay)
    assert ages[:14] == list(range(14))
    assert all(later - earlier <= 8 for earlier, later in pairwise(ages) if later < 60)
    assert all(later - earlier <= 62 for earlier, later in pairwise(ages))
    assert max(ages) > 200


def test_old_backups_go_when_a_new_one_is_made(plan_file: PlanFile) -> None:
    folder = backup_folder(plan_file.path)
    for hours in range(40):
        make_backup(plan_file, now=NOW - timedelta(days=3, hours=-hours / 40))
    (folder / f"{plan_file.path.stem} 2020-01-01 10-00-00Z version 1.teamplan").write_bytes(b"of a migration")
    (folder / "mine.teamplan").write_bytes(b"the owner's own file")
    make_backup(plan_file, now=NOW)
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) in (12, 13)
    assert "mine.teamplan" in names
    assert any("version 1" in name for name in names)


def test_the_newest_good_backup_is_offered(plan_file: PlanFile) -> None:
    assert newest_backup(plan_file.path) is None
    older = make_backup(plan_file, now=NOW - MINUTE)
    newer = make_backup(plan_file, now=NOW)
    assert newest_backup(plan_file.path) == newer
    newer.write_bytes(newer.read_bytes()[:-4096])
    assert newest_backup(plan_file.path) == older


def test_restoring_keeps_the_damaged_file(plan_file: PlanFile) -> None:
    backup = make_backup(plan_file)
    with pytest.raises(StoreTrouble) as caught:
        restore_copy(backup, plan_file.path)
    assert caught.value.code == "open_elsewhere"
    snapshot = plan_file.plan
    plan_file.close()
    damaged = plan_file.path.read_bytes()[:5000]
    plan_file.path.write_bytes(damaged)
    journal = plan_file.path.with_name(f"{plan_file.path.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 of the damaged file")

    aside = restore_copy(backup, plan_file.path)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert "damaged" in aside.name
    assert not journal.exists()
    assert len(list(plan_file.path.parent.iterdir())) == 3
    with PlanFile.open(plan_file.path) as again:
        assert again.plan == snapshot


def test_restoring_from_a_bad_backup_touches_nothing(plan_file: PlanFile, tmp_path: Path) -> None:
    plan_file.close()
    content = plan_file.path.read_bytes()
    bad = tmp_path / "bad.teamplan"
    bad.write_bytes(content[:-5000])  # more than the last page, which may be empty
    with pytest.raises(StoreTrouble):
        restore_copy(bad, plan_file.path)
    assert plan_file.path.read_bytes() == content
    assert restore_copy(plan_file.path, tmp_path / "new.teamplan") is None, "a target that is not there is fine"


def test_a_backup_that_fails_leaves_the_older_ones(plan_file: PlanFile, monkeypatch: pytest.MonkeyPatch) -> None:
    older = make_backup(plan_file, now=NOW - MINUTE)

    def no_good(path: Path) -> None:
        raise StoreTrouble("damaged", path)

    monkeypatch.setattr("teambuilder.store.plan_file.verify", no_good)
    with pytest.raises(StoreTrouble):
        make_backup(plan_file, now=NOW)
    assert list(older.parent.iterdir()) == [older]
    plan_file.apply(add_person(plan_file.plan, new_person("Bilal")))


def test_a_name_that_is_no_unicode_gets_backups_too(plan_file: PlanFile) -> None:
    path = Path(os.fsdecode(os.fsencode(plan_file.path.parent) + b"/plan \xff.teamplan"))
    plan_file.close()
    plan_file.path.rename(path)
    with PlanFile.open(path) as odd:
        made = make_backup(odd)
        assert newest_backup(path) == made


def test_a_file_named_by_a_day_that_is_none_is_no_backup(plan_file: PlanFile) -> None:
    made = make_backup(plan_file)
    made.with_name("plan 2026-99-99 00-00-00Z.teamplan").write_bytes(b"")
    assert newest_backup(plan_file.path) == made
    assert make_backup(plan_file, now=datetime.now(UTC) + timedelta(hours=1))
