"""Findings about territories: places that a vacant role should serve, and places that two roles of a kind serve."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache, partial

from teambuilder.core.actions.findings import set_territory
from teambuilder.core.findings.base import Draft, Finding, Remedy, Severity, Subject
from teambuilder.core.findings.facts import Facts
from teambuilder.core.findings.ownership import placings
from teambuilder.core.plan import Role
from teambuilder.core.search import folded
from teambuilder.core.text import Text

_SEPARATOR = re.compile(r"\s*[,،;؛/\n]\s*")


def _places(role: Role) -> Mapping[str, Text]:
    """The parts of a territory, as "Lahore, Multan" has two, by the form in which they are compared."""
    return _places_in(role.territory_en, role.territory_ur)


@lru_cache(maxsize=1000)
def _places_in(in_english: str, in_urdu: str) -> Mapping[str, Text]:
    english, urdu = _parts(in_english), _parts(in_urdu)
    if len(english) == len(urdu):
        return {folded(en): Text(en, ur) for en, ur in zip(english, urdu, strict=True)}
    return {folded(part): Text(part) for part in english} or {folded(part): Text(ur=part) for part in urdu}


def _parts(territory: str) -> list[str]:
    return [part for part in _SEPARATOR.split(territory.strip()) if part]


def territory_uncovered(facts: Facts) -> Iterator[Draft]:
    """Territories of vacant roles that nobody else of the department serves."""
    if not facts.placed:
        return
    with_territory = [role for role in facts.roles if role.territory and role.department not in facts.unstaffed]
    held = [role for role in with_territory if facts.covered.holders_of(role.id)]
    served = {(role.department, place) for role in held for place in _places(role)}
    for role in with_territory:
        if facts.covered.holders_of(role.id):
            continue
        if any((role.department, place) not in served for place in _places(role)):
            words = {"name": role.territory, "department": str(role.department), "role": role.title}
            finding = Finding("territory_uncovered", Severity.ADVICE, Subject("role", role.id), words)
            yield Draft(finding, partial(placings, facts, role))


def territory_doubled(facts: Facts) -> Iterator[Draft]:
    """Roles of the same kind and specialty that serve the same place."""
    first: dict[tuple[str, str, str], Role] = {}
    for role in facts.roles:
        kind = role.template or folded(role.title_en or role.title_ur)
        specialty = folded(role.specialty_en or role.specialty_ur)
        for key, place in _places(role).items():
            other = first.setdefault((f"{role.department} {kind}", specialty, key), role)
            if other is not role:
                yield _doubled(facts, other, role, place)
                break


def _doubled(facts: Facts, role: Role, second: Role, place: Text) -> Draft:
    words = {"name": place, "department": str(second.department), "role": role.title, "other": second.title}
    subjects = (Subject("role", second.id), Subject("role", role.id))
    finding = Finding("territory_doubled", Severity.ADVICE, subjects[0], words, concerns=subjects)
    return Draft(finding, partial(_leaving, facts, role, second, place))


def _leaving(facts: Facts, role: Role, second: Role, place: Text) -> Iterator[Remedy]:
    """The second role keeps what the first does not serve."""
    theirs = _places(role)
    left = [text for key, text in _places(second).items() if key not in theirs]
    english, urdu = ", ".join(t.en for t in left if t.en), "، ".join(t.ur for t in left if t.ur)
    arguments = (facts.scenario_id, second.id, english, urdu)
    yield Remedy("leave_territory", set_territory, arguments, {"place": place, "role": role.title})
