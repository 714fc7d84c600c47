"""Two scenarios side by side: their figures, and what differs as rows to copy across."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.actions.copying import copy_difference
from teambuilder.core.actions.scenarios import scenarios_in_order
from teambuilder.core.change import Refused
from teambuilder.core.compare import Comparison, Difference, compare
from teambuilder.core.plan import Plan
from teambuilder.ui import words
from teambuilder.ui.inspector.form import line
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.scenarios.dialog import new_scenario
from teambuilder.ui.scenarios.difference_row import DifferenceRow
from teambuilder.ui.scenarios.figures_table import CostTable, FiguresTable
from teambuilder.ui.scenarios.saying import Saying
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.fold import Fold
from teambuilder.ui.widgets.labels import WrappedLabel, heading, leading_edge, muted
from teambuilder.ui.widgets.notice import Notice
from teambuilder.ui.widgets.row_list import RowList

AT_ONCE = 40  # rows; more of them on demand: each is a widget


class ComparePage(QWidget):
    """Works the comparison out beside the window, for the newest snapshot only, and only while it is in sight."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._sides = ("", "")
        self._asked: tuple[Plan, str, str] | None = None
        self._comparison: Comparison | None = None
        self._most = AT_ONCE
        self._told: int | None = None  # how many differences were told last, for the same two scenarios
        self._focus: tuple[int, bool] | None = None  # where the keyboard was when a difference was copied
        executor = ThreadPoolExecutor(1, thread_name_prefix="compare")
        self.destroyed.connect(partial(executor.shutdown, wait=False, cancel_futures=True))
        self._job = LatestJob(executor, self)
        self._job.done.connect(self._take)
        self._job.slow.connect(self._say_busy)
        self.first = ChoiceField(self.tr("Compare"), lambda key: self._choose(key, 0))
        self.second = ChoiceField(self.tr("with"), lambda key: self._choose(key, 1))
        self.figures = FiguresTable()
        self.costs = CostTable()
        self.costs_fold = Fold(self.tr("Cost by month"), "chevron-down", self.costs)
        self.title = heading("", self, 1.1)
        self.busy = muted(WrappedLabel())
        self.same = muted(WrappedLabel())
        self.rows: RowList[DifferenceRow] = RowList(lambda: DifferenceRow(self._copy, read_only=session.read_only))
        self.more = word_button("", "chevron-down", self._show_more, self)
        self.more.hide()
        self.new_button = word_button(self.tr("New scenario from this one…"), "copy-plus", self._new, self)
        self.new_button.setDisabled(session.read_only)
        self._pages = QStackedWidget()
        self._area = scrolled(self._comparison_page())
        self._alone = self._alone_page()
        self._lay_out()
        self.show_plan(session.plan)

    def _comparison_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, GRID, GRID)
        column.setSpacing(GRID)
        for widget in (self.figures, self.busy, self.title, self.same, self.rows):
            column.addWidget(widget)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.costs_fold)
        column.addStretch(1)
        return page

    def _alone_page(self) -> QWidget:
        hint = self.tr("Make another from it, change that one, and see here what differs.")
        page = Notice("copy-plus", self.tr("There is one scenario so far"), hint)
        page.add(self.new_button)
        return page

    def _lay_out(self) -> None:
        self._choices = QWidget()
        sides = line(self.first, self.second)
        self._choices.setLayout(sides)
        self._pages.addWidget(self._area)
        self._pages.addWidget(self._alone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._choices)
        layout.addWidget(self._pages, 1)
        for label in (self.title, self.same):
            label.setAlignment(leading_edge() | Qt.AlignmentFlag.AlignVCenter)

    @property
    def sides(self) -> tuple[str, str]:
        """The ids of the two scenarios; both empty while there is only one."""
        return self._sides

    @property
    def busy_comparing(self) -> bool:
        """True while a comparison is under way."""
        return self._job.running

    def choose_sides(self) -> None:
        """The scenario that opens first, beside the one that is looked at, or beside the next."""
        current, shown = self._session.plan.business.current_scenario_id, self._session.scenario_id
        self._sides = (current, shown)
        self.show_plan(self._session.plan)

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot, now or when the page is looked at."""
        if not self.isVisible():
            return
        self._sides = self._whole_sides(plan)
        several = bool(self._sides[1])
        self._choices.setVisible(several)
        self._pages.setCurrentWidget(self._area if several else self._alone)
        if not several:
            self._job.drop()
            self._asked = None
            return
        names = [Choice(scenario.id, words.said(scenario.name)) for scenario in scenarios_in_order(plan)]
        for field, side in zip((self.first, self.second), self._sides, strict=True):
            field.show_choices(names)
            field.show_value(side)
        asked = (plan, *self._sides)
        if self._asked is None or any(
            new is not old and new != old for new, old in zip(asked, self._asked, strict=True)
        ):
            self._asked = asked
            self._job.start(partial(compare, *asked))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_plan(self._session.plan)

    def _whole_sides(self, plan: Plan) -> tuple[str, str]:
        ids = [scenario.id for scenario in scenarios_in_order(plan)]
        if len(ids) < 2:
            return "", ""
        first = self._sides[0] if self._sides[0] in ids else plan.business.current_scenario_id
        others = [scenario_id for scenario_id in ids if scenario_id != first]
        return first, self._sides[1] if self._sides[1] in others else others[0]

    def _choose(self, scenario_id: str, side: int) -> Refused | None:
        first, second = self._sides
        if side == 0:
            self._sides = (scenario_id, first if scenario_id == second else second)
        else:
            self._sides = (second if scenario_id == first else first, scenario_id)
        self._told, self._most = None, AT_ONCE  # the same scenario on both sides: they change places
        self.show_plan(self._session.plan)
        return None

    def _say_busy(self, slow: bool) -> None:
        self.busy.setText(self.tr("Comparing…") if slow else "")
        self.busy.setVisible(slow)

    def _take(self, future: Future[Comparison]) -> None:
        comparison = future.result()
        self._comparison = comparison
        for table in (self.figures, self.costs):
            table.show_sides(comparison.a, comparison.b, self._session.plan.business.currency)
        self._show_differences(comparison)
        number = len(comparison.differences)
        if self._told is not None and self._told != number:
            announce(self, self.title.text())
        self._told = number

    def _show_differences(self, comparison: Comparison) -> None:
        assert self._asked is not None
        plan, a_id, b_id = self._asked
        found, saying = comparison.differences, Saying.of_scenarios(plan, a_id, b_id)
        a, b = (words.said(plan.scenarios[key].name) for key in (a_id, b_id))
        self.title.setText(self.tr("%n difference(s)", "", len(found)))
        same = self.tr("{first} and {second} are the same team.")
        self.same.setText(same.replace("{first}", words.isolated(a)).replace("{second}", words.isolated(b)))
        self.title.setVisible(bool(found))
        self.same.setVisible(not found)
        shown = found[: self._most]
        self.rows.show_ids([difference.id for difference in shown])
        department: object = self
        for difference in shown:
            heads = difference.department is not department
            department = difference.department
            row = self.rows.rows[difference.id]
            row.show_difference(difference, saying.sentence(difference), (a, b), heads=heads)
        rest = len(found) - len(shown)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show %n more", "", min(rest, AT_ONCE)))
        self.more.setAccessibleName(self.more.text())
        self._put_focus_back()

    def _show_more(self) -> None:
        self._most += AT_ONCE
        if self._comparison is not None:
            self._show_differences(self._comparison)

    def _copy(self, difference: Difference, to_scenario_id: str) -> None:
        place = list(self.rows.rows).index(difference.id)
        row = self.rows.rows[difference.id]
        if row.isAncestorOf(QApplication.focusWidget() or self):
            self._focus = (place, to_scenario_id == difference.a_id)
        self._session.do(copy_difference, difference, to_scenario_id)

    def _put_focus_back(self) -> None:
        """The keyboard goes on at the row that comes after the one that was copied."""
        rows = list(self.rows.rows.values())
        if self._focus is None:
            return
        place, of_a = self._focus
        self._focus = None
        if rows:
            row = rows[min(place, len(rows) - 1)]
            (row.to_a if of_a else row.to_b).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.second.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self) -> None:
        if new_scenario(self._session, self):
            self.choose_sides()
