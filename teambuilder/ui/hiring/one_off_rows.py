"""What a seat costs once: a name and an amount for each, and a line to add another."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teambuilder.core.actions.costs import (
    add_one_off_cost,
    edit_one_off_cost,
    new_one_off_cost,
    remove_one_off_cost,
)
from teambuilder.core.change import Refused
from teambuilder.core.plan import OneOffCost, Plan, Slot, Team
from teambuilder.core.text import is_urdu
from teambuilder.ui import words
from teambuilder.ui.inspector.form import Drafts, Form, column
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import icon_button, rename, word_button
from teambuilder.ui.widgets.fields import TextField
from teambuilder.ui.widgets.figure_fields import MoneyField
from teambuilder.ui.widgets.labels import WrappedLabel, bold
from teambuilder.ui.widgets.row_list import RowList

_AMOUNT_WIDTH = 15 * GRID


class OneOffRow(Form):
    """One cost; its name may be typed in either script."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        self.name = TextField(self.tr("What it is for"), self._keep_name, labelled=False)
        self.name.set_read_only(session.read_only)
        self.amount = self.add("amount", MoneyField(self.tr("Amount"), lambda value: self._keep(amount=value or 0)))
        self.amount.label.hide()
        self.amount.setFixedWidth(_AMOUNT_WIDTH)
        self.remove_button = self.changing(icon_button(self.tr("Remove this cost"), "trash-2", self._remove))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_cost(self, cost: OneOffCost, currency: str) -> None:
        self.amount.set_currency(currency)
        self.amount.label.hide()
        if cost.id != self.subject_id:
            self.name.restart()
        self.show_row(cost)
        name = words.said(cost.name)
        self.name.show_value(name)
        self.amount.editor.setAccessibleName(self.tr("Amount of {cost}").replace("{cost}", name))
        rename(self.remove_button, self.tr("Remove {cost}").replace("{cost}", words.isolated(name)))

    def leave(self) -> bool:
        kept = self.name.commit()
        return super().leave() and kept

    def _keep_name(self, value: Any) -> Refused | None:
        """In its script; what it was called in the other is not its name any more."""
        names = ("", value) if is_urdu(str(value)) else (value, "")
        return self._keep(name_en=names[0], name_ur=names[1])

    def _keep(self, **fields: Any) -> Refused | None:
        return self.done(edit_one_off_cost, self.session.scenario_id, self.subject_id, **fields)

    def _remove(self) -> None:
        self.session.do(remove_one_off_cost, self.session.scenario_id, self.subject_id)


class OneOffRows(QWidget):
    """The costs of one seat."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._slot_id = ""
        self._list = RowList(lambda: OneOffRow(session, drafts), self)
        self.add_button = word_button(self.tr("Add a cost paid once"), "plus", self._add)
        self.add_button.setDisabled(session.read_only)
        layout: QVBoxLayout = column(self, GRID // 2)
        layout.addWidget(bold(WrappedLabel(self.tr("Paid once, when they start"))))
        layout.addWidget(self._list)
        layout.addWidget(self.add_button)

    @property
    def rows(self) -> dict[str, OneOffRow]:
        """The rows by the costs' ids."""
        return self._list.rows

    def show_seat(self, plan: Plan, team: Team, slot: Slot) -> None:
        self._slot_id = slot.id
        costs = team.one_off_costs_of(slot.id)
        rows = self._list.show_ids([cost.id for cost in costs])
        for cost in costs:
            rows[cost.id].show_cost(cost, plan.business.currency)

    def leave(self) -> bool:
        """Keeps what is typed."""
        return not [row for row in list(self._list.rows.values()) if not row.leave()]

    def _add(self) -> None:
        """A cost that is there most often; its name is ready to be typed over."""
        scenario_id = self._session.scenario_id
        name_en, name_ur = "Computer and desk", "کمپیوٹر اور میز"
        cost = new_one_off_cost(scenario_id, self._slot_id, name_en, name_ur)
        if self._session.do(add_one_off_cost, scenario_id, self._slot_id, cost):
            row = self._list.rows.get(cost.id)
            if row is not None:
                row.name.editor.selectAll()
                row.name.editor.setFocus(Qt.FocusReason.OtherFocusReason)
