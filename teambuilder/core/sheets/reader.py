"""Reads from one team what its sheets say: posts, lines of report, duties and goals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
)
from teambuilder.core.sheets.facts import Duty, GoalFacts, Money, Options, Post, RoleFacts
from teambuilder.core.text import Text


class TeamReader:
    """Reads one team of a plan, as the options ask.

    Where a person is named, it is for that person's own sheet: they are not their own superior nor colleague.
    """

    def __init__(self, plan: Plan, scenario_id: str, options: Options) -> None:
        self.plan = plan
        self.team = plan.team(scenario_id)
        self.options = options

    def role_facts(self, role: Role, person: Person | None = None) -> RoleFacts:
        """A role as a person holds it, with their hours; for nobody, as it is, with the hours of all its seats."""
        slots = self.team.slots_of_role(role.id)
        return RoleFacts(
            id=role.id,
            title=role.title,
            department=role.department,
            territory=role.territory,
            specialty=role.specialty,
            minutes_a_week=sum(s.minutes_a_week for s in slots if person is None or s.person_id == person.id),
            purpose=role.purpose,
            reports_to=self.superior(role, person),
            works_with=tuple(self._works_with(role, person)),
            owns=tuple(self.duties(role.id, OwnershipKind.OWNS)),
            helps=tuple(self.duties(role.id, OwnershipKind.HELPS)),
        )

    def superior(self, role: Role, person: Person | None = None) -> Post | None:
        """Whom the role reports to, past roles that the person holds alone. None for the business's owner."""
        if person is not None and person.kind is PersonKind.OWNER:
            return None
        seen = {role.id}
        while role.reports_to_id is not None and role.reports_to_id not in seen:
            role = self.team.roles[role.reports_to_id]
            if person is None or not self.held_alone(role, person):
                return self.post(role, without=person)
            seen.add(role.id)
        return self.owner()

    def duties(self, role_id: str, kind: OwnershipKind) -> Iterator[Duty]:
        """What must be done now comes before the long term, else in the plan's order."""
        duties = [self._duty(ownership) for ownership in self.ownerships(role_id, kind)]
        for horizon in Horizon:
            yield from (duty for duty in duties if duty.horizon is horizon)

    def _duty(self, ownership: Ownership) -> Duty:
        responsibility = self.plan.responsibilities[ownership.responsibility_id]
        own_figure = ownership.minutes_a_week
        return Duty(
            id=responsibility.id,
            text=responsibility.text,
            explanation=responsibility.explanation if self.options.with_explanations else Text(),
            horizon=responsibility.horizon,
            minutes_a_week=responsibility.minutes_a_week if own_figure is None else own_figure,
            owners=self.posts_of(responsibility.id, OwnershipKind.OWNS)
            if ownership.kind is OwnershipKind.HELPS
            else (),
        )

    def posts_of(self, responsibility_id: str, kind: OwnershipKind) -> tuple[Post, ...]:
        """The posts that own a responsibility, or help with it."""
        return tuple(
            self.post(self.team.roles[ownership.role_id])
            for ownership in self.team.ownerships_of_responsibility(responsibility_id)
            if ownership.kind is kind
        )

    def ownerships(self, role_id: str, kind: OwnershipKind) -> Iterator[Ownership]:
        """What the role owns or helps with, without what is retired."""
        for ownership in self.team.ownerships_of_role(role_id):
            retired = self.plan.responsibilities[ownership.responsibility_id].retired
            if ownership.kind is kind and not retired:
                yield ownership

    def goals_of(self, role_ids: Iterable[str]) -> tuple[GoalFacts, ...]:
        """Goals of what these roles own, if goals are wanted: by department, the sooner ones first."""
        owned = {
            ownership.responsibility_id
            for role_id in role_ids
            for ownership in self.ownerships(role_id, OwnershipKind.OWNS)
        }
        served = {s.goal_id for s in self.plan.goal_supports.values() if s.responsibility_id in owned}
        return self.goals(goal for goal in self.plan.goals.values() if goal.id in served)

    def goals(self, goals: Iterable[Goal]) -> tuple[GoalFacts, ...]:
        """These goals, if goals are wanted, in the order of sheets."""
        if not self.options.with_goals:
            return ()
        return tuple(
            GoalFacts(goal.id, goal.text, goal.measure, goal.due_date) for goal in sorted(goals, key=_goal_order)
        )

    def holders(self, role: Role) -> tuple[str, ...]:
        """The ids of the people who hold the role, each once."""
        slots = self.team.slots_of_role(role.id)
        return tuple(dict.fromkeys(slot.person_id for slot in slots if slot.person_id is not None))

    def held_alone(self, role: Role, person: Person) -> bool:
        return self.holders(role) == (person.id,)

    def post(self, role: Role, without: Person | None = None) -> Post:
        """The role with its holders, all but one person."""
        left_out = without.id if without else None
        names = (self.plan.people[holder].names for holder in self.holders(role) if holder != left_out)
        return Post(role.title, tuple(names))

    def owner(self) -> Post:
        """The business's owner, or owners."""
        owners = (person for person in self.plan.people.values() if person.kind is PersonKind.OWNER)
        return Post(None, tuple(person.names for person in owners))

    def pay(self, amount: int | None) -> Money | None:
        """An amount of pay, if there is one and pay is wanted."""
        if amount is None or not self.options.with_pay:
            return None
        return Money(amount, self.plan.business.currency)

    def _works_with(self, role: Role, person: Person | None) -> Iterator[Post]:
        colleagues = set(self.team.colleagues_of(role.id))
        for other in self.team.roles_in_order():
            if other.id in colleagues and not (person is not None and self.held_alone(other, person)):
                yield self.post(other, without=person)


def _goal_order(goal: Goal) -> tuple[int, bool, str, str]:
    department = list(Department).index(goal.department)
    return department, goal.due_date is None, goal.due_date or "", goal.id


def signing_posts(posts: Iterable[Post | None], owner: Post) -> tuple[Post, ...]:
    """Who signs for these posts, each once: a vacant one gives way to the owner."""
    return tuple(dict.fromkeys(post if post.holders else owner for post in posts if post is not None))
