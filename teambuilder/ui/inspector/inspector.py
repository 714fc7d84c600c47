"""The trailing side of the board: the details of what is selected, changed in place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.plan import Plan
from teambuilder.ui.inspector.empty_page import EmptyPage
from teambuilder.ui.inspector.form import Drafts
from teambuilder.ui.inspector.person_page import PersonPage
from teambuilder.ui.inspector.slot_page import SlotPage
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session

_MINIMUM_WIDTH = 320
_USUAL_WIDTH = 360


class Inspector(QWidget):
    """Shows the selected person or slot; what is gone from the plan is shown as nothing."""

    def __init__(self, session: Session, selection: Selection, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._shown = ("", "")
        drafts: Drafts = {}
        self.empty_page = EmptyPage()
        self.person_page = PersonPage(session, selection, prompts, drafts)
        self.slot_page = SlotPage(session, selection, drafts)
        self._pages = QStackedWidget()
        self._person_area = _scrolled(self.person_page)
        self._slot_area = _scrolled(self.slot_page)
        for page in (self.empty_page, self._person_area, self._slot_area):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.setMinimumWidth(_MINIMUM_WIDTH)
        selection.changed.connect(self._turn)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, super().sizeHint().height())

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot of what is shown already; what is being typed stays."""
        self._show()

    def keep_typed(self) -> None:
        """Keeps what is typed and not kept yet: for a window that closes or turns to another screen."""
        self.person_page.leave()
        self.slot_page.leave()

    def _turn(self) -> None:
        self.keep_typed()
        self._shown = (self._selection.person_id, self._selection.slot_id)
        self._show()
        for area in (self._person_area, self._slot_area):
            area.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        plan, team = self._session.plan, self._session.team
        person_id, slot_id = self._shown
        if person_id in plan.people:
            self.person_page.show_person(plan, team, plan.people[person_id])
            self._pages.setCurrentWidget(self._person_area)
        elif slot_id in team.slots:
            self.slot_page.show_slot(plan, team, team.slots[slot_id])
            self._pages.setCurrentWidget(self._slot_area)
        else:
            self._pages.setCurrentWidget(self.empty_page)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
