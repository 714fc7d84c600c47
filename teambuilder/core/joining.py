"""Two rows that tell of one person become one: what one leaves open the other fills, and where both differ, a choice.

A file rarely says everything of a person. What stands in a row as it stands when nothing is said, a full week for
instance, is taken as not said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
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
# what a text says, so that it is not taken for another only because it is written otherwise
_COMPARED: Mapping[str, Callable[[str], frozenset[str]]] = {
    "name": lambda text: frozenset((folded(text),)),
    "name_other_script": lambda text: frozenset((folded(text),)),
    "phone": phones,
    "email": emails,
}


@dataclass(frozen=True)
class Ruling:
    """What the owner decides about one match."""

    decision: Decision
    choices: Choices = field(default_factory=dict[str, Take])


_ADDED = Ruling(Decision.ADD)


@dataclass(frozen=True)
class Settled:
    """What is to be imported: new people, and by the id of a person of the plan what changes of theirs."""

    people: tuple[Person, ...]
    merges: tuple[tuple[str, Mapping[str, Any]], ...]
    merged: tuple[Match, ...]  # those who became one with another
    left_out: tuple[Match, ...]


@dataclass(frozen=True)
class Tally:
    """How many come in as new people, become one with another, and are left out; and how many people that concerns."""

    added: int
    merged: int
    left_out: int
    people: int  # new ones, and those of the plan with whom others become one


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
    added: dict[str, Person] = {}
    kept: dict[str, Person] = {}  # people of the plan as they come to be
    joined: list[Match] = []
    left_out: list[Match] = []
    for end in _ends(incoming, matches, rulings):
        if end.match is None or end.target == end.person.id:
            added[end.person.id] = end.person
        elif end.target:
            there = added if end.target in added else kept
            before = there.get(end.target, end.match.other)
            there[end.target] = replace(before, **merged(before, end.person, end.choices))
            joined.append(end.match)
        else:
            left_out.append(end.match)
    merges = _merges(kept, {match.other.id: match.other for match in matches})
    return Settled(tuple(added.values()), merges, tuple(joined), tuple(left_out))


def tally(incoming: Sequence[Incoming], matches: Sequence[Match], rulings: Mapping[str, Ruling]) -> Tally:
    """How many `settled` would add, make one with others and leave out, without doing it."""
    ends = list(_ends(incoming, matches, rulings))
    added = sum(end.target == end.person.id for end in ends)
    left_out = sum(not end.target for end in ends)
    return Tally(added, len(ends) - added - left_out, left_out, len({end.target for end in ends} - {""}))


@dataclass(frozen=True)
class _End:
    """As whom somebody ends: as themselves, as another, or with "" as nobody."""

    person: Person
    match: Match | None
    target: str
    choices: Choices


def _ends(incoming: Sequence[Incoming], matches: Sequence[Match], rulings: Mapping[str, Ruling]) -> Iterator[_End]:
    by_id = {match.incoming.person.id: match for match in matches}
    targets: dict[str, str] = {}
    for one in sorted(incoming, key=lambda one: (one.line, one.person.id)):
        person, match = one.person, by_id.get(one.person.id)
        ruling = _ADDED if match is None else rulings.get(person.id) or usual(match)
        target = person.id
        if match is not None and ruling.decision is Decision.SKIP:
            target = ""
        elif match is not None and ruling.decision is Decision.MERGE:
            there = match.other.id if match.line is None else targets[match.other.id]
            target = there or person.id  # whose double was left out stands for both
        targets[person.id] = target
        yield _End(person, match, target, ruling.choices)


def _merges(kept: Mapping[str, Person], before: Mapping[str, Person]) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    both = ((person_id, vars(before[person_id]), vars(person)) for person_id, person in kept.items())
    changes = ((person_id, {k: v for k, v in new.items() if v != old[k]}) for person_id, old, new in both)
    return tuple((person_id, values) for person_id, values in changes if values)


def _adds(part: str, person: Person, theirs: Person) -> bool:
    """True when the other says something, and not only the same in other letters."""
    mine, other = _values(part, person), _values(part, theirs)
    if mine == other or not _says(part, theirs) or other == _values(part, _UNSAID):
        return False
    compared = _COMPARED.get(part)
    return compared is None or not (told := compared(other[0])) or not told <= compared(mine[0])


def _says(part: str, person: Person) -> bool:
    nothing = ("", None, 0) if part == "commission" else ("", None)
    return any(value not in nothing for value in _values(part, person))


def _values(part: str, person: Person) -> list[Any]:
    return [getattr(person, name) for name in PARTS[part]]
