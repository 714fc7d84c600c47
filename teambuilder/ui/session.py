"""One open plan and the one door to it: every view asks here, every menu, key and drop ends here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from teambuilder.core.change import Action, Change, Refused
from teambuilder.core.plan import Plan, Team
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

Verb = Callable[..., Change]


class Session(QObject):
    """Does, undoes and redoes on one plan file.

    Verbs are called as verb(plan, *arguments). What is on disk is shown: `changed` comes after the step is durable.
    """

    changed = Signal(object)  # Plan: the snapshot after a step
    stepped = Signal(str, object)  # "do", "undo" or "redo", and the Action: what to announce
    leaving = Signal()  # the owner turns to another scenario: what is typed belongs to this one
    scenario_changed = Signal(str)  # the id of the scenario that is shown now; after `changed` and `stepped`
    refused = Signal(object)  # Refused: what was asked cannot be done
    trouble = Signal(object)  # StoreTrouble: the owner's disk; nothing was changed

    def __init__(self, plan_file: PlanFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan_file = plan_file
        self._showing = self._unshown = False
        self._scenario_id = plan_file.plan.business.current_scenario_id
        self._closed = False

    @property
    def plan(self) -> Plan:
        return self.plan_file.plan

    @property
    def scenario_id(self) -> str:
        """The scenario that is shown."""
        return self._scenario_id

    @property
    def team(self) -> Team:
        """The team of the scenario that is shown."""
        return self.plan.team(self._scenario_id)

    @property
    def read_only(self) -> bool:
        return self.plan_file.read_only

    @property
    def undo_action(self) -> Action | None:
        return self.plan_file.undo_action

    @property
    def redo_action(self) -> Action | None:
        return self.plan_file.redo_action

    def look_at(self, scenario_id: str) -> None:
        """Shows the team of another scenario; nothing when it is not in the plan any more."""
        if scenario_id == self._scenario_id or scenario_id not in self.plan.scenarios:
            return
        self.leaving.emit()
        self._scenario_id = scenario_id
        self._show()
        self.scenario_changed.emit(scenario_id)

    def refusal(self, verb: Verb, *arguments: Any, **named: Any) -> Refused | None:
        """Why this verb would be refused now, or None when it may be done."""
        try:
            verb(self.plan, *arguments, **named)
        except Refused as refused:
            return refused
        return None

    def do(self, verb: Verb, *arguments: Any, **named: Any) -> bool:
        """Does it as one undoable step. True when it is on disk (or nothing had to change)."""
        try:
            change = verb(self.plan, *arguments, **named)
        except Refused as refused:
            self.refused.emit(refused)
            return False
        if not change.edits:
            return True
        return self._step("do", lambda: self._applied(change))

    def undo(self) -> bool:
        """Takes the last step back. False when there is none."""
        return self._step("undo", self.plan_file.undo)

    def redo(self) -> bool:
        """Does again what was undone. False when there is nothing."""
        return self._step("redo", self.plan_file.redo)

    def close(self) -> None:
        """Lets go of the file; a view that is still there may ask for steps, but none is done."""
        self._closed = True
        self.plan_file.close()

    def _applied(self, change: Change) -> Action:
        self.plan_file.apply(change)
        return change.action

    def _step(self, kind: str, step: Callable[[], Action | None]) -> bool:
        if self._closed:
            return False
        before, looked_at = self.plan, self._scenario_id
        try:
            action = step()
        except Refused as refused:  # the store keeps limits too, such as for what undo would bring back
            self.refused.emit(refused)
            return False
        except StoreTrouble as trouble:
            self.trouble.emit(trouble)
            return False
        if action is None:
            return False
        self._turn(before, follow=kind != "do")
        self._show()
        self.stepped.emit(kind, action)
        if self._scenario_id != looked_at:
            self.scenario_changed.emit(self._scenario_id)
        return True

    def _turn(self, before: Plan, *, follow: bool) -> None:
        """Turns from a scenario that is gone; to `follow` is to look where the step was: undo is never out of sight."""
        plan = self.plan
        if self._scenario_id not in plan.scenarios:
            self._scenario_id = plan.business.current_scenario_id
        touched = [
            scenario_id
            for scenario_id, scenario in plan.scenarios.items()
            if before.scenarios.get(scenario_id) is not scenario
            or before.teams.get(scenario_id) is not plan.teams.get(scenario_id)
        ]
        if follow and touched and self._scenario_id not in touched:
            self._scenario_id = touched[0]

    def _show(self) -> None:
        """Shows the newest snapshot; a step taken while one is being shown, as a field does, is shown after it."""
        self._unshown = True
        if self._showing:
            return
        self._showing = True
        try:
            while self._unshown:
                self._unshown = False
                self.changed.emit(self.plan)
        finally:
            self._showing = False
