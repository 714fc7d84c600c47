"""Puts the chart on paper: the system's dialog, how far it is, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressDialog, QWidget

from teambuilder.ui.org_chart.exporting import Drawing
from teambuilder.ui.org_chart.paper import PaperPlan, paint_page, set_paper
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.sheets.printing import ask_for_printer, numbers_to_print

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_translate = QCoreApplication.translate
_PATIENCE = 300  # milliseconds before a dialog tells how far it is


def print_chart(parent: QWidget, prompts: Prompts, drawing: Drawing, plan: PaperPlan) -> bool:
    """Asks for a printer and prints. True when all pages are on their way."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_paper(printer, plan)
    printer.setDocName(drawing.plain_title)
    if not ask_for_printer(parent, printer, plan.count):
        return False
    set_paper(printer, plan)  # the plan is for this paper, whatever was chosen in the dialog
    if print_on(parent, printer, drawing, plan):
        return True
    prompts.tell(
        parent,
        _translate("ChartExport", "The chart was not printed"),
        _translate(
            "ChartExport",
            "The printer did not take all pages. Check that it is on and connected, then print again, or save a PDF.",
        ),
    )
    return False


def print_on(parent: QWidget | None, printer: QPrinter, drawing: Drawing, plan: PaperPlan) -> bool:
    """Prints the pages that the printer is asked for; False when it does not take them. Stopping is no failure."""
    numbers = [number - 1 for number in numbers_to_print(printer, plan.count)]
    progress = QProgressDialog(
        _translate("ChartExport", "Printing…"), _translate("ChartExport", "Stop printing"), 0, len(numbers), parent
    )
    progress.setWindowTitle(drawing.title)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(_PATIENCE)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            return False
        for done, number in enumerate(numbers):
            progress.setValue(done)
            if progress.wasCanceled():
                printer.abort()
                return True
            if done and not printer.newPage():
                return False
            paint_page(painter, drawing, plan, number, printer.resolution() / 25.4)
        return True
    finally:
        if painter.isActive():
            painter.end()
        progress.reset()
        progress.deleteLater()
