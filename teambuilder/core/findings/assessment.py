"""Runs all findings over a team, and keeps the list short: many of a kind become one, dismissed ones stand apart."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.coverage import Coverage
from teambuilder.core.findings import goals, handoffs, hires, hours, money, ownership, people, structure, territories
from teambuilder.core.findings.base import Draft, Finding, Remedy, Subject
from teambuilder.core.findings.facts import Facts, names, quoted
from teambuilder.core.plan import Plan
from teambuilder.core.text import Text

MOST_OF_A_KIND = 3
FEWER_OF_LONG_ONES: Mapping[str, int] = {"vacant_owner": 2, "one_person": 2}  # these name their responsibilities

# from the most to the least pressing, among findings that are equally serious
THEMES: tuple[Callable[[Facts], Iterator[Draft] | Iterator[Finding]], ...] = (
    structure.department_empty,
    structure.department_vacant,
    structure.nobody_placed,
    structure.no_head,
    money.cash_runs_out,
    money.over_budget,
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
REMEDIES_FOR_MANY: Mapping[str, Callable[[Facts, Iterable[Draft]], tuple[Remedy, ...]]] = {
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
    """What this team should settle, the most serious first; `today` says from which month on is planned."""
    return assess(plan, scenario_id, covered, today=today).findings


def dismissed_findings(
    plan: Plan, scenario_id: str, covered: Coverage, *, today: datetime.date | None = None
) -> tuple[Finding, ...]:
    """What would count, had the owner not dismissed it; the notes are in the team's dismissals."""
    return assess(plan, scenario_id, covered, today=today).dismissed


def assess(plan: Plan, scenario_id: str, covered: Coverage, *, today: datetime.date | None = None) -> Assessment:
    """Both at once."""
    facts = Facts(plan, scenario_id, covered, load_catalogue(), today or datetime.date.today())
    away = {row.finding for row in facts.team.dismissals.values()}
    found = [_draft(item) for theme in THEMES for item in theme(facts)]
    counted = list(_grouped(facts, [draft for draft in found if draft.finding.key not in away]))
    put_away = [draft.whole() for draft in found if draft.finding.key in away]
    dismissed = [*put_away, *(finding for finding in counted if finding.key in away)]
    return Assessment(
        tuple(sorted((f for f in counted if f.key not in away), key=lambda finding: finding.severity)),
        tuple(sorted(dismissed, key=lambda finding: finding.severity)),
    )


def _draft(item: Draft | Finding) -> Draft:
    return item if isinstance(item, Draft) else Draft(item, item.remedies.__iter__)


def _grouped(facts: Facts, found: Iterable[Draft]) -> Iterator[Finding]:
    """More than a few of a kind in one department become one finding, at the place of the first."""
    groups: dict[tuple[str, str], list[Draft]] = {}
    for draft in found:
        department = str(draft.finding.parameters.get("department", ""))
        groups.setdefault((draft.finding.code, department), []).append(draft)
    for (code, department), group in groups.items():
        if len(group) <= FEWER_OF_LONG_ONES.get(code, MOST_OF_A_KIND):
            yield from (draft.whole() for draft in group)
        else:
            yield _one_for_many(facts, department, group)


def _one_for_many(facts: Facts, department: str, group: list[Draft]) -> Finding:
    findings_of_a_kind = [draft.finding for draft in group]
    code, kind = findings_of_a_kind[0].code, findings_of_a_kind[0].subject.kind
    in_a_row = quoted if kind in ("responsibility", "goal", "hand_off") else names
    their_names = (finding.parameters["name"] for finding in findings_of_a_kind)
    return Finding(
        code,
        min(finding.severity for finding in findings_of_a_kind),
        Subject("department", department) if department else Subject("plan", "plan"),
        {
            "count": len(group),
            "department": department,
            "names": in_a_row(name for name in their_names if isinstance(name, Text)),
        },
        REMEDIES_FOR_MANY[code](facts, group) if code in REMEDIES_FOR_MANY else (),
        tuple(dict.fromkeys(subject for finding in findings_of_a_kind for subject in finding.subjects)),
    )
