"""Raises: from which month on, for whom, and by how much."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teambuilder.core.actions.costs import add_pay_raise, edit_pay_raise, new_pay_raise, remove_pay_raise
from teambuilder.core.change import Refused
from teambuilder.core.payroll.months import month_of_day, moved
from teambuilder.core.plan import CostKind, PayRaise, Plan, Team
from teambuilder.ui import words
from teambuilder.ui.inspector.form import Drafts, Form, column, line
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import icon_button, word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.date_fields import MonthField
from teambuilder.ui.widgets.figure_fields import MoneyField, PercentField
from teambuilder.ui.widgets.labels import WrappedLabel, muted, rule
from teambuilder.ui.widgets.row_list import RowList

_USUAL_RATE = 1_000  # basis points
_MONTHS_AHEAD = 6


class RaiseMonth(MonthField):
    """A raise without a month would count for nothing: that it is not decided is no choice."""

    def show_choices(self, choices: Sequence[Choice]) -> None:
        super().show_choices([choice for choice in choices if choice.key])


class RaiseRow(Form):
    """One raise."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        keep = self._keep
        kinds = [
            Choice(str(CostKind.PERCENT), self.tr("By a share")),
            Choice(str(CostKind.AMOUNT), self.tr("By an amount")),
        ]
        self.person = self.add("person_id", ChoiceField(self.tr("For"), partial(keep, "person_id"), optional=True))
        self.month = self.add("month", RaiseMonth(self.tr("From"), partial(keep, "month")))
        self.kind = self.add("kind", ChoiceField(self.tr("How"), partial(keep, "kind"), kinds))
        self.rate = self.add("basis_points", PercentField(self.tr("% more"), partial(keep, "basis_points")))
        self.amount = self.add("amount", MoneyField(self.tr("More a month"), lambda value: keep("amount", value or 0)))
        self.remove_button = self.changing(icon_button(self.tr("Remove this raise"), "trash-2", self._remove))
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addLayout(line(self.person, self.month), 1)
        top.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = column(self, GRID // 2)
        layout.addLayout(top)
        layout.addLayout(line(self.kind, self.rate, self.amount))
        layout.addWidget(rule())

    def show_raise(self, plan: Plan, team: Team, row: PayRaise) -> None:
        there = {*team.minutes_by_person, *([row.person_id] if row.person_id else [])}
        people = [person for person in plan.people.values() if person.id in there]
        people.sort(key=lambda person: words.by_name(person.names))
        named = [Choice(person.id, words.said(person.names)) for person in people]
        self.person.show_choices([Choice("", self.tr("everyone")), *named])
        self.amount.set_currency(plan.business.currency)
        self.month.show_months(row.month, datetime.date.today())
        self.show_row(row)
        self.rate.setVisible(row.kind is CostKind.PERCENT)
        self.amount.setVisible(row.kind is CostKind.AMOUNT)

    def _keep(self, name: str, value: Any) -> Refused | None:
        return self.done(edit_pay_raise, self.session.scenario_id, self.subject_id, **{name: value})

    def _remove(self) -> None:
        self.session.do(remove_pay_raise, self.session.scenario_id, self.subject_id)


class RaisesPanel(QWidget):
    """The raises of the scenario that is shown, the sooner ones first."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.list = RowList(lambda: RaiseRow(session, drafts), self)
        hint = self.tr("A raise counts for who has started before its month. Several come one on top of the other.")
        self.add_button = word_button(self.tr("Plan a raise"), "plus", self._add)
        self.add_button.setDisabled(session.read_only)
        layout = column(self, GRID)
        layout.addWidget(muted(WrappedLabel(hint)))
        layout.addWidget(self.list)
        layout.addWidget(self.add_button)

    def show_plan(self, plan: Plan, team: Team) -> None:
        raises = sorted(team.pay_raises.values(), key=lambda row: (row.month, row.id))
        rows = self.list.show_ids([row.id for row in raises])
        for row in raises:
            rows[row.id].show_raise(plan, team, row)

    def leave(self) -> bool:
        """Keeps what is typed."""
        return not [row for row in list(self.list.rows.values()) if not row.leave()]

    def _add(self) -> None:
        scenario_id = self._session.scenario_id
        month = moved(month_of_day(datetime.date.today()), _MONTHS_AHEAD)
        row = new_pay_raise(scenario_id, month, basis_points=_USUAL_RATE)
        if self._session.do(add_pay_raise, scenario_id, row) and row.id in self.list.rows:
            self.list.rows[row.id].person.setFocus(Qt.FocusReason.OtherFocusReason)
