"""What the verbs share: rows that must be there, checked edits, and the order of cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from teambuilder.core.change import Action, Change, Edit, Parameter, Refused, added, changed
from teambuilder.core.plan import Person, Plan, Responsibility, Role, Slot, Team
from teambuilder.core.rows import Row
from teambuilder.core.validation import validate

AnyRow = TypeVar("AnyRow", bound=Row)
POSITION_STEP = 1024


def found(rows: Mapping[str, AnyRow], row_id: str) -> AnyRow:
    """The row, or Refused("gone") when it is not there any more."""
    if row_id not in rows:
        raise Refused("gone")
    return rows[row_id]


def tidy(row: AnyRow) -> AnyRow:
    """The row without blanks round its texts."""
    return replace(row, **_trimmed(vars(row)))


def _trimmed(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value.strip() if type(value) is str else value for name, value in values.items()}


def one_pay(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of a person or a seat in which a pay by the hour takes the place of one by the month, and the reverse."""
    instead = {"monthly_pay": "hourly_pay", "hourly_pay": "monthly_pay"}
    cleared = {other: None for name, other in instead.items() if fields.get(name) is not None and other not in fields}
    return {**fields, **cleared}


def added_checked(row: Row) -> Edit:
    """The edit that adds `row`, after its values were checked."""
    validate(row)
    return added(row)


def edited_row(row: AnyRow, values: Mapping[str, Any]) -> AnyRow:
    """The row with some fields set, checked. Raises Refused for a value or a field that does not fit."""
    try:
        new = replace(row, **row.typed(_trimmed(values)))
    except (TypeError, ValueError) as error:
        raise Refused("bad_value", field=next(iter(values), "")) from error
    validate(new)
    return new


def edit_row(action: str, row: Row, values: Mapping[str, Any], **parameters: Parameter) -> Change:
    """A change of some fields of one row; without edits when nothing differs.

    Raises Refused for a value or a field that does not fit.
    """
    edits = changed(row, edited_row(row, values))
    fields = [name for edit in edits for name in (edit.after or {})]
    return Change(Action(action, {**parameters, "field": fields[0] if len(fields) == 1 else ""}), edits)


def person_of(plan: Plan, slot: Slot) -> Person | None:
    return plan.people[slot.person_id] if slot.person_id else None


def role_of(team: Team, slot: Slot) -> Role:
    return team.roles[slot.role_id]


def duty(plan: Plan, responsibility_id: str) -> Responsibility:
    """The responsibility, or Refused("gone")."""
    return found(plan.responsibilities, responsibility_id)


def put_in_order(cards: Sequence[Slot], incoming: Sequence[Slot], before_slot_id: str | None) -> tuple[Edit, ...]:
    """The edits that put `incoming`, new or moved, before another card of a department, or at the end for None.

    Usually they alone are edited: the gap between two positions takes them; only a used-up gap renumbers `cards`.
    """
    there = {card.id: card for card in cards}
    coming = {slot.id for slot in incoming}
    others = [card for card in cards if card.id not in coming]
    index = next((place for place, card in enumerate(others) if card.id == before_slot_id), len(others))
    room = len(incoming) + 1
    low = others[index - 1].position if index else 0
    high = others[index].position if index < len(others) else low + room * POSITION_STEP
    step = (high - low) // room
    if step:
        placed = [replace(slot, position=low + step * place) for place, slot in enumerate(incoming, start=1)]
    else:
        ordered = [*others[:index], *incoming, *others[index:]]
        placed = [replace(slot, position=POSITION_STEP * place) for place, slot in enumerate(ordered, start=1)]
    return tuple(
        edit
        for slot in placed
        for edit in (changed(there[slot.id], slot) if slot.id in there else (added_checked(slot),))
    )
