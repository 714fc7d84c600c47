"""Findings about hand-offs between sales and marketing: one side is ready and the other has nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from teambuilder.core.actions.findings import take_up
from teambuilder.core.catalogue import HandOffSide
from teambuilder.core.findings.base import Draft, Finding, Remedy, Severity, Subject
from teambuilder.core.findings.facts import Facts
from teambuilder.core.findings.ownership import add_role_remedy
from teambuilder.core.handoffs import hand_offs_in
from teambuilder.core.plan import Role


def hand_off_open(facts: Facts) -> Iterator[Draft]:
    """Hand-offs with people on one side only; a missing side or head, or a vacant owner, explains itself."""
    if facts.alone:
        return
    explained = facts.without_roles | facts.unstaffed | facts.leaderless
    for state in hand_offs_in(facts.covered, facts.catalogue):
        if bool(state.giver_people) == bool(state.taker_people):
            continue
        missing = state.hand_off.taker if state.giver_people else state.hand_off.giver
        vacant = state.taker_role_ids if state.giver_people else state.giver_role_ids
        if missing.department in explained or not facts.essentials_owned.keys().isdisjoint(vacant):
            continue
        yield Draft(
            Finding(
                "hand_off_no_taker" if state.giver_people else "hand_off_no_giver",
                Severity.ADVICE,
                Subject("hand_off", state.hand_off.key),
                {
                    "name": state.hand_off.title,
                    "duty": facts.catalogue.responsibilities[missing.responsibility].text,
                    "department": str(missing.department),
                },
            ),
            partial(_ways, facts, missing),
        )


def _ways(facts: Facts, side: HandOffSide) -> Iterator[Remedy]:
    taker = _who_could(facts, side)
    if taker is not None:
        arguments = (facts.scenario_id, facts.catalogue, ((taker.id, side.responsibility),))
        yield Remedy("give_to_role", take_up, arguments, {"role": taker.title})
        return
    usual = [role.key for role in facts.catalogue.owners_of(side.responsibility)]
    yield from (add_role_remedy(facts, key) for key in usual if key not in facts.role_of_template)


def _who_could(facts: Facts, side: HandOffSide) -> Role | None:
    """The usual owner if held, else who usually helps, else the head, else any held role of the department."""
    usual = [*facts.catalogue.owners_of(side.responsibility), *facts.catalogue.helpers_of(side.responsibility)]
    keys = {role.key: place for place, role in enumerate(usual)}
    head = facts.heads.get(side.department)
    return min(
        facts.held_roles[side.department],
        key=lambda role: (keys.get(role.template, len(keys)), head is None or role.id != head.id),
        default=None,
    )


def remedies_for_many_hand_offs(facts: Facts, found: Iterable[Draft]) -> tuple[Remedy, ...]:
    """All of them at once, each to who could do it."""
    pairs: list[tuple[str, str]] = []
    for finding in (draft.finding for draft in found):
        hand_off = next(item for item in facts.catalogue.hand_offs if item.key == finding.subject.id)
        side = hand_off.taker if finding.code == "hand_off_no_taker" else hand_off.giver
        role = _who_could(facts, side)
        if role is not None:
            pairs.append((role.id, side.responsibility))
    if not pairs:
        return ()
    arguments = (facts.scenario_id, facts.catalogue, tuple(pairs))
    return (Remedy("give_to_fitting_roles", take_up, arguments, {"count": len(pairs)}),)
