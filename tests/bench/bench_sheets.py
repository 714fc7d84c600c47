"""How long sheets take beside a bare Typst compile of the same pages: `python tests/bench/bench_sheets.py`.

Each figure is a median of several runs, each in a process of its own, because Typst keeps what it has laid out.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from teambuilder.core.plan import (
    Department,
    Ownership,
    OwnershipKind,
    Person,
    Plan,
    Responsibility,
    Role,
    Slot,
    Team,
)
from teambuilder.core.sheets import Options, ResponsibilitiesSheet, people_in_board_order, responsibilities_sheet
from teambuilder.sheets import set_sheets
from teambuilder.sheets.setting import SetSheets

COUNTS = {1: 7, 500: 3}
DUTIES = 12


def facts_of(plan: Plan) -> list[ResponsibilitiesSheet]:
    options = Options(effective_date="2026-11-23")
    return [
        responsibilities_sheet(plan, "s", person_id, options) for person_id in people_in_board_order(plan.team("s"))
    ]


def plan_of(people: int) -> Plan:
    """A plan in which each person has a role of their own with a dozen responsibilities in both languages."""
    roles: dict[str, Role] = {}
    slots: dict[str, Slot] = {}
    ownerships: dict[str, Ownership] = {}
    holders: dict[str, Person] = {}
    duties = {
        f"d{n}": Responsibility(
            f"d{n}",
            text_en=f"Call every new customer of list {n} within two days",
            text_ur=f"فہرست {n} کے ہر نئے گاہک کو دو دن کے اندر فون کرنا",
            explanation_en="A call in the first days keeps the customer.",
            explanation_ur="شروع کے دنوں میں ایک فون گاہک کو جوڑے رکھتا ہے۔",
            minutes_a_week=60 + n,
        )
        for n in range(60)
    }
    for i in range(people):
        department = Department.SALES if i % 2 else Department.MARKETING
        holders[f"p{i}"] = Person(f"p{i}", name=f"Ayesha Khan {i}", name_other_script=f"عائشہ خان {i}")
        roles[f"r{i}"] = Role(f"r{i}", "s", department=department, title_en=f"Rep {i}", title_ur=f"نمائندہ {i}")
        slots[f"s{i}"] = Slot(f"s{i}", "s", role_id=f"r{i}", person_id=f"p{i}", position=i)
        for n in range(DUTIES):
            kind = OwnershipKind.OWNS if n < DUTIES - 3 else OwnershipKind.HELPS
            duty = f"d{(i + n) % 60}"
            ownerships[f"o{i}-{n}"] = Ownership(f"o{i}-{n}", "s", role_id=f"r{i}", responsibility_id=duty, kind=kind)
    team = Team(roles=roles, slots=slots, ownerships=ownerships)
    return Plan(people=holders, responsibilities=duties, teams={"s": team})


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure(what: str, language: str, people: int) -> float:
    """Seconds of one way of making the PDF; facts and engines are loaded beforehand."""
    plan = plan_of(people)

    def sheets() -> SetSheets:
        facts = facts_of(plan)
        return set_sheets(facts, language=language, paper="a4")  # pyright: ignore[reportArgumentType]

    warm = set_sheets(facts_of(plan_of(1)), language="ur", paper="letter")
    warm.pdf()
    if what == "whole":
        return seconds(lambda: sheets().pdf())
    ready = sheets()
    compiler = ready._compiler  # the same input and fonts, without what comes before and after
    return seconds(lambda: compiler.compile(format="pdf", pdf_standards=["ua-1"]))


def in_own_process(what: str, language: str, people: int, runs: int) -> float:
    command = [sys.executable, __file__, what, language, str(people)]
    outputs = [subprocess.run(command, check=True, capture_output=True).stdout for _ in range(runs)]
    return statistics.median(json.loads(output) for output in outputs)


def main() -> None:
    if len(sys.argv) > 1:
        what, language, people = sys.argv[1:]
        print(json.dumps(measure(what, language, int(people))))
        return
    for people, runs in COUNTS.items():
        for language in ("en", "ur", "both"):
            bare = in_own_process("bare", language, people, runs)
            whole = in_own_process("whole", language, people, runs)
            print(f"{people:4} sheets, {language:4}: {whole:7.3f} s, bare {bare:7.3f} s, ratio {whole / bare:.2f}")


if __name__ == "__main__":
    main()
