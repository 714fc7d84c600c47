"""Hires and money: the planned hires over the months, below them what the team costs, beside them the terms."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QStackedWidget, QStyle, QVBoxLayout, QWidget

from teambuilder.core.actions.slots import edit_slot
from teambuilder.core.change import Refused
from teambuilder.core.payroll.forecast import Forecast, first_month, forecast
from teambuilder.core.payroll.months import month_of_day
from teambuilder.core.plan import Plan
from teambuilder.ui.hiring.chart import PayrollChart
from teambuilder.ui.hiring.export_bar import ExportBar
from teambuilder.ui.hiring.hires_side import HiresSide
from teambuilder.ui.hiring.month_header import MonthHeader
from teambuilder.ui.hiring.payroll_table import PayrollTable
from teambuilder.ui.hiring.payroll_words import verdict
from teambuilder.ui.hiring.timeline_delegate import Bar
from teambuilder.ui.hiring.timeline_model import TimelineModel, hire_rows
from teambuilder.ui.hiring.timeline_view import TimelineView
from teambuilder.ui.hiring.verdict_line import VerdictLine
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import muted_label
from teambuilder.ui.widgets.room import keep_high_enough

_FEWEST_ROWS, _MOST_ROWS = 2, 4


class HiresAndMoney(QSplitter):
    """Takes the height that there is: with what its parts would like best the page would scroll."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class HiresPage(QWidget):
    """While a bar is pulled, the chart and the sentence show what a release would bring; nothing is kept before."""

    def __init__(self, session: Session, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.forecast: Forecast | None = None
        self.model = TimelineModel(self)
        self.timeline = TimelineView(session, self.model, self)
        self.header = MonthHeader(self)
        nothing = self.tr("No seat is vacant. Add one to a role on the Team screen, or look at “What to hire next”.")
        self.empty = muted_label(nothing, self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.verdict = VerdictLine()
        self.chart = PayrollChart()
        self.table = PayrollTable()
        self.out = ExportBar(session, prompts, self.chart, self)
        self.side = HiresSide(session)
        self._shown = QStackedWidget()
        self._fitted = -1  # the rows that the height was chosen for
        self._border_moved = False
        self._lay_out()
        self.timeline.row_chosen.connect(self.side.show_hire)
        self.side.hire.assign_wanted.connect(self._assign)
        self.timeline.pulled.connect(self._preview)
        self.out.table_wanted.connect(self._show_table)

    def _lay_out(self) -> None:
        rows = QWidget()
        place = QWidget()
        stack = QStackedLayout(place)
        stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        stack.addWidget(self.timeline)
        stack.addWidget(self.empty)
        keep_high_enough(place)
        inner = QVBoxLayout(rows)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self.header)
        inner.addWidget(place, 1)
        self._shown.addWidget(self.chart)
        self._shown.addWidget(self.table)
        money = QWidget()
        below = QVBoxLayout(money)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GRID // 2)
        below.addWidget(self.out)
        below.addWidget(self._shown, 1)
        middle = self._middle = HiresAndMoney(Qt.Orientation.Vertical)
        middle.setChildrenCollapsible(False)
        middle.setHandleWidth(GRID)
        middle.addWidget(rows)
        middle.addWidget(money)
        middle.setStretchFactor(1, 1)
        middle.splitterMoved.connect(self._keep_border)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(1, 0, 1, 0)  # a mirrored splitter begins a pixel beside itself, where edges are lost
        column.setSpacing(GRID)
        column.addWidget(self.verdict)
        column.addWidget(middle, 1)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(GRID)
        panes.addWidget(scrolled(main))
        panes.addWidget(self.side)
        panes.setStretchFactor(0, 1)
        panes.setSizes([800, 340])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.addWidget(panes)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.header.trailing = self.chart.trailing = bar

    def show_plan(self, plan: Plan) -> None:
        """Shows the hires and the money of a new snapshot."""
        first = first_month(plan, datetime.date.today())
        self._show_money(plan, first)
        months = self.forecast.months if self.forecast is not None else ()
        self.header.show_months(months)
        self.timeline.show_months(months)
        chosen = self.model.row_id(self.timeline.currentIndex())
        self.model.show_rows(hire_rows(plan, self._session.team, first))
        self.timeline.select(chosen)  # where its row went, the current one is a neighbour
        self.empty.setVisible(not self.model.rowCount())
        if self.model.rowCount() and not self.timeline.currentIndex().isValid():
            self.timeline.select(self.model.row_id(self.model.index(0)))  # so that its terms are seen
        self._fit_timeline()
        if self.forecast is not None:
            self.out.show_forecast(plan, self.forecast)
        self.side.show_plan(plan, self._session.team, self.model.row_id(self.timeline.currentIndex()))

    def _fit_timeline(self) -> None:
        """Shows a few hires whole and leaves the rest of the height to the chart; the owner may move the border."""
        count = self.model.rowCount()
        if count == self._fitted or self._border_moved:
            return
        self._fitted = count
        rows = self.timeline.sizeHintForRow(0) if count else 48
        shown = max(_FEWEST_ROWS, min(count, _MOST_ROWS))
        height = self.header.sizeHint().height() + shown * (rows + 4) + 6
        self.timeline.setMinimumHeight(_FEWEST_ROWS * (rows + 4))
        self._middle.setSizes([height, 10_000])

    def _keep_border(self) -> None:
        self._border_moved = True

    def keep_typed(self) -> None:
        """Keeps what is typed and not kept yet."""
        self.side.leave()

    def _show_money(self, plan: Plan, first: str) -> None:
        known = self.forecast = forecast(plan, self._session.scenario_id, first)
        currency = plan.business.currency
        team = plan.team(self._session.scenario_id)
        said = verdict(plan, team, known, month_of_day(datetime.date.today()))
        self.verdict.say(said)
        self.chart.show_forecast(known, currency, said.text)
        if self._shown.currentWidget() is self.table:
            self.table.show_forecast(known, currency)

    def _show_table(self, wanted: bool) -> None:
        if wanted and self.forecast is not None:
            self.table.show_forecast(self.forecast, self._session.plan.business.currency)
        self._shown.setCurrentWidget(self.table if wanted else self.chart)

    def _preview(self, slot_id: str, bar: Bar | None) -> None:
        plan = self._session.plan
        first = first_month(plan, datetime.date.today())
        if bar is not None:
            row = self.model.payload(self.model.index_of(slot_id))
            terms = {"start_month": row.moved_to(bar.start), "ramp_months": bar.ramp}
            try:
                plan = plan.apply(edit_slot(plan, self._session.scenario_id, slot_id, **terms))
            except Refused:
                return
        self._show_money(plan, first)

    def _assign(self, slot_id: str) -> None:
        from teambuilder.ui.board.assign import assign_seat

        assign_seat(self._session, slot_id, self)
