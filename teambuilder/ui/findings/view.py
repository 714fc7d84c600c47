"""The list of findings: one line each, and the one that is looked at opened in its place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from teambuilder.core.findings import Finding
from teambuilder.ui import words_findings
from teambuilder.ui.findings.model import FindingsModel, severity_color, severity_icon, severity_word, word_width
from teambuilder.ui.findings.row_card import MARK, RowCard
from teambuilder.ui.icons import paint_icon
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.card_list import CardList
from teambuilder.ui.widgets.id_model import Index
from teambuilder.ui.widgets.painting import draw_card, draw_text, line_height, mirrored


class FindingsView(CardList):
    """Up and Down look at another finding, Enter does its first remedy, Tab goes to its buttons."""

    looked_at = Signal()  # another finding, or none
    remedy_requested = Signal()

    def __init__(self, model: FindingsModel, card: RowCard, parent: QWidget) -> None:
        self._card = card  # before Qt lays out for the first time
        super().__init__(parent)
        card.setParent(self.viewport())
        self.setModel(model)
        self.setItemDelegate(FindingDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        application = QGuiApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.looked_at.emit()
        self.refit()

    def refit(self) -> None:
        """Gives the open row the height that its words need now."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    def updateEditorGeometries(self) -> None:
        super().updateEditorGeometries()
        index = self.currentIndex()
        self._card.setVisible(index.isValid())
        if index.isValid():
            self._card.setGeometry(self.visualRect(index))

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Scrolls until a button that Tab came to is seen: an open row may be higher than the strip."""
        if now is None or not self._card.isAncestorOf(now):
            return
        top = now.mapTo(self.viewport(), QPoint()).y()
        below = top + now.height() - self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (below if below > 0 else min(top, 0)))

    def height_of(self, index: Index) -> int:
        """Pixels that a row needs."""
        if index.row() == self.currentIndex().row():
            return self._card.heightForWidth(self.viewport().width())
        return line_height(QFontMetrics(self.font())) + GRID

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.remedy_requested.emit()
        else:
            super().keyPressEvent(event)


class FindingDelegate(QStyledItemDelegate):
    """Paints the closed rows, and the ground of the open one."""

    def __init__(self, view: FindingsView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(GRID, self._view.height_of(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, theme = index.model(), theme_for(option.palette)
        if not isinstance(model, FindingsModel):
            return
        frame = option.rect.adjusted(1, 1, -1, -1)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if index.row() == self._view.currentIndex().row():
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            draw_card(painter, frame, theme.card, theme.accent if focused else theme.border, 2.0 if focused else 1.0)
        else:
            finding = model.payload(index).finding
            if option.state & QStyle.StateFlag.State_MouseOver:
                draw_card(painter, frame, theme.card, theme.border)
            _paint_line(painter, option, finding, severity_color(finding.severity, theme), theme.text)
        painter.restore()


def _paint_line(painter: QPainter, option: QStyleOptionViewItem, finding: Finding, color: str, text_color: str) -> None:
    bold = QFont(option.font)
    bold.setBold(True)
    word = severity_word(finding.severity)
    row = option.rect.adjusted(GRID, 0, -GRID, 0)
    mark = QRect(row.left(), row.center().y() - MARK // 2 + 1, MARK, MARK)
    paint_icon(painter, severity_icon(finding.severity), mirrored(mark, row, option.direction), QColor(color))
    name = QRect(mark.right() + 1 + GRID, row.top(), word_width(bold), row.height())
    draw_text(painter, mirrored(name, row, option.direction), word, bold, color)
    start = name.right() + 1 + GRID
    sentence = QRect(start, row.top(), row.right() - start, row.height())
    shown = words_findings.finding(finding)
    draw_text(painter, mirrored(sentence, row, option.direction), shown, option.font, text_color)
