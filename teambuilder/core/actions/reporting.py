"""Verbs for the lines between roles: who reports to whom, who works with whom."""

from __future__ import annotations

from dataclasses import replace

from teambuilder.core.actions.common import found
from teambuilder.core.change import Action, Change, Refused, added, changed, removed
from teambuilder.core.plan import Plan, Team, WorksWith, new_id


def report_to(plan: Plan, scenario_id: str, role_id: str, superior_id: str | None) -> Change:
    """Sets the role that a role reports to; None is the owner. Refused: "reporting_loop", "gone"."""
    team = plan.team(scenario_id)
    role = found(team.roles, role_id)
    if superior_id is None:
        action = Action("report_to_owner", {"role": role.title})
    else:
        superior = found(team.roles, superior_id)
        if role_id in line_above(team, superior_id):
            raise Refused("reporting_loop", role=role.title, superior=superior.title)
        action = Action("report_to", {"role": role.title, "superior": superior.title})
    return Change(action, changed(role, replace(role, reports_to_id=superior_id)))


def line_above(team: Team, role_id: str) -> tuple[str, ...]:
    """The role and everyone above it, upwards; a loop in the lines ends it."""
    line: list[str] = []
    current: str | None = role_id
    while current is not None and current in team.roles and current not in line:
        line.append(current)
        current = team.roles[current].reports_to_id
    return tuple(line)


def work_with(plan: Plan, scenario_id: str, role_id: str, other_role_id: str) -> Change:
    """Joins two roles that work closely together. Refused: "same_role", "already_joined", "gone"."""
    team = plan.team(scenario_id)
    role, other = found(team.roles, role_id), found(team.roles, other_role_id)
    if role_id == other_role_id:
        raise Refused("same_role", role=role.title)
    if other_role_id in team.colleagues_of(role_id):
        raise Refused("already_joined", role=role.title, other=other.title)
    link = WorksWith(new_id(), scenario_id, role_id=role_id, other_role_id=other_role_id)
    return Change(Action("work_with", {"role": role.title, "other": other.title}), (added(link),))


def stop_working_with(plan: Plan, scenario_id: str, role_id: str, other_role_id: str) -> Change:
    """Parts two roles. Refused: "not_joined", "gone"."""
    team = plan.team(scenario_id)
    role, other = found(team.roles, role_id), found(team.roles, other_role_id)
    links = [
        link for link in team.works_with.values() if {link.role_id, link.other_role_id} == {role_id, other_role_id}
    ]
    if not links:
        raise Refused("not_joined", role=role.title, other=other.title)
    return Change(
        Action("stop_working_with", {"role": role.title, "other": other.title}),
        tuple(removed(link) for link in links),
    )
