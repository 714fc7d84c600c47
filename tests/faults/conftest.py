"""What the fault tests share: a plan with some history, and programs of their own."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from teambuilder.core.actions.people import add_person, edit_person, new_person
from teambuilder.core.actions.reporting import report_to
from teambuilder.core.actions.roles import add_role, new_role
from teambuilder.core.actions.slots import place_person
from teambuilder.core.change import Action, Change, added, changed
from teambuilder.core.plan import Department, Person, Plan, Scenario
from teambuilder.store.plan_file import PlanFile

sys.path.insert(0, str(Path(__file__).parent))  # for the modules beside this one
pytest.register_assert_rewrite("hostile_files", "no_room")

LONGEST_SECONDS = 1800
Program = Callable[..., dict[str, Any]]


@pytest.fixture
def plan_path(tmp_path: Path, made_plan: bytes) -> Path:
    """A closed plan file with twenty people, two roles and a log with steps undone and redone."""
    path = tmp_path / "plan.teamplan"
    path.write_bytes(made_plan)
    return path


@pytest.fixture(scope="session")
def made_plan(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What is in the file: made once, as each step waits for the disk."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as environment:  # the folders of a test are not there yet
        environment.setenv("XDG_STATE_HOME", str(folder / "state"))
        path = folder / "plan.teamplan"
        _make_plan(path)
        return path.read_bytes()


def _make_plan(path: Path) -> None:
    scenario = Scenario("today", name_en="Today")
    business = replace(Plan().business, name="Bismillah Traders", current_scenario_id="today")
    people = [added(Person(f"p{i}", name=f"Person {i} علی", notes="note " * i)) for i in range(20)]
    edits = (added(scenario), *changed(Plan().business, business), *people)
    with PlanFile.create(path, Change(Action("found_business"), edits)) as plan_file:
        roles = [new_role("today", Department.SALES, title) for title in ("Manager", "Rep")]
        for role in roles:
            plan_file.apply(add_role(plan_file.plan, "today", role))
        plan_file.apply(report_to(plan_file.plan, "today", roles[1].id, roles[0].id))
        slot = plan_file.plan.team("today").slots_of_role(roles[0].id)[0]
        plan_file.apply(place_person(plan_file.plan, "today", "p1", slot.id))
        for number in range(20):
            plan_file.apply(edit_person(plan_file.plan, f"p{number}", phone=f"0300 {number}"))
        for _ in range(6):
            plan_file.undo()
        for _ in range(3):
            plan_file.redo()
        plan_file.apply(add_person(plan_file.plan, new_person("Last")))
        plan_file.undo()


@pytest.fixture
def run_program(tmp_path: Path) -> Program:
    """Runs tests/faults/programs/NAME.py, which prints its findings as JSON on its last line; a crash fails."""

    def run(name: str, *arguments: object) -> dict[str, Any]:
        program = Path(__file__).parent / "programs" / f"{name}.py"
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", str(program), *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=LONGEST_SECONDS,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        print(name, done.stdout, sep="\n")
        findings: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return findings

    return run


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a megabyte; the test is left out where this user may not have one."""
    from no_room import mounted

    folder = tmp_path / "disk"
    with mounted(folder) as is_there:
        if not is_there:
            pytest.skip("only root may mount a disk in memory")
        yield folder


@pytest.fixture
def no_hang() -> Iterator[None]:
    """Fails a test that waits for something for ever."""

    def ring(*_: object) -> None:
        raise AssertionError("hangs")  # TimeoutError is an OSError, which the store has words for

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(60)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)
