"""The seats that a person holds."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teambuilder.core.actions.slots import edit_slot, free_slot
from teambuilder.core.change import Refused
from teambuilder.core.plan import Role, Slot
from teambuilder.ui import words
from teambuilder.ui.inspector.form import Drafts, Form, column
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import icon_button, rename
from teambuilder.ui.widgets.figure_fields import HoursField
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.link_button import LinkButton

HOURS_WIDTH = 8 * GRID


class SeatRow(Form):
    """One seat: its role, a link to it; hours; and a button that gives it up."""

    def __init__(self, session: Session, selection: Selection, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        self.link = LinkButton()
        self.link.clicked.connect(lambda: selection.select_slot(self.subject_id))
        self.department = muted(WrappedLabel())
        self.hours = self.add("minutes_a_week", HoursField(self.tr("Hours a week"), self._keep, labelled=False))
        self.hours.setFixedWidth(HOURS_WIDTH)
        self.free_button = self.changing(icon_button(self.tr("Take off this seat"), "user-minus", self._free))
        place = column(spacing=0)
        place.addWidget(self.link)
        place.addWidget(self.department)
        self.department.setContentsMargins(4, 0, 4, 0)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addLayout(place, 1)
        for widget in (self.hours, self.free_button):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, 4)
        layout.addLayout(top)
        layout.addWidget(self.hours.problem)

    def show_seat(self, slot: Slot, role: Role) -> None:
        title = words.said(role.title)
        self.link.show_text(title)
        self.department.setText(words.department(role.department))
        self.hours.set_label(self.tr("Hours a week: {role}").replace("{role}", title))
        rename(self.free_button, self.tr("Take off {role}").replace("{role}", words.isolated(title)))
        self.show_row(slot)

    def _keep(self, value: Any) -> Refused | None:
        return self.done(edit_slot, self.session.scenario_id, self.subject_id, minutes_a_week=value)

    def _free(self) -> None:
        self.session.do(free_slot, self.session.scenario_id, self.subject_id)
