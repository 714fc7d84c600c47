"""Labels for texts of the plan: plain text, wrapped, never wider than there is room."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QWidget

from teambuilder.ui.theme import GRID

AnyWidget = TypeVar("AnyWidget", bound=QWidget)
_LONGEST_WORD = 24
_BREAK = "\u200b"


class WrappedLabel(QLabel):
    """Plain text over as many lines as it needs, in the height that each script needs."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(leading_edge() | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(breakable(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def leading_edge() -> Qt.AlignmentFlag:
    """The side where the window's lines begin, whatever the script of a text."""
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def breakable(text: str) -> str:
    """The text with places to break its overlong words at."""
    if all(len(word) <= _LONGEST_WORD for word in text.split()):
        return text
    return " ".join(
        _BREAK.join(word[start : start + _LONGEST_WORD] for start in range(0, len(word), _LONGEST_WORD)) or word
        for word in text.split(" ")
    )


def muted(label: AnyWidget) -> AnyWidget:
    """The same widget in the theme's quiet text colour."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def warned(label: AnyWidget) -> AnyWidget:
    """The same widget in the theme's colour for what is wrong."""
    label.setForegroundRole(QPalette.ColorRole.BrightText)
    return label


def bold(label: AnyWidget, scale: float = 1.0) -> AnyWidget:
    """The same widget in bold, larger by `scale`."""
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
    return label


def rule() -> QFrame:
    """A thin line between two parts."""
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.HLine)
    frame.setFrameShadow(QFrame.Shadow.Plain)
    frame.setForegroundRole(QPalette.ColorRole.Mid)
    frame.setMinimumHeight(2 * GRID)
    return frame
