"""Verbs for slots: who sits where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from teambuilder.core.actions.common import edit_row, found, one_pay, person_of, put_in_order, role_of
from teambuilder.core.change import Action, Change, Edit, Parameter, Refused, changed, removed
from teambuilder.core.plan import Plan, Slot, Team, new_id
from teambuilder.core.rows import Person

TERMS = frozenset(
    {
        "minutes_a_week",
        "start_month",
        "monthly_pay",
        "hourly_pay",
        "commission",
        "monthly_margin",
        "ramp_months",
        "stage",
    }
)


def place_person(plan: Plan, scenario_id: str, person_id: str, slot_id: str, *, beside: bool = False) -> Change:
    """Puts a person into a slot; whoever held it is freed from it. `beside` adds a slot of the same role instead.

    A planned slot keeps its terms. Refused: "already_here", "already_in_role", "gone".
    """
    team = plan.team(scenario_id)
    person, slot = found(plan.people, person_id), found(team.slots, slot_id)
    _refuse_second_seat(team, person, slot)
    if beside and slot.person_id is not None:
        return _with_slot_beside(team, person, slot)
    edits = changed(slot, replace(slot, person_id=person_id))
    return Change(_action("place_person", plan, team, slot, person), edits)


def move_person(plan: Plan, scenario_id: str, from_slot_id: str, to_slot_id: str, *, beside: bool = False) -> Change:
    """Moves the holder of one slot to another, which they leave vacant; whoever held that one is freed from it.

    Refused: "already_here", "already_in_role", "vacant", "gone".
    """
    team = plan.team(scenario_id)
    origin, target = found(team.slots, from_slot_id), found(team.slots, to_slot_id)
    person = person_of(plan, origin)
    if person is None:
        raise Refused("vacant")
    if origin.id == target.id:
        raise Refused("already_here", person=person.names, role=role_of(team, target).title)
    _refuse_second_seat(team, person, target, leaving=origin)
    vacated = changed(origin, replace(origin, person_id=None))
    if beside and target.person_id is not None:
        added_beside = _with_slot_beside(team, person, target)
        return Change(added_beside.action, (*vacated, *added_beside.edits))
    filled = changed(target, replace(target, person_id=person.id))
    return Change(_action("move_person", plan, team, target, person), (*vacated, *filled))


def free_slot(plan: Plan, scenario_id: str, slot_id: str) -> Change:
    """Takes the holder off a slot. Refused: "vacant", "gone"."""
    team = plan.team(scenario_id)
    slot = found(team.slots, slot_id)
    person = person_of(plan, slot)
    if person is None:
        raise Refused("vacant")
    action = Action("free_slot", {"person": person.names, "role": role_of(team, slot).title})
    return Change(action, changed(slot, replace(slot, person_id=None)))


def free_person(plan: Plan, scenario_id: str, person_id: str) -> Change:
    """Takes a person off every slot of the scenario. Refused: "not_placed", "gone"."""
    person = found(plan.people, person_id)
    held = plan.team(scenario_id).slots_of_person(person_id)
    if not held:
        raise Refused("not_placed", person=person.names)
    edits = tuple(edit for slot in held for edit in changed(slot, replace(slot, person_id=None)))
    return Change(Action("free_person", {"person": person.names}), edits)


def add_slot(plan: Plan, scenario_id: str, role_id: str) -> Change:
    """Adds a vacant seat to a role, behind its last one."""
    team = plan.team(scenario_id)
    role = found(team.roles, role_id)
    seats = team.slots_of_role(role_id)
    new = Slot(new_id(), scenario_id, role_id=role_id)
    if not seats:
        edits = put_in_order(team.slots_in(role.department), [new], None)
    else:
        edits = _behind(team, replace(new, minutes_a_week=seats[-1].minutes_a_week), seats[-1])
    return Change(Action("add_slot", {"role": role.title}), edits)


def edit_slot(plan: Plan, scenario_id: str, slot_id: str, **fields: Any) -> Change:
    """Sets hours, start, pay, what it earns and how soon, or stage. Refused: "bad_value" for another field, "gone"."""
    team = plan.team(scenario_id)
    slot = found(team.slots, slot_id)
    if not fields.keys() <= TERMS:
        raise Refused("bad_value", field=next(iter(fields)))
    return edit_row("edit_slot", slot, one_pay(fields), role=role_of(team, slot).title)


def remove_slot(plan: Plan, scenario_id: str, slot_id: str) -> Change:
    """Removes a seat; its holder returns to the tray. Refused: "last_slot" (then the role goes), "gone"."""
    team = plan.team(scenario_id)
    slot = found(team.slots, slot_id)
    role = role_of(team, slot)
    if len(team.slots_of_role(role.id)) == 1:
        raise Refused("last_slot", role=role.title)
    rows = (*team.one_off_costs_of(slot_id), slot)
    return Change(Action("remove_slot", {"role": role.title}), tuple(map(removed, rows)))


def reorder_slot(plan: Plan, scenario_id: str, slot_id: str, before_slot_id: str | None) -> Change:
    """Puts a card before another of its department, or last for None. Refused: "other_department", "gone"."""
    team = plan.team(scenario_id)
    slot = found(team.slots, slot_id)
    department = role_of(team, slot).department
    if before_slot_id is not None and role_of(team, found(team.slots, before_slot_id)).department != department:
        raise Refused("other_department", department=str(department))
    cards = team.slots_in(department)
    follower = _follower(cards, slot)
    stays = before_slot_id in (slot.id, follower.id if follower else None)
    edits = () if stays else put_in_order(cards, [slot], before_slot_id)
    return Change(Action("reorder_slot", {"role": role_of(team, slot).title}), edits)


def _refuse_second_seat(team: Team, person: Person, slot: Slot, leaving: Slot | None = None) -> None:
    names: dict[str, Parameter] = {"person": person.names, "role": role_of(team, slot).title}
    if slot.person_id == person.id:
        raise Refused("already_here", **names)
    for seat in team.slots_of_role(slot.role_id):
        if seat.person_id == person.id and (leaving is None or seat.id != leaving.id):
            raise Refused("already_in_role", **names)


def _action(name: str, plan: Plan, team: Team, slot: Slot, person: Person) -> Action:
    parameters: dict[str, Parameter] = {"person": person.names, "role": role_of(team, slot).title}
    replaced = person_of(plan, slot)
    if replaced is not None:
        parameters["replaced"] = replaced.names
    return Action(name, parameters)


def _with_slot_beside(team: Team, person: Person, slot: Slot) -> Change:
    """Nothing was planned for the new seat: it has the hours of the other, but neither its terms nor its stage."""
    new = Slot(
        new_id(), slot.scenario_id, role_id=slot.role_id, person_id=person.id, minutes_a_week=slot.minutes_a_week
    )
    action = Action("place_beside", {"person": person.names, "role": role_of(team, slot).title})
    return Change(action, _behind(team, new, slot))


def _behind(team: Team, new: Slot, slot: Slot) -> tuple[Edit, ...]:
    """The edits that add `new` right behind another card."""
    cards = team.slots_in(role_of(team, slot).department)
    follower = _follower(cards, slot)
    return put_in_order(cards, [new], follower.id if follower else None)


def _follower(cards: Sequence[Slot], slot: Slot) -> Slot | None:
    place = cards.index(slot) + 1
    return cards[place] if place < len(cards) else None
