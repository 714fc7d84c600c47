"""The seats that could be filled: the vacant ones of the team, and a new one of each of the catalogue's roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from teambuilder.core.catalogue import Catalogue, CatalogueRole
from teambuilder.core.coverage import Coverage
from teambuilder.core.hiring.expected_pay import ExpectedPay, expected_pay
from teambuilder.core.plan import Department, OwnershipKind, PersonKind, Plan, Role, Slot, Team
from teambuilder.core.text import Text


@dataclass(frozen=True)
class Candidate:
    """A seat, and the minutes a week of each responsibility that whoever sits there could take."""

    title: Text
    department: Department
    minutes_a_week: int
    slot_id: str  # empty for a seat that is not there yet
    template: str  # the key of the catalogue's role; empty for a role of the owner's own
    role_id: str  # empty for a role that the team does not have
    start_month: str | None
    pay: ExpectedPay | None
    duties: Mapping[str, int]

    @property
    def key(self) -> str:
        return self.slot_id or self.template

    @property
    def kind(self) -> tuple[object, ...]:
        """Equal for seats of which it does not matter which is filled first."""
        return (self.role_id or self.template, self.minutes_a_week, self.pay, self.start_month)


def candidates(
    plan: Plan, scenario_id: str, covered: Coverage, catalogue: Catalogue, wanted: Iterable[str]
) -> Iterator[Candidate]:
    """The seats that could take some of what is wanted, as they stand on the board and then in the catalogue.

    Another seat of a role is proposed only when the role has no vacant one.
    """
    team, finder = plan.team(scenario_id), _DutyFinder(plan, covered, wanted)
    vacant = [slot for department in Department for slot in team.slots_in(department) if slot.person_id is None]
    for slot in vacant:
        role = team.roles[slot.role_id]
        duties = finder.duties(team, role, catalogue.roles.get(role.template))
        if duties:
            yield _vacant_seat(plan, team, role, slot, duties)
    waiting = {team.roles[slot.role_id].template for slot in vacant}
    roles = {role.template: role for role in reversed(team.roles_in_order())}
    for key, template in catalogue.roles.items():
        duties = finder.duties(team, roles.get(key), template)
        if duties and key not in waiting:
            yield _new_seat(plan, team, template, roles.get(key), duties)


def _vacant_seat(plan: Plan, team: Team, role: Role, slot: Slot, duties: Mapping[str, int]) -> Candidate:
    return Candidate(
        title=role.title,
        department=role.department,
        minutes_a_week=slot.minutes_a_week,
        slot_id=slot.id,
        template=role.template,
        role_id=role.id,
        start_month=slot.start_month,
        pay=expected_pay(plan, team, role.department, role, slot, slot.minutes_a_week),
        duties=duties,
    )


def _new_seat(
    plan: Plan, team: Team, template: CatalogueRole, role: Role | None, duties: Mapping[str, int]
) -> Candidate:
    return Candidate(
        title=role.title if role else template.title,
        department=template.department,
        minutes_a_week=template.minutes_a_week,
        slot_id="",
        template=template.key,
        role_id=role.id if role else "",
        start_month=None,
        pay=expected_pay(plan, team, template.department, role, None, template.minutes_a_week),
        duties=duties,
    )


class _DutyFinder:
    """Finds what a seat could take of what is wanted: what its role owns, and what such a role usually owns."""

    def __init__(self, plan: Plan, covered: Coverage, wanted: Iterable[str]) -> None:
        self._duties = plan.responsibilities
        self._covered = covered
        self._wanted = frozenset(wanted)
        self._by_template: dict[str, list[str]] = {}
        for duty_id in self._wanted:
            self._by_template.setdefault(self._duties[duty_id].template, []).append(duty_id)

    def duties(self, team: Team, role: Role | None, template: CatalogueRole | None) -> Mapping[str, int]:
        """With the minutes that each takes in this role: the role's own figure, or the responsibility's.

        What the role helps with needs no other seat when somebody is there who could take it over.
        """
        usual = [duty_id for key in (template.owns if template else ()) for duty_id in self._by_template.get(key, ())]
        minutes = {duty_id: self._duties[duty_id].minutes_a_week for duty_id in usual}
        for ownership in team.ownerships_of_role(role.id) if role else ():
            duty_id, owns = ownership.responsibility_id, ownership.kind is OwnershipKind.OWNS
            if not owns and self._staffed(ownership.role_id):
                minutes.pop(duty_id, None)
            elif duty_id in minutes or (owns and duty_id in self._wanted):
                minutes[duty_id] = self._covered.minutes_of(ownership)
        return minutes

    def _staffed(self, role_id: str) -> bool:
        people = self._covered.plan.people
        return any(people[person_id].kind is not PersonKind.OWNER for person_id in self._covered.holders_of(role_id))
