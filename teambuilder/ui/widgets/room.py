"""Room for large text: widths that grow with it, parts that are high enough, screens that scroll where all is full."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QScrollArea, QWidget

from teambuilder.ui.language import POINT_SIZES, ui_language

_TELLING = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show)
_ICON = 28  # pixels that an icon or a button takes in a line edit


def in_text(pixels: int) -> int:
    """A width that suits text of the usual size, for the size that text has now."""
    return round(pixels * QApplication.font().pointSizeF() / POINT_SIZES[ui_language()])


def show_whole_placeholder(line: QLineEdit) -> None:
    """The field is never so narrow that its own hint is cut."""
    icons = 1 + len(line.actions())
    line.setMinimumWidth(line.fontMetrics().horizontalAdvance(line.placeholderText()) + icons * _ICON)


def keep_high_enough(part: QWidget) -> None:
    """A part between movable borders, where Qt forgets that lines of text become more in a narrow place."""
    part.installEventFilter(_HighEnough(part))


class _HighEnough(QObject):
    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TELLING and watched is self._part and self._is_laid_out(event):
            layout = self._part.layout()
            if layout is not None and layout.hasHeightForWidth():
                self._part.setMinimumHeight(layout.minimumHeightForWidth(self._part.width()))
        return False

    def _is_laid_out(self, event: QEvent) -> bool:
        """Out of sight a part may not have its width yet: in the one that it has it would be far too high."""
        return event.type() != QEvent.Type.LayoutRequest or self._part.isVisible()


class _Area(QScrollArea):
    """Scrolls without a frame and without a stop of its own for the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class PageArea(_Area):
    """Scrolls up and down; it wants to be as wide as its page must be, and scrolls sideways where it cannot."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(page)
        page.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        page = self.widget()
        if page is None:
            return least
        bar = self.verticalScrollBar().sizeHint().width()
        return least.expandedTo(QSize(page.minimumSizeHint().width() + bar, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)


class ScreenArea(_Area):
    """Holds a screen, which has all the room that there is and scrolls only where that is not enough."""

    def __init__(self, screen: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(screen)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        screen = self.widget()
        if screen is None:
            return
        room, least = self.maximumViewportSize(), screen.minimumSizeHint().expandedTo(screen.minimumSize())
        sideways, down = least.width() > room.width(), least.height() > room.height()
        if sideways:
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if down or least.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        screen.resize(room.expandedTo(least))
