"""The rows of a plan: one immutable class for each table of the plan file, field by field.

`None` is SQL's NULL, enumerations are stored as their text, truth values as 0 or 1. Times are minutes a week, money
is minor units of the plan's currency a month, rates are basis points (hundredths of a percent).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from teambuilder.core.cost_rows import OnCost, OneOffCost, PayRaise
from teambuilder.core.kinds import Department, Horizon, Leaning, OwnershipKind, PersonKind, Stage
from teambuilder.core.row_base import (
    FORECAST_LIMIT,
    IMAGE_LIMIT,
    LINE_LIMIT,
    MONEY_LIMIT,
    NAME_LIMIT,
    NOTE_LIMIT,
    RAMP_LIMIT,
    RATE_LIMIT,
    SLIP_LIMIT,
    STATE_LIMIT,
    WEEK_LIMIT,
    Row,
    TeamRow,
    date_field,
    number_field,
    optional_field,
    optional_number,
    text_field,
)
from teambuilder.core.text import Text, both_scripts


def new_id() -> str:
    """A fresh identifier: 32 hexadecimal digits, random, so that copies of a plan never collide."""
    return os.urandom(16).hex()


@dataclass(frozen=True)
class Business(Row):
    """What holds for the whole plan; there is exactly one, with the id "business"."""

    name: str = text_field(NAME_LIMIT)
    name_other_script: str = text_field(NAME_LIMIT)
    logo: str = text_field(IMAGE_LIMIT)  # a PNG or JPEG in base64
    currency: str = text_field(3)  # ISO 4217
    paper: str = text_field(10)
    current_scenario_id: str = text_field(64)
    monthly_budget: int | None = optional_number(MONEY_LIMIT)  # for what the team costs
    opening_cash: int | None = optional_number(MONEY_LIMIT)  # in hand when the forecast begins
    monthly_margin: int | None = optional_number(MONEY_LIMIT)  # what the business earns before it pays the team
    forecast_from: str | None = optional_field(form="month")  # the month that the cash is of; None: the one that it is
    forecast_months: int = number_field(FORECAST_LIMIT, 18)
    slip_early_months: int = number_field(SLIP_LIMIT)  # what may go otherwise: planned hires start sooner,
    slip_late_months: int = number_field(SLIP_LIMIT, 2)  # or later,
    slip_ramp_months: int = number_field(SLIP_LIMIT, 2)  # and take longer to earn what they should

    @property
    def names(self) -> Text:
        return both_scripts(self.name, self.name_other_script)


@dataclass(frozen=True)
class Scenario(Row):
    """One version of the team."""

    name_en: str = text_field(NAME_LIMIT)
    name_ur: str = text_field(NAME_LIMIT)
    position: int = number_field(10**12)

    @property
    def name(self) -> Text:
        return Text(self.name_en, self.name_ur)


@dataclass(frozen=True)
class Person(Row):
    """Someone who can hold slots."""

    name: str = text_field(NAME_LIMIT, required=True)
    name_other_script: str = text_field(NAME_LIMIT)
    photo: str = text_field(IMAGE_LIMIT)  # a square JPEG in base64
    phone: str = text_field(NAME_LIMIT)
    email: str = text_field(LINE_LIMIT)
    kind: PersonKind = PersonKind.EMPLOYEE
    leaning: Leaning = Leaning.EITHER
    minutes_a_week: int = field(default=2400, metadata={"limit": WEEK_LIMIT})
    monthly_pay: int | None = optional_number(MONEY_LIMIT)
    hourly_pay: int | None = optional_number(MONEY_LIMIT)  # counts where there is no monthly pay
    commission: int = number_field(RATE_LIMIT)  # of the pay, on top of it
    start_date: str | None = optional_field(form="date")
    notes: str = text_field(NOTE_LIMIT)

    @property
    def names(self) -> Text:
        return both_scripts(self.name, self.name_other_script)


@dataclass(frozen=True)
class Role(TeamRow):
    """A job in one of the two departments."""

    department: Department = Department.SALES
    template: str = text_field(NAME_LIMIT)  # the catalogue's key, empty for the owner's own role
    title_en: str = text_field(NAME_LIMIT)
    title_ur: str = text_field(NAME_LIMIT)
    purpose_en: str = text_field(NOTE_LIMIT)
    purpose_ur: str = text_field(NOTE_LIMIT)
    territory_en: str = text_field(LINE_LIMIT)
    territory_ur: str = text_field(LINE_LIMIT)
    specialty_en: str = text_field(LINE_LIMIT)
    specialty_ur: str = text_field(LINE_LIMIT)
    reports_to_id: str | None = optional_field(64)
    monthly_pay: int | None = optional_number(MONEY_LIMIT)  # what a seat of this role usually costs

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

    role_id: str = text_field(64, required=True)
    person_id: str | None = optional_field(64)
    minutes_a_week: int = field(default=2400, metadata={"limit": WEEK_LIMIT})
    position: int = number_field(10**12)  # where its card stands in the department
    start_month: str | None = optional_field(form="month")
    monthly_pay: int | None = optional_number(MONEY_LIMIT)
    hourly_pay: int | None = optional_number(MONEY_LIMIT)  # counts where there is no monthly pay
    commission: int = number_field(RATE_LIMIT)  # of the pay, on top of it
    monthly_margin: int | None = optional_number(MONEY_LIMIT)  # what the seat earns once its holder is up to speed
    ramp_months: int = number_field(RAMP_LIMIT)  # from the start until then
    stage: Stage = Stage.IDEA


@dataclass(frozen=True)
class WorksWith(TeamRow):
    """Two roles that work closely together, in no order."""

    role_id: str = text_field(64, required=True)
    other_role_id: str = text_field(64, required=True)


@dataclass(frozen=True)
class Responsibility(Row):
    """Something that must be done, whoever does it."""

    department: Department = Department.SALES
    horizon: Horizon = Horizon.NOW
    template: str = text_field(NAME_LIMIT)  # the catalogue's key, empty for the owner's own
    text_en: str = text_field(LINE_LIMIT)
    text_ur: str = text_field(LINE_LIMIT)
    explanation_en: str = text_field(NOTE_LIMIT)
    explanation_ur: str = text_field(NOTE_LIMIT)
    essential: bool = False
    minutes_a_week: int = number_field(WEEK_LIMIT)
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

    role_id: str = text_field(64, required=True)
    responsibility_id: str = text_field(64, required=True)
    kind: OwnershipKind = OwnershipKind.OWNS
    minutes_a_week: int | None = optional_number(WEEK_LIMIT)  # None: the responsibility's own figure


@dataclass(frozen=True)
class Dismissal(TeamRow):
    """A finding that the owner has put aside; while the row is there, the finding is not counted."""

    finding: str = text_field(LINE_LIMIT, required=True)  # the finding's key
    note: str = text_field(LINE_LIMIT)


@dataclass(frozen=True)
class Goal(Row):
    """A line of the sales or marketing plan."""

    department: Department = Department.SALES
    horizon: Horizon = Horizon.NOW
    text_en: str = text_field(LINE_LIMIT)
    text_ur: str = text_field(LINE_LIMIT)
    measure_en: str = text_field(LINE_LIMIT)
    measure_ur: str = text_field(LINE_LIMIT)
    due_date: str | None = optional_field(form="date")

    @property
    def text(self) -> Text:
        return Text(self.text_en, self.text_ur)

    @property
    def measure(self) -> Text:
        return Text(self.measure_en, self.measure_ur)


@dataclass(frozen=True)
class GoalSupport(Row):
    """A responsibility serves a goal."""

    goal_id: str = text_field(64, required=True)
    responsibility_id: str = text_field(64, required=True)


@dataclass(frozen=True)
class Signing(Row):
    """A person signed a responsibilities sheet; the verbs keep one of a day."""

    person_id: str = text_field(64, required=True)
    signed_date: str = date_field()
    state: str = text_field(STATE_LIMIT, required=True)  # what the sheet bound the person to: see core.sheets.signed


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
