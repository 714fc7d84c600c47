"""What hangs on the business's owner alone, and how much of the owner's week each of it really takes."""

from __future__ import annotations

from collections.abc import Mapping

from teambuilder.core.coverage import Coverage, Status
from teambuilder.core.plan import Ownership, OwnershipKind, PersonKind


def owner_minutes(covered: Coverage) -> Mapping[str, int]:
    """Minutes of the owner's week by responsibility, for those that only the owner sees to.

    An owner who gives a role 5 hours, though what it owns would take 18, spends 5: nobody can be freed of more. The
    seats' minutes are then shared out in proportion.
    """
    minutes: dict[str, int] = {}
    roles = {role_id for duty_id in _only_owner(covered) for role_id in covered.owners_of(duty_id)}
    for role_id in roles:
        for duty_id, share in _shares(covered, role_id).items():
            if Status.ONLY_OWNER in covered.status_of(duty_id):
                minutes[duty_id] = minutes.get(duty_id, 0) + share
    return minutes


def hangs_on_owner(covered: Coverage) -> bool:
    """True when there is something that only the owner sees to."""
    return bool(_only_owner(covered))


def _only_owner(covered: Coverage) -> list[str]:
    return [duty_id for duty_id, status in covered.statuses.items() if Status.ONLY_OWNER in status]


def _shares(covered: Coverage, role_id: str) -> Mapping[str, int]:
    """What the owner gives to each responsibility that this role owns; whole minutes that add up."""
    people, duties, slots = covered.plan.people, covered.plan.responsibilities, covered.team.slots_of_role(role_id)
    seats = sum(s.minutes_a_week for s in slots if s.person_id and people[s.person_id].kind is PersonKind.OWNER)
    work = sorted(
        _work(covered, role_id), key=lambda ownership: (duties[ownership.responsibility_id].text_en, ownership.id)
    )
    needed = sum(map(covered.minutes_of, work))
    given = min(seats, needed)
    shares: dict[str, int] = {}
    so_far = given_so_far = 0
    for ownership in work:
        so_far += covered.minutes_of(ownership)
        share = so_far * given // max(1, needed) - given_so_far
        given_so_far += share
        if ownership.kind is OwnershipKind.OWNS:
            shares[ownership.responsibility_id] = share
    return shares


def _work(covered: Coverage, role_id: str) -> list[Ownership]:
    """What takes the role's time; help counts when its hours are written down, as for roles with too few hours."""
    duties = covered.plan.responsibilities
    return [
        ownership
        for ownership in covered.team.ownerships_of_role(role_id)
        if not duties[ownership.responsibility_id].retired
        and (ownership.kind is OwnershipKind.OWNS or ownership.minutes_a_week is not None)
    ]
