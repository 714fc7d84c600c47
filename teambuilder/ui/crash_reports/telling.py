"""Tells the owner, once and at the next start, that something went wrong the last time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from teambuilder.ui.crash_reports.collecting import Found, take_new
from teambuilder.ui.prompts import Prompts

_translate = QCoreApplication.translate


def tell_of_last_time(folder: Path, prompts: Prompts, window: QWidget) -> None:
    """Says that the plan is safe, and shows the report to whoever wants to see it."""
    report = take_new(folder)
    if report is None or not prompts.offer_report(window, _sentence(report)):
        return
    from teambuilder.ui.crash_reports.dialog import ReportDialog

    dialog = ReportDialog(report, window)
    dialog.exec()
    dialog.deleteLater()


def _sentence(report: Found) -> str:
    if report.stopped:
        return _translate(
            "CrashReports", "Teambuilder stopped unexpectedly last time. Your plan is safe up to the last step."
        )
    return _translate(
        "CrashReports",
        "Something went wrong the last time that Teambuilder was open. Your plan is safe up to the last step.",
    )
