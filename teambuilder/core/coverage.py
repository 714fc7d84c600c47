"""Who sees to what: for each responsibility its owners, helpers and holders, and what is odd about them.

Built once for a plan's responsibilities, people and one team; every look-up is then a dictionary's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Flag, auto
from functools import cache, cached_property

from teambuilder.core.pay import own_pay
from teambuilder.core.plan import Horizon, Ownership, OwnershipKind, PersonKind, Plan, Team


class Status(Flag):
    """What is odd about a responsibility; empty when all is well."""

    NOBODY_OWNS = auto()
    TWO_OWN = auto()
    ONLY_OWNER = auto()  # only the business's owner holds the roles that own it
    ONLY_VACANT = auto()  # nobody holds the roles that own it
    ONE_PERSON = auto()  # one person holds all roles that own it or help with it


@dataclass(frozen=True)
class Gauge:
    """Minutes a week and money a month, in minor units, that go into work for now and for the long term."""

    minutes_now: int = 0
    minutes_long_term: int = 0
    money_now: int = 0
    money_long_term: int = 0


WELL = Status(0)


@dataclass(frozen=True)
class Coverage:
    """The look-ups; retired responsibilities have none, and no status."""

    plan: Plan
    team: Team
    owners: Mapping[str, tuple[str, ...]] = field(repr=False)
    helpers: Mapping[str, tuple[str, ...]] = field(repr=False)
    statuses: Mapping[str, Status] = field(repr=False)
    holders: Mapping[str, tuple[str, ...]] = field(repr=False)

    def owners_of(self, responsibility_id: str) -> tuple[str, ...]:
        """The ids of the roles that own it."""
        return self.owners.get(responsibility_id, ())

    def helpers_of(self, responsibility_id: str) -> tuple[str, ...]:
        """The ids of the roles that help with it."""
        return self.helpers.get(responsibility_id, ())

    def status_of(self, responsibility_id: str) -> Status:
        return self.statuses.get(responsibility_id, WELL)

    def holders_of(self, role_id: str) -> tuple[str, ...]:
        """The ids of the people who hold the role's seats, each once."""
        return self.holders.get(role_id, ())

    def people_of(self, role_ids: Iterable[str]) -> tuple[str, ...]:
        """The ids of the people who hold any of these roles, each once."""
        return tuple(dict.fromkeys(person for role_id in role_ids for person in self.holders_of(role_id)))

    def minutes_of(self, ownership: Ownership) -> int:
        """Minutes a week that a role gives to a responsibility: its own figure, or the responsibility's."""
        if ownership.minutes_a_week is not None:
            return ownership.minutes_a_week
        return self.plan.responsibilities[ownership.responsibility_id].minutes_a_week

    def active_ownerships(self) -> Iterable[Ownership]:
        """The ownerships of what is not retired."""
        duties = self.plan.responsibilities
        return (o for o in self.team.ownerships.values() if not duties[o.responsibility_id].retired)

    def now_and_later(self) -> Gauge:
        """What people do now and for the long term; a vacant role does nothing yet."""
        return self._gauge

    @cached_property
    def _gauge(self) -> Gauge:
        duties = self.plan.responsibilities
        minutes = {Horizon.NOW: 0, Horizon.LONG_TERM: 0}
        by_role: dict[str, dict[Horizon, int]] = {}  # first by role: a role may have many holders and many duties
        for ownership in self.active_ownerships():
            if self.holders_of(ownership.role_id):
                horizon, taken = duties[ownership.responsibility_id].horizon, self.minutes_of(ownership)
                minutes[horizon] += taken
                spent = by_role.setdefault(ownership.role_id, {Horizon.NOW: 0, Horizon.LONG_TERM: 0})
                spent[horizon] += taken
        shares: dict[str, dict[Horizon, float]] = {}  # the minutes of each person
        for role_id, spent in by_role.items():
            holders = self.holders_of(role_id)
            for person_id in holders:
                share = shares.setdefault(person_id, {Horizon.NOW: 0.0, Horizon.LONG_TERM: 0.0})
                for horizon, taken in spent.items():
                    share[horizon] += taken / len(holders)
        money = {Horizon.NOW: 0.0, Horizon.LONG_TERM: 0.0}
        for person_id, share in shares.items():
            person, total = self.plan.people[person_id], sum(share.values())
            pay = own_pay(person, self.team.minutes_used(person_id)) or 0
            if total:
                for horizon, taken in share.items():
                    money[horizon] += pay * taken / total
        return Gauge(
            minutes[Horizon.NOW],
            minutes[Horizon.LONG_TERM],
            round(money[Horizon.NOW]),
            round(money[Horizon.LONG_TERM]),
        )


def coverage(plan: Plan, team: Team) -> Coverage:
    """Who sees to what in this team."""
    owners: dict[str, list[str]] = {}
    helpers: dict[str, list[str]] = {}
    duties = plan.responsibilities
    for ownership in team.ownerships.values():
        if not duties[ownership.responsibility_id].retired:
            side = owners if ownership.kind is OwnershipKind.OWNS else helpers
            side.setdefault(ownership.responsibility_id, []).append(ownership.role_id)
    holders: dict[str, dict[str, None]] = {}
    for slot in team.slots_in_order():
        if slot.person_id is not None:
            holders.setdefault(slot.role_id, {})[slot.person_id] = None
    business_owners = {person.id for person in plan.people.values() if person.kind is PersonKind.OWNER}
    statuses = {
        duty.id: _status(owners.get(duty.id, ()), helpers.get(duty.id, ()), holders, business_owners)
        for duty in duties.values()
        if not duty.retired
    }
    return Coverage(
        plan,
        team,
        {key: tuple(roles) for key, roles in owners.items()},
        {key: tuple(roles) for key, roles in helpers.items()},
        statuses,
        {role_id: tuple(people) for role_id, people in holders.items()},
    )


def _status(
    owners: Iterable[str],
    helpers: Iterable[str],
    holders: Mapping[str, Mapping[str, None]],
    business_owners: set[str],
) -> Status:
    owning = tuple(owners)
    people = {person for role_id in owning for person in holders.get(role_id, ())}
    everyone = people.union(*(holders.get(role_id, ()) for role_id in helpers))
    only_owner = bool(people) and people <= business_owners
    return _combined(len(owning), bool(people), only_owner, len(everyone) == 1)


@cache
def _combined(owners: int, held: bool, only_owner: bool, one_person: bool) -> Status:
    """The flags together; kept, because joining flags takes longer than all the rest."""
    status = WELL
    if not owners:
        status |= Status.NOBODY_OWNS
    elif owners > 1:
        status |= Status.TWO_OWN
    if owners and not held:
        status |= Status.ONLY_VACANT
    if only_owner:
        status |= Status.ONLY_OWNER
    if one_person:
        status |= Status.ONE_PERSON
    return status
