"""A whole plan as JSON, for programs and for safe keeping: all rows of all scenarios, but not the history.

The tables and their fields are those of the plan file; `resources/exchange/plan.schema.json` tells them one by one.
"""

from __future__ import annotations

import json
from dataclasses import fields
from enum import StrEnum
from typing import Any

from teambuilder.core.plan import Plan
from teambuilder.core.rows import ROW_CLASSES, Row

FORMAT = "teambuilder"
VERSION = 1  # goes up when a table or a field is added: older programs then say what they need


def json_of(plan: Plan) -> str:
    """The document; `plan_of_json` makes the same plan of it."""
    tables: dict[str, Any] = {table: [] for table in ROW_CLASSES}
    for table, row in plan.all_rows():
        tables[table].append(_object(row))
    (tables["business"],) = tables["business"]
    document = {"format": FORMAT, "version": VERSION, **tables}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def keys_of(row_class: type[Row]) -> tuple[str, ...]:
    """The names that an object of a table has; the business is known without an id."""
    names = (definition.name for definition in fields(row_class))
    return tuple(name for name in names if row_class is not ROW_CLASSES["business"] or name != "id")


def _object(row: Row) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in keys_of(type(row))}
    return {name: str(value) if isinstance(value, StrEnum) else value for name, value in values.items()}
