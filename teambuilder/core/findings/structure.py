"""Findings about the shape of the team: empty departments, missing heads, lines that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from teambuilder.core.actions.reporting import line_above, report_to, work_with
from teambuilder.core.actions.slots import place_person
from teambuilder.core.coverage import Status
from teambuilder.core.findings.base import Finding, Remedy, Severity, Subject
from teambuilder.core.findings.facts import Facts
from teambuilder.core.findings.ownership import add_role_remedy, placings
from teambuilder.core.plan import Department, Role

PLAN = Subject("plan", "plan")


def _department(department: Department) -> Subject:
    return Subject("department", str(department))


def department_empty(facts: Facts) -> Iterator[Finding]:
    """Departments without a role."""
    for department in Department:
        if department in facts.without_roles:
            roles = [role for role in facts.catalogue.roles.values() if role.department is department]
            heads = [role.key for role in roles if role.reports_to is None]
            first = [*heads, *(role.key for role in roles if role.reports_to in heads)][:2]
            remedies = tuple(add_role_remedy(facts, key) for key in first)
            words = {"department": str(department)}
            yield Finding("department_empty", Severity.PROBLEM, _department(department), words, remedies)


def department_vacant(facts: Facts) -> Iterator[Finding]:
    """Departments whose seats are all vacant, while there are people in the other."""
    for department in Department:
        if department in facts.unstaffed:
            first = facts.heads.get(department) or next(r for r in facts.roles if r.department is department)
            words = {"department": str(department)}
            remedies = tuple(placings(facts, first))
            yield Finding("department_vacant", Severity.PROBLEM, _department(department), words, remedies)


def nobody_placed(facts: Facts) -> Iterator[Finding]:
    """A team of vacant seats: whom to begin with. What else asks for people waits until there are some."""
    slots = facts.team.slots_in_order()
    if facts.placed or not slots:
        return
    remedies: tuple[Remedy, ...] = ()
    if facts.owner is not None:
        head = facts.heads.get(Department.SALES) or facts.heads.get(Department.MARKETING)
        slot = (facts.vacant_slot(head.id) if head else None) or slots[0]
        words = {"person": facts.owner.names, "role": facts.team.roles[slot.role_id].title}
        remedies = (Remedy("place", place_person, (facts.scenario_id, facts.owner.id, slot.id), words),)
    yield Finding("nobody_placed", Severity.ADVICE, PLAN, {}, remedies)


def no_head(facts: Facts) -> Iterator[Finding]:
    """Departments that nobody leads, and whose leading responsibilities nobody owns for that reason."""
    for department in Department:
        if department not in facts.leaderless:
            continue
        waiting = [
            duty
            for duty in facts.essentials
            if duty.department is department
            and facts.led_by_head(duty)
            and Status.NOBODY_OWNS in facts.covered.status_of(duty.id)
        ]
        yield Finding(
            f"no_{department}_head",
            Severity.PROBLEM if waiting else Severity.ADVICE,
            _department(department),
            {"department": str(department), "count": len(waiting)},
            tuple(add_role_remedy(facts, key) for key in _fitting_heads(facts, department)),
        )


def _fitting_heads(facts: Facts, department: Department) -> list[str]:
    """The catalogue's heads, of the structure that the department has if it has one."""
    heads = [r for r in facts.catalogue.roles.values() if r.department is department and r.reports_to is None]
    present = {facts.catalogue.roles[key].structure for key in facts.role_of_template if key in facts.catalogue.roles}
    return [head.key for head in heads if head.structure in present] or [head.key for head in heads]


def heads_not_linked(facts: Facts) -> Iterator[Finding]:
    """The two heads, held by two people, with no line that says that they work together."""
    sales, marketing = facts.heads.get(Department.SALES), facts.heads.get(Department.MARKETING)
    if sales is None or marketing is None or marketing.id in facts.colleagues.get(sales.id, ()):
        return
    holders = [facts.covered.holders_of(role.id) for role in (sales, marketing)]
    if not all(holders) or set(holders[0]) & set(holders[1]):
        return
    words = {"role": sales.title, "other": marketing.title}
    remedy = Remedy("link_heads", work_with, (facts.scenario_id, sales.id, marketing.id), words)
    both = (Subject("role", sales.id), Subject("role", marketing.id))
    yield Finding("heads_not_linked", Severity.ADVICE, both[0], words, (remedy,), both)


def reporting_loop(facts: Facts) -> Iterator[Finding]:
    """Roles that in the end report to themselves; one finding for each ring of them."""
    seen: set[str] = set()
    for role in facts.roles:
        if role.id in seen or role.reports_to_id is None:
            continue
        line = line_above(facts.team, role.id)
        last = facts.team.roles[line[-1]].reports_to_id
        if last in line and last not in seen:
            ring = line[line.index(last) :]
            first = facts.team.roles[ring[0]]
            remedy = Remedy("report_to_owner", report_to, (facts.scenario_id, first.id, None), {"role": first.title})
            subjects = tuple(Subject("role", role_id) for role_id in ring)
            words = {"name": first.title}
            yield Finding("reporting_loop", Severity.PROBLEM, subjects[0], words, (remedy,), subjects)
        seen.update(line)


def reports_to_nobody(facts: Facts) -> Iterator[Finding]:
    """Held roles that answer to the owner although somebody leads their department."""
    for role in facts.roles:
        head = facts.heads.get(role.department)
        if role.reports_to_id is not None or head is None or head.id == role.id:
            continue
        if _led_by_another(facts, role, head):
            words = {"role": role.title, "head": head.title}
            remedy = Remedy("report_to", report_to, (facts.scenario_id, role.id, head.id), words)
            yield Finding(
                "reports_to_nobody",
                Severity.ADVICE,
                Subject("role", role.id),
                {"name": role.title, "department": str(role.department), "head": head.title},
                (remedy,),
            )


def _led_by_another(facts: Facts, role: Role, head: Role) -> bool:
    """True when the head's seat is held and the role's holders are others."""
    leaders = set(facts.covered.holders_of(head.id))
    return bool(leaders) and any(person_id not in leaders for person_id in facts.covered.holders_of(role.id))
