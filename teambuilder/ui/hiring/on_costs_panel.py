"""What employees cost on top of their pay: taken as a list for a place, changed line by line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.costs import add_on_cost, new_on_cost, use_preset
from teambuilder.core.change import Refused
from teambuilder.core.plan import Plan
from teambuilder.ui import words
from teambuilder.ui.hiring.on_cost_rows import OnCostRow
from teambuilder.ui.inspector.form import Drafts, column
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.row_list import RowList


class OnCostsPanel(QWidget):
    """The preset in use is the one that the lines come from."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.preset = ChoiceField(self.tr("Usual costs of"), self._use, optional=True)
        self.preset.set_read_only(session.read_only)
        self.caution = muted(WrappedLabel())
        self.list = RowList(lambda: OnCostRow(session, drafts), self)
        hint = self.tr("What an employer pays beside the pay, for employees only. Choose a place, or add your own.")
        self.add_button = word_button(self.tr("Add a cost of your own"), "plus", self._add)
        self.add_button.setDisabled(session.read_only)
        layout = column(self, GRID)
        layout.addWidget(muted(WrappedLabel(hint)))
        layout.addWidget(self.preset)
        layout.addWidget(self.caution)
        layout.addWidget(self.list)
        layout.addWidget(self.add_button)

    def show_plan(self, plan: Plan) -> None:
        from teambuilder.core.payroll.presets import load_presets

        presets = load_presets()
        currency = plan.business.currency
        closed = self.tr("Its amounts are in another currency than your plan’s.")
        places = [
            Choice(key, words.said(preset.name), "" if preset.currency in (None, currency) else closed)
            for key, preset in presets.by_key.items()
        ]
        costs = plan.on_costs_in_order()
        used = next((cost.template.split("/")[0] for cost in costs if cost.template), None)
        none = Choice("", self.tr("No place chosen"))
        self.preset.show_choices(places if used in presets.by_key else [none, *places])
        self.preset.show_value(used)
        self.caution.setText(words.said(presets.note))
        self.caution.setVisible(used is not None)
        rows = self.list.show_ids([cost.id for cost in costs])
        for cost in costs:
            rows[cost.id].show_cost(cost, currency)

    def leave(self) -> bool:
        """Keeps what is typed."""
        return not [row for row in list(self.list.rows.values()) if not row.leave()]

    def _use(self, key: str | None) -> Refused | None:
        from teambuilder.core.payroll.presets import load_presets

        preset = load_presets().by_key.get(key or "")
        if preset is None:
            self.preset.forget()
            return None
        refused = self._session.refusal(use_preset, preset)
        if refused is None:
            self._session.do(use_preset, preset)
        return refused

    def _add(self) -> None:
        cost = new_on_cost("Cost of your own", "اپنا خرچ")
        if self._session.do(add_on_cost, cost):
            self.list.rows[cost.id].open()
