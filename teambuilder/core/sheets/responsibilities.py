"""The responsibilities sheet: what one person does in all their roles, to be talked over and signed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Required, TypedDict, Unpack

from teambuilder.core.plan import (
    Department,
    Goal,
    Horizon,
    Ownership,
    OwnershipKind,
    Person,
    PersonKind,
    Plan,
    Role,
    Team,
)
from teambuilder.core.sheets.base import Money, Post, Sheet, letterhead
from teambuilder.core.text import Text
from teambuilder.core.workload import Week, week_of


@dataclass(frozen=True)
class Duty:
    """A responsibility as a role has it; `owners` are the posts that answer for what the role helps with."""

    text: Text
    explanation: Text
    horizon: Horizon
    minutes_a_week: int
    owners: tuple[Post, ...] = ()


@dataclass(frozen=True)
class RoleFacts:
    """One of the person's roles. `reports_to` is None for the owner, who answers to nobody."""

    title: Text
    department: Department
    territory: Text
    specialty: Text
    minutes_a_week: int
    purpose: Text
    reports_to: Post | None
    works_with: tuple[Post, ...]
    owns: tuple[Duty, ...]
    helps: tuple[Duty, ...]


@dataclass(frozen=True)
class GoalFacts:
    """A goal that the person's own responsibilities serve."""

    text: Text
    measure: Text
    due_date: str | None


@dataclass(frozen=True)
class Signatures:
    """Who signs: the person, and each post that the person reports to."""

    person: Text
    managers: tuple[Post, ...]


@dataclass(frozen=True)
class ResponsibilitiesSheet(Sheet):
    """What one person does in all their roles, to be talked over and signed."""

    person: Text
    person_kind: PersonKind
    start_date: str | None
    week: Week
    monthly_pay: Money | None
    roles: tuple[RoleFacts, ...]
    goals: tuple[GoalFacts, ...]
    signatures: Signatures | None

    @property
    def subject(self) -> Text:
        return self.person

    @property
    def minutes_owned(self) -> int:
        return sum(duty.minutes_a_week for role in self.roles for duty in role.owns)

    @property
    def minutes_helped(self) -> int:
        return sum(duty.minutes_a_week for role in self.roles for duty in role.helps)


class Choices(TypedDict, total=False):
    """What the owner chooses to print, as `responsibilities_sheet` takes it."""

    effective_date: Required[str | None]
    with_pay: bool
    with_goals: bool
    with_signatures: bool
    with_explanations: bool
    with_logo: bool


def responsibilities_sheet(
    plan: Plan,
    scenario_id: str,
    person_id: str,
    *,
    effective_date: str | None,
    with_pay: bool = False,
    with_goals: bool = True,
    with_signatures: bool = True,
    with_explanations: bool = True,
    with_logo: bool = True,
) -> ResponsibilitiesSheet:
    """The sheet of one person in one scenario; without roles for a person who holds no slot.

    Raises KeyError for a person who is not in the plan.
    """
    reader = _Reader(plan, plan.team(scenario_id), plan.people[person_id])
    roles = reader.roles()
    if not with_explanations:
        roles = tuple(_brief(role) for role in roles)
    pay = reader.person.monthly_pay
    return ResponsibilitiesSheet(
        letterhead=letterhead(plan.business, with_logo=with_logo),
        effective_date=effective_date,
        person=reader.person.names,
        person_kind=reader.person.kind,
        start_date=reader.person.start_date,
        week=week_of(reader.team, reader.person),
        monthly_pay=Money(pay, plan.business.currency) if with_pay and pay is not None else None,
        roles=roles,
        goals=reader.goals() if with_goals else (),
        signatures=reader.signatures(roles) if with_signatures else None,
    )


def responsibilities_sheets(
    plan: Plan, scenario_id: str, **choices: Unpack[Choices]
) -> tuple[ResponsibilitiesSheet, ...]:
    """The sheets of all people who hold a slot, in the order of the board: sales first, then marketing."""
    people = people_in_board_order(plan.team(scenario_id))
    return tuple(responsibilities_sheet(plan, scenario_id, person_id, **choices) for person_id in people)


def people_in_board_order(team: Team) -> tuple[str, ...]:
    """The ids of the people who hold a slot, each once."""
    slots = (slot for department in Department for slot in team.slots_in(department))
    return tuple(dict.fromkeys(slot.person_id for slot in slots if slot.person_id is not None))


def _brief(role: RoleFacts) -> RoleFacts:
    def without(duties: Iterable[Duty]) -> tuple[Duty, ...]:
        return tuple(replace(duty, explanation=Text()) for duty in duties)

    return replace(role, owns=without(role.owns), helps=without(role.helps))


class _Reader:
    """Reads what concerns one person from one team."""

    def __init__(self, plan: Plan, team: Team, person: Person) -> None:
        self.plan = plan
        self.team = team
        self.person = person
        self.held = frozenset(slot.role_id for slot in team.slots_of_person(person.id))

    def roles(self) -> tuple[RoleFacts, ...]:
        return tuple(self._role(role) for role in self.team.roles_in_order() if role.id in self.held)

    def goals(self) -> tuple[GoalFacts, ...]:
        """Goals of what the person owns, by department, the sooner ones first."""
        owned = {
            ownership.responsibility_id
            for role_id in self.held
            for ownership in self._ownerships(role_id, OwnershipKind.OWNS)
        }
        served = {s.goal_id for s in self.plan.goal_supports.values() if s.responsibility_id in owned}
        goals = sorted((self.plan.goals[goal_id] for goal_id in served), key=_goal_order)
        return tuple(GoalFacts(goal.text, goal.measure, goal.due_date) for goal in goals)

    def signatures(self, roles: Iterable[RoleFacts]) -> Signatures:
        managers: dict[Post, None] = {}
        for role in roles:
            post = role.reports_to
            if post is not None:
                managers[post if post.holders else self._owner()] = None
        return Signatures(self.person.names, tuple(managers))

    def _role(self, role: Role) -> RoleFacts:
        slots = self.team.slots_of_role(role.id)
        return RoleFacts(
            title=role.title,
            department=role.department,
            territory=role.territory,
            specialty=role.specialty,
            minutes_a_week=sum(s.minutes_a_week for s in slots if s.person_id == self.person.id),
            purpose=role.purpose,
            reports_to=self._superior(role),
            works_with=tuple(self._works_with(role)),
            owns=tuple(self._duties(role, OwnershipKind.OWNS)),
            helps=tuple(self._duties(role, OwnershipKind.HELPS)),
        )

    def _superior(self, role: Role) -> Post | None:
        """Whom the role reports to, past roles that the person holds alone: nobody is their own superior."""
        if self.person.kind is PersonKind.OWNER:
            return None
        seen = {role.id}
        while role.reports_to_id is not None and role.reports_to_id not in seen:
            role = self.team.roles[role.reports_to_id]
            if not self._held_alone(role):
                return self._post_of_others(role)
            seen.add(role.id)
        return self._owner()

    def _works_with(self, role: Role) -> Iterator[Post]:
        colleagues = set(self.team.colleagues_of(role.id))
        for other in self.team.roles_in_order():
            if other.id in colleagues and not self._held_alone(other):
                yield self._post_of_others(other)

    def _duties(self, role: Role, kind: OwnershipKind) -> Iterator[Duty]:
        """What must be done now comes before the long term, else in the plan's order."""
        duties = [self._duty(ownership) for ownership in self._ownerships(role.id, kind)]
        for horizon in Horizon:
            yield from (duty for duty in duties if duty.horizon is horizon)

    def _duty(self, ownership: Ownership) -> Duty:
        responsibility = self.plan.responsibilities[ownership.responsibility_id]
        own_figure = ownership.minutes_a_week
        return Duty(
            text=responsibility.text,
            explanation=responsibility.explanation,
            horizon=responsibility.horizon,
            minutes_a_week=responsibility.minutes_a_week if own_figure is None else own_figure,
            owners=self._owners(responsibility.id) if ownership.kind is OwnershipKind.HELPS else (),
        )

    def _owners(self, responsibility_id: str) -> tuple[Post, ...]:
        return tuple(
            self._post(self.team.roles[ownership.role_id])
            for ownership in self.team.ownerships_of_responsibility(responsibility_id)
            if ownership.kind is OwnershipKind.OWNS
        )

    def _ownerships(self, role_id: str, kind: OwnershipKind) -> Iterator[Ownership]:
        for ownership in self.team.ownerships_of_role(role_id):
            retired = self.plan.responsibilities[ownership.responsibility_id].retired
            if ownership.kind is kind and not retired:
                yield ownership

    def _holders(self, role: Role) -> tuple[str, ...]:
        slots = self.team.slots_of_role(role.id)
        return tuple(dict.fromkeys(slot.person_id for slot in slots if slot.person_id is not None))

    def _held_alone(self, role: Role) -> bool:
        return self._holders(role) == (self.person.id,)

    def _post(self, role: Role) -> Post:
        return Post(role.title, tuple(self.plan.people[holder].names for holder in self._holders(role)))

    def _post_of_others(self, role: Role) -> Post:
        others = (holder for holder in self._holders(role) if holder != self.person.id)
        return Post(role.title, tuple(self.plan.people[holder].names for holder in others))

    def _owner(self) -> Post:
        owners = (person for person in self.plan.people.values() if person.kind is PersonKind.OWNER)
        return Post(None, tuple(person.names for person in owners))


def _goal_order(goal: Goal) -> tuple[int, bool, str, str]:
    department = list(Department).index(goal.department)
    return department, goal.due_date is None, goal.due_date or "", goal.id
