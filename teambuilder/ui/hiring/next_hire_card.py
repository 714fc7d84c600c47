"""One proposal as a card: who, why, and the button that plans it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from teambuilder.core.hiring.next_hire import Hire, Proposal
from teambuilder.core.plan import Department, Plan
from teambuilder.ui import words
from teambuilder.ui.hiring import next_hire_saying as saying
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.painting import STRIPE
from teambuilder.ui.widgets.panel import Panel

_MOST_HIRES = 2


class NextHireCard(Panel):
    """Shows a proposal; the button asks for it, or, when nothing is left to plan, a line says for when it is."""

    def __init__(self, plan_it: Callable[[Proposal], object], *, read_only: bool) -> None:
        super().__init__()
        self._proposal: Proposal | None = None
        self._read_only = read_only
        self.heads = [HireHead() for _ in range(_MOST_HIRES)]
        self.reason = WrappedLabel()
        self.planned = muted(WrappedLabel())
        self.button = word_button("", "user-plus", lambda: plan_it(self._proposal) if self._proposal else None)
        self._names = (self.tr("Plan this hire"), self.tr("Plan both hires"))
        self._lay_out()

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(GRID)
        for head in self.heads:
            text.addWidget(head)
        text.addWidget(self.reason)
        trailing = QWidget()
        trailing.setMinimumWidth(max(self._width_of_button(name) for name in self._names))
        side = QVBoxLayout(trailing)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.button)
        side.addWidget(self.planned)
        side.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(2 * GRID)
        layout.addLayout(text, 1)
        layout.addWidget(trailing)

    def show_proposal(self, plan: Plan, proposal: Proposal, planned_months: tuple[str, ...]) -> None:
        """`planned_months` are those of a proposal that is planned already, else there are none."""
        self._proposal = proposal
        for number, head in enumerate(self.heads):
            head.setVisible(number < len(proposal.hires))
            if number < len(proposal.hires):
                head.show_hire(proposal.hires[number])
        self.reason.setText(saying.reason(proposal, plan))
        self.button.setVisible(not planned_months)
        self.planned.setVisible(bool(planned_months))
        self.planned.setText(saying.planned_for(planned_months) if planned_months else "")
        name = self._names[len(proposal.hires) - 1]
        self.button.setText(name)
        self.button.setAccessibleName(f"{name}: {saying.titles(proposal)}")
        self.let_plan(may=True)

    def _width_of_button(self, name: str) -> int:
        self.button.setText(name)
        return self.button.sizeHint().width()

    def let_plan(self, *, may: bool) -> None:
        """Whether the proposal may be taken up now."""
        self.button.setEnabled(may and not self._read_only)


class HireHead(QWidget):
    """The title of a role beside the colour of its department, with the department in words below."""

    def __init__(self) -> None:
        super().__init__()
        self._stripe = Stripe()
        self.title = bold(WrappedLabel())
        self.about = muted(WrappedLabel())
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.title)
        text.addWidget(self.about)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._stripe)
        layout.addLayout(text, 1)

    def show_hire(self, hire: Hire) -> None:
        self._stripe.show_department(hire.department)
        self.title.setText(words.said(hire.title))
        self.about.setText(saying.about(hire))


class Stripe(QWidget):
    """A bar in the colour of a department, as high as what stands beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._department = Department.SALES
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(STRIPE, STRIPE)

    def show_department(self, department: Department) -> None:
        self._department = department
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme_for(self.palette()).department(self._department))
        painter.end()
