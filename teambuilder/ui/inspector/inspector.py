"""The trailing side of the board: the details of what is selected, changed in place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.plan import Plan
from teambuilder.ui.inspector.empty_page import EmptyPage
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.fields import Field, named_field
from teambuilder.ui.widgets.room import PageArea, in_text

if TYPE_CHECKING:
    from teambuilder.ui.inspector.form import Drafts
    from teambuilder.ui.inspector.person_page import PersonPage
    from teambuilder.ui.inspector.slot_page import SlotPage

Page = TypeVar("Page", bound=QWidget)
_MINIMUM_WIDTH = 320
_USUAL_WIDTH = 360


class Inspector(QWidget):
    """Shows the selected person or slot; what is gone from the plan is shown as nothing.

    The pages are made when they are first looked at: the board is seen sooner without them.
    """

    sheet_wanted = Signal(str)  # a person's id: print what they are responsible for

    def __init__(self, session: Session, selection: Selection, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._prompts = prompts
        self._shown = ("", "")
        self._drafts: Drafts = {}
        self._facts: tuple[object, ...] = ()
        self._areas: dict[QWidget, QScrollArea] = {}
        self.empty_page = EmptyPage(read_only=session.read_only)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.setMinimumWidth(in_text(_MINIMUM_WIDTH))
        selection.changed.connect(self._turn)
        self._show()

    @cached_property
    def person_page(self) -> PersonPage:
        from teambuilder.ui.inspector.person_page import PersonPage

        page = self._add(PersonPage(self._session, self._selection, self._prompts, self._drafts))
        page.sheet_wanted.connect(self.sheet_wanted)
        return page

    @cached_property
    def slot_page(self) -> SlotPage:
        from teambuilder.ui.inspector.slot_page import SlotPage

        page = self._add(SlotPage(self._session, self._selection, self._drafts))
        page.sheet_wanted.connect(self.sheet_wanted)
        return page

    @property
    def print_button(self) -> QWidget | None:
        """The button for the sheet of who is shown, while it can be seen."""
        person, slot = vars(self).get("person_page"), vars(self).get("slot_page")
        buttons = [*([person.print_button] if person else ()), *([slot.seat.print_button] if slot else ())]
        return next((button for button in buttons if button.isVisible()), None)

    def warm_up(self) -> None:
        """Makes the pages, so that the first selection is as quick as all others; for an idle moment."""
        self.person_page.ensurePolished()
        self.slot_page.ensurePolished()

    def _add(self, page: Page) -> Page:
        area = PageArea(page)
        self._areas[page] = area
        self._pages.addWidget(area)
        return page

    def sizeHint(self) -> QSize:
        return QSize(in_text(_USUAL_WIDTH), super().sizeHint().height())

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot of what is shown already; what is being typed stays.

        A page is laid out anew only for a step that concerns it.
        """
        if self._facts_shown() != self._facts:
            self._show()

    def keep_typed(self) -> bool:
        """Keeps what is typed and not kept yet: for a window that closes or turns to another screen.

        False when some of it cannot be kept.
        """
        pages = [vars(self).get("person_page"), vars(self).get("slot_page")]
        return not [page for page in pages if page is not None and not page.leave()]

    def name_field(self) -> Field | None:
        """Where the name of what is shown is changed: the person's, or the title of the card's role."""
        if self._pages.currentWidget() is self.empty_page:
            return None
        if self._shown[0]:
            return self.person_page.form.fields["name"]
        return named_field(self.slot_page.role.fields, "title")

    @property
    def unkept(self) -> list[str]:
        """What was typed and could not be kept, for every person and card that is still in the plan."""
        drafts = [fields.values() for (_, *place), fields in self._drafts.items() if self._is_there(*place)]
        return [text for fields in drafts for text, _ in fields]

    def _is_there(self, scenario_id: str, subject_id: str) -> bool:
        plan, team = self._session.plan, self._session.plan.team(scenario_id)
        return any(subject_id in rows for rows in (plan.people, team.slots, team.roles, team.ownerships))

    def _turn(self) -> None:
        self.keep_typed()
        self._shown = (self._selection.person_id, self._selection.slot_id)
        self._show()
        for area in self._areas.values():
            area.verticalScrollBar().setValue(0)

    def _facts_shown(self) -> tuple[object, ...]:
        """All that the page in sight is made of; what a step leaves alone stays the same objects."""
        plan, team = self._session.plan, self._session.team
        person, slot = plan.people.get(self._shown[0]), team.slots.get(self._shown[1])
        shared = (plan.business, plan.responsibilities, team.roles, team.ownerships)
        if person is not None:
            return (person, team.slots_of_person(person.id), *shared)
        if slot is not None:
            return (slot, team.slots_of_role(slot.role_id), team.works_with, plan.people, *shared)
        return ()

    def _show(self) -> None:
        self._facts = self._facts_shown()
        plan, team = self._session.plan, self._session.team
        person_id, slot_id = self._shown
        if person_id in plan.people:
            self.person_page.show_person(plan, team, plan.people[person_id])
            self._pages.setCurrentWidget(self._areas[self.person_page])
        elif slot_id in team.slots:
            self.slot_page.show_slot(plan, team, team.slots[slot_id])
            self._pages.setCurrentWidget(self._areas[self.slot_page])
        else:
            self._pages.setCurrentWidget(self.empty_page)
