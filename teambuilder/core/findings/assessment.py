"""Runs all findings over a team, and keeps the list short: many of a kind become one, dismissed ones stand apart."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.coverage import Coverage
from teambuilder.core.findings import ownership
from teambuilder.core.findings.base import Finding, Remedy, Subject
from teambuilder.core.findings.facts import Facts, names
from teambuilder.core.plan import Plan
from teambuilder.core.text import Text

MOST_OF_A_KIND = 3

# from the most to the least pressing, among findings that are equally serious
THEMES: tuple[Callable[[Facts], Iterator[Finding]], ...] = (
    ownership.no_owner,
    ownership.two_owners,
    ownership.vacant_owner,
    ownership.one_person,
)
REMEDIES_FOR_MANY: Mapping[str, Callable[[Facts, Iterable[Finding]], tuple[Remedy, ...]]] = {
    "no_owner": ownership.remedies_for_many_without_owner,
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
    """More than three of a kind in one department become one finding, at the place of the first."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in found:
        groups.setdefault((finding.code, str(finding.parameters.get("department", ""))), []).append(finding)
    for (code, department), group in groups.items():
        if len(group) <= MOST_OF_A_KIND:
            yield from group
            continue
        remedies = REMEDIES_FOR_MANY[code](facts, group) if code in REMEDIES_FOR_MANY else ()
        yield Finding(
            code,
            min(finding.severity for finding in group),
            Subject("department", department) if department else Subject("plan", "plan"),
            {
                "count": len(group),
                "department": department,
                "names": names(name for f in group if isinstance(name := f.parameters["name"], Text)),
            },
            remedies,
            tuple(finding.subject for finding in group),
        )
