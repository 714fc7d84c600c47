"""The chart as a file or on paper: all of it, sharp, in light colours, and pages that can be glued."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.reporting import report_to
from teambuilder.core.actions.roles import add_role, new_role
from teambuilder.core.plan import Department
from teambuilder.ui.org_chart import exporting, printing
from teambuilder.ui.org_chart.box_painting import ChartStyle, draw_text
from teambuilder.ui.org_chart.chart_painting import MARGIN as MARGIN_OF_PICTURE
from teambuilder.ui.org_chart.export_dialogs import PaperDialog, PictureDialog
from teambuilder.ui.org_chart.exporting import pdf_page, picture_of, svg, usual_width, widest_picture
from teambuilder.ui.org_chart.paper import MARGIN, OVERLAP, paint_page, pdf_pages, plan_paper
from teambuilder.ui.org_chart.printing import print_on
from teambuilder.ui.org_chart.screen import OrgChartScreen
from teambuilder.ui.session import Session
from teambuilder.ui.theme import LIGHT, use_theme
from teambuilder.ui.words import isolated, without_isolates

if TYPE_CHECKING:
    from conftest import Answers

both = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
Ids = dict[str, str]
GROUND = QColor(LIGHT.card).rgb()
DOTS = 4.0  # of a test page for one millimetre
Shown = Callable[[Session], OrgChartScreen]


def edge_colours(image: QImage, depth: int = 1) -> set[int]:
    """The colours of the outermost pixels."""
    width, height = image.width(), image.height()
    across = {image.pixel(x, y) for x in range(width) for d in range(depth) for y in (d, height - 1 - d)}
    return across | {image.pixel(x, y) for y in range(height) for d in range(depth) for x in (d, width - 1 - d)}


def inked(image: QImage) -> QRectF:
    """The smallest rectangle round all that is not ground."""
    small = image.scaled(image.width() // 4, image.height() // 4)
    marks = [
        (x, y) for x in range(small.width()) for y in range(small.height()) if small.pixelColor(x, y).lightness() < 250
    ]
    xs, ys = [x for x, _ in marks], [y for _, y in marks]
    return QRectF(4 * min(xs), 4 * min(ys), 4 * (max(xs) - min(xs)), 4 * (max(ys) - min(ys)))


@pytest.fixture
def wide(session: Session, ids: Ids, shown: Shown) -> OrgChartScreen:
    """A chart that takes several pages."""
    for number in range(12):
        role = new_role(session.scenario_id, Department.SALES, f"Seller of the territory {number}", f"سیلز {number}")
        assert session.do(add_role, session.scenario_id, role)
        if number % 3:
            assert session.do(report_to, session.scenario_id, role.id, ids["head"])
        else:
            assert session.do(report_to, session.scenario_id, role.id, ids["first"])
    return shown(session)


@both
@pytest.mark.parametrize("width", [400, 3001, 10_000])
def test_a_picture_is_as_wide_as_it_should_be_and_nothing_is_cut(chart: OrgChartScreen, width: int) -> None:
    drawing = chart.drawing()
    image = picture_of(drawing, width)
    assert image.width() == width
    assert image.height() / width == pytest.approx(drawing.size[1] / drawing.size[0], abs=1 / width)
    assert edge_colours(image) == {GROUND}


@both
def test_a_picture_shows_all_of_the_chart(chart: OrgChartScreen) -> None:
    drawing = chart.drawing()
    ink = inked(picture_of(drawing, drawing.size[0]))
    layout = drawing.chart.layout
    assert ink.width() >= layout.width - 12
    assert ink.height() >= layout.height - 12


def test_edges_are_sharp_however_wide_the_picture(chart: OrgChartScreen, ids: Ids) -> None:
    """Across the border of a box, hardly a pixel is neither border nor ground; in one enlarged many would be."""
    drawing = chart.drawing()
    box = drawing.chart.layout.boxes[ids["second"]]
    scale = 8000 / drawing.size[0]
    image = picture_of(drawing, 8000)
    left = (drawing.size[0] - drawing.chart.layout.width) // 2
    top = drawing.size[1] - MARGIN_OF_PICTURE - drawing.chart.layout.height
    y, edge = round((top + box.y + box.height / 2) * scale), round((left + box.right) * scale)
    colours = [image.pixelColor(x, y).lightness() for x in range(edge - 40, edge + 40)]
    border = min(colours)
    assert border < 160
    assert 0 < sum(border + 4 < colour < 251 for colour in colours) <= 6


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("text", [f"{isolated('il')} · {isolated('MWMW')}", f"{isolated('ال')} · {isolated('MWMW')}"])
def test_outlines_have_the_order_of_letters(
    qapp: QApplication, text: str, direction: Qt.LayoutDirection, language: str
) -> None:
    def ink_of_halves(*, outlines: bool) -> list[int]:
        image = QImage(300, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        style = ChartStyle(LIGHT, QFont(), direction, outlines)
        draw_text(painter, QRectF(0, 0, 300, 60), text, style.font, "black", style)
        painter.end()
        return [
            sum(255 - image.pixelColor(x, y).lightness() for x in half for y in range(60))
            for half in (range(20), range(280, 300))
        ]

    letters, outlines = ink_of_halves(outlines=False), ink_of_halves(outlines=True)
    assert outlines == [pytest.approx(ink, rel=0.3, abs=300) for ink in letters]


@pytest.mark.parametrize("language", ["ur"], indirect=True)
def test_outlines_of_joined_letters_have_no_holes(qapp: QApplication, language: str) -> None:
    def ink(*, outlines: bool) -> int:
        image = QImage(600, 300, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        font = QFont(qapp.font())
        font.setPixelSize(80)
        style = ChartStyle(LIGHT, font, Qt.LayoutDirection.RightToLeft, outlines)
        painter = QPainter(image)
        painter.setLayoutDirection(style.direction)
        draw_text(painter, QRectF(0, 0, 590, 300), "مارکیٹنگ مینیجر", font, "black", style)
        painter.end()
        return sum(255 - image.pixelColor(x, y).lightness() for x in range(600) for y in range(300))

    assert ink(outlines=True) == pytest.approx(ink(outlines=False), rel=0.015)


@both
def test_saved_pictures_are_in_light_colours(
    qtbot: QtBot, chart: OrgChartScreen, prompts: Answers, qapp: QApplication
) -> None:
    use_theme(qapp, "dark")
    try:
        with qtbot.waitSignal(chart.saver.saved) as saved:
            chart.tools.save_wanted.emit(".png")
    finally:
        use_theme(qapp, "light")
    assert saved.args is not None
    path = saved.args[0]
    assert path.parent == prompts.folder
    image = QImage(str(path))
    assert image.width() == 3000
    assert edge_colours(image.convertToFormat(QImage.Format.Format_RGB32)) == {GROUND}
    assert chart.saved.isVisible()
    assert [file.name for file in prompts.folder.iterdir()] == [path.name]


@both
def test_a_drawing_is_valid_and_its_letters_are_outlines(qtbot: QtBot, chart: OrgChartScreen, prompts: Answers) -> None:
    with qtbot.waitSignal(chart.saver.saved) as saved:
        chart.tools.save_wanted.emit(".svg")
    assert saved.args is not None
    root = ElementTree.fromstring(saved.args[0].read_bytes())
    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "path" in names
    assert "text" not in names
    title = root.findtext("{http://www.w3.org/2000/svg}title") or ""
    assert title.strip()
    assert title == without_isolates(title)
    size = QSize(*chart.drawing().size)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(saved.args[0].read_bytes())).render(painter)
    painter.end()
    assert edge_colours(image.copy(1, 1, image.width() - 2, image.height() - 2)) == {GROUND}


def test_what_is_shown_is_what_goes_out(chart: OrgChartScreen, ids: Ids) -> None:
    whole = chart.drawing()
    assert "Indus Tiles" in whole.title
    chart.tools.departments.setCurrentIndex(2)
    part = chart.drawing()
    assert "Marketing" in part.title
    assert ids["head"] not in part.chart.contents
    assert part.size[0] < whole.size[0]


def test_a_drawing_tells_its_boxes_in_words(chart: OrgChartScreen) -> None:
    content = svg(chart.drawing(outlines=True), "Owner: Ayesha Khan")
    root = ElementTree.fromstring(content)
    assert root.findtext("{http://www.w3.org/2000/svg}desc") == "Owner: Ayesha Khan"


@both
def test_a_pdf_of_one_page_is_as_large_as_the_chart(chart: OrgChartScreen, tmp_path: Path) -> None:
    drawing = chart.drawing()
    path = tmp_path / "chart.pdf"
    path.write_bytes(pdf_page(drawing))
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == 1
        box = [float(side) for side in pdf.pages[0].mediabox]
    assert box[2:] == pytest.approx([side * 0.75 for side in drawing.size], abs=1)


def test_a_page_is_no_larger_than_readers_take(
    chart: OrgChartScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_LONGEST_PAGE", 300.0)
    path = tmp_path / "chart.pdf"
    path.write_bytes(pdf_page(chart.drawing()))
    with pikepdf.open(path) as pdf:
        assert max(float(side) for side in pdf.pages[0].mediabox) == pytest.approx(300, abs=1)


@both
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_pdf_has_a_page_for_each_part(wide: OrgChartScreen, tmp_path: Path, paper: str) -> None:
    drawing = wide.drawing()
    plan = plan_paper(drawing, paper, 1.0)
    assert plan.count > 2
    path = tmp_path / "chart.pdf"
    path.write_bytes(pdf_pages(drawing, plan))
    wanted = [(595, 842), (842, 595)] if paper == "a4" else [(612, 792), (792, 612)]
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == plan.count
        for page in pdf.pages:
            box = [float(side) for side in page.mediabox]
            assert (round(box[2]), round(box[3])) in wanted


def page_image(screen: OrgChartScreen, number: int, scale: float | None = 1.0) -> QImage:
    drawing = screen.drawing()
    plan = plan_paper(drawing, "a4", scale)
    image = QImage((plan.page * DOTS).toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_page(painter, drawing, plan, number, DOTS)
    painter.end()
    return image


def strip(image: QImage, side: str) -> QImage:
    """What a page shows of the chart in the strip that a neighbour shows too, without the marks at its ends."""
    margin, overlap = MARGIN * DOTS, OVERLAP * DOTS
    left = margin if side == "left" else image.width() - margin - overlap
    area = QRectF(left, margin, overlap, image.height() - 2 * margin)
    return image.copy(area.toRect().adjusted(4, 4, -4, -4))


@both
def test_neighbouring_pages_show_the_same_in_their_strips(wide: OrgChartScreen, language: str) -> None:
    first, second = page_image(wide, 0), page_image(wide, 1)
    sides = ("left", "right") if language == "ur" else ("right", "left")
    one, other = strip(first, sides[0]), strip(second, sides[1])
    assert one.size() == other.size()
    differing = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 60
        for x in range(one.width())
        for y in range(one.height())
    )
    inked_pixels = sum(one.pixelColor(x, y).lightness() < 200 for x in range(one.width()) for y in range(one.height()))
    assert inked_pixels > 20
    assert differing < 0.2 * inked_pixels


@both
def test_pages_have_marks_to_cut_and_glue_by(wide: OrgChartScreen, language: str) -> None:
    image = page_image(wide, 0)
    margin = round(MARGIN * DOTS)
    dark = QColor(LIGHT.text).lightness() + 120
    corner = [image.pixelColor(margin + d, margin - 8).lightness() for d in (-1, 0, 1)]
    assert min(corner) < dark
    x = margin + OVERLAP * DOTS if language == "ur" else image.width() - margin - OVERLAP * DOTS
    column = [
        min(image.pixelColor(round(x) + d, y).lightness() for d in (-1, 0, 1))
        for y in range(margin + 8, image.height() - margin - 8)
    ]
    assert sum(value < 220 for value in column) > len(column) / 5  # a dashed line
    foot = image.copy(0, image.height() - margin + 4, image.width(), margin - 6)
    assert min(foot.pixelColor(x, y).lightness() for x in range(foot.width()) for y in range(foot.height())) < 200
    assert edge_colours(image) == {QColor("white").rgb()}


def test_a_single_page_has_no_marks(chart: OrgChartScreen) -> None:
    image = page_image(chart, 0, None)
    margin = round(MARGIN * DOTS) - 1
    assert edge_colours(image, margin) == {QColor("white").rgb()}


@both
def test_pages_saved_from_the_screen(qtbot: QtBot, wide: OrgChartScreen, prompts: Answers) -> None:
    prompts.scale = 0.75
    with qtbot.waitSignal(wide.saver.saved) as saved:
        wide.tools.pages_wanted.emit()
    assert saved.args is not None
    with pikepdf.open(saved.args[0]) as pdf:
        assert len(pdf.pages) == plan_paper(wide.drawing(), "a4", 0.75).count


def test_what_cannot_be_written_is_told(qtbot: QtBot, chart: OrgChartScreen, prompts: Answers) -> None:
    prompts.folder.rmdir()
    chart.tools.save_wanted.emit(".pdf")
    qtbot.waitUntil(lambda: bool(prompts.told))
    assert "was not saved" in prompts.told[0]
    assert chart.tools.save_button.isEnabled()


def test_questions_that_are_turned_down_write_nothing(chart: OrgChartScreen, prompts: Answers) -> None:
    prompts.width = None
    chart.tools.save_wanted.emit(".png")
    assert not chart.saver.running
    assert list(prompts.folder.iterdir()) == []


@both
def test_all_pages_go_to_the_printer(wide: OrgChartScreen, tmp_path: Path, prompts: Answers) -> None:
    drawing = wide.drawing()
    plan = plan_paper(drawing, "a4", 1.0)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.set_paper(printer, plan)
    assert print_on(wide, printer, drawing, plan)
    with pikepdf.open(tmp_path / "printed.pdf") as pdf:
        assert len(pdf.pages) == plan.count


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false", extend=True)
def test_print_asks_for_a_printer_and_says_when_it_fails(
    wide: OrgChartScreen, prompts: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_: object, printer: QPrinter, count: int) -> bool:
        assert count > 2
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
        return True

    monkeypatch.setattr(printing, "ask_for_printer", answer)
    wide.tools.print_wanted.emit()
    assert len(prompts.told) == 1
    assert "printer" in prompts.told[0]


@both
def test_the_dialog_of_a_picture_tells_its_size(qtbot: QtBot, chart: OrgChartScreen) -> None:
    drawing = chart.drawing()
    dialog = PictureDialog(drawing, chart)
    qtbot.addWidget(dialog)
    assert dialog.pixels == usual_width(drawing) == 2 * drawing.size[0]
    assert widest_picture(drawing) >= 10_000
    dialog.width_field.setValue(1000)
    assert "1,000" in dialog.outcome.text()
    assert dialog.width_field.accessibleName()


@both
def test_the_dialog_of_paper_offers_sizes_down_to_one_page(qtbot: QtBot, wide: OrgChartScreen) -> None:
    dialog = PaperDialog(wide.drawing(), "letter", "Go", wide)
    qtbot.addWidget(dialog)
    assert dialog.chosen.paper == "letter"
    assert dialog.chosen.scale == 1
    counts = []
    for place in range(dialog.scale.count()):
        dialog.scale.setCurrentIndex(place)
        counts.append(dialog.chosen.count)
    assert counts == sorted(set(counts), reverse=True)
    assert counts[-1] == 1
    dialog.paper.setCurrentIndex(0)
    assert dialog.chosen.paper == "a4"
    assert dialog.outcome.text()
