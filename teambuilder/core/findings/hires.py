"""Findings about planned hires: one that has begun needs a start and a pay. A plan's budget is not known here."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from teambuilder.core.actions.findings import plan_pay, plan_start
from teambuilder.core.findings.base import Draft, Finding, Remedy, Severity, Subject
from teambuilder.core.findings.facts import Facts
from teambuilder.core.pay import own_pay, planned_pay
from teambuilder.core.plan import Slot, Stage


def hire_incomplete(facts: Facts) -> Iterator[Draft]:
    """Hires that are under way, or have either a start or a pay of their own, and lack the other."""
    for slot in facts.team.slots_in_order():
        if slot.person_id is not None:
            continue
        role = facts.team.roles[slot.role_id]
        words = {"name": role.title, "department": str(role.department)}
        under_way = slot.stage is not Stage.IDEA
        if slot.start_month is None and (under_way or slot.monthly_pay is not None or slot.hourly_pay is not None):
            finding = Finding("hire_without_start", Severity.ADVICE, Subject("slot", slot.id), words)
            yield Draft(finding, partial(_next_month, facts, slot))
        if planned_pay(slot, role) is None and (under_way or slot.start_month is not None):
            finding = Finding("hire_without_pay", Severity.ADVICE, Subject("slot", slot.id), words)
            yield Draft(finding, partial(_as_colleagues, facts, slot))


def _next_month(facts: Facts, slot: Slot) -> Iterator[Remedy]:
    arguments = (facts.scenario_id, slot.id, facts.next_month)
    yield Remedy("plan_start", plan_start, arguments, {"month": facts.next_month})


def _as_colleagues(facts: Facts, slot: Slot) -> Iterator[Remedy]:
    """The pay of who holds a seat of the role, for the hours of this one; the lowest of several."""
    pays: list[tuple[int, str]] = []
    for seat in facts.team.slots_of_role(slot.role_id):
        person = facts.plan.people[seat.person_id] if seat.person_id else None
        used = facts.team.minutes_used(person.id) if person is not None else 0
        pay = own_pay(person, used) if person is not None else None
        if person is not None and pay and used:
            pays.append((pay * slot.minutes_a_week // used, person.id))
    if pays:
        pay, person_id = min(pays)
        words = {"person": facts.plan.people[person_id].names}
        yield Remedy("pay_as_colleague", plan_pay, (facts.scenario_id, slot.id, pay), words)
