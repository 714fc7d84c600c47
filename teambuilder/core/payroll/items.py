"""The items of a payroll: for each seat its pay, commission, on-costs and what is paid once, month by month.

A person's pay is spread over their seats by the hours; percentages and ceilings are of the whole pay of a person, and
their parts always sum to it. Percentages are of the pay without commission. Raises come in the order of their months,
each on top of those before, for who has started by then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from teambuilder.core.kinds import CostKind, Department, PersonKind
from teambuilder.core.pay import own_pay, planned_pay, share, split
from teambuilder.core.payroll.months import number_of
from teambuilder.core.plan import Plan, Team
from teambuilder.core.rows import OnCost, PayRaise, Person, Slot

_LONG_SINCE = -12_000  # months: whoever's start nobody has told was there before any raise
WITHOUT_ON_COSTS = frozenset({PersonKind.OWNER, PersonKind.CONTRACTOR})


class ItemKind(StrEnum):
    PAY = "pay"
    COMMISSION = "commission"
    ON_COST = "on_cost"
    ONE_OFF = "one_off"


@dataclass(frozen=True)
class Item:
    """A line of the payroll: what one seat costs for one reason, in minor units, month by month."""

    slot_id: str
    department: Department
    kind: ItemKind
    source_id: str  # of the on-cost or the one-off cost; empty for pay and commission
    amounts: tuple[int, ...]


@dataclass(frozen=True)
class Calendar:
    """The months that are reckoned; `slip` months by which planned hires start later, or sooner when negative."""

    first: int  # as months.number_of
    count: int
    slip: int = 0


@dataclass(frozen=True)
class _Seat:
    slot: Slot
    department: Department
    start: int  # place among the months; below 0 for who has started before
    pay: int  # what the seat itself says


def items_of_people(plan: Plan, team: Team, calendar: Calendar) -> Iterator[Item]:
    """What the people who hold seats cost, without those who have yet to come."""
    reckoning = _Reckoning(plan, team, calendar)
    for person_id in team.minutes_by_person:
        person = plan.people[person_id]
        if not has_yet_to_come(team, person, calendar):
            yield from reckoning.items(_seats_of(team, person, calendar), person)


def items_of_hires(plan: Plan, team: Team, calendar: Calendar) -> Iterator[Item]:
    """What the planned hires cost: vacant seats with a month to start in, and candidates who have yet to start."""
    reckoning = _Reckoning(plan, team, calendar)
    for person_id in team.minutes_by_person:
        person = plan.people[person_id]
        if has_yet_to_come(team, person, calendar):
            seats = _seats_of(team, person, calendar)
            slipped = (replace(seat, start=max(0, seat.start + calendar.slip)) for seat in seats)
            yield from reckoning.items(tuple(slipped), person)
    for slot in planned_hires(team):
        start = start_of_hire(slot, calendar)
        role = team.roles[slot.role_id]
        yield from reckoning.items((_Seat(slot, role.department, start, planned_pay(slot, role) or 0),), None)


def planned_hires(team: Team) -> tuple[Slot, ...]:
    """The vacant seats that have a month to start in, in the order of the board."""
    return tuple(slot for slot in team.slots_in_order() if slot.person_id is None and slot.start_month)


def start_of_hire(slot: Slot, calendar: Calendar) -> int:
    """The place of a planned hire's first month; nobody is hired before the first month that is reckoned."""
    return max(0, number_of(slot.start_month or "") + calendar.slip - calendar.first)


def start_of_held(slot: Slot, person: Person, calendar: Calendar) -> int:
    """The place of the month from which a held seat counts; below 0 when that is long since."""
    starts = [number_of(start) - calendar.first for start in (slot.start_month, person.start_date) if start]
    return max(starts, default=_LONG_SINCE)


def has_yet_to_come(team: Team, person: Person, calendar: Calendar) -> bool:
    """True for a candidate with seats that all start in a month to come: as uncertain as a vacant seat."""
    starts = (start_of_held(slot, person, calendar) for slot in team.slots_of_person(person.id))
    return person.kind is PersonKind.CANDIDATE and min(starts, default=-1) >= 0


def on_costs_of(on_costs: Iterable[OnCost], pay: int) -> dict[str, int]:
    """What an employee with this pay a month costs on top, by the on-costs' ids."""
    return {cost.id: _on_cost(cost, pay) for cost in on_costs if cost.active}


def cost_of_pay(plan: Plan, pay: int) -> int:
    """What an employee with this pay costs a month with all on-costs."""
    return pay + sum(on_costs_of(plan.on_costs.values(), pay).values())


def _on_cost(cost: OnCost, pay: int) -> int:
    if not pay or (cost.pay_limit is not None and pay > cost.pay_limit):
        return 0
    if cost.kind is CostKind.AMOUNT:
        return cost.amount
    return share(pay if cost.ceiling is None else min(pay, cost.ceiling), cost.basis_points)


def _seats_of(team: Team, person: Person, calendar: Calendar) -> tuple[_Seat, ...]:
    def seat(slot: Slot) -> _Seat:
        role = team.roles[slot.role_id]
        return _Seat(slot, role.department, start_of_held(slot, person, calendar), planned_pay(slot, role) or 0)

    return tuple(map(seat, team.slots_of_person(person.id)))


@dataclass(frozen=True)
class _Costs:
    """What the seats of one person cost in a month: a figure for each seat."""

    pay: tuple[int, ...]
    commission: tuple[int, ...]
    on_costs: dict[str, tuple[int, ...]]


class _Reckoning:
    """Works out one person's or hire's months; between two changes every month is like the one before."""

    def __init__(self, plan: Plan, team: Team, calendar: Calendar) -> None:
        self._team = team
        self._calendar = calendar
        self._on_costs = plan.on_costs_in_order()
        raises = sorted(team.pay_raises.values(), key=lambda row: (row.month, row.id))
        self._raises = [(number_of(row.month) - calendar.first, row) for row in raises]

    def items(self, seats: Sequence[_Seat], person: Person | None) -> Iterator[Item]:
        """All lines of these seats; those that are nothing in every month are left out."""
        begun = min(seat.start for seat in seats)
        raises = [
            (place, row)
            for place, row in self._raises
            if place > begun and row.person_id in (None, person.id if person else None)
        ]
        months = self._months(seats, person, raises)
        for place, seat in enumerate(seats):
            yield from self._lines(place, seat, months)

    def _months(
        self, seats: Sequence[_Seat], person: Person | None, raises: Sequence[tuple[int, PayRaise]]
    ) -> list[_Costs]:
        changes = {seat.start for seat in seats} | {place for place, _ in raises}
        months: list[_Costs] = []
        for month in range(self._calendar.count):
            if months and month not in changes:
                months.append(months[-1])
            else:
                so_far = [row for place, row in raises if place <= month]
                months.append(self._costs(seats, [seat.start <= month for seat in seats], person, so_far))
        return months

    def _costs(
        self, seats: Sequence[_Seat], begun: Sequence[bool], person: Person | None, raises: Sequence[PayRaise]
    ) -> _Costs:
        nothing = tuple(0 for _ in seats)
        if not any(begun):
            return _Costs(nothing, nothing, {})
        minutes = tuple(seat.slot.minutes_a_week if here else 0 for seat, here in zip(seats, begun, strict=True))
        own = own_pay(person, sum(minutes)) if person is not None else None
        weights = minutes if own is not None and any(minutes) else tuple(map(int, begun))
        if own is None:
            weights = tuple(seat.pay if here else 0 for seat, here in zip(seats, begun, strict=True))
        total = _raised(sum(weights) if own is None else own, raises)
        pay = split(total, weights) if any(weights) else nothing
        if own is not None and person is not None:
            commission = split(share(total, person.commission), weights)
        else:
            commission = tuple(share(paid, seat.slot.commission) for paid, seat in zip(pay, seats, strict=True))
        on_costs: dict[str, tuple[int, ...]] = {}
        if person is None or person.kind not in WITHOUT_ON_COSTS:
            due = on_costs_of(self._on_costs, total)
            on_costs = {cost_id: split(amount, weights) for cost_id, amount in due.items() if amount}
        return _Costs(pay, commission, on_costs)

    def _lines(self, place: int, seat: _Seat, months: Sequence[_Costs]) -> Iterator[Item]:
        def item(kind: ItemKind, source_id: str, amounts: Iterable[int]) -> Iterator[Item]:
            by_month = tuple(amounts)
            if any(by_month):
                yield Item(seat.slot.id, seat.department, kind, source_id, by_month)

        yield from item(ItemKind.PAY, "", (month.pay[place] for month in months))
        yield from item(ItemKind.COMMISSION, "", (month.commission[place] for month in months))
        for cost in self._on_costs:
            amounts = (month.on_costs[cost.id][place] if cost.id in month.on_costs else 0 for month in months)
            yield from item(ItemKind.ON_COST, cost.id, amounts)
        for once in self._team.one_off_costs_of(seat.slot.id):
            amounts = (once.amount if month == seat.start else 0 for month in range(len(months)))
            yield from item(ItemKind.ONE_OFF, once.id, amounts)


def _raised(pay: int, raises: Iterable[PayRaise]) -> int:
    if not pay:
        return 0  # nobody has said what is paid: a raise on top of it would pass for all of it
    for row in raises:
        pay += row.amount if row.kind is CostKind.AMOUNT else share(pay, row.basis_points)
    return pay
