"""Texts over several lines, broken once and remembered: breaking costs more than painting."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


@lru_cache(maxsize=4096)
def _broken(text: str, described: str, families: tuple[str, ...], width: int, lines: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(described)
    font.setFamilies(families)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    broken: list[str] = []
    start = 0
    while len(broken) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        last = len(broken) == lines - 1
        start = line.textStart()
        broken.append(text[start:] if last else text[start : start + line.textLength()].strip())
    layout.endLayout()
    if broken:
        broken[-1] = QFontMetricsF(font).elidedText(broken[-1], Qt.TextElideMode.ElideRight, width)
    return tuple(broken)


def broken_text(text: str, font: QFont, width: int, lines: int) -> tuple[str, ...]:
    """The text on so many lines, the last elided."""
    return _broken(text, font.toString(), tuple(font.families()), width, lines)
