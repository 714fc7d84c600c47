"""The responsibilities of a role: owned ones first, then those it helps with."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from teambuilder.core.actions.ownership import set_ownership, set_ownership_hours
from teambuilder.core.change import Refused
from teambuilder.core.plan import Ownership, OwnershipKind, Plan, Responsibility, Role, Team
from teambuilder.ui import words
from teambuilder.ui.inspector.form import Drafts, Form, column
from teambuilder.ui.inspector.seat_rows import HOURS_WIDTH
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.buttons import icon_button, rename
from teambuilder.ui.widgets.figure_fields import HoursField
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.owns_switch import OwnsSwitch
from teambuilder.ui.widgets.row_list import RowList


class DutyRows(QWidget):
    """One row for each; a row keeps its widget while it moves between the groups."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowList(lambda: DutyRow(session, drafts))
        self.none = muted(WrappedLabel(self.tr("Nothing yet. Add a responsibility below.")))
        layout = column(self)
        layout.addWidget(self.none)
        layout.addWidget(self.rows)

    def show_role(self, plan: Plan, team: Team, role: Role) -> None:
        shown = ordered_ownerships(plan, team, role)
        rows = self.rows.show_ids([ownership.id for ownership in shown])
        group = None
        for ownership in shown:
            duty = plan.responsibilities[ownership.responsibility_id]
            rows[ownership.id].show_duty(ownership, duty, first=ownership.kind is not group)
            group = ownership.kind
        self.none.setVisible(not shown)

    def leave(self) -> bool:
        """Keeps the hours that are typed; False when some cannot be kept."""
        return not [row for row in self.rows.rows.values() if not row.leave()]


class DutyRow(Form):
    """The responsibility, the switch between owning and helping, its hours for this role, and a button to take it."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        self._ownership: Ownership | None = None
        self.group = bold(WrappedLabel())
        self.text = WrappedLabel()
        self.switch = self.changing(OwnsSwitch())
        self.switch.chosen.connect(self._set_kind)
        hours = HoursField(self.tr("Hours a week"), self._keep_hours, optional=True, labelled=False)
        self.hours = self.add("minutes_a_week", hours)
        self.hours.setFixedWidth(HOURS_WIDTH)
        self.remove_button = self.changing(icon_button(self.tr("Take away"), "x", lambda: self._set_kind(None)))
        controls = QHBoxLayout()
        controls.addWidget(self.switch)
        controls.addStretch(1)
        controls.addWidget(self.hours)
        controls.addWidget(self.remove_button)
        layout = column(self, 4)
        layout.addWidget(self.group)
        layout.addWidget(self.text)
        layout.addLayout(controls)
        layout.addWidget(self.hours.problem)

    def show_duty(self, ownership: Ownership, duty: Responsibility, *, first: bool) -> None:
        """`first` shows the name of the group above."""
        self._ownership = ownership
        text = words.said(duty.text)
        self.group.setText(self.tr("Owns") if ownership.kind is OwnershipKind.OWNS else self.tr("Helps with"))
        self.group.setVisible(first)
        self.text.setText(text)
        self.text.setToolTip(words.said(duty.explanation))
        self.switch.show_kind(ownership.kind)
        self.switch.set_subject(text)
        self.hours.set_label(self.tr("Hours a week: {responsibility}").replace("{responsibility}", text))
        self.hours.editor.setToolTip(self.tr("Hours a week. Leave it empty for the usual figure."))
        self.hours.set_usual(duty.minutes_a_week)
        rename(self.remove_button, self.tr("Take away {responsibility}").replace("{responsibility}", text))
        self.show_row(ownership)

    def _set_kind(self, kind: OwnershipKind | None) -> None:
        if self._ownership is not None:
            row = self._ownership
            done = self.session.do(set_ownership, row.scenario_id, row.role_id, row.responsibility_id, kind)
            if not done:
                self.switch.show_kind(row.kind)

    def _keep_hours(self, minutes: Any) -> Refused | None:
        row = self._ownership
        if row is None:
            return None
        return self.done(set_ownership_hours, row.scenario_id, row.role_id, row.responsibility_id, minutes)


def ordered_ownerships(plan: Plan, team: Team, role: Role) -> list[Ownership]:
    """Owned before helped with, each in the order of the plan; what is put aside is not shown."""
    order = {duty_id: number for number, duty_id in enumerate(plan.responsibilities)}
    kinds = list(OwnershipKind)
    shown = [o for o in team.ownerships_of_role(role.id) if not plan.responsibilities[o.responsibility_id].retired]
    return sorted(shown, key=lambda o: (kinds.index(o.kind), order[o.responsibility_id]))
