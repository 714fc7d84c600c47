"""A responsibility in the owner's own words, given to the role that is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.ownership import give_new_responsibility
from teambuilder.core.change import Refused
from teambuilder.core.plan import Department, Horizon, OwnershipKind, Responsibility, Role, new_id
from teambuilder.ui import words
from teambuilder.ui.inspector.form import column, line
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.fields import Field, TextField, Unreadable
from teambuilder.ui.widgets.figure_fields import HoursField
from teambuilder.ui.widgets.owns_switch import OwnsSwitch


class OwnDuty(QWidget):
    """Nothing is kept before the button is pressed; then all of it is one step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._role: Role | None = None
        horizons = [Choice(str(horizon), words.horizon(horizon)) for horizon in Horizon]
        self.english = TextField(self.tr("In English"), _wait, language="en")
        self.urdu = TextField(self.tr("In Urdu"), _wait, language="ur")
        self.horizon = ChoiceField(self.tr("When it pays"), _wait, horizons)
        self.hours = HoursField(self.tr("Hours a week"), _wait, optional=True)
        self.switch = OwnsSwitch()
        self.add_button = word_button(self.tr("Add this responsibility"), "plus", self.add)
        for text in (self.english, self.urdu):
            text.entered.connect(self.add)
        self._fields: tuple[Field, ...] = (self.english, self.urdu, self.horizon, self.hours)
        layout = column(self)
        layout.addWidget(self.english)
        layout.addWidget(self.urdu)
        layout.addLayout(line(self.horizon, self.hours))
        layout.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.add_button)
        self.setFocusProxy(self.english)
        self.setDisabled(session.read_only)

    def show_role(self, role: Role) -> None:
        """What is being written stays: it is given to the role that is shown when the button is pressed."""
        if self._role is None or role.department is not self._role.department:
            usual = Horizon.NOW if role.department is Department.SALES else Horizon.LONG_TERM
            self.horizon.show_value(str(usual))
        self._role = role

    def add(self) -> None:
        """Gives the role what was written, or says what is missing."""
        role = self._role
        duty = self._written() if role is not None else None
        if role is None or duty is None:
            return
        arguments = (role.scenario_id, role.id, duty, self.switch.kind)
        refused = self._session.refusal(give_new_responsibility, *arguments)
        if refused is not None:
            self._refused_field(refused).mark(words.refusal(refused))
        elif self._session.do(give_new_responsibility, *arguments):
            for field in self._fields:
                field.forget()
            self.switch.show_kind(OwnershipKind.OWNS)
            self.english.setFocus()

    def _written(self) -> Responsibility | None:
        """What was written as a row; None when a field cannot be read, which is then marked."""
        for field in self._fields:
            field.problem.clear()
        try:
            minutes = self.hours.value()
        except Unreadable as reason:
            self.hours.mark(str(reason))
            return None
        return Responsibility(
            new_id(),
            department=self._role.department if self._role else Department.SALES,
            horizon=Horizon(self.horizon.typed()),
            text_en=str(self.english.value()),
            text_ur=str(self.urdu.value()),
            minutes_a_week=minutes if isinstance(minutes, int) else 0,
        )

    def _refused_field(self, refused: Refused) -> Field:
        fields: dict[Any, Field] = {"text_ur": self.urdu, "minutes_a_week": self.hours}
        return fields.get(refused.parameters.get("field"), self.english)


def _wait(_value: Any) -> Refused | None:
    """Fields of what is being written are read when the button is pressed."""
    return None
