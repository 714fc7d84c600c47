"""What of a row is decided as one: both languages of a text, the two ways of pay; and when two sides disagree on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, TypeAlias

from teambuilder.core.change import field_values
from teambuilder.core.compare.details import Value
from teambuilder.core.merge.rows import WEAK
from teambuilder.core.rows import ROW_CLASSES, Row
from teambuilder.core.text import Text, both_scripts

Values: TypeAlias = tuple[Any, ...]

# never asked, never told: where a card stands, of which template a row is, and which two things a link joins
SILENT = frozenset({"position", "template"})
_LINKS = ("works_with", "ownership", "goal_support")
# one takes the place of the other, so that half of each side would be neither's
_TOGETHER: tuple[tuple[str, ...], ...] = (
    ("monthly_pay", "hourly_pay"),
    ("kind", "basis_points", "amount"),
    ("source", "source_url", "source_date"),
)
_PAIRS: tuple[tuple[str, str], ...] = (("name", "name_other_script"),)
_NOTHING_AT_ZERO = (("commission",), ("ramp_months",))  # as a copy without pay has them


@dataclass(frozen=True)
class Unit:
    """Fields that are decided as one. In a pair each half may come from another side, as a translation does."""

    fields: tuple[str, ...]
    pair: bool = False
    silent: bool = False

    def of(self, row: Row) -> Values:
        return tuple(getattr(row, name) for name in self.fields)


@dataclass(frozen=True)
class Detail:
    """One detail of a row as an owner knows it, before, here and there; the two languages of a text are one."""

    name: str
    base: Value
    mine: Value
    theirs: Value


@cache
def units(table: str) -> tuple[Unit, ...]:
    """All fields of a table but its key, as they are decided."""
    names = [field.name for field in fields(ROW_CLASSES[table]) if field.name not in ("id", "scenario_id")]
    pairs = [*_PAIRS, *((name, f"{name.removesuffix('_en')}_ur") for name in names if name.endswith("_en"))]
    grouped = [Unit(group, pair=True) for group in pairs if set(group) <= set(names)]
    grouped += [Unit(group) for group in _TOGETHER if set(group) <= set(names)]
    taken = {name for unit in grouped for name in unit.fields}
    for name in names:
        if name not in taken:
            silent = name in SILENT or (table in _LINKS and name.endswith("_id"))
            grouped.append(Unit((name,), silent=silent))
    return tuple(sorted(grouped, key=lambda unit: names.index(unit.fields[0])))


def merged(unit: Unit, base: Row | None, mine: Row, theirs: Row) -> Values | None:
    """The values that both sides can live with, or None when the owner has to choose."""
    m, t = unit.of(mine), unit.of(theirs)
    if base is None:
        return _without_base(unit, m, t)
    b = unit.of(base)
    if m == t or t == b:
        return m
    if m == b:
        return t
    if unit.silent:
        return m
    if unit.pair:
        halves = [_half(*three) for three in zip(b, m, t, strict=True)]
        if None not in halves and any(halves):
            return tuple(halves)
    return None


def _half(base: str, mine: str, theirs: str) -> str | None:
    if mine in (theirs, base):
        return theirs
    return mine if theirs == base else None


def _without_base(unit: Unit, mine: Values, theirs: Values) -> Values | None:
    """Who says nothing contradicts nobody: nothing is ever emptied."""
    if mine == theirs or unit.silent or unit.fields == ("current_scenario_id",):
        return mine
    if unit.pair:
        halves = [m if m == t or not t else t if not m else None for m, t in zip(mine, theirs, strict=True)]
        return None if None in halves else tuple(halves)
    if _says_nothing(unit, theirs):
        return mine
    return theirs if _says_nothing(unit, mine) else None


def _says_nothing(unit: Unit, values: Values) -> bool:
    return all(value in (None, "") for value in values) or (values == (0,) and unit.fields in _NOTHING_AT_ZERO)


def details(table: str, base: Row | None, mine: Row, theirs: Row, names: tuple[str, ...]) -> tuple[Detail, ...]:
    """What differs between the sides in these fields, for words to be found."""
    rows = [None if row is None else _shown(table, row) for row in (base, mine, theirs)]
    b, m, t = rows
    assert m is not None
    assert t is not None
    chosen = {_stem(name) for name in names}
    differing = [name for name in m if name in chosen and m[name] != t[name]]
    return tuple(Detail(name, b.get(name) if b else None, m[name], t[name]) for name in differing)


def is_weak(table: str, unit: Unit) -> bool:
    return (table, unit.fields[0]) in WEAK


def _stem(name: str) -> str:
    if name == "name_other_script":
        return "name"
    return name.removesuffix("_en").removesuffix("_ur")


def _shown(table: str, row: Row) -> Mapping[str, Value]:
    """The fields of a row as an owner knows them, enumerations as such."""
    shown: dict[str, Value] = {}
    for name in field_values(row):
        stem, value = _stem(name), getattr(row, name)
        if name.endswith("_en"):
            shown[stem] = Text(value, getattr(row, f"{stem}_ur"))
        elif name == "name" and hasattr(row, "name_other_script"):
            shown[stem] = both_scripts(value, row.name_other_script)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
        elif stem not in shown:
            shown[stem] = value
    return shown
