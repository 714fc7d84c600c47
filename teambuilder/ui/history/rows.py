"""The entries as rows of a list: days as headings that open and close, and the steps of open days."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple, TypeAlias

from teambuilder.ui.history.entries import Entry


class DayRow(NamedTuple):
    """A day with steps; `number` counts those that are looked for."""

    day: datetime.date
    number: int
    opened: bool


class StepRow(NamedTuple):
    """A step of a day that is open."""

    entry: Entry


class MoreRow(NamedTuple):
    """The end of a day that has more steps than are shown."""

    day: datetime.date
    number: int


HistoryRow: TypeAlias = DayRow | StepRow | MoreRow
PORTION = 500  # steps: a list lays out all of its rows, of which nobody reads thousands


@dataclass
class Looking:
    """What is looked for, and which days were opened or closed by hand.

    By itself the newest day is open, and every day that has something that is looked for.
    """

    needle: str = ""
    only: Collection[int] | None = None  # the numbers of steps; None for all
    turned: set[datetime.date] = field(default_factory=set[datetime.date])
    most: int = PORTION  # steps that are shown

    @property
    def filtering(self) -> bool:
        return bool(self.needle) or self.only is not None

    def finds(self, entry: Entry) -> bool:
        """True for an entry that is looked for."""
        return self.needle in entry.needle and (self.only is None or entry.step.id in self.only)

    def is_open(self, day: datetime.date, newest: datetime.date) -> bool:
        """True for a day whose steps are shown."""
        return (day == newest or self.filtering) is not (day in self.turned)


def arranged(entries: Sequence[Entry], looking: Looking) -> Iterator[tuple[str, HistoryRow]]:
    """The rows with their ids, the newest first."""
    found = [entry for entry in entries if looking.finds(entry)] if looking.filtering else entries
    newest = found[0].day if found else datetime.date.min
    left = looking.most
    for day, group in groupby(found, key=lambda entry: entry.day):
        steps = list(group)
        opened = looking.is_open(day, newest)
        yield day_id(day), DayRow(day, len(steps), opened)
        if opened:
            yield from ((step_id(entry.step.id), StepRow(entry)) for entry in steps[:left])
            if len(steps) > left:
                yield f"more {day.isoformat()}", MoreRow(day, len(steps) - left)
            left = max(0, left - len(steps))


def day_id(day: datetime.date) -> str:
    return f"day {day.isoformat()}"


def step_id(number: int) -> str:
    return f"step {number}"
