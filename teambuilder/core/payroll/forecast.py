"""The forecast of a team: what it costs and earns month by month, the cash that is left, and how it may go worse."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, product

from teambuilder.core.kinds import Department
from teambuilder.core.payroll.items import (
    Calendar,
    Item,
    has_yet_to_come,
    items_of_hires,
    items_of_people,
    planned_hires,
    start_of_held,
    start_of_hire,
)
from teambuilder.core.payroll.months import month_of_day, months_from, number_of
from teambuilder.core.plan import Person, Plan, Slot, Team


@dataclass(frozen=True)
class Trouble:
    """A month in which money is short, and by how much, in minor units."""

    month: str
    short_by: int


@dataclass(frozen=True)
class Forecast:
    """Minor units, one figure a month. `cash` is what is left at the month's end, None while nothing is said of cash.

    `worst_costs` and `worst_cash` are the worst of each month over the slips that the plan reckons with: hires sooner
    or later, and slower to earn.
    """

    months: tuple[str, ...]
    items: tuple[Item, ...]
    margins: tuple[int, ...]
    budget: int | None
    cash: tuple[int, ...] | None
    worst_costs: tuple[int, ...]
    worst_cash: tuple[int, ...] | None

    @cached_property
    def costs(self) -> tuple[int, ...]:
        return _sums((item.amounts for item in self.items), len(self.months))

    @cached_property
    def by_department(self) -> dict[Department, tuple[int, ...]]:
        return {
            department: _sums((item.amounts for item in self.items if item.department is department), len(self.months))
            for department in Department
        }

    @property
    def in_the_red(self) -> Trouble | None:
        """The first month at whose end the cash is gone."""
        return self._below_zero(self.cash)

    @property
    def in_the_red_at_worst(self) -> Trouble | None:
        """The same, if hires and sales slip as the plan reckons with."""
        return self._below_zero(self.worst_cash)

    @property
    def over_budget(self) -> Trouble | None:
        """The first month that costs more than the budget."""
        return self._over(self.costs)

    @property
    def lowest_cash(self) -> tuple[str, int] | None:
        """The month with the least cash, the first of several, and how much is left."""
        if not self.cash:
            return None
        lowest = min(self.cash)
        return self.months[self.cash.index(lowest)], lowest

    def _below_zero(self, cash: Sequence[int] | None) -> Trouble | None:
        pairs = zip(self.months, cash or (), strict=False)
        return next((Trouble(month, -left) for month, left in pairs if left < 0), None)

    def _over(self, costs: Sequence[int]) -> Trouble | None:
        budget = self.budget
        if budget is None:
            return None
        pairs = zip(self.months, costs, strict=True)
        return next((Trouble(month, cost - budget) for month, cost in pairs if cost > budget), None)


def first_month(plan: Plan, today: datetime.date) -> str:
    """The month with which the plan's forecast begins."""
    return plan.business.forecast_from or month_of_day(today)


@dataclass(frozen=True)
class HeldSeats:
    """What the people who hold seats cost: the same wherever the planned hires are moved."""

    items: tuple[Item, ...]
    costs: tuple[int, ...]


def held_seats(plan: Plan, scenario_id: str, first: str) -> HeldSeats:
    """The part of a forecast that is worth keeping when several are made of one team."""
    calendar = _calendar(plan, first)
    items = tuple(items_of_people(plan, plan.team(scenario_id), calendar))
    return HeldSeats(items, _sums((item.amounts for item in items), calendar.count))


def _calendar(plan: Plan, first: str) -> Calendar:
    return Calendar(number_of(first), max(1, plan.business.forecast_months))


def forecast(
    plan: Plan, scenario_id: str, first: str, *, held: HeldSeats | None = None, with_slips: bool = True
) -> Forecast:
    """The forecast of a scenario from the month `first` on, as many months as the plan wants to see.

    `held` is known from a forecast of the same people; without slips the worst is what is expected.
    """
    business, team = plan.business, plan.team(scenario_id)
    calendar = _calendar(plan, first)
    count = calendar.count
    seats = held or held_seats(plan, scenario_id, first)
    expected, costs_of_held = _case(plan, team, calendar, 0), seats.costs
    slips = _slips(plan, calendar) if with_slips else ()
    cases = [_case(plan, team, case, ramp) for case, ramp in slips]
    margins = expected.margins
    costs = _added(costs_of_held, expected.costs)
    cash = worst_cash = None
    if business.opening_cash is not None or business.monthly_margin is not None:
        opening = business.opening_cash or 0
        cash = _balance(opening, margins, costs)
        every = [_balance(opening, case.margins, _added(costs_of_held, case.costs)) for case in cases]
        worst_cash = tuple(map(min, zip(cash, *every, strict=True)))
    worst = tuple(map(max, zip(costs, *(_added(costs_of_held, case.costs) for case in cases), strict=True)))
    return Forecast(
        months=months_from(first, count),
        items=(*seats.items, *expected.items),
        margins=margins,
        budget=business.monthly_budget,
        cash=cash,
        worst_costs=worst,
        worst_cash=worst_cash,
    )


@dataclass(frozen=True)
class _Case:
    """How the planned hires turn out in one of the cases."""

    items: tuple[Item, ...]
    costs: tuple[int, ...]
    margins: tuple[int, ...]


def _case(plan: Plan, team: Team, calendar: Calendar, slower: int) -> _Case:
    items = tuple(items_of_hires(plan, team, calendar))
    earned = [
        _ramp(margin, start, ramp + slower, calendar) for margin, start, ramp in _hires_margins(plan, team, calendar)
    ]
    earned += [_ramp(margin, start, ramp, calendar) for margin, start, ramp in _held_margins(plan, team, calendar)]
    always = (plan.business.monthly_margin or 0,) * calendar.count
    return _Case(
        items, _sums((item.amounts for item in items), calendar.count), _added(always, _sums(earned, calendar.count))
    )


def _slips(plan: Plan, calendar: Calendar) -> Iterator[tuple[Calendar, int]]:
    business = plan.business
    starts = {0, -business.slip_early_months, business.slip_late_months}
    for slip, slower in product(sorted(starts), sorted({0, business.slip_ramp_months})):
        if slip or slower:
            yield Calendar(calendar.first, calendar.count, slip), slower


def _hires_margins(plan: Plan, team: Team, calendar: Calendar) -> Iterator[tuple[int, int, int]]:
    for slot in planned_hires(team):
        if slot.monthly_margin:
            yield slot.monthly_margin, start_of_hire(slot, calendar), slot.ramp_months
    for slot, person in _earning(plan, team):
        if has_yet_to_come(team, person, calendar):
            start = max(0, start_of_held(slot, person, calendar) + calendar.slip)
            yield slot.monthly_margin or 0, start, slot.ramp_months


def _held_margins(plan: Plan, team: Team, calendar: Calendar) -> Iterator[tuple[int, int, int]]:
    """A seat that has been filled goes on earning by its terms: its ramp began when its holder did."""
    for slot, person in _earning(plan, team):
        if not has_yet_to_come(team, person, calendar):
            yield slot.monthly_margin or 0, start_of_held(slot, person, calendar), slot.ramp_months


def _earning(plan: Plan, team: Team) -> Iterator[tuple[Slot, Person]]:
    for slot in team.slots_in_order():
        if slot.person_id is not None and slot.start_month and slot.monthly_margin:
            yield slot, plan.people[slot.person_id]


def _ramp(margin: int, start: int, ramp: int, calendar: Calendar) -> tuple[int, ...]:
    """Nothing in the first month of a ramp, then evenly more, all of it after `ramp` months."""
    return tuple(
        0 if month < start else margin if month - start >= ramp else margin * (month - start) // ramp
        for month in range(calendar.count)
    )


def _balance(opening: int, margins: Iterable[int], costs: Iterable[int]) -> tuple[int, ...]:
    flows = (margin - cost for margin, cost in zip(margins, costs, strict=True))
    return tuple(accumulate(flows, initial=opening))[1:]


def _sums(columns: Iterable[Sequence[int]], count: int) -> tuple[int, ...]:
    return tuple(map(sum, zip((0,) * count, *columns, strict=True)))


def _added(one: Iterable[int], other: Iterable[int]) -> tuple[int, ...]:
    return tuple(map(sum, zip(one, other, strict=True)))
