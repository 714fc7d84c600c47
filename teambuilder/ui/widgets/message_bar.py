"""A line at the foot of the window: what could not be done and why, or what went wrong with the disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QWidget

from teambuilder.ui.icons import icon, icon_pixmap
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.painting import draw_card

READING_TIME = 9_000  # milliseconds; a trouble stays until it is closed
UNDO_TIME = 15_000  # for who reads, thinks, and goes to the button
LONGER = 3_000  # more while somebody is there


class MessageBar(QWidget):
    """Shows one message; announced to screen readers, closed by its button or by time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grave = False
        self._kept = ""
        self._mark = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self.offer_button = word_button("", "git-merge", self._take_offer, self)
        self.offer_button.hide()
        self._undoes = False
        self._offered: Callable[[], object] | None = None
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self._close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.addWidget(self._mark)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.offer_button)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._close_if_left)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown, or empty."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, text: str) -> None:
        """Something that was not done, or something to know."""
        self._show(text, grave=False)
        self._timer.start(READING_TIME)

    def warn(self, text: str) -> None:
        """Something that the owner must see."""
        self._show(text, grave=True)
        self._timer.stop()

    def offer(self, text: str, name: str, act: Callable[[], object]) -> None:
        """Something that can be done about what is told, with a button `name`; it stays until it is closed."""
        self._offer(text, name, "git-merge", act)
        self._timer.stop()

    def tell_done(self, text: str, undo: Callable[[], object]) -> None:
        """Something that was done unasked, with a button that takes it back; the next step ends the offer."""
        self._offer(text, self.tr("Undo"), "undo-2", undo)
        self._undoes = True
        self._timer.start(UNDO_TIME)

    def end_undo(self) -> None:
        """Takes back the offer of `tell_done`: another step was taken, which is what undo would take back now."""
        if self._undoes and not self.isHidden():
            self._close()

    def _offer(self, text: str, name: str, icon_name: str, act: Callable[[], object]) -> None:
        self._show(text, grave=False)
        self._offered = act
        self.offer_button.setIcon(icon(icon_name))
        self.offer_button.setText(name)
        self.offer_button.setAccessibleName(name)
        self.offer_button.setAccessibleDescription(text)
        self.offer_button.show()

    def _take_offer(self) -> None:
        act = self._offered
        self._close()
        if act is not None:
            act()

    def keep(self, text: str) -> None:
        """Something that holds until `let_go`; it comes back when a message between has been read."""
        self._kept = text
        self._show(text, grave=False)
        self._timer.stop()

    def let_go(self) -> None:
        """Takes back what `keep` shows; any other message stays."""
        if self._kept and self._text.text() == self._kept:
            self.hide()
        self._kept = ""

    def _close_if_left(self) -> None:
        """Stays while the mouse or the keyboard is in the message."""
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start(LONGER)
        else:
            self._close()

    def _close(self) -> None:
        if self._kept and self._text.text() != self._kept:
            self.keep(self._kept)
        else:
            self.hide()

    def _show(self, text: str, *, grave: bool) -> None:
        self._grave = grave
        self._offered = None
        self._undoes = False
        self.offer_button.hide()
        theme = theme_for(self.palette())
        color = QColor(theme.danger if grave else theme.text)
        self._mark.setPixmap(icon_pixmap("triangle-alert" if grave else "info", 18, color, self.devicePixelRatioF()))
        self._text.setText(text)
        self.show()
        self.update()
        announce(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        frame = self.rect().adjusted(4, 2, -4, -2)
        draw_card(painter, frame, theme.warning_soft if self._grave else theme.card, theme.strong_border)
        painter.end()
