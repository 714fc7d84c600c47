"""Verbs for findings: to put one aside and take it back, and what several remedies do in one step."""

from __future__ import annotations

from dataclasses import replace

from teambuilder.core.actions.business import Script
from teambuilder.core.actions.common import added_checked, found
from teambuilder.core.actions.ownership import give_catalogue_responsibility, set_ownership
from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.roles import edit_role
from teambuilder.core.actions.slots import edit_slot, free_slot
from teambuilder.core.catalogue import Catalogue
from teambuilder.core.change import Action, Change, Refused, changed, removed
from teambuilder.core.plan import Department, Dismissal, Leaning, OwnershipKind, Plan, new_id


def dismiss_finding(plan: Plan, scenario_id: str, key: str, note: str) -> Change:
    """Puts a finding aside with a note that says why; once more only changes the note. Refused: "too_long"."""
    found(plan.scenarios, scenario_id)
    row = Dismissal(new_id(), scenario_id, finding=key, note=note.strip())
    for old in plan.team(scenario_id).dismissals.values():
        if old.finding == key:
            edited = replace(old, note=row.note)
            added_checked(edited)
            return Change(Action("dismiss_finding"), changed(old, edited))
    return Change(Action("dismiss_finding"), (added_checked(row),))


def take_back_finding(plan: Plan, scenario_id: str, key: str) -> Change:
    """Counts a finding again that was put aside. Refused: "gone" when it was not."""
    rows = [row for row in plan.team(scenario_id).dismissals.values() if row.finding == key]
    if not rows:
        raise Refused("gone")
    return Change(Action("take_back_finding"), tuple(removed(row) for row in rows))


def make_only_owner(plan: Plan, scenario_id: str, role_id: str, responsibility_id: str) -> Change:
    """Makes a role the one owner of a responsibility; who owned it until now helps with it."""
    script = Script(plan)
    owning = script.do(set_ownership, scenario_id, role_id, responsibility_id, OwnershipKind.OWNS)
    for ownership in plan.team(scenario_id).ownerships_of_responsibility(responsibility_id):
        if ownership.kind is OwnershipKind.OWNS and ownership.role_id != role_id:
            script.do(set_ownership, scenario_id, ownership.role_id, responsibility_id, OwnershipKind.HELPS)
    return script.change(owning.action)


def share_out(plan: Plan, scenario_id: str, pairs: tuple[tuple[str, str], ...], kind: OwnershipKind) -> Change:
    """Gives each responsibility to a role, as pairs (role id, responsibility id).

    Owning takes over: who owned it until now helps with it.
    """
    script = Script(plan)
    for role_id, responsibility_id in pairs:
        if kind is OwnershipKind.OWNS:
            last = script.do(make_only_owner, scenario_id, role_id, responsibility_id)
        else:
            last = script.do(set_ownership, scenario_id, role_id, responsibility_id, kind)
        if len(pairs) == 1:
            return last
    return script.change(Action(f"{kind}_several", {"count": len(pairs)}))


def free_from_department(plan: Plan, scenario_id: str, person_id: str, department: Department) -> Change:
    """Takes a person off all seats in one department. Refused: "not_placed", "gone"."""
    person = found(plan.people, person_id)
    team = plan.team(scenario_id)
    held = [s for s in team.slots_of_person(person_id) if team.roles[s.role_id].department is department]
    if not held:
        raise Refused("not_placed", person=person.names)
    script = Script(plan)
    changes = [script.do(free_slot, scenario_id, slot.id) for slot in held]
    if len(changes) == 1:
        return changes[0]
    return script.change(Action("free_from_department", {"person": person.names, "department": str(department)}))


def set_seat_hours(plan: Plan, scenario_id: str, slot_id: str, minutes_a_week: int) -> Change:
    """Sets the minutes a week of a seat."""
    return edit_slot(plan, scenario_id, slot_id, minutes_a_week=minutes_a_week)


def plan_start(plan: Plan, scenario_id: str, slot_id: str, month: str) -> Change:
    """Sets the month, as 2026-12, in which the hire for a seat is to start."""
    return edit_slot(plan, scenario_id, slot_id, start_month=month)


def plan_pay(plan: Plan, scenario_id: str, slot_id: str, monthly_pay: int) -> Change:
    """Sets what the hire for a seat is to earn a month, in minor units."""
    return edit_slot(plan, scenario_id, slot_id, monthly_pay=monthly_pay)


def set_week(plan: Plan, person_id: str, minutes_a_week: int) -> Change:
    """Sets the minutes a week that a person has."""
    return edit_person(plan, person_id, minutes_a_week=minutes_a_week)


def set_leaning(plan: Plan, person_id: str, leaning: Leaning) -> Change:
    """Sets the side that a person leans to."""
    return edit_person(plan, person_id, leaning=leaning)


def set_territory(plan: Plan, scenario_id: str, role_id: str, english: str, urdu: str) -> Change:
    """Sets the territory of a role in both languages."""
    return edit_role(plan, scenario_id, role_id, territory_en=english, territory_ur=urdu)


def take_up(plan: Plan, scenario_id: str, catalogue: Catalogue, pairs: tuple[tuple[str, str], ...]) -> Change:
    """Makes roles the one owner of the catalogue's responsibilities, as pairs (role id, the responsibility's key)."""
    script = Script(plan)
    for role_id, key in pairs:
        known = next((duty.id for duty in script.plan.responsibilities.values() if duty.template == key), None)
        if known is None:
            kind = OwnershipKind.OWNS
            last = script.do(give_catalogue_responsibility, scenario_id, role_id, catalogue, key, kind)
        else:
            last = script.do(make_only_owner, scenario_id, role_id, known)
        if len(pairs) == 1:
            return last
    return script.change(Action("owns_several", {"count": len(pairs)}))
