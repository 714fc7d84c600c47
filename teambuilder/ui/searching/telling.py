"""How what was found is shown: its title, a quiet line that tells it from its like, a sign and its keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from teambuilder.core.plan import OwnershipKind, Person, Plan, Role, Team
from teambuilder.core.ranking import Entry, Kind
from teambuilder.ui import words
from teambuilder.ui.searching.places import Commands, Place, keys_of, menu_name, plain

_translate = QCoreApplication.translate
_SCREEN_SIGNS = {
    "team": "users",
    "responsibilities": "layout-dashboard",
    "hiring": "trending-up",
    "org_chart": "network",
    "sheets": "file-text",
    "history": "history",
}


class Found(NamedTuple):
    """One line of the answers."""

    entry: Entry
    title: str
    note: str
    sign: str  # an icon's name; unused where there is a person
    keys: str = ""
    person: Person | None = None


class Telling:
    """Tells the entries of one snapshot."""

    def __init__(self, plan: Plan, team: Team, commands: Commands) -> None:
        self._plan, self._team, self._commands = plan, team, commands

    def found(self, entry: Entry) -> Found:
        """The entry as a line."""
        title = entry.names[0]
        match entry.kind:
            case Kind.PERSON:
                person = self._plan.people[entry.id]
                return Found(entry, title, self._of_person(person), "user-round", person=person)
            case Kind.ROLE:
                return Found(entry, title, self._of_role(self._team.roles[entry.id]), "briefcase")
            case Kind.RESPONSIBILITY:
                return Found(entry, title, self._of_duty(entry.id), "circle-check")
            case Kind.GOAL:
                goal = self._plan.goals[entry.id]
                parts = _translate("Search", "Goal"), words.department(goal.department), words.horizon(goal.horizon)
                return Found(entry, title, " · ".join(parts), "sparkles")
            case Kind.SCENARIO:
                return Found(entry, title, _translate("Search", "Scenario"), "copy-plus")
            case Kind.SCREEN:
                return self._of_screen(entry)
            case Kind.COMMAND:
                return self._of_command(entry)

    def _of_person(self, person: Person) -> str:
        roles = [self._team.roles[slot.role_id] for slot in self._team.slots_of_person(person.id)]
        titles = dict.fromkeys(words.isolated(words.said(role.title)) for role in roles)
        held = _joined(titles) or _translate("Search", "without a seat")
        return " · ".join((words.person_kind(person.kind), held))

    def _of_role(self, role: Role) -> str:
        slots = self._team.slots_of_role(role.id)
        holders = [self._plan.people[slot.person_id] for slot in slots if slot.person_id is not None]
        names = dict.fromkeys(words.isolated(words.said(person.names)) for person in holders)
        held = _joined(names) or _translate("Search", "vacant")
        return " · ".join((_translate("Search", "Role"), words.department(role.department), held))

    def _of_duty(self, duty_id: str) -> str:
        duty = self._plan.responsibilities[duty_id]
        owned = self._team.ownerships_of_responsibility(duty_id)
        roles = (self._team.roles[ownership.role_id] for ownership in owned if ownership.kind is OwnershipKind.OWNS)
        titles = [words.isolated(words.said(role.title)) for role in roles]
        owners = _joined(titles) or _translate("Search", "nobody owns it")
        parts = [_translate("Search", "Responsibility"), words.department(duty.department), owners]
        if duty.retired:
            parts.append(_translate("Search", "put aside"))
        return " · ".join(parts)

    def _of_screen(self, entry: Entry) -> Found:
        place = Place.of(entry.id)
        action, note = self._commands.screen_action(place), _translate("Search", "Screen")
        if place.page:
            note = " · ".join((_translate("Search", "Page"), plain(action.text())))
        return Found(entry, entry.names[0], note, _SCREEN_SIGNS[place.screen], "" if place.page else keys_of(action))

    def _of_command(self, entry: Entry) -> Found:
        action = self._commands.actions[int(entry.id)]
        note = " · ".join(filter(None, (_translate("Search", "Command"), menu_name(action))))
        return Found(entry, entry.names[0], note, str(action.property("icon_name") or "chevron-right"), keys_of(action))


def _joined(names: Iterable[str]) -> str:
    return _translate("Search", ", ").join(names)
