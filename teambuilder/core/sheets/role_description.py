"""The role description: a job as such, whoever holds it."""

from __future__ import annotations

from dataclasses import dataclass

from teambuilder.core.plan import Plan
from teambuilder.core.sheets.facts import GoalFacts, Money, Options, Post, RoleFacts, Sheet, letterhead
from teambuilder.core.sheets.reader import TeamReader, signing_posts
from teambuilder.core.text import Text


@dataclass(frozen=True)
class RoleDescription(Sheet):
    """What a role is for, does and answers for; `signed_by` are the posts that sign for it, None for no lines."""

    role: RoleFacts
    holders: tuple[Text, ...]
    vacant_seats: int
    leads: tuple[Post, ...]  # the roles that report to it
    usual_pay: Money | None
    goals: tuple[GoalFacts, ...]
    signed_by: tuple[Post, ...] | None

    @property
    def subject(self) -> Text:
        return self.role.title


def role_description(plan: Plan, scenario_id: str, role_id: str, options: Options) -> RoleDescription:
    """The description of one role of a scenario. Raises KeyError for a role that is not there."""
    reader = TeamReader(plan, scenario_id, options)
    role = reader.team.roles[role_id]
    facts = reader.role_facts(role)
    seats = reader.team.slots_of_role(role_id)
    superior = signing_posts((facts.reports_to,), reader.owner())
    return RoleDescription(
        letterhead=letterhead(plan.business, with_logo=options.with_logo),
        effective_date=options.effective_date,
        role=facts,
        holders=reader.post(role).holders,
        vacant_seats=sum(seat.person_id is None for seat in seats),
        leads=tuple(reader.post(other) for other in reader.team.roles_in_order() if other.reports_to_id == role_id),
        usual_pay=reader.pay(role.monthly_pay),
        goals=reader.goals_of((role_id,)),
        signed_by=superior if options.with_signatures else None,
    )
