"""Who could stand in for somebody: those who know the work, their department, their superiors, the owner."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from teambuilder.core.coverage import Coverage
from teambuilder.core.plan import Department, Leaning, Person, PersonKind, Plan, Role, Team


class CoverReason(StrEnum):
    """Why somebody could cover a responsibility; the best reason first."""

    HELPS = "helps"  # a role of theirs helps with it: they know it
    DEPARTMENT = "department"  # they have free hours in its department, and do not lean to the other
    SUPERIOR = "superior"  # the role that owns it reports to them
    OWNER = "owner"  # the business is theirs


@dataclass(frozen=True)
class Coverer:
    """Somebody who could cover; their free minutes may be below 0."""

    person_id: str
    reason: CoverReason
    free_minutes: int


@dataclass(frozen=True)
class Above:
    """Whom somebody turns to; `role_id` is None for the business's owners. Nobody, if there are no others."""

    role_id: str | None
    people: tuple[str, ...]


class StandIns:
    """The people of a team as they are while one of them is away."""

    def __init__(self, plan: Plan, team: Team, covered: Coverage, away_id: str) -> None:
        self._plan = plan
        self._team = team
        self._covered = covered
        self._away_id = away_id

    @cached_property
    def _places(self) -> Mapping[str, int]:
        """Where people first stand on the board."""
        held = dict.fromkeys(slot.person_id for slot in self._team.slots_in_order() if slot.person_id is not None)
        return {person_id: place for place, person_id in enumerate(held)}

    def place(self, person_id: str) -> tuple[int, str]:
        """An order of people that no order of rows changes: as on the board, then those without a seat."""
        return self._places.get(person_id, len(self._places)), person_id

    def free_minutes(self) -> dict[str, int]:
        """What the seats of each of the others leave of their week; below 0 when they take more."""
        people = (person for person in self._plan.people.values() if person.id != self._away_id)
        return {person.id: person.minutes_a_week - self._team.minutes_used(person.id) for person in people}

    def above(self, role: Role, person_id: str, *, everyone_here: bool = False) -> Above:
        """Whom a role reports to, past roles that nobody holds who is here; a person is never above themselves."""
        missing = {person_id} if everyone_here else {person_id, self._away_id}
        seen = {role.id}
        while role.reports_to_id is not None and role.reports_to_id not in seen:
            role = self._team.roles[role.reports_to_id]
            people = tuple(holder for holder in self._covered.holders_of(role.id) if holder not in missing)
            if people:
                return Above(role.id, people)
            seen.add(role.id)
        return Above(None, tuple(owner for owner in self.owners if owner not in missing))

    @cached_property
    def owners(self) -> tuple[str, ...]:
        """The business's owners, also when they are away."""
        owners = (person.id for person in self._plan.people.values() if person.kind is PersonKind.OWNER)
        return tuple(sorted(owners, key=self.place))

    def of_department(self, department: Department) -> tuple[str, ...]:
        """Who has a seat in a department, or works here without one, and does not lean to the other."""
        return self._by_department[department]

    @cached_property
    def _by_department(self) -> Mapping[Department, tuple[str, ...]]:
        people = self._plan.people.values()
        return {key: tuple(person.id for person in people if self._belongs(person, key)) for key in Department}

    def _belongs(self, person: Person, department: Department) -> bool:
        if person.id == self._away_id or person.leaning not in (Leaning.EITHER, Leaning(str(department))):
            return False
        seats = self._team.slots_of_person(person.id)
        if seats:
            return any(self._team.roles[seat.role_id].department is department for seat in seats)
        return person.kind is not PersonKind.CANDIDATE


class Coverers:
    """Who could cover what, by the minutes that each has free; these get fewer as work is handed out."""

    def __init__(self, stand_ins: StandIns, covered: Coverage, away_id: str, free: Mapping[str, int]) -> None:
        self._stand_ins = stand_ins
        self._covered = covered
        self._away_id = away_id
        self._free = dict(free)
        self._colleagues: dict[Department, list[Coverer]] = {}  # those with free hours, until work is handed out

    def take(self, person_id: str, minutes: int) -> None:
        """Somebody covers so much more."""
        self._free[person_id] -= minutes
        self._colleagues.clear()

    def of(self, responsibility_id: str, owning_roles: Iterable[str]) -> tuple[Coverer, ...]:
        """The best first; superiors of roles that own it come after colleagues, also where they are colleagues."""
        reasons = dict.fromkeys(self._stand_ins.owners, CoverReason.OWNER)
        for role_id in owning_roles:
            above = self._stand_ins.above(self._covered.team.roles[role_id], self._away_id)
            if above.role_id is not None:
                reasons |= dict.fromkeys(above.people, CoverReason.SUPERIOR)
        helpers = self._covered.people_of(self._covered.helpers_of(responsibility_id))
        reasons |= dict.fromkeys(helpers, CoverReason.HELPS)
        reasons.pop(self._away_id, None)
        special = self._sorted(reasons)
        colleagues = [c for c in self._with_free_hours(responsibility_id) if c.person_id not in reasons]
        first = sum(coverer.reason is CoverReason.HELPS for coverer in special)
        return (*special[:first], *colleagues, *special[first:])

    def _with_free_hours(self, responsibility_id: str) -> list[Coverer]:
        department = self._covered.plan.responsibilities[responsibility_id].department
        if department not in self._colleagues:
            free = (key for key in self._stand_ins.of_department(department) if self._free[key] > 0)
            self._colleagues[department] = self._sorted(dict.fromkeys(free, CoverReason.DEPARTMENT))
        return self._colleagues[department]

    def _sorted(self, reasons: Mapping[str, CoverReason]) -> list[Coverer]:
        found = [Coverer(person_id, reason, self._free[person_id]) for person_id, reason in reasons.items()]
        place = self._stand_ins.place
        return sorted(found, key=lambda c: (_REASONS.index(c.reason), -c.free_minutes, place(c.person_id)))


_REASONS = tuple(CoverReason)
