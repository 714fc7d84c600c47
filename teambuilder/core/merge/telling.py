"""What a merge is about, as names and figures that words can be found for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from teambuilder.core.change import Parameter
from teambuilder.core.merge.rows import Identity, Place, Rows, parents, place_of, references
from teambuilder.core.merge.three_way import ThreeWay
from teambuilder.core.merge.units import SILENT, Detail, details
from teambuilder.core.plan import Role, Slot
from teambuilder.core.rows import Row
from teambuilder.core.text import Text

_COUNTED: Mapping[str, str] = {"slot": "seats", "ownership": "duties"}


@dataclass(frozen=True)
class Subject:
    """One row by what it names: its own name under its table's, those of others under "role", "person" and the like.

    `scenario` is the name of its scenario, for a row of a team where the plan has several.
    """

    table: str
    id: Identity
    names: Mapping[str, Parameter]
    scenario: Text = field(default_factory=Text)


@dataclass(frozen=True)
class Settled:
    """What comes from the copy without a question.

    `code` is "added", "removed", "changed" (with details: before, here, and as it comes) or "order" (without subject).
    """

    code: str
    subject: Subject
    details: tuple[Detail, ...] = ()


class Teller:
    """Finds the names of rows on whichever side has them, mine first."""

    def __init__(self, ways: ThreeWay, mine: Rows, theirs: Rows) -> None:
        self._ways = ways
        self._rows = (mine, theirs)
        self._several = len({place for side in self._rows for place in side if place[0] == "scenario"}) > 1

    def subject(self, identity: Identity, row: Row, *, of_theirs: bool = False) -> Subject:
        """`of_theirs` says that the row stands among the others of the copy."""
        table, scenario_id = identity[0], identity[1]
        scenario = self._name(("scenario", "", scenario_id)) if scenario_id and self._several else Text()
        names = dict(self._names(table, row))
        if isinstance(row, Slot):
            number = self._number(row, of_theirs=of_theirs)
            names.update({"number": number} if number else {})
        return Subject(table, identity, names, scenario)

    def settled(self) -> Iterator[Settled]:
        """What comes, by tables and in the copy's order; what hangs on a row that comes is counted with it."""
        ways = self._ways
        added, removed = set(ways.added_by_theirs), ways.removed_by_theirs
        for identity in ways.added_by_theirs:
            row = ways.theirs[identity]
            if not any(place in added for place in parents(identity[0], row)):
                subject = self.subject(identity, row, of_theirs=True)
                yield Settled("added", self._counting(subject, identity, added, ways.theirs))
        for identity, roots in removed.roots.items():
            if identity in roots and identity not in removed.asked:
                subject = self.subject(identity, ways.mine[identity])
                yield Settled("removed", self._counting(subject, identity, removed.roots.keys(), ways.mine))
        yield from self._changed()

    def _changed(self) -> Iterator[Settled]:
        moved: Identity | None = None
        for identity, merge in self._ways.merges.items():
            names = tuple(name for name in merge.taken if name not in SILENT)
            moved = identity if "position" in merge.taken else moved
            told = details(identity[0], self._ways.base.get(identity), self._ways.mine[identity], merge.row, names)
            if told:
                yield Settled("changed", self.subject(identity, self._ways.mine[identity]), self.named(identity, told))
        if moved is not None:
            yield Settled("order", Subject(moved[0], moved, {}))

    def named(self, identity: Identity, told: tuple[Detail, ...]) -> tuple[Detail, ...]:
        """The details with names in the place of ids."""
        return tuple(
            Detail(
                detail.name,
                *(self._named(identity, detail.name, value) for value in (detail.base, detail.mine, detail.theirs)),
            )
            if detail.name.endswith("_id")
            else detail
            for detail in told
        )

    def _named(self, identity: Identity, name: str, value: object) -> Text | None:
        table = {"person_id": "person", "reports_to_id": "role", "current_scenario_id": "scenario"}.get(name)
        if table is None or not isinstance(value, str):
            return None
        return self._name((table, identity[1] if table == "role" else "", value))

    def _counting(self, subject: Subject, identity: Identity, going: object, rows: Mapping[Identity, Row]) -> Subject:
        """A role with the numbers of its seats and duties."""
        if identity[0] != "role":
            return subject
        counts = dict.fromkeys(_COUNTED.values(), 0)
        for other, row in self._team_rows(identity, rows):
            if identity in list(parents(other[0], row)):
                counts[_COUNTED[other[0]]] += 1
        return Subject(subject.table, subject.id, {**subject.names, **counts}, subject.scenario)

    @staticmethod
    def _team_rows(identity: Identity, rows: Mapping[Identity, Row]) -> Iterator[tuple[Identity, Row]]:
        return ((other, row) for other, row in rows.items() if other[0] in _COUNTED and other[1] == identity[1])

    def _names(self, table: str, row: Row) -> Iterator[tuple[str, Parameter]]:
        own = _own_name(row)
        if own is not None:
            yield table, own
        for name, place in references(table, row):
            if name in ("reports_to_id", "current_scenario_id"):
                continue
            if place[0] == "slot":
                slot = self._row(place)
                if isinstance(slot, Slot):
                    yield "role", self._name(("role", place[1], slot.role_id))
            else:
                yield "other" if name == "other_role_id" else place[0], self._name(place)
        for name in ("month", "signed_date"):
            if hasattr(row, name):
                yield name, getattr(row, name)

    def _row(self, place: Place) -> Row | None:
        return self._rows[0].get(place) or self._rows[1].get(place)

    def _name(self, place: Place) -> Text:
        row = self._row(place)
        return (_own_name(row) if row is not None else None) or Text()

    def _number(self, slot: Slot, *, of_theirs: bool) -> int:
        """Which of its role's seats it is, from 1; 0 where neither side has several."""
        seats = [side.get((slot.scenario_id, slot.role_id), []) for side in self._seats]
        if max(map(len, seats)) < 2:
            return 0
        return seats[of_theirs].index(slot.id) + 1

    @cached_property
    def _seats(self) -> tuple[dict[tuple[str, str], list[str]], dict[tuple[str, str], list[str]]]:
        mine: dict[tuple[str, str], list[str]] = {}
        theirs: dict[tuple[str, str], list[str]] = {}
        for rows, seats in zip(self._rows, (mine, theirs), strict=True):
            slots = sorted((row for row in rows.values() if isinstance(row, Slot)), key=lambda s: (s.position, s.id))
            for slot in slots:
                seats.setdefault((slot.scenario_id, slot.role_id), []).append(slot.id)
        return mine, theirs


def _own_name(row: Row) -> Text | None:
    for name in ("names", "title", "text", "name"):
        value = getattr(row, name, None)
        if isinstance(value, Text):
            return value
    return row.title if isinstance(row, Role) else None


def place_in(rows: Mapping[Identity, Row]) -> Rows:
    """Rows by their places; of two with one id, as two sides may have given it, the second gets a number behind it."""
    found: Rows = {}
    for identity, row in rows.items():
        place, number = place_of(identity[0], row), 1
        while place in found:
            number += 1
            place = (place[0], place[1], f"{row.id}-{number}")
        found[place] = row if place[2] == row.id else replace(row, id=place[2])
    return found
