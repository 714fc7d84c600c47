"""Backups: whole, checked copies in a folder of the user's own, many of late and few of long ago."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from teambuilder.store.beside import set_beside_aside
from teambuilder.store.connection import read_header
from teambuilder.store.files import move_to_new_name, part_of, remove_left_overs, set_aside, stamp, sync_file
from teambuilder.store.lock import WriteLock
from teambuilder.store.opening import verify
from teambuilder.store.places import backup_folder, copy_name, real_path
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.schema import VERSIONS
from teambuilder.store.trouble import StoreTrouble, reported

SUFFIX = ".teamplan"
EVERY = timedelta(minutes=30)
NEWEST_KEPT = 10
DAILY = timedelta(days=14)
WEEKLY = timedelta(weeks=8)
_TIME = re.compile(r" (\d{4}-\d\d-\d\d \d\d-\d\d-\d\dZ)( version \d+)?\.teamplan")  # with a version: kept for good


def make_backup(plan_file: PlanFile, folder: Path | None = None, now: datetime | None = None) -> Path:
    """Writes a backup, checks it, thins out the older ones, and returns where it is.

    Raises StoreTrouble about the backup, for example "disk_full"; the plan and older backups are as they were.
    """
    moment = now or datetime.now(UTC)
    place = folder or backup_folder(plan_file.path)
    target = place / f"{copy_name(plan_file.path)} {stamp(moment)}{SUFFIX}"
    plan_file.write_copy(target)
    with reported(place, writing=True):
        thin(place, moment)
    return target


def due(plan_file: PlanFile, folder: Path | None = None, *, closing: bool = False, now: datetime | None = None) -> bool:
    """True when there are steps since the last backup, and it is half an hour old or the plan is being closed."""
    made = [moment for moment, _ in _backups(folder or backup_folder(plan_file.path))]
    if not made:
        return True
    changed = datetime.fromisoformat(plan_file.changed_at) >= max(made)
    age = (now or datetime.now(UTC)) - max(made)
    return changed and (closing or age >= EVERY or age < timedelta(0))  # a clock that was put back


def newest_backup(path: Path, folder: Path | None = None, *, also: Path | None = None) -> Path | None:
    """The latest backup of the plan at `path` that passes every check; `path` itself need not be there.

    `also` is another folder with backups of the plan, which may be away; of two alike the nearer one is taken.
    """
    found = [(moment, 1, backup) for moment, backup in _backups(folder or backup_folder(path))]
    if also is not None:
        with suppress(OSError):  # a stick that is pulled out while it is read
            found += [(moment, 0, backup) for moment, backup in _backups(also, copy_name(path))]
    return next((backup for _, _, backup in sorted(found, reverse=True) if is_good(backup)), None)


def backups_of(path: Path) -> list[tuple[datetime, Path]]:
    """The backups of the plan at `path` with their times, the newest first."""
    return sorted(_backups(backup_folder(path)), reverse=True)


def is_good(backup: Path) -> bool:
    """True when a backup passes every check."""
    try:
        verify(backup)
    except StoreTrouble:
        return False
    return True


def restore_copy(backup: Path, target: Path) -> Path | None:
    """Puts a copy of `backup` at `target`. A file that is there is kept under a name that says so, which is returned.

    Raises StoreTrouble, "open_elsewhere" when the plan at `target` is open.
    """
    file = real_path(target)
    lock = WriteLock(file)
    part = part_of(file)
    try:
        read_header(backup, VERSIONS[-1].number)  # a device would be copied for ever
        with reported(target, writing=True):
            shutil.copyfile(backup, part)
            sync_file(part)
            verify(part)
            set_beside_aside(file, "damaged")
            aside = set_aside(file, "damaged") if os.path.lexists(file) else None
            move_to_new_name(part, file)
            return aside
    finally:
        part.unlink(missing_ok=True)
        lock.release()


def backup_time(backup: Path) -> datetime | None:
    """When a backup was made, by its name; a copy of it has the same."""
    found = _TIME.search(backup.name)
    with suppress(ValueError):  # a day such as 2026-02-31, which is none of ours
        return datetime.strptime(found[1], "%Y-%m-%d %H-%M-%SZ").replace(tzinfo=UTC) if found else None
    return None


def thin(folder: Path, now: datetime, name: str | None = None) -> None:
    """Removes the backups that are not to be kept, and what a backup that was cut off has left over.

    With `name`, only what begins with it counts as a backup: the folder is in a place of the owner's.
    """
    backups = {moment: backup for moment, backup in _backups(folder, name) if " version " not in backup.name}
    for moment in backups.keys() - kept(backups, now):
        with suppress(OSError):  # such as a folder of that name: the new backup counts all the same
            backups[moment].unlink()
    remove_left_overs(folder, "" if name is None else f"{name} ")


def kept(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which backups stay: the last ten, one a day for 14 days, one a week for 8 weeks, one a month beyond."""
    newest_first = sorted(times, reverse=True)
    of_period: dict[tuple[str, int, int], datetime] = {}
    for moment in newest_first:
        of_period.setdefault(_period(moment, now), moment)
    return {*newest_first[:NEWEST_KEPT], *of_period.values()}


def _period(moment: datetime, now: datetime) -> tuple[str, int, int]:
    age = now - moment
    if age < DAILY:
        return "day", moment.year, moment.timetuple().tm_yday
    if age < DAILY + WEEKLY:
        return "week", *moment.isocalendar()[:2]
    return "month", moment.year, moment.month


def _backups(folder: Path, name: str | None = None) -> Iterator[tuple[datetime, Path]]:
    """The backups in a folder with their times, in no order; with `name` only those of the plan of this name."""
    for path in folder.glob(f"*{SUFFIX}"):
        moment, found = backup_time(path), _TIME.search(path.name)
        if moment is not None and found and name in (None, path.name.removesuffix(found[0])):
            yield moment, path
