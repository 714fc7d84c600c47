"""The details in which two rows of the same thing differ, as an owner knows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from teambuilder.core.compare.alike import details
from teambuilder.core.plan import Ownership, OwnershipKind
from teambuilder.core.rows import Row, TeamRow
from teambuilder.core.text import Text

Value: TypeAlias = str | int | Text | None


@dataclass(frozen=True)
class FieldDifference:
    """One detail, on either side; the two languages of a text are one detail."""

    name: str
    a: Value
    b: Value


def field_differences(table: str, a: TeamRow, b: TeamRow) -> tuple[FieldDifference, ...]:
    """The details in which two rows of a table differ."""
    names = details(table)
    pairs = zip(shown_fields(a, names), shown_fields(b, names), strict=True)
    return tuple(FieldDifference(name, mine, other) for (name, mine), (_, other) in pairs if mine != other)


def shown_fields(row: Row, names: tuple[str, ...] | None = None) -> Iterator[tuple[str, Value]]:
    """The fields of a row as an owner knows them: a text in two languages is one."""
    chosen = tuple(vars(row)) if names is None else names
    for name in chosen:
        stem = name.removesuffix("_en")
        if stem != name and f"{stem}_ur" in chosen:
            yield stem, Text(getattr(row, name), getattr(row, f"{stem}_ur"))
        elif not (name.endswith("_ur") and f"{name.removesuffix('_ur')}_en" in chosen):
            yield name, getattr(row, name)


def ownership_fields(a: TeamRow | None, b: TeamRow | None) -> Iterator[FieldDifference]:
    """How a role stands to a responsibility: a role that has nothing to do with it has no kind and no hours."""
    kinds: list[OwnershipKind | None] = [row.kind if isinstance(row, Ownership) else None for row in (a, b)]
    hours = [row.minutes_a_week if isinstance(row, Ownership) else None for row in (a, b)]
    if kinds[0] != kinds[1]:
        yield FieldDifference("kind", kinds[0], kinds[1])
    if hours[0] != hours[1] and None not in kinds:
        yield FieldDifference("minutes_a_week", hours[0], hours[1])
