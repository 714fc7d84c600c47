"""The search as a small window over the board: a field, and below it what answers to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from teambuilder.core.ranking import Entry, Index
from teambuilder.ui.icons import icon
from teambuilder.ui.searching.answers import Answers
from teambuilder.ui.searching.telling import Telling
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.fields import show_edge
from teambuilder.ui.widgets.notice import Notice
from teambuilder.ui.widgets.painting import draw_card

_WIDTH, _HEIGHT = 600, 460
_PAUSE = 350  # milliseconds without a key, after which is said what was found
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """The field keeps the keyboard; arrow keys move in the list, Enter goes, Esc and a click elsewhere close."""

    chosen = Signal(object)  # Found

    def __init__(self, index: Index, usual: Sequence[Entry], telling: Telling, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Search"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._index, self._usual, self._telling = index, usual, telling
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("People, roles, responsibilities, goals, screens, commands"))
        self.line.setAccessibleName(self.tr("Search everywhere"))
        self.line.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        (sign,) = self.line.findChildren(QToolButton)
        sign.setAccessibleName(self.tr("Search"))
        self.line.installEventFilter(self)
        show_edge(self.line)
        self.answers = Answers(self)
        hint = self.tr(
            "People, roles, responsibilities, goals, scenarios, screens and commands are found "
            "by any part of their names, in English or Urdu."
        )
        self._none = self.tr("Nothing like this")
        self.nothing = Notice("search", self._none, hint, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.answers)
        self._pages.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.line)
        layout.addWidget(self._pages, 1)
        self._told = QTimer(self, interval=_PAUSE, singleShot=True)
        self._told.timeout.connect(self._tell)
        self.line.textChanged.connect(self._show)
        self.line.returnPressed.connect(self._take)
        self.answers.clicked.connect(self._take)
        self.answers.row_chosen.connect(lambda _: self._told.start())
        self._show()
        self._place(parent.window())

    def _place(self, window: QWidget) -> None:
        """In the middle of the window, nearer to its top."""
        width = min(_WIDTH, window.width() - 4 * GRID)
        self.nothing.resize(width - 4 * GRID, 0)  # hidden as it is, it reckons its height from the width that it has
        self.resize(width, min(_HEIGHT, window.height() - 12 * GRID))
        corner = QPoint((window.width() - self.width()) // 2, min(9 * GRID, (window.height() - self.height()) // 2))
        self.move(window.mapToGlobal(corner))

    def _show(self) -> None:
        query = self.line.text()
        entries = self._index.best(query) if query.strip() else self._usual
        self.answers.show_found([self._telling.found(entry) for entry in entries])
        self._pages.setCurrentWidget(self.answers if entries else self.nothing)
        self._told.start()

    def _tell(self) -> None:
        """Says how many there are and which is marked, once the owner rests."""
        announce(self.line, self.said())

    def said(self) -> str:
        """The number of answers and the marked one, in words."""
        number, current = self.answers.rows.rowCount(), self.answers.current
        if current is None:
            return f"{self._none}. {self.nothing.text}"
        count = QCoreApplication.translate("Palette", "%n found", "", number)
        parts = (count, self.answers.rows.text(current), current.keys)
        return ". ".join(part for part in parts if part)

    def _take(self) -> None:
        current = self.answers.current
        if current is not None:
            self.accept()
            self.chosen.emit(current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list while the owner types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _LIST_KEYS:
            self.answers.event(event)
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            QTimer.singleShot(0, self, self._close_when_left)

    def _close_when_left(self) -> None:
        """For another window of ours; another layout of the keyboard takes the activity away too, but gives it back."""
        active = QApplication.activeWindow()
        if active is not None and active is not self:
            self.reject()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_for(self.palette())
        painter.fillRect(self.rect(), self.palette().window())
        draw_card(painter, self.rect(), theme.card, theme.strong_border)
        painter.end()
