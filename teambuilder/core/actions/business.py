"""Verbs for the plan as a whole: how it begins, and what holds for all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from teambuilder.core.actions.common import added_checked, edit_row
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.roles import add_catalogue_role, responsibility_from
from teambuilder.core.actions.slots import place_person
from teambuilder.core.catalogue import Catalogue
from teambuilder.core.change import Action, Change, Edit, added, changed
from teambuilder.core.plan import Business, PersonKind, Plan, Scenario, new_id
from teambuilder.core.validation import validate

FIRST_SCENARIO = {"name_en": "Today", "name_ur": "آج"}


class Script:
    """Several verbs in a row, each seeing what those before it did; together they are one change."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._edits: list[Edit] = []

    def do(self, verb: Callable[..., Change], *arguments: Any, **named: Any) -> Change:
        """Calls verb(plan, …) and goes on from its result."""
        change = verb(self.plan, *arguments, **named)
        self.add(*change.edits)
        return change

    def add(self, *edits: Edit) -> None:
        """Edits that no verb makes."""
        self.plan = self.plan.apply(Change(Action(""), edits))
        self._edits.extend(edits)

    def change(self, action: Action) -> Change:
        """All of it as one change."""
        return Change(action, tuple(self._edits))


def found_business(
    catalogue: Catalogue, start: str, *, name: str, owner_name: str, currency: str = "PKR", paper: str = "a4"
) -> Change:
    """The first change of a new plan: the business, its owner, the standard responsibilities, the start's roles."""
    script = script_of_new_plan(catalogue, Business("business", name=name.strip(), currency=currency, paper=paper))
    scenario_id = script.plan.business.current_scenario_id
    owner = new_person(owner_name, kind=PersonKind.OWNER)
    script.do(add_person, owner)
    chosen = catalogue.starts[start]
    for role in chosen.roles:
        script.do(add_catalogue_role, scenario_id, catalogue, role.role, seats=role.seats)
    if chosen.owner_holds_all:
        for role in script.plan.team(scenario_id).roles_in_order():
            seat = script.plan.team(scenario_id).slots_of_role(role.id)[0]
            script.do(place_person, scenario_id, owner.id, seat.id)
    return script.change(founding(script.plan))


def script_of_new_plan(catalogue: Catalogue, business: Business) -> Script:
    """The beginning of every new plan: the business, its first scenario and the standard responsibilities."""
    script = Script(Plan())
    scenario = Scenario(new_id(), **FIRST_SCENARIO, position=1024)
    begun = replace(business, current_scenario_id=scenario.id)
    validate(begun)
    script.add(added_checked(scenario), *changed(Plan().business, begun))
    script.add(*(added_checked(responsibility_from(duty)) for duty in catalogue.standard_responsibilities()))
    return script


def found_again(plan: Plan) -> Change:
    """The first change of a file that is to hold this plan, as it is and without its history."""
    script = Script(Plan())
    script.add(*changed(script.plan.business, plan.business))
    script.add(*(added(row) for table, row in plan.all_rows() if table != "business"))
    return script.change(founding(plan))


def founding(plan: Plan) -> Action:
    """The action that begins a plan."""
    return Action("found_business", {"business": plan.business.names})


def edit_business(plan: Plan, **fields: Any) -> Change:
    """Sets the business's name, logo, currency or paper."""
    return edit_row("edit_business", plan.business, fields, business=plan.business.names)
