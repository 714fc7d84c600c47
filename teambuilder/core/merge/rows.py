"""The rows of a plan as merging sees them: each with what it stands for, and with what it refers to.

Said once for all tables, by the names of fields, so that a new table is merged without a word about it here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, TypeAlias

from teambuilder.core.compare.alike import key_of
from teambuilder.core.plan import Plan
from teambuilder.core.rows import ROW_CLASSES, TEAM_TABLES, Row, TeamRow

Place: TypeAlias = tuple[str, str, str]  # table, scenario id or "", id
Identity: TypeAlias = tuple[str, ...]  # a place, or for a link: table, scenario id or "", and what it joins
Rows: TypeAlias = dict[Place, Row]

REFERENCES: Mapping[str, str] = {
    "role_id": "role",
    "other_role_id": "role",
    "reports_to_id": "role",
    "slot_id": "slot",
    "person_id": "person",
    "responsibility_id": "responsibility",
    "goal_id": "goal",
    "current_scenario_id": "scenario",
}
# a row can do without these: a seat falls vacant, a role reports further up
WEAK = frozenset({("slot", "person_id"), ("role", "reports_to_id"), ("business", "current_scenario_id")})

# Two of these with the same key are the same thing, whatever their ids; nothing refers to them.
_KEYS: Mapping[str, Callable[[Any], tuple[str, ...]]] = {
    "works_with": lambda row: key_of("works_with", row),
    "ownership": lambda row: key_of("ownership", row),
    "goal_support": lambda row: (row.goal_id, row.responsibility_id),
    "signing": lambda row: (row.person_id, row.signed_date),
    "dismissal": lambda row: (row.finding,),
}


def place_of(table: str, row: Row) -> Place:
    return table, row.scenario_id if isinstance(row, TeamRow) else "", row.id


def rows_of(plan: Plan) -> Rows:
    """Every row by its place."""
    return {place_of(table, row): row for table, row in plan.all_rows()}


def by_identity(rows: Rows) -> dict[Identity, Row]:
    """Every row by what it stands for; a link that a file from elsewhere has twice stands for itself."""
    found: dict[Identity, Row] = {}
    for place, row in rows.items():
        identity: Identity = place
        if place[0] in _KEYS:
            identity = (place[0], place[1], *_KEYS[place[0]](row))
            while identity in found:
                identity = (*identity, "again")
        found[identity] = row
    return found


@cache
def reference_fields(table: str) -> tuple[tuple[str, str], ...]:
    """The fields of a table that hold ids of others, each with the table of these."""
    names = ROW_CLASSES[table].__dataclass_fields__
    return tuple((name, REFERENCES[name]) for name in names if name in REFERENCES)


def references(table: str, row: Row) -> Iterator[tuple[str, Place]]:
    """The places that a row refers to, each with the name of the field."""
    for name, other in reference_fields(table):
        row_id = getattr(row, name)
        if row_id:
            yield name, (other, row.scenario_id if other in TEAM_TABLES and isinstance(row, TeamRow) else "", row_id)


def parents(table: str, row: Row) -> Iterator[Place]:
    """The places of the rows without which this row could not be."""
    if isinstance(row, TeamRow):
        yield "scenario", "", row.scenario_id
    for name, place in references(table, row):
        if (table, name) not in WEAK:
            yield place


def same(one: Row | None, other: Row | None) -> bool:
    """True when two rows of the same thing say the same; a link's own id says nothing."""
    if one is None or other is None:
        return one is other
    return one is other or one == (other if other.id == one.id else replace(other, id=one.id))
