"""Labels, alike on every screen: headings, quiet lines, and texts of the plan that wrap in either script."""

from __future__ import annotations

import re
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLabel, QSizePolicy, QWidget

from teambuilder.core.text import is_urdu
from teambuilder.ui.language import ui_language
from teambuilder.ui.theme import GRID

AnyWidget = TypeVar("AnyWidget", bound=QWidget)
_LONGEST_WORD = 24
_ADDRESS = re.compile(r"\S+@\S+")
_BREAK = "\u200b"
_RIGHT_TO_LEFT = "\u200f"
_ISOLATES = ("\u2066", "\u2067", "\u2068")


class WrappedLabel(QLabel):
    """Plain text over as many lines as it needs, in the height that each script needs."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(leading_edge() | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._leave_room()
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(breakable(directed(text)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._leave_room()

    def _leave_room(self) -> None:
        """Qt draws a wrapped line of Urdu further left by the space it breaks at, and last letters reach over, too."""
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self.fontMetrics().horizontalAdvance("  ") if mirrored else 0
        self.setContentsMargins(room, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())


def leading_edge() -> Qt.AlignmentFlag:
    """The side where the window's lines begin, whatever the script of a text."""
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def directed(text: str) -> str:
    """In the Urdu window, lines of Urdu run from right to left even when they begin with "SEO" or "CRM"."""
    if ui_language() != "ur":
        return text
    return "\n".join(_RIGHT_TO_LEFT + line if _is_mixed(line) else line for line in text.split("\n"))


def _is_mixed(line: str) -> bool:
    """True for Urdu that would be taken for English: behind Latin letters, or within isolates, which do not count."""
    if line[:1] in _ISOLATES:
        return any(map(is_urdu, line))
    letters = [character for character in line if character.isalpha()]
    return bool(letters) and not is_urdu(letters[0]) and any(is_urdu(letter) for letter in letters)


def breakable(text: str) -> str:
    """The text with places to break its overlong words at, and addresses behind their signs."""
    text = _ADDRESS.sub(lambda found: re.sub(r"([@.])(?=.)", rf"\1{_BREAK}", found[0]), text)
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


def heading(text: str, parent: QWidget, scale: float = 1.25) -> QLabel:
    """A bold line larger than the text, which screen readers call a heading."""
    return bold(_plain(text, parent, Heading), scale)


def section_label(text: str, parent: QWidget) -> QLabel:
    """The bold name of a section."""
    return heading(text, parent, 1.0)


def muted_label(text: str, parent: QWidget) -> QLabel:
    """A quiet line that explains; it wraps."""
    label = muted(_plain(text, parent))
    label.setWordWrap(True)
    return label


def label_unseen(choice: QComboBox, name: str) -> None:
    """Names a list of choices that stands without a label: what Qt tells as its name is the choice that is made."""
    label = _plain(name, choice.parentWidget())
    label.setBuddy(choice)
    label.hide()
    choice.setAccessibleName(name)


class Heading(QLabel):
    """What a part of the window is about."""

    spoken_role = QAccessible.Role.Heading


def _plain(text: str, parent: QWidget | None, kind: type[QLabel] = QLabel) -> QLabel:
    label = kind(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
