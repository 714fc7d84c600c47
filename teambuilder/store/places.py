"""Where locks, backups and reports are kept: in the user's folders, so that a plan's folder holds the plan alone."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from teambuilder.store.files import beginning

APPLICATION = "teambuilder"


def real_path(path: Path) -> Path:
    """The file behind links, absolute; a loop of links is left as it is."""
    return Path(os.path.realpath(path))


def lock_file(path: Path) -> Path:
    """The file whose lock stands for the right to write the plan at `path`."""
    return _user_folder("XDG_STATE_HOME", ".local/state") / "locks" / _key(path)


def backup_folder(path: Path) -> Path:
    """Where the backups of the plan at `path` are kept."""
    return backup_root() / f"{copy_name(path)}-{_key(path)[:12]}"


def backup_root() -> Path:
    """The folder that the backups of all plans are in."""
    return _user_folder("XDG_DATA_HOME", ".local/share") / "backups"


def working_folder(path: Path) -> Path:
    """Where a plan in a folder of several computers is worked on before it goes there as a whole."""
    return _user_folder("XDG_DATA_HOME", ".local/share") / "working" / f"{copy_name(path)}-{_key(path)[:12]}"


def report_folder() -> Path:
    """Where reports of the program's own faults are kept."""
    return _user_folder("XDG_STATE_HOME", ".local/state") / "reports"


def copy_name(path: Path) -> str:
    """What copies of the plan at `path` are called: its name, in characters that SQLite takes too."""
    return beginning(path.stem.encode("utf-8", "replace").decode("utf-8"))


def _key(path: Path) -> str:
    return hashlib.sha256(os.fsencode(real_path(path))).hexdigest()


def _user_folder(variable: str, fallback: str) -> Path:
    chosen = Path(os.environ.get(variable, ""))
    if chosen.is_absolute():
        return chosen / APPLICATION
    if sys.platform == "win32" and os.environ.get("LOCALAPPDATA"):
        return Path(os.environ["LOCALAPPDATA"]) / APPLICATION
    return Path.home() / fallback / APPLICATION
