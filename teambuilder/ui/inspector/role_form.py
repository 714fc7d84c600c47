"""A role: its words in both languages, its usual pay, and whom it reports to."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.reporting import report_to
from teambuilder.core.actions.roles import edit_role
from teambuilder.core.actions.slots import add_slot
from teambuilder.core.change import Refused
from teambuilder.core.plan import Department, Plan, Role, Team
from teambuilder.ui import words
from teambuilder.ui.inspector.colleagues import Colleagues
from teambuilder.ui.inspector.form import Drafts, Form, column
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.fields import NoteField, TextField
from teambuilder.ui.widgets.figure_fields import MoneyField
from teambuilder.ui.widgets.labels import WrappedLabel


class RoleForm(Form):
    """The department is fixed: a role does not change sides."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        self._text("title_en", self.tr("Title in English"))
        self._text("title_ur", self.tr("Title in Urdu"))
        self._note("purpose_en", self.tr("Purpose in English"))
        self._note("purpose_ur", self.tr("Purpose in Urdu"))
        self._text("territory_en", self.tr("Territory in English"))
        self._text("territory_ur", self.tr("Territory in Urdu"))
        self._text("specialty_en", self.tr("Specialty in English"))
        self._text("specialty_ur", self.tr("Specialty in Urdu"))
        self.pay = self.add("monthly_pay", MoneyField(self.tr("Usual monthly pay"), partial(self._keep, "monthly_pay")))
        self.superior = self.add("reports_to_id", ChoiceField(self.tr("Reports to"), self._report_to, optional=True))
        self.colleagues = Colleagues(session)
        self.seats = WrappedLabel()
        self.add_seat_button = self.changing(word_button(self.tr("Add a seat"), "copy-plus", self._add_seat))
        layout = column(self)
        for field in self.fields.values():
            layout.addWidget(field)
        layout.addWidget(self.colleagues)
        layout.addSpacing(GRID)
        layout.addWidget(self.seats)
        layout.addWidget(self.add_seat_button)

    def show_role(self, plan: Plan, team: Team, role: Role) -> None:
        self.pay.set_currency(plan.business.currency)
        self._name_territory(role.department)
        self.superior.show_choices(self._superiors(team, role))
        self.show_row(role)
        self.colleagues.show_role(team, role)
        seats = team.slots_of_role(role.id)
        vacant = sum(slot.person_id is None for slot in seats)
        text = self.tr("Seats: {seats}, of which vacant: {vacant}")
        self.seats.setText(text.replace("{seats}", str(len(seats))).replace("{vacant}", str(vacant)))

    def _superiors(self, team: Team, role: Role) -> list[Choice]:
        choices = [Choice("", self.tr("The owner"))]
        for other in team.roles_in_order():
            if other.id != role.id:
                refused = self.session.refusal(report_to, self.session.scenario_id, role.id, other.id)
                text = f"{words.said(other.title)} · {words.department(other.department)}"
                choices.append(Choice(other.id, text, words.refusal(refused) if refused else ""))
        return choices

    def _name_territory(self, department: Department) -> None:
        sales = department is Department.SALES
        self.fields["territory_en"].set_label(
            self.tr("Territory in English") if sales else self.tr("Region in English")
        )
        self.fields["territory_ur"].set_label(self.tr("Territory in Urdu") if sales else self.tr("Region in Urdu"))

    def _text(self, name: str, label: str) -> None:
        self.add(name, TextField(label, partial(self._keep, name), language=name[-2:]))

    def _note(self, name: str, label: str) -> None:
        self.add(name, NoteField(label, partial(self._keep, name), language=name[-2:], lines=3))

    def _keep(self, name: str, value: Any) -> Refused | None:
        return self.done(edit_role, self.session.scenario_id, self.subject_id, **{name: value})

    def _report_to(self, superior_id: Any) -> Refused | None:
        return self.done(report_to, self.session.scenario_id, self.subject_id, superior_id)

    def _add_seat(self) -> None:
        self.session.do(add_slot, self.session.scenario_id, self.subject_id)
