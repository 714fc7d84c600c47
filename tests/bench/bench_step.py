"""One drop, durable and repainted, against a raw sqlite3 commit in the same mode: `python tests/bench/bench_step.py`.

Two plans in one run: 12 people with 14 slots and the catalogue's responsibilities, and 2,000 people with 500 slots
and 500 responsibilities. A step moves a person from one seat to another and back, with the whole Team screen shown
at 1280 x 800; what the findings of the large plan cost is a part of its step and told again by itself. The raw commit
updates one row and adds one row of the log's size to a file of the same mode (DELETE journal, synchronous=EXTRA).
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from teambuilder.core.actions.business import Script, found_business
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.responsibilities import add_responsibility
from teambuilder.core.actions.slots import add_slot, move_person, place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change
from teambuilder.core.plan import Department, Horizon, OwnershipKind, Plan, Responsibility, new_id
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.language import Language, load_fonts
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import use_theme


def plan_with(people: int, slots: int, duties: int) -> Change:
    """The traditional start with this many people, slots and responsibilities, half of the slots held."""
    script = Script(Plan())
    script.add(*found_business(load_catalogue(), "traditional", name="Bench", owner_name="Owner").edits)
    scenario = script.plan.business.current_scenario_id
    for number in range(people - 1):
        script.do(add_person, new_person(f"Person {number:04}", name_other_script=f"شخص {number:04}"))
    roles = [role.id for role in script.plan.team(scenario).roles_in_order()]
    while len(script.plan.team(scenario).slots) < slots:
        script.do(add_slot, scenario, roles[len(script.plan.team(scenario).slots) % len(roles)])
    seats = script.plan.team(scenario).slots_in_order()
    for person, seat in zip(list(script.plan.people)[: slots // 2], seats, strict=False):
        script.do(place_person, scenario, person, seat.id)
    add_duties(script, scenario, duties, roles)
    return script.change(Action("found_business"))


def add_duties(script: Script, scenario: str, number: int, role_ids: list[str]) -> None:
    """Responsibilities up to this number: of ten, one is owned by nobody, one by two, three have a helper."""
    while (count := len(script.plan.responsibilities)) < number:
        duty = Responsibility(
            new_id(),
            list(Department)[count % 2],
            list(Horizon)[count // 2 % 2],
            text_en=f"Responsibility {count:03}",
            text_ur=f"ذمہ داری {count:03}",
            essential=True,
            minutes_a_week=60,
        )
        script.do(add_responsibility, duty)
        place = count % 10
        takers = [OwnershipKind.OWNS] * min(place, 1) + [OwnershipKind.OWNS] * (place == 1)
        takers += [OwnershipKind.HELPS] * (2 <= place <= 4)
        for offset, kind in enumerate(takers):
            script.do(set_ownership, scenario, role_ids[(count + offset) % len(role_ids)], duty.id, kind)


def raw_commit(folder: Path) -> Callable[[], None]:
    """Commits one update and one log row to a plain sqlite3 file in the mode of a plan."""
    connection = sqlite3.connect(folder / "raw.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("CREATE TABLE slot (id TEXT PRIMARY KEY, person_id TEXT) STRICT")
    connection.execute("CREATE TABLE step (id INTEGER PRIMARY KEY, edits TEXT) STRICT")
    connection.execute("INSERT INTO slot VALUES ('a', NULL)")

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE slot SET person_id = ? WHERE id = 'a'", (str(time.monotonic_ns()),))
        connection.execute("INSERT INTO step (edits) VALUES (?)", ("x" * 700,))
        connection.execute("COMMIT")

    return commit


def drop_on(session: Session) -> Callable[[], None]:
    """Moves a person to a vacant seat and, at the next call, back; returns when the screen is painted."""
    held = next(slot.id for slot in session.team.slots_in_order() if slot.person_id)
    role = session.team.slots[held].role_id
    vacant = next(s.id for s in session.team.slots_in_order() if s.person_id is None and s.role_id != role)
    seats = [held, vacant]

    def step() -> None:
        if not session.do(move_person, session.scenario_id, seats[0], seats[1]):
            raise RuntimeError("the step was refused")
        seats.reverse()
        QApplication.processEvents()

    return step


def findings_of(session: Session) -> Callable[[], None]:
    """Works the findings out anew."""

    def work_out() -> None:
        if not FindingsBoard(session).current:
            raise RuntimeError("there is nothing to settle in a plan that is full of it")

    return work_out


def milliseconds(action: Callable[[], None]) -> float:
    """How long one call takes."""
    begin = time.perf_counter()
    action()
    return 1000 * (time.perf_counter() - begin)


def main() -> None:
    """Prints the medians and the ratios."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    Language(application).use("en")
    use_theme(application, "light")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_STATE_HOME"] = name
        raw = raw_commit(folder)
        actions: dict[str, Callable[[], None]] = {"raw commit": raw}
        screens: list[TeamScreen] = []
        for label, people, slots, duties in (("small plan", 12, 14, 0), ("large plan", 2_000, 500, 500)):
            plan_file = PlanFile.create(folder / f"{people}.teamplan", plan_with(people, slots, duties))
            plan_file.warm_up()
            session = Session(plan_file, application)
            settings = Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
            screen = TeamScreen(session, Selection(), Prompts(), settings, FindingsBoard(session), None)
            session.changed.connect(screen.show_plan)
            screen.resize(1280, 730)
            screen.show()
            application.processEvents()
            screens.append(screen)
            actions[label] = drop_on(session)
            if duties:
                actions["findings of the large plan"] = findings_of(session)
        for action in actions.values():
            for _ in range(5):
                action()
        times = {label: [0.0] * 0 for label in actions}
        for _ in range(60):
            for label, action in actions.items():
                times[label].append(milliseconds(action))
    medians = {label: statistics.median(values) for label, values in times.items()}
    for label, median in medians.items():
        print(f"{label}: {median:.2f} ms, {median / medians['raw commit']:.2f} raw commits")
    print(f"large against small plan: {medians['large plan'] / medians['small plan']:.2f}")


if __name__ == "__main__":
    main()
