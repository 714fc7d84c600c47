"""The agenda of a meeting of the whole team, where sales and marketing come together."""

from __future__ import annotations

from dataclasses import dataclass

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.coverage import Status, coverage
from teambuilder.core.handoffs import hand_offs_in
from teambuilder.core.plan import Department, Plan, Role, Stage
from teambuilder.core.sheets.facts import GoalFacts, Options, Post, Sheet, letterhead
from teambuilder.core.sheets.hiring_plan import vacancies_in_order
from teambuilder.core.sheets.reader import TeamReader
from teambuilder.core.text import Text


@dataclass(frozen=True)
class HandOffPoint:
    """What one department passes to the other; posts are empty where no role sees to that end."""

    title: Text
    explanation: Text
    givers: tuple[Post, ...]
    takers: tuple[Post, ...]


@dataclass(frozen=True)
class Vacancy:
    """A hire to talk about; what it costs is not for everybody."""

    title: Text
    start_month: str | None
    stage: Stage


@dataclass(frozen=True)
class DepartmentPoint:
    """A department's turn: who speaks, who belongs to it, and its goals."""

    department: Department
    lead: Post | None
    people: tuple[Post, ...]
    goals: tuple[GoalFacts, ...]


@dataclass(frozen=True)
class MeetingAgenda(Sheet):
    """What a team meeting has to go through. `effective_date` is the day of the meeting."""

    departments: tuple[DepartmentPoint, ...]
    hand_offs: tuple[HandOffPoint, ...]
    unowned: tuple[Text, ...]  # essential responsibilities that nobody owns, or only vacant roles
    owned_twice: tuple[tuple[Text, tuple[Post, ...]], ...]
    vacancies: tuple[Vacancy, ...]


def meeting_agenda(plan: Plan, scenario_id: str, options: Options) -> MeetingAgenda:
    """What the team of a scenario should talk about now."""
    reader = TeamReader(plan, scenario_id, options)
    covered = coverage(plan, reader.team)
    essential = [duty for duty in plan.responsibilities.values() if duty.essential and not duty.retired]

    def posts(role_ids: tuple[str, ...]) -> tuple[Post, ...]:
        return tuple(reader.post(reader.team.roles[role_id]) for role_id in role_ids)

    return MeetingAgenda(
        letterhead=letterhead(plan.business, with_logo=options.with_logo),
        effective_date=options.effective_date,
        departments=tuple(_department(reader, department) for department in Department),
        hand_offs=tuple(
            HandOffPoint(
                state.hand_off.title,
                state.hand_off.explanation,
                posts(state.giver_role_ids),
                posts(state.taker_role_ids),
            )
            for state in hand_offs_in(covered, load_catalogue())
        ),
        unowned=tuple(
            duty.text for duty in essential if covered.status_of(duty.id) & (Status.NOBODY_OWNS | Status.ONLY_VACANT)
        ),
        owned_twice=tuple(
            (duty.text, posts(covered.owners_of(duty.id)))
            for duty in essential
            if Status.TWO_OWN in covered.status_of(duty.id)
        ),
        vacancies=tuple(
            Vacancy(reader.team.roles[slot.role_id].title, slot.start_month, slot.stage)
            for slot in vacancies_in_order(reader)
        ),
    )


def _department(reader: TeamReader, department: Department) -> DepartmentPoint:
    roles = [role for role in reader.team.roles_in_order() if role.department is department]
    held = [role for role in roles if reader.holders(role)]
    return DepartmentPoint(
        department=department,
        lead=_lead(reader, held),
        people=tuple(reader.post(role) for role in held),
        goals=reader.goals(goal for goal in reader.plan.goals.values() if goal.department is department),
    )


def _lead(reader: TeamReader, roles: list[Role]) -> Post | None:
    """The held role that most of the department's roles lead up to; the first of them when there is a tie."""
    if not roles:
        return None

    def rank(role: Role) -> int:
        """How many of the roles have this one above them; reporting rings end at the first repetition."""
        return sum(role.id in _above(reader, other) for other in roles)

    return reader.post(max(roles, key=rank))


def _above(reader: TeamReader, role: Role) -> set[str]:
    above: set[str] = set()
    superior = role.reports_to_id
    while superior is not None and superior not in above:
        above.add(superior)
        superior = reader.team.roles[superior].reports_to_id
    return above
