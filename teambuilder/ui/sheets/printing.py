"""Puts the pages of sheets on paper: the same SVG that the preview shows, painted by Qt on any printer."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
_SAME_SIZE = 0.01  # paper sizes are rounded to whole points: less than this is no difference
_ROOT = re.compile(rb"<svg\b[^>]*>")
_VIEW_BOX = re.compile(rb'viewBox="\s*\S+\s+\S+\s+(\S+)\s+(\S+)\s*"')


class PrintTrouble(Exception):
    """The printer took no page, or not all of them."""


def page_renderer(svg: bytes) -> QSvgRenderer:
    """What paints a page.

    Glyphs are filled shapes. Where no stroke is named, Qt draws one as wide as SVG's default, and all type turns bold.
    """
    root = _ROOT.search(svg)
    if root is not None and b"stroke-width" not in root.group():
        svg = svg.replace(b"<svg ", b'<svg stroke-width="0" ', 1)
    return QSvgRenderer(QByteArray(svg))


def page_size(svg: bytes) -> QSizeF:
    """A page's size in points, read without parsing the page. Raises ValueError when the SVG does not tell."""
    root = _ROOT.search(svg)
    box = _VIEW_BOX.search(root.group()) if root else None
    if box is None:
        raise ValueError("an SVG page without a viewBox")
    return QSizeF(float(box.group(1)), float(box.group(2)))


def print_pages(
    printer: QPrinter,
    svg_pages: Sequence[bytes],
    *,
    current_page: int = 1,
    proceed: Callable[[int], bool] = lambda _: True,
) -> bool:
    """Prints the pages that the printer is asked for, in full size, or smaller where the paper is smaller.

    `proceed` is asked before each page, with the number of pages done. When it says no, the job is called off and the
    answer is False. Raises PrintTrouble.
    """
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintTrouble
    try:
        for done, number in enumerate(numbers_to_print(printer, len(svg_pages), current_page)):
            if not proceed(done):
                printer.abort()
                return False
            if done and not printer.newPage():
                raise PrintTrouble
            svg = svg_pages[number - 1]
            page_renderer(svg).render(painter, _place_on(printer, page_size(svg)))
    finally:
        painter.end()
    return True


def numbers_to_print(printer: QPrinter, count: int, current_page: int = 1) -> list[int]:
    """The numbers of the pages, from 1, as they leave the printer: range, order and copies that it leaves to us."""
    kinds = type(printer).PrintRange
    numbers = list(range(1, count + 1))
    if printer.printRange() == kinds.CurrentPage:
        numbers = [current_page]
    elif printer.printRange() == kinds.PageRange:
        ranges = printer.pageRanges()
        numbers = [number for number in numbers if ranges.isEmpty() or ranges.contains(number)]
    if printer.pageOrder() == type(printer).PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return numbers * copies
    return [number for number in numbers for _ in range(copies)]


def _place_on(printer: QPrinter, points: QSizeF) -> QRectF:
    """Where a page stands on the paper, in the printer's dots."""
    paper = printer.paperRect(type(printer).Unit.DevicePixel)
    size = points * (printer.resolution() / POINTS_PER_INCH)
    fit = min(paper.width() / size.width(), paper.height() / size.height())
    if fit < 1 - _SAME_SIZE:
        size *= fit
    place = QRectF(0, 0, size.width(), size.height())
    if abs(paper.width() - size.width()) > paper.width() * _SAME_SIZE:
        place.moveLeft((paper.width() - size.width()) / 2)
    if abs(paper.height() - size.height()) > paper.height() * _SAME_SIZE:
        place.moveTop((paper.height() - size.height()) / 2)
    return place


def printer_for(svg_pages: Sequence[bytes], title: str) -> QPrinter:
    """The system's printer, set to the paper that the pages are made for."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = page_size(svg_pages[0])
    portrait = size.width() <= size.height()
    paper = QPageSize(
        size if portrait else size.transposed(), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    printer.setPageSize(paper)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait if portrait else QPageLayout.Orientation.Landscape)
    printer.setDocName(title)
    return printer


def ask_for_printer(parent: QWidget, printer: QPrinter, page_count: int) -> bool:
    """Asks with the system's dialog for printer, range and copies. False when the owner turns it down."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, page_count)
    dialog.setFromTo(1, page_count)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage, page_count > 1)
    return dialog.exec() == QPrintDialog.DialogCode.Accepted
