"""Printing as the owner sees it: the system's dialog, how far it is, and what went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from teambuilder.ui.prompts import Prompts
from teambuilder.ui.sheets.printing import PrintTrouble, ask_for_printer, numbers_to_print, print_pages, printer_for

_translate = QCoreApplication.translate
_PATIENCE = 300  # milliseconds before a dialog tells how far it is


def print_with_dialog(
    parent: QWidget, prompts: Prompts, svg_pages: Sequence[bytes], title: str, current_page: int
) -> bool:
    """Asks for a printer and prints. True when all pages are on their way."""
    printer = printer_for(svg_pages, title)
    if not ask_for_printer(parent, printer, len(svg_pages)):
        return False
    count = len(numbers_to_print(printer, len(svg_pages), current_page))
    progress = QProgressDialog(
        _translate("Sheets", "Printing…"), _translate("Sheets", "Stop printing"), 0, count, parent
    )
    progress.setWindowTitle(title)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(_PATIENCE)

    def proceed(done: int) -> bool:
        progress.setValue(done)
        return not progress.wasCanceled()

    try:
        return print_pages(printer, svg_pages, current_page=current_page, proceed=proceed)
    except PrintTrouble:
        prompts.tell(
            parent,
            _translate("Sheets", "The sheets were not printed"),
            _translate(
                "Sheets",
                "The printer did not take them. Check that it is on and connected, then print again, or save a PDF.",
            ),
        )
        return False
    finally:
        progress.reset()
        progress.deleteLater()
