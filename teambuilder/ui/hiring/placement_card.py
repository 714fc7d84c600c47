"""One suggested placement: who would take which seat, why, and what to know before; ticked or not."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel

from teambuilder.core.hiring.placements import Placement
from teambuilder.core.plan import Department, Plan, Team
from teambuilder.ui.hiring import placement_words
from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.painting import STRIPE, mirrored
from teambuilder.ui.widgets.panel import Panel
from teambuilder.ui.widgets.portrait import Portrait

_PORTRAIT, _SIGN = 40, 16
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


class PlacementCard(Panel):
    """A click anywhere on the card ticks it or takes the tick off."""

    turned = Signal()  # the owner changed the tick

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self._department = Department.SALES
        self.check = QCheckBox(self)
        self.check.setDisabled(read_only)
        self.check.clicked.connect(lambda: self.turned.emit())
        self._portrait = Portrait(self, size=_PORTRAIT)
        self.title = bold(WrappedLabel(parent=self))
        self.reasons = muted(WrappedLabel(parent=self))
        self.cautions = WrappedLabel(parent=self)
        self._sign = QLabel(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._sign.setMinimumHeight(self.cautions.fontMetrics().height())
        layout = QGridLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setHorizontalSpacing(GRID)
        layout.setVerticalSpacing(GRID // 2)
        layout.setColumnStretch(3, 1)
        layout.addWidget(self.check, 0, 0, 3, 1)
        layout.addWidget(self._portrait, 0, 1, 3, 1)
        layout.addWidget(self.title, 0, 2, 1, 2)
        layout.addWidget(self.reasons, 1, 2, 1, 2)
        layout.addWidget(self._sign, 2, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.cautions, 2, 3)

    def show_placement(self, plan: Plan, team: Team, placement: Placement) -> None:
        """Says who, where and why."""
        person, role = plan.people[placement.person_id], team.roles[team.slots[placement.slot_id].role_id]
        title = placement_words.proposal(person, role)
        reasons = placement_words.reasons(placement)
        cautions = placement_words.cautions(placement, plan.business.currency)
        self._department = role.department
        self._portrait.show_person(person)
        mark = _RIGHT_TO_LEFT if self.isRightToLeft() else _LEFT_TO_RIGHT  # a line that begins with a name or a figure
        for label, text in ((self.title, title), (self.reasons, reasons), (self.cautions, cautions)):
            if label.text() != mark + text:
                label.setText(mark + text)
        for widget in (self._sign, self.cautions):
            widget.setVisible(bool(cautions))
        if cautions:
            self._warn()
        self.check.setAccessibleName(placement_words.spoken_proposal(person, role))
        self.check.setAccessibleDescription(f"{reasons} {cautions}".strip())
        self.update()

    def _warn(self) -> None:
        color = QColor(theme_for(self.palette()).warning)
        self._sign.setPixmap(icon_pixmap("triangle-alert", _SIGN, color, self.devicePixelRatioF()))
        palette = self.cautions.palette()
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self.cautions.setPalette(palette)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.check.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        frame = self.rect()
        stripe = QRect(frame.left() + 1, frame.top() + GRID, STRIPE, frame.height() - 2 * GRID)
        painter = QPainter(self)
        color = theme_for(self.palette()).department(self._department)
        painter.fillRect(mirrored(stripe, frame, self.layoutDirection()), color)
        painter.end()
