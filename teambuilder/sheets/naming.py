"""Names of files for sheets, such as every system and USB stick takes."""

from __future__ import annotations

import re
from collections.abc import Container

_NAME_BYTES = 200  # of the 255 that file systems take, with room for what is added
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def file_stem(subject: str, kind: str) -> str:
    """ "Ayesha Khan - Responsibilities sheet", as every file system takes it; the kind alone for nobody."""
    tail = f" - {kind}"
    name = shortened(subject, len(tail.encode()))
    return f"{name}{tail}" if name else kind


def shortened(name: str, taken: int) -> str:
    """The name without what file systems do not take, cut where `taken` bytes and it would be too long together."""
    clean = " ".join(_FORBIDDEN.sub(" ", name).split()).lstrip(".")
    return clean.encode()[: _NAME_BYTES - taken].decode(errors="ignore").strip()


def free_name(stem: str, suffix: str, taken: Container[str]) -> str:
    """The stem with its suffix, or with a number when that name is taken, whatever its capitals."""
    name, number = f"{stem}{suffix}", 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem} ({number}){suffix}"
    return name
