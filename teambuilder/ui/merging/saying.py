"""Sentences for a merge: what comes from the copy, what is asked, and what was settled by rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from teambuilder.core.change import Parameter
from teambuilder.core.compare.details import Value
from teambuilder.core.duplicates import Reason
from teambuilder.core.merge import Conflict, Detail, Double, Note, Settled, Subject
from teambuilder.core.text import Text
from teambuilder.ui import words
from teambuilder.ui.merging import field_words
from teambuilder.ui.scenarios.saying import value_words

_translate = QCoreApplication.translate
_LISTED = 8
_SHORT, _WHOLE = 60, 600  # letters of a text: in a list, and where the owner chooses

GROUPS: Mapping[str, tuple[str, ...]] = {
    "plan": ("business", "scenario"),
    "people": ("person", "signing"),
    "team": ("role", "slot", "works_with", "ownership", "dismissal"),
    "duties": ("responsibility", "goal", "goal_support"),
    "costs": ("on_cost", "one_off_cost", "pay_raise"),
}


def group_name(group: str) -> str:
    return {
        "plan": lambda: _translate("Merging", "The plan as a whole"),
        "people": lambda: _translate("Merging", "People"),
        "team": lambda: _translate("Merging", "Roles and seats"),
        "duties": lambda: _translate("Merging", "Responsibilities and goals"),
        "costs": lambda: _translate("Merging", "Costs and raises"),
    }[group]()


_SUBJECTS: Mapping[str, Callable[[], str]] = {
    "business": lambda: _translate("Merging", "The business"),
    "scenario": lambda: _translate("Merging", "The scenario {scenario}"),
    "person": lambda: _translate("Merging", "{person}"),
    "signing": lambda: _translate("Merging", "The sheet that {person} signed on {signed_date}"),
    "responsibility": lambda: _translate("Merging", "The responsibility {responsibility}"),
    "goal": lambda: _translate("Merging", "The goal {goal}"),
    "goal_support": lambda: _translate("Merging", "{responsibility} for the goal {goal}"),
    "on_cost": lambda: _translate("Merging", "The on-cost {on_cost}"),
    "role": lambda: _translate("Merging", "The role {role}"),
    "slot": lambda: _translate("Merging", "The seat of {role}"),
    "slot_number": lambda: _translate("Merging", "Seat {number} of {role}"),
    "works_with": lambda: _translate("Merging", "{role} working with {other}"),
    "ownership": lambda: _translate("Merging", "{role} and the responsibility {responsibility}"),
    "dismissal": lambda: _translate("Merging", "A finding that was put aside"),
    "one_off_cost": lambda: _translate("Merging", "The cost {one_off_cost} of {role}"),
    "pay_raise": lambda: _translate("Merging", "The raise of {person} from {month}"),
    "pay_raise_for_all": lambda: _translate("Merging", "The raise for everyone from {month}"),
}


class Saying:
    """`names` of rows come from the merge; amounts are in the plan's currency."""

    def __init__(self, currency: str) -> None:
        self._currency = currency

    def subject(self, subject: Subject) -> str:
        """ "Seat 2 of Seller", with the scenario where there are several."""
        key = subject.table
        if key == "slot" and "number" in subject.names:
            key = "slot_number"
        if key == "pay_raise" and "person" not in subject.names:
            key = "pay_raise_for_all"
        said = _filled(_SUBJECTS[key](), subject.names)
        if not subject.scenario:
            return said
        return _filled(_translate("Merging", "{subject}, in {scenario}"), {"scenario": subject.scenario}, subject=said)

    def settled(self, item: Settled) -> str:
        """One sentence, or one in each line for each detail."""
        if item.code == "order":
            return _translate("Merging", "The order of the cards on the board.")
        subject = self.subject(item.subject)
        if item.code == "changed":
            return "\n".join(self._changed(item.subject, subject, detail) for detail in item.details)
        if "seats" in item.subject.names:
            seats, duties = (_number(item.subject.names, name) for name in ("seats", "duties"))
            counted = {
                "added": _translate("Merging", "{subject}: new, with {seats} and {duties}."),
                "removed": _translate("Merging", "{subject}: removed, with {seats} and {duties}."),
            }[item.code]
            return _filled(
                counted,
                {},
                subject=subject,
                seats=_translate("Differences", "%n seat(s)", "", seats),
                duties=_translate("Differences", "%n responsibility(-ies)", "", duties),
            )
        sentence = {
            "added": _translate("Merging", "{subject}: new."),
            "removed": _translate("Merging", "{subject}: removed."),
        }[item.code]
        return _filled(sentence, {}, subject=subject)

    def _changed(self, of: Subject, subject: str, detail: Detail) -> str:
        detail = _telling(detail)
        before, after = (self.value(of.table, detail.name, value) for value in (detail.mine, detail.theirs))
        field = field_words.field(of.table, detail.name)
        if before == after:  # a picture, or a long text that begins alike
            return _filled(_translate("Merging", "{subject}, {field}: changed."), {}, subject=subject, field=field)
        sentence = _translate("Merging", "{subject}, {field}: {after} in the place of {before}.")
        return _filled(sentence, {}, subject=subject, field=field, before=before, after=after)

    def question(self, conflict: Conflict) -> str:
        """What is asked, as a heading."""
        subject = self.subject(conflict.subject)
        sentence = {
            "changed": lambda: _translate("Merging", "{subject}: changed here and in the copy"),
            "removed_here": lambda: _translate("Merging", "{subject}: removed here, but the copy went on with it"),
            "removed_there": lambda: _translate("Merging", "{subject}: removed in the copy, but used or changed here"),
        }[conflict.code]()
        return _filled(sentence, {}, subject=subject)

    def answers(self, conflict: Conflict) -> tuple[str, str]:
        """The two answers: as it is here, and as it is in the copy."""
        if conflict.code == "removed_here":
            return _translate("Merging", "Leave it out"), _translate("Merging", "Bring it back, as it is in the copy")
        if conflict.code == "removed_there":
            return _translate("Merging", "Keep it"), _translate("Merging", "Remove it here too")
        return self._side(conflict, "mine"), self._side(conflict, "theirs")

    def before(self, conflict: Conflict) -> str:
        """What it was when the copies parted, or nothing where that is not known."""
        if not any(detail.base is not None for detail in conflict.details):
            return ""
        return _filled(_translate("Merging", "Before: {value}"), {}, value=self._side(conflict, "base"))

    def _side(self, conflict: Conflict, side: str) -> str:
        """The details of one side, a line each."""
        table = conflict.subject.table
        pattern = _translate("Merging", "{field}: {value}")
        lines = (
            (field_words.field(table, detail.name), self.value(table, detail.name, getattr(detail, side), _WHOLE))
            for detail in map(_telling, conflict.details)
        )
        return "\n".join(_filled(pattern, {}, field=field, value=value) for field, value in lines)

    def value(self, table: str, name: str, value: Value, longest: int = _SHORT) -> str:
        """What a detail holds, in words, cut where a text is longer."""
        if name in field_words.UNSAYABLE:
            return field_words.unsayable(name, there=bool(value))
        if isinstance(value, bool):
            return _translate("Merging", "yes") if value else _translate("Merging", "no")
        if value is None:
            return field_words.nothing(table, name)
        return value_words(name, value, self._currency, longest)


_NOTES: Mapping[str, Callable[[], str]] = {
    "last_scenario": lambda: _translate(
        "Merging", "Each copy had removed the other’s last scenario. Those of this plan stay."
    ),
    "last_seat": lambda: _translate(
        "Merging", "{role} would have no seat left. The seat that this plan has stays; remove the role if it is to go."
    ),
    "reports_up": lambda: _translate(
        "Merging", "{role} reported to a role that is removed. It reports one step further up now."
    ),
    "loop": lambda: _translate(
        "Merging", "The reporting lines of both copies would make a circle. {role} reports as it does in this plan."
    ),
    "two_seats": lambda: _translate(
        "Merging",
        "{person} would sit twice in the role {role}. The seat in this plan counts. Look who is to have the other.",
    ),
    "name_taken": lambda: _translate("Merging", "Two scenarios have the name {scenario}. One is called {new} now."),
    "opens_first": lambda: _translate(
        "Merging", "The scenario that opened first is removed. {scenario} opens first now."
    ),
}
_DOUBLES: Mapping[Reason, Callable[[], str]] = {
    Reason.NAME: lambda: _translate("Merging", "Both copies added {person}."),
    Reason.NEAR_NAME: lambda: _translate(
        "Merging", "Both copies added somebody, and the names are alike: {person} here, {other} in the copy."
    ),
    Reason.EMAIL: lambda: _translate(
        "Merging", "Both copies added somebody with the same e-mail: {person} here, {other} in the copy."
    ),
    Reason.PHONE: lambda: _translate(
        "Merging", "Both copies added somebody with the same phone: {person} here, {other} in the copy."
    ),
}


def note(value: Note) -> str:
    """What was settled by rule."""
    return _filled(_NOTES[value.code](), value.parameters)


def double(value: Double) -> str:
    """Who may be there twice."""
    return _filled(_DOUBLES[value.reason](), {"person": value.mine.names, "other": value.theirs.names})


def what_to_do_with_doubles() -> str:
    return _translate("Merging", "Both are kept: after merging, look at both and keep one if they are one person.")


def listed(subjects: Sequence[Subject]) -> tuple[str, int]:
    """The first names of many, each once, and how many there are besides."""
    names = list(dict.fromkeys(_plain(subject.names.get(subject.table, "")) for subject in subjects))
    return _translate("Merging", ", ").join(names[:_LISTED]), max(0, len(names) - _LISTED)


def _telling(detail: Detail) -> Detail:
    """Where a text differs only in the language that the window does not speak, that one is shown."""
    mine, theirs = detail.mine, detail.theirs
    if not (isinstance(mine, Text) and isinstance(theirs, Text)) or words.said(mine) != words.said(theirs):
        return detail
    other = "ur" if words.said(Text("en", "ur")) == "en" else "en"
    turned = [
        Text(*[value.in_language(other)] * 2) if isinstance(value, Text) else value
        for value in (detail.base, mine, theirs)
    ]
    return Detail(detail.name, *turned)


def _number(names: Mapping[str, Parameter], name: str) -> int:
    value = names.get(name, 0)
    return value if isinstance(value, int) else 0


def _plain(value: Parameter) -> str:
    if isinstance(value, Text):
        return words.isolated(words.said(value))
    text = str(value)
    if re.fullmatch(r"\d{4}-\d{2}", text):
        return words.month(text)
    return words.day(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else text


def _filled(sentence: str, names: Mapping[str, Parameter], **said: str) -> str:
    """`said` are words already; a name may hold braces of its own."""
    parts = {**{name: _plain(value) for name, value in names.items()}, **said}
    return re.sub(r"\{(\w+)\}", lambda place: parts.get(place[1], place[0]), sentence)
