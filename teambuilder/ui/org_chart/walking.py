"""Where an arrow key leads to in the chart."""

from __future__ import annotations

from enum import Enum

from teambuilder.ui.org_chart.content import Chart


class Way(Enum):
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    FIRST = "first"


def neighbour(chart: Chart, role_id: str | None, way: Way, *, mirrored: bool) -> str | None:
    """The box above, the first below, or the one beside on the same level; None where there is none.

    Left and right are those of the screen, also where the chart is mirrored.
    """
    layout = chart.layout
    if role_id is None or role_id not in layout.boxes or way is Way.FIRST:
        return layout.levels[0][0] if layout.levels else None
    if way is Way.UP:
        return chart.forest.superior.get(role_id)
    if way is Way.DOWN:
        return next(iter(chart.forest.reports.get(role_id, ())), None)
    level = layout.levels[layout.boxes[role_id].level]
    onward = (way is Way.RIGHT) != mirrored
    place = level.index(role_id) + (1 if onward else -1)
    return level[place] if 0 <= place < len(level) else None
