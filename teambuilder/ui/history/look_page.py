"""The board as it was: under a banner that says so, and with nothing that can be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from teambuilder.core.actions.scenarios import scenarios_in_order
from teambuilder.core.change import Refused
from teambuilder.ui import moments, words
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.history.past_session import PastSession
from teambuilder.ui.history.seen import Seen
from teambuilder.ui.icons import icon
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.labels import WrappedLabel
from teambuilder.ui.widgets.panel import Panel

_SIGN = 20
_SCENARIO_WIDTH = 220


class LookPage(QWidget):
    """Made for one moment, and put away when the owner goes back."""

    left = Signal()
    restore_requested = Signal()

    def __init__(self, session: Session, seen: Seen, prompts: Prompts, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = PastSession(session, seen.plan, self)
        selection, findings = Selection(self), FindingsBoard(self.session)
        self.team = TeamScreen(self.session, selection, prompts, settings, findings, self)
        sentence = self.tr("You look at the plan as it was on {moment}. Nothing can be changed here.")
        self.said = sentence.replace("{moment}", words.isolated(moments.moment(seen.entry.step.at)))
        self.back_button = word_button(self.tr("Back to the history"), "undo-2", self.left.emit)
        self.restore_button = word_button(self.tr("Restore this plan"), "history", self.restore_requested.emit)
        self.restore_button.setDisabled(session.read_only or seen.equal)
        self.scenario = ChoiceField(self.tr("Scenario"), self._turn)
        self.scenario.setMaximumWidth(_SCENARIO_WIDTH)
        self.scenario.show_choices([Choice(each.id, words.said(each.name)) for each in scenarios_in_order(seen.plan)])
        self.scenario.show_value(self.session.scenario_id)
        self.scenario.setVisible(len(seen.plan.scenarios) > 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._banner())
        layout.addWidget(self.team, 1)
        self.session.changed.connect(self.team.show_plan)

    def _banner(self) -> QWidget:
        banner = Panel()
        sign = QLabel()
        sign.setPixmap(icon("eye").pixmap(_SIGN))
        row = QHBoxLayout(banner)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(sign)
        row.addWidget(WrappedLabel(self.said), 1)
        row.addWidget(self.scenario)
        for button in (self.restore_button, self.back_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)  # in line with the field, below its label
        return banner

    def begin(self) -> None:
        """Says what is looked at; the keyboard can go back at once."""
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.said)

    def _turn(self, scenario_id: str) -> Refused | None:
        self.session.look_at(scenario_id)
        self.scenario.show_value(scenario_id)
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
