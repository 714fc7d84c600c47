"""People as vCards, for the address book of a phone or of a mail program: RFC 6350 (4.0) and RFC 2426 (3.0).

Pay, hours and notes are nobody's business in an address book, and are left out.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from teambuilder.core.plan import Person, Plan, Team
from teambuilder.core.text import own_script_first
from teambuilder.exchange.labels import labels

Version: TypeAlias = Literal["4.0", "3.0"]
VERSIONS: tuple[Version, ...] = ("4.0", "3.0")

_LINE_OCTETS = 75
_SPECIAL = re.compile(r"([\\,;])")
_OUR_ID = re.compile(r"[0-9a-f]{32}")
_PICTURES = {b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n\x1a\n": "png"}  # by how they begin


def vcards(plan: Plan, scenario_id: str, language: str, version: Version = "4.0") -> bytes:
    """The cards of all people, one after the other; titles are those of their seats in a scenario."""
    team = plan.team(scenario_id)
    lines = (line for person in plan.people.values() for line in _card(plan, team, person, language, version))
    return b"".join(_folded(line) for line in lines)


def _card(plan: Plan, team: Team, person: Person, language: str, version: Version) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield "PRODID:-//Teambuilder//Teambuilder//EN"
    if _OUR_ID.fullmatch(person.id):
        digits = person.id
        parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
        yield f"UID:urn:uuid:{'-'.join(parts)}"
    yield from _names(person, language, version)
    yield from _told("TEL", person.phone)
    yield from _told("EMAIL", person.email)
    yield from _told("ORG", plan.business.names.in_language(language))
    yield from _told("TITLE", labels(language)("comma").join(_titles(team, person, language)))
    yield from _photo(person, version)
    yield "END:VCARD"


def _names(person: Person, language: str, version: Version) -> Iterator[str]:
    """The whole name stands where a family's name would: how names are made up differs from people to people."""
    name, other = own_script_first(person.name, person.name_other_script.strip(), language)
    if version == "4.0" and other:
        yield f"FN;ALTID=1:{_escaped(name)}"
        yield f"FN;ALTID=1:{_escaped(other)}"
    else:
        yield f"FN:{_escaped(name)}"
    yield f"N:{_escaped(name)};;;;"
    if version == "3.0":
        yield from _told("NICKNAME", other)  # where a search finds it


def _titles(team: Team, person: Person, language: str) -> Iterable[str]:
    roles = dict.fromkeys(slot.role_id for slot in team.slots_of_person(person.id))
    return (team.roles[role_id].title.in_language(language) for role_id in roles)


def _told(name: str, text: str) -> Iterator[str]:
    if text.strip():
        yield f"{name}:{_escaped(text.strip())}"


def _photo(person: Person, version: Version) -> Iterator[str]:
    """The photo, if it is a picture that address books show."""
    try:
        content = base64.b64decode(person.photo, validate=True)
    except (binascii.Error, ValueError):
        return
    for beginning, kind in _PICTURES.items():
        if content.startswith(beginning):
            encoded = base64.b64encode(content).decode("ascii")
            head = f"PHOTO;ENCODING=b;TYPE={kind.upper()}:" if version == "3.0" else f"PHOTO:data:image/{kind};base64,"
            yield head + encoded


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text).replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """The line in parts of at most 75 octets, each but the first after a blank, no letter divided."""
    octets = line.encode("utf-8")
    parts: list[bytes] = []
    start, end = 0, _LINE_OCTETS
    while end < len(octets):
        while octets[end] & 0b1100_0000 == 0b1000_0000:  # within a letter
            end -= 1
        parts.append(octets[start:end])
        start, end = end, end + _LINE_OCTETS - 1
    return b"\r\n ".join([*parts, octets[start:]]) + b"\r\n"
