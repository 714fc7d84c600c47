"""The merge of a partner's copy: questions, what needs none, and the one step that comes of the answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from teambuilder.core.change import Action, Change, Edit, Refused, added, changed, removed
from teambuilder.core.merge.alignment import Aligned, align
from teambuilder.core.merge.doubles import Double, doubles
from teambuilder.core.merge.repair import Note, repaired
from teambuilder.core.merge.rows import Identity, Place, Rows, rows_of
from teambuilder.core.merge.telling import Settled, Subject, Teller, place_in
from teambuilder.core.merge.three_way import Side, ThreeWay
from teambuilder.core.merge.units import Detail, details
from teambuilder.core.plan import Plan
from teambuilder.core.rows import ROW_CLASSES, Row

MERGE = "merge_copy"


@dataclass(frozen=True)
class Conflict:
    """One question. `code` is "changed" (both changed a detail, and not alike), or who removed what the other worked
    on: "removed_here" or "removed_there".

    In a detail, `base` is what it was when the copies parted, None where that is not known.
    """

    id: str
    code: str
    subject: Subject
    details: tuple[Detail, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What comes of the answers: edits of the plan, and what had to be settled by rule."""

    edits: tuple[Edit, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Merge:
    """Everything about merging `theirs` into `mine`.

    `file` and `head`, the copy's name and the hash of its last step, are kept with the step: merging the same copy
    again then begins where this merge ended.
    """

    mine: Plan
    theirs: Plan
    base: Plan | None
    file: str = ""
    head: str = ""
    by_name: bool = False

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The questions: of the plan first, then of the teams, table by table."""
        found = [*self._removals(), *self._differing()]
        tables = list(ROW_CLASSES)
        return tuple(sorted(found, key=lambda conflict: tables.index(conflict.subject.table)))

    @cached_property
    def settled(self) -> tuple[Settled, ...]:
        """What comes from the copy without a question."""
        tables = list(ROW_CLASSES)
        return tuple(sorted(self._teller.settled(), key=lambda item: tables.index(item.subject.table)))

    @cached_property
    def matched(self) -> tuple[Subject, ...]:
        """Rows that are held to be the same because of their names, although their ids differ."""
        if not self.by_name:
            return ()
        own = set(self._alignment.ids.items())
        pairs = ((place, row) for place, row in self._rows[1].items() if place[0] in ("person", "role"))
        here = {(table, own_id) for (table, _), own_id in own}
        return tuple(self._teller.subject(place, row) for place, row in pairs if (place[0], place[2]) in here)

    @cached_property
    def doubles(self) -> tuple[Double, ...]:
        """People whom both sides added and who may be one; whatever the answers, both of them are there afterwards."""
        return doubles(*self._rows)

    def outcome(self, choices: Mapping[str, Side]) -> Outcome:
        """The edits that the answers lead to, by the ids of conflicts; what is not answered stays as it is here."""

        def choose(identity: Identity, field: str) -> Side:
            return choices.get(conflict_id(identity, field), Side.MINE)

        _, mine, theirs = self._rows
        rows, notes = repaired(place_in(self._ways.resolved(choose)), mine, theirs)
        return Outcome(_edits(mine, rows), notes)

    def change_for(self, choices: Mapping[str, Side]) -> Change:
        """The one step, also where everything stays as it is: it keeps that the copy was merged.

        Without edits when the copy has nothing to say. Refused: "undecided" while a question is open.
        """
        open_questions = sum(conflict.id not in choices for conflict in self.conflicts)
        if open_questions:
            raise Refused("undecided", count=open_questions)
        edits = self.outcome(choices).edits
        action = Action(MERGE, {"file": self.file, "count": len(edits), "head": self.head})
        if not edits and (self.conflicts or self.settled):
            kept = {"name": self.mine.business.name}
            edits = (Edit("business", self.mine.business.id, kept, kept),)
        return Change(action, edits)

    @cached_property
    def _plain_rows(self) -> tuple[Rows, Rows, Rows]:
        return rows_of(self.base) if self.base else {}, rows_of(self.mine), rows_of(self.theirs)

    @cached_property
    def _alignment(self) -> Aligned:
        base, mine, theirs = self._plain_rows
        return align(mine, {**base, **theirs}, by_name=self.by_name)

    @cached_property
    def _rows(self) -> tuple[Rows, Rows, Rows]:
        """Base, mine and theirs, with the ids that things have here."""
        base, mine, theirs = self._plain_rows
        return self._alignment.rows(base), mine, self._alignment.rows(theirs)

    @cached_property
    def _ways(self) -> ThreeWay:
        return ThreeWay(*self._rows)

    @cached_property
    def _teller(self) -> Teller:
        return Teller(self._ways, self._rows[1], self._rows[2])

    def _removals(self) -> Iterator[Conflict]:
        ways = self._ways
        for code, removals, keeping in (
            ("removed_here", ways.removed_by_mine, ways.theirs),
            ("removed_there", ways.removed_by_theirs, ways.mine),
        ):
            for identity in keeping:
                if identity in removals.asked:
                    subject = self._teller.subject(identity, keeping[identity], of_theirs=code == "removed_here")
                    yield Conflict(conflict_id(identity, ""), code, subject)

    def _differing(self) -> Iterator[Conflict]:
        for identity, merge in self._ways.merges.items():
            mine = self._ways.mine[identity]
            for unit in merge.asked:
                told = details(identity[0], self._ways.base.get(identity), mine, merge.theirs, unit.fields)
                subject = self._teller.subject(identity, mine)
                named = self._teller.named(identity, told)
                yield Conflict(conflict_id(identity, unit.fields[0]), "changed", subject, named)


def merge(
    mine: Plan, theirs: Plan, base: Plan | None, *, file: str = "", head: str = "", same_origin: bool = True
) -> Merge:
    """Compares a copy with the plan that is open. `base` is what both were when they parted, None when that is unknown.

    Copies that do not begin with the same steps (`same_origin`) are held together by names where ids differ, and
    without a base nothing is removed.
    """
    return Merge(mine, theirs, base, file, head, by_name=base is None or not same_origin)


def merge_copy(plan: Plan, merged: Merge, choices: Mapping[str, Side]) -> Change:
    """The verb. Refused: "undecided", and "changed_meanwhile" when the plan is not any more what was compared."""
    if plan is not merged.mine and plan != merged.mine:
        raise Refused("changed_meanwhile")
    return merged.change_for(choices)


def conflict_id(identity: Identity, field: str) -> str:
    """Stable for one question: what it is about, and the first of the fields that it decides."""
    return ":".join((*identity, field))


def _edits(mine: Rows, rows: Rows) -> tuple[Edit, ...]:
    """What turns one set of rows into the other; rows come back from undo in the order in which they were."""
    gone = [row for place, row in mine.items() if place not in rows]
    edits = [edit for place, row in mine.items() if place in rows for edit in _changed(row, rows[place])]
    edits += [removed(row) for row in reversed(gone)]
    new = sorted((place for place in rows if place not in mine), key=_table)
    return (*edits, *(added(rows[place]) for place in new))


def _table(place: Place) -> int:
    return list(ROW_CLASSES).index(place[0])


def _changed(old: Row, new: Row) -> tuple[Edit, ...]:
    return () if old is new else changed(old, new)
