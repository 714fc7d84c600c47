"""Preview, printer and PDF have the same ink: every kind of sheet in every language, at 150 dots an inch."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import Plan
from teambuilder.core.sample import sample_change
from teambuilder.core.sheets import KINDS, Options, SheetKind, make_sheet
from teambuilder.sheets import SetSheets, set_sheets
from teambuilder.ui.sheets.printing import page_renderer, page_size, print_pages, printer_for

DPI = 150
DARK = bytes(b"1"[0] if gray < 128 else b"0"[0] for gray in range(256))
FAINT = bytes(b"1"[0] if gray < 216 else b"0"[0] for gray in range(256))
Ink: TypeAlias = tuple[list[int], list[int]]  # rows of bits: what is surely ink, and what may be


def ink_of(gray: bytes, width: int, height: int, stride: int) -> Ink:
    """Two bit rows for each row of pixels, an edge more light than dark being no more than possible ink."""
    rows = [gray[place * stride : place * stride + width] for place in range(height)]
    sure, possible = ([int(row.translate(table), 2) for row in rows] for table in (DARK, FAINT))
    return sure, possible


def stray(one: Ink, other: Ink) -> int:
    """The pixels of sure ink of one that have no possible ink of the other within a pixel."""
    sure, possible = one[0], other[1]
    assert abs(len(sure) - len(possible)) <= 1
    strays = 0
    for place, row in enumerate(sure):
        near = 0
        for line in possible[max(0, place - 1) : place + 2]:
            near |= line | line << 1 | line >> 1
        strays += (row & ~near).bit_count()
    return strays


def ink_of_image(image: QImage) -> Ink:
    return ink_of(bytes(image.constBits()), image.width(), image.height(), image.bytesPerLine())


def rastered(pdf: bytes, folder: Path) -> list[Ink]:
    """The pages' ink. They are rastered twice as fine: pdftoppm puts large letters on whole pixels."""
    (folder / "sheet.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-gray", "-r", str(2 * DPI), "sheet.pdf", "page"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    inks: list[Ink] = []
    for path in sorted(folder.glob("page*.pgm")):
        fine = QImage(str(path))
        half = fine.scaled(
            round(fine.width() / 2),
            round(fine.height() / 2),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        inks.append(ink_of_image(half.convertToFormat(QImage.Format.Format_Grayscale8)))
        path.unlink()
    return inks


def previewed(svg: bytes, width: int, height: int) -> Ink:
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    page = page_size(svg) * (DPI / 72)
    page_renderer(svg).render(painter, QRectF(0, 0, page.width(), page.height()))
    painter.end()
    return ink_of_image(image)


def printed(svg_pages: list[bytes], folder: Path) -> bytes:
    printer = printer_for(svg_pages, "Sheets")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    assert print_pages(printer, svg_pages)
    return (folder / "printed.pdf").read_bytes()


@pytest.fixture(scope="module")
def plan() -> Plan:
    return Plan().apply(sample_change(load_catalogue()))


def set_sheet(plan: Plan, kind: SheetKind, language: Any, paper: Any) -> SetSheets:
    scenario_id = plan.business.current_scenario_id
    subject = KINDS[kind].subjects(plan.team(scenario_id))[0]
    sheet = make_sheet(kind, plan, scenario_id, subject, Options(effective_date="2026-11-23"))
    return set_sheets([sheet], language=language, paper=paper)


@pytest.mark.parametrize(("language", "paper"), [("en", "a4"), ("ur", "letter"), ("both", "a4")])
@pytest.mark.parametrize("kind", SheetKind)
def test_preview_printer_and_pdf_agree(
    qapp: QApplication, plan: Plan, kind: SheetKind, language: str, paper: str, tmp_path: Path
) -> None:
    made = set_sheet(plan, kind, language, paper)
    svg = made.svg_pages()
    of_pdf = rastered(made.pdf(), tmp_path)
    of_printer = rastered(printed(svg, tmp_path), tmp_path)
    assert len(of_pdf) == len(of_printer) == len(svg)
    for page, pdf, paper_ink in zip(svg, of_pdf, of_printer, strict=True):
        size = page_size(page) * (DPI / 72)
        preview = previewed(page, round(size.width()), round(size.height()))
        assert sum(row.bit_count() for row in pdf[0]) > 500
        strays = [stray(a, b) for a, b in ((pdf, preview), (preview, pdf), (pdf, paper_ink), (paper_ink, pdf))]
        assert strays == [0, 0, 0, 0]


def test_ink_that_differs_is_noticed(qapp: QApplication, plan: Plan, tmp_path: Path) -> None:
    """The control: bold type, a page moved by two pixels, and another language are not the same ink."""
    made = set_sheet(plan, SheetKind.RESPONSIBILITIES, "en", "a4")
    (page,) = made.svg_pages()
    (pdf,) = rastered(made.pdf(), tmp_path)
    width, height = (round(side * DPI / 72) for side in page_size(page).toTuple())  # pyright: ignore[reportGeneralTypeIssues]
    moved = ([row >> 2 for row in pdf[0]], [row >> 2 for row in pdf[1]])
    assert stray(pdf, moved) > 100
    bold = previewed(page.replace(b'stroke-width="0"', b'stroke="black" stroke-width="1"', 1), width, height)
    assert stray(bold, pdf) > 0
    other = set_sheet(plan, SheetKind.RESPONSIBILITIES, "ur", "a4").svg_pages()[0]
    assert stray(previewed(other, width, height), pdf) > 1_000
