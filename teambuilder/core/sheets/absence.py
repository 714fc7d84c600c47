"""The absence plan: what stops while one person is away, who covers it, and whom the others turn to meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from teambuilder.core.coverage import coverage
from teambuilder.core.hiring.absence import Absence, Outcome, Reports, Stop, rehearse_absence
from teambuilder.core.hiring.standing_in import CoverReason
from teambuilder.core.plan import Plan
from teambuilder.core.sheets.facts import Options, Post, Sheet, letterhead
from teambuilder.core.sheets.reader import TeamReader
from teambuilder.core.text import Text

_OTHERS_NAMED = 3


@dataclass(frozen=True)
class Cover:
    """Somebody who could cover, or does; their free minutes may be below 0."""

    name: Text
    reason: CoverReason
    free_minutes: int


@dataclass(frozen=True)
class StoppedWork:
    """`others` are the best of those who could cover it too; `more` is how many there are beside them."""

    text: Text
    minutes_a_week: int
    outcome: Outcome
    covered_by: Cover | None
    others: tuple[Cover, ...]
    more: int


@dataclass(frozen=True)
class WorkOfOthers:
    """What goes on, or loses help: the people who own it, and minutes of the one who is away."""

    text: Text
    owners: tuple[Text, ...]
    minutes_a_week: int


@dataclass(frozen=True)
class Followers:
    """Those whose only superior is away, and whom they turn to; None when nobody else is above them."""

    names: tuple[Text, ...]
    turn_to: Post | None


@dataclass(frozen=True)
class BusierWeek:
    """Somebody's week meanwhile, in minutes."""

    name: Text
    used: int
    more: int
    available: int
    over: int


@dataclass(frozen=True)
class AbsencePlan(Sheet):
    """One person's absence, rehearsed. What stops stands in the order in which it presses."""

    person: Text
    titles: tuple[Text, ...]
    weeks: int
    minutes_a_week: int
    minutes_in_all: int
    stops: tuple[StoppedWork, ...]
    busier: tuple[BusierWeek, ...]
    goes_on: tuple[WorkOfOthers, ...]
    lost_help: tuple[WorkOfOthers, ...]
    followers: tuple[Followers, ...]

    @property
    def subject(self) -> Text:
        return self.person

    def count(self, *outcomes: Outcome) -> int:
        """How many of the stopped responsibilities come out so."""
        return sum(stop.outcome in outcomes for stop in self.stops)


def absence_plan(plan: Plan, scenario_id: str, person_id: str, options: Options) -> AbsencePlan:
    """The absence of one person for the weeks in the options. Raises KeyError for one who is not in the plan."""
    reader = TeamReader(plan, scenario_id, options)
    team, people, duties = reader.team, plan.people, plan.responsibilities
    absence = rehearse_absence(plan, scenario_id, person_id, options.weeks, coverage(plan, team))

    def names(ids: Iterable[str]) -> tuple[Text, ...]:
        return tuple(people[key].names for key in ids)

    return AbsencePlan(
        letterhead=letterhead(plan.business, with_logo=options.with_logo),
        effective_date=options.effective_date,
        person=people[person_id].names,
        titles=tuple(dict.fromkeys(team.roles[slot.role_id].title for slot in team.slots_of_person(person_id))),
        weeks=options.weeks,
        minutes_a_week=absence.minutes_a_week,
        minutes_in_all=absence.minutes_in_all,
        stops=tuple(_stopped(plan, stop) for stop in absence.stops),
        busier=tuple(_busier(plan, absence)),
        goes_on=tuple(
            WorkOfOthers(duties[one.responsibility_id].text, names(one.people), one.minutes_a_week)
            for one in absence.goes_on
        ),
        lost_help=tuple(
            WorkOfOthers(duties[one.responsibility_id].text, names(one.owners), one.minutes_a_week)
            for one in absence.lost_help
        ),
        followers=tuple(_followers(reader, reports) for reports in absence.reports),
    )


def _stopped(plan: Plan, stop: Stop) -> StoppedWork:
    could = {c.person_id: Cover(plan.people[c.person_id].names, c.reason, c.free_minutes) for c in stop.coverers}
    others = [cover for person_id, cover in could.items() if person_id != stop.covered_by]
    if stop.outcome is Outcome.WAITS:  # it need not, if somebody has hours for it
        others = [cover for cover in others if cover.free_minutes > 0]
    return StoppedWork(
        text=plan.responsibilities[stop.responsibility_id].text,
        minutes_a_week=stop.minutes_a_week,
        outcome=stop.outcome,
        covered_by=could.get(stop.covered_by or ""),
        others=tuple(others[:_OTHERS_NAMED]),
        more=len(others[_OTHERS_NAMED:]),
    )


def _busier(plan: Plan, absence: Absence) -> Iterable[BusierWeek]:
    for week in absence.weeks_then:
        name = plan.people[week.person_id].names
        yield BusierWeek(name, week.used, week.carries + week.covers, week.available, week.over)


def _followers(reader: TeamReader, reports: Reports) -> Followers:
    people = reader.plan.people
    above = reader.team.roles[reports.role_id].title if reports.role_id is not None else None
    names = tuple(people[key].names for key in reports.turn_to)
    return Followers(tuple(people[key].names for key in reports.people), Post(above, names) if names else None)
