"""Names of files that every system takes."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from teambuilder.core.sheets import SheetKind
from teambuilder.sheets.naming import shortened
from teambuilder.ui.sheets.kind_words import kind_name, name_of_file


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
