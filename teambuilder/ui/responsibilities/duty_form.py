"""The details of the responsibility that the keyboard is at, beside the grid."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from teambuilder.core.actions.responsibilities import edit_responsibility, remove_responsibility, retire_responsibility
from teambuilder.core.change import Refused
from teambuilder.core.plan import Department, Horizon, Responsibility
from teambuilder.ui import words
from teambuilder.ui.icons import icon
from teambuilder.ui.inspector.form import Drafts, Form, column, line
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.fields import NoteField, TextField
from teambuilder.ui.widgets.figure_fields import HoursField


def department_choices() -> list[Choice]:
    return [Choice(str(department), words.department(department)) for department in Department]


def horizon_choices() -> list[Choice]:
    return [Choice(str(horizon), words.horizon(horizon)) for horizon in Horizon]


class DutyForm(Form):
    """Its words in both languages, where it belongs, its hours; to be put aside, taken up again or removed."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        self._duty: Responsibility | None = None
        keep = self._keep
        self.add("text_en", TextField(self.tr("In English"), partial(keep, "text_en"), language="en"))
        self.add("text_ur", TextField(self.tr("In Urdu"), partial(keep, "text_ur"), language="ur"))
        department = self.add(
            "department", ChoiceField(self.tr("Department"), partial(keep, "department"), department_choices())
        )
        horizon = self.add("horizon", ChoiceField(self.tr("When it pays"), partial(keep, "horizon"), horizon_choices()))
        hours = self.add("minutes_a_week", HoursField(self.tr("Hours a week"), partial(keep, "minutes_a_week")))
        english, urdu = self.tr("Explanation in English"), self.tr("Explanation in Urdu")
        self.add("explanation_en", NoteField(english, partial(keep, "explanation_en"), language="en", lines=3))
        self.add("explanation_ur", NoteField(urdu, partial(keep, "explanation_ur"), language="ur", lines=3))
        self.essential = self.changing(QCheckBox(self.tr("Essential: somebody must own it")))
        self.essential.clicked.connect(lambda checked: self._keep("essential", checked))
        self.retire_button = self.changing(word_button(self.tr("Put aside"), "inbox", self._retire))
        self.remove_button = self.changing(word_button(self.tr("Remove"), "trash-2", self._remove))
        layout = column(self)
        layout.addWidget(self.fields["text_en"])
        layout.addWidget(self.fields["text_ur"])
        layout.addLayout(line(department, horizon))
        layout.addWidget(hours)
        layout.addWidget(self.essential)
        layout.addWidget(self.fields["explanation_en"])
        layout.addWidget(self.fields["explanation_ur"])
        layout.addSpacing(GRID)
        layout.addWidget(self.retire_button)
        layout.addWidget(self.remove_button)
        layout.addStretch(1)

    def show_duty(self, duty: Responsibility) -> None:
        """Shows a responsibility; what was typed for it earlier and could not be kept comes back."""
        self._duty = duty
        self.show_row(duty)
        self.essential.setChecked(duty.essential)
        name = self.tr("Take up again") if duty.retired else self.tr("Put aside")
        self.retire_button.setText(name)
        self.retire_button.setAccessibleName(name)
        self.retire_button.setIcon(icon("undo-2" if duty.retired else "inbox"))

    def _keep(self, name: str, value: Any) -> Refused | None:
        return self.done(edit_responsibility, self.subject_id, **{name: value})

    def _retire(self) -> None:
        if self._duty is not None:
            self.session.do(retire_responsibility, self._duty.id, retired=not self._duty.retired)

    def _remove(self) -> None:
        if self._duty is not None:
            self.session.do(remove_responsibility, self._duty.id)
