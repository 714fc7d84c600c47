"""For an owner who has a plan already, or wants to look first: recent plans, open, sample."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from teambuilder.core.text import is_urdu
from teambuilder.ui.icons import icon, paint_icon
from teambuilder.ui.language import font_for, ui_language
from teambuilder.ui.theme import GRID, RADIUS, theme_for
from teambuilder.ui.widgets.buttons import size_before_words
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.painting import draw_text, line_height, mirrored

SHOWN = 4  # more would not fit beside the starts in Urdu
_ICON = 20


class RecentPlan(QPushButton):
    """A plan that was open before: its name, and the folder that it is in."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._name, self._folder = path.stem, _folder_in_words(path.parent)
        self._fonts = _font_of(self._name, 1.0, bold=True), _font_of(self._folder, 0.9, bold=False)
        self.setText(path.stem)
        self.setToolTip(str(path))
        self.setAccessibleName(path.stem)
        self.setAccessibleDescription(str(path.parent))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, sum(_line(font) for font in self._fonts) + GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft) if self.underMouse() or self.hasFocus() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        first = _line(self._fonts[0])
        left, top = GRID * 2 + _ICON, GRID // 2
        width = self.width() - left - GRID
        places = (
            QRect(GRID, top + (first - _ICON) // 2, _ICON, _ICON),
            QRect(left, top, width, first),
            QRect(left, top + first, width, _line(self._fonts[1])),
        )
        icon_place, name_place, folder_place = (mirrored(p, self.rect(), self.layoutDirection()) for p in places)
        paint_icon(painter, "file-text", icon_place, QColor(theme.muted))
        draw_text(painter, name_place, self._name, self._fonts[0], theme.text, name=True)
        draw_text(painter, folder_place, self._folder, self._fonts[1], theme.muted, name=True)
        painter.end()


class Side(QWidget):
    """What can be opened instead of making a plan."""

    plan_chosen = Signal(Path)
    open_asked = Signal()
    sample_asked = Signal()

    def __init__(self, recent_plans: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        self.recent = [RecentPlan(path) for path in recent_plans if os.path.isfile(path)][:SHOWN]  # noqa: PTH113
        layout.addWidget(_title(self.tr("Your plans") if self.recent else self.tr("You have a plan already?")))
        for button in self.recent:
            button.clicked.connect(lambda _=False, path=button.path: self.plan_chosen.emit(path))
            layout.addWidget(button)
        self.open_button = _button(self.tr("Open a plan…"), "folder-open")
        self.open_button.clicked.connect(lambda: self.open_asked.emit())
        layout.addSpacing(GRID // 2)
        layout.addWidget(self.open_button)
        layout.addSpacing(GRID * 3)
        layout.addWidget(_title(self.tr("Would you like to look first?")))
        layout.addWidget(muted(WrappedLabel(self.tr("A finished team of twelve. Change what you like in it."))))
        self.sample_button = _button(self.tr("See a sample"), "eye")
        self.sample_button.clicked.connect(lambda: self.sample_asked.emit())
        layout.addSpacing(GRID // 2)
        layout.addWidget(self.sample_button)
        layout.addStretch(1)


def _title(text: str) -> WrappedLabel:
    label = WrappedLabel(text)
    label.setFont(font_for(ui_language(), bold=True))
    return label


def _button(text: str, icon_name: str) -> QPushButton:
    button = QPushButton(icon(icon_name), text)
    button.setIconSize(size_before_words())
    button.setAutoDefault(False)
    return button


def _font_of(text: str, scale: float, *, bold: bool) -> QFont:
    return font_for("ur" if is_urdu(text) else "en", scale, bold=bold)


def _line(font: QFont) -> int:
    return line_height(QFontMetrics(font))


def _folder_in_words(folder: Path) -> str:
    """The folder as the owner knows it: within their own, from there."""
    try:
        inside = folder.relative_to(Path.home())
    except ValueError:
        return str(folder)
    return str(inside) if inside.parts else str(folder)
