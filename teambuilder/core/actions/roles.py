"""Verbs for roles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from teambuilder.core.actions.common import added_checked, edit_row, found, put_in_order, tidy
from teambuilder.core.change import Action, Change, Edit, Refused, added, changed, removed
from teambuilder.core.plan import (
    Department,
    Ownership,
    OwnershipKind,
    Plan,
    Responsibility,
    Role,
    Slot,
    WorksWith,
    new_id,
)

if TYPE_CHECKING:
    from teambuilder.core.catalogue import Catalogue, CatalogueResponsibility, CatalogueRole

FULL_WEEK = 2400


def add_role(plan: Plan, scenario_id: str, role: Role, *, before_slot_id: str | None = None) -> Change:
    """Adds a role of the owner's own with one vacant seat."""
    clean = tidy(role)
    return Change(
        Action("add_role", {"role": clean.title}),
        (added_checked(clean), *_seats(plan, scenario_id, clean, (FULL_WEEK,), before_slot_id)),
    )


def new_role(scenario_id: str, department: Department, title_en: str, title_ur: str = "") -> Role:
    """A role with a fresh id."""
    return Role(new_id(), scenario_id, department=department, title_en=title_en, title_ur=title_ur)


def add_catalogue_role(
    plan: Plan,
    scenario_id: str,
    catalogue: Catalogue,
    key: str,
    *,
    seats: Iterable[int] | None = None,
    before_slot_id: str | None = None,
) -> Change:
    """Adds a role of the catalogue with its responsibilities, reporting line, colleagues and vacant seats.

    A responsibility that another role owns already is helped with, not owned twice. `seats` are minutes a week.
    """
    template = catalogue.roles[key]
    role = _role_from(plan, scenario_id, catalogue, template)
    duties, ownerships = _duties_from(plan, scenario_id, catalogue, template, role.id)
    return Change(
        Action("add_role", {"role": role.title}),
        (
            added_checked(role),
            *_adopted(plan, scenario_id, catalogue, template, role),
            *_seats(plan, scenario_id, role, tuple(seats or (template.minutes_a_week,)), before_slot_id),
            *_links_from(plan, scenario_id, catalogue, template, role.id),
            *duties,
            *ownerships,
        ),
    )


def responsibility_from(template: CatalogueResponsibility) -> Responsibility:
    """A responsibility of the plan made from one of the catalogue."""
    return Responsibility(
        new_id(),
        department=template.department,
        horizon=template.horizon,
        template=template.key,
        text_en=template.text.en,
        text_ur=template.text.ur,
        explanation_en=template.explanation.en,
        explanation_ur=template.explanation.ur,
        essential=template.essential,
        minutes_a_week=template.minutes_a_week,
    )


def edit_role(plan: Plan, scenario_id: str, role_id: str, **fields: Any) -> Change:
    """Sets titles, purpose, territory, specialty or usual pay of a role."""
    role = found(plan.team(scenario_id).roles, role_id)
    if fields.keys() & {"reports_to_id", "department", "template"}:
        raise Refused("bad_value", field=next(iter(fields)))
    return edit_row("edit_role", role, fields, role=role.title)


def remove_role(plan: Plan, scenario_id: str, role_id: str) -> Change:
    """Removes a role with its seats; who reported to it now reports to whom it reported to."""
    team = plan.team(scenario_id)
    role = found(team.roles, role_id)
    reports = tuple(
        edit
        for other in team.roles.values()
        if other.reports_to_id == role_id
        for edit in changed(other, replace(other, reports_to_id=role.reports_to_id))
    )
    links = (link for link in team.works_with.values() if role_id in (link.role_id, link.other_role_id))
    seats = team.slots_of_role(role_id)
    once = (cost for seat in seats for cost in team.one_off_costs_of(seat.id))
    gone = [role, *links, *team.ownerships_of_role(role_id), *seats, *once]
    gone.reverse()  # so that taking it back brings them in the order in which they were
    return Change(Action("remove_role", {"role": role.title}), (*reports, *(removed(row) for row in gone)))


def _role_from(plan: Plan, scenario_id: str, catalogue: Catalogue, template: CatalogueRole) -> Role:
    present = _by_template(plan, scenario_id)
    superior = catalogue.nearest_superior(template.key, present)
    return Role(
        new_id(),
        scenario_id,
        department=template.department,
        template=template.key,
        title_en=template.title.en,
        title_ur=template.title.ur,
        purpose_en=template.purpose.en,
        purpose_ur=template.purpose.ur,
        reports_to_id=present[superior] if superior else None,
    )


def _by_template(plan: Plan, scenario_id: str) -> dict[str, str]:
    """The first role of each of the catalogue's keys."""
    roles = reversed(plan.team(scenario_id).roles_in_order())
    return {role.template: role.id for role in roles if role.template}


def _adopted(
    plan: Plan, scenario_id: str, catalogue: Catalogue, template: CatalogueRole, role: Role
) -> tuple[Edit, ...]:
    """Roles that stood where the catalogue put them while this one was missing, and report to it now."""
    present = _by_template(plan, scenario_id)
    if template.key in present:
        return ()
    edits: list[Edit] = []
    for other in plan.team(scenario_id).roles.values():
        if other.template not in catalogue.roles:
            continue
        stand_in = catalogue.nearest_superior(other.template, present)
        usual = present[stand_in] if stand_in else None
        nearest = catalogue.nearest_superior(other.template, (*present, template.key))
        if nearest == template.key and other.reports_to_id == usual:
            edits.extend(changed(other, replace(other, reports_to_id=role.id)))
    return tuple(edits)


def _seats(
    plan: Plan, scenario_id: str, role: Role, minutes: tuple[int, ...], before_slot_id: str | None
) -> tuple[Edit, ...]:
    seats = [Slot(new_id(), scenario_id, role_id=role.id, minutes_a_week=week) for week in minutes]
    return put_in_order(plan.team(scenario_id).slots_in(role.department), seats, before_slot_id)


def _links_from(
    plan: Plan, scenario_id: str, catalogue: Catalogue, template: CatalogueRole, role_id: str
) -> tuple[Edit, ...]:
    colleagues = (
        other.id
        for other in plan.team(scenario_id).roles_in_order()
        if other.template in template.works_with
        or (other.template in catalogue.roles and template.key in catalogue.roles[other.template].works_with)
    )
    return tuple(added(WorksWith(new_id(), scenario_id, role_id=role_id, other_role_id=other)) for other in colleagues)


def _duties_from(
    plan: Plan, scenario_id: str, catalogue: Catalogue, template: CatalogueRole, role_id: str
) -> tuple[list[Edit], list[Edit]]:
    """The responsibilities that the plan does not have yet, and how the new role stands to all of its own."""
    team = plan.team(scenario_id)
    known = {duty.template: duty for duty in plan.responsibilities.values() if duty.template}
    duties: list[Edit] = []
    ownerships: list[Edit] = []
    for key in (*template.owns, *template.helps):
        duty = known.get(key)
        if duty is None:
            duty = responsibility_from(catalogue.responsibilities[key])
            duties.append(added_checked(duty))
        owned = any(o.kind is OwnershipKind.OWNS for o in team.ownerships_of_responsibility(duty.id))
        kind = OwnershipKind.OWNS if key in template.owns and not owned else OwnershipKind.HELPS
        ownerships.append(
            added(Ownership(new_id(), scenario_id, role_id=role_id, responsibility_id=duty.id, kind=kind))
        )
    return duties, ownerships
