"""One question as a card: what both sides changed, and the two answers side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from teambuilder.core.merge import Conflict, Side
from teambuilder.ui.merging.saying import Saying
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.panel import Panel

Choose = Callable[[str, Side], object]


class QuestionCard(Panel):
    """Nothing is chosen before the owner chooses."""

    def __init__(self, choose: Choose) -> None:
        super().__init__()
        self._choose = choose
        self._conflict: Conflict | None = None
        self.question = bold(WrappedLabel())
        self.before = muted(WrappedLabel())
        self.mine = _Answer(self.tr("As it is here"), lambda: self._take(Side.MINE))
        self.theirs = _Answer(self.tr("As in the copy"), lambda: self._take(Side.THEIRS))
        self._group = QButtonGroup(self)
        answers = QHBoxLayout()
        answers.setSpacing(2 * GRID)
        for answer in (self.mine, self.theirs):
            self._group.addButton(answer.button)
            answers.addWidget(answer, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID)
        layout.addWidget(self.question)
        layout.addWidget(self.before)
        layout.addLayout(answers)

    def show_conflict(self, conflict: Conflict, saying: Saying, chosen: Side | None) -> None:
        """Fills the card."""
        self._conflict = conflict
        question, before = saying.question(conflict), saying.before(conflict)
        self.question.setText(question)
        self.before.setText(before)
        self.before.setVisible(bool(before))
        for answer, said in zip((self.mine, self.theirs), saying.answers(conflict), strict=True):
            answer.show_answer(said, question)
        self.show_choice(chosen)

    def show_choice(self, chosen: Side | None) -> None:
        """Marks the answer, or none."""
        self._group.setExclusive(False)
        self.mine.button.setChecked(chosen is Side.MINE)
        self.theirs.button.setChecked(chosen is Side.THEIRS)
        self._group.setExclusive(True)

    def _take(self, side: Side) -> None:
        if self._conflict is not None:
            self._choose(self._conflict.id, side)


class _Answer(QWidget):
    """A side, and what it says."""

    def __init__(self, side: str, act: Callable[[], object]) -> None:
        super().__init__()
        self._side = side
        self.button = QRadioButton(side)
        self.button.clicked.connect(lambda: act())
        self.text = WrappedLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.button)
        layout.addWidget(self.text)

    def show_answer(self, said: str, question: str) -> None:
        self.text.setText(said)
        self.button.setAccessibleName(f"{self._side}: {said}")
        self.button.setAccessibleDescription(question)
