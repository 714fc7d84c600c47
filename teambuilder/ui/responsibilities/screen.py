"""The Responsibilities screen: who owns what, the hand-offs, the goals."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teambuilder.core.findings import Subject
from teambuilder.core.plan import Plan
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.responsibilities.goals_page import GoalsPage
from teambuilder.ui.responsibilities.hand_offs_page import HandOffsPage
from teambuilder.ui.responsibilities.ownership_page import OwnershipPage
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.fields import Field, named_field
from teambuilder.ui.widgets.tabs import Tabs


class ResponsibilitiesScreen(QWidget):
    """Three looks at the same plan. Out of sight it waits: a snapshot is shown when it is looked at again."""

    def __init__(self, session: Session, findings: FindingsBoard, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._findings = findings
        self._shown: tuple[Plan | None, str] = (None, "")
        self._stale: set[QWidget] = set()
        self.ownership = OwnershipPage(session, self)
        self.hand_offs = HandOffsPage(session, self)
        self.goals = GoalsPage(session, self)
        self._tabs = Tabs(self.tr("Pages of the responsibilities"), self)
        self._tabs.addTab(self.ownership, self.tr("Who owns what"))
        self._tabs.addTab(self.hand_offs, self.tr("Hand-offs"))
        self._tabs.addTab(self.goals, self.tr("Goals"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(self._tabs)
        self.hand_offs.chosen.connect(self.go_to)
        self._tabs.currentChanged.connect(self._show_page)
        self.show_plan(session.plan)

    def show_page(self, name: str) -> None:
        """Opens a page: "ownership", "hand_offs" or "goals"."""
        pages = {"ownership": self.ownership, "hand_offs": self.hand_offs, "goals": self.goals}
        self._tabs.setCurrentWidget(pages[name])

    def go_to(self, responsibility_id: str) -> None:
        """Shows a responsibility in the grid."""
        self._tabs.setCurrentWidget(self.ownership)
        self.ownership.go_to(responsibility_id)

    def name_field(self) -> Field | None:
        """Where the words of the responsibility or the goal that is looked at are changed."""
        page = self._tabs.currentWidget()
        if page is self.ownership and self.ownership.grid.responsibility_id:
            return named_field(self.ownership.side.form.fields, "text")
        if page is self.goals and self.goals.list.currentIndex().isValid():
            return named_field(self.goals.form.fields, "text")
        return None

    def show_subject(self, subject: Subject) -> None:
        """Goes to what a finding is about: a responsibility, a goal or a hand-off."""
        if subject.kind == "responsibility":
            self.go_to(subject.id)
        else:
            self._tabs.setCurrentWidget(self.goals if subject.kind == "goal" else self.hand_offs)
            self.goals.go_to(subject.id)

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot, now or when the screen is looked at."""
        if self._shown[0] is not None and not self.isVisible():
            return
        if self._shown[0] is plan and self._shown[1] == self._session.scenario_id:
            return
        self._shown = (plan, self._session.scenario_id)
        self._stale = {self.ownership, self.hand_offs, self.goals}
        self._show_page()

    def _show_page(self) -> None:
        """Shows the snapshot on the page that is looked at; the others wait."""
        page, plan = self._tabs.currentWidget(), self._session.plan
        if page not in self._stale:
            return
        self._stale.discard(page)
        if page is self.goals:
            self.goals.show_plan(plan)
        elif page is self.hand_offs:
            self.hand_offs.show_plan(plan, self._findings.coverage)
        else:
            self.ownership.show_plan(plan, self._findings.coverage)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_plan(self._session.plan)

    def keep_typed(self) -> None:
        """Keeps what is typed and not kept yet."""
        self.ownership.side.leave()
        self.goals.leave()
