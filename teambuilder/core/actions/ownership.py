"""Verbs for ownership: which role owns a responsibility, which helps with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teambuilder.core.actions.common import added_checked, duty, edit_row, found, tidy
from teambuilder.core.actions.roles import responsibility_from
from teambuilder.core.change import Action, Change, Refused, added, changed, removed
from teambuilder.core.plan import Ownership, OwnershipKind, Plan, Responsibility, new_id

if TYPE_CHECKING:
    from teambuilder.core.catalogue import Catalogue


def set_ownership(
    plan: Plan, scenario_id: str, role_id: str, responsibility_id: str, kind: OwnershipKind | None
) -> Change:
    """Makes a role own a responsibility, help with it, or (None) have nothing to do with it. Refused: "gone"."""
    team = plan.team(scenario_id)
    role, row = found(team.roles, role_id), duty(plan, responsibility_id)
    words = {"role": role.title, "responsibility": row.text}
    old = team.ownership(role_id, responsibility_id)
    if kind is None:
        return Change(Action("disown", words), (removed(old),) if old else ())
    action = Action(str(kind), words)
    if old is not None:
        return Change(action, changed(old, replace(old, kind=kind)))
    new = Ownership(new_id(), scenario_id, role_id=role_id, responsibility_id=responsibility_id, kind=kind)
    return Change(action, (added(new),))


def set_ownership_hours(
    plan: Plan, scenario_id: str, role_id: str, responsibility_id: str, minutes_a_week: int | None
) -> Change:
    """How long this role spends on it; None is the responsibility's own figure. Refused: "not_owned", "gone"."""
    team = plan.team(scenario_id)
    role, row = found(team.roles, role_id), duty(plan, responsibility_id)
    ownership = team.ownership(role_id, responsibility_id)
    if ownership is None:
        raise Refused("not_owned", role=role.title, responsibility=row.text)
    return edit_row(
        "set_ownership_hours",
        ownership,
        {"minutes_a_week": minutes_a_week},
        role=role.title,
        responsibility=row.text,
    )


def give_new_responsibility(
    plan: Plan, scenario_id: str, role_id: str, responsibility: Responsibility, kind: OwnershipKind
) -> Change:
    """Adds a responsibility of the owner's own and gives it to a role, as one step."""
    role = found(plan.team(scenario_id).roles, role_id)
    clean = tidy(responsibility)
    new = Ownership(new_id(), scenario_id, role_id=role_id, responsibility_id=clean.id, kind=kind)
    return Change(
        Action(str(kind), {"role": role.title, "responsibility": clean.text}),
        (added_checked(clean), added(new)),
    )


def give_catalogue_responsibility(
    plan: Plan, scenario_id: str, role_id: str, catalogue: Catalogue, key: str, kind: OwnershipKind
) -> Change:
    """Gives a role a responsibility of the catalogue, which joins the plan if it is not in it yet."""
    for row in plan.responsibilities.values():
        if row.template == key:
            return set_ownership(plan, scenario_id, role_id, row.id, kind)
    return give_new_responsibility(
        plan, scenario_id, role_id, responsibility_from(catalogue.responsibilities[key]), kind
    )
