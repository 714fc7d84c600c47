"""Sentences of suggested placements: what is proposed, why, and why somebody or something stays over."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from teambuilder.core.hiring.placements import Placement
from teambuilder.core.hiring.suitability import Note
from teambuilder.core.plan import Department, Person, Role, Slot, Team, Text
from teambuilder.ui import words

_translate = QCoreApplication.translate


def proposal(person: Person, role: Role) -> str:
    """ "Bilal Ahmed → Account executive (Sales)"."""
    return _named(_translate("Placements", "{person} → {role} ({department})"), person, role)


def spoken_proposal(person: Person, role: Role) -> str:
    """The same for screen readers, which would read out the arrow."""
    return _named(_translate("Placements", "Place {person}: {role}, {department}"), person, role)


def reasons(placement: Placement) -> str:
    """Why this person is proposed for this seat."""
    return " ".join(map(_reason, placement.reasons))


def cautions(placement: Placement, currency: str) -> str:
    """What the owner should know before placing the person, or nothing."""
    return " ".join(_caution(note, currency) for note in placement.cautions)


def people_over(note: Note, people: Iterable[Person]) -> str:
    """Why these people stay without a seat."""
    sentence = {
        "no_seat_on_their_side": lambda: _translate(
            "Placements", "No seat is vacant in {department}, the side that they lean to: {names}"
        ),
        "too_few_hours": lambda: _translate(
            "Placements", "They have less than half of the hours of each seat that would suit: {names}"
        ),
        "seats_go_to_others": lambda: _translate(
            "Placements", "All seats that suit them are proposed for others: {names}"
        ),
    }[note.code]()
    named = sorted(people, key=lambda person: words.by_name(person.names))
    return _with_names(sentence, note, ((person.names, person.minutes_a_week) for person in named))


def seats_over(note: Note, seats: Iterable[Slot], team: Team) -> str:
    """Why these seats stay vacant."""
    sentence = {
        "nobody_leans_to_it": lambda: _translate(
            "Placements", "Nobody without a seat leans to {department} or to either side: {names}"
        ),
        "nobody_has_the_hours": lambda: _translate(
            "Placements", "Nobody who would suit has half of the hours: {names}"
        ),
        "people_go_elsewhere": lambda: _translate(
            "Placements", "Those who would suit are proposed for other seats: {names}"
        ),
    }[note.code]()
    return _with_names(sentence, note, ((team.roles[slot.role_id].title, slot.minutes_a_week) for slot in seats))


def _named(sentence: str, person: Person, role: Role) -> str:
    named = {"person": words.said(person.names), "role": words.said(role.title)}
    return _filled(sentence, {**named, "department": words.department(role.department)})


def _reason(note: Note) -> str:
    parameters = note.parameters
    if note.code == "years_here":
        return _translate("Placements", "With the business for %n year(s).", "", int(str(parameters["years"])))
    sentence = {
        "leans_to": lambda: _translate("Placements", "Leans to {department}."),
        "leans_to_either": lambda: _translate("Placements", "Leans to either side."),
        "held_the_role": lambda: _translate("Placements", "Has held this role before."),
        "held_a_role_beside": lambda: _translate("Placements", "Has held the role of {role} before."),
        "hours_fit": lambda: _translate("Placements", "Has the {hours} that the seat takes."),
        "notes_mention": lambda: _translate("Placements", "The notes mention “{word}”."),
    }[note.code]()
    filling = {name: words.said(value) if isinstance(value, Text) else str(value) for name, value in parameters.items()}
    if note.code == "leans_to":
        filling["department"] = words.department(Department(filling["department"]))
    elif note.code == "hours_fit":
        filling["hours"] = words.hours(int(filling["minutes"]))
    return _filled(sentence, filling)


def _caution(note: Note, currency: str) -> str:
    sentence = {
        "hours_short": lambda: _translate("Placements", "{missing} short of the {needed} that the seat takes."),
        "hours_left": lambda: _translate("Placements", "{left} of the week stay free."),
        "pay_over_plan": lambda: _translate("Placements", "Earns {pay} a month; {planned} are planned."),
        "starts_late": lambda: _translate("Placements", "Starts on {start}; the seat is planned for {month}."),
    }[note.code]()
    figures = {name: str(value) for name, value in note.parameters.items()}
    if note.code == "hours_short":
        figures = {"missing": words.hours(int(figures["minutes"])), "needed": words.hours(int(figures["needed"]))}
    elif note.code == "hours_left":
        figures = {"left": words.hours(int(figures["minutes"]))}
    elif note.code == "pay_over_plan":
        figures = {name: words.money(int(figure), currency) for name, figure in figures.items()}
    else:
        figures = {"start": words.day(figures["start"]), "month": words.month(figures["month"])}
    return _filled(sentence, figures)


def _with_names(sentence: str, note: Note, named: Iterable[tuple[Text, int]]) -> str:
    alike = Counter(f"{words.isolated(words.said(name))} ({words.hours(minutes)})" for name, minutes in named)
    each = (one if number == 1 else f"{one} × {number}" for one, number in alike.items())
    filling = {"names": _translate("Placements", ", ").join(each)}
    if "department" in note.parameters:
        filling["department"] = words.department(Department(str(note.parameters["department"])))
    return _filled(sentence, filling)


def _filled(sentence: str, filling: Mapping[str, str]) -> str:
    """In one pass: a name may hold braces of its own."""
    return re.sub(r"\{(\w+)\}", lambda place: words.isolated(filling[place[1]]), sentence)


def by_reason(notes: Mapping[str, Note]) -> list[tuple[Note, list[str]]]:
    """The ids that have the same reason, each reason once; the figures of one person or seat are no part of it."""
    groups: dict[tuple[str, object], tuple[Note, list[str]]] = {}
    for row_id, note in notes.items():
        groups.setdefault((note.code, note.parameters.get("department")), (note, []))[1].append(row_id)
    return list(groups.values())
