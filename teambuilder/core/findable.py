"""What a plan holds that can be searched for, and by which words each of it is found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from teambuilder.core.plan import Plan, Role, Team
from teambuilder.core.ranking import Entry, Kind
from teambuilder.core.text import Text


def plan_entries(plan: Plan, scenario_id: str, language: str) -> list[Entry]:
    """Everything of the plan and of the team of one scenario; names in `language` come first."""
    return list(_entries(plan, plan.team(scenario_id), language))


def _entries(plan: Plan, team: Team, language: str) -> Iterator[Entry]:
    for person in plan.people.values():
        roles = {slot.role_id: team.roles[slot.role_id] for slot in team.slots_of_person(person.id)}
        details = (*_titles(roles.values()), *_digits(person.phone), person.email)
        yield Entry(Kind.PERSON, person.id, _both(person.names, language), details)
    for role in team.roles.values():
        yield Entry(Kind.ROLE, role.id, _both(role.title, language), (*_holders(plan, team, role), *_about(role)))
    for duty in plan.responsibilities.values():
        yield Entry(Kind.RESPONSIBILITY, duty.id, _both(duty.text, language))
    for goal in plan.goals.values():
        yield Entry(Kind.GOAL, goal.id, _both(goal.text, language), _both(goal.measure, language))
    if len(plan.scenarios) > 1:
        for scenario in plan.scenarios.values():
            yield Entry(Kind.SCENARIO, scenario.id, _both(scenario.name, language))


def _both(text: Text, language: str) -> tuple[str, ...]:
    """The text in `language`, then in the other; one where they are the same or one is missing."""
    first, other = (text.ur, text.en) if language == "ur" else (text.en, text.ur)
    return tuple(dict.fromkeys(part for part in (first, other) if part)) or ("",)


def _titles(roles: Iterable[Role]) -> Iterator[str]:
    for role in roles:
        yield from (role.title_en, role.title_ur)


def _holders(plan: Plan, team: Team, role: Role) -> Iterator[str]:
    for slot in team.slots_of_role(role.id):
        if slot.person_id is not None:
            holder = plan.people[slot.person_id]
            yield from (holder.name, holder.name_other_script)


def _about(role: Role) -> tuple[str, ...]:
    return role.territory_en, role.territory_ur, role.specialty_en, role.specialty_ur


def _digits(phone: str) -> Iterator[str]:
    """A phone number as it is written and without its gaps."""
    if phone:
        yield from (phone, "".join(character for character in phone if character.isdigit()))
