"""People as rows: who they are and how full their week is."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from teambuilder.core.figures import hours_figure
from teambuilder.core.plan import Person
from teambuilder.core.workload import Week
from teambuilder.ui import words
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.board.load_list import LoadModel

_translate = QCoreApplication.translate


class PersonRow(NamedTuple):
    """A person and the minutes a week that their slots take."""

    person: Person
    used: int

    @property
    def week(self) -> Week:
        return Week(self.used, self.person.minutes_a_week)


def hours_line(row: PersonRow) -> str:
    """ "45 of 40 h, 113 %"."""
    return _in_figures(_translate("PersonRow", "{used} of {available} h, {percent} %"), row.week)


def short_hours_line(row: PersonRow) -> str:
    """ "45 of 40 h": a figure that is cut in the middle would tell another one."""
    return _in_figures(_translate("PersonRow", "{used} of {available} h"), row.week)


def _in_figures(sentence: str, week: Week) -> str:
    figures = {
        "used": hours_figure(week.used),
        "available": hours_figure(week.available),
        "percent": str(week.percent),
    }
    for name, figure in figures.items():
        sentence = sentence.replace("{" + name + "}", figure)
    return sentence


def about_line(person: Person) -> str:
    """Kind and leaning in words."""
    if person.leaning == "either":
        return words.person_kind(person.kind)
    leaning = _translate("PersonRow", "leans to {leaning}").replace("{leaning}", words.leaning(person.leaning))
    return f"{words.person_kind(person.kind)} · {leaning}"


class PersonModel(LoadModel[PersonRow]):
    """People in the order that the pane gives them."""

    def text(self, payload: PersonRow) -> str:
        return words.said(payload.person.names)

    def description(self, payload: PersonRow) -> str:
        return words.listed((about_line(payload.person), hours_line(payload)))

    def load(self, row_id: str) -> Load:
        return Load(person_id=row_id)
