"""What is hinted at, when, beside what, and how it is known that the owner has found out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from teambuilder.ui.actions import Actions
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.session import Session

_translate = QCoreApplication.translate
PLACING = {"place_person", "place_beside", "move_person"}  # the steps that give somebody a seat
UNDOING = "undo"


@dataclass(frozen=True)
class Hint:
    """`is_due` and `is_done` are told the steps taken since the plan was opened; `anchor` is what it stands beside."""

    key: str
    text: str
    anchor: Callable[[], QWidget | None]
    is_due: Callable[[set[str]], bool]
    is_done: Callable[[set[str]], bool]


class PlanHints:
    """The hints for one plan that is shown, the most needed first."""

    def __init__(self, view: PlanView, actions: Actions, session: Session) -> None:
        self._view = view
        self._actions = actions
        self._session = session
        self._findings_at_first: frozenset[str] = frozenset()

    def all(self) -> list[Hint]:
        """One for each thing that newcomers look for."""
        return [self._vacancy(), self._placing(), self._printing(), self._sheets(), self._findings(), self._saving()]

    def _placing(self) -> Hint:
        text = _translate(
            "Hints",
            "Drag a person onto a card to give them a seat. Or press Space to pick up, Tab and the arrow keys to go to "
            "a card, and Enter to put down.",
        )
        people = self._view.team.people
        return Hint(
            "place",
            text,
            lambda: people.tray,
            lambda steps: self._on("team") and people.tray.model().rowCount() > 0 and bool(self._session.team.slots),
            lambda steps: bool(steps & PLACING),
        )

    def _saving(self) -> Hint:
        text = _translate("Hints", "There is no Save: every step is kept at once. This takes the last step back.")
        return Hint(
            "saved",
            text,
            lambda: _button_of(self._actions.undo) if self._on("team") else None,  # elsewhere it lies on buttons
            lambda steps: bool(steps - {UNDOING}),
            lambda steps: UNDOING in steps,
        )

    def _findings(self) -> Hint:
        text = _translate(
            "Hints", "Here stands what your plan should still settle. Click a line to see why, and settle it."
        )
        panel = self._view.team.findings_panel

        def is_due(steps: set[str]) -> bool:
            keys = frozenset(finding.key for finding in self._view.findings.current)
            self._findings_at_first = keys
            return self._on("team") and bool(keys) and bool(steps)

        def is_done(steps: set[str]) -> bool:
            return bool(self._findings_at_first - {finding.key for finding in self._view.findings.current})

        return Hint("findings", text, lambda: panel, is_due, is_done)

    def _vacancy(self) -> Hint:
        text = _translate(
            "Hints", "Nobody sits here yet. The hiring plan says when you can afford somebody, and what it costs."
        )

        def is_due(steps: set[str]) -> bool:
            slot = self._session.team.slots.get(self._view.selection.slot_id)
            return self._on("team") and slot is not None and slot.person_id is None

        return Hint("vacancy", text, lambda: _button_of(self._actions.hiring), is_due, lambda steps: self._on("hiring"))

    def _printing(self) -> Hint:
        text = _translate(
            "Hints",
            "Everybody with a seat has a page of their own: what they own, and to whom they report. Print it here.",
        )
        return Hint(
            "print",
            text,
            lambda: self._view.team.inspector.print_button or _button_of(self._actions.print),
            lambda steps: self._on("team") and bool(steps & PLACING),
            lambda steps: self._on("sheets"),
        )

    def _sheets(self) -> Hint:
        text = _translate(
            "Hints", "Print the page, or save it as a PDF to send by e-mail or WhatsApp. Both of you sign it."
        )
        return Hint(
            "sheets",
            text,
            lambda: self._view.sheets.out,
            lambda steps: self._on("sheets") and self._view.sheets.panel.has_sheets,
            lambda steps: self._on("sheets") and bool(self._view.sheets.saved.text),
        )

    def _on(self, screen: str) -> bool:
        return self._view.screen_name == screen


def _button_of(action: QAction) -> QWidget | None:
    """The button that shows an action on a tool bar."""
    buttons = (place for place in action.associatedObjects() if isinstance(place, QToolButton))
    return next((button for button in buttons if button.isVisible()), None)
