"""Findings about people and their seats: overfull weeks, seats on both sides, seats that do not suit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from teambuilder.core.actions.findings import free_from_department, set_leaning, set_seat_hours, set_week
from teambuilder.core.actions.slots import free_slot, move_person, place_person
from teambuilder.core.figures import hours_figure
from teambuilder.core.findings.base import Draft, Finding, Remedy, Severity, Subject
from teambuilder.core.findings.facts import Facts
from teambuilder.core.plan import Department, Leaning, Person, PersonKind, Slot
from teambuilder.core.rows import WEEK_LIMIT
from teambuilder.core.workload import week_of


def over_hours(facts: Facts) -> Iterator[Draft]:
    """People whose seats take more than their week has; the owner's is told apart."""
    for person in facts.placed:
        week = week_of(facts.team, person)
        if not week.over:
            continue
        is_owner = person.kind is PersonKind.OWNER
        words = {
            "name": person.names,
            "used": hours_figure(week.used),
            "available": hours_figure(week.available),
            "percent": week.percent,
        }
        code = "owner_over_week" if is_owner else "over_hours"
        finding = Finding(code, Severity.PROBLEM, Subject("person", person.id), words)
        yield Draft(finding, partial(_relief, facts, person))


def _relief(facts: Facts, person: Person) -> Iterator[Remedy]:
    yield from _lightenings(facts, person, -facts.spare_minutes(person.id))
    yield from _other_weeks(facts, person)


def _lightenings(facts: Facts, person: Person, excess: int) -> Iterator[Remedy]:
    """Seats to give up: first those that hold nothing essential, of these the one that suffices, then the longest."""
    slots = facts.team.slots_of_person(person.id)
    if len(slots) > 1:
        order = sorted(slots, key=lambda s: (_essentials(facts, s), s.minutes_a_week < excess, -s.minutes_a_week))
        for slot in order[:2]:
            yield _handing_over(facts, slot)


def _other_weeks(facts: Facts, person: Person) -> Iterator[Remedy]:
    """A longer week for the owner, who measures their own; a shorter seat for others, whose week was agreed."""
    week = week_of(facts.team, person)
    if person.kind is PersonKind.OWNER:
        if week.used <= WEEK_LIMIT:
            yield Remedy("set_week", set_week, (person.id, week.used), {"hours": hours_figure(week.used)})
        return
    longest = max(facts.team.slots_of_person(person.id), key=lambda slot: slot.minutes_a_week)
    shorter = longest.minutes_a_week - (week.used - week.available)
    if shorter >= longest.minutes_a_week / 2:
        words = {"role": facts.team.roles[longest.role_id].title, "hours": hours_figure(shorter)}
        yield Remedy("set_seat_hours", set_seat_hours, (facts.scenario_id, longest.id, shorter), words)


def _handing_over(facts: Facts, slot: Slot) -> Remedy:
    """To someone without a seat whom it suits, or to a hire to come."""
    title, suited = facts.team.roles[slot.role_id].title, facts.suits(slot)
    if suited is None:
        return Remedy("free_slot", free_slot, (facts.scenario_id, slot.id), {"role": title})
    words = {"person": suited.names, "role": title}
    return Remedy("place", place_person, (facts.scenario_id, suited.id, slot.id), words)


def _essentials(facts: Facts, slot: Slot) -> int:
    return facts.essentials_owned.get(slot.role_id, 0)


def both_departments(facts: Facts) -> Iterator[Draft]:
    """People with seats in sales and in marketing; no advice for a team of one."""
    if facts.alone:
        return
    on_both_sides = set(facts.people_in[Department.SALES]) & set(facts.people_in[Department.MARKETING])
    for person in facts.placed:
        if person.id not in on_both_sides:
            continue
        finding = Finding("both_departments", Severity.ADVICE, Subject("person", person.id), {"name": person.names})
        yield Draft(finding, partial(_one_side_less, facts, person))


def _one_side_less(facts: Facts, person: Person) -> Iterator[Remedy]:
    leaving = _side_to_leave(facts, person)
    seats = [s for s in facts.team.slots_of_person(person.id) if _side(facts, s) is leaving]
    if len(seats) == 1:
        yield _handing_over(facts, seats[0])
        return
    words = {"person": person.names, "department": str(leaving)}
    yield Remedy("free_from_department", free_from_department, (facts.scenario_id, person.id, leaving), words)


def _side(facts: Facts, slot: Slot) -> Department:
    return facts.team.roles[slot.role_id].department


def _side_to_leave(facts: Facts, person: Person) -> Department:
    """The side that the person does not lean to, else the one that takes less of their week."""
    minutes = dict.fromkeys(Department, 0)
    for slot in facts.team.slots_of_person(person.id):
        minutes[_side(facts, slot)] += slot.minutes_a_week
    return min(Department, key=lambda side: (str(side) == str(person.leaning), minutes[side]))


def against_leaning(facts: Facts) -> Iterator[Draft]:
    """People whose seats are all on the side that they do not lean to."""
    for person in facts.placed:
        if person.leaning is Leaning.EITHER:
            continue
        wanted = Department(str(person.leaning))
        slots = facts.team.slots_of_person(person.id)
        if any(_side(facts, slot) is wanted for slot in slots):
            continue
        words = {"name": person.names, "leaning": str(wanted), "department": str(_side(facts, slots[0]))}
        finding = Finding("against_leaning", Severity.ADVICE, Subject("person", person.id), words)
        yield Draft(finding, partial(_better_suited, facts, person, slots, wanted))


def _better_suited(facts: Facts, person: Person, slots: tuple[Slot, ...], wanted: Department) -> Iterator[Remedy]:
    move = _move_to(facts, person, slots[0], wanted) if len(slots) == 1 else None
    if move is not None:
        yield move
    yield Remedy("set_leaning", set_leaning, (person.id, Leaning.EITHER), {"person": person.names})


def _move_to(facts: Facts, person: Person, origin: Slot, department: Department) -> Remedy | None:
    for slot in facts.team.slots_in(department):
        if slot.person_id is None and slot.minutes_a_week <= person.minutes_a_week:
            words = {"person": person.names, "role": facts.team.roles[slot.role_id].title}
            return Remedy("move_person", move_person, (facts.scenario_id, origin.id, slot.id), words)
    return None
