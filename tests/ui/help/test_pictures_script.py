"""The script that takes the pictures of the help still finds everything that it pictures."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.on_demand
def test_the_pictures_can_be_taken_again(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / ".ci" / "pictures", "--into", tmp_path], check=True, timeout=300)
    for language in ("en", "ur"):
        taken = {path.name: path.stat().st_size for path in (tmp_path / language).iterdir()}
        kept = {path.name: path.stat().st_size for path in (ROOT / "resources" / "help" / language).glob("*.png")}
        assert taken.keys() == kept.keys()
        for name, size in taken.items():
            assert 0.5 < size / kept[name] < 2, name  # names and times differ, but not what is shown
