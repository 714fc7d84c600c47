"""The verb that keeps what people signed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from teambuilder.core.actions.common import added_checked, found
from teambuilder.core.change import Action, Change, Edit, Refused, changed
from teambuilder.core.plan import Plan, Signing, new_id
from teambuilder.core.sheets.responsibilities import ResponsibilitiesSheet
from teambuilder.core.sheets.signed import signed_state


def mark_signed(plan: Plan, sheets: Sequence[ResponsibilitiesSheet], signed_date: str) -> Change:
    """Keeps these sheets as signed on a day, ISO 8601; what a person signed on that day before gives way.

    Refused: "gone" for a person who is not in the plan any more, "bad_value" for what is no day.
    """
    try:
        day = date.fromisoformat(signed_date).isoformat()
    except ValueError as error:
        raise Refused("bad_value", field="signed_date") from error
    edits = tuple(edit for sheet in sheets for edit in _signing(plan, sheet, day))
    if len(sheets) == 1:
        return Change(Action("mark_signed", {"person": sheets[0].person}), edits)
    return Change(Action("mark_signed_many", {"count": len(sheets)}), edits)


def _signing(plan: Plan, sheet: ResponsibilitiesSheet, day: str) -> tuple[Edit, ...]:
    person = found(plan.people, sheet.person_id)
    state = signed_state(sheet)
    for signing in plan.signings_of(person.id):
        if signing.signed_date == day:
            return changed(signing, Signing(signing.id, person.id, day, state))
    return (added_checked(Signing(new_id(), person.id, day, state)),)
