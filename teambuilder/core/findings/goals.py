"""Findings about goals: marketing without any, work that serves none, goals that nothing serves."""

from __future__ import annotations

from collections.abc import Iterator

from teambuilder.core.actions.goals import serve_goal
from teambuilder.core.findings.base import Finding, Remedy, Severity, Subject
from teambuilder.core.findings.facts import Facts, quoted
from teambuilder.core.plan import Department, Goal, Horizon, Responsibility

MARKETING = Subject("department", str(Department.MARKETING))


def marketing_without_goal(facts: Facts) -> Iterator[Finding]:
    """Marketing with people, a head and no goal, or with essential responsibilities that serve none of its goals."""
    if not facts.people_in[Department.MARKETING] or Department.MARKETING in facts.leaderless:
        return
    goals = [goal for goal in facts.plan.goals.values() if goal.department is Department.MARKETING]
    if not goals:
        yield Finding("no_marketing_goal", Severity.ADVICE, MARKETING)
        return
    serving = {support.responsibility_id for support in facts.plan.goal_supports.values()}
    duties = [
        duty
        for duty in facts.essentials
        if duty.department is Department.MARKETING and duty.id not in serving and facts.covered.owners_of(duty.id)
    ]
    if duties:
        remedies = (
            Remedy("serve_goal", serve_goal, (goal.id, *(duty.id for duty in duties)), {"goal": goal.text})
            for goal in sorted(goals, key=lambda goal: goal.horizon is Horizon.NOW)[:3]
        )
        words = {"count": len(duties), "duties": quoted(duty.text for duty in duties)}
        subjects = tuple(Subject("responsibility", duty.id) for duty in duties)
        yield Finding("work_without_goal", Severity.ADVICE, MARKETING, words, tuple(remedies), subjects)


def goal_unserved(facts: Facts) -> Iterator[Finding]:
    """Goals that no responsibility serves, or only retired ones."""
    duties = facts.plan.responsibilities
    supports = facts.plan.goal_supports.values()
    served = {row.goal_id for row in supports if not duties[row.responsibility_id].retired}
    for goal in facts.plan.goals.values():
        if goal.id not in served:
            remedies = (
                Remedy("serve_with", serve_goal, (goal.id, duty.id), {"duty": duty.text})
                for duty in _likely(facts, goal)[:3]
            )
            words = {"name": goal.text, "department": str(goal.department)}
            yield Finding("goal_unserved", Severity.ADVICE, Subject("goal", goal.id), words, tuple(remedies))


def _likely(facts: Facts, goal: Goal) -> list[Responsibility]:
    """The essential responsibilities of the goal's department, those of its horizon first."""
    fitting = [duty for duty in facts.essentials if duty.department is goal.department]
    return sorted(fitting, key=lambda duty: duty.horizon is not goal.horizon)
