"""Shows the hints one at a time: at a calm moment after a step, until each is read, or followed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from teambuilder.core.change import Action
from teambuilder.ui.actions import Actions
from teambuilder.ui.hints.coach_mark import CoachMark
from teambuilder.ui.hints.plan_hints import UNDOING, Hint, PlanHints
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.session import Session
from teambuilder.ui.settings import NO_HINTS, Settings

CALM = 700  # milliseconds after the owner's last step
WATCHING = 400  # milliseconds between looks at a hint that is shown


class Guide(QObject):
    """Lives as long as the view of the plan; after a hint has ended the next one waits for the owner's next step."""

    def __init__(self, view: PlanView, actions: Actions, session: Session, settings: Settings) -> None:
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._hints = PlanHints(view, actions, session).all()
        self._steps: set[str] = set()
        self.current: Hint | None = None
        self.mark = CoachMark(view)
        self.mark.read.connect(self._end)
        self.mark.refused.connect(self._refuse)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self.look)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCHING)
        self._watch.timeout.connect(self.watch)
        session.stepped.connect(self._note)
        view.selection.changed.connect(self._calm.start)
        view.turned.connect(self._calm.start)
        actions.hints.triggered.connect(self.begin_again)
        self._calm.start()

    def begin_again(self) -> None:
        """Shows the hints as at the first start."""
        self._put_away()
        self._settings.show_hints_again()
        self._steps.clear()
        self.look()

    def look(self) -> None:
        """Shows the first hint that is due, when none is shown and nothing else has the owner's attention."""
        if self.current is not None or NO_HINTS in self._settings.hints_seen or self._is_busy():
            return
        for hint in self._hints:
            if hint.key not in self._settings.hints_seen and hint.is_due(self._steps) and not hint.is_done(self._steps):
                anchor = hint.anchor()
                if anchor is not None and anchor.isVisible():
                    self.current = hint
                    self.mark.say(hint.text, anchor)
                    self._watch.start()
                    self.watch()
                    return

    def watch(self) -> None:
        """Keeps the hint beside its widget, out of sight with it; ends it when the owner has found out."""
        if self.current is None:
            return
        if self.current.is_done(self._steps):
            self._end()
            return
        anchor = self.current.anchor()
        if anchor is None or not anchor.isVisible() or self._is_busy():
            self.mark.hide()
        else:
            self.mark.stand_beside(anchor, self._view.room)

    def _is_busy(self) -> bool:
        """Something is open, dragged or carried."""
        open_now = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        return open_now is not None or pressed or not self._view.isVisible() or self._view.team.carrying.by_key

    def _note(self, kind: str, action: Action) -> None:
        self._steps.add(UNDOING if kind == UNDOING else action.name)
        if self.current is not None:
            self.watch()
        else:
            self._calm.start()

    def _end(self) -> None:
        if self.current is not None:
            self._settings.see_hint(self.current.key)
        self._put_away()

    def _refuse(self) -> None:
        self._settings.refuse_hints()
        self._put_away()

    def _put_away(self) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.mark.isAncestorOf(focus)
        anchor = self.current.anchor() if self.current is not None else None
        self.current = None
        self._watch.stop()
        self.mark.hide()
        if had_focus and anchor is not None:
            anchor.setFocus(Qt.FocusReason.OtherFocusReason)
