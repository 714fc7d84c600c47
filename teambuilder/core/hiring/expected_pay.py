"""What a hire is likely to earn: what the plan says of the seat, or an estimate from the pay that it knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from teambuilder.core.plan import Department, PersonKind, Plan, Role, Slot, Team
from teambuilder.core.workload import planned_pay


@dataclass(frozen=True)
class ExpectedPay:
    """Money a month; an estimate is a round sum, so that nobody takes it for a figure of the plan."""

    amount: int
    is_estimate: bool


def expected_pay(
    plan: Plan, team: Team, department: Department, role: Role | None, slot: Slot | None, minutes_a_week: int
) -> ExpectedPay | None:
    """The pay of `slot`, or of a new seat of `role`, or of a role that the team does not have; None when unknown."""
    if role is not None:
        planned = planned_pay(slot, role) if slot is not None else role.monthly_pay
        if planned is not None:
            return ExpectedPay(planned, is_estimate=False)
        alike = _pays(plan, team, team.slots_of_role(role.id), minutes_a_week)
        if alike:
            return ExpectedPay(_round_sum(alike), is_estimate=True)
    others = _pays(plan, team, team.slots_in(department), minutes_a_week)
    return ExpectedPay(_round_sum(others), is_estimate=True) if others else None


def _pays(plan: Plan, team: Team, slots: Iterable[Slot], minutes_a_week: int) -> list[int]:
    """What these seats would cost at so many hours; what the business's owner draws is no pay to go by."""
    pays: dict[str, int] = {}  # somebody with two seats counts once
    for slot in slots:
        if slot.person_id is None:
            pay, minutes = planned_pay(slot, team.roles[slot.role_id]), slot.minutes_a_week
        else:
            person = plan.people[slot.person_id]
            pay = None if person.kind is PersonKind.OWNER else person.monthly_pay
            minutes = team.minutes_used(person.id)
        if pay is not None and minutes:
            pays[slot.person_id or slot.id] = pay * minutes_a_week // minutes
    return list(pays.values())


def _round_sum(pays: list[int]) -> int:
    """The one in the middle, to two digits."""
    middle = round(median(pays))
    step = 10 ** max(0, len(str(middle)) - 2)
    return (middle + step // 2) // step * step
