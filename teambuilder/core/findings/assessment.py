"""Runs all findings over a team, and keeps the list short: many of a kind become one, dismissed ones stand apart."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.coverage import Coverage
from teambuilder.core.findings import goals, handoffs, hires, hours, ownership, people, structure, territories
from teambuilder.core.findings.base import Finding, Remedy, Subject
from teambuilder.core.findings.facts import Facts, names, quoted
from teambuilder.core.plan import Plan
from teambuilder.core.text import Text

MOST_OF_A_KIND = 3
FEWER_OF_LONG_ONES: Mapping[str, int] = {"vacant_owner": 2, "one_person": 2}  # these name their responsibilities

# from the most to the least pressing, among findings that are equally serious
THEMES: tuple[Callable[[Facts], Iterator[Finding]], ...] = (
    structure.department_empty,
    structure.department_vacant,
    structure.nobody_placed,
    structure.no_head,
    ownership.no_owner,
    ownership.vacant_owner,
    ownership.two_owners,
    people.over_hours,
    structure.reporting_loop,
    people.both_departments,
    hours.long_term_zero,
    ownership.one_person,
    hours.role_under_hours,
    structure.heads_not_linked,
    handoffs.hand_off_open,
    structure.reports_to_nobody,
    people.against_leaning,
    territories.territory_uncovered,
    territories.territory_doubled,
    hires.hire_incomplete,
    goals.marketing_without_goal,
    goals.goal_unserved,
)
REMEDIES_FOR_MANY: Mapping[str, Callable[[Facts, Iterable[Finding]], tuple[Remedy, ...]]] = {
    "no_owner": ownership.remedies_for_many_without_owner,
    "vacant_owner": ownership.shared_at_once,
    "one_person": ownership.shared_at_once,
    "hand_off_no_giver": handoffs.remedies_for_many_hand_offs,
    "hand_off_no_taker": handoffs.remedies_for_many_hand_offs,
}


@dataclass(frozen=True)
class Assessment:
    """The findings that count and those that the owner has dismissed, each the most serious first."""

    findings: tuple[Finding, ...]
    dismissed: tuple[Finding, ...]


def findings(
    plan: Plan, scenario_id: str, covered: Coverage, *, today: datetime.date | None = None
) -> tuple[Finding, ...]:
    """What this team should settle, the most serious first; `today` says which month a hire can start in."""
    return assess(plan, scenario_id, covered, today=today).findings


def dismissed_findings(
    plan: Plan, scenario_id: str, covered: Coverage, *, today: datetime.date | None = None
) -> tuple[Finding, ...]:
    """What would count, had the owner not dismissed it; the notes are in the team's dismissals."""
    return assess(plan, scenario_id, covered, today=today).dismissed


def assess(plan: Plan, scenario_id: str, covered: Coverage, *, today: datetime.date | None = None) -> Assessment:
    """Both at once."""
    facts = Facts(plan, scenario_id, covered, load_catalogue(), _month_after(today or datetime.date.today()))
    away = {row.finding for row in facts.team.dismissals.values()}
    found = [finding for theme in THEMES for finding in theme(facts)]
    counted = list(_grouped(facts, [finding for finding in found if finding.key not in away]))
    dismissed = [finding for finding in (*found, *counted) if finding.key in away]
    return Assessment(
        tuple(sorted((f for f in counted if f.key not in away), key=lambda finding: finding.severity)),
        tuple(sorted(dismissed, key=lambda finding: finding.severity)),
    )


def _month_after(day: datetime.date) -> str:
    following = day.replace(day=1) + datetime.timedelta(days=31)
    return f"{following:%Y-%m}"


def _grouped(facts: Facts, found: Iterable[Finding]) -> Iterator[Finding]:
    """More than a few of a kind in one department become one finding, at the place of the first."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in found:
        groups.setdefault((finding.code, str(finding.parameters.get("department", ""))), []).append(finding)
    for (code, department), group in groups.items():
        if len(group) <= FEWER_OF_LONG_ONES.get(code, MOST_OF_A_KIND):
            yield from group
            continue
        in_a_row = quoted if group[0].subject.kind in ("responsibility", "goal", "hand_off") else names
        remedies = REMEDIES_FOR_MANY[code](facts, group) if code in REMEDIES_FOR_MANY else ()
        yield Finding(
            code,
            min(finding.severity for finding in group),
            Subject("department", department) if department else Subject("plan", "plan"),
            {
                "count": len(group),
                "department": department,
                "names": in_a_row(name for f in group if isinstance(name := f.parameters["name"], Text)),
            },
            remedies,
            tuple(finding.subject for finding in group),
        )
