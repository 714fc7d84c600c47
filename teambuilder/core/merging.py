"""Two rows that tell of one person become one: what one leaves open the other fills, and where both differ, a choice.

A file rarely says everything of a person. What stands in a row as it stands when nothing is said, a full week for
instance, is taken as not said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeAlias

from teambuilder.core.duplicates import Match, emails, phones
from teambuilder.core.incoming import Incoming
from teambuilder.core.rows import NOTE_LIMIT, Person
from teambuilder.core.search import folded
from teambuilder.core.text import is_urdu


class Take(StrEnum):
    """Whose value stays where both have one."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"  # of notes only: one below the other


class Decision(StrEnum):
    """What becomes of somebody who may be there already."""

    MERGE = "merge"
    ADD = "add"
    SKIP = "skip"


Choices: TypeAlias = Mapping[str, Take]

# what is chosen as one -> the fields of a person that it takes with it
PARTS: Mapping[str, tuple[str, ...]] = {
    "name": ("name",),
    "name_other_script": ("name_other_script",),
    "photo": ("photo",),
    "phone": ("phone",),
    "email": ("email",),
    "kind": ("kind",),
    "leaning": ("leaning",),
    "minutes_a_week": ("minutes_a_week",),
    "pay": ("monthly_pay", "hourly_pay"),
    "commission": ("commission",),
    "start_date": ("start_date",),
    "notes": ("notes",),
}
_UNSAID = Person("")


@dataclass(frozen=True)
class Ruling:
    """What the owner decides about one match."""

    decision: Decision
    choices: Choices = field(default_factory=dict[str, Take])


@dataclass(frozen=True)
class Settled:
    """What is to be imported: new people, and by the id of a person of the plan what changes of theirs."""

    people: tuple[Person, ...]
    merges: tuple[tuple[str, Mapping[str, Any]], ...]
    merged: tuple[Match, ...]  # those who became one with another
    left_out: tuple[Match, ...]


def conflicts(person: Person, incoming: Person) -> tuple[str, ...]:
    """The parts in which both say something, and not the same."""
    theirs = arranged(person, incoming)
    return tuple(part for part in PARTS if _adds(part, person, theirs) and _says(part, person))


def filled(person: Person, incoming: Person) -> tuple[str, ...]:
    """The parts that `person` leaves open and `incoming` fills."""
    theirs = arranged(person, incoming)
    return tuple(part for part in PARTS if _adds(part, person, theirs) and not _says(part, person))


def merged(person: Person, incoming: Person, choices: Choices) -> dict[str, Any]:
    """The fields of `person` that change when the two become one; where nothing is chosen, what is there stays."""
    theirs = arranged(person, incoming)
    chosen = [part for part in conflicts(person, incoming) if choices.get(part, Take.MINE) is not Take.MINE]
    parts = (*filled(person, incoming), *chosen)
    values = {name: getattr(theirs, name) for part in parts for name in PARTS[part]}
    if "notes" in chosen and choices["notes"] is Take.BOTH:
        values["notes"] = f"{person.notes}\n\n{incoming.notes}"[:NOTE_LIMIT]
    return {name: value for name, value in values.items() if value != getattr(person, name)}


def arranged(person: Person, incoming: Person) -> Person:
    """`incoming` with its names in the order of scripts that `person` has them in."""
    if is_urdu(person.name) == is_urdu(incoming.name):
        return incoming
    return replace(incoming, name=incoming.name_other_script, name_other_script=incoming.name)


def usual(match: Match) -> Ruling:
    """What happens unless the owner decides otherwise."""
    return Ruling(Decision.MERGE if match.sure else Decision.ADD)


def settled(incoming: Sequence[Incoming], matches: Sequence[Match], rulings: Mapping[str, Ruling]) -> Settled:
    """Applies rulings, by the id of who comes in, to what a file holds; the usual one where there is none."""
    by_id = {match.incoming.person.id: match for match in matches}
    added: dict[str, Person] = {}
    kept: dict[str, Person] = {}  # people of the plan as they come to be
    ended: dict[str, str] = {}  # who came in -> as whom
    joined: list[Match] = []
    left_out: list[Match] = []
    for one in sorted(incoming, key=lambda one: (one.line, one.person.id)):
        person, match = one.person, by_id.get(one.person.id)
        ruling = rulings.get(person.id, usual(match)) if match else Ruling(Decision.ADD)
        target = ended.get(match.other.id, "" if match.line is not None else match.other.id) if match else ""
        if match and ruling.decision is Decision.SKIP:
            left_out.append(match)
        elif match and ruling.decision is Decision.MERGE and target:
            there = added if target in added else kept
            before = there.get(target, match.other)
            there[target] = replace(before, **merged(before, person, ruling.choices))
            ended[person.id] = target
            joined.append(match)
        else:
            added[person.id] = person
            ended[person.id] = person.id
    merges = _merges(kept, {match.other.id: match.other for match in matches})
    return Settled(tuple(added.values()), merges, tuple(joined), tuple(left_out))


def _merges(kept: Mapping[str, Person], before: Mapping[str, Person]) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    both = ((person_id, vars(before[person_id]), vars(person)) for person_id, person in kept.items())
    changes = ((person_id, {k: v for k, v in new.items() if v != old[k]}) for person_id, old, new in both)
    return tuple((person_id, values) for person_id, values in changes if values)


def _adds(part: str, person: Person, theirs: Person) -> bool:
    """True when the other says something, and not only the same in other letters."""
    if not _says(part, theirs) or _values(part, theirs) == _values(part, _UNSAID):
        return False
    mine, other = getattr(person, part, ""), getattr(theirs, part, "")
    if part in ("phone", "email"):
        compared = phones if part == "phone" else emails
        return mine != other and not (compared(other) and compared(other) <= compared(mine))
    if part in ("name", "name_other_script"):
        return folded(mine) != folded(other)
    return _values(part, person) != _values(part, theirs)


def _says(part: str, person: Person) -> bool:
    nothing = ("", None, 0) if part == "commission" else ("", None)
    return any(value not in nothing for value in _values(part, person))


def _values(part: str, person: Person) -> list[Any]:
    return [getattr(person, name) for name in PARTS[part]]
