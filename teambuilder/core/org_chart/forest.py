"""Lines of report as trees: what a chart can draw, whatever a file holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from teambuilder.core.plan import Department, Role, Team

OWNER = ""  # the id of the owner's box; no role has it


@dataclass(frozen=True)
class Forest:
    """Ids of roles, each under one other or at the top.

    `blocks` are the roles at the top, a block for each department that has some; each block is drawn apart.
    `ring` are the roles that in the end report to themselves: the first of each ring stands at the top.
    """

    blocks: tuple[tuple[str, ...], ...] = ()
    reports: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    superior: Mapping[str, str] = field(default_factory=dict[str, str])
    ring: frozenset[str] = frozenset()
    has_owner: bool = False

    def in_order(self) -> tuple[tuple[str, int], ...]:
        """Every id with its level from 0, each before those under it and its siblings in order."""
        base = int(self.has_owner)
        waiting = [(role_id, base) for block in reversed(self.blocks) for role_id in reversed(block)]
        if self.has_owner:
            waiting.append((OWNER, 0))
        found: list[tuple[str, int]] = []
        while waiting:
            role_id, level = waiting.pop()
            found.append((role_id, level))
            if role_id != OWNER:
                waiting.extend((below, level + 1) for below in reversed(self.reports.get(role_id, ())))
        return tuple(found)


def forest_of(team: Team, department: Department | None = None, *, has_owner: bool) -> Forest:
    """The team's roles; of one department only those and all who stand above them, so that no line is broken.

    Roles that report to nobody stand under the owner when there is one.
    """
    roles = [role for role in team.roles_in_order() if role.id != OWNER]
    superior, ring = _superiors(roles)
    if department is not None:
        wanted = _with_superiors((role.id for role in roles if role.department is department), superior)
        roles = [role for role in roles if role.id in wanted]
    reports: dict[str, list[str]] = {}
    tops: dict[Department, list[str]] = {one: [] for one in Department}
    for role in roles:
        above = superior.get(role.id)
        if above is None:
            tops[role.department].append(role.id)
        else:
            reports.setdefault(above, []).append(role.id)
    shown = {role.id for role in roles}
    lines = {below: above for below, above in superior.items() if below in shown}
    if has_owner:
        every_top = [role_id for top in tops.values() for role_id in top]
        reports[OWNER] = every_top
        lines.update(dict.fromkeys(every_top, OWNER))
    return Forest(
        blocks=tuple(tuple(top) for top in tops.values() if top),
        reports={above: tuple(below) for above, below in reports.items()},
        superior=lines,
        ring=ring & shown,
        has_owner=has_owner,
    )


def _superiors(roles: list[Role]) -> tuple[dict[str, str], frozenset[str]]:
    """The superior of each role that has one, without the lines that would close a ring; and the roles in rings."""
    ids = {role.id for role in roles}
    above = {
        role.id: role.reports_to_id for role in roles if role.reports_to_id is not None and role.reports_to_id in ids
    }
    order = {role.id: place for place, role in enumerate(roles)}
    settled: set[str] = set()
    cut: set[str] = set()
    ring: set[str] = set()
    for role in roles:
        path: dict[str, None] = {}
        current: str | None = role.id
        while current is not None and current not in settled and current not in path:
            path[current] = None
            current = above.get(current)
        if current is not None and current in path:
            walked = list(path)
            closed = walked[walked.index(current) :]
            ring.update(closed)
            cut.add(min(closed, key=order.__getitem__))
        settled.update(path)
    return {below: superior for below, superior in above.items() if below not in cut}, frozenset(ring)


def _with_superiors(wanted: Iterable[str], superior: Mapping[str, str]) -> set[str]:
    found: set[str] = set()
    for role_id in wanted:
        current: str | None = role_id
        while current is not None and current not in found:
            found.add(current)
            current = superior.get(current)
    return found
