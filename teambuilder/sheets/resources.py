"""Where the templates, labels and fonts of the sheets lie."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def resource_folder(name: str) -> Path:
    """A folder of the application's resources, which are always installed as plain files."""
    return Path(str(files("teambuilder.resources"))) / name
