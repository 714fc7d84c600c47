"""Whom to hire next, singles and pairs, against the findings of the same plan: `python tests/bench/bench_next_hire.py`.

50 people and 40 roles beside the catalogue's: the owner wears many hats, a third of the seats are vacant, and weeks are
short, so that seats that want the same work have to share it out.
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
from teambuilder.core.hiring.next_hire import rank_hires
from teambuilder.core.plan import (
    Business,
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
PEOPLE, ROLES, HATS = 50, 40, 14
ROUNDS = 20
GOAL = 300  # milliseconds


def busy_plan() -> Plan:
    """All responsibilities of the catalogue, most of them the owner's, some in odd minutes."""
    chance, catalogue = random.Random(1), load_catalogue()
    templates = list(catalogue.roles.values())
    people = [Person(f"p{number}", name=f"Person {number}", monthly_pay=60_000_00) for number in range(PEOPLE)]
    people[0] = replace(people[0], kind=PersonKind.OWNER)
    duties = [
        Responsibility(
            key,
            department=duty.department,
            horizon=duty.horizon,
            template=key,
            text_en=duty.text.en,
            essential=duty.essential,
            minutes_a_week=duty.minutes_a_week + chance.randrange(20),
        )
        for key, duty in catalogue.responsibilities.items()
    ]
    roles: list[Role] = []
    slots: list[Slot] = []
    ownerships: list[Ownership] = []
    for number in range(ROLES):
        template = templates[number % len(templates)]
        role = Role(f"r{number:02}", SCENARIO, template.department, template.key, title_en=f"{template.key} {number}")
        roles.append(role)
        holders = ["p0"] if number < HATS else [None if (number + n) % 3 == 0 else f"p{number + n}" for n in range(2)]
        for holder in holders:
            week = chance.choice([300, 600, 900])
            slots.append(Slot(f"s{len(slots):03}", SCENARIO, role.id, holder, week, len(slots)))
        keys = template.owns if number < len(templates) else ()
        ownerships += [Ownership(f"{role.id}-{key}", SCENARIO, role.id, key, OwnershipKind.OWNS) for key in keys]
    return Plan(
        business=Business("business", current_scenario_id=SCENARIO),
        people={row.id: row for row in people},
        responsibilities={row.id: row for row in duties},
        teams={
            SCENARIO: Team(
                roles={row.id: row for row in roles},
                slots={row.id: row for row in slots},
                ownerships={row.id: row for row in ownerships},
            )
        },
    )


def milliseconds(action: Callable[[], object]) -> tuple[float, float]:
    """The median of several calls, and the quickest: on a busy machine only that tells what the work takes."""
    times: list[float] = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        action()
        times.append(1000 * (time.perf_counter() - begin))
    return statistics.median(times), min(times)


def main() -> None:
    """Prints the figures."""
    plan, catalogue = busy_plan(), load_catalogue()

    def fresh() -> Plan:
        return replace(plan, teams={SCENARIO: replace(plan.team(SCENARIO))})

    def findings() -> object:
        now = fresh()
        return assess(now, SCENARIO, coverage(now, now.team(SCENARIO)))

    def next_hire() -> int:
        now = fresh()
        return len(rank_hires(now, SCENARIO, catalogue, coverage(now, now.team(SCENARIO))))

    print(f"{next_hire()} proposals")
    (baseline, _), (median, best) = milliseconds(findings), milliseconds(next_hire)
    print(f"coverage and findings (the baseline): {baseline:.2f} ms")
    print(f"whom to hire next: {median:.2f} ms, at best {best:.2f} ms, goal {GOAL} ms")
    print(f"ratio: {median / baseline:.1f} of the baseline")


if __name__ == "__main__":
    main()
