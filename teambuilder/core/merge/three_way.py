"""Base, mine and theirs, row by row: what one side alone changed, and what the owner has to decide.

A row that one side removed while the other worked on it, or on what hangs on it, is one question: about the topmost
row that went with it. What hangs on it follows the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeAlias

from teambuilder.core.merge.rows import WEAK, Identity, Rows, by_identity, parents, references, same
from teambuilder.core.merge.units import Unit, Values, is_weak, merged, units
from teambuilder.core.rows import Row

IdentityRows: TypeAlias = Mapping[Identity, Row]


class Side(StrEnum):
    MINE = "mine"
    THEIRS = "theirs"


Choose: TypeAlias = Callable[[Identity, str], Side]  # the row, and the first field of what is asked, or ""


@dataclass(frozen=True)
class RowMerge:
    """A row that both have and not alike: `row` has what both can live with, mine where the owner is asked."""

    row: Row
    theirs: Row
    taken: tuple[str, ...]  # fields that come from the copy
    asked: tuple[Unit, ...]

    def chosen(self, identity: Identity, choose: Choose) -> Row:
        values: dict[str, Any] = {}
        for unit in self.asked:
            if choose(identity, unit.fields[0]) is Side.THEIRS:
                values.update(zip(unit.fields, unit.of(self.theirs), strict=True))
        return replace(self.row, **values) if values else self.row


@dataclass(frozen=True)
class Removals:
    """What one side took out; `roots` says for each such row with which topmost rows it went."""

    roots: Mapping[Identity, frozenset[Identity]]
    asked: frozenset[Identity]  # topmost rows that the other side worked on

    def gone(self, identity: Identity, choose: Callable[[Identity], bool]) -> bool:
        """True when the row stays out; `choose` says of a topmost row that it is to go."""
        return any(root not in self.asked or choose(root) for root in self.roots[identity])


class ThreeWay:
    """Analyses once; answers to the questions come later, and as often as the owner changes them."""

    def __init__(self, base: Rows, mine: Rows, theirs: Rows) -> None:
        self.base: IdentityRows = by_identity(base)
        self.mine: IdentityRows = by_identity(mine)
        self.theirs: IdentityRows = by_identity(theirs)

    @cached_property
    def removed_by_mine(self) -> Removals:
        return self._removals(self.mine, self.theirs)

    @cached_property
    def removed_by_theirs(self) -> Removals:
        return self._removals(self.theirs, self.mine)

    @cached_property
    def added_by_theirs(self) -> tuple[Identity, ...]:
        return tuple(i for i in self.theirs if i not in self.mine and i not in self.base)

    @cached_property
    def merges(self) -> Mapping[Identity, RowMerge]:
        """The rows that both have, and for which the copy has anything to say."""
        found: dict[Identity, RowMerge] = {}
        for identity, mine in self.mine.items():
            theirs, base = self.theirs.get(identity), self.base.get(identity)
            if theirs is not None and not same(theirs, mine) and not same(theirs, base):
                found[identity] = self._row_merge(identity[0], base, mine, theirs)
        return found

    def resolved(self, choose: Choose) -> dict[Identity, Row]:
        """All rows as the choices make them, mine first and in their order."""

        def goes(side: Side) -> Callable[[Identity], bool]:
            return lambda root: choose(root, "") is side

        rows: dict[Identity, Row] = {}
        for identity, mine in self.mine.items():
            if identity in self.removed_by_theirs.roots:
                if self.removed_by_theirs.gone(identity, goes(Side.THEIRS)):
                    continue
                rows[identity] = mine
            else:
                merge = self.merges.get(identity)
                rows[identity] = merge.chosen(identity, choose) if merge else mine
        for identity, theirs in self.theirs.items():
            if identity in self.mine:
                continue
            if identity not in self.base or not self.removed_by_mine.gone(identity, goes(Side.MINE)):
                rows[identity] = theirs
        self._follow(rows, self.removed_by_theirs, self.mine)
        self._follow(rows, self.removed_by_mine, self.theirs)
        return rows

    def _follow(self, rows: dict[Identity, Row], removals: Removals, keeping: IdentityRows) -> None:
        """A person who stays keeps the seats, which who removed them had made vacant."""
        kept = {identity for identity in removals.roots if identity in rows}
        if not kept:
            return
        for identity, row in keeping.items():
            for name, place in references(identity[0], row):
                if place in kept and (identity[0], name) in WEAK and identity in rows:
                    above = getattr(self.base[place], name, None)  # where the removal had let a role report to
                    if name == "current_scenario_id" or getattr(rows[identity], name) in (None, above):
                        rows[identity] = replace(rows[identity], **{name: getattr(row, name)})

    def _row_merge(self, table: str, base: Row | None, mine: Row, theirs: Row) -> RowMerge:
        values: dict[str, Any] = {}
        taken: list[str] = []
        asked: list[Unit] = []
        for unit in units(table):
            both = merged(unit, base, mine, theirs)
            if both is None and is_weak(table, unit):
                both = self._without(table, unit, mine, theirs)
            if both is None:
                asked.append(unit)
                continue
            for name, value in zip(unit.fields, both, strict=True):
                if value != getattr(mine, name):
                    values[name] = value
                    taken.append(name)
        return RowMerge(replace(mine, **values) if values else mine, theirs, tuple(taken), tuple(asked))

    def _without(self, table: str, unit: Unit, mine: Row, theirs: Row) -> Values | None:
        """What one side points to and the other has removed is no question here: it is one about what was removed."""
        for row, other, removals in ((mine, theirs, self.removed_by_theirs), (theirs, mine, self.removed_by_mine)):
            pointed = [place for name, place in references(table, row) if name in unit.fields]
            if pointed and pointed[0] in removals.roots and unit.of(other) == (None,):
                return unit.of(other)
        return None

    def _removals(self, removing: IdentityRows, keeping: IdentityRows) -> Removals:
        gone = {i for i in self.base if i in keeping and i not in removing}
        if not gone:
            return Removals({}, frozenset())
        roots: dict[Identity, frozenset[Identity]] = {}
        for identity in gone:
            self._find_roots(identity, gone, roots)
        asked: set[Identity] = set()
        for identity, row in keeping.items():
            before = self.base.get(identity)
            if same(before, row):
                continue
            if identity in gone and before is not None and self._worked_on(identity[0], before, row, keeping):
                asked |= roots[identity]
            for place in self._newly_needed(identity[0], before, row):
                asked |= roots.get(place, frozenset())
        return Removals(roots, frozenset(asked))

    def _find_roots(
        self, identity: Identity, gone: set[Identity], roots: dict[Identity, frozenset[Identity]]
    ) -> frozenset[Identity]:
        if identity not in roots:
            roots[identity] = frozenset()  # a row that hangs on itself, as no plan of ours has it
            above = [place for place in parents(identity[0], self.base[identity]) if place in gone]
            found = [self._find_roots(place, gone, roots) for place in above]
            roots[identity] = frozenset().union(*found) if found else frozenset({identity})
        return roots[identity]

    def _worked_on(self, table: str, before: Row, after: Row, keeping: IdentityRows) -> bool:
        """True for a change that the owner made for its own sake, not one that a removal brought along."""
        for unit in units(table):
            if unit.silent or unit.of(before) == unit.of(after):
                continue
            pointed = [place for name, place in references(table, before) if name in unit.fields]
            if not (is_weak(table, unit) and pointed and pointed[0] not in keeping):
                return True
        return False

    @staticmethod
    def _newly_needed(table: str, before: Row | None, after: Row) -> list[Identity]:
        """What a new or changed row would miss. A role that is reported to is not: there is somebody above it."""
        old = set(references(table, before)) if before is not None else set[tuple[str, Identity]]()
        needed: list[Identity] = [place for place in parents(table, after) if before is None]
        for name, place in references(table, after):
            if name != "reports_to_id" and (name, place) not in old:
                needed.append(place)
        return needed
