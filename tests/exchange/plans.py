"""Plans that nobody thought of: each field of each table at values that it may have, and rows that belong together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from typing import Any

from hypothesis import strategies as st

from teambuilder.core.integrity import REFERENCES
from teambuilder.core.plan import Plan, Team
from teambuilder.core.rows import PLAN_TABLES, TEAM_TABLES, Business, Row
from teambuilder.core.validation import NAMED_IN_TWO

IDS = ("a", "b", "c1", "سیلز", 'x"\\')
LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc",)) | st.sampled_from("\n\t=+-@'\";,‏🙂ۓ")
TEXTS = st.text(LETTERS, max_size=12)
NAMES = TEXTS.map(lambda text: f"ن{text}"[:12])
FORMS = {
    "date": st.dates().map(lambda day: day.isoformat()),
    "month": st.dates().map(lambda day: day.isoformat()[:7]),
}


def _values(definition: Field[Any]) -> st.SearchStrategy[Any]:
    default, rules = definition.default, definition.metadata
    if isinstance(default, bool):
        return st.booleans()
    if isinstance(default, StrEnum):
        return st.sampled_from(type(default))
    if isinstance(default, int):
        return st.integers(0, rules["limit"])
    if default is None and rules.get("number"):
        return st.none() | st.integers(0, rules["limit"])
    if rules.get("form"):
        return (st.none() | FORMS[rules["form"]]) if default is None else FORMS[rules["form"]]
    return NAMES if rules.get("required") else TEXTS.map(lambda text: text[: rules["limit"]])


@st.composite
def rows_of(
    draw: st.DrawFn, table: str, row_class: type[Row], ids: Mapping[str, Sequence[str]], key: Mapping[str, str]
) -> Row:
    """A row whose references are among `ids`, by table; a role reports to one before it."""
    values: dict[str, Any] = dict(key)
    for definition in fields(row_class):
        name = definition.name
        target = REFERENCES.get(table, {}).get(name)
        if name in key or definition.default is MISSING:
            continue
        if target is None:
            values[name] = draw(_values(definition))
        elif definition.default is None:
            values[name] = draw(st.sampled_from([None, *ids[target]]))
        else:
            values[name] = draw(st.sampled_from(ids[target]))
    if row_class in NAMED_IN_TWO:
        values[draw(st.sampled_from(NAMED_IN_TWO[row_class]))] = draw(NAMES)
    return row_class(**values)


@st.composite
def _tables(
    draw: st.DrawFn, tables: Mapping[str, tuple[type[Row], str]], ids: dict[str, Sequence[str]], key: Mapping[str, str]
) -> dict[str, dict[str, Row]]:
    """Some rows of each table, those that are pointed to before those that point."""
    made: dict[str, dict[str, Row]] = {}
    for table, (row_class, attribute) in tables.items():
        needed = {f.name: f for f in fields(row_class) if f.default is not None}
        pointed = [target for name, target in REFERENCES.get(table, {}).items() if name in needed]
        possible = all(ids.get(target) for target in pointed if target != "scenario")
        chosen = draw(st.lists(st.sampled_from(IDS), unique=True, max_size=3)) if possible else []
        ids[table] = []
        rows: dict[str, Row] = {}
        for row_id in chosen:
            rows[row_id] = draw(rows_of(table, row_class, ids, {"id": row_id, **key}))
            ids[table] = [*ids[table], row_id]
        if rows:
            made[attribute] = rows
    return made


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A whole plan with a scenario or more."""
    ids: dict[str, Sequence[str]] = {}
    of_plan = draw(_tables(PLAN_TABLES, ids, {}))
    scenarios = of_plan.get("scenarios") or {"s": PLAN_TABLES["scenario"][0](id="s", name_en="S")}
    ids["scenario"] = list(scenarios)
    teams: dict[str, Team] = {}
    for scenario_id in scenarios:
        collections = draw(_tables(TEAM_TABLES, dict(ids), {"scenario_id": scenario_id}))
        if collections:
            teams[scenario_id] = Team(**collections)  # pyright: ignore[reportArgumentType]
    business = draw(rows_of("business", Business, ids, {"id": "business", "currency": "PKR"}))
    assert isinstance(business, Business)
    return Plan(business=business, teams=teams, **{**of_plan, "scenarios": scenarios})
