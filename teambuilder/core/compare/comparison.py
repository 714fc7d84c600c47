"""Two scenarios in figures, beside what differs by name."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from teambuilder.core.compare.differences import Difference, differences
from teambuilder.core.coverage import coverage
from teambuilder.core.findings import Finding, assess
from teambuilder.core.payroll.forecast import Forecast, first_month, forecast
from teambuilder.core.plan import Plan, Scenario


@dataclass(frozen=True)
class Side:
    """One scenario's figures; minutes are of a week."""

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
    forecast: Forecast


@dataclass(frozen=True)
class Comparison:
    """Two scenarios of one plan."""

    a: Side
    b: Side
    differences: tuple[Difference, ...]


def compare(plan: Plan, a_id: str, b_id: str, *, today: datetime.date | None = None) -> Comparison:
    """Both scenarios, as they look on `today`. Raises KeyError for a scenario that is not there."""
    day = today or datetime.date.today()
    found = {key: _findings(plan, key, day) for key in (a_id, b_id)}
    a, b = (_side(plan, mine, found[mine], found[other], day) for mine, other in ((a_id, b_id), (b_id, a_id)))
    return Comparison(a, b, differences(plan, a_id, b_id))


def _findings(plan: Plan, scenario_id: str, today: datetime.date) -> tuple[Finding, ...]:
    covered = coverage(plan, plan.team(scenario_id))
    return assess(plan, scenario_id, covered, today=today).findings


def _side(
    plan: Plan,
    scenario_id: str,
    mine: tuple[Finding, ...],
    others: tuple[Finding, ...],
    today: datetime.date,
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
        forecast=forecast(plan, scenario_id, first_month(plan, today)),
    )
