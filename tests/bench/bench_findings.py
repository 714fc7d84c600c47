"""Coverage and findings of a large plan, as they are reckoned at each step: `python tests/bench/bench_findings.py`.

2,000 people, 500 slots and 500 responsibilities, with as much to settle as chance brings; what a step changes is the
team, so nothing of the step before is at hand.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.coverage import coverage
from teambuilder.core.findings import assess
from teambuilder.core.plan import (
    Business,
    Department,
    Horizon,
    Leaning,
    Ownership,
    OwnershipKind,
    Person,
    PersonKind,
    Plan,
    Responsibility,
    Role,
    Slot,
    Team,
)

SCENARIO = "today"
PEOPLE, SLOTS, ROLES, DUTIES = 2_000, 500, 200, 500
ROUNDS = 40


def large_plan() -> Plan:
    """Roles of all templates, two thirds of the slots held, every responsibility with an owner or two, or none."""
    chance = random.Random(1)
    templates = list(load_catalogue().roles.values())
    leanings = list(Leaning)
    people = [Person(f"p{n}", name=f"Person {n}", leaning=chance.choice(leanings)) for n in range(PEOPLE)]
    people[0] = replace(people[0], kind=PersonKind.OWNER)
    roles = [
        Role(
            f"r{number}",
            SCENARIO,
            department=(template := templates[number % len(templates)]).department,
            template=template.key,
            title_en=f"{template.title.en} {number}",
            territory_en=f"Place {number % 50}, Place {number % 30}",
            reports_to_id=f"r{chance.randrange(number)}" if number > 2 else None,
        )
        for number in range(ROLES)
    ]
    slots = [
        Slot(f"s{n}", SCENARIO, f"r{n % ROLES}", f"p{n % 300}" if n % 3 else None, 900, n, "2027-01" if n % 6 else None)
        for n in range(SLOTS)
    ]
    duties = [
        Responsibility(
            f"d{n}",
            department=chance.choice(list(Department)),
            horizon=chance.choice(list(Horizon)),
            text_en=f"Duty {n}",
            essential=n % 2 == 0,
            minutes_a_week=120,
        )
        for n in range(DUTIES)
    ]
    kinds = [OwnershipKind.OWNS, OwnershipKind.HELPS, OwnershipKind.HELPS]
    pairs = {(f"r{chance.randrange(ROLES)}", duty.id) for duty in duties for _ in range(chance.randrange(5))}
    ownerships = [Ownership(f"{role}-{duty}", SCENARIO, role, duty, chance.choice(kinds)) for role, duty in pairs]
    team = Team(
        roles={row.id: row for row in roles},
        slots={row.id: row for row in slots},
        ownerships={row.id: row for row in ownerships},
    )
    return Plan(
        business=Business("business", current_scenario_id=SCENARIO),
        people={row.id: row for row in people},
        responsibilities={row.id: row for row in duties},
        teams={SCENARIO: team},
    )


def milliseconds(action: Callable[[], object]) -> str:
    """The median of several calls, and the quickest: on a busy machine only that tells what the work takes."""
    times: list[float] = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        action()
        times.append(1000 * (time.perf_counter() - begin))
    return f"{statistics.median(times):.2f} ms, at best {min(times):.2f} ms"


def main() -> None:
    """Prints the figures."""
    plan = large_plan()

    def fresh() -> Plan:
        return replace(plan, teams={SCENARIO: replace(plan.team(SCENARIO))})

    def both() -> int:
        now = fresh()
        return len(assess(now, SCENARIO, coverage(now, now.team(SCENARIO))).findings)

    def only_coverage() -> object:
        now = fresh()
        return coverage(now, now.team(SCENARIO))

    print(f"{both()} findings")
    print(f"coverage: {milliseconds(only_coverage)}")
    print(f"coverage and findings: {milliseconds(both)}")


if __name__ == "__main__":
    main()
