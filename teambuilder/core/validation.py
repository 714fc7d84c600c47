"""What a row may hold: the limits that verbs keep and that a file from elsewhere is held against."""

from __future__ import annotations

import datetime
import re
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from typing import Any

from teambuilder.core.change import Refused
from teambuilder.core.rows import Business, Goal, OnCost, OneOffCost, Person, Responsibility, Role, Row, Scenario

_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # of ISO 8601's forms, the one that is stored
_CURRENCY = re.compile(r"[A-Z]{3}|")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")

# rows that have their name in two languages need it in one of them at least
NAMED_IN_TWO: dict[type[Row], tuple[str, str]] = {
    Role: ("title_en", "title_ur"),
    Responsibility: ("text_en", "text_ur"),
    Goal: ("text_en", "text_ur"),
    Scenario: ("name_en", "name_ur"),
    OnCost: ("name_en", "name_ur"),
    OneOffCost: ("name_en", "name_ur"),
}


def validate(row: Row) -> None:
    """Raises Refused("empty" | "too_long" | "bad_character" | "bad_number" | "bad_date", field=…) for a bad value."""
    for definition in fields(row):
        _validate_field(definition, getattr(row, definition.name))
    if type(row) in NAMED_IN_TWO:
        english, urdu = NAMED_IN_TWO[type(row)]
        if _is_blank(getattr(row, english)) and _is_blank(getattr(row, urdu)):
            raise Refused("empty", field=english)
    if isinstance(row, Business) and not _CURRENCY.fullmatch(row.currency):
        raise Refused("bad_currency", field="currency")
    if isinstance(row, Person) and _is_blank(row.name):
        raise Refused("empty", field="name")


def _validate_field(definition: Field[Any], value: Any) -> None:
    name, rules = definition.name, definition.metadata
    if name in ("id", "scenario_id"):
        rules = {"limit": 64, "required": True}
    if isinstance(definition.default, StrEnum | bool):
        if type(value) is not type(definition.default):
            raise Refused("bad_value", field=name)
        return
    if value is None:
        if definition.default is not None:
            raise Refused("empty", field=name)
        return
    expected = str if definition.default is None and rules.get("form") else _type_of(definition)
    if type(value) is not expected:
        raise Refused("bad_value", field=name)
    if isinstance(value, str):
        _validate_text(name, value, rules)
    elif not 0 <= value <= rules["limit"]:
        raise Refused("bad_number", field=name, limit=rules["limit"])


def _type_of(definition: Field[Any]) -> type:
    if definition.default is None or definition.default is MISSING:
        return int if definition.metadata.get("number") else str
    return int if isinstance(definition.default, int) else str


def _validate_text(name: str, value: str, rules: Any) -> None:
    form = rules.get("form", "")
    if form:
        if not (_is_date(value) if form == "date" else _MONTH.fullmatch(value)):
            raise Refused("bad_date", field=name)
        return
    if rules.get("required") and _is_blank(value):
        raise Refused("empty", field=name)
    if len(value) > rules["limit"]:
        raise Refused("too_long", field=name, limit=rules["limit"], length=len(value))
    if _CONTROL.search(value):
        raise Refused("bad_character", field=name)


def is_clean(text: str, limit: int) -> bool:
    """True for a text of at most `limit` characters, all of which a plan may hold."""
    return len(text) <= limit and not _CONTROL.search(text)


def _is_blank(text: str) -> bool:
    """True when nothing of it would be seen: marks of direction, as pasted from a chat, are no name."""
    return not any(character.isprintable() and not character.isspace() for character in text)


def _is_date(value: str) -> bool:
    try:
        return bool(_DATE.fullmatch(value)) and bool(datetime.date.fromisoformat(value))
    except ValueError:
        return False
