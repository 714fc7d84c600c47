"""What every row of a plan is made of: an id, the kinds of its fields, and how much each may hold.

Limits are characters for texts and the largest value for numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cache
from typing import Any, Self

NAME_LIMIT = 120
LINE_LIMIT = 300
NOTE_LIMIT = 10_000
IMAGE_LIMIT = 400_000
STATE_LIMIT = 1_000_000  # a role with 500 responsibilities, each text at its limit and full of quotation marks
WEEK_LIMIT = 7 * 24 * 60
MONEY_LIMIT = 10**13
RATE_LIMIT = 100_000  # basis points: ten times the pay
RAMP_LIMIT = 60  # months
FORECAST_LIMIT = 36  # months
SLIP_LIMIT = 12  # months


def text_field(limit: int, *, required: bool = False) -> Any:
    return field(default="", metadata={"limit": limit, "required": required})


def date_field() -> Any:
    return field(default="", metadata={"form": "date"})


def month_field() -> Any:
    return field(default="", metadata={"form": "month"})


def number_field(limit: int, default: int = 0) -> Any:
    return field(default=default, metadata={"limit": limit})


def optional_field(limit: int = 0, *, form: str = "") -> Any:
    return field(default=None, metadata={"limit": limit, "form": form})


def optional_number(limit: int) -> Any:
    return field(default=None, metadata={"limit": limit, "number": True})


@dataclass(frozen=True)
class Row:
    """One row of the plan, known by its id."""

    id: str

    @classmethod
    def from_values(cls, row_id: str, values: Mapping[str, Any], scenario_id: str = "") -> Self:
        """A row from stored field values; enumerations and truth values get their type back.

        Raises ValueError for a value that its enumeration does not have, TypeError for a field that is not there.
        """
        key = {"id": row_id, "scenario_id": scenario_id} if issubclass(cls, TeamRow) else {"id": row_id}
        return cls(**key, **cls.typed(values))

    @classmethod
    def typed(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """Stored field values with the types that the row's fields have."""
        types = _value_types(cls)
        return {name: types[name](value) if name in types else value for name, value in values.items()}


@cache
def _value_types(row_class: type[Row]) -> Mapping[str, Callable[[Any], Any]]:
    """The fields whose type is not that of the stored value; each has a default of its type."""
    return {f.name: type(f.default) for f in fields(row_class) if isinstance(f.default, StrEnum | bool)}


@dataclass(frozen=True)
class TeamRow(Row):
    """A row that belongs to one scenario; copies in other scenarios keep the same id."""

    scenario_id: str
