"""Verbs for people."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from teambuilder.core.actions.common import added_checked, edit_row, found, one_pay, tidy
from teambuilder.core.change import Action, Change, changed, removed
from teambuilder.core.plan import Person, Plan, new_id


def add_person(plan: Plan, person: Person) -> Change:
    """Adds a person to the plan; they wait in the tray until they hold a slot."""
    clean = tidy(person)
    return Change(Action("add_person", {"person": clean.names}), (added_checked(clean),))


def new_person(name: str, **fields: Any) -> Person:
    """A person with a fresh id."""
    return Person(new_id(), name=name, **fields)


def edit_person(plan: Plan, person_id: str, **fields: Any) -> Change:
    """Sets some fields of a person."""
    person = found(plan.people, person_id)
    return edit_row("edit_person", person, one_pay(fields), person=person.names)


def remove_person(plan: Plan, person_id: str) -> Change:
    """Takes a person out of the plan, with what they signed and their raises, and frees their slots everywhere."""
    person = found(plan.people, person_id)
    freed = tuple(
        edit
        for team in plan.teams.values()
        for slot in team.slots_of_person(person_id)
        for edit in changed(slot, replace(slot, person_id=None))
    )
    raises = (row for team in plan.teams.values() for row in team.pay_raises.values() if row.person_id == person_id)
    rows = (*plan.signings_of(person_id), *raises, person)
    return Change(Action("remove_person", {"person": person.names}), (*freed, *map(removed, rows)))
