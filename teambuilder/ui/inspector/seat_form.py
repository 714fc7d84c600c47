"""A seat: who holds it, or how it is planned to be filled."""

from __future__ import annotations

import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.roles import remove_role
from teambuilder.core.actions.slots import edit_slot, free_slot, remove_slot
from teambuilder.core.change import Refused
from teambuilder.core.pay import planned_pay
from teambuilder.core.plan import Plan, Role, Slot, Stage, Team
from teambuilder.ui import words
from teambuilder.ui.inspector.form import Drafts, Form, column, line
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.date_fields import MonthField
from teambuilder.ui.widgets.figure_fields import HoursField, MoneyField
from teambuilder.ui.widgets.labels import WrappedLabel
from teambuilder.ui.widgets.link_button import LinkButton


class SeatForm(Form):
    """Terms of a planned hire are shown while the seat is vacant."""

    sheet_wanted = Signal(str)  # the holder's id: print what they are responsible for

    def __init__(self, session: Session, selection: Selection, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        self._selection = selection
        self._person_id = ""
        stages = [Choice(str(stage), words.stage(stage)) for stage in Stage]
        vacant = self.tr("Nobody sits here yet. Drag a person to this card.")
        self.vacant = WrappedLabel(self.tr("Nobody sits here.") if session.read_only else vacant)
        self.person_link = LinkButton()
        self.person_link.clicked.connect(lambda: selection.select_person(self._person_id))
        self.print_button = word_button(
            self.tr("Print their sheet…"), "printer", lambda: self.sheet_wanted.emit(self._person_id)
        )
        self.hours = self.add(
            "minutes_a_week", HoursField(self.tr("Hours a week"), partial(self._keep, "minutes_a_week"))
        )
        self.start = self.add("start_month", MonthField(self.tr("Planned start"), partial(self._keep, "start_month")))
        self.pay = self.add("monthly_pay", MoneyField(self.tr("Planned pay"), partial(self._keep, "monthly_pay")))
        self.stage = self.add("stage", ChoiceField(self.tr("Stage of hiring"), partial(self._keep, "stage"), stages))
        self.free_button = self.changing(word_button(self.tr("Take off this seat"), "user-minus", self._free))
        self.remove_seat_button = self.changing(word_button(self.tr("Remove this seat"), "trash-2", self._remove_seat))
        self.remove_role_button = self.changing(word_button(self.tr("Remove the role"), "trash-2", self._remove_role))
        layout = column(self)
        layout.addWidget(self.vacant)
        layout.addWidget(self.person_link)
        layout.addWidget(self.print_button)
        layout.addLayout(line(self.hours, self.start))
        layout.addLayout(line(self.pay, self.stage))
        for button in (self.free_button, self.remove_seat_button, self.remove_role_button):
            layout.addWidget(button)

    def show_seat(self, plan: Plan, team: Team, slot: Slot, role: Role) -> None:
        holder = plan.people.get(slot.person_id or "")
        self._person_id = holder.id if holder else ""
        if holder:
            sentence = self.tr("Show {person}")
            self.person_link.show_text(sentence.replace("{person}", words.isolated(words.said(holder.names))))
        self.pay.set_currency(plan.business.currency)
        self.pay.set_usual(planned_pay(slot, role))
        self.start.show_months(slot.start_month, datetime.date.today())
        self.show_row(slot)
        for widget in (self.person_link, self.print_button, self.free_button):
            widget.setVisible(holder is not None)
        for widget in (self.vacant, self.start, self.pay, self.stage):
            widget.setVisible(holder is None)
        last = len(team.slots_of_role(role.id)) == 1
        self.remove_seat_button.setVisible(not last)
        self.remove_role_button.setVisible(last)

    def _keep(self, name: str, value: Any) -> Refused | None:
        return self.done(edit_slot, self.session.scenario_id, self.subject_id, **{name: value})

    def _free(self) -> None:
        self.session.do(free_slot, self.session.scenario_id, self.subject_id)

    def _remove_seat(self) -> None:
        if self.session.do(remove_slot, self.session.scenario_id, self.subject_id):
            self._selection.clear()

    def _remove_role(self) -> None:
        slot = self.session.team.slots.get(self.subject_id)
        if slot is not None and self.session.do(remove_role, self.session.scenario_id, slot.role_id):
            self._selection.clear()
