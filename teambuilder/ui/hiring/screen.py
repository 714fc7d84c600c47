"""The Hiring plan screen: whom to hire when and whether the money lasts, and what helps to decide it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teambuilder.core.plan import Plan
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.hiring.absence_page import AbsencePage
from teambuilder.ui.hiring.hires_page import HiresPage
from teambuilder.ui.hiring.next_hire_page import NextHirePage
from teambuilder.ui.hiring.placements_page import PlacementsPage
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.scenarios.compare_page import ComparePage
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.tabs import Tabs


class HiringScreen(QWidget):
    """Pages about the same plan. Out of sight it waits: a snapshot is shown when it is looked at again."""

    absence_sheet_wanted = Signal(str, int)  # a person's id, and for how many weeks

    def __init__(self, session: Session, findings: FindingsBoard, prompts: Prompts, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[Plan | None, str] = (None, "")
        self._stale: set[QWidget | None] = set()
        self.hires = HiresPage(session, prompts, self)
        self._tabs = Tabs(self.tr("Pages of the hiring plan"), self)
        self._tabs.setDocumentMode(True)
        self._show: dict[QWidget | None, Callable[[Plan], None]] = {}
        self.next_hire = NextHirePage(session, findings, self)
        self.placements = PlacementsPage(session, self)
        self.absence = AbsencePage(session, findings, self)
        self.scenarios = ComparePage(session, self)
        self._add(self.hires, self.hires.show_plan, self.tr("Hires and money"))
        self._add(self.next_hire, self.next_hire.show_plan, self.tr("What to hire next"))
        self._add(self.placements, self.placements.show_plan, self.tr("Suggested placements"))
        self._add(self.absence, self.absence.show_plan, self.tr("Absence rehearsal"))
        self._add(self.scenarios, self.scenarios.show_plan, self.tr("Scenarios side by side"))
        self.absence.print_wanted.connect(self.absence_sheet_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(self._tabs)
        self._tabs.currentChanged.connect(self._show_page)
        self.show_plan(session.plan)

    def _add(self, page: QWidget, show: Callable[[Plan], None], name: str) -> None:
        self._show[page] = show
        self._tabs.addTab(page, name)

    def show_page(self, name: str) -> None:
        """Opens a page: "hires", "next_hire", "placements", "absence" or "scenarios"."""
        pages = {
            "hires": self.hires,
            "next_hire": self.next_hire,
            "placements": self.placements,
            "absence": self.absence,
            "scenarios": self.scenarios,
        }
        self._tabs.setCurrentWidget(pages[name])

    def compare_scenarios(self) -> None:
        """Goes to two scenarios, of which one is the one that is looked at."""
        self.scenarios.choose_sides()
        self._tabs.setCurrentWidget(self.scenarios)

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot, now or when the screen is looked at."""
        if self._shown[0] is not None and not self.isVisible():
            return
        if self._shown[0] is plan and self._shown[1] == self._session.scenario_id:
            return
        self._shown = (plan, self._session.scenario_id)
        self._stale = set(self._show)
        self._show_page()

    def _show_page(self) -> None:
        """Shows the snapshot on the page that is looked at; the others wait."""
        page = self._tabs.currentWidget()
        if page not in self._stale:
            return
        self._stale.discard(page)
        self._show[page](self._session.plan)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_plan(self._session.plan)

    def keep_typed(self) -> None:
        """Keeps what is typed and not kept yet."""
        self.hires.keep_typed()
