"""The responsibilities sheet: what one person does in all their roles, to be talked over and signed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from teambuilder.core.pay import own_pay
from teambuilder.core.plan import Department, PersonKind, Plan, Team
from teambuilder.core.sheets.changes import Changes
from teambuilder.core.sheets.facts import GoalFacts, Money, Options, Post, RoleFacts, Sheet, letterhead
from teambuilder.core.sheets.reader import TeamReader, signing_posts
from teambuilder.core.sheets.signed import changes_since
from teambuilder.core.text import Text
from teambuilder.core.workload import Week, week_of


@dataclass(frozen=True)
class ResponsibilitiesSheet(Sheet):
    """What one person does in all their roles; `signed_by` are the posts that sign with them, None for no lines.

    `changes` is None on a sheet that marks none, and false when all is as it was signed.
    """

    person_id: str
    person: Text
    person_kind: PersonKind
    start_date: str | None
    week: Week
    monthly_pay: Money | None
    roles: tuple[RoleFacts, ...]
    goals: tuple[GoalFacts, ...]
    signed_by: tuple[Post, ...] | None
    changes: Changes | None

    @property
    def subject(self) -> Text:
        return self.person

    @property
    def minutes_owned(self) -> int:
        return sum(role.minutes_owned for role in self.roles)

    @property
    def minutes_helped(self) -> int:
        return sum(role.minutes_helped for role in self.roles)


def responsibilities_sheet(plan: Plan, scenario_id: str, person_id: str, options: Options) -> ResponsibilitiesSheet:
    """The sheet of one person in one scenario; without roles for a person who holds no slot.

    Raises KeyError for a person who is not in the plan.
    """
    reader = TeamReader(plan, scenario_id, options)
    person = plan.people[person_id]
    held = frozenset(slot.role_id for slot in reader.team.slots_of_person(person_id))
    roles = tuple(reader.role_facts(role, person) for role in reader.team.roles_in_order() if role.id in held)
    managers = signing_posts((role.reports_to for role in roles), reader.owner())
    sheet = ResponsibilitiesSheet(
        letterhead=letterhead(plan.business, with_logo=options.with_logo),
        effective_date=options.effective_date,
        person_id=person_id,
        person=person.names,
        person_kind=person.kind,
        start_date=person.start_date,
        week=week_of(reader.team, person),
        monthly_pay=reader.pay(own_pay(person, reader.team.minutes_used(person.id))),
        roles=roles,
        goals=reader.goals_of(held),
        signed_by=managers if options.with_signatures else None,
        changes=None,
    )
    signing = plan.last_signing(person_id) if options.with_changes else None
    if signing is None:
        return sheet
    return replace(sheet, changes=changes_since(signing, sheet, with_goals=options.with_goals))


def people_in_board_order(team: Team) -> tuple[str, ...]:
    """The ids of the people who hold a slot, each once: sales first, then marketing."""
    slots = (slot for department in Department for slot in team.slots_in(department))
    return tuple(dict.fromkeys(slot.person_id for slot in slots if slot.person_id is not None))
