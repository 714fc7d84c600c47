"""Sentences for the differences of two scenarios."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from teambuilder.core.compare import Difference, FieldDifference
from teambuilder.core.compare.details import Value
from teambuilder.core.figures import AMOUNT_FIELDS, SHARE_FIELDS
from teambuilder.core.plan import (
    CostKind,
    Department,
    Horizon,
    Leaning,
    OwnershipKind,
    Person,
    PersonKind,
    Plan,
    Stage,
)
from teambuilder.core.text import Text
from teambuilder.ui import words

_translate = QCoreApplication.translate
_LONGEST_TEXT = 60
_MONTH, _DAY = re.compile(r"\d{4}-\d{2}"), re.compile(r"\d{4}-\d{2}-\d{2}")

FIELDS: Mapping[str, Callable[[], str]] = {
    "title": lambda: _translate("Differences", "title"),
    "purpose": lambda: _translate("Differences", "purpose"),
    "territory": lambda: _translate("Differences", "territory"),
    "specialty": lambda: _translate("Differences", "specialty"),
    "department": lambda: _translate("Differences", "department"),
    "minutes_a_week": lambda: _translate("Differences", "hours a week"),
    "monthly_pay": lambda: _translate("Differences", "pay a month"),
    "start_month": lambda: _translate("Differences", "start"),
    "stage": lambda: _translate("Differences", "stage of the hire"),
    "hourly_pay": lambda: _translate("Differences", "pay an hour"),
    "commission": lambda: _translate("Differences", "commission"),
    "monthly_margin": lambda: _translate("Differences", "earns a month"),
    "ramp_months": lambda: _translate("Differences", "up to speed after"),
    "name": lambda: _translate("Differences", "name"),
    "amount": lambda: _translate("Differences", "amount"),
    "basis_points": lambda: _translate("Differences", "share of pay"),
    "kind": lambda: _translate("Differences", "reckoned as"),
    "person_id": lambda: _translate("Differences", "for whom"),
    "month": lambda: _translate("Differences", "month"),
}
_MONTHS = ("ramp_months", "forecast_months", "slip_early_months", "slip_late_months", "slip_ramp_months")


class Saying:
    """Says what differs. What it is said in, `sentences`, and how the sides are called, is for whoever uses it."""

    def __init__(
        self,
        people: Mapping[str, Person],
        currency: str,
        sentences: Mapping[str, Callable[[], str]],
        sides: Mapping[str, Text],
    ) -> None:
        self._people = people
        self._currency = currency
        self._sentences = sentences
        self._names = {side: _isolated(name) for side, name in sides.items()}

    @classmethod
    def of_scenarios(cls, plan: Plan, a_id: str, b_id: str) -> Saying:
        """With the scenarios by their names."""
        sides = {scenario_id: plan.scenarios[scenario_id].name for scenario_id in (a_id, b_id)}
        return cls(plan.people, plan.business.currency, _SENTENCES, sides)

    def sentence(self, difference: Difference) -> str:
        """One sentence, or one in each line for each detail."""
        if difference.code == "ownership":
            return self._ownership(difference)
        if difference.code in ("role", "slot", "row"):
            return "\n".join(self._detail(difference, field) for field in difference.fields)
        code = difference.code
        if code == "slot_only":
            code = "seat_held" if difference.parameters["person"] else "seat_vacant"
        return self._said(code, difference)

    def _said(self, code: str, difference: Difference, **more: str) -> str:
        """The sentence of a code; where it matters on which side a thing is, there is one for each side."""
        of_side = self._sentences.get(f"{code}_{difference.only_in}")
        return self._filled((of_side or self._sentences[code])(), difference, **more)

    def _ownership(self, difference: Difference) -> str:
        by_name = {field.name: field for field in difference.fields}
        kind = by_name.get("kind")
        lines: list[str] = []
        if kind is not None and difference.only_in:
            owns = OwnershipKind.OWNS in (kind.a, kind.b)
            lines.append(self._said("only_owns" if owns else "only_helps", difference))
        elif kind is not None:
            code = "owns_a" if kind.a is OwnershipKind.OWNS else "owns_b"
            lines.append(self._said(code, difference))
        hours = by_name.get("minutes_a_week")
        if hours is not None:
            usual = _translate("Differences", "the usual hours")
            a, b = (usual if value is None else self.value(hours.name, value) for value in (hours.a, hours.b))
            lines.append(self._said("hours", difference, a=a, b=b))
        return "\n".join(lines)

    def _detail(self, difference: Difference, field: FieldDifference) -> str:
        """ "Seller, hours a week: 40 h in Today, 20 h in With two hires." """
        name = FIELDS.get(field.name)
        if name is None:
            return self._said("other_detail", difference)
        a, b = (self.value(field.name, value) for value in (field.a, field.b))
        return self._said("detail", difference, field=name(), a=a, b=b)

    def value(self, name: str, value: Value) -> str:
        """The value of a detail, as it stands in a sentence."""
        if name == "person_id":
            person = self._people.get(str(value))
            return _isolated(person.names) if person else _translate("Differences", "everyone")
        return value_words(name, value, self._currency)

    def _filled(self, sentence: str, difference: Difference, **more: str) -> str:
        parts = {"subject": _subject(difference), **more}
        sides = {"a": difference.a_id, "b": difference.b_id, "": difference.only_in}
        for place, side in sides.items():
            parts[f"scenario_{place}".rstrip("_")] = self._names.get(side, "")
        for name, value in difference.parameters.items():
            if isinstance(value, Text):
                parts.setdefault(name, _isolated(value) if value else _without(difference.code))
        if difference.code == "role_only":
            parts["seats"] = _translate("Differences", "%n seat(s)", "", _number(difference, "seats"))
            parts["duties"] = _translate("Differences", "%n responsibility(-ies)", "", _number(difference, "duties"))
        return re.sub(r"\{(\w+)\}", lambda place: parts.get(place[1], place[0]), sentence)


_SENTENCES: Mapping[str, Callable[[], str]] = {
    "role_only": lambda: _translate("Differences", "The role {role}: only in {scenario}, with {seats} and {duties}."),
    "reports_to": lambda: _translate(
        "Differences", "{role} reports to {a} in {scenario_a}, and to {b} in {scenario_b}."
    ),
    "works_with": lambda: _translate("Differences", "{role} works with {other} only in {scenario}."),
    "seat_held": lambda: _translate("Differences", "{subject}: only in {scenario}, held by {person}."),
    "seat_vacant": lambda: _translate("Differences", "{subject}: only in {scenario}, vacant."),
    "holder": lambda: _translate("Differences", "{subject}: {a} in {scenario_a}, {b} in {scenario_b}."),
    "only_owns": lambda: _translate("Differences", "{role} owns {responsibility} only in {scenario}."),
    "only_helps": lambda: _translate("Differences", "{role} helps with {responsibility} only in {scenario}."),
    "owns_a": lambda: _translate(
        "Differences", "{role} owns {responsibility} in {scenario_a}, and only helps with it in {scenario_b}."
    ),
    "owns_b": lambda: _translate(
        "Differences", "{role} owns {responsibility} in {scenario_b}, and only helps with it in {scenario_a}."
    ),
    "hours": lambda: _translate(
        "Differences", "{role}, hours a week for {responsibility}: {a} in {scenario_a}, {b} in {scenario_b}."
    ),
    "row_only": lambda: _translate("Differences", "{subject}: only in {scenario}."),
    "detail": lambda: _translate("Differences", "{subject}, {field}: {a} in {scenario_a}, {b} in {scenario_b}."),
    "other_detail": lambda: _translate("Differences", "{subject}: another detail is not the same."),
}


_KINDS: Mapping[type, Callable[[Any], str]] = {
    Stage: words.stage,
    Department: words.department,
    Horizon: words.horizon,
    Leaning: words.leaning,
    PersonKind: words.person_kind,
    OwnershipKind: words.ownership,
}


def value_words(name: str, value: Value, currency: str, longest: int = _LONGEST_TEXT) -> str:
    """What a detail holds, in words; `name` says how a figure is meant, `longest` where a text is cut."""
    if value is None or value == "" or value == Text():
        return _translate("Differences", "not set")
    if isinstance(value, Text):
        return words.isolated(_cut(words.said(value), longest))
    kind = _KINDS.get(type(value))
    if kind is not None:
        return kind(value)
    if isinstance(value, CostKind):
        share = value is CostKind.PERCENT
        return _translate("Differences", "a share") if share else _translate("Differences", "an amount")
    if isinstance(value, int):
        return _figure(name, value, currency)
    if _DAY.fullmatch(value):
        return words.day(value)
    return words.month(value) if _MONTH.fullmatch(value) else words.isolated(_cut(value, longest))


def _figure(name: str, value: int, currency: str) -> str:
    if name.startswith("minutes"):
        return words.hours(value)
    if name in AMOUNT_FIELDS:
        return words.money(value, currency)
    if name in SHARE_FIELDS:
        return words.percent(value)
    return _translate("Differences", "%n month(s)", "", value) if name in _MONTHS else str(value)


def _isolated(text: Text) -> str:
    return words.isolated(words.said(text))


def _without(code: str) -> str:
    return _translate("Differences", "the owner") if code == "reports_to" else _translate("Differences", "vacant")


def _number(difference: Difference, name: str) -> int:
    value = difference.parameters.get(name)
    return value if isinstance(value, int) else 0


def _subject(difference: Difference) -> str:
    """The role, one of its seats where it has several, or a row of another kind by what it names."""
    role, number = difference.parameters.get("role"), _number(difference, "number")
    if difference.table in ("role", "slot") and isinstance(role, Text):
        if not number:
            return _isolated(role)
        seat = _translate("Differences", "{role}, seat {number}").replace("{role}", _isolated(role))
        return seat.replace("{number}", str(number))
    if difference.table == "pay_raise":
        return _raise(difference)
    once = difference.table == "one_off_cost"
    thing = _translate("Differences", "Paid once") if once else _translate("Differences", "a detail")
    names = [_isolated(value) for value in difference.parameters.values() if isinstance(value, Text) and value]
    return f"{thing} ({_translate('Differences', ', ').join(names)})" if names else thing


def _raise(difference: Difference) -> str:
    person, month = difference.parameters.get("person"), difference.parameters.get("month")
    for_whom = _isolated(person) if isinstance(person, Text) else _translate("Differences", "everyone")
    said = _translate("Differences", "Raise for {person} from {month}").replace("{person}", for_whom)
    return said.replace("{month}", words.month(str(month)))


def _cut(text: str, longest: int) -> str:
    first = " ".join(text.split())
    return first if len(first) <= longest else f"{first[:longest].rstrip()}…"
