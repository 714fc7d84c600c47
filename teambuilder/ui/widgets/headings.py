"""Headings of panes and sections, alike on every screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def heading(text: str, parent: QWidget, scale: float = 1.25) -> QLabel:
    """A bold line larger than the text."""
    label = _plain(text, parent)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(True)
    label.setFont(font)
    return label


def section_label(text: str, parent: QWidget) -> QLabel:
    """The bold name of a section."""
    return heading(text, parent, 1.0)


def muted_label(text: str, parent: QWidget) -> QLabel:
    """A quiet line that explains; it wraps."""
    label = _plain(text, parent)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    label.setWordWrap(True)
    return label


def _plain(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
