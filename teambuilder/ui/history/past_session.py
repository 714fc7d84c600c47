"""A session that shows a plan as it was: every view can be shown on it, and nothing can be changed through it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from teambuilder.core.change import Action
from teambuilder.core.past.figures import scenario_then
from teambuilder.core.plan import Plan
from teambuilder.ui.session import Session


class PastSession(Session):
    """Begins at the scenario that `session` shows, if it was there."""

    def __init__(self, session: Session, past: Plan, parent: QObject | None = None) -> None:
        super().__init__(session.plan_file, parent)
        self._past = past
        self._scenario_id = scenario_then(past, session.scenario_id)

    @property
    def plan(self) -> Plan:
        return self._past

    @property
    def read_only(self) -> bool:
        return True

    @property
    def undo_action(self) -> Action | None:
        return None

    @property
    def redo_action(self) -> Action | None:
        return None

    def close(self) -> None:
        """The file belongs to the other session."""

    def _step(self, kind: str, step: Callable[[], Action | None]) -> bool:
        return False
