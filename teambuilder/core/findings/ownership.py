"""Findings about who owns what: nobody, two, a vacant role, or one person alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from teambuilder.core.actions.findings import make_only_owner, share_out
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.roles import add_catalogue_role
from teambuilder.core.actions.slots import place_person
from teambuilder.core.coverage import Status
from teambuilder.core.findings.base import Draft, Finding, Remedy, Severity, Subject
from teambuilder.core.findings.facts import Facts, names, quoted
from teambuilder.core.plan import Department, OwnershipKind, PersonKind, Responsibility, Role


def no_owner(facts: Facts) -> Iterator[Draft]:
    """Essential responsibilities that no role owns, but for those that a missing head or department explains."""
    for duty in facts.essentials:
        if Status.NOBODY_OWNS not in facts.covered.status_of(duty.id) or duty.department in facts.without_roles:
            continue
        if duty.department in facts.leaderless and facts.led_by_head(duty):
            continue
        yield Draft(
            Finding(
                "no_owner",
                Severity.PROBLEM,
                Subject("responsibility", duty.id),
                {"name": duty.text, "department": str(duty.department)},
            ),
            partial(_ways_to_an_owner, facts, duty),
        )


def _ways_to_an_owner(facts: Facts, duty: Responsibility) -> Iterator[Remedy]:
    yield from _givings(facts, duty)
    yield from _additions(facts, [duty])


def _givings(facts: Facts, duty: Responsibility) -> Iterator[Remedy]:
    """To its usual owner, to who helps with it, or to the head of its department."""
    usual = [facts.role_of_template[key] for key in facts.usual_owners(duty) if key in facts.role_of_template]
    helping = [facts.team.roles[role_id] for role_id in facts.covered.helpers_of(duty.id)]
    head = facts.heads.get(duty.department)
    for role in {role.id: role for role in (*usual, *helping, *([head] if head else []))}.values():
        arguments = (facts.scenario_id, role.id, duty.id, OwnershipKind.OWNS)
        yield Remedy("give_to_role", set_ownership, arguments, {"role": role.title})


def _additions(facts: Facts, duties: Iterable[Responsibility]) -> Iterator[Remedy]:
    """The missing roles that usually own most of these."""
    owned: dict[str, int] = {}
    for duty in duties:
        usual = facts.usual_owners(duty)
        if not any(key in facts.role_of_template for key in usual):
            for key in usual:
                owned[key] = owned.get(key, 0) + 1
    for key in sorted(owned, key=lambda key: -owned[key]):
        yield add_role_remedy(facts, key)


def add_role_remedy(facts: Facts, key: str) -> Remedy:
    """Adds a role of the catalogue with all that it usually owns."""
    title = facts.catalogue.roles[key].title
    return Remedy("add_role", add_catalogue_role, (facts.scenario_id, facts.catalogue, key), {"role": title})


def remedies_for_many_without_owner(facts: Facts, found: Iterable[Draft]) -> tuple[Remedy, ...]:
    """Gives all to their usual owners in the team, or adds the role that usually owns most of them."""
    duties = [facts.plan.responsibilities[finding.subject.id] for finding in (draft.finding for draft in found)]
    pairs: list[tuple[str, str]] = []
    for duty in duties:
        usual = next((facts.role_of_template[k] for k in facts.usual_owners(duty) if k in facts.role_of_template), None)
        if usual is not None:
            pairs.append((usual.id, duty.id))
    given = [sharing(facts, "give_to_usual_owners", pairs, OwnershipKind.OWNS)] if pairs else []
    return (*given, *_additions(facts, duties))[:3]


def shared_at_once(facts: Facts, found: Iterable[Draft]) -> tuple[Remedy, ...]:
    """What the findings would share out one by one, in one step."""
    shared = [remedy for draft in found for remedy in draft.offers() if remedy.verb is share_out]
    pairs = [pair for remedy in shared for pair in remedy.arguments[1]]
    if not pairs:
        return ()
    kind = shared[0].arguments[2]
    return (sharing(facts, "give_to_stand_ins" if kind is OwnershipKind.OWNS else "let_roles_help", pairs, kind),)


def sharing(facts: Facts, code: str, pairs: Iterable[tuple[str, str]], kind: OwnershipKind) -> Remedy:
    """Gives responsibilities to roles in one step; by name when it is one role that gets them."""
    shared = tuple(pairs)
    role_ids = {role_id for role_id, _ in shared}
    arguments = (facts.scenario_id, shared, kind)
    if len(role_ids) == 1:
        by_one = "give_to_role" if kind is OwnershipKind.OWNS else "let_role_help"
        return Remedy(by_one, share_out, arguments, {"role": facts.team.roles[role_ids.pop()].title})
    return Remedy(code, share_out, arguments, {"count": len(shared)})


def two_owners(facts: Facts) -> Iterator[Draft]:
    """Essential responsibilities that two roles or more own."""
    for duty in facts.essentials:
        if Status.TWO_OWN not in facts.covered.status_of(duty.id):
            continue
        owners = [facts.team.roles[role_id] for role_id in facts.covered.owners_of(duty.id)]
        yield Draft(
            Finding(
                "two_owners",
                Severity.PROBLEM,
                Subject("responsibility", duty.id),
                {"name": duty.text, "department": str(duty.department), "roles": names(role.title for role in owners)},
            ),
            partial(_keepings, facts, duty, owners),
        )


def _keepings(facts: Facts, duty: Responsibility, owners: Iterable[Role]) -> Iterator[Remedy]:
    """To leave it to one of them, first to the usual owner, then to a role that somebody holds."""
    usual = facts.usual_owners(duty)
    for role in sorted(owners, key=lambda role: (role.template not in usual, not facts.covered.holders_of(role.id))):
        yield Remedy("keep_owner", make_only_owner, (facts.scenario_id, role.id, duty.id), {"role": role.title})


def vacant_owner(facts: Facts) -> Iterator[Draft]:
    """Vacant roles that own essential responsibilities, which therefore nobody does."""
    if not facts.placed:
        return
    waiting: dict[str, list[Responsibility]] = {}
    for duty in facts.essentials:
        if Status.ONLY_VACANT in facts.covered.status_of(duty.id):
            waiting.setdefault(facts.covered.owners_of(duty.id)[0], []).append(duty)
    for role_id, duties in waiting.items():
        role = facts.team.roles[role_id]
        if role.department in facts.unstaffed:
            continue
        yield Draft(
            Finding(
                "vacant_owner",
                Severity.PROBLEM,
                Subject("role", role_id),
                {
                    "name": role.title,
                    "department": str(role.department),
                    "count": len(duties),
                    "duties": quoted(duty.text for duty in duties),
                },
            ),
            partial(_remedies_for_vacancy, facts, role, duties),
        )


def _remedies_for_vacancy(facts: Facts, role: Role, duties: Iterable[Responsibility]) -> Iterator[Remedy]:
    yield from placings(facts, role)
    pairs = [(keeper.id, duty.id) for duty in duties if (keeper := _stand_in(facts, role, duty)) is not None]
    if pairs:
        yield sharing(facts, "give_to_stand_ins", pairs, OwnershipKind.OWNS)


def placings(facts: Facts, role: Role) -> Iterator[Remedy]:
    """Puts someone without a seat into the role, or the owner when their week has room and they stay on one side."""
    slot = facts.vacant_slot(role.id)
    if slot is None:
        return
    suited, owner = facts.suits(slot), facts.owner
    if suited is not None:
        words = {"person": suited.names, "role": role.title}
        yield Remedy("place", place_person, (facts.scenario_id, suited.id, slot.id), words)
    other_side = {d for d in Department if owner is not None and owner.id in facts.people_in[d]} - {role.department}
    if owner is not None and not other_side and facts.spare_minutes(owner.id) >= slot.minutes_a_week:
        words = {"person": owner.names, "role": role.title}
        yield Remedy("place", place_person, (facts.scenario_id, owner.id, slot.id), words)


def _stand_in(facts: Facts, role: Role, duty: Responsibility) -> Role | None:
    """Who can own it while the role is vacant: someone who helps, else the first on the board, usually the head."""
    held = facts.held_roles[role.department]
    helpers = set(facts.covered.helpers_of(duty.id))
    return min(held, key=lambda other: other.id not in helpers, default=None)


def one_person(facts: Facts) -> Iterator[Draft]:
    """People without whom essential responsibilities stop, where somebody beside them could learn these.

    It waits while essential responsibilities of the department have nobody at all.
    """
    first = {d.department for d in facts.essentials if Status.ONLY_VACANT in facts.covered.status_of(d.id)}
    ready = {department for department in Department if len(facts.people_in[department]) > 1} - first
    theirs: dict[str, list[Responsibility]] = {}
    for duty in facts.essentials:
        status = facts.covered.status_of(duty.id)
        if duty.department in ready and Status.ONE_PERSON in status and Status.NOBODY_OWNS not in status:
            roles = (*facts.covered.owners_of(duty.id), *facts.covered.helpers_of(duty.id))
            theirs.setdefault(facts.covered.people_of(roles)[0], []).append(duty)
    for person_id, duties in theirs.items():
        yield Draft(
            Finding(
                "one_person",
                Severity.ADVICE,
                Subject("person", person_id),
                {
                    "name": facts.plan.people[person_id].names,
                    "count": len(duties),
                    "duties": quoted(duty.text for duty in duties),
                },
            ),
            partial(_helpings, facts, duties, person_id),
        )


def _helpings(facts: Facts, duties: Iterable[Responsibility], person_id: str) -> Iterator[Remedy]:
    found = ((helper.id, duty.id) for duty in duties if (helper := _helper(facts, duty, person_id)) is not None)
    pairs = tuple(found)
    if pairs:
        yield sharing(facts, "let_roles_help", pairs, OwnershipKind.HELPS)


def _helper(facts: Facts, duty: Responsibility, person_id: str) -> Role | None:
    """Who can learn it: usual helpers first, then colleagues of who owns it, employees, and who has the most hours."""
    usual = {role.key for role in facts.catalogue.helpers_of(duty.template)}
    colleagues = {other for owner in facts.covered.owners_of(duty.id) for other in facts.colleagues.get(owner, ())}

    def unfitness(role: Role) -> tuple[bool, bool, bool, int]:
        kinds = {facts.plan.people[holder].kind for holder in facts.covered.holders_of(role.id)}
        minutes = sum(slot.minutes_a_week for slot in facts.team.slots_of_role(role.id))
        return role.template not in usual, role.id not in colleagues, kinds == {PersonKind.CONTRACTOR}, -minutes

    candidates = (
        role
        for role in facts.held_roles[duty.department]
        if any(holder != person_id for holder in facts.covered.holders_of(role.id))
    )
    return min(candidates, key=unfitness, default=None)
