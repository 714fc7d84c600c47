"""A ring around the button, tab or note that has the keyboard: Fusion's own can hardly be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QTabBar, QWidget
from shiboken6 import isValid

from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.painting import draw_card


class Ring(QWidget):
    """Lies over what it marks, its parent, and goes with it; clicks fall through."""

    def __init__(self, marked: QWidget) -> None:
        super().__init__(marked)  # who is marked may not be kept: Python would take the next tab bar there for this one
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        marked.installEventFilter(self)
        if isinstance(marked, QTabBar):
            marked.currentChanged.connect(self._turn)
        self.resize(marked.size())
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        return False

    def _turn(self, _: int) -> None:
        self.update()

    @property
    def place(self) -> QRect:
        """What the ring goes around: of tabs, the one that is open."""
        marked = self.parentWidget()
        return marked.tabRect(marked.currentIndex()) if isinstance(marked, QTabBar) else self.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_card(painter, self.place, Qt.GlobalColor.transparent, theme_for(self.palette()).accent, 2.0)
        painter.end()


class FocusRings(QObject):
    """Shows the ring where the keyboard is, once it was moved there by keys."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: Ring | None = None
        application.focusChanged.connect(self._follow)

    def _follow(self) -> None:
        QTimer.singleShot(0, self, self._show)  # whether it was a key is known when the change is over

    def _show(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        now = QApplication.focusWidget()
        by_key = now is not None and now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self._ring = Ring(now) if by_key and isinstance(now, QAbstractButton | QTabBar | QPlainTextEdit) else None
