"""The rows of a plan: one immutable class for each table of the plan file, field by field.

`None` is SQL's NULL, enumerations are stored as their text, truth values as 0 or 1. Times are minutes a week, money
is minor units of the plan's currency a month, rates are basis points (hundredths of a percent). Limits are characters
for texts and the largest value for numbers.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cache
from typing import Any, Self

from teambuilder.core.kinds import CostKind, Department, Horizon, Leaning, OwnershipKind, PersonKind, Stage
from teambuilder.core.text import Text, both_scripts

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


def new_id() -> str:
    """A fresh identifier: 32 hexadecimal digits, random, so that copies of a plan never collide."""
    return os.urandom(16).hex()


def _text(limit: int, *, required: bool = False) -> Any:
    return field(default="", metadata={"limit": limit, "required": required})


def _date() -> Any:
    return field(default="", metadata={"form": "date"})


def _month() -> Any:
    return field(default="", metadata={"form": "month"})


def _number(limit: int, default: int = 0) -> Any:
    return field(default=default, metadata={"limit": limit})


def _optional(limit: int = 0, *, form: str = "") -> Any:
    return field(default=None, metadata={"limit": limit, "form": form})


def _optional_number(limit: int) -> Any:
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


@dataclass(frozen=True)
class Business(Row):
    """What holds for the whole plan; there is exactly one, with the id "business"."""

    name: str = _text(NAME_LIMIT)
    name_other_script: str = _text(NAME_LIMIT)
    logo: str = _text(IMAGE_LIMIT)  # a PNG or JPEG in base64
    currency: str = _text(3)  # ISO 4217
    paper: str = _text(10)
    current_scenario_id: str = _text(64)
    monthly_budget: int | None = _optional_number(MONEY_LIMIT)  # for what the team costs
    opening_cash: int | None = _optional_number(MONEY_LIMIT)  # in hand when the forecast begins
    monthly_margin: int | None = _optional_number(MONEY_LIMIT)  # what the business earns before it pays the team
    forecast_from: str | None = _optional(form="month")  # the month that the cash is of; None: the one that it is
    forecast_months: int = _number(FORECAST_LIMIT, 18)
    slip_early_months: int = _number(SLIP_LIMIT)  # what may go otherwise: planned hires start sooner,
    slip_late_months: int = _number(SLIP_LIMIT, 2)  # or later,
    slip_ramp_months: int = _number(SLIP_LIMIT, 2)  # and take longer to earn what they should

    @property
    def names(self) -> Text:
        return both_scripts(self.name, self.name_other_script)


@dataclass(frozen=True)
class Scenario(Row):
    """One version of the team."""

    name_en: str = _text(NAME_LIMIT)
    name_ur: str = _text(NAME_LIMIT)
    position: int = _number(10**12)

    @property
    def name(self) -> Text:
        return Text(self.name_en, self.name_ur)


@dataclass(frozen=True)
class Person(Row):
    """Someone who can hold slots."""

    name: str = _text(NAME_LIMIT, required=True)
    name_other_script: str = _text(NAME_LIMIT)
    photo: str = _text(IMAGE_LIMIT)  # a square JPEG in base64
    phone: str = _text(NAME_LIMIT)
    email: str = _text(LINE_LIMIT)
    kind: PersonKind = PersonKind.EMPLOYEE
    leaning: Leaning = Leaning.EITHER
    minutes_a_week: int = field(default=2400, metadata={"limit": WEEK_LIMIT})
    monthly_pay: int | None = _optional_number(MONEY_LIMIT)
    hourly_pay: int | None = _optional_number(MONEY_LIMIT)  # counts where there is no monthly pay
    commission: int = _number(RATE_LIMIT)  # of the pay, on top of it
    start_date: str | None = _optional(form="date")
    notes: str = _text(NOTE_LIMIT)

    @property
    def names(self) -> Text:
        return both_scripts(self.name, self.name_other_script)


@dataclass(frozen=True)
class Role(TeamRow):
    """A job in one of the two departments."""

    department: Department = Department.SALES
    template: str = _text(NAME_LIMIT)  # the catalogue's key, empty for the owner's own role
    title_en: str = _text(NAME_LIMIT)
    title_ur: str = _text(NAME_LIMIT)
    purpose_en: str = _text(NOTE_LIMIT)
    purpose_ur: str = _text(NOTE_LIMIT)
    territory_en: str = _text(LINE_LIMIT)
    territory_ur: str = _text(LINE_LIMIT)
    specialty_en: str = _text(LINE_LIMIT)
    specialty_ur: str = _text(LINE_LIMIT)
    reports_to_id: str | None = _optional(64)
    monthly_pay: int | None = _optional_number(MONEY_LIMIT)  # what a seat of this role usually costs

    @property
    def title(self) -> Text:
        return Text(self.title_en, self.title_ur)

    @property
    def purpose(self) -> Text:
        return Text(self.purpose_en, self.purpose_ur)

    @property
    def territory(self) -> Text:
        return Text(self.territory_en, self.territory_ur)

    @property
    def specialty(self) -> Text:
        return Text(self.specialty_en, self.specialty_ur)


@dataclass(frozen=True)
class Slot(TeamRow):
    """One seat of a role: held by a person, or vacant and then a planned hire."""

    role_id: str = _text(64, required=True)
    person_id: str | None = _optional(64)
    minutes_a_week: int = field(default=2400, metadata={"limit": WEEK_LIMIT})
    position: int = _number(10**12)  # where its card stands in the department
    start_month: str | None = _optional(form="month")
    monthly_pay: int | None = _optional_number(MONEY_LIMIT)
    hourly_pay: int | None = _optional_number(MONEY_LIMIT)  # counts where there is no monthly pay
    commission: int = _number(RATE_LIMIT)  # of the pay, on top of it
    monthly_margin: int | None = _optional_number(MONEY_LIMIT)  # what the seat earns once its holder is up to speed
    ramp_months: int = _number(RAMP_LIMIT)  # from the start until then
    stage: Stage = Stage.IDEA


@dataclass(frozen=True)
class OneOffCost(TeamRow):
    """What a seat costs once, in the month in which its holder starts."""

    slot_id: str = _text(64, required=True)
    name_en: str = _text(NAME_LIMIT)
    name_ur: str = _text(NAME_LIMIT)
    amount: int = _number(MONEY_LIMIT)

    @property
    def name(self) -> Text:
        return Text(self.name_en, self.name_ur)


@dataclass(frozen=True)
class PayRaise(TeamRow):
    """More pay from a month on, for one person, or for all who have started by then."""

    month: str = _month()
    person_id: str | None = _optional(64)
    kind: CostKind = CostKind.PERCENT
    basis_points: int = _number(RATE_LIMIT)
    amount: int = _number(MONEY_LIMIT)


@dataclass(frozen=True)
class WorksWith(TeamRow):
    """Two roles that work closely together, in no order."""

    role_id: str = _text(64, required=True)
    other_role_id: str = _text(64, required=True)


@dataclass(frozen=True)
class Responsibility(Row):
    """Something that must be done, whoever does it."""

    department: Department = Department.SALES
    horizon: Horizon = Horizon.NOW
    template: str = _text(NAME_LIMIT)  # the catalogue's key, empty for the owner's own
    text_en: str = _text(LINE_LIMIT)
    text_ur: str = _text(LINE_LIMIT)
    explanation_en: str = _text(NOTE_LIMIT)
    explanation_ur: str = _text(NOTE_LIMIT)
    essential: bool = False
    minutes_a_week: int = _number(WEEK_LIMIT)
    retired: bool = False

    @property
    def text(self) -> Text:
        return Text(self.text_en, self.text_ur)

    @property
    def explanation(self) -> Text:
        return Text(self.explanation_en, self.explanation_ur)


@dataclass(frozen=True)
class Ownership(TeamRow):
    """A role owns a responsibility or helps with it; exactly one owner is healthy."""

    role_id: str = _text(64, required=True)
    responsibility_id: str = _text(64, required=True)
    kind: OwnershipKind = OwnershipKind.OWNS
    minutes_a_week: int | None = _optional_number(WEEK_LIMIT)  # None: the responsibility's own figure


@dataclass(frozen=True)
class Dismissal(TeamRow):
    """A finding that the owner has put aside; while the row is there, the finding is not counted."""

    finding: str = _text(LINE_LIMIT, required=True)  # the finding's key
    note: str = _text(LINE_LIMIT)


@dataclass(frozen=True)
class Goal(Row):
    """A line of the sales or marketing plan."""

    department: Department = Department.SALES
    horizon: Horizon = Horizon.NOW
    text_en: str = _text(LINE_LIMIT)
    text_ur: str = _text(LINE_LIMIT)
    measure_en: str = _text(LINE_LIMIT)
    measure_ur: str = _text(LINE_LIMIT)
    due_date: str | None = _optional(form="date")

    @property
    def text(self) -> Text:
        return Text(self.text_en, self.text_ur)

    @property
    def measure(self) -> Text:
        return Text(self.measure_en, self.measure_ur)


@dataclass(frozen=True)
class GoalSupport(Row):
    """A responsibility serves a goal."""

    goal_id: str = _text(64, required=True)
    responsibility_id: str = _text(64, required=True)


@dataclass(frozen=True)
class Signing(Row):
    """A person signed a responsibilities sheet; the verbs keep one of a day."""

    person_id: str = _text(64, required=True)
    signed_date: str = _date()
    state: str = _text(STATE_LIMIT, required=True)  # what the sheet bound the person to: see core.sheets.signed


@dataclass(frozen=True)
class OnCost(Row):
    """What an employee costs on top of pay, a month. A percentage is of pay up to the ceiling."""

    template: str = _text(NAME_LIMIT)  # the preset's key, empty for the owner's own
    name_en: str = _text(NAME_LIMIT)
    name_ur: str = _text(NAME_LIMIT)
    active: bool = True  # one that is not is offered, and costs nothing
    kind: CostKind = CostKind.PERCENT
    basis_points: int = _number(RATE_LIMIT)
    ceiling: int | None = _optional_number(MONEY_LIMIT)
    pay_limit: int | None = _optional_number(MONEY_LIMIT)  # for pay above it, it is not due at all
    amount: int = _number(MONEY_LIMIT)
    note_en: str = _text(NOTE_LIMIT)
    note_ur: str = _text(NOTE_LIMIT)
    source: str = _text(LINE_LIMIT)  # the law or institution that the figure comes from
    source_url: str = _text(LINE_LIMIT)
    source_date: str | None = _optional(form="date")
    position: int = _number(10**12)

    @property
    def name(self) -> Text:
        return Text(self.name_en, self.name_ur)

    @property
    def note(self) -> Text:
        return Text(self.note_en, self.note_ur)


# table of the plan file -> (row class, the attribute of the snapshot that holds its rows)
PLAN_TABLES: Mapping[str, tuple[type[Row], str]] = {
    "scenario": (Scenario, "scenarios"),
    "person": (Person, "people"),
    "responsibility": (Responsibility, "responsibilities"),
    "goal": (Goal, "goals"),
    "goal_support": (GoalSupport, "goal_supports"),
    "signing": (Signing, "signings"),
    "on_cost": (OnCost, "on_costs"),
}
TEAM_TABLES: Mapping[str, tuple[type[TeamRow], str]] = {
    "role": (Role, "roles"),
    "slot": (Slot, "slots"),
    "works_with": (WorksWith, "works_with"),
    "ownership": (Ownership, "ownerships"),
    "dismissal": (Dismissal, "dismissals"),
    "one_off_cost": (OneOffCost, "one_off_costs"),
    "pay_raise": (PayRaise, "pay_raises"),
}
ROW_CLASSES: Mapping[str, type[Row]] = {
    "business": Business,
    **{table: row_class for table, (row_class, _) in PLAN_TABLES.items()},
    **{table: row_class for table, (row_class, _) in TEAM_TABLES.items()},
}
