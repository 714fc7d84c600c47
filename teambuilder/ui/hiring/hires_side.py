"""Beside the timeline: the terms of the chosen hire, cash and budget, on-costs, raises."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teambuilder.core.plan import Plan, Team
from teambuilder.ui.hiring.hire_form import HireForm
from teambuilder.ui.hiring.money_form import MoneyForm
from teambuilder.ui.hiring.on_costs_panel import OnCostsPanel
from teambuilder.ui.hiring.raises_panel import RaisesPanel
from teambuilder.ui.inspector.form import Drafts, column
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.panel import Panel
from teambuilder.ui.widgets.room import in_text
from teambuilder.ui.widgets.tab_order import order_tabs
from teambuilder.ui.widgets.tabs import Tabs

_USUAL_WIDTH = 360
_MINIMUM_WIDTH = 300


class HiresSide(Panel):
    """A tab each; going to a hire on the timeline brings its terms up."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._slot_id = ""
        drafts: Drafts = {}
        self.hire = HireForm(session, drafts)
        self.money = MoneyForm(session, drafts)
        self.on_costs = OnCostsPanel(session, drafts)
        self.raises = RaisesPanel(session, drafts)
        hint = self.tr("Choose a hire to see its terms. Pull its bar, or press Left and Right, to move its start.")
        self._none = muted(WrappedLabel(hint))
        self.tabs = Tabs(self.tr("Terms and money"))
        self._add(self.tr("Hire"), self._none, self.hire)
        self._add(self.tr("Cash"), self.money)
        self._add(self.tr("On-costs"), self.on_costs)
        self._add(self.tr("Raises"), self.raises)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID)
        layout.addWidget(self.tabs)
        self.setMinimumWidth(in_text(_MINIMUM_WIDTH))
        self.hire.hide()

    def _add(self, name: str, *parts: QWidget) -> None:
        page = QWidget()
        layout = column(page)
        layout.setContentsMargins(0, GRID, GRID, GRID)
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)
        order_tabs(page)
        self.tabs.addTab(scrolled(page), name)

    def sizeHint(self) -> QSize:
        return QSize(in_text(_USUAL_WIDTH), super().sizeHint().height())

    def show_plan(self, plan: Plan, team: Team, slot_id: str) -> None:
        """Shows a new snapshot; what is being typed stays."""
        self._slot_id = slot_id
        self._show_hire(plan, team)
        self.money.show_plan(plan)
        self.on_costs.show_plan(plan)
        self.raises.show_plan(plan, team)

    def show_hire(self, slot_id: str) -> None:
        """Shows the terms of another seat."""
        if slot_id != self._slot_id:
            self.leave()
            self._slot_id = slot_id
        self.tabs.setCurrentIndex(0)
        self._show_hire(self._session.plan, self._session.team)

    def leave(self) -> None:
        """Keeps what is typed."""
        if self.hire.subject_id in self._session.team.slots:
            self.hire.leave()
        self.money.leave()
        self.on_costs.leave()
        self.raises.leave()

    def _show_hire(self, plan: Plan, team: Team) -> None:
        slot = team.slots.get(self._slot_id)
        if slot is not None:
            self.hire.show_hire(plan, team, slot)
        self.hire.setVisible(slot is not None)
        self._none.setVisible(slot is None)

    def _assign(self, slot_id: str) -> None:
        from teambuilder.ui.board.assign import assign_seat

        assign_seat(self._session, slot_id, self)
