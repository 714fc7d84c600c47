"""A power cut or a kill in the middle of a step loses nothing that the owner has seen done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Program = Callable[..., dict[str, Any]]


def test_no_acknowledged_step_is_lost(plan_path: Path, run_program: Program, often: int) -> None:
    found = run_program("killed", plan_path, 30 * often)
    assert found["acknowledged"] > found["kills"]
    assert found["cut_off"] > 0, "no kill came in the middle of a step: the test shows nothing"
    assert (found["lost"], found["torn"], found["readers_that_differ"]) == (0, 0, 0)
