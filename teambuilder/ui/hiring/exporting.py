"""The chart as a picture or a drawing, in light colours whatever the window's are; the payroll as a workbook."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from teambuilder.core.payroll.forecast import Forecast
from teambuilder.core.plan import Plan
from teambuilder.exchange.whole_file import write_whole
from teambuilder.ui import words
from teambuilder.ui.hiring.chart import PayrollChart
from teambuilder.ui.hiring.chart_painting import ChartStyle, paint_chart
from teambuilder.ui.language import paper_font, ui_language
from teambuilder.ui.theme import LIGHT

_SIZE = QSize(1200, 640)
_MARGIN = 24
_PICTURE_SCALE = 2  # pixels of a picture for one of the chart: sharp on paper too


def save_picture(path: Path, plan: Plan, forecast: Forecast, chart: PayrollChart) -> None:
    """Writes a PNG. Raises ExchangeTrouble."""
    image = QImage(_SIZE * _PICTURE_SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    painter.scale(_PICTURE_SCALE, _PICTURE_SCALE)
    _paint(painter, plan, forecast, chart, outlines=False)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    write_whole(path, bytes(content.data()))


def save_drawing(path: Path, plan: Plan, forecast: Forecast, chart: PayrollChart) -> None:
    """Writes an SVG whose letters are outlines. Raises ExchangeTrouble."""
    content = QByteArray()
    buffer = QBuffer(content)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(_SIZE)
    drawing.setViewBox(QRectF(0, 0, _SIZE.width(), _SIZE.height()))
    drawing.setTitle(chart.accessibleName())
    drawing.setDescription(chart.accessibleDescription())
    painter = QPainter(drawing)
    painter.fillRect(QRectF(0, 0, _SIZE.width(), _SIZE.height()), QColor(LIGHT.card))
    _paint(painter, plan, forecast, chart, outlines=True)
    painter.end()
    write_whole(path, bytes(content.data()))


def save_workbook(path: Path, plan: Plan, scenario_id: str, forecast: Forecast) -> None:
    """Writes the payroll as an XLSX. Raises ExchangeTrouble."""
    from teambuilder.exchange.payroll import payroll_tables
    from teambuilder.exchange.workbook import write_workbook

    language = ui_language()
    write_workbook(path, payroll_tables(plan, scenario_id, forecast, language), right_to_left=language == "ur")


def _paint(painter: QPainter, plan: Plan, forecast: Forecast, chart: PayrollChart, *, outlines: bool) -> None:
    painter.translate(_MARGIN, _MARGIN)
    size = QSizeF(_SIZE.width() - 2 * _MARGIN, _SIZE.height() - 2 * _MARGIN)
    direction = Qt.LayoutDirection(chart.layoutDirection())
    style = ChartStyle(LIGHT, paper_font(), direction, outlines, _title(plan, forecast))
    paint_chart(painter, size, forecast, plan.business.currency, style)


def _title(plan: Plan, forecast: Forecast) -> str:
    """The business and the months with their years, in the direction of the window whatever stands first."""
    first, last = (words.isolated(words.month(month)) for month in (forecast.months[0], forecast.months[-1]))
    mark = "\N{RIGHT-TO-LEFT MARK}" if ui_language() == "ur" else "\N{LEFT-TO-RIGHT MARK}"
    return f"{mark}{words.isolated(words.said(plan.business.names))} · {first} – {last}"
