"""Findings about time: roles with more work than hours, and a team that only works for today."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from teambuilder.core.actions.findings import make_only_owner, set_seat_hours
from teambuilder.core.actions.slots import add_slot
from teambuilder.core.figures import hours_figure
from teambuilder.core.findings.base import Draft, Finding, Remedy, Severity, Subject
from teambuilder.core.findings.facts import Facts
from teambuilder.core.plan import Department, Horizon, Ownership, OwnershipKind, Role
from teambuilder.core.rows import WEEK_LIMIT

ROOM_FOR_GUESSES = 1.1  # the hours of a responsibility are estimates: a tenth more is no finding
HALF_AN_HOUR = 30


def role_under_hours(facts: Facts) -> Iterator[Draft]:
    """Roles whose responsibilities need more than their seats have, unless it is an overfull week that explains it.

    What a role helps with counts when its hours are written down: the figure of the owner is not spent twice.
    """
    if facts.alone:
        return
    needed: dict[str, int] = {}
    for ownership in facts.covered.active_ownerships():
        if ownership.kind is OwnershipKind.OWNS or ownership.minutes_a_week is not None:
            needed[ownership.role_id] = needed.get(ownership.role_id, 0) + facts.covered.minutes_of(ownership)
    for role in facts.roles:
        slots = facts.team.slots_of_role(role.id)
        available, need = sum(slot.minutes_a_week for slot in slots), needed.get(role.id, 0)
        if slots and need > available * ROOM_FOR_GUESSES and not _overfull(facts, role):
            words = {"name": role.title, "department": str(role.department)}
            yield Draft(
                Finding(
                    "role_under_hours",
                    Severity.ADVICE,
                    Subject("role", role.id),
                    {**words, "needed": hours_figure(need), "available": hours_figure(available)},
                ),
                partial(_more_time, facts, role, need),
            )


def _overfull(facts: Facts, role: Role) -> bool:
    holders = facts.covered.holders_of(role.id)
    return bool(holders) and all(facts.spare_minutes(holder) < 0 for holder in holders)


def _more_time(facts: Facts, role: Role, need: int) -> Iterator[Remedy]:
    slots = facts.team.slots_of_role(role.id)
    enough = -(-need // HALF_AN_HOUR) * HALF_AN_HOUR
    if len(slots) == 1 and enough <= WEEK_LIMIT:
        (slot,) = slots
        more = enough - slot.minutes_a_week
        if slot.person_id is None or facts.spare_minutes(slot.person_id) >= more:
            words = {"role": role.title, "hours": hours_figure(enough)}
            yield Remedy("set_seat_hours", set_seat_hours, (facts.scenario_id, slot.id, enough), words)
            return
    yield Remedy("add_slot", add_slot, (facts.scenario_id, role.id), {"role": role.title})


def long_term_zero(facts: Facts) -> Iterator[Draft]:
    """People who are busy, and none of them with the long term; a missing side or head explains itself."""
    if not facts.placed or any(map(partial(_is_long_term, facts), facts.covered.active_ownerships())):
        return
    if not facts.covered.now_and_later().minutes_now:
        return
    if facts.leaderless or facts.unstaffed or facts.without_roles:
        return
    yield Draft(Finding("long_term_zero", Severity.ADVICE, Subject("plan", "plan")), partial(_long_term_work, facts))


def _is_long_term(facts: Facts, ownership: Ownership) -> bool:
    """True for what somebody spends time on for the long term."""
    horizon = facts.plan.responsibilities[ownership.responsibility_id].horizon
    held = bool(facts.covered.holders_of(ownership.role_id))
    return horizon is Horizon.LONG_TERM and held and facts.covered.minutes_of(ownership) > 0


def _long_term_work(facts: Facts) -> Iterator[Remedy]:
    for department in reversed(Department):
        duties = [d for d in facts.essentials if d.horizon is Horizon.LONG_TERM and d.department is department]
        role = _free_for_it(facts, department)
        if role is not None and duties:
            duty = max(duties, key=lambda duty: duty.minutes_a_week)
            words = {"role": role.title, "duty": duty.text}
            yield Remedy("give_duty", make_only_owner, (facts.scenario_id, role.id, duty.id), words)


def _free_for_it(facts: Facts, department: Department) -> Role | None:
    """The head of the department if held, else the held role with the least to do."""
    head = facts.heads.get(department)
    if head is not None and facts.covered.holders_of(head.id):
        return head
    return min(facts.held_roles[department], key=lambda role: len(facts.team.ownerships_of_role(role.id)), default=None)
