"""Which rows of two teams stand for the same thing, and what each row hangs on.

Said once for all tables of a team, so that a new table is compared and copied without a word about it here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import fields
from typing import Any, TypeAlias

from teambuilder.core.actions.reporting import line_above
from teambuilder.core.plan import Team
from teambuilder.core.rows import TEAM_TABLES, TeamRow

Key: TypeAlias = tuple[str, ...]

# what was put aside is the owner's note on one team, no part of it
COMPARED: tuple[str, ...] = tuple(table for table in TEAM_TABLES if table != "dismissal")

# Copies keep their ids; but a link that was taken and given again has a new one, and is still the same link.
_KEYS: Mapping[str, Callable[[Any], Key]] = {
    "works_with": lambda link: tuple(sorted((link.role_id, link.other_role_id))),
    "ownership": lambda ownership: (ownership.role_id, ownership.responsibility_id),
}
# what is no detail of the row itself: where it belongs, where its card stands, and what is a difference of its own
_ASIDE: Mapping[str, frozenset[str]] = {
    "role": frozenset({"reports_to_id"}),
    "slot": frozenset({"role_id", "position", "person_id"}),
    "works_with": frozenset({"role_id", "other_role_id"}),
}


def key_of(table: str, row: TeamRow) -> Key:
    """The same for rows that stand for the same thing."""
    return _KEYS[table](row) if table in _KEYS else (row.id,)


def rows_of(team: Team, table: str) -> Mapping[str, TeamRow]:
    return getattr(team, TEAM_TABLES[table][1])


def by_key(team: Team, table: str) -> dict[Key, TeamRow]:
    """The rows of a table; of several that stand for the same thing the first counts."""
    rows: dict[Key, TeamRow] = {}
    for row in rows_of(team, table).values():
        rows.setdefault(key_of(table, row), row)
    return rows


def with_key(team: Team, table: str, key: Key) -> tuple[TeamRow, ...]:
    """All rows that stand for the same thing: one, unless a file from elsewhere has it twice."""
    return tuple(row for row in rows_of(team, table).values() if key_of(table, row) == key)


def details(table: str) -> tuple[str, ...]:
    """The fields in which two rows of the same thing may differ."""
    aside = _ASIDE.get(table, frozenset()) | {"id", "scenario_id"}
    return tuple(field.name for field in fields(TEAM_TABLES[table][0]) if field.name not in aside)


def roles_under(team: Team, row: TeamRow) -> tuple[str, ...]:
    """The ids of the roles without which the row could not be."""
    values = vars(row)
    seat = team.slots.get(values.get("slot_id") or "")
    named = (values.get("role_id"), values.get("other_role_id"), seat.role_id if seat else None)
    return tuple(role_id for role_id in named if role_id is not None)


def hanging_on_role(team: Team, role_id: str) -> Iterator[tuple[str, TeamRow]]:
    """Everything that comes and goes with a role, with the names of the tables."""
    for table in COMPARED:
        for row in rows_of(team, table).values():
            if role_id in roles_under(team, row):
                yield table, row


def hanging_on_slot(team: Team, slot_id: str) -> Iterator[tuple[str, TeamRow]]:
    """Everything that comes and goes with a seat."""
    for table in COMPARED:
        for row in rows_of(team, table).values():
            if vars(row).get("slot_id") == slot_id:
                yield table, row


def superior_among(team: Team, role_id: str, role_ids: Collection[str]) -> str | None:
    """The nearest role up the line that is one of `role_ids`; None for the owner.

    Lines are compared through it: a role in between that only one side has is one difference, not one for each role
    that reports to it.
    """
    return next((above for above in line_above(team, role_id)[1:] if above in role_ids), None)
