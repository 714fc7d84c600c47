"""What to hire next: the hires that would help the owner most, each with its reason and a button that plans it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from teambuilder.core.actions.hiring import plan_hires
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.coverage import Coverage
from teambuilder.core.hiring.next_hire import Order, Proposal, in_order, rank_hires
from teambuilder.core.payroll.items import cost_of_pay
from teambuilder.core.plan import Plan
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.hiring import next_hire_saying as saying
from teambuilder.ui.hiring.next_hire_card import NextHireCard
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.row_list import RowList
from teambuilder.ui.widgets.tab_order import order_tabs

MOST = 20  # cards: who reads more, chooses nothing


@dataclass(frozen=True)
class Ranking:
    """The hires of one snapshot."""

    plan: Plan
    scenario_id: str
    covered: Coverage
    proposals: tuple[Proposal, ...]


def ranking_of(plan: Plan, scenario_id: str, covered: Coverage) -> Ranking:
    """Takes long in a large plan."""
    with_on_costs = partial(cost_of_pay, plan)
    proposals = rank_hires(plan, scenario_id, load_catalogue(), covered, cost_of_pay=with_on_costs)
    return Ranking(plan, scenario_id, covered, proposals)


class NextHirePage(QWidget):
    """Ranks away from the window's thread. Out of sight it waits: a snapshot is ranked when it is looked at again."""

    def __init__(self, session: Session, findings: FindingsBoard, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._findings = findings
        self._wanted: tuple[Plan | None, str] = (None, "")  # what is ranked, or being ranked
        self._ranking: Ranking | None = None  # what is shown
        executor = ThreadPoolExecutor(1, thread_name_prefix="next-hire")
        self.destroyed.connect(partial(executor.shutdown, wait=False, cancel_futures=True))
        self._job = LatestJob(executor, self)
        self.order = ChoiceField(
            self.tr("What comes first"), self._keep_order, [Choice(order, saying.order_name(order)) for order in Order]
        )
        self.order.show_value(Order.FREES_OWNER)
        self.pairs = QCheckBox(self.tr("Pairs too"), self)
        self.pairs.setToolTip(self.tr("Also two hires together, where they do more than one of them alone"))
        self.about_owner = WrappedLabel()
        self.waiting = muted(WrappedLabel(self.tr("Working out what each hire would do…")))
        nothing = self.tr(
            "No role of the catalogue and no vacant seat would free hours of the owner’s week or cover what nobody "
            "sees to. When the work changes, look here again."
        )
        self.empty = muted(WrappedLabel(nothing))
        self.cards: RowList[NextHireCard] = RowList(self._new_card)
        self._lay_out()
        self.pairs.toggled.connect(self._show_cards)
        self._job.done.connect(self._take)
        self._job.slow.connect(self._say_slow)

    def _lay_out(self) -> None:
        hint = self.tr(
            "Which hire would help you most now. What it takes over stays yours until the person starts: then give it "
            "to that person’s role on the Responsibilities screen."
        )
        choices = QHBoxLayout()
        choices.setSpacing(2 * GRID)
        choices.addWidget(self.order, 1)
        choices.addWidget(self.pairs, 0, Qt.AlignmentFlag.AlignBottom)
        choices.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        beside_bar = (GRID, 0) if self.isRightToLeft() else (0, GRID)
        column.setContentsMargins(beside_bar[0], 0, beside_bar[1], GRID)
        column.setSpacing(GRID)
        for widget in (self.about_owner, self.waiting, self.empty, self.cards):
            column.addWidget(widget)
        column.addStretch(1)
        self._area = scrolled(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(muted(WrappedLabel(hint)))
        layout.addLayout(choices)
        layout.addWidget(self._area, 1)
        for widget in (self.about_owner, self.waiting, self.empty):
            widget.hide()

    def show_plan(self, plan: Plan) -> None:
        """Ranks a new snapshot, now or when the page is looked at."""
        wanted = (plan, self._session.scenario_id)
        if not self.isVisible() or (wanted[0] is self._wanted[0] and wanted[1] == self._wanted[1]):
            return
        self._wanted = wanted
        self._job.start(partial(ranking_of, *wanted, self._findings.coverage))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_plan(self._session.plan)

    def _take(self, future: Future[Ranking]) -> None:
        self._ranking = future.result()
        self._show_cards()

    def _say_slow(self, slow: bool) -> None:
        self.waiting.setVisible(slow)
        for card in self.cards.rows.values():
            card.let_plan(may=not slow)

    def _keep_order(self, order: str) -> None:
        """Nothing speaks against any order."""
        self.order.show_value(order)
        self._show_cards()
        self._area.verticalScrollBar().setValue(0)

    def _show_cards(self) -> None:
        ranking = self._ranking
        if ranking is None:
            return
        at_cards = any(card.button.hasFocus() for card in self.cards.rows.values())
        shown = chosen(ranking.proposals, Order(self.order.typed()), pairs=self.pairs.isChecked())
        for key, card in self.cards.show_ids(list(shown)).items():
            card.show_proposal(ranking.plan, shown[key], planned_months(ranking, shown[key]))
        owner = saying.about_owner(ranking.plan, ranking.covered)
        self.about_owner.setText(owner)
        self.about_owner.setVisible(bool(owner))
        self.empty.setVisible(not shown)
        order_tabs(self)
        if at_cards:
            self._go_to_a_card()

    def _go_to_a_card(self) -> None:
        """Keeps the keyboard at the cards when the one it was at has no button any more."""
        buttons = [card.button for card in self.cards.rows.values() if card.button.isVisible()]
        if not any(button.hasFocus() for button in buttons):
            (buttons[0] if buttons else self.order).setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_card(self) -> NextHireCard:
        return NextHireCard(self._plan, read_only=self._session.read_only)

    def _plan(self, proposal: Proposal) -> None:
        """Plans what the card shows, to start next month, unless the plan is a newer one already."""
        ranking = self._ranking
        if ranking is None or ranking.plan is not self._session.plan:
            return
        month = QDate.currentDate().addMonths(1).toString("yyyy-MM")
        self._session.do(plan_hires, ranking.scenario_id, load_catalogue(), proposal.hires, month)


def chosen(proposals: Sequence[Proposal], order: Order, *, pairs: bool) -> dict[str, Proposal]:
    """The best, by their keys. Pairs do more than single hires, and still leave these half of the list."""
    ranked, most = in_order(proposals, order), MOST // 2 if pairs else MOST
    singles = [proposal for proposal in ranked if len(proposal.hires) == 1][:most]
    doubles = [proposal for proposal in ranked if len(proposal.hires) > 1][: most if pairs else 0]
    keys = {proposal.key for proposal in (*singles, *doubles)}
    return {proposal.key: proposal for proposal in ranked if proposal.key in keys}


def planned_months(ranking: Ranking, proposal: Proposal) -> tuple[str, ...]:
    """The months of a proposal of which everything is planned already."""
    slots = ranking.plan.team(ranking.scenario_id).slots
    months = [slots[hire.slot_id].start_month for hire in proposal.hires if hire.slot_id]
    planned = tuple(month for month in months if month is not None)
    if len(planned) < len(proposal.hires):
        return ()
    change = plan_hires(ranking.plan, ranking.scenario_id, load_catalogue(), proposal.hires, planned[0])
    return () if change.edits else planned
