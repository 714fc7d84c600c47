"""Makes a plan of a JSON document that anybody may have written: whatever a plan may not hold is refused.

A refusal says where in the document: "slot[3].role_id" is in the fourth object of the list "slot".
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any, TypeVar, cast

from teambuilder.core.change import Parameter, Refused
from teambuilder.core.integrity import NotWhole, require_references, require_whole
from teambuilder.core.plan import Plan, Team
from teambuilder.core.rows import PLAN_TABLES, ROW_CLASSES, TEAM_TABLES, Business, Row, TeamRow
from teambuilder.core.validation import validate
from teambuilder.exchange.plan_json import FORMAT, VERSION, keys_of

AnyRow = TypeVar("AnyRow", bound=Row)


class NoPlan(Exception):
    """The document is no plan; `place` says where it is wrong, "" for all of it, and `code` why.

    Codes: "no_json" (line, column), "not_ours", "newer" (version, known), "unknown", "missing", "named_twice" (name),
    "not_an_object", "not_a_list", "not_a_text", "not_a_number", "not_true_or_false", "no_choice" (choices),
    "same_id", "no_such_row" (id, table), "reporting_loop"; and those that core.validation refuses a value with.
    """

    def __init__(self, code: str, place: str = "", **parameters: Parameter) -> None:
        super().__init__(code, place, parameters)
        self.code = code
        self.place = place
        self.parameters = parameters


def plan_of_json(text: str) -> Plan:
    """The plan that the document holds; a field that is left out has its default. Raises NoPlan."""
    document = _object(_parsed(text), "")
    _check_head(document)
    reader = _Reader()
    for table in ROW_CLASSES:
        reader.read_table(table, document)
    plan = reader.plan()
    try:
        require_references(plan)
        require_whole(plan)
    except NotWhole as error:
        raise _not_whole(error, reader.places[error.row]) from error
    return plan


class _Reader:
    """Collects the rows of a document, and where each stands in it."""

    def __init__(self) -> None:
        self.places: dict[Row, str] = {}
        self._business = Business("business")
        self._of_plan: dict[str, dict[str, Row]] = {}
        self._of_teams: dict[str, dict[str, dict[str, Row]]] = {}

    def read_table(self, table: str, document: Mapping[str, Any]) -> None:
        row_class = ROW_CLASSES[table]
        if table == "business":
            if table not in document:
                raise NoPlan("missing", "", name=table)
            self._business = _row(Business, {"id": "business", **_own_fields(document[table])}, table)
            self.places[self._business] = table
            return
        rows = document.get(table, [])
        if not isinstance(rows, list):
            raise NoPlan("not_a_list", table)
        for number, value in enumerate(cast(list[Any], rows)):
            place = f"{table}[{number}]"
            row = _row(row_class, _object(value, place), place)
            self._add(table, row, place)

    def _add(self, table: str, row: Row, place: str) -> None:
        if isinstance(row, TeamRow):
            rows = self._of_teams.setdefault(row.scenario_id, {}).setdefault(TEAM_TABLES[table][1], {})
        else:
            rows = self._of_plan.setdefault(PLAN_TABLES[table][1], {})
        if row.id in rows:
            raise NoPlan("same_id", f"{place}.id", id=row.id)
        rows[row.id] = row
        self.places[row] = place

    def plan(self) -> Plan:
        teams = {scenario_id: Team(**cast(Any, rows)) for scenario_id, rows in self._of_teams.items()}
        return Plan(business=self._business, teams=teams, **cast(Any, self._of_plan))


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_without_twins, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise NoPlan("no_json", "", line=error.lineno, column=error.colno) from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, brackets within brackets
        raise NoPlan("not_ours") from error


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which no name stands twice: programs do not agree on which of the two would count."""
    made: dict[str, Any] = {}
    for name, value in pairs:
        if name in made:
            raise NoPlan("named_twice", "", name=name)
        made[name] = value
    return made


def _no_constant(name: str) -> Any:
    raise ValueError(name)  # NaN and the like, which JSON does not have


def _check_head(document: Mapping[str, Any]) -> None:
    version = document.get("version")
    if document.get("format") != FORMAT or type(version) is not int or version < 1:
        raise NoPlan("not_ours")
    if version > VERSION:
        raise NoPlan("newer", "version", version=version, known=VERSION)
    for name in document:
        if name not in ("format", "version", *ROW_CLASSES):
            raise NoPlan("unknown", "", name=name)


def _object(value: Any, place: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise NoPlan("not_an_object", place)
    return cast(dict[str, Any], value)


def _own_fields(value: Any) -> Mapping[str, Any]:
    """The business's fields: its id is not the document's to tell."""
    found = _object(value, "business")
    if "id" in found:
        raise NoPlan("unknown", "business", name="id")
    return found


def _row(row_class: type[AnyRow], values: Mapping[str, Any], place: str) -> AnyRow:
    definitions = {definition.name: definition for definition in fields(row_class)}
    for name in values:
        if name not in definitions:
            raise NoPlan("unknown", place, name=name)
    for name in ("id", "scenario_id"):
        if name in definitions and name not in values:
            raise NoPlan("missing", place, name=name)
    typed = {name: _typed(definitions[name].default, value, f"{place}.{name}") for name, value in values.items()}
    row = row_class(**typed)
    try:
        validate(row)
    except Refused as refused:
        raise _refused(refused, place, row_class) from refused
    return row


def _typed(default: Any, value: Any, place: str) -> Any:
    """The value with the type of its field, of which the default tells."""
    if isinstance(default, bool) and type(value) is not bool:
        raise NoPlan("not_true_or_false", place)
    if not isinstance(default, StrEnum):
        return value
    choices = [str(choice) for choice in type(default)]
    if value not in choices:
        raise NoPlan("no_choice", place, choices=", ".join(choices))
    return type(default)(value)


def _refused(refused: Refused, place: str, row_class: type[Row]) -> NoPlan:
    parameters = dict(refused.parameters)
    name = str(parameters.pop("field"))
    code = refused.code
    if code == "bad_value":
        code = "not_a_number" if name in number_fields(row_class) else "not_a_text"
    return NoPlan(code, f"{place}.{name}", **parameters)


def number_fields(row_class: type[Row]) -> frozenset[str]:
    """The fields that hold whole numbers."""
    return frozenset(
        definition.name
        for definition in fields(row_class)
        if definition.name in keys_of(row_class)
        and (definition.metadata.get("number") or type(definition.default) is int)
    )


def _not_whole(error: NotWhole, place: str) -> NoPlan:
    if error.code == "reporting_loop":
        return NoPlan("reporting_loop", f"{place}.{error.field}")
    return NoPlan("no_such_row", f"{place}.{error.field}", id=str(getattr(error.row, error.field)), table=error.target)
