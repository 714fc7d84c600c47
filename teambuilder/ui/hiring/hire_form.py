"""The terms of the hire that is chosen on the timeline."""

from __future__ import annotations

import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.slots import edit_slot
from teambuilder.core.change import Refused
from teambuilder.core.plan import Plan, Slot, Stage, Team
from teambuilder.ui import words
from teambuilder.ui.hiring.one_off_rows import OneOffRows
from teambuilder.ui.inspector.form import Drafts, Form, column, line
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.date_fields import MonthField
from teambuilder.ui.widgets.figure_fields import HoursField, MoneyField, PercentField
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted

_translate = QCoreApplication.translate
_RAMPS = (0, 1, 2, 3, 4, 6, 9, 12, 18, 24)


class HireForm(Form):
    """Start, stage, hours, pay, what the seat earns and how soon, and what it costs once."""

    assign_wanted = Signal(str)  # a seat's id

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        self.title = bold(WrappedLabel(), 1.15)
        self.holder = muted(WrappedLabel())
        keep = self._keep
        stages = [Choice(str(stage), words.stage(stage)) for stage in Stage]
        self.start = self.add("start_month", MonthField(self.tr("Start"), partial(keep, "start_month")))
        self.stage = self.add("stage", ChoiceField(self.tr("Stage of hiring"), partial(keep, "stage"), stages))
        self.hours = self.add("minutes_a_week", HoursField(self.tr("Hours a week"), partial(keep, "minutes_a_week")))
        self.pay = self.add("monthly_pay", MoneyField(self.tr("Pay a month"), partial(keep, "monthly_pay")))
        self.hourly = self.add("hourly_pay", MoneyField(self.tr("or pay an hour"), partial(keep, "hourly_pay")))
        self.commission = self.add(
            "commission", PercentField(self.tr("Commission, % of pay"), partial(keep, "commission"))
        )
        self.margin = self.add("monthly_margin", MoneyField(self.tr("Earns a month"), partial(keep, "monthly_margin")))
        self.ramp = self.add(
            "ramp_months", ChoiceField(self.tr("Up to speed"), lambda key: keep("ramp_months", int(key)))
        )
        hint = self.tr("What the business earns more through this seat, before its pay. Leave it empty if unsure.")
        self.hint = muted(WrappedLabel(hint))
        self.one_offs = OneOffRows(session, drafts)
        self.assign_button = self.changing(
            word_button(self.tr("Put a person here…"), "user-plus", lambda: self.assign_wanted.emit(self.subject_id))
        )
        layout = column(self)
        layout.addWidget(self.title)
        layout.addWidget(self.holder)
        layout.addLayout(line(self.start, self.stage))
        layout.addLayout(line(self.pay, self.hourly))
        layout.addLayout(line(self.hours, self.commission))
        layout.addLayout(line(self.margin, self.ramp))
        layout.addWidget(self.hint)
        layout.addWidget(self.one_offs)
        layout.addWidget(self.assign_button)

    def show_hire(self, plan: Plan, team: Team, slot: Slot) -> None:
        role, holder = team.roles[slot.role_id], plan.people.get(slot.person_id or "")
        self.title.setText(words.said(role.title))
        if holder is None:
            self.holder.setText(words.department(role.department))
        else:
            sentence = self.tr("{person} has this seat: a pay of their own counts before that of the seat.")
            self.holder.setText(sentence.replace("{person}", words.isolated(words.said(holder.names))))
        for field in (self.pay, self.hourly, self.margin):
            field.set_currency(plan.business.currency)
        self.pay.set_usual(role.monthly_pay if slot.hourly_pay is None else None)
        self.start.show_months(slot.start_month, datetime.date.today())
        ramps = sorted({*_RAMPS, slot.ramp_months})
        self.ramp.show_choices([Choice(str(months), _ramp_words(months)) for months in ramps])
        self.show_row(slot)
        self.stage.setVisible(holder is None)
        self.assign_button.setVisible(holder is None)
        self.one_offs.show_seat(plan, team, slot)

    def leave(self) -> bool:
        kept = self.one_offs.leave()
        return super().leave() and kept

    def _keep(self, name: str, value: Any) -> Refused | None:
        return self.done(edit_slot, self.session.scenario_id, self.subject_id, **{name: value})


def _ramp_words(months: int) -> str:
    if not months:
        return _translate("HireForm", "at once")
    return _translate("HireForm", "after %n months", "", months)
