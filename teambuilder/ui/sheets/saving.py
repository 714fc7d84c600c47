"""Names of files that every system takes, and words for what keeps a file from being written."""

from __future__ import annotations

import errno
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from teambuilder.core.sheets import SheetKind
from teambuilder.sheets.naming import shortened
from teambuilder.ui.sheets.kind_words import kind_name, name_of_file
from teambuilder.ui.words import isolated

_translate = QCoreApplication.translate


def file_name(kind: SheetKind, subject: str, suffix: str, *, several: bool = False) -> str:
    """ "Ayesha Khan - responsibilities.pdf" """
    pattern = name_of_file(kind, several=several)
    name = shortened(subject, len(pattern.replace("{name}", "").encode()))
    return (pattern.replace("{name}", name) if name else kind_name(kind)) + suffix


def free_path(folder: Path, name: str) -> Path:
    """Where a file of this name overwrites none: "name (2).pdf" when there is one."""
    path = folder / name
    numbers = count(2)
    while path.exists() or path.is_symlink():
        path = folder / f"{Path(name).stem} ({next(numbers)}){Path(name).suffix}"
    return path


def words_for_failure(path: Path, error: OSError) -> str:
    """Why a file was not written, and what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        sentence = _translate(
            "Sheets", "The disk is full. {file} was not saved. Free some space or choose another disk, then save again."
        )
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY):
        sentence = _translate(
            "Sheets",
            "{file} was not saved: the folder is protected, or the file is open in another program."
            " Close it there, or choose another folder.",
        )
    else:
        sentence = _translate("Sheets", "{file} was not saved. Check the disk or USB stick, then save again.")
    return sentence.replace("{file}", isolated(path.name))
