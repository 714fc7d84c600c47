"""The chart as a picture, a drawing or a page, in light colours whatever the window's are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from teambuilder.ui.org_chart.box_painting import ChartStyle
from teambuilder.ui.org_chart.chart_painting import paint_chart, painted_size
from teambuilder.ui.org_chart.content import Chart
from teambuilder.ui.theme import LIGHT
from teambuilder.ui.words import without_isolates

NATURAL_SCALE = 2.0  # pixels of a picture for one of the chart: sharp on paper too
NARROWEST, WIDEST = 200, 20_000  # pixels of a picture
_LONGEST_SIDE = 32_000  # what Qt can paint on
_MOST_PIXELS = 160_000_000  # 640 MB while it is made
_DOTS = 1200  # of a PDF for one inch
PIXELS_PER_INCH = 96  # of the chart at its natural size
_LONGEST_PAGE = 14_400.0  # points; readers of PDF take no more


@dataclass(frozen=True)
class Drawing:
    """A chart to be painted, with its heading."""

    chart: Chart
    style: ChartStyle
    title: str  # with marks round its names

    @property
    def plain_title(self) -> str:
        """The heading for other programs, some of which show the marks as boxes."""
        return without_isolates(self.title)

    @property
    def size(self) -> tuple[int, int]:
        return painted_size(self.chart, self.style, self.title)

    def paint(self, painter: QPainter, seen: QRectF | None = None) -> None:
        """Paints all, or at least what is `seen`."""
        paint_chart(painter, self.chart, self.style, self.title, seen)


def widest_picture(drawing: Drawing) -> int:
    """The most pixels in width that a picture of it can have."""
    width, height = drawing.size
    by_side = _LONGEST_SIDE * min(1.0, width / height)
    by_area = (_MOST_PIXELS * width / height) ** 0.5
    return int(min(WIDEST, by_side, by_area))


def usual_width(drawing: Drawing) -> int:
    """The width of a picture that is sharp, as far as there can be one."""
    return max(NARROWEST, min(widest_picture(drawing), round(drawing.size[0] * NATURAL_SCALE)))


def picture_height(drawing: Drawing, width: int) -> int:
    """The height that goes with a picture's width."""
    across, down = drawing.size
    return max(1, round(down * width / across))


def picture_of(drawing: Drawing, width: int) -> QImage:
    """All of the chart, painted at that width, never enlarged from a smaller one."""
    size = QSize(width, picture_height(drawing, width))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    across, down = drawing.size
    painter.scale(size.width() / across, size.height() / down)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    drawing.paint(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """The picture as a file; takes long for a large one, and may run in any thread."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(content.data())


def svg(drawing: Drawing, description: str) -> bytes:
    """A drawing; its letters are outlines where the style says so."""
    content = QByteArray()
    buffer = QBuffer(content)
    device = QSvgGenerator()
    device.setOutputDevice(buffer)
    device.setSize(QSize(*drawing.size))
    device.setViewBox(QRectF(0, 0, *drawing.size))
    device.setTitle(drawing.plain_title)
    device.setDescription(description)
    painter = QPainter(device)
    drawing.paint(painter)
    painter.end()
    return bytes(content.data())


def pdf_page(drawing: Drawing) -> bytes:
    """A PDF of one page, as large as the chart in its natural size, or as large as a page can be."""
    width, height = (side * 72 / PIXELS_PER_INCH for side in drawing.size)
    shrunk = min(1.0, _LONGEST_PAGE / max(width, height))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(drawing.plain_title)
    writer.setResolution(_DOTS)
    size = QPageSize(QSizeF(width, height) * shrunk, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    painter.scale(writer.width() / drawing.size[0], writer.height() / drawing.size[1])
    drawing.paint(painter)
    painter.end()
    return bytes(content.data())
