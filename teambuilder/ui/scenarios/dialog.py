"""Asks for a scenario's name in either language: for a new one, and for one that gets another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from teambuilder.core.actions.scenarios import add_scenario, rename_scenario, scenarios_named
from teambuilder.core.change import Refused
from teambuilder.core.plan import Plan
from teambuilder.core.text import Text
from teambuilder.ui import words
from teambuilder.ui.language import ui_language
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.fields import TextField
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.room import in_text, keep_high_enough

_WIDTH = 400
_translate = QCoreApplication.translate
Keep = Callable[[str, str], Refused | None]


class ScenarioDialog(QDialog):
    """Two lines, of which one is enough; nothing is kept before the button is pressed."""

    def __init__(self, title: str, hint: str, names: Text, keep: Keep, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._keep = keep
        self.setWindowTitle(title)
        self.setMinimumWidth(in_text(_WIDTH))
        keep_high_enough(self)
        self.english = TextField(self.tr("Name in English"), _wait, language="en")
        self.urdu = TextField(self.tr("Name in Urdu"), _wait, language="ur")
        self.english.show_value(names.en)
        self.urdu.show_value(names.ur)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.keep_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.keep_button.setText(title)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(muted(WrappedLabel(hint)))
        self._first, second = (self.urdu, self.english) if ui_language() == "ur" else (self.english, self.urdu)
        layout.addWidget(self._first)
        layout.addWidget(second)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self._first.editor.selectAll()
        self._first.setFocus()

    def accept(self) -> None:
        """Keeps the names, or says what is wrong with them."""
        for field in (self.english, self.urdu):
            field.problem.clear()
        refused = self._keep(str(self.english.value()), str(self.urdu.value()))
        if refused is None:
            super().accept()
            return
        by_name = {"name_en": self.english, "name_ur": self.urdu}
        both_empty = refused.code == "empty"
        field = self._first if both_empty else by_name.get(str(refused.parameters.get("field")), self._first)
        field.mark(words.refusal(refused))
        field.setFocus()
        self._fit()

    def _fit(self) -> None:
        """Room for a reason that takes several lines."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))


def new_scenario(session: Session, parent: QWidget | None) -> bool:
    """Asks for a name, copies the team that is shown into a new scenario and shows that. True when it is there."""
    shown = words.isolated(words.said(session.plan.scenarios[session.scenario_id].name))
    hint = _translate(
        "ScenarioDialog", "It begins as a copy of {scenario}. What you change in it leaves {scenario} as it is."
    )
    before = set(session.plan.scenarios)
    title = _translate("ScenarioDialog", "New scenario")
    proposed = proposal(session.plan)
    names = Text(ur=proposed.ur) if ui_language() == "ur" else Text(en=proposed.en)
    keep = partial(_add, session, proposed)
    dialog = ScenarioDialog(title, hint.replace("{scenario}", shown), names, keep, parent)
    dialog.exec()
    dialog.deleteLater()
    added = session.plan.scenarios.keys() - before
    for scenario_id in added:
        session.look_at(scenario_id)
    return bool(added)


def rename(session: Session, scenario_id: str, parent: QWidget | None) -> None:
    """Asks for another name of a scenario."""
    title, hint = _translate("ScenarioDialog", "Rename"), _translate("ScenarioDialog", "One language is enough.")
    names = session.plan.scenarios[scenario_id].name
    dialog = ScenarioDialog(title, hint, names, lambda *names: _rename(session, scenario_id, *names), parent)
    dialog.exec()
    dialog.deleteLater()


def proposal(plan: Plan) -> Text:
    """A name that is free in both languages."""
    numbers = range(len(plan.scenarios) + 1, 3 * len(plan.scenarios) + 2)
    names = (Text(f"Version {number}", f"متبادل {number}") for number in numbers)
    return next(name for name in names if not (scenarios_named(plan, name.en) or scenarios_named(plan, name.ur)))


def _add(session: Session, proposed: Text, english: str, urdu: str) -> Refused | None:
    """With the other half of a proposal that was taken as it was shown, for a reader of the other language."""
    names = proposed if {english, urdu} == {"", words.said(proposed)} else Text(english, urdu)
    refused = session.refusal(add_scenario, session.scenario_id, names.en, names.ur)
    if refused is None:
        session.do(add_scenario, session.scenario_id, names.en, names.ur)
    return refused


def _rename(session: Session, scenario_id: str, english: str, urdu: str) -> Refused | None:
    refused = session.refusal(rename_scenario, scenario_id, english, urdu)
    if refused is None:
        session.do(rename_scenario, scenario_id, english, urdu)
    return refused


def _wait(_value: object) -> Refused | None:
    """What is being written is read when the button is pressed."""
    return None
