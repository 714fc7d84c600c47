"""Suggested placements: the best assignment of people without a seat to vacant seats, and who or what stays over.

Best means, each only where those before it leave a choice: the most seats filled; the people who suit them best; the
hires that are furthest along; the order of the board and of names. So one plan has one answer.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from heapq import nlargest
from types import MappingProxyType
from typing import TypeAlias

from teambuilder.core.hiring.suitability import Note, Suitability
from teambuilder.core.plan import Person, Plan, Slot, Stage

Pair: TypeAlias = tuple[str, str]
Assign: TypeAlias = Callable[[Mapping[Pair, int]], dict[str, str]]
_NOTHING: Mapping[str, str] = MappingProxyType({})
_NEVER = "9999-12"


@dataclass(frozen=True)
class Placement:
    """A person proposed for a vacant seat."""

    person_id: str
    slot_id: str
    reasons: tuple[Note, ...]
    cautions: tuple[Note, ...]


@dataclass(frozen=True)
class LeftOver:
    """The ids of people who stay without a seat and of seats that stay vacant, each with the reason."""

    people: Mapping[str, Note]
    seats: Mapping[str, Note]


def suggest_placements(
    plan: Plan,
    scenario_id: str,
    assign: Assign,
    *,
    previous_holders: Mapping[str, str] = _NOTHING,
    today: datetime.date | None = None,
) -> tuple[Placement, ...]:
    """The best placements, as the seats stand on the board.

    `assign` gives the pairs whose worth together is greatest. `previous_holders` are the ids of people by the seats
    that they left, as the history tells.
    """
    found = Suitability(plan, scenario_id, previous_holders, today or datetime.date.today())
    chosen = {slot_id: person_id for person_id, slot_id in assign(worths(found)).items()}
    return tuple(
        Placement(person.id, slot.id, found.reasons(person, slot), found.cautions(person, slot))
        for slot in found.seats
        if slot.id in chosen
        for person in [plan.people[chosen[slot.id]]]
    )


def left_over(plan: Plan, scenario_id: str, placements: tuple[Placement, ...]) -> LeftOver:
    """Who and what these placements leave over, and why."""
    found = Suitability(plan, scenario_id, _NOTHING, datetime.date.min)
    placed = {placement.person_id for placement in placements}
    filled = {placement.slot_id for placement in placements}
    return LeftOver(
        {person.id: _why_unplaced(found, person) for person in found.people if person.id not in placed},
        {slot.id: _why_vacant(found, slot) for slot in found.seats if slot.id not in filled},
    )


def worths(found: Suitability) -> dict[Pair, int]:
    """What each pair that may come about is worth, so that the greatest sum is the best assignment, and only one is.

    A worth is a number of four parts. However many pairs come together, the sum of a part never reaches the part
    above it: a seat filled, how well the person suits, how far along the hire is, and the order of board and names.
    """
    people, seats = found.people, found.seats
    points = {(p.id, s.id): found.points(p, s) for p in people for s in seats if found.suits(p, s)}
    if not points:
        return {}
    least, most = min(points.values()), max(points.values())
    a_seat_filled = (most - least) * min(len(people), len(seats)) + 1
    along = {slot.id: 1 << len(seats) - place for place, slot in enumerate(sorted(seats, key=_how_far_along), start=1)}
    order = {slot.id: (len(people) + 1) ** place for place, slot in enumerate(reversed(seats))}
    name = {person.id: len(people) - place for place, person in enumerate(people)}
    whole = (len(people) + 1) ** len(seats)
    return _enough(
        {
            (person_id, slot_id): ((a_seat_filled + value - least << len(seats)) + along[slot_id]) * whole
            + name[person_id] * order[slot_id]
            for (person_id, slot_id), value in points.items()
        }
    )


def _how_far_along(slot: Slot) -> tuple[int, str]:
    """Sorts the hire that has come furthest, or starts soonest, first; of others the first on the board."""
    return -list(Stage).index(slot.stage), slot.start_month or _NEVER


def _enough(worth: dict[Pair, int]) -> dict[Pair, int]:
    """The same pairs without those that cannot be among the best: a seat needs no more candidates than there are seats.

    With its best ones, one of them is always free; the same holds for people when they are fewer.
    """
    sides = [{pair[side] for pair in worth} for side in (0, 1)]
    fewer = 0 if len(sides[0]) <= len(sides[1]) else 1
    by_one: dict[str, list[Pair]] = {}
    for pair in worth:
        by_one.setdefault(pair[fewer], []).append(pair)
    best = (nlargest(len(by_one), pairs, key=worth.__getitem__) for pairs in by_one.values())
    return {pair: worth[pair] for pairs in best for pair in pairs}


def _why_unplaced(found: Suitability, person: Person) -> Note:
    if not found.seats:
        return Note("no_vacant_seat")
    on_their_side = [slot for slot in found.seats if found.leans_that_way(person, slot)]
    if not on_their_side:
        return Note("no_seat_on_their_side", {"department": str(person.leaning)})
    if not any(found.has_the_hours(person, slot) for slot in on_their_side):
        return Note("too_few_hours", {"minutes": person.minutes_a_week})
    return Note("seats_go_to_others")


def _why_vacant(found: Suitability, slot: Slot) -> Note:
    if not found.people:
        return Note("nobody_waits")
    on_its_side = [person for person in found.people if found.leans_that_way(person, slot)]
    if not on_its_side:
        return Note("nobody_leans_to_it", {"department": str(found.role(slot).department)})
    if not any(found.has_the_hours(person, slot) for person in on_its_side):
        return Note("nobody_has_the_hours", {"minutes": slot.minutes_a_week})
    return Note("people_go_elsewhere")
