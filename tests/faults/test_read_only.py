"""Where nothing may be written a plan can still be read, and the owner is told why it cannot be changed."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_reading_needs_no_right_to_write(plan_path: Path, run_program: Callable[..., dict[str, Any]]) -> None:
    with tempfile.TemporaryDirectory(prefix="teambuilder-") as name:  # pytest's folders are closed to other users
        folder = Path(name)
        folder.chmod(0o755)
        shutil.copy(plan_path, folder)
        found = run_program("without_rights", folder)
    assert found == {
        "all allowed": ["20 people", "21 people"],
        "read-only file": ["20 people", "read_only"],
        "read-only folder": ["20 people", "read_only"],
        "secret file": ["cannot_read", "cannot_read"],
        "cut off, read-only folder": ["20 people", "read_only"],
        "no place for locks": ["21 people", "cannot_write"],
        "a backup in a read-only folder": ["cannot_write, then 22 people"],
    }
