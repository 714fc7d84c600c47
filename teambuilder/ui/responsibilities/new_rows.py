"""The two longer questions of the screen: a new responsibility, and a new goal."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QVBoxLayout, QWidget

from teambuilder.core.actions.goals import add_goal
from teambuilder.core.actions.responsibilities import add_responsibility
from teambuilder.core.change import Refused
from teambuilder.core.plan import Department, Goal, Horizon, Responsibility, new_id
from teambuilder.core.rows import Row
from teambuilder.ui import words
from teambuilder.ui.inspector.form import line
from teambuilder.ui.responsibilities.duty_form import department_choices, horizon_choices
from teambuilder.ui.session import Session, Verb
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.choice_field import ChoiceField
from teambuilder.ui.widgets.date_fields import DateField
from teambuilder.ui.widgets.fields import Field, TextField, Unreadable
from teambuilder.ui.widgets.figure_fields import HoursField
from teambuilder.ui.widgets.ordered_dialog import OrderedDialog
from teambuilder.ui.widgets.room import in_text, keep_high_enough

_WIDTH = 440


class _NewRowDialog(OrderedDialog):
    """Nothing is kept before the button is pressed; then all of it is one step. What is wrong is said at its field."""

    def __init__(self, title: str, session: Session, department: Department, horizon: Horizon, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.new_id = ""
        self.setWindowTitle(title)
        self.setMinimumWidth(in_text(_WIDTH))
        keep_high_enough(self)
        translate = QCoreApplication.translate
        self.fields: dict[str, Field] = {
            "text_en": TextField(translate("NewRowDialog", "In English"), _wait, language="en"),
            "text_ur": TextField(translate("NewRowDialog", "In Urdu"), _wait, language="ur"),
            "department": ChoiceField(translate("NewRowDialog", "Department"), _wait, department_choices()),
            "horizon": ChoiceField(translate("NewRowDialog", "When it pays"), _wait, horizon_choices()),
        }
        self.fields["department"].show_value(str(department))
        self.fields["horizon"].show_value(str(horizon))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.add_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.add_button.setText(title)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        self._rows.addWidget(self.fields["text_en"])
        self._rows.addWidget(self.fields["text_ur"])
        self._rows.addLayout(line(self.fields["department"], self.fields["horizon"]))
        layout = QVBoxLayout(self)
        layout.addLayout(self._rows)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Adds what was written, or says what is missing."""
        values = self._values()
        if values is None:
            return
        verb, row = self._made(values)
        refused = self._session.refusal(verb, row)
        if refused is not None:
            field = self.fields.get(str(refused.parameters.get("field")), self.fields["text_en"])
            field.mark(words.refusal(refused))
            field.setFocus()
        elif self._session.do(verb, row):
            self.new_id = row.id
            super().accept()

    def _values(self) -> dict[str, Any] | None:
        values: dict[str, Any] = {}
        for name, field in self.fields.items():
            field.problem.clear()
            try:
                values[name] = field.value()
            except Unreadable as reason:
                field.mark(str(reason))
                field.setFocus()
                return None
        return values

    def _made(self, values: dict[str, Any]) -> tuple[Verb, Row]:
        raise NotImplementedError


class NewDutyDialog(_NewRowDialog):
    """A responsibility that nobody owns yet."""

    def __init__(self, session: Session, department: Department, horizon: Horizon, parent: QWidget) -> None:
        title = QCoreApplication.translate("NewDutyDialog", "Add a responsibility")
        super().__init__(title, session, department, horizon, parent)
        self.fields["minutes_a_week"] = HoursField(self.tr("Hours a week"), _wait, optional=True)
        self.essential = QCheckBox(self.tr("Essential: somebody must own it"))
        self._rows.addWidget(self.fields["minutes_a_week"])
        self._rows.addWidget(self.essential)

    def _made(self, values: dict[str, Any]) -> tuple[Verb, Row]:
        values["minutes_a_week"] = values["minutes_a_week"] or 0
        typed = Responsibility.typed(values)
        return add_responsibility, Responsibility(new_id(), essential=self.essential.isChecked(), **typed)


class NewGoalDialog(_NewRowDialog):
    """A goal that nothing serves yet."""

    def __init__(self, session: Session, department: Department, horizon: Horizon, parent: QWidget) -> None:
        title = QCoreApplication.translate("NewGoalDialog", "Add a goal")
        super().__init__(title, session, department, horizon, parent)
        self.fields["measure_en"] = TextField(self.tr("Measure in English"), _wait, language="en")
        self.fields["measure_ur"] = TextField(self.tr("Measure in Urdu"), _wait, language="ur")
        self.fields["due_date"] = DateField(self.tr("Due"), _wait)
        self.fields["due_date"].show_value(None)
        for name in ("measure_en", "measure_ur", "due_date"):
            self._rows.addWidget(self.fields[name])

    def _made(self, values: dict[str, Any]) -> tuple[Verb, Row]:
        return add_goal, Goal(new_id(), **Goal.typed(values))


def _wait(_value: Any) -> Refused | None:
    """What is being written is read when the button is pressed."""
    return None
