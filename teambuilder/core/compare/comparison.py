"""Two scenarios in figures, beside what differs by name."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from teambuilder.core.compare.differences import Difference, differences
from teambuilder.core.coverage import coverage
from teambuilder.core.findings import Finding, assess
from teambuilder.core.plan import Plan, Scenario


@dataclass(frozen=True)
class Side:
    """One scenario's figures; minutes are of a week, cost is minor units for each month from the first."""

    scenario: Scenario
    people: int
    roles: int
    seats: int
    filled: int
    minutes: int  # of the seats that are held
    minutes_wanted: int  # of all seats
    essential: int
    essential_owned: int
    findings: tuple[Finding, ...]
    findings_only_here: tuple[Finding, ...]
    cost_by_month: tuple[int, ...]


@dataclass(frozen=True)
class Comparison:
    """Two scenarios of one plan."""

    a: Side
    b: Side
    differences: tuple[Difference, ...]


CostByMonth = Callable[[str], Sequence[int]]


def compare(
    plan: Plan,
    a_id: str,
    b_id: str,
    *,
    cost_by_month: CostByMonth | None = None,
    today: datetime.date | None = None,
) -> Comparison:
    """Both scenarios; `cost_by_month` tells what a scenario costs in each month, where that is known.

    Raises KeyError for a scenario that is not there.
    """
    found = {key: _findings(plan, key, today) for key in (a_id, b_id)}
    a, b = (_side(plan, mine, found[mine], found[other], cost_by_month) for mine, other in ((a_id, b_id), (b_id, a_id)))
    return Comparison(a, b, differences(plan, a_id, b_id))


def _findings(plan: Plan, scenario_id: str, today: datetime.date | None) -> tuple[Finding, ...]:
    covered = coverage(plan, plan.team(scenario_id))
    return assess(plan, scenario_id, covered, today=today).findings


def _side(
    plan: Plan,
    scenario_id: str,
    mine: tuple[Finding, ...],
    others: tuple[Finding, ...],
    cost_by_month: CostByMonth | None,
) -> Side:
    team = plan.team(scenario_id)
    covered, known = coverage(plan, team), {finding.key for finding in others}
    essential = [duty for duty in plan.responsibilities.values() if duty.essential and not duty.retired]
    held = [slot for slot in team.slots.values() if slot.person_id is not None]
    return Side(
        scenario=plan.scenarios[scenario_id],
        people=len(team.minutes_by_person),
        roles=len(team.roles),
        seats=len(team.slots),
        filled=len(held),
        minutes=sum(slot.minutes_a_week for slot in held),
        minutes_wanted=sum(slot.minutes_a_week for slot in team.slots.values()),
        essential=len(essential),
        essential_owned=sum(bool(covered.owners_of(duty.id)) for duty in essential),
        findings=mine,
        findings_only_here=tuple(finding for finding in mine if finding.key not in known),
        cost_by_month=tuple(cost_by_month(scenario_id)) if cost_by_month is not None else (),
    )
