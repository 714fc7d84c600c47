"""One department on the board: its name and focus, its figures, its cards."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from teambuilder.core.plan import Department, Plan
from teambuilder.core.workload import Totals, totals
from teambuilder.ui import words
from teambuilder.ui.board.carrying import Carrying
from teambuilder.ui.board.slot_model import SlotModel
from teambuilder.ui.board.slot_view import SlotView
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.icons import icon, icon_pixmap
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.labels import heading, muted_label
from teambuilder.ui.widgets.panel import Panel
from teambuilder.ui.widgets.room import in_text, keep_high_enough

_MINIMUM_WIDTH = 176
_NO_BREAK = "\u00a0"
_BESIDE_FIGURES = re.compile(r"(?<=\d) | (?=\d)")  # a figure stays on the line of the word beside it
_ICONS = {Department.SALES: "handshake", Department.MARKETING: "megaphone"}


class DepartmentColumn(Panel):
    """Sales or Marketing; the two always stand apart."""

    add_role_requested = Signal(object)  # Department
    menu_requested = Signal(str, QPoint)  # a slot's id, where on the screen

    def __init__(
        self,
        session: Session,
        selection: Selection,
        carrying: Carrying,
        findings: FindingsBoard,
        department: Department,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._department = department
        self.model = SlotModel(department, findings)
        self.view = SlotView(session, carrying, department, self.model, self)
        self.view.setAccessibleName(
            self.tr("{department}: the seats").replace("{department}", words.department(department))
        )
        self._figures = QLabel(self)
        self._figures.setTextFormat(Qt.TextFormat.PlainText)
        self._figures.setWordWrap(True)
        self._hint = QLabel(" ", self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._add = QToolButton(self)
        self._empty = muted_label(
            self.tr("No roles here yet. Drag one from the role catalogue at the side, or press “Add a role”."), self
        )
        self._lay_out()
        self._connect()
        self.show_plan(session.plan)

    def _lay_out(self) -> None:
        theme = theme_for(self.palette())
        name = heading(words.department(self._department), self, 1.3)
        palette = name.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.department(self._department))
        name.setPalette(palette)
        mark = QLabel(self)
        color = theme.department(self._department)
        mark.setPixmap(icon_pixmap(_ICONS[self._department], 22, color, self.devicePixelRatioF()))
        self._add.setText(self.tr("Add a role"))
        self._add.setAccessibleDescription(words.department(self._department))
        self._add.setIcon(icon("plus"))
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add.setAutoRaise(True)
        self._add.setEnabled(not self._session.read_only)
        top = QHBoxLayout()
        top.addWidget(mark)
        top.addWidget(name)
        top.addStretch(1)
        top.addWidget(self._add)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        cards = QWidget(self)
        self._stack = QStackedLayout(cards)
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(top)
        layout.addWidget(muted_label(words.focus(self._department), self))
        layout.addWidget(self._figures)
        layout.addWidget(line)
        layout.addWidget(cards, 1)
        layout.addWidget(self._hint)
        self._hint.hide()
        cards.setMinimumWidth(in_text(_MINIMUM_WIDTH))
        keep_high_enough(self)

    def _connect(self) -> None:
        self._add.clicked.connect(lambda: self.add_role_requested.emit(self._department))
        self.view.caution_shown.connect(self._show_hint)
        self.view.row_chosen.connect(self._selection.select_slot)
        self.view.customContextMenuRequested.connect(self._menu)
        self._selection.changed.connect(self._follow_selection)

    def _show_hint(self, text: str) -> None:
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def _follow_selection(self) -> None:
        if not self._selection.slot_id or not self.view.select(self._selection.slot_id):
            self.view.clearSelection()

    def _menu(self, point: QPoint) -> None:
        slot_id = self.model.row_id(self.view.indexAt(point))
        if slot_id:
            self.menu_requested.emit(slot_id, self.view.viewport().mapToGlobal(point))

    def show_plan(self, plan: Plan) -> None:
        """Shows the cards and the figures of a new snapshot."""
        self.model.show_plan(plan, self._session.scenario_id)
        self._figures.setText(_figures(totals(plan, self._session.team, self._department), plan.business.currency))
        self._empty.setVisible(self.model.rowCount() == 0)
        self._follow_selection()


def _figures(figures: Totals, currency: str) -> str:
    translate = QCoreApplication.translate
    parts = [
        translate("DepartmentColumn", "{filled} of {wanted} filled")
        .replace("{filled}", str(figures.filled))
        .replace("{wanted}", str(figures.wanted)),
        words.hours_a_week(figures.minutes),
    ]
    if figures.monthly_pay:
        pay = words.money(figures.monthly_pay, currency)
        parts.append(translate("DepartmentColumn", "{pay} a month").replace("{pay}", pay))
    if figures.planned_pay:
        pay = words.money(figures.planned_pay, currency)
        parts.append(translate("DepartmentColumn", "{pay} planned").replace("{pay}", pay))
    return f"{_NO_BREAK}· ".join(_BESIDE_FIGURES.sub(_NO_BREAK, part) for part in parts)
