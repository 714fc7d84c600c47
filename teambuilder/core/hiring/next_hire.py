"""Whom to hire next: every vacant seat and every role of the catalogue, alone and in pairs, by what each would do.

A hire is worth what it takes off the business's owner and what it sees to that nobody sees to now. It has no more
hours than its seat: what it takes is the best that fits into them, essential responsibilities first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from teambuilder.core.catalogue import Catalogue
from teambuilder.core.coverage import Coverage, Status
from teambuilder.core.hiring.candidates import Candidate, candidates
from teambuilder.core.hiring.knapsack import best_fill, best_fill_of_two
from teambuilder.core.hiring.owner_time import owner_minutes
from teambuilder.core.plan import Department, Plan
from teambuilder.core.text import Text


class Order(StrEnum):
    """What the owner wants to see first; the others follow in this order."""

    FREES_OWNER = "frees_owner"
    COVERS_ESSENTIALS = "covers_essentials"
    COSTS_LEAST = "costs_least"


@dataclass(frozen=True)
class Hire:
    """A seat to fill: a vacant one, or, with an empty `slot_id`, a new one of the catalogue's role `template`.

    `takes` are the ids of the responsibilities that the proposal counts on it for.
    """

    title: Text
    department: Department
    minutes_a_week: int
    slot_id: str
    template: str
    pay: int | None
    takes: tuple[str, ...]
    another_seat: bool  # of a role that the team has already

    @property
    def key(self) -> str:
        return self.slot_id or self.template


@dataclass(frozen=True)
class Proposal:
    """One hire or two, and what they would do; responsibilities by their ids, the largest first."""

    hires: tuple[Hire, ...]
    owner_minutes: int  # of the owner's week
    from_owner: tuple[str, ...]
    essentials: tuple[str, ...]  # that nobody sees to now
    cost: int | None  # a month; None when the pay of one of them is not known
    cost_is_estimate: bool

    @property
    def key(self) -> str:
        return "+".join(hire.key for hire in self.hires)


def identity(pay: int) -> int:
    """What a pay costs where nothing comes on top of it."""
    return pay


def rank_hires(
    plan: Plan,
    scenario_id: str,
    catalogue: Catalogue,
    covered: Coverage,
    *,
    cost_of_pay: Callable[[int], int] = identity,
) -> tuple[Proposal, ...]:
    """All hires and pairs of hires that would take something, those that free the owner most first.

    `covered` is the coverage of this scenario; `cost_of_pay` adds to a monthly pay what else it costs.
    """
    chooser = _Chooser(plan, covered, cost_of_pay)
    alike: dict[tuple[object, ...], list[Candidate]] = {}
    for candidate in candidates(plan, scenario_id, covered, catalogue, chooser.worth):
        if chooser.alone(candidate):
            alike.setdefault(candidate.kind, []).append(candidate)
    distinct = [seats[0] for seats in alike.values()]
    twins = [(seats[0], seats[1]) for seats in alike.values() if len(seats) > 1]
    pairs = (chooser.pair(one, other) for one, other in (*combinations(distinct, 2), *twins))
    return in_order([*map(chooser.single, distinct), *filter(None, pairs)], Order.FREES_OWNER)


def in_order(proposals: Iterable[Proposal], order: Order) -> tuple[Proposal, ...]:
    """The same proposals with what the owner cares about most first; what nothing tells apart stays as it was."""

    def rank(proposal: Proposal) -> tuple[tuple[int, ...], ...]:
        ranks = {
            Order.FREES_OWNER: (-proposal.owner_minutes,),
            Order.COVERS_ESSENTIALS: (-len(proposal.essentials),),
            Order.COSTS_LEAST: (int(proposal.cost is None), proposal.cost or 0),
        }
        return (ranks.pop(order), *ranks.values())

    return tuple(sorted(proposals, key=rank))


class _Chooser:
    """Says what hires would take. One essential responsibility outweighs all of the owner's time."""

    def __init__(self, plan: Plan, covered: Coverage, cost_of_pay: Callable[[int], int]) -> None:
        self._duties = plan.responsibilities
        self._cost_of_pay = cost_of_pay
        self._freed = {duty_id: minutes for duty_id, minutes in owner_minutes(covered).items() if minutes}
        unseen = (duty.id for duty in self._duties.values() if duty.essential and _unseen(covered.status_of(duty.id)))
        self.worth: Mapping[str, int] = {**self._freed, **dict.fromkeys(unseen, 1 + sum(self._freed.values()))}
        self._alone: dict[str, tuple[str, ...]] = {}

    def alone(self, candidate: Candidate) -> tuple[str, ...]:
        """What it would take as the only hire."""
        if candidate.key not in self._alone:
            self._alone[candidate.key] = best_fill(candidate.duties, candidate.minutes_a_week, self.worth)
        return self._alone[candidate.key]

    def single(self, candidate: Candidate) -> Proposal:
        """It as the only hire."""
        return self._proposal((candidate,), (self.alone(candidate),))

    def pair(self, one: Candidate, other: Candidate) -> Proposal | None:
        """The two together, or None when one of them alone does as much."""
        best_alone = max(self._total(self.alone(one)), self._total(self.alone(other)))
        if self._total({**one.duties, **other.duties}) == best_alone:
            return None
        rooms = (one.minutes_a_week, other.minutes_a_week)
        takes = best_fill_of_two(one.duties, other.duties, rooms, self.worth)
        if self._total(takes[0] + takes[1]) == best_alone:
            return None
        return self._proposal((one, other), takes)

    def _total(self, keys: Iterable[str]) -> int:
        return sum(self.worth[key] for key in keys)

    def _proposal(self, seats: tuple[Candidate, ...], takes: tuple[tuple[str, ...], ...]) -> Proposal:
        together = sorted((key for part in takes for key in part), key=self._size)
        pays = [seat.pay for seat in seats if seat.pay is not None]
        known = len(pays) == len(seats)
        return Proposal(
            hires=tuple(_hire(seat, part) for seat, part in zip(seats, takes, strict=True)),
            owner_minutes=sum(self._freed.get(key, 0) for key in together),
            from_owner=tuple(key for key in together if key in self._freed),
            essentials=tuple(key for key in together if key not in self._freed),
            cost=sum(self._cost_of_pay(pay.amount) for pay in pays) if known else None,
            cost_is_estimate=known and any(pay.is_estimate for pay in pays),
        )

    def _size(self, duty_id: str) -> tuple[int, int, str, str]:
        duty = self._duties[duty_id]
        return -self._freed.get(duty_id, 0), -duty.minutes_a_week, duty.text_en, duty_id


def _unseen(status: Status) -> bool:
    return Status.NOBODY_OWNS in status or Status.ONLY_VACANT in status


def _hire(seat: Candidate, takes: tuple[str, ...]) -> Hire:
    return Hire(
        title=seat.title,
        department=seat.department,
        minutes_a_week=seat.minutes_a_week,
        slot_id=seat.slot_id,
        template=seat.template,
        pay=seat.pay.amount if seat.pay is not None else None,
        takes=takes,
        another_seat=bool(seat.role_id) and not seat.slot_id,
    )
