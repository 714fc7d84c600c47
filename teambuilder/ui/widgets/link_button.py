"""A button that looks like a line of text and wraps, for names of any length."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from teambuilder.ui.widgets.labels import breakable, directed, leading_edge

_MARGIN = 4  # above and below; at the sides none, so that links stand in line with what is over them
_UNBOUNDED = 100_000


class LinkButton(QAbstractButton):
    """Goes to what its text names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._flags = leading_edge() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str) -> None:
        """The text of the plan that the link shows."""
        if text != self.accessibleName():
            self.setAccessibleName(text)
            self.setText(breakable(directed(text)).replace("&", "&&"))
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return self._text_rect(width).height() + 2 * _MARGIN

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else _UNBOUNDED
        return QSize(self._text_rect(_UNBOUNDED).width(), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(_UNBOUNDED))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        role = QPalette.ColorRole.Link if self.isEnabled() else QPalette.ColorRole.WindowText
        painter.setPen(self.palette().color(role))
        area = self.rect().adjusted(0, _MARGIN, 0, -_MARGIN)
        painter.drawText(area, self._flags, self._shown_text())
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()

    def _shown_text(self) -> str:
        return self.text().replace("&&", "&")

    def _text_rect(self, width: int) -> QRect:
        return self.fontMetrics().boundingRect(QRect(0, 0, max(1, width), _UNBOUNDED), self._flags, self._shown_text())
