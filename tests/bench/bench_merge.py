"""Merging two copies of a large plan, against loading both files: `python tests/bench/bench_merge.py`.

2,000 people, 500 slots, 500 responsibilities; since the copies parted each side has taken 1,000 steps: details of
people that differ, seats that are filled, a hundred details that both changed. Loading is opening to read with every
check, which a copy from elsewhere needs anyway.
"""

from __future__ import annotations

import importlib.util
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.slots import edit_slot
from teambuilder.core.change import Change
from teambuilder.core.merge import Side
from teambuilder.store.merging import History, compare_copy, history_of
from teambuilder.store.plan_file import PlanFile

STEPS = 1_000
ASKED = 100
ROUNDS = 5


def large_plan() -> Change:
    """The large plan of the other benchmarks."""
    place = Path(__file__).with_name("bench_step.py")
    spec = importlib.util.spec_from_file_location("bench_step", place)
    assert spec is not None
    assert spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.plan_with(2_000, 500, 500)


def work(plan_file: PlanFile, side: int) -> None:
    """Steps of one side: every other person, the first of both sides, and seats."""
    people, scenario = list(plan_file.plan.people), plan_file.plan.business.current_scenario_id
    slots = list(plan_file.plan.team(scenario).slots)
    for number in range(STEPS):
        if number < ASKED:
            change = edit_person(plan_file.plan, people[number], notes=f"Note {side} {number}")
        elif number % 5 == 0:
            slot = slots[(number // 5 * 2 + side) % len(slots)]
            change = edit_slot(plan_file.plan, scenario, slot, minutes_a_week=600 + number)
        else:
            change = edit_person(plan_file.plan, people[(number * 2 + side) % len(people)], phone=f"03{side}{number}")
        plan_file.apply(change)


def milliseconds(action: Callable[[], object]) -> float:
    begin = time.perf_counter()
    action()
    return 1000 * (time.perf_counter() - begin)


def load(*paths: Path) -> None:
    for path in paths:
        PlanFile.open(path, read_only=True).close()


def merged(mine: History, copy: Path) -> Change:
    """All that the window works out, and the one step."""
    _, merge = compare_copy(mine, copy)
    if len(merge.conflicts) != ASKED or not merge.settled:
        raise RuntimeError("the two sides do not differ as they should")
    return merge.change_for({conflict.id: Side.THEIRS for conflict in merge.conflicts})


def main() -> None:
    """Prints the medians and the ratio."""
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_STATE_HOME"] = name
        plan, copy = Path(name) / "plan.teamplan", Path(name) / "copy.teamplan"
        with PlanFile.create(plan, large_plan()) as plan_file:
            plan_file.write_copy(copy)
            work(plan_file, 0)
        with PlanFile.open(copy) as plan_file:
            work(plan_file, 1)
        loading = [milliseconds(lambda: load(plan, copy)) for _ in range(ROUNDS)]
        with PlanFile.open(plan) as plan_file:
            asking = [milliseconds(lambda: history_of(plan_file)) for _ in range(ROUNDS)]
            mine = history_of(plan_file)
            merging = [milliseconds(lambda: merged(mine, copy)) for _ in range(ROUNDS)]
            change = merged(mine, copy)
            writing = milliseconds(lambda: plan_file.apply(change))
    base = statistics.median(loading)
    print(f"loading both files: {base:.0f} ms")
    print(
        f"reading, comparing and merging: {statistics.median(merging):.0f} ms, {statistics.median(merging) / base:.2f}"
    )
    print(f"of this in the window's thread, the log: {statistics.median(asking):.1f} ms")
    print(f"the step on disk: {writing:.0f} ms, {len(change.edits)} rows")


if __name__ == "__main__":
    main()
