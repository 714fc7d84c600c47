"""A power cut loses what was not made safe, down to single sectors: that is never what the owner was told is done."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

OLDER = Path(__file__).parents[1] / "store" / "data"
Program = Callable[..., dict[str, Any]]


def _records() -> bool:
    """True where SQLite's file functions can be reached: Linux, with SQLite as a library of its own."""
    import _sqlite3

    place = getattr(_sqlite3, "__file__", None)  # none when it is built into Python
    return sys.platform == "linux" and place is not None and hasattr(ctypes.CDLL(place), "sqlite3_vfs_find")


@pytest.mark.skipif(not _records(), reason="SQLite is built into this Python, so its writes cannot be recorded")
@pytest.mark.parametrize("cuts", [500, pytest.param(5000, marks=pytest.mark.on_demand)])
def test_what_was_told_is_there_after_a_power_cut(plan_path: Path, run_program: Program, cuts: int) -> None:
    found = run_program("power_cuts", plan_path, OLDER, cuts)
    assert found["cuts"] == cuts
    assert (found["lost"], found["refused"], found["another_plan"]) == (0, 0, 0)
    assert found["cut_off"] > cuts // 10, "few cuts came in the middle of something"
    assert found["lost_by_a_deaf_disk"] > 15, "a disk that makes nothing safe loses nothing: the test shows nothing"
