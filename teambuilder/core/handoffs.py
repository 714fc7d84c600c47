"""What sales and marketing must pass to each other, and who gives and takes it in a team."""

from __future__ import annotations

from dataclasses import dataclass

from teambuilder.core.catalogue import Catalogue, HandOff
from teambuilder.core.coverage import Coverage, coverage
from teambuilder.core.plan import Plan, Team


@dataclass(frozen=True)
class HandOffState:
    """One hand-off with the roles that own its two ends, and the people who hold these roles."""

    hand_off: HandOff
    giver_role_ids: tuple[str, ...]
    taker_role_ids: tuple[str, ...]
    giver_people: tuple[str, ...]
    taker_people: tuple[str, ...]


def hand_offs(plan: Plan, team: Team, catalogue: Catalogue) -> tuple[HandOffState, ...]:
    """All hand-offs of the catalogue, in its order."""
    return hand_offs_in(coverage(plan, team), catalogue)


def hand_offs_in(covered: Coverage, catalogue: Catalogue) -> tuple[HandOffState, ...]:
    """The same, for who has the coverage at hand."""
    owners: dict[str, tuple[str, ...]] = {}
    for duty in covered.plan.responsibilities.values():
        if duty.template:
            owners[duty.template] = (*owners.get(duty.template, ()), *covered.owners_of(duty.id))
    states: list[HandOffState] = []
    for hand_off in catalogue.hand_offs:
        givers = owners.get(hand_off.giver.responsibility, ())
        takers = owners.get(hand_off.taker.responsibility, ())
        states.append(HandOffState(hand_off, givers, takers, covered.people_of(givers), covered.people_of(takers)))
    return tuple(states)
