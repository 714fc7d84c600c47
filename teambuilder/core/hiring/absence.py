"""What stops while somebody is away, who could cover it, and whose week overflows. The plan stays as it is.

A responsibility goes on if somebody else holds a role that owns it: the others then carry the person's share too, and
that comes first. What stops is handed out one by one, the most pressing first, each as a whole: to the best coverer
whose week still has room for it. If none has, essential work goes to the one with most room left and overflows. What
is neither essential nor for now goes only to who knows it, else it waits. The rest is left undone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from teambuilder.core.coverage import Coverage
from teambuilder.core.hiring.standing_in import Above, Coverer, Coverers, CoverReason, StandIns
from teambuilder.core.plan import Horizon, Ownership, OwnershipKind, Plan, Responsibility


class Outcome(StrEnum):
    """What becomes of a responsibility that stops."""

    COVERED = "covered"  # by somebody whose week has room for it
    OVER = "over"  # by somebody whose week has none: it is essential
    WAITS = "waits"  # it is for the long term and not essential, and nobody who knows it has the hours
    LEFT = "left"  # nobody is there for it, or nobody has the hours


@dataclass(frozen=True)
class Stop:
    """A responsibility that nobody else owns; `covered_by` is the id of a person, or None."""

    responsibility_id: str
    minutes_a_week: int
    coverers: tuple[Coverer, ...]  # the best first, by what they have free once what presses more is handed out
    outcome: Outcome
    covered_by: str | None


@dataclass(frozen=True)
class GoesOn:
    """A responsibility that others own too, and the minutes that the person who is away gives to it."""

    responsibility_id: str
    people: tuple[str, ...]
    minutes_a_week: int


@dataclass(frozen=True)
class LostHelp:
    """A responsibility of others that loses the person's help; `owners` are people, and there may be none."""

    responsibility_id: str
    owners: tuple[str, ...]
    minutes_a_week: int


@dataclass(frozen=True)
class Reports:
    """People whose only superior is away, and whom they turn to: nobody, if nobody else is above them.

    Without a role, `turn_to` are the business's owners.
    """

    people: tuple[str, ...]
    turn_to: tuple[str, ...]
    role_id: str | None


@dataclass(frozen=True)
class WeekThen:
    """The week of somebody who does more meanwhile, in minutes: their seats, what goes on, and what they cover."""

    person_id: str
    used: int
    carries: int
    covers: int
    available: int

    @property
    def over(self) -> int:
        """Minutes for which the week has no room."""
        return max(0, self.used + self.carries + self.covers - self.available)


@dataclass(frozen=True)
class StandIn:
    """Somebody who could cover some of what stops: how much of it they know, what they had free, what they cover."""

    person_id: str
    could: int
    knows: int
    free_minutes: int  # before anything was handed out
    covers: int
    minutes_a_week: int


@dataclass(frozen=True)
class Absence:
    """All that an absence means; what stops stands in the order in which it presses."""

    person_id: str
    weeks: int
    stops: tuple[Stop, ...]
    goes_on: tuple[GoesOn, ...]
    lost_help: tuple[LostHelp, ...]
    reports: tuple[Reports, ...]
    weeks_then: tuple[WeekThen, ...]  # what overflows most comes first

    def with_outcome(self, *outcomes: Outcome) -> tuple[Stop, ...]:
        return tuple(stop for stop in self.stops if stop.outcome in outcomes)

    @property
    def covered(self) -> tuple[Stop, ...]:
        return self.with_outcome(Outcome.COVERED, Outcome.OVER)

    @property
    def overflowing(self) -> tuple[WeekThen, ...]:
        return tuple(week for week in self.weeks_then if week.over)

    @property
    def stand_ins(self) -> tuple[StandIn, ...]:
        """Everybody who could cover something: who covers most comes first, then who knows most."""
        offers: dict[str, list[Coverer]] = {}
        for coverer in (coverer for stop in self.stops for coverer in stop.coverers):
            offers.setdefault(coverer.person_id, []).append(coverer)
        found = (self._stand_in(person_id, offered) for person_id, offered in offers.items())
        return tuple(sorted(found, key=lambda one: (-one.minutes_a_week, -one.knows, -one.free_minutes)))

    def _stand_in(self, person_id: str, offered: list[Coverer]) -> StandIn:
        taken = [stop.minutes_a_week for stop in self.stops if stop.covered_by == person_id]
        knows = sum(coverer.reason is CoverReason.HELPS for coverer in offered)
        return StandIn(person_id, len(offered), knows, offered[0].free_minutes, len(taken), sum(taken))

    @property
    def minutes_a_week(self) -> int:
        """Minutes a week of all that stops."""
        return sum(stop.minutes_a_week for stop in self.stops)

    @property
    def minutes_in_all(self) -> int:
        """Minutes of all that stops, over all weeks."""
        return self.minutes_a_week * self.weeks


def rehearse_absence(plan: Plan, scenario_id: str, person_id: str, weeks: int, covered: Coverage) -> Absence:
    """Takes a person out of a team for some weeks. Raises KeyError for a person who is not in the plan."""
    return _Rehearsal(plan, scenario_id, person_id, covered).absence(weeks)


class _Rehearsal:
    """Hands out one person's work; what the others then do more is kept as it goes."""

    def __init__(self, plan: Plan, scenario_id: str, person_id: str, covered: Coverage) -> None:
        self._plan = plan
        self._team = plan.team(scenario_id)
        self._person_id = plan.people[person_id].id
        self._covered = covered
        self._others = StandIns(plan, self._team, covered, person_id)
        self._owned = self._by_duty(OwnershipKind.OWNS)
        self._helped = self._by_duty(OwnershipKind.HELPS)
        self._carries: dict[str, int] = {}
        self._covers: dict[str, int] = {}

    def absence(self, weeks: int) -> Absence:
        duties = self._in_order(self._owned)
        goes_on = tuple(self._goes_on(duty) for duty in duties if self._still_owned_by(duty.id))
        free = self._others.free_minutes()
        for person_id, minutes in self._carries.items():
            free[person_id] -= minutes
        coverers = Coverers(self._others, self._covered, self._person_id, free)
        return Absence(
            person_id=self._person_id,
            weeks=weeks,
            stops=tuple(self._stop(duty, coverers) for duty in duties if not self._still_owned_by(duty.id)),
            goes_on=goes_on,
            lost_help=tuple(self._lost_help(d) for d in self._in_order(self._helped) if d.id not in self._owned),
            reports=self._reports(),
            weeks_then=self._weeks_then(),
        )

    def _by_duty(self, kind: OwnershipKind) -> dict[str, list[Ownership]]:
        """What roles of the person own or help with, without what is retired."""
        found: dict[str, list[Ownership]] = {}
        for role_id in dict.fromkeys(slot.role_id for slot in self._team.slots_of_person(self._person_id)):
            for ownership in self._team.ownerships_of_role(role_id):
                duty = self._plan.responsibilities[ownership.responsibility_id]
                if ownership.kind is kind and not duty.retired:
                    found.setdefault(duty.id, []).append(ownership)
        return found

    def _in_order(self, duty_ids: Iterable[str]) -> list[Responsibility]:
        """The most pressing first: essential before the rest, now before the long term, much before little."""

        def pressing(duty: Responsibility) -> tuple[bool, bool, int, str, str]:
            later = duty.horizon is Horizon.LONG_TERM
            return not duty.essential, later, -self._minutes(self._owned.get(duty.id, [])), duty.text_en, duty.id

        return sorted((self._plan.responsibilities[duty_id] for duty_id in duty_ids), key=pressing)

    def _still_owned_by(self, duty_id: str) -> tuple[str, ...]:
        """The others who hold a role that owns it."""
        people = set(self._covered.people_of(self._covered.owners_of(duty_id))) - {self._person_id}
        return tuple(sorted(people, key=self._others.place))

    def _minutes(self, ownerships: Iterable[Ownership]) -> int:
        return sum(map(self._share, ownerships))

    def _share(self, ownership: Ownership) -> int:
        """The person's part of the minutes that a role gives: as their seats are among all that are held."""
        seats = [slot for slot in self._team.slots_of_role(ownership.role_id) if slot.person_id is not None]
        own = [seat for seat in seats if seat.person_id == self._person_id]
        minutes, total = self._covered.minutes_of(ownership), sum(seat.minutes_a_week for seat in seats)
        if not total:
            return round(minutes * len(own) / len(seats))
        return round(minutes * sum(seat.minutes_a_week for seat in own) / total)

    def _goes_on(self, duty: Responsibility) -> GoesOn:
        """The others carry the person's share in equal parts."""
        people, minutes = self._still_owned_by(duty.id), self._minutes(self._owned[duty.id])
        part, rest = divmod(minutes, len(people))
        for number, person_id in enumerate(people):
            self._carries[person_id] = self._carries.get(person_id, 0) + part + (number < rest)
        return GoesOn(duty.id, people, minutes)

    def _stop(self, duty: Responsibility, able: Coverers) -> Stop:
        """Finds who covers it, and takes the minutes out of what they have free."""
        roles = [ownership.role_id for ownership in self._owned[duty.id]]
        minutes = self._minutes(self._owned[duty.id])
        coverers = able.of(duty.id, roles)
        can_wait = not duty.essential and duty.horizon is Horizon.LONG_TERM
        worth_it = [coverer for coverer in coverers if not can_wait or coverer.reason is CoverReason.HELPS]
        fitting = [coverer for coverer in worth_it if minutes <= max(0, coverer.free_minutes)]
        outcome, taker = Outcome.WAITS if can_wait else Outcome.LEFT, None
        if fitting:
            outcome, taker = Outcome.COVERED, fitting[0].person_id
        elif duty.essential and coverers:
            outcome, taker = Outcome.OVER, max(coverers, key=lambda coverer: coverer.free_minutes).person_id
        if taker is not None:
            able.take(taker, minutes)
            self._covers[taker] = self._covers.get(taker, 0) + minutes
        return Stop(duty.id, minutes, coverers, outcome, taker)

    def _lost_help(self, duty: Responsibility) -> LostHelp:
        return LostHelp(duty.id, self._still_owned_by(duty.id), self._minutes(self._helped[duty.id]))

    def _reports(self) -> tuple[Reports, ...]:
        """Those who turn to the same people stand together. The business's owners report to nobody."""
        groups: dict[Above, dict[str, None]] = {}
        for role in self._team.roles_in_order():
            for holder in self._covered.holders_of(role.id):
                if holder == self._person_id or holder in self._others.owners:
                    continue
                if self._others.above(role, holder, everyone_here=True).people == (self._person_id,):
                    groups.setdefault(self._others.above(role, holder), {})[holder] = None
        return tuple(Reports(tuple(people), above.people, above.role_id) for above, people in groups.items())

    def _weeks_then(self) -> tuple[WeekThen, ...]:
        weeks = (
            WeekThen(
                person_id,
                used=self._team.minutes_used(person_id),
                carries=self._carries.get(person_id, 0),
                covers=self._covers.get(person_id, 0),
                available=self._plan.people[person_id].minutes_a_week,
            )
            for person_id in self._carries | self._covers
        )
        busier = (week for week in weeks if week.carries or week.covers)
        return tuple(sorted(busier, key=lambda week: (-week.over, self._others.place(week.person_id))))
