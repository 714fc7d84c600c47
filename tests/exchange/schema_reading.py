"""The part of JSON Schema that the schema of plans uses, read strictly: a keyword that is not known here fails."""

from __future__ import annotations

import re
from typing import Any

KINDS = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: type(value) is int,
    "boolean": lambda value: type(value) is bool,
    "null": lambda value: value is None,
}
KNOWN = {
    *("$schema", "title", "description", "default", "type", "properties", "required", "additionalProperties", "items"),
    *("const", "enum", "anyOf", "pattern", "maxLength", "minimum", "maximum"),
}


def breaches(value: Any, schema: dict[str, Any], place: str = "") -> list[str]:
    """Where the value is not as the schema says."""
    assert schema.keys() <= KNOWN, schema.keys() - KNOWN
    found: list[str] = []
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(KINDS[kind](value) for kind in kinds):
        return [place]
    if "const" in schema and (value != schema["const"] or type(value) is not type(schema["const"])):
        found.append(place)
    if "enum" in schema and value not in schema["enum"]:
        found.append(place)
    if isinstance(value, str):
        found += [place] if len(value) > schema.get("maxLength", len(value)) else []
        found += [] if re.search(schema.get("pattern", ""), value) else [place]
    if type(value) is int:
        found += [] if schema.get("minimum", value) <= value <= schema.get("maximum", value) else [place]
    if "anyOf" in schema and all(breaches(value, choice, place) for choice in schema["anyOf"]):
        found.append(place)
    if isinstance(value, list):
        for number, item in enumerate(value):
            found += breaches(item, schema.get("items", {}), f"{place}[{number}]")
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        found += [f"{place}.{name}" for name in schema.get("required", ()) if name not in value]
        for name, item in value.items():
            if name in properties:
                found += breaches(item, properties[name], f"{place}.{name}")
            elif schema.get("additionalProperties") is False:
                found.append(f"{place}.{name}")
    return found
