"""The verb that takes people from a file into the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from teambuilder.core.actions.common import added_checked, edited_row, found, one_pay, tidy
from teambuilder.core.change import Action, Change, Refused, changed
from teambuilder.core.plan import Person, Plan

Merges = Sequence[tuple[str, Mapping[str, Any]]]


def import_people(plan: Plan, people: Sequence[Person], merges: Merges = ()) -> Change:
    """Adds people, and sets some fields of people who are there, as pairs (person id, fields), in one step.

    Refused: "gone" for one who is not there, "already_has" for an id that is there or comes twice, and what keeps a
    row from being valid.
    """
    if len({person.id for person in people} - plan.people.keys()) < len(people):
        raise Refused("already_has")
    after: dict[str, Person] = {}
    for person_id, fields in merges:
        after[person_id] = edited_row(after.get(person_id) or found(plan.people, person_id), one_pay(fields))
    merged = [edit for person_id, person in after.items() for edit in changed(plan.people[person_id], person)]
    edits = (*(added_checked(tidy(person)) for person in people), *merged)
    return Change(Action("import_people", {"count": len(people), "merged": len(merged)}), edits)
