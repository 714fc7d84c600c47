"""A kill in the middle of whatever the store does loses nothing that the owner has seen done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Program = Callable[..., dict[str, Any]]


@pytest.mark.parametrize("kills", [63, pytest.param(1000, marks=pytest.mark.on_demand)])
def test_what_was_told_is_there_after_a_kill(plan_path: Path, run_program: Program, kills: int) -> None:
    found = run_program("killed", plan_path, kills)
    assert sum(scene["kills"] for scene in found.values()) == kills
    assert {title: scene["wrong"] for title, scene in found.items()} == dict.fromkeys(found, 0)
    assert all(scene["told"] >= scene["kills"] for scene in found.values())
    assert sum(scene["cut_off"] for scene in found.values()) > kills // 10, "few kills came in the middle of something"
