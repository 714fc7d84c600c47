"""Paper is what the PDF is: pages printed by Qt carry the same ink, on the pages that the owner asked for."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from teambuilder.core.actions.business import Script, found_business
from teambuilder.core.actions.slots import place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import Plan
from teambuilder.core.sheets import Options
from teambuilder.ui.sheets.choices import SheetChoices
from teambuilder.ui.sheets.pages import PageRequest, Pages, make_pages
from teambuilder.ui.sheets.printing import PrintTrouble, numbers_to_print, page_size, print_pages, printer_for

DPI = 150
INK = bytes(1 if level < 128 else 0 for level in range(256))
ANY_GREY = bytes(1 if level < 240 else 0 for level in range(256))
STRAY_INK = 0.0001  # the part of a page's ink that may lie further than a dot from the other's

Rows = list[int]  # one number for each line of dots, one byte for each dot from the left up: 1 is ink


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The owner in two roles: sheets of a few pages."""
    script = Script(Plan())
    script.add(*found_business(load_catalogue(), "sales_first", name="Khan Traders", owner_name="Ayesha Khan").edits)
    scenario_id = script.plan.business.current_scenario_id
    (owner_id,) = script.plan.people
    for slot_id in list(script.plan.team(scenario_id).slots)[:2]:
        script.do(place_person, scenario_id, owner_id, slot_id)
    return script.plan


@pytest.fixture(scope="module")
def english(plan: Plan) -> Pages:
    """The sheets in English on A4."""
    return made(plan)


@pytest.fixture(scope="module")
def direct(english: Pages, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The PDF that is written without a printer."""
    path = tmp_path_factory.mktemp("direct") / "direct.pdf"
    path.write_bytes(english.sheets.pdf())
    return path


@pytest.fixture(scope="module")
def direct_ink(direct: Path) -> Ink:
    return ink_of(direct)


def made(plan: Plan, **choices: Any) -> Pages:
    scenario_id = plan.business.current_scenario_id
    return make_pages(
        PageRequest(plan, scenario_id, SheetChoices(options=Options(effective_date="2027-02-01"), **choices))
    )


def pdf_printer(path: Path, paper: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(paper))
    return printer


@dataclass(frozen=True)
class Ink:
    """The dots that are dark, and those that are not white: hairlines come out paler when they fall between dots."""

    dark: Rows
    grey: Rows

    def moved(self, across: int, down: int) -> Ink:
        """The same ink further right and down."""

        def shifted(rows: Rows) -> Rows:
            return [0] * down + [row << 8 * across for row in rows[: len(rows) - down]]

        return Ink(shifted(self.dark), shifted(self.grey))

    @property
    def box(self) -> tuple[int, int, int, int]:
        """First and last line with ink, first and last dot across."""
        lines = [number for number, row in enumerate(self.dark) if row]
        columns = reduce(or_, self.dark)
        return lines[0], lines[-1], (columns & -columns).bit_length() // 8, columns.bit_length() // 8


def ink_of(pdf: Path, page: int = 1) -> Ink:
    """A page as dots, at DPI."""
    command = ["pdftoppm", "-r", str(DPI), "-gray", "-f", str(page), "-l", str(page), str(pdf)]
    content = subprocess.run(command, check=True, capture_output=True).stdout
    _, size, _, dots = content.split(b"\n", 3)
    width, height = map(int, size.split())
    lines = [dots[line * width : (line + 1) * width] for line in range(height)]
    dark, grey = ([int.from_bytes(line.translate(table), "little") for line in lines] for table in (INK, ANY_GREY))
    return Ink(dark, grey)


def thickened(rows: Rows) -> Rows:
    """The dots and all that are next to them."""
    wide = [row | row << 8 | row >> 8 for row in rows]
    return [above | row | below for above, row, below in zip([0, *wide], wide, [*wide[1:], 0], strict=False)]


def stray_ink(one: Ink, other: Ink) -> float:
    """How much of the ink of either page lies further than one dot from the other's: 0 is none, 1 is all."""

    def outside(rows: Rows, cover: Rows) -> int:
        return sum((row & ~covered).bit_count() for row, covered in zip(rows, thickened(cover), strict=False))

    total = sum(row.bit_count() for row in one.dark)
    return max(outside(one.dark, other.grey), outside(other.dark, one.grey)) / total


@pytest.mark.parametrize(
    ("language", "paper", "size"),
    [("both", "a4", QPageSize.PageSizeId.A4), ("ur", "letter", QPageSize.PageSizeId.Letter)],
)
def test_the_printer_gets_the_ink_of_the_pdf(
    qapp: QApplication, plan: Plan, tmp_path: Path, language: str, paper: str, size: QPageSize.PageSizeId
) -> None:
    pages = made(plan, language=language, paper=paper)
    direct, printed = tmp_path / "direct.pdf", tmp_path / "printed.pdf"
    direct.write_bytes(pages.sheets.pdf())
    assert print_pages(pdf_printer(printed, size), pages.svg)
    with pikepdf.open(direct) as one, pikepdf.open(printed) as other:
        assert len(one.pages) == len(other.pages) == len(pages.svg)
    one, other = ink_of(direct, len(pages.svg)), ink_of(printed, len(pages.svg))
    assert stray_ink(one, other) < STRAY_INK
    assert all(abs(a - b) <= 1 for a, b in zip(one.box, other.box, strict=True))


def test_the_comparison_sees_a_shift_of_three_dots(direct_ink: Ink) -> None:
    assert stray_ink(direct_ink, direct_ink) == 0
    assert stray_ink(direct_ink, direct_ink.moved(3, 0)) > 0.1
    assert stray_ink(direct_ink, direct_ink.moved(0, 3)) > 0.1


def test_the_comparison_sees_type_that_turned_bold(
    qapp: QApplication, english: Pages, direct_ink: Ink, tmp_path: Path
) -> None:
    bold = english.svg[0].replace(b'stroke-width="0"', b'stroke-width="1"', 1)
    assert bold != english.svg[0]
    assert print_pages(pdf_printer(tmp_path / "bold.pdf"), [bold])
    assert stray_ink(direct_ink, ink_of(tmp_path / "bold.pdf")) > 0.01


def test_a_page_without_stroke_width_is_not_printed_bold(
    qapp: QApplication, english: Pages, direct_ink: Ink, tmp_path: Path
) -> None:
    plain = english.svg[0].replace(b' stroke-width="0"', b"", 1)
    assert plain != english.svg[0]
    assert print_pages(pdf_printer(tmp_path / "plain.pdf"), [plain])
    assert stray_ink(direct_ink, ink_of(tmp_path / "plain.pdf")) < STRAY_INK


def test_smaller_paper_gets_the_whole_page_smaller(
    qapp: QApplication, english: Pages, direct_ink: Ink, tmp_path: Path
) -> None:
    small = tmp_path / "a5.pdf"
    assert print_pages(pdf_printer(small, QPageSize.PageSizeId.A5), english.svg[:1])
    scale = 148 / 210
    for large, little in zip(direct_ink.box, ink_of(small).box, strict=True):
        assert abs(large * scale - little) <= 2


def test_larger_paper_gets_the_page_in_its_own_size_in_the_middle(
    qapp: QApplication, english: Pages, direct_ink: Ink, tmp_path: Path
) -> None:
    large = tmp_path / "a3.pdf"
    assert print_pages(pdf_printer(large, QPageSize.PageSizeId.A3), english.svg[:1])
    top, bottom, left, right = direct_ink.box
    shift_across, shift_down = (297 - 210) / 2 / 25.4 * DPI, (420 - 297) / 2 / 25.4 * DPI
    expected = (top + shift_down, bottom + shift_down, left + shift_across, right + shift_across)
    assert all(abs(a - b) <= 2 for a, b in zip(expected, ink_of(large).box, strict=True))


def test_range_order_and_copies_are_what_the_owner_asked_for(qapp: QApplication, tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "any.pdf")
    assert numbers_to_print(printer, 4) == [1, 2, 3, 4]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert numbers_to_print(printer, 4, current_page=3) == [3]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert numbers_to_print(printer, 4) == [2, 3]
    assert numbers_to_print(printer, 2) == [2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert numbers_to_print(printer, 4) == [3, 2]
    assert not printer.supportsMultipleCopies()
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert numbers_to_print(printer, 4) == [3, 2, 3, 2]
    printer.setCollateCopies(False)
    assert numbers_to_print(printer, 4) == [3, 3, 2, 2]


def test_only_the_pages_of_the_range_are_printed(
    qapp: QApplication, english: Pages, direct: Path, tmp_path: Path
) -> None:
    assert len(english.svg) > 1
    printer = pdf_printer(tmp_path / "second.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    assert print_pages(printer, english.svg)
    with pikepdf.open(tmp_path / "second.pdf") as printed:
        assert len(printed.pages) == 1
    assert stray_ink(ink_of(direct, 2), ink_of(tmp_path / "second.pdf")) < STRAY_INK


def test_printing_stops_when_the_owner_says_so(qapp: QApplication, english: Pages, tmp_path: Path) -> None:
    asked: list[int] = []

    def proceed(done: int) -> bool:
        asked.append(done)
        return done < 1

    assert not print_pages(pdf_printer(tmp_path / "stopped.pdf"), english.svg, proceed=proceed)
    assert asked == [0, 1]


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\)")
def test_a_printer_that_takes_nothing_is_told(qapp: QApplication, english: Pages, tmp_path: Path) -> None:
    with pytest.raises(PrintTrouble):
        print_pages(pdf_printer(tmp_path / "no such folder" / "sheet.pdf"), english.svg[:1])


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_printer_starts_with_the_sheets_own_paper(qapp: QApplication, plan: Plan, paper: str) -> None:
    pages = made(plan, paper=paper)
    printer = printer_for(pages.svg, "Ayesha Khan")
    expected = QPageSize.PageSizeId.A4 if paper == "a4" else QPageSize.PageSizeId.Letter
    assert printer.pageLayout().pageSize().id() == expected
    assert printer.docName() == "Ayesha Khan"


def test_a_page_that_does_not_tell_its_size_is_refused() -> None:
    assert page_size(b'<?xml?><svg viewBox="0 0 612 792">') == QSizeF(612, 792)
    with pytest.raises(ValueError, match="viewBox"):
        page_size(b'<svg width="10"><g viewBox="0 0 1 1"/></svg>')
