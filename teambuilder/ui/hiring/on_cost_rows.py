"""One on-cost after the other: ticked or not, its figure in words, and its details when they are opened."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from teambuilder.core.actions.costs import edit_on_cost, remove_on_cost
from teambuilder.core.change import Refused
from teambuilder.core.figures import percent_figure
from teambuilder.core.plan import CostKind, OnCost
from teambuilder.ui import words
from teambuilder.ui.inspector.form import Drafts, Form, column, line
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import icon_button, rename, word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.date_fields import DateField
from teambuilder.ui.widgets.fields import TextField
from teambuilder.ui.widgets.figure_fields import MoneyField, PercentField
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted

_translate = QCoreApplication.translate


def figure_in_words(cost: OnCost, currency: str) -> str:
    """ "5 % of pay up to Rs 40,000", "Rs 1,500 a month"."""
    if cost.kind is CostKind.AMOUNT:
        said = _translate("OnCosts", "{amount} a month").replace("{amount}", words.money(cost.amount, currency))
    elif cost.ceiling is None:
        said = _translate("OnCosts", "{percent}% of pay").replace("{percent}", percent_figure(cost.basis_points))
    else:
        said = _translate("OnCosts", "{percent}% of pay up to {ceiling}")
        said = said.replace("{percent}", percent_figure(cost.basis_points))
        said = said.replace("{ceiling}", words.money(cost.ceiling, currency))
    if cost.pay_limit is None:
        return said
    limited = _translate("OnCosts", "{figure}; none for pay above {limit}")
    return limited.replace("{figure}", said).replace("{limit}", words.money(cost.pay_limit, currency))


def source_in_words(cost: OnCost) -> str:
    """Where the figure is from, and of which day; empty for the owner's own."""
    if not cost.source:
        return ""
    if cost.source_date is None:
        return cost.source
    said = _translate("OnCosts", "{source}. As of {day}.")
    return said.replace("{source}", words.isolated(cost.source)).replace("{day}", words.day(cost.source_date))


class OnCostRow(Form):
    """A line that opens."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        self.tick = self.changing(QCheckBox())
        self.tick.clicked.connect(lambda checked: self._keep("active", checked))
        self.name = bold(WrappedLabel())
        self.figure = WrappedLabel()
        self.dated = muted(WrappedLabel())
        self.open_button = icon_button(self.tr("Change"), "pencil", self._turn)
        self.details = QWidget()
        keep = self._keep
        kinds = [
            Choice(str(CostKind.PERCENT), self.tr("A share of pay")),
            Choice(str(CostKind.AMOUNT), self.tr("An amount")),
        ]
        self.add("name_en", TextField(self.tr("Name in English"), partial(keep, "name_en"), language="en"))
        self.add("name_ur", TextField(self.tr("Name in Urdu"), partial(keep, "name_ur"), language="ur"))
        self.kind = self.add("kind", ChoiceField(self.tr("Reckoned as"), partial(keep, "kind"), kinds))
        self.rate = self.add("basis_points", PercentField(self.tr("% of pay"), partial(keep, "basis_points")))
        self.amount = self.add("amount", MoneyField(self.tr("Amount a month"), lambda v: keep("amount", v or 0)))
        self.ceiling = self.add("ceiling", MoneyField(self.tr("Of pay up to"), partial(keep, "ceiling")))
        self.limit = self.add("pay_limit", MoneyField(self.tr("None for pay above"), partial(keep, "pay_limit")))
        self.add("source", TextField(self.tr("Where the figure is from"), partial(keep, "source")))
        self.add("source_date", DateField(self.tr("Figure of"), partial(keep, "source_date")))
        self.note = muted(WrappedLabel())
        self.source = muted(WrappedLabel())
        self.remove_button = self.changing(word_button(self.tr("Remove this cost"), "trash-2", self._remove))
        self._lay_out()
        self.details.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        about = column(spacing=0)
        about.addWidget(self.name)
        about.addWidget(self.figure)
        about.addWidget(self.dated)
        top.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(about, 1)
        top.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        inner: QVBoxLayout = column(self.details)
        inner.addWidget(self.note)
        inner.addWidget(self.source)
        inner.addWidget(self.fields["name_en"])
        inner.addWidget(self.fields["name_ur"])
        inner.addLayout(line(self.kind, self.rate, self.amount))
        inner.addLayout(line(self.ceiling, self.limit))
        inner.addWidget(self.fields["source"])
        inner.addWidget(self.fields["source_date"])
        inner.addWidget(self.remove_button)
        layout = column(self, GRID // 2)
        layout.addLayout(top)
        layout.addWidget(self.details)

    def show_cost(self, cost: OnCost, currency: str) -> None:
        if cost.id != self.subject_id:
            self.details.hide()
        name = words.said(cost.name)
        self.tick.setChecked(cost.active)
        self.tick.setAccessibleName(name)
        self.name.setText(name)
        self.figure.setText(figure_in_words(cost, currency))
        day = words.day(cost.source_date) if cost.source_date else ""
        self.dated.setText(self.tr("Figure of {day}").replace("{day}", day))
        self.dated.setVisible(bool(day))
        rename(self.open_button, self.tr("Change {cost}").replace("{cost}", words.isolated(name)))
        for field in (self.amount, self.ceiling, self.limit):
            field.set_currency(currency)
        self.note.setText(words.said(cost.note))
        self.note.setVisible(bool(cost.note))
        self.source.setText(source_in_words(cost))
        self.source.setVisible(bool(cost.source))
        self.show_row(cost)
        percent = cost.kind is CostKind.PERCENT
        self.rate.setVisible(percent)
        self.ceiling.setVisible(percent)
        self.amount.setVisible(not percent)

    def open(self) -> None:
        """Shows the details."""
        self.details.show()
        self.fields["name_en"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        self.details.setVisible(self.details.isHidden())

    def _keep(self, name: str, value: Any) -> Refused | None:
        return self.done(edit_on_cost, self.subject_id, **{name: value})

    def _remove(self) -> None:
        self.session.do(remove_on_cost, self.subject_id)
