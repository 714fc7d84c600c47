"""The details of one goal, and the responsibilities that serve it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from teambuilder.core.actions.goals import edit_goal, remove_goal, serve_goal, stop_serving_goal
from teambuilder.core.change import Refused
from teambuilder.core.plan import Goal, Plan
from teambuilder.core.search import folded
from teambuilder.ui.inspector.form import Drafts, Form, column, line
from teambuilder.ui.responsibilities.duty_form import department_choices, horizon_choices
from teambuilder.ui.responsibilities.goal_list import Servant, ServantModel
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import ChoiceField
from teambuilder.ui.widgets.date_fields import DateField
from teambuilder.ui.widgets.fields import TextField, show_edge
from teambuilder.ui.widgets.labels import WrappedLabel, bold
from teambuilder.ui.widgets.search_line import SearchLine

_LINES = 12


class GoalForm(Form):
    """Its words, measure and due date; below them every responsibility, to be found by typing and ticked."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        keep = self._keep
        self.add("text_en", TextField(self.tr("In English"), partial(keep, "text_en"), language="en"))
        self.add("text_ur", TextField(self.tr("In Urdu"), partial(keep, "text_ur"), language="ur"))
        department = self.add(
            "department", ChoiceField(self.tr("Department"), partial(keep, "department"), department_choices())
        )
        horizon = self.add("horizon", ChoiceField(self.tr("When it pays"), partial(keep, "horizon"), horizon_choices()))
        self.add("measure_en", TextField(self.tr("Measure in English"), partial(keep, "measure_en"), language="en"))
        self.add("measure_ur", TextField(self.tr("Measure in Urdu"), partial(keep, "measure_ur"), language="ur"))
        self.add("due_date", DateField(self.tr("Due"), partial(keep, "due_date")))
        self.remove_button = self.changing(word_button(self.tr("Remove this goal"), "trash-2", self._remove))
        self.search = SearchLine(self.tr("Find a responsibility"))
        self.search.textChanged.connect(lambda: self._show_servants(self.session.plan))
        show_edge(self.search)
        self.model = ServantModel(self)
        self.model.read_only = session.read_only
        self.model.ticked.connect(self._tick)
        self.list = self._servant_list()
        self._lay_out(department, horizon)

    def _servant_list(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Responsibilities that serve this goal"))
        view.setWordWrap(True)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        show_edge(view)
        view.setMinimumHeight(view.fontMetrics().lineSpacing() * _LINES)
        return view

    def _lay_out(self, department: QWidget, horizon: QWidget) -> None:
        layout = column(self)
        layout.addWidget(self.fields["text_en"])
        layout.addWidget(self.fields["text_ur"])
        layout.addLayout(line(department, horizon))
        layout.addLayout(line(self.fields["measure_en"], self.fields["measure_ur"]))
        layout.addWidget(self.fields["due_date"])
        layout.addSpacing(GRID)
        layout.addWidget(bold(WrappedLabel(self.tr("Responsibilities that serve this goal"))))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.remove_button)

    def show_goal(self, plan: Plan, goal: Goal) -> None:
        """Shows a goal; what was typed for another waits there."""
        self.show_row(goal)
        self._show_servants(plan)

    def _show_servants(self, plan: Plan) -> None:
        serving = {link.responsibility_id for link in plan.goal_supports.values() if link.goal_id == self.subject_id}
        needle = folded(self.search.text()).split()
        rows = [
            (duty.id, Servant(duty, duty.id in serving))
            for duty in plan.responsibilities.values()
            if (not duty.retired or duty.id in serving)
            and all(word in folded(f"{duty.text_en} {duty.text_ur}") for word in needle)
        ]
        self.search.found = len(rows)
        self.model.show_rows(rows)

    def _tick(self, responsibility_id: str, serves: bool) -> None:
        self.session.do(serve_goal if serves else stop_serving_goal, self.subject_id, responsibility_id)

    def _keep(self, name: str, value: Any) -> Refused | None:
        return self.done(edit_goal, self.subject_id, **{name: value})

    def _remove(self) -> None:
        self.session.do(remove_goal, self.subject_id)
