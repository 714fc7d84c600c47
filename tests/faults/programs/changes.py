"""Steps that fault tests take, beside those that the core has verbs for."""

from __future__ import annotations

import random
from dataclasses import replace

from teambuilder.core.actions.importing import import_people
from teambuilder.core.actions.people import new_person
from teambuilder.core.change import Action, Change, added, changed, removed
from teambuilder.core.merge import merge, merge_copy
from teambuilder.core.plan import Person, Plan, Scenario, new_id

THOUSANDS = 2000


def founding(people: int = 0) -> Change:
    """The first change of a plan."""
    business = replace(Plan().business, name="Bismillah Traders", current_scenario_id="today")
    edits = (added(Scenario("today", name_en="Today")), *changed(Plan().business, business))
    return Change(Action("found_business"), (*edits, *(added(Person(f"p{n}", name=f"P {n}")) for n in range(people))))


def one_note_for_all(plan: Plan, chance: random.Random) -> Change:
    """Gives everybody the same long note."""
    notes = f"{chance.random()} " * 40
    edits = [edit for person in plan.people.values() for edit in changed(person, replace(person, notes=notes))]
    return Change(Action("note_all"), tuple(edits))


def thousands(plan: Plan, chance: random.Random) -> Change:
    """Brings thousands of people into the plan, or takes those out who came in by such a step."""
    crowd = [person for person in plan.people.values() if person.notes == "crowd"]
    if crowd:
        return Change(Action("empty"), tuple(removed(person) for person in crowd))
    people = (Person(new_id(), name=f"Person {n} {chance.random()}", notes="crowd") for n in range(THOUSANDS))
    return Change(Action("fill"), tuple(added(person) for person in people))


def imported(plan: Plan, chance: random.Random) -> Change:
    """Takes people from a file, of whom some are in the plan already."""
    people = [new_person(f"Imported {number} {chance.random()}") for number in range(8)]
    return import_people(plan, people, [(key, {"phone": f"{chance.random()}"}) for key in list(plan.people)[:10]])


def merged(plan: Plan, chance: random.Random) -> Change:
    """Takes over what was changed in a copy of the plan."""
    copy = plan.apply(one_note_for_all(plan, chance))
    return merge_copy(plan, merge(plan, copy.apply(imported(copy, chance)), plan), {})
