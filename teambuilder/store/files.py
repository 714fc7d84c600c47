"""Moves of whole files that are on the disk when they return, and that never write over anything by mistake."""

from __future__ import annotations

import errno
import os
import re
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from teambuilder.core.rows import new_id

_NAME_BYTES = 150
_PART = re.compile(r"\.[0-9a-f]{8}\.part(-journal)?$")
_LEFT_OVER_SECONDS = 24 * 60 * 60
_NO_HARD_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)


def beginning(name: str) -> str:
    """As much of a name as leaves room for more: no file's name has over 255 bytes, and an Urdu letter takes two."""
    return os.fsencode(name)[:_NAME_BYTES].decode("utf-8", "ignore") if len(os.fsencode(name)) > _NAME_BYTES else name


def part_of(target: Path) -> Path:
    """A fresh name in the folder of `target`, for what will be moved there once it is whole."""
    return target.with_name(f".{beginning(target.name)}.{new_id()[:8]}.part")


def remove_left_overs(folder: Path, name: str = "") -> None:
    """Removes what writing that was cut off over a day ago has left for files of this name, or for all."""
    beginning_of_parts = f".{beginning(name)}"
    for part in folder.iterdir():
        if part.name.startswith(beginning_of_parts) and _PART.search(part.name):
            with suppress(OSError):
                if time.time() - part.lstat().st_mtime > _LEFT_OVER_SECONDS:
                    part.unlink()


def stamp(moment: datetime | None = None) -> str:
    """A time, now unless told, for a file's name: UTC, to the second."""
    return (moment or datetime.now(UTC)).strftime("%Y-%m-%d %H-%M-%SZ")


def sync_file(path: Path) -> None:
    """Waits until the file's bytes are on the disk."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Waits until the folder's names are on the disk."""
    if sys.platform == "win32":  # there a rename is on the disk when it returns
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def move_to_new_name(source: Path, target: Path) -> None:
    """Moves a file to a name that nothing has; raises FileExistsError when something has it."""
    if sys.platform == "win32":
        source.rename(target)
        return
    try:
        target.hardlink_to(source)
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from error
        source.rename(target)
    else:
        source.unlink()
    sync_folder(target.parent)


def replace_whole(source: Path, target: Path) -> None:
    """Moves a finished file over `target`."""
    source.replace(target)
    sync_folder(target.parent)


def write_whole(target: Path, content: bytes) -> None:
    """Puts `content` at `target` in one step, in the place of what was there, and on the disk. Raises OSError."""
    part = part_of(target)
    try:
        part.write_bytes(content)
        sync_file(part)
        replace_whole(part, target)
    finally:
        part.unlink(missing_ok=True)


def set_aside(path: Path, why: str) -> Path:
    """Gives the file a name that says why it was put aside and when; returns that name."""
    for number in range(1, 1000):
        again = "" if number == 1 else f" {number}"
        target = path.with_name(f"{beginning(path.stem)} ({why} {stamp()}{again}){path.suffix}")
        try:
            move_to_new_name(path, target)
        except FileExistsError:
            continue
        return target
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
