"""Which rows of the copy are the same things as rows here although their ids differ.

What both sides took from the catalogue since they parted is one thing by its template. Copies that never were one
plan, or whose history was left out, are held together by names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeAlias

from teambuilder.core.merge.rows import Place, Rows, place_of, reference_fields
from teambuilder.core.rows import TEAM_TABLES, Row, Slot, TeamRow
from teambuilder.core.search import folded

Ids: TypeAlias = dict[tuple[str, str], str]  # (table, id in the copy) -> id here
Key: TypeAlias = tuple[str, ...] | None  # None: a row without this key
KeyOf: TypeAlias = Callable[[Any, Callable[[str, str], str]], Key]
_ID = re.compile(r"\b[0-9a-f]{32}\b")
_WITH_IDS_INSIDE = (("dismissal", "finding"), ("signing", "state"))


def _named(value: str) -> Key:
    name = folded(value)
    return (name,) if name else None


def _of(name: str) -> KeyOf:
    return lambda row, _: _named(getattr(row, name))


# Several keys of a table are tried one after the other; rows that found their like are out.
_BY_TEMPLATE: tuple[tuple[str, KeyOf], ...] = (
    ("responsibility", _of("template")),
    ("on_cost", _of("template")),
)
_BY_NAME: tuple[tuple[str, KeyOf], ...] = (
    ("scenario", _of("name_en")),
    ("scenario", _of("name_ur")),
    ("person", _of("email")),
    ("person", lambda row, _: _named(row.names.en)),
    ("person", lambda row, _: _named(row.names.ur)),
    ("responsibility", _of("text_en")),
    ("responsibility", _of("text_ur")),
    ("goal", _of("text_en")),
    ("goal", _of("text_ur")),
    ("on_cost", _of("name_en")),
    ("on_cost", _of("name_ur")),
    ("role", _of("title_en")),
    ("role", _of("title_ur")),
    ("slot", lambda row, here: (here("role", row.role_id), here("person", row.person_id)) if row.person_id else None),
    ("slot", lambda row, here: (here("role", row.role_id),)),
    ("one_off_cost", lambda row, here: (here("slot", row.slot_id), folded(row.name_en), folded(row.name_ur))),
    ("pay_raise", lambda row, here: (row.month, here("person", row.person_id or ""))),
)


@dataclass(frozen=True)
class Aligned:
    """The ids of the copy that stand for others here."""

    ids: Ids

    def rows(self, rows: Rows) -> Rows:
        """Rows of the copy with the ids that the same things have here."""
        if not self.ids:
            return rows
        moved = ((place[0], self._row(place[0], row)) for place, row in rows.items())
        return {place_of(table, row): row for table, row in moved}

    def _row(self, table: str, row: Row) -> Row:
        new: dict[str, Any] = {}
        if (table, row.id) in self.ids:
            new["id"] = self.ids[table, row.id]
        if isinstance(row, TeamRow) and ("scenario", row.scenario_id) in self.ids:
            new["scenario_id"] = self.ids["scenario", row.scenario_id]
        for name, other in reference_fields(table):
            row_id = getattr(row, name)
            if row_id and (other, row_id) in self.ids:
                new[name] = self.ids[other, row_id]
        for inside, name in _WITH_IDS_INSIDE:
            if inside == table:
                new[name] = _ID.sub(self._inside, getattr(row, name))
        return replace(row, **new) if new else row

    def _inside(self, found: re.Match[str]) -> str:
        return self._here.get(found[0], found[0])

    @cached_property
    def _here(self) -> Mapping[str, str]:
        """Without the tables: ids are random, so that no two tables share one."""
        return {there: here for (_, there), here in self.ids.items()}


def align(mine: Rows, copy: Rows, *, by_name: bool) -> Aligned:
    """Finds what is the same; `copy` are all rows that the copy has or had."""
    ids: Ids = {}
    own = {(place[0], place[2]) for place in mine}
    others = {(place[0], place[2]) for place in copy}
    unmatched = (
        {place: row for place, row in mine.items() if (place[0], place[2]) not in others},
        {place: row for place, row in copy.items() if (place[0], place[2]) not in own},
    )
    if all(unmatched):
        for table, key_of in (*_BY_TEMPLATE, *(_BY_NAME if by_name else ())):
            _match(table, key_of, unmatched, ids)
    return Aligned(ids)


def _match(table: str, key_of: KeyOf, unmatched: tuple[Rows, Rows], ids: Ids) -> None:
    """Of several with one key, the first there is the first here, and so on."""
    here = _grouped(table, unmatched[0], key_of, {})
    there = _grouped(table, unmatched[1], key_of, ids)
    taken = set(ids.values())
    for key, rows in there.items():
        for row, own in zip(rows, here.get(key, ()), strict=False):
            if (table, row.id) not in ids and own.id not in taken:
                ids[table, row.id] = own.id
                taken.add(own.id)
    for rows, gone in ((unmatched[0], {(table, i) for i in taken}), (unmatched[1], ids.keys())):
        for place in [place for place in rows if place[0] == table and (table, place[2]) in gone]:
            del rows[place]


def _grouped(table: str, rows: Rows, key_of: KeyOf, ids: Mapping[tuple[str, str], str]) -> dict[Key, list[Any]]:
    groups: dict[Key, list[Any]] = {}
    for place in _ordered(table, rows):
        row = rows[place]
        key = key_of(row, lambda other, row_id: ids.get((other, row_id), row_id))
        if key is not None:
            scenario_id = ids.get(("scenario", place[1]), place[1]) if table in TEAM_TABLES else ""
            groups.setdefault((scenario_id, *key), []).append(row)
    return groups


def _ordered(table: str, rows: Rows) -> list[Place]:
    found = [place for place in rows if place[0] == table]
    if table == "slot":
        found.sort(key=lambda place: (row.position, row.id) if isinstance(row := rows[place], Slot) else (0, ""))
    return found
