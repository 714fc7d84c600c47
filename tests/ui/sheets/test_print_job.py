"""Printing from the screen: what is chosen goes to the printer, and what goes wrong is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from teambuilder.ui.sheets import print_job

if TYPE_CHECKING:
    from conftest import Answers, MakeScreen

WAIT = 15_000  # milliseconds


def test_printing_puts_the_chosen_pages_on_the_printer(
    make_screen: MakeScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, path = make_screen(), tmp_path / "paper.pdf"

    def answer(parent: QWidget, printer: QPrinter, page_count: int) -> bool:
        printer.setOutputFileName(str(path))
        return True

    monkeypatch.setattr(print_job, "ask_for_printer", answer)
    screen.out.print_button.click()
    assert "printer" in screen.saved.text
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == screen.pages.page_count
    monkeypatch.setattr(print_job, "ask_for_printer", lambda *_: False)
    screen.saved.hide()
    screen.out.print_button.click()
    assert not screen.saved.isVisible()


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\)")
def test_a_printer_that_takes_nothing_is_told(
    prompts: Answers, make_screen: MakeScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = make_screen()

    def answer(parent: QWidget, printer: QPrinter, page_count: int) -> bool:
        printer.setOutputFileName(str(tmp_path / "gone" / "paper.pdf"))
        return True

    monkeypatch.setattr(print_job, "ask_for_printer", answer)
    screen.print_sheets()
    assert "printer did not take them" in prompts.told[0]
    assert not screen.saved.isVisible()
