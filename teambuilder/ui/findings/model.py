"""The findings as rows of a list; their words are looked for when a row is seen."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontMetrics

from teambuilder.core.findings import Finding, Severity
from teambuilder.ui import words_findings
from teambuilder.ui.theme import Theme
from teambuilder.ui.widgets.id_model import IdListModel, Index

_translate = QCoreApplication.translate


class FindingRow(NamedTuple):
    """A finding; `note` is why it was put aside, None for one that is to be settled."""

    finding: Finding
    note: str | None = None


class FindingsModel(IdListModel[FindingRow]):
    """Findings by their keys."""

    def text(self, payload: FindingRow) -> str:
        return f"{severity_word(payload.finding.severity)}: {words_findings.finding(payload.finding)}"

    def description(self, payload: FindingRow) -> str:
        remedies = [words_findings.remedy(remedy) for remedy in payload.finding.remedies]
        parts = [words_findings.reason(payload.finding), payload.note or "", *([] if payload.note else remedies)]
        return " ".join(part for part in parts if part)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return tip((words_findings.finding(self.payload(index).finding),))
        return super().data(index, role)


def tip(lines: Iterable[str]) -> str:
    """Plain lines for a tooltip, which wraps them and takes nothing in them for markup."""
    return f"<p>{'<br>'.join(escape(line) for line in lines)}</p>"


def severity_word(severity: Severity) -> str:
    """How serious, in a word: never by colour alone."""
    if severity is Severity.PROBLEM:
        return _translate("Findings", "Problem")
    return _translate("Findings", "Advice")


def word_width(bold: QFont) -> int:
    """Pixels for the word, whichever it is, so that the sentences begin below each other."""
    return max(QFontMetrics(bold).horizontalAdvance(severity_word(severity)) for severity in Severity) + 2


def severity_icon(severity: Severity) -> str:
    """How serious, by shape."""
    return "triangle-alert" if severity is Severity.PROBLEM else "info"


def severity_color(severity: Severity, theme: Theme) -> str:
    """How serious, by colour."""
    return theme.danger if severity is Severity.PROBLEM else theme.warning


def count_line(number: int) -> str:
    """How much is left to settle: short, for screen readers and the rail."""
    if number == 0:
        return _translate("Findings", "Nothing left to settle")
    if number == 1:
        return _translate("Findings", "1 finding left")
    return _translate("Findings", "{number} findings left").replace("{number}", str(number))
