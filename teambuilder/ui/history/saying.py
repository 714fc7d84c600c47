"""Sentences for what has changed in a plan since an earlier moment."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from teambuilder.core.compare import FieldDifference
from teambuilder.core.compare.details import Value
from teambuilder.core.past.changes import Fate, PlanChanges, RowChange, TeamChanges
from teambuilder.core.plan import Plan
from teambuilder.core.text import Text
from teambuilder.ui import words
from teambuilder.ui.scenarios.saying import Saying

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class Group:
    """What is said about one subject."""

    title: str
    sentences: tuple[str, ...]


def groups(past: Plan, now: Plan, found: PlanChanges) -> tuple[Group, ...]:
    """All changes by subject; subjects without any are left out."""
    saying = SinceSaying(past, now)
    by_subject: dict[str, list[str]] = {}
    for change in found.rows:
        by_subject.setdefault(_SUBJECTS[change.table](), []).extend(saying.of_row(change))
    made = [Group(title, tuple(sentences)) for title, sentences in by_subject.items()]
    several = len(now.scenarios) > 1
    teams = (Group(_team_title(team, several=several), tuple(saying.of_team(team))) for team in found.teams)
    return (*made, *teams)


def as_text(title: str, told: tuple[Group, ...]) -> str:
    """A plain list, to be copied into a message or a letter."""
    parts = [f"{group.title}\n" + "\n".join(f"• {sentence}" for sentence in group.sentences) for group in told]
    return "\n\n".join((title, *parts))


_SUBJECTS: Mapping[str, Callable[[], str]] = {
    "business": lambda: _translate("History", "Business and money"),
    "scenario": lambda: _translate("History", "Scenarios"),
    "person": lambda: _translate("History", "People"),
    "responsibility": lambda: _translate("History", "Responsibilities"),
    "goal": lambda: _translate("History", "Goals"),
    "goal_support": lambda: _translate("History", "Goals"),
    "signing": lambda: _translate("History", "Signed sheets"),
    "on_cost": lambda: _translate("History", "On-costs"),
}


def _team_title(team: TeamChanges, *, several: bool) -> str:
    if not several:
        return _translate("History", "The team")
    name = words.isolated(words.said(team.scenario.name))
    return _translate("History", "The team in {scenario}").replace("{scenario}", name)


class SinceSaying(Saying):
    """Says how things are now and how they were before; people are called as they are now."""

    def __init__(self, past: Plan, now: Plan) -> None:
        super().__init__({**past.people, **now.people}, now.business.currency, _DIFFERENCES, {})

    def of_team(self, team: TeamChanges) -> Iterator[str]:
        """One sentence for each thing that changed in a scenario."""
        for difference in team.differences:
            yield from self.sentence(difference).split("\n")
        if team.reordered:
            yield _translate("History", "Cards stand in another order.")
        if team.dismissed:
            yield _translate("History", "%n finding(s) were dismissed.", "", team.dismissed)
        if team.taken_back:
            yield _translate("History", "%n dismissed finding(s) were taken back.", "", team.taken_back)

    def of_row(self, change: RowChange) -> Iterator[str]:
        """One sentence, or for what is not as it was one for each detail."""
        if change.fate is Fate.CHANGED:
            for field in change.fields:
                yield self._of_field(change, field)
            return
        yield _filled(_ROWS[change.table, change.fate](), _names(change))

    def _of_field(self, change: RowChange, field: FieldDifference) -> str:
        parts = {**_names(change), "subject": next(iter(_names(change).values()))}
        if field.name in _WITHOUT_VALUES:
            return _filled(_WITHOUT_VALUES[field.name](), parts)
        name = _ROW_FIELDS.get(field.name)
        if name is None:
            return _filled(_translate("History", "{subject}: another detail has changed."), parts)
        a, b = (self.value(field.name, value) for value in (field.a, field.b))
        return _filled(_DIFFERENCES["detail"](), {**parts, "field": name(), "a": a, "b": b})

    def value(self, name: str, value: Value) -> str:
        if isinstance(value, bool):
            return _translate("History", "yes") if value else _translate("History", "no")
        if name == "paper" and isinstance(value, str):
            return words.paper(value)
        return super().value(name, value)


def _names(change: RowChange) -> dict[str, str]:
    return {
        name: words.isolated(words.said(value)) if isinstance(value, Text) else words.day(str(value))
        for name, value in change.parameters.items()
    }


def _filled(sentence: str, parts: Mapping[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda place: parts.get(place[1], place[0]), sentence)


_DIFFERENCES: Mapping[str, Callable[[], str]] = {
    "role_only_now": lambda: _translate("History", "The role {role} is new, with {seats} and {duties}."),
    "role_only_then": lambda: _translate("History", "The role {role} was removed, with {seats} and {duties}."),
    "reports_to": lambda: _translate("History", "{role} reports to {b}; before: {a}."),
    "works_with_now": lambda: _translate("History", "{role} works with {other} now."),
    "works_with_then": lambda: _translate("History", "{role} no longer works with {other}."),
    "seat_held_now": lambda: _translate("History", "{subject}: a new seat, held by {person}."),
    "seat_held_then": lambda: _translate("History", "{subject}: a seat was removed; {person} held it."),
    "seat_vacant_now": lambda: _translate("History", "{subject}: a new seat, vacant."),
    "seat_vacant_then": lambda: _translate("History", "{subject}: a vacant seat was removed."),
    "holder": lambda: _translate("History", "{subject}: {b}; before: {a}."),
    "only_owns_now": lambda: _translate("History", "{role} owns {responsibility} now."),
    "only_owns_then": lambda: _translate("History", "{role} no longer owns {responsibility}."),
    "only_helps_now": lambda: _translate("History", "{role} helps with {responsibility} now."),
    "only_helps_then": lambda: _translate("History", "{role} no longer helps with {responsibility}."),
    "owns_a": lambda: _translate("History", "{role} only helps with {responsibility} now; before, it owned it."),
    "owns_b": lambda: _translate("History", "{role} owns {responsibility} now; before, it only helped."),
    "hours": lambda: _translate("History", "{role}, hours a week for {responsibility}: {b}; before: {a}."),
    "row_only_now": lambda: _translate("History", "{subject}: new."),
    "row_only_then": lambda: _translate("History", "{subject}: removed."),
    "detail": lambda: _translate("History", "{subject}, {field}: {b}; before: {a}."),
    "other_detail": lambda: _translate("History", "{subject}: another detail has changed."),
}

_ROWS: Mapping[tuple[str, Fate], Callable[[], str]] = {
    ("scenario", Fate.NEW): lambda: _translate("History", "The scenario {scenario} is new."),
    ("scenario", Fate.GONE): lambda: _translate("History", "The scenario {scenario} was deleted."),
    ("person", Fate.NEW): lambda: _translate("History", "{person} was added."),
    ("person", Fate.GONE): lambda: _translate("History", "{person} was removed."),
    ("responsibility", Fate.NEW): lambda: _translate("History", "The responsibility {responsibility} is new."),
    ("responsibility", Fate.GONE): lambda: _translate("History", "The responsibility {responsibility} was removed."),
    ("goal", Fate.NEW): lambda: _translate("History", "The goal {goal} is new."),
    ("goal", Fate.GONE): lambda: _translate("History", "The goal {goal} was removed."),
    ("goal_support", Fate.NEW): lambda: _translate("History", "{responsibility} serves the goal {goal} now."),
    ("goal_support", Fate.GONE): lambda: _translate("History", "{responsibility} no longer serves the goal {goal}."),
    ("signing", Fate.NEW): lambda: _translate("History", "{person} signed a sheet on {day}."),
    ("signing", Fate.GONE): lambda: _translate("History", "The signature of {person} of {day} was taken back."),
    ("on_cost", Fate.NEW): lambda: _translate("History", "The on-cost {cost} is new."),
    ("on_cost", Fate.GONE): lambda: _translate("History", "The on-cost {cost} was removed."),
}

_WITHOUT_VALUES: Mapping[str, Callable[[], str]] = {
    "photo": lambda: _translate("History", "{subject}: the photo has changed."),
    "logo": lambda: _translate("History", "{subject}: the logo has changed."),
    "state": lambda: _translate("History", "{person} signed another sheet on {day}."),
}

_ROW_FIELDS: Mapping[str, Callable[[], str]] = {
    "name": lambda: _translate("History", "name"),
    "name_other_script": lambda: _translate("History", "name in the other script"),
    "phone": lambda: _translate("History", "phone"),
    "email": lambda: _translate("History", "e-mail"),
    "kind": lambda: _translate("History", "kind"),
    "leaning": lambda: _translate("History", "leaning"),
    "minutes_a_week": lambda: _translate("History", "hours a week"),
    "monthly_pay": lambda: _translate("History", "pay a month"),
    "hourly_pay": lambda: _translate("History", "pay an hour"),
    "commission": lambda: _translate("History", "commission"),
    "start_date": lambda: _translate("History", "start"),
    "notes": lambda: _translate("History", "notes"),
    "department": lambda: _translate("History", "department"),
    "horizon": lambda: _translate("History", "when it pays"),
    "text": lambda: _translate("History", "wording"),
    "explanation": lambda: _translate("History", "explanation"),
    "essential": lambda: _translate("History", "essential"),
    "retired": lambda: _translate("History", "put aside"),
    "measure": lambda: _translate("History", "measure"),
    "due_date": lambda: _translate("History", "due"),
    "active": lambda: _translate("History", "counts"),
    "basis_points": lambda: _translate("History", "share of pay"),
    "ceiling": lambda: _translate("History", "of pay up to"),
    "pay_limit": lambda: _translate("History", "none for pay above"),
    "amount": lambda: _translate("History", "amount"),
    "note": lambda: _translate("History", "note"),
    "source": lambda: _translate("History", "source"),
    "source_url": lambda: _translate("History", "address of the source"),
    "source_date": lambda: _translate("History", "date of the source"),
    "currency": lambda: _translate("History", "currency"),
    "paper": lambda: _translate("History", "paper"),
    "opens_first": lambda: _translate("History", "scenario that opens first"),
    "monthly_budget": lambda: _translate("History", "budget a month"),
    "opening_cash": lambda: _translate("History", "cash in hand"),
    "monthly_margin": lambda: _translate("History", "earned a month"),
    "forecast_from": lambda: _translate("History", "first month of the forecast"),
    "forecast_months": lambda: _translate("History", "length of the forecast"),
    "slip_early_months": lambda: _translate("History", "hires sooner by up to"),
    "slip_late_months": lambda: _translate("History", "hires later by up to"),
    "slip_ramp_months": lambda: _translate("History", "up to speed later by up to"),
}
