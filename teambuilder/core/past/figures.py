"""A plan in a few figures, so that two moments can be held side by side."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from teambuilder.core.coverage import Status, coverage
from teambuilder.core.findings import assess
from teambuilder.core.plan import Department, Plan
from teambuilder.core.workload import totals


@dataclass(frozen=True)
class Figures:
    """People and seats are those of one team; pay is in minor units of `currency`, a month."""

    people: int
    roles: int
    seats: int
    filled: int
    unowned: int  # responsibilities that nobody owns
    monthly_pay: int
    currency: str
    findings: int


def figures(plan: Plan, scenario_id: str, today: datetime.date) -> Figures:
    """The figures of a scenario; `today` is the day of which its findings are."""
    team = plan.team(scenario_id)
    covered = coverage(plan, team)
    by_department = [totals(plan, team, department) for department in Department]
    return Figures(
        people=len(plan.people),
        roles=len(team.roles),
        seats=sum(part.wanted for part in by_department),
        filled=sum(part.filled for part in by_department),
        unowned=sum(Status.NOBODY_OWNS in status for status in covered.statuses.values()),
        monthly_pay=sum(part.monthly_pay for part in by_department),
        currency=plan.business.currency,
        findings=len(assess(plan, scenario_id, covered, today=today).findings),
    )


def scenario_then(past: Plan, scenario_id: str) -> str:
    """The scenario to look at in an earlier plan: the same one, or the one that opened first when it was not there."""
    return scenario_id if scenario_id in past.scenarios else past.business.current_scenario_id
