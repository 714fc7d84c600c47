"""The chart on as many pages as it needs, with marks to cut and glue them by."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLineF, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from teambuilder.core.org_chart import PageGrid, Tile, page_grid
from teambuilder.ui.org_chart.box_painting import draw_text
from teambuilder.ui.org_chart.exporting import PIXELS_PER_INCH, Drawing
from teambuilder.ui.theme import LIGHT
from teambuilder.ui.words import isolated

_translate = QCoreApplication.translate
OVERLAP = 10.0  # millimetres that neighbours share
MARGIN = 12.0  # millimetres that printers may not reach
_MM = PIXELS_PER_INCH / 25.4  # pixels of the chart for one millimetre
_CUT = 5.0  # millimetres of a mark to cut by
_DOTS = 1200
PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


@dataclass(frozen=True)
class PaperPlan:
    """How a drawing lies on paper; lengths in millimetres. `scale` is of the chart's natural size."""

    paper: str
    landscape: bool
    scale: float
    grid: PageGrid
    mirrored: bool

    @property
    def page(self) -> QSizeF:
        return paper_size(self.paper, landscape=self.landscape)

    @property
    def count(self) -> int:
        return len(self.grid.tiles)


def paper_size(paper: str, *, landscape: bool) -> QSizeF:
    """Width and height in millimetres."""
    size = QPageSize(PAPERS[paper]).size(QPageSize.Unit.Millimeter)
    return size.transposed() if landscape else size


def plan_paper(drawing: Drawing, paper: str, scale: float | None) -> PaperPlan:
    """The way round that needs fewer pages; without a scale, what fits one page."""
    plans = [_planned(drawing, paper, scale, landscape=landscape) for landscape in (False, True)]
    if scale is None:
        return max(plans, key=lambda plan: plan.scale)
    return min(plans, key=lambda plan: plan.count)


def _planned(drawing: Drawing, paper: str, scale: float | None, *, landscape: bool) -> PaperPlan:
    size = paper_size(paper, landscape=landscape)
    room = size.width() - 2 * MARGIN, size.height() - 2 * MARGIN
    natural = [side / _MM for side in drawing.size]
    if scale is None:
        scale = min(1.0, room[0] / natural[0], room[1] / natural[1])
    mirrored = drawing.style.mirrored
    whole = natural[0] * scale - 1e-6, natural[1] * scale - 1e-6
    return PaperPlan(paper, landscape, scale, page_grid(whole, room, OVERLAP, mirrored=mirrored), mirrored)


def set_paper(device: QPagedPaintDevice, plan: PaperPlan) -> None:
    """Lets the device print on the whole of this paper."""
    orientation = QPageLayout.Orientation.Landscape if plan.landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(PAPERS[plan.paper]), orientation, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def pdf_pages(drawing: Drawing, plan: PaperPlan) -> bytes:
    """A PDF with a page for each tile."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(drawing.plain_title)
    writer.setResolution(_DOTS)
    set_paper(writer, plan)
    painter = QPainter(writer)
    for number in range(plan.count):
        if number:
            writer.newPage()
        paint_page(painter, drawing, plan, number, _DOTS / 25.4)
    painter.end()
    return bytes(content.data())


def paint_page(painter: QPainter, drawing: Drawing, plan: PaperPlan, number: int, dots: float) -> None:
    """One page: its part of the chart, its label, and marks where others join; `dots` are the device's for 1 mm."""
    tile = plan.grid.tiles[number]
    window = QRectF(MARGIN, MARGIN, tile.width, tile.height)
    painter.save()
    painter.scale(dots, dots)
    painter.save()
    painter.setClipRect(window)
    painter.translate(window.left() - tile.x, window.top() - tile.y)
    scale = plan.scale / _MM
    painter.scale(scale, scale)
    drawing.paint(painter, QRectF(tile.x / scale, tile.y / scale, tile.width / scale, tile.height / scale))
    painter.restore()
    if plan.count > 1:
        neighbours = plan.grid.neighbours(tile, mirrored=plan.mirrored)
        _paint_strips(painter, window, neighbours)
        _paint_cut_marks(painter, window)
        _paint_label(painter, drawing, plan, tile, neighbours)
    painter.restore()


def _paint_strips(painter: QPainter, window: QRectF, neighbours: dict[str, Tile]) -> None:
    """A dashed line where each strip ends that a neighbour shows too."""
    edges = {
        "left": (window.left() + OVERLAP, window.top(), window.left() + OVERLAP, window.bottom()),
        "right": (window.right() - OVERLAP, window.top(), window.right() - OVERLAP, window.bottom()),
        "top": (window.left(), window.top() + OVERLAP, window.right(), window.top() + OVERLAP),
        "bottom": (window.left(), window.bottom() - OVERLAP, window.right(), window.bottom() - OVERLAP),
    }
    pen = QPen(QColor(LIGHT.strong_border), 0.2)
    pen.setDashPattern([8, 8])
    painter.setPen(pen)
    painter.drawLines([QLineF(*edges[side]) for side in neighbours])


def _paint_cut_marks(painter: QPainter, window: QRectF) -> None:
    """Two short lines at each corner, outside of what is shown."""
    painter.setPen(QPen(QColor(LIGHT.text), 0.2))
    for x, outward in ((window.left(), -1), (window.right(), 1)):
        for y, downward in ((window.top(), -1), (window.bottom(), 1)):
            painter.drawLine(QLineF(x + outward, y, x + outward * (1 + _CUT), y))
            painter.drawLine(QLineF(x, y + downward, x, y + downward * (1 + _CUT)))


def _paint_label(painter: QPainter, drawing: Drawing, plan: PaperPlan, tile: Tile, neighbours: dict[str, Tile]) -> None:
    """Which page this is, in the margin under it, and which pages lie around it."""
    number = plan.grid.tiles.index(tile) + 1
    line = _translate("OrgChart", "Page {label} ({number} of {count})")
    for name, value in (("label", tile.label), ("number", str(number)), ("count", str(plan.count))):
        line = line.replace(f"{{{name}}}", isolated(value))
    if neighbours:
        around = _translate("OrgChart", ", ").join(other.label for other in neighbours.values())
        joins = _translate("OrgChart", "The strips to the dashed lines are on these pages too: {pages}")
        line = f"{line} · {joins.replace('{pages}', isolated(around))}"
    style, size = drawing.style, plan.page
    painter.save()
    painter.setLayoutDirection(style.direction)
    area = QRectF(MARGIN + _CUT, size.height() - MARGIN + 2, size.width() - 2 * (MARGIN + _CUT), MARGIN - 4)
    painter.translate(area.topLeft())
    shrink = 0.9 / _MM
    painter.scale(shrink, shrink)
    place = QRectF(0, 0, area.width() / shrink, area.height() / shrink)
    draw_text(painter, place, line, style.font, LIGHT.muted, style)
    painter.restore()
