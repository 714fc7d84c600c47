"""Verbs for the hiring plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from teambuilder.core.actions.business import Script
from teambuilder.core.actions.common import found
from teambuilder.core.actions.findings import make_only_owner
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.roles import add_catalogue_role
from teambuilder.core.actions.slots import add_slot, edit_slot
from teambuilder.core.change import Action, Change, Refused
from teambuilder.core.plan import OwnershipKind, Plan, Team
from teambuilder.core.workload import planned_pay

if TYPE_CHECKING:
    from teambuilder.core.catalogue import Catalogue
    from teambuilder.core.hiring.next_hire import Hire


def plan_hires(plan: Plan, scenario_id: str, catalogue: Catalogue, hires: Sequence[Hire], start_month: str) -> Change:
    """Makes one proposed hire or two planned hires, as one step; a month or a pay that a seat has already stays.

    Refused: "gone" for a seat that is not there or not vacant any more.
    """
    script = Script(plan)
    for hire in hires:
        slot_id = hire.slot_id or _new_seat(script, scenario_id, catalogue, hire)
        slot = found(script.plan.team(scenario_id).slots, slot_id)
        if slot.person_id is not None:
            raise Refused("gone")
        role = script.plan.team(scenario_id).roles[slot.role_id]
        if slot.start_month is None:
            script.do(edit_slot, scenario_id, slot_id, start_month=start_month)
        if planned_pay(slot, role) is None and hire.pay is not None:
            script.do(edit_slot, scenario_id, slot_id, monthly_pay=hire.pay)
        for responsibility_id in hire.takes:
            _give(script, scenario_id, role.id, responsibility_id)
    titles = [hire.title for hire in hires]
    if len(titles) == 1:
        return script.change(Action("plan_hire", {"role": titles[0]}))
    return script.change(Action("plan_hires", {"role": titles[0], "other": titles[1]}))


def _new_seat(script: Script, scenario_id: str, catalogue: Catalogue, hire: Hire) -> str:
    """The id of a vacant seat of the catalogue's role, which joins the team if it is not in it yet."""
    before = script.plan.team(scenario_id)
    role = next((role for role in before.roles_in_order() if role.template == hire.template), None)
    if role is None:
        script.do(add_catalogue_role, scenario_id, catalogue, hire.template, seats=(hire.minutes_a_week,))
    else:
        script.do(add_slot, scenario_id, role.id)
    (slot_id,) = script.plan.team(scenario_id).slots.keys() - before.slots.keys()
    script.do(edit_slot, scenario_id, slot_id, minutes_a_week=hire.minutes_a_week)
    return slot_id


def _give(script: Script, scenario_id: str, role_id: str, responsibility_id: str) -> None:
    """Lets the role own a responsibility that nobody sees to, and help with one that somebody does.

    Until the seat is filled, the business's owner goes on doing what the hire will take over: if the vacant role
    owned it, the plan would say that nobody does it. A role from the catalogue helps there for the same reason.
    """
    team = script.plan.team(scenario_id)
    ownership = team.ownership(role_id, responsibility_id)
    if not _somebody_owns(team, responsibility_id):
        if ownership is None or ownership.kind is not OwnershipKind.OWNS:
            script.do(make_only_owner, scenario_id, role_id, responsibility_id)
    elif ownership is None:
        script.do(set_ownership, scenario_id, role_id, responsibility_id, OwnershipKind.HELPS)


def _somebody_owns(team: Team, responsibility_id: str) -> bool:
    """True when a role that somebody holds owns it."""
    owning = (o for o in team.ownerships_of_responsibility(responsibility_id) if o.kind is OwnershipKind.OWNS)
    return any(slot.person_id is not None for ownership in owning for slot in team.slots_of_role(ownership.role_id))
