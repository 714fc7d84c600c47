"""The scenarios of a plan as a menu, in the top bar behind the name of the one that is shown, and in the menu bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QToolButton, QWidget

from teambuilder.core.actions.scenarios import make_current, remove_scenario, scenarios_in_order
from teambuilder.core.plan import Plan
from teambuilder.ui import words
from teambuilder.ui.icons import icon
from teambuilder.ui.scenarios.dialog import new_scenario, rename
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.labels import directed

_LONGEST_NAME = 24  # in letters of the bar's font


class ScenarioMenu(QMenu):
    """Each scenario to turn to, and what can be done with the one that is shown."""

    told = Signal(str)  # what happened, for the message bar
    compare_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(self.tr("Scenario"), parent)
        self._session = session
        self._parent = parent
        self._facts: object = None
        self._choices = QActionGroup(self)
        self._after = self.addSeparator()
        self.new = self._add(self.tr("New scenario from this one…"), "copy-plus", self._new)
        self.rename = self._add(self.tr("Rename…"), "pencil", self._rename)
        self.delete = self._add(self.tr("Delete"), "trash-2", self._delete)
        self.make_first = self._add(self.tr("Make this the one that opens first"), "house", self._make_first)
        self.addSeparator()
        self.compare = self._add(self.tr("Compare side by side"), "arrow-left-right", self.compare_wanted.emit)
        session.changed.connect(self.show_plan)
        self.show_plan(session.plan)

    def _add(self, text: str, icon_name: str, act: Callable[[], object]) -> QAction:
        action = QAction(icon(icon_name), text, self)
        action.setProperty("icon_name", icon_name)
        action.triggered.connect(lambda: act())
        self.addAction(action)
        return action

    @property
    def choices(self) -> list[QAction]:
        """The scenarios; each action's data is the id."""
        return self._choices.actions()

    @property
    def commands(self) -> list[QAction]:
        """What can be done with the scenario that is shown."""
        return [self.new, self.rename, self.delete, self.make_first, self.compare]

    def show_plan(self, plan: Plan) -> None:
        """Shows the scenarios of a new snapshot and which one is looked at."""
        shown, current = self._session.scenario_id, plan.business.current_scenario_id
        facts = (shown, current, plan.scenarios)
        if facts == self._facts:
            return
        self._facts = facts
        for action in self.choices:
            self._choices.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        for scenario in scenarios_in_order(plan):
            name = words.said(scenario.name)
            if scenario.id == current and len(plan.scenarios) > 1:
                name = self.tr("{scenario} (opens first)").replace("{scenario}", words.isolated(name))
            action = QAction(directed(name).replace("&", "&&"), self)
            action.setCheckable(True)
            action.setChecked(scenario.id == shown)
            action.setData(scenario.id)
            action.triggered.connect(lambda _, scenario_id=scenario.id: self._session.look_at(scenario_id))
            self._choices.addAction(action)
            self.insertAction(self._after, action)
        writable, several = not self._session.read_only, len(plan.scenarios) > 1
        self.new.setEnabled(writable)
        self.rename.setEnabled(writable)
        self.delete.setEnabled(writable and several)
        self.make_first.setEnabled(writable and shown != current)

    def _new(self) -> None:
        origin = words.isolated(self._shown_name())
        self._session.leaving.emit()  # what is typed is to be in the copy
        if new_scenario(self._session, self._parent):
            sentence = self.tr("{scenario} is a copy of {other}. Change it freely: {other} stays as it is.")
            self.told.emit(self._named(sentence, self._shown_name()).replace("{other}", origin))

    def _rename(self) -> None:
        rename(self._session, self._session.scenario_id, self._parent)

    def _delete(self) -> None:
        name = self._shown_name()
        if self._session.do(remove_scenario, self._session.scenario_id):
            sentence = self.tr("{scenario} is deleted. Undo brings it back. You now look at {other}.")
            self.told.emit(self._named(sentence, name).replace("{other}", words.isolated(self._shown_name())))

    def _make_first(self) -> None:
        if self._session.do(make_current, self._session.scenario_id):
            sentence = self.tr("{scenario} opens first from now on.")
            self.told.emit(self._named(sentence, self._shown_name()))

    def _shown_name(self) -> str:
        return words.said(self._session.plan.scenarios[self._session.scenario_id].name)

    @staticmethod
    def _named(sentence: str, name: str) -> str:
        return sentence.replace("{scenario}", words.isolated(name))


class ScenarioButton(QToolButton):
    """The name of the scenario that is shown; a click opens the menu."""

    def __init__(self, session: Session, menu: ScenarioMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setMenu(menu)
        self.clicked.connect(self.showMenu)  # not at the press: a screen reader could not open that
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)
        self.setIcon(icon("chevron-down"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        session.changed.connect(self.show_plan)
        self.show_plan(session.plan)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu  # the icon says so, and is easier to see

    def show_plan(self, plan: Plan) -> None:
        """Shows the name, cut where it is very long."""
        name = words.said(plan.scenarios[self._session.scenario_id].name)
        letters = self.fontMetrics()
        room = _LONGEST_NAME * letters.averageCharWidth()
        cut = letters.elidedText(directed(name), Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))
        said = self.tr("Scenario: {scenario}").replace("{scenario}", words.isolated(name))
        self.setAccessibleName(said)
        self.setToolTip(said)
