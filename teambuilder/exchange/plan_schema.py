"""The JSON Schema of a plan's document, made of the rows themselves, so that it tells what the reader takes.

`python -m teambuilder.exchange.plan_schema > resources/exchange/plan.schema.json` makes the file that is handed out.
"""

from __future__ import annotations

import json
import sys
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from typing import Any

from teambuilder.core.rows import ROW_CLASSES, Business, Row, TeamRow
from teambuilder.core.validation import NAMED_IN_TWO
from teambuilder.exchange.plan_json import FORMAT, VERSION, keys_of

_ID_LIMIT = 64
_FORMS = {"date": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "month": "^[0-9]{4}-(0[1-9]|1[0-2])$"}
_SOMETHING = "\\S"


def plan_schema() -> dict[str, Any]:
    """The schema, draft 2020-12."""
    objects = {table: _object_of(row_class) for table, row_class in ROW_CLASSES.items()}
    tables = {name: made if name == "business" else _list_of(made) for name, made in objects.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A Teambuilder plan",
        "description": (
            "All tables of a plan and all of its scenarios, without the history. Times are minutes a week, money is in "
            "minor units of the currency, shares are basis points (833 is 8.33 %). A field that is left out has its "
            "default. A field that ends in _id names a row of another list."
        ),
        "type": "object",
        "properties": {"format": {"const": FORMAT}, "version": {"const": VERSION}, **tables},
        "required": ["format", "version", "business"],
        "additionalProperties": False,
    }


def schema_text() -> str:
    """The file."""
    return json.dumps(plan_schema(), ensure_ascii=False, indent=2) + "\n"


def _list_of(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items, "default": []}


def _object_of(row_class: type[Row]) -> dict[str, Any]:
    known = {definition.name: definition for definition in fields(row_class)}
    properties = {name: _property(known[name]) for name in keys_of(row_class)}
    description = (row_class.__doc__ or "").strip()
    if row_class is Business:
        description = "What holds for the whole plan."
        properties["current_scenario_id"] = _text(_ID_LIMIT, needed=True)
        properties["currency"]["pattern"] = "^([A-Z]{3})?$"
    if issubclass(row_class, TeamRow):
        description += " It belongs to the scenario scenario_id; its id is its own there."
    described: dict[str, Any] = {"description": description, "type": "object", "properties": properties}
    required = [name for name in properties if "default" not in properties[name]]
    if required:
        described["required"] = required
    if row_class in NAMED_IN_TWO:
        described["anyOf"] = [
            {"required": [name], "properties": {name: {"pattern": _SOMETHING}}} for name in NAMED_IN_TWO[row_class]
        ]
    return {**described, "additionalProperties": False}


def _property(definition: Field[Any]) -> dict[str, Any]:
    default, rules = definition.default, definition.metadata
    if default is MISSING:
        return _text(_ID_LIMIT, needed=True)
    if isinstance(default, bool):
        return {"type": "boolean", "default": default}
    if isinstance(default, StrEnum):
        return {"enum": [str(choice) for choice in type(default)], "default": str(default)}
    if isinstance(default, int):
        return {**_number(rules["limit"]), "default": default}
    if default is None:
        return {**_or_nothing(rules), "default": None}
    if rules.get("form"):
        return {"type": "string", "pattern": _FORMS[rules["form"]]}
    if rules.get("required"):
        return _text(rules["limit"], needed=True)
    return {**_text(rules["limit"]), "default": default}


def _or_nothing(rules: Any) -> dict[str, Any]:
    """A value that may be null."""
    if rules.get("number"):
        return {**_number(rules["limit"]), "type": ["integer", "null"]}
    if rules.get("form"):
        return {"type": ["string", "null"], "pattern": _FORMS[rules["form"]]}
    return {**_text(rules["limit"]), "type": ["string", "null"]}


def _text(limit: int, *, needed: bool = False) -> dict[str, Any]:
    return {"type": "string", "maxLength": limit, **({"pattern": _SOMETHING} if needed else {})}


def _number(limit: int) -> dict[str, Any]:
    return {"type": "integer", "minimum": 0, "maximum": limit}


if __name__ == "__main__":
    sys.stdout.write(schema_text())
