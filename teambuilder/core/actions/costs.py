"""Verbs for what people cost beside their pay: on-costs, what is paid once, and raises."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from teambuilder.core.actions.common import POSITION_STEP, added_checked, edit_row, found, role_of, tidy
from teambuilder.core.change import Action, Change, Edit, Parameter, Refused, removed
from teambuilder.core.figures import currency_digits
from teambuilder.core.payroll.presets import Preset, PresetItem
from teambuilder.core.plan import CostKind, OnCost, OneOffCost, PayRaise, Plan, new_id


def add_on_cost(plan: Plan, cost: OnCost) -> Change:
    """Adds an on-cost behind the others."""
    last = max((row.position for row in plan.on_costs.values()), default=0)
    clean = replace(tidy(cost), position=last + POSITION_STEP)
    return Change(Action("add_on_cost", {"cost": clean.name}), (added_checked(clean),))


def new_on_cost(name_en: str, name_ur: str = "", **fields: Any) -> OnCost:
    """An on-cost with a fresh id."""
    return OnCost(new_id(), name_en=name_en, name_ur=name_ur, **fields)


def edit_on_cost(plan: Plan, cost_id: str, **fields: Any) -> Change:
    """Sets some fields of an on-cost."""
    cost = found(plan.on_costs, cost_id)
    return edit_row("edit_on_cost", cost, fields, cost=cost.name)


def remove_on_cost(plan: Plan, cost_id: str) -> Change:
    cost = found(plan.on_costs, cost_id)
    return Change(Action("remove_on_cost", {"cost": cost.name}), (removed(cost),))


def use_preset(plan: Plan, preset: Preset) -> Change:
    """Takes the on-costs of a place; those of another place give way, the owner's own stay.

    Refused: "other_currency" for amounts that are not in the plan's currency.
    """
    currency = plan.business.currency
    if preset.currency is not None and preset.currency != currency:
        raise Refused("other_currency", currency=preset.currency)
    own = [cost for cost in plan.on_costs.values() if not cost.template]
    first = max((cost.position for cost in own), default=0)
    old = (removed(cost) for cost in plan.on_costs.values() if cost.template)
    new = (
        added_checked(_from_preset(item, preset, currency, first + POSITION_STEP * place))
        for place, item in enumerate(preset.items, start=1)
    )
    return Change(Action("use_preset", {"preset": preset.name}), (*old, *new))


def _from_preset(item: PresetItem, preset: Preset, currency: str, position: int) -> OnCost:
    unit = 10 ** currency_digits(currency)
    return OnCost(
        new_id(),
        template=f"{preset.key}/{item.key}",
        name_en=item.name.en,
        name_ur=item.name.ur,
        active=item.included,
        kind=CostKind(item.kind),
        basis_points=item.basis_points,
        ceiling=None if item.ceiling is None else item.ceiling * unit,
        pay_limit=None if item.limit is None else item.limit * unit,
        amount=item.amount * unit,
        note_en=item.note.en,
        note_ur=item.note.ur,
        source=item.source,
        source_url=item.source_url,
        source_date=item.source_date,
        position=position,
    )


def add_one_off_cost(plan: Plan, scenario_id: str, slot_id: str, cost: OneOffCost) -> Change:
    """Adds what a seat costs once."""
    team = plan.team(scenario_id)
    slot, clean = found(team.slots, slot_id), tidy(cost)
    action = Action("add_one_off_cost", {"cost": clean.name, "role": role_of(team, slot).title})
    return Change(action, (added_checked(clean),))


def new_one_off_cost(scenario_id: str, slot_id: str, name_en: str, name_ur: str = "", amount: int = 0) -> OneOffCost:
    """A cost with a fresh id."""
    return OneOffCost(new_id(), scenario_id, slot_id=slot_id, name_en=name_en, name_ur=name_ur, amount=amount)


def edit_one_off_cost(plan: Plan, scenario_id: str, cost_id: str, **fields: Any) -> Change:
    """Sets the name or the amount."""
    cost = found(plan.team(scenario_id).one_off_costs, cost_id)
    if "slot_id" in fields:
        raise Refused("bad_value", field="slot_id")
    return edit_row("edit_one_off_cost", cost, fields, cost=cost.name)


def remove_one_off_cost(plan: Plan, scenario_id: str, cost_id: str) -> Change:
    cost = found(plan.team(scenario_id).one_off_costs, cost_id)
    return Change(Action("remove_one_off_cost", {"cost": cost.name}), (removed(cost),))


def add_pay_raise(plan: Plan, scenario_id: str, pay_raise: PayRaise) -> Change:
    """Plans a raise for one person, or for all. Refused: "gone", "bad_date"."""
    found(plan.scenarios, scenario_id)
    return Change(_raise_action("add_pay_raise", plan, pay_raise), (_checked_raise(plan, pay_raise),))


def new_pay_raise(scenario_id: str, month: str, person_id: str | None = None, **fields: Any) -> PayRaise:
    """A raise with a fresh id; `fields` are its kind and its rate or amount."""
    return PayRaise(new_id(), scenario_id, month=month, person_id=person_id, **fields)


def edit_pay_raise(plan: Plan, scenario_id: str, raise_id: str, **fields: Any) -> Change:
    """Sets the month, for whom it is, its kind, rate or amount."""
    row = found(plan.team(scenario_id).pay_raises, raise_id)
    if fields.get("person_id"):
        found(plan.people, fields["person_id"])
    action = _raise_action("edit_pay_raise", plan, row)
    return Change(action, edit_row("edit_pay_raise", row, fields).edits)


def remove_pay_raise(plan: Plan, scenario_id: str, raise_id: str) -> Change:
    row = found(plan.team(scenario_id).pay_raises, raise_id)
    return Change(_raise_action("remove_pay_raise", plan, row), (removed(row),))


def _checked_raise(plan: Plan, pay_raise: PayRaise) -> Edit:
    if pay_raise.person_id is not None:
        found(plan.people, pay_raise.person_id)
    return added_checked(pay_raise)


def _raise_action(name: str, plan: Plan, row: PayRaise) -> Action:
    """For one person the action names them; for all it has a name of its own."""
    person = plan.people.get(row.person_id or "")
    parameters: dict[str, Parameter] = {"month": row.month}
    if person is None:
        return Action(f"{name}_for_all", parameters)
    return Action(name, {**parameters, "person": person.names})
