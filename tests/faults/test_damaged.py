"""A damaged file is refused, or is the plan that it was: never another plan, no crash, no hang."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from teambuilder.core.actions.people import edit_person
from teambuilder.store.plan_file import PlanFile

Program = Callable[..., dict[str, Any]]


@pytest.mark.parametrize("files", [300, pytest.param(3000, marks=pytest.mark.on_demand)])
def test_damage_never_changes_a_plan_in_silence(plan_path: Path, run_program: Program, files: int) -> None:
    older = shutil.copy(plan_path, plan_path.with_name("older"))
    with PlanFile.open(plan_path) as plan_file:
        for number in range(20):
            plan_file.apply(edit_person(plan_file.plan, f"p{number}", email=f"{number}@example.com"))
    found = run_program("damaged", plan_path, older, files)
    assert found["tries"] == files
    assert found["refused"] > found["tries"] // 2
    assert (found["silently_changed"], found["written_though_refused"], found["step_lost"]) == (0, 0, 0)
