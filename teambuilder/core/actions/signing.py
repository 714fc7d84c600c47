"""The verb that keeps what people signed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from teambuilder.core.actions.common import found
from teambuilder.core.change import Action, Change, Edit, Refused, added, changed
from teambuilder.core.plan import Plan, Signing, new_id
from teambuilder.core.sheets.responsibilities import ResponsibilitiesSheet
from teambuilder.core.sheets.signed import signed_state
from teambuilder.core.validation import validate


def mark_signed(plan: Plan, sheets: Sequence[ResponsibilitiesSheet], signed_date: str) -> Change:
    """Keeps these sheets as signed on a day, ISO 8601; what a person signed on that day before gives way.

    Refused: "gone" for a person who is not in the plan any more, "bad_value" for what is no day.
    """
    try:
        day = date.fromisoformat(signed_date).isoformat()
    except ValueError as error:
        raise Refused("bad_value", field="signed_date") from error
    by_person = {sheet.person_id: sheet for sheet in sheets}
    people = [found(plan.people, person_id) for person_id in by_person]
    edits = tuple(edit for sheet in by_person.values() for edit in _signing(plan, sheet, day))
    if len(people) == 1:
        return Change(Action("mark_signed", {"person": people[0].names}), edits)
    return Change(Action("mark_signed_many", {"count": len(people)}), edits)


def _signing(plan: Plan, sheet: ResponsibilitiesSheet, day: str) -> tuple[Edit, ...]:
    same_day = (signing for signing in plan.signings_of(sheet.person_id) if signing.signed_date == day)
    old = max(same_day, key=lambda signing: signing.id, default=None)  # of several, the one that last_signing takes
    new = Signing(old.id if old else new_id(), sheet.person_id, day, signed_state(sheet))
    validate(new)
    return changed(old, new) if old else (added(new),)
