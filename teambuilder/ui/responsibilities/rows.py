"""What the grid shows: responsibilities by department and horizon, the team's roles, and the owner's filters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from teambuilder.core.coverage import Coverage, Status
from teambuilder.core.plan import Department, Horizon, OwnershipKind, Plan, Responsibility, Role, Team, Text
from teambuilder.core.search import folded

NO_STATUS = Status(0)
GRAVE = Status.NOBODY_OWNS | Status.TWO_OWN | Status.ONLY_VACANT  # the others are told, but are no fault
STATUSES = (Status.NOBODY_OWNS, Status.TWO_OWN, Status.ONLY_VACANT, Status.ONLY_OWNER, Status.ONE_PERSON)


class Group(NamedTuple):
    """A line above the responsibilities of one department and horizon."""

    department: Department
    horizon: Horizon
    duties: int
    unowned: int


class DutyRow(NamedTuple):
    """A responsibility with how many roles own it and help with it."""

    duty: Responsibility
    status: Status
    owners: int
    helpers: int


class RoleColumn(NamedTuple):
    """A role with its holders and hours: minutes a week owned, helped with, and of its seats."""

    role: Role
    holders: tuple[Text, ...]
    vacant: int
    owned: int
    helped: int
    available: int


GridRow: TypeAlias = Group | DutyRow


@dataclass(frozen=True)
class Filter:
    """What the owner wants to see; several statuses show what has any of them."""

    needle: str = ""
    status: Status = NO_STATUS
    department: Department | None = None
    horizon: Horizon | None = None
    put_aside: bool = False  # those that are put aside, and no others

    def takes(self, duty: Responsibility, status: Status) -> bool:
        if duty.retired is not self.put_aside or (self.status and not status & self.status):
            return False
        if self.department not in (None, duty.department) or self.horizon not in (None, duty.horizon):
            return False
        return not self.needle or all(word in folded(f"{duty.text_en} {duty.text_ur}") for word in self.needle.split())


def row_id(row: GridRow) -> str:
    """The responsibility's id, or the name of the group."""
    return row.duty.id if isinstance(row, DutyRow) else f"{row.department}:{row.horizon}"


def status_of(coverage: Coverage, duty: Responsibility) -> Status:
    """What is the matter with a responsibility; nothing with one that is put aside."""
    return NO_STATUS if duty.retired else coverage.status_of(duty.id)


def grid_rows(plan: Plan, team: Team, coverage: Coverage, wanted: Filter, *, staying: str = "") -> list[GridRow]:
    """The rows in order, each group headed; `staying` is the id of a responsibility that is shown all the same."""
    groups: dict[tuple[Department, Horizon], list[DutyRow]] = {(d, h): [] for d in Department for h in Horizon}
    for duty in plan.responsibilities.values():
        status = status_of(coverage, duty)
        if duty.id == staying or wanted.takes(duty, status):
            kinds = [ownership.kind for ownership in team.ownerships_of_responsibility(duty.id)]
            owners = kinds.count(OwnershipKind.OWNS)
            groups[duty.department, duty.horizon].append(DutyRow(duty, status, owners, len(kinds) - owners))
    rows: list[GridRow] = []
    for (department, horizon), duties in groups.items():
        if duties:
            rows.append(Group(department, horizon, len(duties), sum(not row.owners for row in duties)))
            rows.extend(duties)
    return rows


def role_columns(plan: Plan, team: Team) -> list[RoleColumn]:
    """The roles in the order of the board, with what they hold of everything that is not put aside."""
    return [_column(plan, team, role) for role in team.roles_in_order()]


def _column(plan: Plan, team: Team, role: Role) -> RoleColumn:
    minutes = dict.fromkeys(OwnershipKind, 0)
    for ownership in team.ownerships_of_role(role.id):
        duty = plan.responsibilities[ownership.responsibility_id]
        if not duty.retired:
            own = ownership.minutes_a_week
            minutes[ownership.kind] += duty.minutes_a_week if own is None else own
    slots = team.slots_of_role(role.id)
    people = dict.fromkeys(slot.person_id for slot in slots if slot.person_id)
    return RoleColumn(
        role,
        tuple(plan.people[person_id].names for person_id in people),
        sum(slot.person_id is None for slot in slots),
        minutes[OwnershipKind.OWNS],
        minutes[OwnershipKind.HELPS],
        sum(slot.minutes_a_week for slot in slots),
    )


def counts(duties: Iterable[Responsibility], coverage: Coverage) -> dict[Status, int]:
    """How many responsibilities have each status."""
    found = [status_of(coverage, duty) for duty in duties]
    return {status: sum(status in one for one in found) for status in STATUSES}
