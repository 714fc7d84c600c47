"""The backups' second place: a folder of the owner's on another disk or stick, which may be away at any time.

A folder of ours in it marks that it is there: where a stick is away, an empty folder may stand in its place.
"""

from __future__ import annotations

import filecmp
import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from teambuilder.store.backups import backups_of, is_good, thin
from teambuilder.store.files import part_of, replace_whole, sync_file
from teambuilder.store.places import backup_folder, backup_root, copy_name
from teambuilder.store.trouble import StoreTrouble, reported

OURS = "Teambuilder backups"


def why_unfit(place: Path, plan_path: Path | None) -> str:
    """Why a folder is no second place: "no_folder", "same_as_first", "same_as_plan", or empty when it is one."""
    if not os.path.isdir(place):  # noqa: PTH112  # never raises
        return "no_folder"
    if _is_within(place, backup_root()):
        return "same_as_first"
    if plan_path is not None and _is_within(place, plan_path.absolute().parent):
        return "same_as_plan"
    return ""


def on_same_disk(place: Path, plan_path: Path) -> bool:
    """True when a disk that fails would take the plan and its second copies with it."""
    with suppress(OSError):
        return place.stat().st_dev == plan_path.absolute().parent.stat().st_dev
    return False


def prepare(place: Path) -> None:
    """Makes our folder in a place that was chosen; raises StoreTrouble."""
    with reported(place, writing=True):
        (place / OURS).mkdir(exist_ok=True)


def is_there(place: Path) -> bool:
    """True when what was chosen is connected now."""
    return os.path.isdir(place / OURS)  # noqa: PTH112  # never raises


def folder_in(place: Path, plan_path: Path) -> Path:
    """Where the copies of the plan at `plan_path` are in a second place."""
    return place / OURS / backup_folder(plan_path).name


def copy_newest(plan_path: Path, place: Path, now: datetime | None = None) -> datetime | None:
    """Copies the newest good backup of a plan to a place that is there, if it is not there yet; thins out the others.

    Returns the time of that backup, None when there is none. Needs no connection to the plan: any thread may call it.
    Raises StoreTrouble about the place; what is there already stays.
    """
    folder = folder_in(place, plan_path)
    with reported(place, writing=True):
        folder.mkdir(exist_ok=True)
        for made, backup in backups_of(plan_path):
            target = folder / backup.name
            if target.exists():
                return made
            if is_good(backup):
                _copy(backup, target)
                thin(folder, now or datetime.now(UTC), copy_name(plan_path))
                return made
    return None


def _copy(source: Path, target: Path) -> None:
    part = part_of(target)
    try:
        shutil.copyfile(source, part)
        sync_file(part)
        if not filecmp.cmp(source, part, shallow=False):  # byte for byte as the backup that passed every check
            raise StoreTrouble("cannot_write", target)
        replace_whole(part, target)
    finally:
        with suppress(OSError):  # the stick may be gone by now
            part.unlink(missing_ok=True)


def _is_within(folder: Path, other: Path) -> bool:
    """True for the folder itself too, and through links."""
    for level in (folder, *Path(os.path.realpath(folder)).parents):
        with suppress(OSError):
            if level.samefile(other):
                return True
    return False
