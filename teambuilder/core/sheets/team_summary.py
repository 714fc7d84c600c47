"""The team summary: who is who, who reports to whom, and who owns what, for everybody's eyes."""

from __future__ import annotations

from dataclasses import dataclass

from teambuilder.core.plan import Department, Horizon, OwnershipKind, Plan, Responsibility, Role, Slot
from teambuilder.core.sheets.facts import GoalFacts, Money, Options, Post, Sheet, letterhead
from teambuilder.core.sheets.reader import TeamReader
from teambuilder.core.text import Text
from teambuilder.core.workload import totals


@dataclass(frozen=True)
class Seat:
    """One seat; without a holder it is vacant."""

    title: Text
    holder: Text | None
    minutes_a_week: int
    reports_to: Post | None
    territory: Text


@dataclass(frozen=True)
class OwnedWork:
    """A responsibility, who owns it and who helps."""

    text: Text
    horizon: Horizon
    minutes_a_week: int
    owners: tuple[Post, ...]
    helpers: tuple[Post, ...]


@dataclass(frozen=True)
class Branch:
    """A role in the organisation chart, with those that report to it."""

    title: Text
    department: Department
    holders: tuple[Text, ...]
    vacant_seats: int
    below: tuple[Branch, ...]


@dataclass(frozen=True)
class DepartmentFacts:
    """One half of the team. `branches` are its roles that report to nobody in the chart but the owner."""

    department: Department
    wanted: int
    filled: int
    minutes_a_week: int
    monthly_pay: Money | None
    branches: tuple[Branch, ...]
    seats: tuple[Seat, ...]
    work: tuple[OwnedWork, ...]


@dataclass(frozen=True)
class TeamSummary(Sheet):
    """The whole team on paper."""

    scenario: Text
    owner: Post
    departments: tuple[DepartmentFacts, ...]
    goals: tuple[GoalFacts, ...]


def team_summary(plan: Plan, scenario_id: str, options: Options) -> TeamSummary:
    """The team of a scenario; nobody's own pay is on it, only a department's sum where pay is wanted."""
    reader = TeamReader(plan, scenario_id, options)
    return TeamSummary(
        letterhead=letterhead(plan.business, with_logo=options.with_logo),
        effective_date=options.effective_date,
        scenario=plan.scenarios[scenario_id].name if scenario_id in plan.scenarios else Text(),
        owner=reader.owner(),
        departments=tuple(_department(reader, department) for department in Department),
        goals=reader.goals(plan.goals.values()),
    )


def _department(reader: TeamReader, department: Department) -> DepartmentFacts:
    figures = totals(reader.plan, reader.team, department)
    duties = [duty for duty in reader.plan.responsibilities.values() if duty.department is department]
    return DepartmentFacts(
        department=department,
        wanted=figures.wanted,
        filled=figures.filled,
        minutes_a_week=figures.minutes,
        monthly_pay=reader.pay(figures.monthly_pay) if _more_than_one(reader, department) else None,
        branches=_branches(reader, department),
        seats=tuple(_seat(reader, slot) for slot in reader.team.slots_in(department)),
        work=tuple(
            _work(reader, duty)
            for horizon in Horizon
            for duty in duties
            if duty.horizon is horizon and not duty.retired
        ),
    )


def _more_than_one(reader: TeamReader, department: Department) -> bool:
    """A sum over one person would tell everybody what that person earns."""
    return len({slot.person_id for slot in reader.team.slots_in(department)} - {None}) > 1


def _seat(reader: TeamReader, slot: Slot) -> Seat:
    role = reader.team.roles[slot.role_id]
    person = reader.plan.people[slot.person_id] if slot.person_id else None
    return Seat(
        title=role.title,
        holder=person.names if person else None,
        minutes_a_week=slot.minutes_a_week,
        reports_to=reader.superior(role, person),
        territory=role.territory,
    )


def _work(reader: TeamReader, duty: Responsibility) -> OwnedWork:
    given = reader.team.ownerships_of_responsibility(duty.id)
    return OwnedWork(
        text=duty.text,
        horizon=duty.horizon,
        minutes_a_week=sum(duty.minutes_a_week if o.minutes_a_week is None else o.minutes_a_week for o in given),
        owners=reader.posts_of(duty.id, OwnershipKind.OWNS),
        helpers=reader.posts_of(duty.id, OwnershipKind.HELPS),
    )


def _branches(reader: TeamReader, department: Department) -> tuple[Branch, ...]:
    """The trees of a department; a role whose superior is in the other department stands in that one's tree.

    A ring of roles that report to each other begins with the first of them.
    """
    below: dict[str | None, list[Role]] = {}
    for role in reader.team.roles_in_order():
        below.setdefault(role.reports_to_id, []).append(role)
    seen: set[str] = set()

    def branch(role: Role) -> Branch:
        seen.add(role.id)
        children = tuple(branch(child) for child in below.get(role.id, ()) if child.id not in seen)
        seats = reader.team.slots_of_role(role.id)
        vacant = sum(seat.person_id is None for seat in seats)
        return Branch(role.title, role.department, reader.post(role).holders, vacant, children)

    everywhere = {role.id: branch(role) for role in below.get(None, ())}
    for role in reader.team.roles_in_order():
        if role.id not in seen:
            everywhere[role.id] = branch(role)
    return tuple(tree for tree in everywhere.values() if tree.department is department)
