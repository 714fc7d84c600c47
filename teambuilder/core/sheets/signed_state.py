"""Reads what was kept when a sheet was signed.

It may come from a stranger's file, and is printed: each of its texts and figures is held to what a plan may hold.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from teambuilder.core.rows import LINE_LIMIT, MONEY_LIMIT
from teambuilder.core.sheets.facts import Money
from teambuilder.core.text import Text
from teambuilder.core.validation import is_clean
from teambuilder.core.workload import Week

_PARTS = ("week", "roles", "goals")  # of a state, besides pay


@dataclass(frozen=True)
class SignedDuty:
    text: Text
    minutes: int
    owned: bool


@dataclass(frozen=True)
class SignedRole:
    """`reports_to` is compared as a whole: a title, None for the owner's, and the holders' names."""

    title: Text
    minutes: int
    reports_to: tuple[Text | None, tuple[Text, ...]] | None
    duties: Mapping[str, SignedDuty]


@dataclass(frozen=True)
class SignedGoal:
    text: Text
    measure: Text
    due: str | None


@dataclass(frozen=True)
class SignedState:
    """What a signature binds, by the ids of roles, responsibilities and goals."""

    week: Week
    roles: Mapping[str, SignedRole]
    goals: Mapping[str, SignedGoal]
    pay: Money | None


def read_state(state: str) -> SignedState | None:
    """What the text says, or None when it is none that a signing keeps."""
    try:
        return _state(json.loads(state))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


def without_pay(state: str) -> str | None:
    """The same state, and nothing but what a state is known to hold, without pay; None when it cannot be read."""
    if read_state(state) is None:
        return None
    value = json.loads(state)
    return json.dumps({name: value[name] for name in _PARTS}, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _state(value: Any) -> SignedState:
    used, available = value["week"]
    pay = value.get("pay")
    return SignedState(
        week=Week(_figure(used), _figure(available)),
        roles={_word(role["id"]): _role(role) for role in value["roles"]},
        goals={_word(goal["id"]): _goal(goal) for goal in value["goals"]},
        pay=None if pay is None else Money(_figure(pay[0]), _word(pay[1])),
    )


def _role(value: Any) -> SignedRole:
    owned = {_word(key): SignedDuty(_text(text), _figure(minutes), True) for key, text, minutes in value["owns"]}
    helped = {_word(key): SignedDuty(_text(text), _figure(minutes), False) for key, text, minutes in value["helps"]}
    return SignedRole(_text(value["title"]), _figure(value["minutes"]), _post(value["reports_to"]), owned | helped)


def _goal(value: Any) -> SignedGoal:
    due = value["due"]
    return SignedGoal(_text(value["text"]), _text(value["measure"]), None if due is None else _word(due))


def _post(value: Any) -> tuple[Text | None, tuple[Text, ...]] | None:
    if value is None:
        return None
    title = value["title"]
    return None if title is None else _text(title), tuple(_text(holder) for holder in value["holders"])


def _text(value: Any) -> Text:
    if not isinstance(value, list):
        raise TypeError
    english, urdu = cast(list[Any], value)
    return Text(_word(english), _word(urdu))


def _word(value: Any) -> str:
    if not isinstance(value, str) or not is_clean(value, LINE_LIMIT):
        raise TypeError
    return value


def _figure(value: Any) -> int:
    """Minutes or money; True is no figure."""
    if type(value) is not int or not 0 <= value <= MONEY_LIMIT:
        raise TypeError
    return value
