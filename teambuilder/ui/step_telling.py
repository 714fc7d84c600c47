"""What the owner is told of steps: that they were done, undone or refused, and what holds since."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from teambuilder.core.change import Action, Refused
from teambuilder.core.plan import Plan
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import words
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.findings.model import count_line
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.message_bar import MessageBar

_translate = QCoreApplication.translate
_TAKES_AWAY = (
    "free_slot",
    "free_person",
    "free_from_department",
    "retire_responsibility",
    "dismiss_finding",
    "use_preset",
)


def takes_away(action: Action) -> bool:
    """True for a step that takes something out of sight: it is told with a way back, not asked about before."""
    return action.name.startswith("remove_") or action.name in _TAKES_AWAY or "replaced" in action.parameters


class StepTelling(QObject):
    """The message bar tells what must be seen; the rest is said to screen readers only, by the view."""

    def __init__(
        self, session: Session, team: TeamScreen, findings: FindingsBoard, messages: MessageBar, view: QWidget
    ) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._team = team
        self._findings = findings
        self._messages = messages
        self._told = findings.current
        self._scenario_told = session.scenario_id
        session.stepped.connect(self._say_step)
        session.refused.connect(self._say_refusal)
        session.trouble.connect(self._say_trouble)
        session.scenario_changed.connect(self._say_scenario)
        if not session.read_only:  # there a message stays that says so
            team.carried.connect(self._say_carried)

    def _say_step(self, kind: str, action: Action) -> None:
        sentences = {
            "do": _translate("PlanView", "Done: {step}"),
            "undo": _translate("PlanView", "Undone: {step}"),
            "redo": _translate("PlanView", "Done again: {step}"),
        }
        said = sentences[kind].replace("{step}", words.action(action))
        if self._session.scenario_id != self._scenario_told:
            self._scenario_told = self._session.scenario_id
            said = words.sentences(said, self._scenario_line())
        if kind == "do" and takes_away(action):
            self.tell_done(said)
        elif kind == "do":
            self._messages.end_undo()
            announce(self._view, said)
        else:
            self._messages.tell(said)
        self._say_findings()

    def tell_done(self, text: str, since: Plan | None = None) -> None:
        """Tells of the step that was just taken, with a button that takes it back; there is none `since` this plan."""
        if since is self._session.plan:
            self._messages.tell(text)
        else:
            self._messages.tell_done(text, self._session.undo)

    def _say_scenario(self) -> None:
        """Of another scenario other findings are known; when a step turned to it, that was said with the step."""
        self._told = self._findings.current
        if self._session.scenario_id != self._scenario_told:
            self._scenario_told = self._session.scenario_id
            announce(self._view, self._scenario_line())

    def _scenario_line(self) -> str:
        name = words.said(self._session.plan.scenarios[self._session.scenario_id].name)
        return _translate("PlanView", "You now look at {scenario}.").replace("{scenario}", words.isolated(name))

    def _say_findings(self) -> None:
        told, self._told = self._told, self._findings.current
        if {finding.key for finding in told} != {finding.key for finding in self._told}:
            announce(self._view, count_line(len(self._told)))

    def _say_refusal(self, refused: Refused) -> None:
        self._messages.tell(words.refusal(refused))

    def _say_trouble(self, trouble: StoreTrouble) -> None:
        self._messages.warn(words.trouble(trouble))

    def _say_carried(self, name: str) -> None:
        if not name:
            self._messages.let_go()
            return
        if self._team.carrying.load.responsibility_id:
            sentence = _translate(
                "PlanView", "You carry {name}. Go to a card and press Enter to give it to its role. Esc lets go."
            )
        else:
            sentence = _translate(
                "PlanView", "You carry {name}. Go to a card and press Enter; with Ctrl a seat is added. Esc lets go."
            )
        self._messages.keep(sentence.replace("{name}", words.isolated(name)))
