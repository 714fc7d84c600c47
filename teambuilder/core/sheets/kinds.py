"""The kinds of sheet: what each is about, which options concern it, and how it is made."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from enum import StrEnum

from teambuilder.core.plan import Department, Plan, Team
from teambuilder.core.sheets.absence import absence_plan
from teambuilder.core.sheets.facts import Options, Sheet
from teambuilder.core.sheets.handover import handover_letter
from teambuilder.core.sheets.hiring_plan import hiring_plan
from teambuilder.core.sheets.job_advertisement import job_advertisement
from teambuilder.core.sheets.meeting_agenda import meeting_agenda
from teambuilder.core.sheets.responsibilities import people_in_board_order, responsibilities_sheet
from teambuilder.core.sheets.role_description import role_description
from teambuilder.core.sheets.team_summary import team_summary


class SheetKind(StrEnum):
    RESPONSIBILITIES = "responsibilities"
    ROLE = "role"
    SUMMARY = "summary"
    JOB_AD = "job-ad"
    HANDOVER = "handover"
    HIRING_PLAN = "hiring-plan"
    ABSENCE = "absence"
    AGENDA = "agenda"


class SubjectKind(StrEnum):
    """What a sheet is about, by whose id it is asked for."""

    PERSON = "person"
    ROLE = "role"
    SEAT = "seat"
    TEAM = "team"  # no id: there is one


WEEKS = "weeks"  # the option that is a number
WHOLE_TEAM = ""  # the subject id of sheets about the team


@dataclass(frozen=True)
class KindOfSheet:
    """`options` are the names of those options, besides date and logo, that make a difference to this kind."""

    subject: SubjectKind
    subjects: Callable[[Team], tuple[str, ...]]
    make: Callable[[Plan, str, str, Options], Sheet]
    options: frozenset[str]
    pay_unless_said: bool = False


def _roles(team: Team) -> tuple[str, ...]:
    return tuple(role.id for role in team.roles_in_order())


def _roles_wanted(team: Team) -> tuple[str, ...]:
    return tuple(role_id for role_id in _roles(team) if any(s.person_id is None for s in team.slots_of_role(role_id)))


def _seats(team: Team) -> tuple[str, ...]:
    return tuple(slot.id for department in Department for slot in team.slots_in(department))


def _whole_team(team: Team) -> tuple[str, ...]:
    return (WHOLE_TEAM,) if team.roles else ()


def _of_team(make: Callable[[Plan, str, Options], Sheet]) -> Callable[[Plan, str, str, Options], Sheet]:
    return lambda plan, scenario_id, _, options: make(plan, scenario_id, options)


KINDS: Mapping[SheetKind, KindOfSheet] = {
    SheetKind.RESPONSIBILITIES: KindOfSheet(
        SubjectKind.PERSON,
        people_in_board_order,
        responsibilities_sheet,
        frozenset({"with_explanations", "with_goals", "with_signatures", "with_pay", "with_changes"}),
    ),
    SheetKind.ROLE: KindOfSheet(
        SubjectKind.ROLE,
        _roles,
        role_description,
        frozenset({"with_explanations", "with_goals", "with_signatures", "with_pay"}),
    ),
    SheetKind.SUMMARY: KindOfSheet(
        SubjectKind.TEAM, _whole_team, _of_team(team_summary), frozenset({"with_goals", "with_pay"})
    ),
    SheetKind.JOB_AD: KindOfSheet(
        SubjectKind.ROLE, _roles_wanted, job_advertisement, frozenset({"with_explanations", "with_pay"})
    ),
    SheetKind.HANDOVER: KindOfSheet(
        SubjectKind.SEAT, _seats, handover_letter, frozenset({"with_explanations", "with_signatures"})
    ),
    SheetKind.HIRING_PLAN: KindOfSheet(
        SubjectKind.TEAM, _whole_team, _of_team(hiring_plan), frozenset({"with_pay"}), pay_unless_said=True
    ),
    SheetKind.ABSENCE: KindOfSheet(SubjectKind.PERSON, people_in_board_order, absence_plan, frozenset({WEEKS})),
    SheetKind.AGENDA: KindOfSheet(SubjectKind.TEAM, _whole_team, _of_team(meeting_agenda), frozenset({"with_goals"})),
}


def all_subjects(kind: SheetKind, team: Team, previous_holders: Container[str]) -> tuple[str, ...]:
    """What "all" stands for: every subject, but for handovers only the seats that changed hands."""
    subjects = KINDS[kind].subjects(team)
    if KINDS[kind].subject is SubjectKind.SEAT:
        return tuple(slot_id for slot_id in subjects if slot_id in previous_holders)
    return subjects


def make_sheet(kind: SheetKind, plan: Plan, scenario_id: str, subject_id: str, options: Options) -> Sheet:
    """One sheet. Raises KeyError for a subject that is not in the scenario."""
    return KINDS[kind].make(plan, scenario_id, subject_id, options)
