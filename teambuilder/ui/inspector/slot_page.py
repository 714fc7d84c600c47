"""The inspector of a card: the seat, its role, and the role's responsibilities."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teambuilder.core.plan import Plan, Slot, Team
from teambuilder.ui import words
from teambuilder.ui.inspector.duty_finder import DutyFinder
from teambuilder.ui.inspector.duty_rows import DutyRows
from teambuilder.ui.inspector.form import Drafts, column, laid_out_once
from teambuilder.ui.inspector.own_duty import OwnDuty
from teambuilder.ui.inspector.role_form import RoleForm
from teambuilder.ui.inspector.seat_form import SeatForm
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.fold import Fold
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted, rule
from teambuilder.ui.widgets.tab_order import order_tabs


class SlotPage(QWidget):
    """Built once; shows one card after another."""

    sheet_wanted = Signal(str)  # a person's id: print what they are responsible for

    def __init__(self, session: Session, selection: Selection, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = bold(WrappedLabel(), 1.25)
        self.department = muted(WrappedLabel())
        self.seat = SeatForm(session, selection, drafts)
        self.seat.sheet_wanted.connect(self.sheet_wanted)
        self.role = RoleForm(session, drafts)
        self.duties = DutyRows(session, drafts)
        self.finder = DutyFinder(session)
        self.own_duty = OwnDuty(session)
        self.find_fold = Fold(self.tr("Add from the catalogue"), "search", self.finder)
        self.write_fold = Fold(self.tr("Write your own"), "pencil", self.own_duty)
        for fold in (self.find_fold, self.write_fold):
            fold.button.setDisabled(session.read_only)
        layout = column(self)
        layout.setContentsMargins(GRID * 3 // 2, GRID, GRID * 3 // 2, GRID * 2)
        layout.addWidget(self.title)
        layout.addWidget(self.department)
        self._section(layout, self.tr("Seat"), self.seat)
        self._section(layout, self.tr("Role"), self.role)
        self._section(layout, self.tr("Responsibilities"), self.duties, self.find_fold, self.write_fold)
        layout.addStretch(1)

    def show_slot(self, plan: Plan, team: Team, slot: Slot) -> None:
        role = team.roles[slot.role_id]
        self.title.setText(words.said(role.title))
        self.department.setText(words.department(role.department))
        with laid_out_once(self):
            self.seat.show_seat(plan, team, slot, role)
            self.role.show_role(plan, team, role)
            self.duties.show_role(plan, team, role)
            self.finder.show_role(plan, team, role)
            self.own_duty.show_role(role)
        order_tabs(self)

    def leave(self) -> bool:
        """Keeps what is typed before another subject is shown; False when some of it cannot be kept."""
        return not [part for part in (self.seat, self.role, self.duties) if not part.leave()]

    def _section(self, layout: QVBoxLayout, title: str, *parts: QWidget) -> None:
        layout.addWidget(rule())
        layout.addWidget(bold(WrappedLabel(title), 1.1))
        for part in parts:
            layout.addWidget(part)
