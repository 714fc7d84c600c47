"""The folder in which each safety copy is written a second time: chosen, left, and how it is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.safety_copies import SafetyCopies
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.flow import FlowLayout
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.problem_line import ProblemLine
from teambuilder.ui.words import isolated


class SecondPlace(QWidget):
    """Says where the copies go, and keeps up with the copying."""

    def __init__(self, copies: SafetyCopies, settings: Settings, prompts: Prompts, plan_file: PlanFile | None) -> None:
        super().__init__()
        self._copies = copies
        self._settings = settings
        self._prompts = prompts
        self._plan_file = plan_file
        self.place = WrappedLabel()
        self.state = muted(WrappedLabel())
        self.problem = ProblemLine()
        self.choose_button = word_button(self.tr("Choose a folder…"), "folder-open", self._choose)
        self.leave_button = word_button(self.tr("Stop the second copies"), "x", self._leave)
        why = WrappedLabel(
            self.tr(
                "Safety copies of your plan are made on this computer. "
                "They can go to a second folder too, such as one on a USB stick."
            )
        )
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.choose_button)
        flow.addWidget(self.leave_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (muted(why), self.place, self.state, self.problem, buttons):
            layout.addWidget(widget)
        copies.changed.connect(self._show)
        self._show()
        if plan_file is not None and not copies.running:
            copies.follow(plan_file.path)  # it may be there again

    @property
    def _plan_path(self) -> Path | None:
        return self._plan_file.path if self._plan_file is not None else None

    def _show(self) -> None:
        place, state = self._settings.second_place, self._copies.state(self._plan_path)
        self.place.setText(isolated(str(place)) if place is not None else "")
        self.place.setAccessibleName(self.tr("Folder for second safety copies"))
        self.place.setVisible(place is not None)
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self.leave_button.setVisible(place is not None)

    def _choose(self) -> None:
        folder = self._prompts.choose_second_place(self, self._settings.second_place or Path.home())
        if folder is None:
            return
        problem = self._copies.choose(folder, self._plan_file)
        if problem:
            self.problem.say(problem)
        else:
            self.problem.clear()

    def _leave(self) -> None:
        self.problem.clear()
        self._copies.give_up_place()
        self.choose_button.setFocus()
