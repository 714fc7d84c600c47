"""Copies that programs for shared folders leave beside a plan when two computers wrote it at the same time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from teambuilder.store.merging import History, read_copy
from teambuilder.store.places import real_path
from teambuilder.store.trouble import StoreTrouble

MOST = 20  # files that are looked into
_BETWEEN = re.compile(
    r" \([^()]+\)"  # Dropbox and Nextcloud "(Ali's conflicted copy 2026-11-24)", Google Drive "(1)"
    r"|-[A-Za-z][\w-]*"  # OneDrive "-DESKTOP-1A2B3C", the computer's name
    r"|\.sync-conflict-\d{8}-\d{6}(-\w+)?"  # Syncthing
)


@dataclass(frozen=True)
class SyncCopy:
    """A copy with steps that the plan does not have; `steps` is how many."""

    path: Path
    steps: int


def names_beside(path: Path) -> Sequence[Path]:
    """The files beside a plan that are called as its conflicted copies are; not looked into."""
    try:
        names = sorted(other.name for other in path.parent.iterdir() if other.suffix.lower() == path.suffix.lower())
    except OSError:  # a folder that cannot be listed has nothing to tell
        return ()
    stem = path.stem
    beside = (
        path.with_name(name)
        for name in names
        if name.startswith(stem) and _BETWEEN.fullmatch(name[len(stem) : -len(path.suffix)])
    )
    return list(beside)[:MOST]


def sync_copies(mine: History) -> tuple[SyncCopy, ...]:
    """The copies beside the plan that began as this plan did, and went on by themselves."""
    found: list[SyncCopy] = []
    for path in names_beside(real_path(mine.path)):
        try:
            copy = read_copy(mine, path)
        except StoreTrouble:  # no plan, damaged or gone again: nothing that could be merged
            continue
        if copy.steps and copy.ancestor is not None and copy.ancestor.same_origin:
            found.append(SyncCopy(path, copy.steps))
    return tuple(found)
