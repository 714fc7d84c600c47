"""The chart as a whole: made from a snapshot, and painted wherever it is wanted."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from teambuilder.core.org_chart import Box, Layout, Line, forest_of, lay_out
from teambuilder.core.plan import Department, Plan
from teambuilder.ui.org_chart.box_painting import ChartStyle, box_size, draw_text, paint_box
from teambuilder.ui.org_chart.content import Chart, contents_of, owners
from teambuilder.ui.theme import Theme

_translate = QCoreApplication.translate
MARGIN = 24  # pixels of ground round a chart that leaves the window
_SOLID, _DOTTED = 1.5, 1.8


def make_chart(
    plan: Plan, scenario_id: str, style: ChartStyle, department: Department | None = None, *, dotted: bool = True
) -> Chart:
    """The chart of a team, in the direction of the style; `dotted` joins who works with whom."""
    team = plan.team(scenario_id)
    forest = forest_of(team, department, has_owner=bool(owners(plan)))
    contents = contents_of(plan, team, forest)
    sizes = {role_id: box_size(content, style) for role_id, content in contents.items()}
    pairs = ((link.role_id, link.other_role_id) for link in team.works_with.values())
    layout = lay_out(forest, sizes, pairs if dotted else (), mirrored=style.mirrored)
    return Chart(forest, contents, layout)


def rect_of(box: Box) -> QRect:
    return QRect(box.x, box.y, box.width, box.height)


def path_of(lines: Iterable[Line]) -> QPainterPath:
    """The lines as one path."""
    path = QPainterPath()
    for line in lines:
        path.moveTo(QPointF(*line.points[0]))
        for point in line.points[1:]:
            path.lineTo(QPointF(*point))
    return path


def solid_pen(theme: Theme) -> QPen:
    pen = QPen(QColor(theme.strong_border), _SOLID)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def dotted_pen(theme: Theme) -> QPen:
    pen = QPen(QColor(theme.accent), _DOTTED)
    pen.setDashPattern([1.5, 2.5])
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_chart(painter: QPainter, chart: Chart, style: ChartStyle, title: str, seen: QRectF | None = None) -> None:
    """Paints all of the chart under its heading, with its ground: as large as `painted_size`.

    Of a part that is `seen` through a window, what lies outside of it is left out.
    """
    width, height = painted_size(chart, style, title)
    painter.fillRect(QRectF(0, 0, width, height), QColor(style.theme.card))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(style.direction)
    line = QRectF(MARGIN, MARGIN, width - 2 * MARGIN, style.line)
    for text, font, color in _heading(chart, style, title):
        draw_text(painter, line, text, font, color, style)
        line.translate(0, style.line)
    left, top = (width - chart.layout.width) // 2, round(line.top()) + MARGIN
    painter.translate(left, top)
    window = (seen or QRectF(0, 0, width, height)).translated(-left, -top).adjusted(-2, -2, 2, 2)
    paint_lines(painter, chart.layout, style.theme, window)
    for role_id, box in chart.layout.boxes.items():
        if window.intersects(QRectF(rect_of(box))):
            paint_box(painter, rect_of(box), chart.contents[role_id], style)
    painter.restore()


def paint_lines(painter: QPainter, layout: Layout, theme: Theme, window: QRectF) -> None:
    """The lines that come through the window."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for lines, pen in ((layout.solid, solid_pen(theme)), (layout.dotted, dotted_pen(theme))):
        painter.setPen(pen)
        painter.drawPath(path_of(line for line in lines if _comes_through(line, window)))


def _comes_through(line: Line, window: QRectF) -> bool:
    across, down = [x for x, _ in line.points], [y for _, y in line.points]
    return (
        min(across) <= window.right()
        and max(across) >= window.left()
        and min(down) <= window.bottom()
        and max(down) >= window.top()
    )


def painted_size(chart: Chart, style: ChartStyle, title: str) -> tuple[int, int]:
    """Pixels of the chart with its heading and the ground round it."""
    heading = _heading(chart, style, title)
    widest = max(QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in heading)
    width = max(chart.layout.width, math.ceil(widest) + 1) + 2 * MARGIN
    return width, chart.layout.height + len(heading) * style.line + 3 * MARGIN


def _heading(chart: Chart, style: ChartStyle, title: str) -> list[tuple[str, QFont, str]]:
    lines = [(title, style.bold, style.theme.text)]
    if chart.layout.dotted:
        lines.append((dotted_note(), style.font, style.theme.muted))
    return lines


def dotted_note() -> str:
    """What a dotted line means."""
    return _translate("OrgChart", "Dotted lines join roles that work together.")
