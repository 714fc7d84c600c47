"""One key press in the search of a large plan, against a plain scan of the same texts with `in`.

    python tests/bench/bench_search.py

2,000 people with names in both scripts, 500 roles, 500 responsibilities; the names are made of few parts, so that a
letter or two answers to most of them. What is reckoned is ranking and sorting as well as finding.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable

from teambuilder.core.findable import plan_entries
from teambuilder.core.plan import Business, Department, Person, Plan, Responsibility, Role, Scenario, Slot, Team
from teambuilder.core.ranking import Index, searchable

SCENARIO = "today"
PEOPLE, ROLES, DUTIES = 2_000, 500, 500
FIRST = [("Ayesha", "عائشہ"), ("Bilal", "بلال"), ("Sara", "سارہ"), ("Imran", "عمران"), ("Muhammad", "محمد")]
LAST = [("Khan", "خان"), ("Malik", "ملک"), ("Ahmed", "احمد"), ("Qureshi", "قریشی"), ("Siddiqui", "صدیقی")]
FRAME = 16.0  # milliseconds
ROUNDS = 15
TYPED = ("a", "ay", "ayesha", "ayesha kh", "khan 19", "sales", "عا", "عائشہ خان", "lead", "zzzz")


def large_plan() -> Plan:
    chance = random.Random(1)
    people: dict[str, Person] = {}
    for number in range(PEOPLE):
        first, last = chance.choice(FIRST), chance.choice(LAST)
        name, other = f"{first[0]} {last[0]} {number}", f"{first[1]} {last[1]} {number}"
        people[f"p{number}"] = Person(f"p{number}", name, other, phone=f"+92 300 {number:07}", email=f"a{number}@x.pk")
    departments = list(Department)
    roles = {
        f"r{n}": Role(f"r{n}", SCENARIO, departments[n % 2], title_en=f"Sales lead {n}", title_ur=f"سیلز لیڈ {n}")
        for n in range(ROLES)
    }
    slots = {f"s{n}": Slot(f"s{n}", SCENARIO, f"r{n}", f"p{n}") for n in range(ROLES)}
    duties = {
        f"d{n}": Responsibility(f"d{n}", text_en=f"Follow up every lead of area {n}", text_ur=f"علاقہ {n} کی ہر لیڈ")
        for n in range(DUTIES)
    }
    return Plan(
        Business("business", "Large", current_scenario_id=SCENARIO),
        people=people,
        responsibilities=duties,
        scenarios={SCENARIO: Scenario(SCENARIO, "Today")},
        teams={SCENARIO: Team(roles=roles, slots=slots)},
    )


def median(act: Callable[[], object]) -> float:
    """Milliseconds."""
    times: list[float] = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        act()
        times.append(1000 * (time.perf_counter() - begin))
    return statistics.median(times)


def main() -> None:
    plan = large_plan()
    entries = plan_entries(plan, SCENARIO, "en")
    texts = [" ".join(map(searchable, (*entry.names, *entry.details))) for entry in entries]
    made = median(lambda: Index(plan_entries(plan, SCENARIO, "en")))
    searchable.cache_clear()
    begin = time.perf_counter()
    index = Index(plan_entries(plan, SCENARIO, "en"))
    first = 1000 * (time.perf_counter() - begin)
    print(f"{len(entries)} entries: made ready in {first:.1f} ms at first, {made:.1f} ms again")
    slowest = 0.0
    for typed in TYPED:
        index.best(typed)  # what is reckoned once is not of each key
        needle = searchable(typed)
        scan = median(lambda needle=needle: [text for text in texts if needle in text])
        key = median(lambda typed=typed: index.best(typed))
        slowest = max(slowest, key)
        print(f"{typed!r:>16}: {key:6.2f} ms, {key / scan:5.1f} × the scan ({scan:.2f} ms)")
    print(f"slowest key {slowest:.2f} ms of {FRAME:.0f}: {'good' if slowest < FRAME else 'TOO SLOW'}")


if __name__ == "__main__":
    main()
