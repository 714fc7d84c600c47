"""The verb that makes the plan as it was at an earlier moment, as one step that can be undone like any other."""

from __future__ import annotations

from collections.abc import Iterator

from teambuilder.core.change import Action, Change, Edit, added, changed, removed
from teambuilder.core.plan import Plan
from teambuilder.core.rows import ROW_CLASSES, Row, TeamRow

_Place = tuple[str, str, str]  # table, scenario, id


def restore(plan: Plan, past: Plan, moment: str) -> Change:
    """Makes `plan` equal to `past`, which is what it was at `moment`, ISO 8601 in UTC.

    What came since goes, what went comes back; without edits when nothing differs.
    """
    return Change(Action("restore", {"moment": moment}), tuple(_edits(_rows(plan), _rows(past))))


def _rows(plan: Plan) -> dict[_Place, Row]:
    """Every row, those that others refer to first."""
    order = list(ROW_CLASSES)
    rows = sorted(plan.all_rows(), key=lambda item: order.index(item[0]))  # within a table as they came
    return {(table, row.scenario_id if isinstance(row, TeamRow) else "", row.id): row for table, row in rows}


def _edits(now: dict[_Place, Row], then: dict[_Place, Row]) -> Iterator[Edit]:
    """What comes back is there before others point at it, what goes is let go of first.

    What goes is removed from behind, so that undo brings the rows back in the order in which they were.
    """
    for place, row in then.items():
        if place not in now:
            yield added(row)
    for place, row in then.items():
        if place in now:
            yield from changed(now[place], row)
    for place, row in reversed(now.items()):
        if place not in then:
            yield removed(row)
