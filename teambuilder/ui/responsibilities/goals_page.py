"""The goals of the plan: a list by department and horizon, and the details of one beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.plan import Department, Horizon, Plan
from teambuilder.ui.inspector.form import Drafts
from teambuilder.ui.responsibilities.goal_form import GoalForm
from teambuilder.ui.responsibilities.goal_list import GoalCard, GoalDelegate, GoalModel
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.card_list import CardList
from teambuilder.ui.widgets.labels import WrappedLabel, leading_edge, muted, muted_label
from teambuilder.ui.widgets.panel import Panel
from teambuilder.ui.widgets.tab_order import order_tabs


class GoalsPage(QWidget):
    """Goals that nobody serves are marked."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        drafts: Drafts = {}
        self.model = GoalModel(self)
        self.list = CardList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(GoalDelegate(self.list))
        self.list.setAccessibleName(self.tr("Goals"))
        self.empty = muted_label(self.tr("No goals yet. Add what sales and marketing want to reach."), self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.form = GoalForm(session, drafts)
        self.add_button = word_button(self.tr("Add a goal"), "plus", self.add, self)
        self.add_button.setDisabled(session.read_only)
        self._pages = QStackedWidget()
        self._area = scrolled(self.form)
        self._choose = self.tr("Choose a goal to see its details and who serves it.")
        self._none = muted(WrappedLabel())
        self._none.setAlignment(leading_edge() | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        order_tabs(self.form)
        self.list.selectionModel().currentChanged.connect(self._turn)

    def _lay_out(self) -> None:
        place = QWidget(self)
        stack = QStackedLayout(place)
        stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        stack.addWidget(self.list)
        stack.addWidget(self.empty)
        hint = self.tr("What the sales and marketing plan wants to reach, now and in the long term.")
        main = QWidget(self)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        top = QHBoxLayout()
        top.addWidget(muted(WrappedLabel(hint)), 1)
        top.addWidget(self.add_button)
        column.addLayout(top)
        column.addWidget(place, 1)
        self._pages.addWidget(self._none)
        self._pages.addWidget(self._area)
        panel = Panel(self)
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(GRID, GRID, GRID, GRID)
        inner.addWidget(self._pages)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(GRID)
        panes.addWidget(main)
        panes.addWidget(panel)
        panes.setSizes([560, 480])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.addWidget(panes)

    def show_plan(self, plan: Plan) -> None:
        """Shows the goals of a new snapshot."""
        chosen = self.model.row_id(self.list.currentIndex())
        self.model.show_rows(goal_cards(plan))
        self.empty.setVisible(not self.model.rowCount())
        self._none.setText(self._choose if self.model.rowCount() else "")
        again = self.model.index_of(chosen)
        if again.isValid() and again != self.list.currentIndex():
            self.list.setCurrentIndex(again)
        self._show(plan)

    def go_to(self, goal_id: str) -> None:
        """Puts the keyboard onto a goal."""
        index = self.model.index_of(goal_id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keeps what is typed."""
        if self.form.subject_id in self._session.plan.goals:
            self.form.leave()

    def add(self) -> None:
        """Asks for a new goal and goes to it."""
        from teambuilder.ui.responsibilities.new_rows import NewGoalDialog

        dialog = NewGoalDialog(self._session, Department.SALES, Horizon.NOW, self)
        if dialog.exec():
            self.go_to(dialog.new_id)

    def _turn(self) -> None:
        if self.model.row_id(self.list.currentIndex()) != self.form.subject_id:
            self.leave()
            self._area.verticalScrollBar().setValue(0)
        self._show(self._session.plan)

    def _show(self, plan: Plan) -> None:
        goal = plan.goals.get(self.model.row_id(self.list.currentIndex()))
        if goal is not None:
            self.form.show_goal(plan, goal)
        self._pages.setCurrentWidget(self._area if goal is not None else self._none)


def goal_cards(plan: Plan) -> list[tuple[str, GoalCard]]:
    """The goals by department and horizon, each with how many responsibilities serve it."""
    servants = dict.fromkeys(plan.goals, 0)
    for link in plan.goal_supports.values():
        if not plan.responsibilities[link.responsibility_id].retired:
            servants[link.goal_id] += 1
    departments, horizons = list(Department), list(Horizon)
    goals = sorted(plan.goals.values(), key=lambda g: (departments.index(g.department), horizons.index(g.horizon)))
    return [(goal.id, GoalCard(goal, servants[goal.id])) for goal in goals]
