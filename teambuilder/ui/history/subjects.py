"""Whom and what the steps may be about, to choose from: first what is selected on the board."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from teambuilder.core.plan import Plan, Team
from teambuilder.ui import words
from teambuilder.ui.selection import Selection
from teambuilder.ui.widgets.finder import Choice

_translate = QCoreApplication.translate


def subject_choices(plan: Plan, team: Team, selection: Selection) -> list[Choice]:
    """People, the roles of the team that is shown, and responsibilities."""
    named = sorted(plan.people.values(), key=lambda person: words.by_name(person.names))
    people = [Choice(person.id, words.said(person.names), _translate("History", "person")) for person in named]
    roles = [Choice(role.id, words.said(role.title), _translate("History", "role")) for role in team.roles_in_order()]
    duties = [
        Choice(duty.id, words.said(duty.text), _translate("History", "responsibility"))
        for duty in plan.responsibilities.values()
    ]
    slot = team.slots.get(selection.slot_id)
    selected = {selection.person_id, *((slot.role_id, slot.person_id) if slot else ())}
    return sorted((*people, *roles, *duties), key=lambda choice: choice.id not in selected)
