"""A history of 20,000 steps, against reading the log's rows alone: `python tests/bench/bench_history.py`.

The first page is what the History screen shows at once; all steps in words, what changed since the first step and the
plan at any step are worked out beside the window. The baseline selects the same columns of all rows with sqlite3.
"""

from __future__ import annotations

import datetime
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from sqlite_utils import Database

from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.slots import move_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.sample import sample_change
from teambuilder.store import log
from teambuilder.store.connection import transaction
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.tables import write_edits
from teambuilder.ui.history.entries import all_entries, first_entries
from teambuilder.ui.history.rows import Looking, arranged
from teambuilder.ui.history.seen import see
from teambuilder.ui.language import speak

STEPS = 20_000
ROUNDS = 7


def write_steps(plan_file: PlanFile) -> None:
    """Fills the log up to the number: people move between two seats and get notes, all in one transaction."""
    plan, newest, connection = plan_file.plan, plan_file._newest, plan_file._connection
    scenario_id, people = plan.business.current_scenario_id, list(plan.people)
    seats = plan.team(scenario_id).slots_in_order()
    held = next(seat for seat in seats if seat.person_id)
    vacant = next(seat for seat in seats if seat.person_id is None and seat.role_id != held.role_id)
    pair = [held.id, vacant.id]
    database = Database(connection, execute_plugins=False)
    with transaction(connection):
        for number in range(newest.id, STEPS):
            if number % 2:
                change = edit_person(plan, people[number % len(people)], notes=f"Note {number}")
            else:
                change = move_person(plan, scenario_id, *pair)
                pair.reverse()
            plan = plan.apply(change)
            write_edits(database, change.edits)
            newest = log.append(connection, newest, log.DO, change, None, log.tops_after_do(newest))


def median(action: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    times: list[float] = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        action()
        times.append(1000 * (time.perf_counter() - begin))
    return statistics.median(times)


def main() -> None:
    """Prints the medians and the ratios."""
    speak("en", QCoreApplication([]))
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_STATE_HOME"] = name
        path = Path(name) / "long.teamplan"
        with PlanFile.create(path, sample_change(load_catalogue())) as plan_file:
            write_steps(plan_file)
        with PlanFile.open(path) as plan_file:
            plan, past = plan_file.plan, plan_file.past()
            entries, today = all_entries(past), datetime.date.today()
            person, scenario_id = next(iter(plan.people)), plan.business.current_scenario_id
            plain = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
            columns = "id, at, kind, action, parameters, target, undo_top, edits"
            actions: dict[str, Callable[[], object]] = {
                "rows of the log alone": lambda: plain.execute(f"SELECT {columns} FROM step").fetchall(),
                "first page in words": lambda: first_entries(past),
                "all steps in words": lambda: all_entries(past),
                "words looked for in all steps": lambda: list(arranged(entries, Looking(needle="details"))),
                "steps about one person": lambda: past.touching(person),
                "the plan in the middle": lambda: past.as_of(STEPS // 2),
                "the plan at the end": lambda: past.as_of(STEPS),
                "figures and changes since the first step": lambda: see(past, entries[-1], plan, scenario_id, today),
            }
            medians = {label: median(action) for label, action in actions.items()}
            plain.close()
    baseline = medians["rows of the log alone"]
    for label, value in medians.items():
        print(f"{label}: {value:.1f} ms, {value / baseline:.2f} × the rows alone")


if __name__ == "__main__":
    main()
