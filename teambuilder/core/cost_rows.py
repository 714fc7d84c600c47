"""The rows of what a team costs beyond its pay: once, each month on top of pay, and by raises."""

from __future__ import annotations

from dataclasses import dataclass

from teambuilder.core.kinds import CostKind
from teambuilder.core.row_base import (
    LINE_LIMIT,
    MONEY_LIMIT,
    NAME_LIMIT,
    NOTE_LIMIT,
    RATE_LIMIT,
    Row,
    TeamRow,
    month_field,
    number_field,
    optional_field,
    optional_number,
    text_field,
)
from teambuilder.core.text import Text


@dataclass(frozen=True)
class OneOffCost(TeamRow):
    """What a seat costs once, in the month in which its holder starts."""

    slot_id: str = text_field(64, required=True)
    name_en: str = text_field(NAME_LIMIT)
    name_ur: str = text_field(NAME_LIMIT)
    amount: int = number_field(MONEY_LIMIT)

    @property
    def name(self) -> Text:
        return Text(self.name_en, self.name_ur)


@dataclass(frozen=True)
class PayRaise(TeamRow):
    """More pay from a month on, for one person, or for all who have started by then."""

    month: str = month_field()
    person_id: str | None = optional_field(64)
    kind: CostKind = CostKind.PERCENT
    basis_points: int = number_field(RATE_LIMIT)
    amount: int = number_field(MONEY_LIMIT)


@dataclass(frozen=True)
class OnCost(Row):
    """What an employee costs on top of pay, a month. A percentage is of pay up to the ceiling."""

    template: str = text_field(NAME_LIMIT)  # the preset's key, empty for the owner's own
    name_en: str = text_field(NAME_LIMIT)
    name_ur: str = text_field(NAME_LIMIT)
    active: bool = True  # one that is not is offered, and costs nothing
    kind: CostKind = CostKind.PERCENT
    basis_points: int = number_field(RATE_LIMIT)
    ceiling: int | None = optional_number(MONEY_LIMIT)
    pay_limit: int | None = optional_number(MONEY_LIMIT)  # for pay above it, it is not due at all
    amount: int = number_field(MONEY_LIMIT)
    note_en: str = text_field(NOTE_LIMIT)
    note_ur: str = text_field(NOTE_LIMIT)
    source: str = text_field(LINE_LIMIT)  # the law or institution that the figure comes from
    source_url: str = text_field(LINE_LIMIT)
    source_date: str | None = optional_field(form="date")
    position: int = number_field(10**12)

    @property
    def name(self) -> Text:
        return Text(self.name_en, self.name_ur)

    @property
    def note(self) -> Text:
        return Text(self.note_en, self.note_ur)
