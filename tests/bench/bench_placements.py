"""Suggested placements of 50 people to 40 vacant seats: `python tests/bench/bench_placements.py`.

The baseline is what a quick hand would do: the same worths, the best pair first, then the best of what is left. It
tells what being exact costs, and what it brings. The library that solves is loaded once, and told apart.
"""

from __future__ import annotations

import datetime
import random
import statistics
import time
from collections.abc import Callable, Mapping

from teambuilder.core.hiring.placements import left_over, suggest_placements
from teambuilder.core.hiring.suitability import Suitability
from teambuilder.core.plan import Department, Leaning, Person, Plan, Role, Slot, Stage, Team
from teambuilder.solver.assignment import best_assignment

SCENARIO = "today"
PEOPLE, SEATS = 50, 40
ROUNDS = 15
TODAY = datetime.date(2026, 11, 23)
PLACES = ["Lahore", "Karachi", "Multan", "Faisalabad", "Quetta", "Peshawar", "Sialkot", "Hyderabad"]


def crowded_plan() -> tuple[Plan, dict[str, str]]:
    """Everybody differs in leaning, hours, notes and years; every fourth seat was left by somebody."""
    chance = random.Random(1)
    people = [
        Person(
            f"p{n}",
            name=f"Person {n}",
            leaning=chance.choice(list(Leaning)),
            minutes_a_week=60 * chance.randrange(10, 46),
            start_date=f"{chance.randrange(2016, 2026)}-05-01",
            notes=f"Knows {chance.choice(PLACES)} well and has worked with shops there for some years.",
        )
        for n in range(PEOPLE)
    ]
    roles = [
        Role(
            f"r{n}",
            SCENARIO,
            department=chance.choice(list(Department)),
            title_en=f"Role {n}",
            territory_en=chance.choice(PLACES),
        )
        for n in range(SEATS)
    ]
    slots = [
        Slot(
            f"s{n}",
            SCENARIO,
            f"r{n}",
            minutes_a_week=60 * chance.randrange(10, 46),
            position=n,
            start_month=chance.choice([None, "2027-01", "2027-04"]),
            stage=chance.choice(list(Stage)),
        )
        for n in range(SEATS)
    ]
    team = Team(roles={row.id: row for row in roles}, slots={row.id: row for row in slots})
    left = {f"s{n}": f"p{chance.randrange(PEOPLE)}" for n in range(0, SEATS, 4)}
    return Plan(people={row.id: row for row in people}, teams={SCENARIO: team}), left


def greedy(worth: Mapping[tuple[str, str], int]) -> dict[str, str]:
    """The best pair first, then the best of what is left."""
    chosen: dict[str, str] = {}
    taken: set[str] = set()
    for person, seat in sorted(worth, key=worth.__getitem__, reverse=True):
        if person not in chosen and seat not in taken:
            chosen[person] = seat
            taken.add(seat)
    return chosen


def seconds(action: Callable[[], object]) -> tuple[float, float]:
    """The median of several calls, and the quickest: on a busy machine only that tells what the work takes."""
    times: list[float] = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        action()
        times.append(time.perf_counter() - begin)
    return statistics.median(times), min(times)


def main() -> None:
    """Prints the figures."""
    plan, left = crowded_plan()
    begin = time.perf_counter()
    best_assignment({("a", "b"): 1})
    print(f"loading the library that solves: {time.perf_counter() - begin:.3f} s")

    found = Suitability(plan, SCENARIO, left, TODAY)
    taken: dict[str, float] = {}
    for name, assign in (("greedy (baseline)", greedy), ("exact", best_assignment)):
        placements = suggest_placements(plan, SCENARIO, assign, previous_holders=left, today=TODAY)
        points = sum(found.points(plan.people[p.person_id], plan.team(SCENARIO).slots[p.slot_id]) for p in placements)

        def whole(assign: Callable[[Mapping[tuple[str, str], int]], dict[str, str]] = assign) -> object:
            chosen = suggest_placements(plan, SCENARIO, assign, previous_holders=left, today=TODAY)
            return left_over(plan, SCENARIO, chosen)

        median, best = seconds(whole)
        taken[name] = best
        print(f"{name}: {len(placements)} of {SEATS} seats filled, {points} points")
        print(f"    proposals, reasons and what is left over: {median:.3f} s, at best {best:.3f} s")
    print(f"exact takes {taken['exact'] / taken['greedy (baseline)']:.1f} times as long as the baseline")


if __name__ == "__main__":
    main()
