"""Two programs on one plan: one writes, all may read, and the right to write is free when its holder dies."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from programs.changes import founding

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.store.backups import make_backup, restore_copy
from teambuilder.store.opening import verify
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

WRITER = Path(__file__).parent / "programs" / "writer.py"


@contextmanager
def writer(path: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, str(WRITER), str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


@pytest.mark.parametrize("states", [15, pytest.param(300, marks=pytest.mark.on_demand)])
def test_a_reader_sees_whole_steps_while_another_process_writes(plan_path: Path, states: int) -> None:
    with PlanFile.open(plan_path, read_only=True) as plan_file:
        first = len(plan_file.steps())
    with writer(plan_path) as process:
        seen: list[int] = []
        while len(set(seen)) < states:
            with PlanFile.open(plan_path, read_only=True) as reader:  # with all checks, so never half a step
                seen.append(len(reader.steps()))
                assert reader.plan == reader.as_of(seen[-1])
            with pytest.raises(StoreTrouble) as caught:
                PlanFile.open(plan_path)
            assert caught.value.code == "open_elsewhere"
        output, _ = process.communicate()
    assert process.returncode == 0, "readers never stop a writer"
    assert seen == sorted(seen)
    with PlanFile.open(plan_path) as plan_file:
        assert len(plan_file.steps()) == first + int(output)
    print(f"{len(seen)} readings beside {output.strip()} steps")


def test_while_one_writes_nobody_else_may_replace_or_found_the_plan(plan_path: Path) -> None:
    """What a second start of the program might do; reading and copying are free."""
    with PlanFile.open(plan_path) as plan_file:
        backup = make_backup(plan_file)
    with writer(plan_path) as process:
        for act in (
            lambda: PlanFile.open(plan_path),
            lambda: restore_copy(backup, plan_path),
            lambda: PlanFile.create(plan_path, founding()),
        ):
            with pytest.raises(StoreTrouble) as caught:
                act()
            assert caught.value.code == "open_elsewhere"
        with PlanFile.open(plan_path, read_only=True) as reader:
            reader.write_copy(plan_path.with_name("copy.teamplan"))
            verify(plan_path.with_name("copy.teamplan"))
        process.communicate()
    assert process.returncode == 0
    verify(plan_path)


def test_the_right_to_write_is_free_when_its_holder_is_killed(plan_path: Path) -> None:
    with writer(plan_path) as process:
        process.kill()
        process.wait()
        with PlanFile.open(plan_path) as plan_file:
            plan_file.apply(add_person(plan_file.plan, new_person("New")))
