"""Cash and budget: what the forecast is held against, and how it may go worse."""

from __future__ import annotations

import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.business import edit_business
from teambuilder.core.change import Refused
from teambuilder.core.payroll.months import month_of_day
from teambuilder.core.plan import Plan
from teambuilder.ui import words
from teambuilder.ui.inspector.form import Drafts, Form, column, line
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.figure_fields import MoneyField
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted

_translate = QCoreApplication.translate
_MONTHS_SHOWN = (12, 18, 24, 36)
_SLIPS = tuple(range(7))


class MoneyForm(Form):
    """These hold for the whole plan, so that its scenarios can be compared."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        keep = self._keep
        self.cash = self.add("opening_cash", MoneyField(self.tr("Cash in hand now"), self._keep_cash))
        self.margin = self.add("monthly_margin", MoneyField(self.tr("Earned a month"), partial(keep, "monthly_margin")))
        self.budget = self.add("monthly_budget", MoneyField(self.tr("Budget a month"), partial(keep, "monthly_budget")))
        self.months = self.add(
            "forecast_months", ChoiceField(self.tr("Look ahead"), lambda key: keep("forecast_months", int(key)))
        )
        self.late = self._slip("slip_late_months", self.tr("People start late"))
        self.early = self._slip("slip_early_months", self.tr("People start early"))
        self.ramp = self._slip("slip_ramp_months", self.tr("They take longer to earn"))
        self.since = muted(WrappedLabel())
        self.begin_button = self.changing(
            word_button(self.tr("It is as much today: begin now"), "calendar", self._begin_now)
        )
        hint = self.tr("What sales leave after goods and other costs, before the team’s pay and without new hires.")
        whole = self.tr("This month counts in full: leave out of the cash what it has earned already.")
        layout = column(self)
        layout.addLayout(line(self.cash, self.margin))
        layout.addWidget(muted(WrappedLabel(f"{hint} {whole}")))
        layout.addWidget(self.since)
        layout.addWidget(self.begin_button)
        layout.addLayout(line(self.budget, self.months))
        layout.addWidget(bold(WrappedLabel(self.tr("The worse case"))))
        layout.addLayout(line(self.late, self.early))
        layout.addWidget(self.ramp)

    def _slip(self, name: str, label: str) -> ChoiceField:
        return self.add(name, ChoiceField(label, lambda key: self._keep(name, int(key))))

    def show_plan(self, plan: Plan) -> None:
        business = plan.business
        for field in (self.cash, self.margin, self.budget):
            field.set_currency(business.currency)
        shown = sorted({*_MONTHS_SHOWN, business.forecast_months})
        self.months.show_choices([Choice(str(months), _months(months)) for months in shown])
        for name, field in (
            ("slip_late_months", self.late),
            ("slip_early_months", self.early),
            ("slip_ramp_months", self.ramp),
        ):
            slips = sorted({*_SLIPS, getattr(business, name)})
            field.show_choices([Choice(str(months), _months(months)) for months in slips])
        self._show_since(business.forecast_from)
        self.show_row(business)

    def _show_since(self, month: str | None) -> None:
        """Cash that was counted in another month is told as such, with what to do."""
        old = month is not None and month != month_of_day(datetime.date.today())
        if old and month is not None:
            sentence = self.tr(
                "This was the cash in {month}: the forecast begins there. Type today’s to go on from now."
            )
            self.since.setText(sentence.replace("{month}", words.month(month)))
        self.since.setVisible(old)
        self.begin_button.setVisible(old)

    def _keep_cash(self, value: Any) -> Refused | None:
        """The forecast begins in the month in which the cash was counted."""
        month = None if value is None else month_of_day(datetime.date.today())
        return self.done(edit_business, opening_cash=value, forecast_from=month)

    def _begin_now(self) -> None:
        """The same amount, typed again, would be no change."""
        self.session.do(edit_business, forecast_from=month_of_day(datetime.date.today()))

    def _keep(self, name: str, value: Any) -> Refused | None:
        return self.done(edit_business, **{name: value})


def _months(number: int) -> str:
    if not number:
        return _translate("MoneyForm", "not at all")
    return _translate("MoneyForm", "%n months", "", number)
