"""What the boxes of the chart say, and the chart as a whole: forest, words and places together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from teambuilder.core.org_chart import OWNER, Forest, Layout
from teambuilder.core.plan import Department, Person, PersonKind, Plan, Team
from teambuilder.ui import words

_translate = QCoreApplication.translate
MOST_HOLDERS = 12  # named in a box; the others are counted


class Holder(NamedTuple):
    """A person as a box shows them."""

    id: str
    name: str
    photo: str


class BoxContent(NamedTuple):
    """All that one box says. The owner's has no department."""

    title: str
    department: Department | None
    holders: tuple[Holder, ...]
    vacant: int  # seats
    in_ring: bool = False  # the role in the end reports to itself

    @property
    def named(self) -> tuple[Holder, ...]:
        return self.holders[:MOST_HOLDERS]

    @property
    def unnamed(self) -> int:
        """How many more hold it."""
        return len(self.holders) - len(self.named)


@dataclass(frozen=True)
class Chart:
    """One snapshot's chart."""

    forest: Forest = field(default_factory=Forest)
    contents: Mapping[str, BoxContent] = field(default_factory=dict[str, BoxContent])
    layout: Layout = field(default_factory=Layout)

    @property
    def has_roles(self) -> bool:
        return any(role_id != OWNER for role_id in self.contents)


def owners(plan: Plan) -> list[Person]:
    return [person for person in plan.people.values() if person.kind is PersonKind.OWNER]


def contents_of(plan: Plan, team: Team, forest: Forest) -> dict[str, BoxContent]:
    """What each box of the forest says, in the order of the chart."""
    found: dict[str, BoxContent] = {}
    for role_id, _ in forest.in_order():
        if role_id == OWNER:
            found[OWNER] = BoxContent(_translate("OrgChart", "Owner"), None, _holders(owners(plan)), 0)
            continue
        role, slots = team.roles[role_id], team.slots_of_role(role_id)
        held = dict.fromkeys(slot.person_id for slot in slots if slot.person_id is not None)
        found[role_id] = BoxContent(
            words.said(role.title),
            role.department,
            _holders(plan.people[person_id] for person_id in held),
            sum(slot.person_id is None for slot in slots),
            role_id in forest.ring,
        )
    return found


def _holders(people: Iterable[Person]) -> tuple[Holder, ...]:
    return tuple(Holder(one.id, words.said(one.names), one.photo) for one in people)


def department_line(content: BoxContent) -> str:
    """The line under the title: the department in words, so that its colour is not needed."""
    if content.department is None:
        return ""
    name = words.department(content.department)
    return f"{name} · {_translate('OrgChart', 'reports in a circle')}" if content.in_ring else name


def vacant_line(content: BoxContent) -> str:
    """ "Vacant" for a role that nobody holds, else how many more seats there are to fill."""
    if not content.vacant:
        return ""
    if content.vacant == 1:
        return _translate("OrgChart", "Vacant")
    return _translate("OrgChart", "%n vacant seat(s)", "", content.vacant)


def more_line(content: BoxContent) -> str:
    """How many hold it beside those who are named."""
    return _translate("OrgChart", "and %n more", "", content.unnamed) if content.unnamed else ""


def holders_line(content: BoxContent) -> str:
    """Who holds it and what is vacant, in one line."""
    parts = [words.isolated(holder.name) for holder in content.named]
    return _translate("OrgChart", ", ").join(
        part for part in (*parts, more_line(content), vacant_line(content)) if part
    )


def spoken(content: BoxContent, level: int, superior: str) -> str:
    """A box for those who hear it; `superior` is the title above it, empty for none."""
    parts = [content.title, department_line(content), holders_line(content)]
    parts.append(_translate("OrgChart", "level {level}").replace("{level}", str(level + 1)))
    if superior:
        parts.append(_translate("OrgChart", "reports to {superior}").replace("{superior}", words.isolated(superior)))
    return _translate("OrgChart", ", ").join(part for part in parts if part)
