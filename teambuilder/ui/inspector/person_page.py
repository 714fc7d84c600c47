"""The inspector of a person: details, seats, how full the week is, and what they own and help with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.people import remove_person
from teambuilder.core.actions.slots import free_person
from teambuilder.core.plan import OwnershipKind, Person, Plan, Team
from teambuilder.core.workload import week_of
from teambuilder.ui import words
from teambuilder.ui.inspector.form import Drafts, column, laid_out_once
from teambuilder.ui.inspector.person_form import PersonForm
from teambuilder.ui.inspector.photo import PhotoPanel
from teambuilder.ui.inspector.seat_rows import SeatRow
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted, rule
from teambuilder.ui.widgets.row_list import RowList
from teambuilder.ui.widgets.tab_order import order_tabs
from teambuilder.ui.widgets.week_bar import WeekBar


class PersonPage(QWidget):
    """Built once; shows one person after another."""

    sheet_wanted = Signal(str)  # a person's id: print what they are responsible for

    def __init__(
        self,
        session: Session,
        selection: Selection,
        prompts: Prompts,
        drafts: Drafts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._person_id = ""
        self.title = bold(WrappedLabel(), 1.25)
        self.print_button = word_button(
            self.tr("Print their sheet…"), "printer", lambda: self.sheet_wanted.emit(self._person_id)
        )
        self.photo = PhotoPanel(session, prompts)
        self.form = PersonForm(session, drafts)
        self.seats = RowList(lambda: SeatRow(session, selection, drafts))
        no_seats = self.tr("No seat yet. Drag this person to a card on the board.")
        self.no_seats = muted(WrappedLabel(self.tr("No seat.") if session.read_only else no_seats))
        self.week = WeekBar()
        self.duties = PersonDuties()
        self.free_button = word_button(self.tr("Take off the team"), "user-minus", self._free)
        self.remove_button = word_button(self.tr("Remove from the plan"), "trash-2", self._remove)
        for button in (self.free_button, self.remove_button):
            button.setDisabled(session.read_only)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column(self)
        layout.setContentsMargins(GRID * 3 // 2, GRID, GRID * 3 // 2, GRID * 2)
        for widget in (self.title, self.print_button, self.photo, self.form):
            layout.addWidget(widget)
        layout.addWidget(rule())
        layout.addWidget(bold(WrappedLabel(self.tr("Seats"))))
        for widget in (self.seats, self.no_seats, self.week, self.duties):
            layout.addWidget(widget)
        layout.addWidget(rule())
        layout.addWidget(self.free_button)
        layout.addWidget(self.remove_button)
        layout.addStretch(1)

    def show_person(self, plan: Plan, team: Team, person: Person) -> None:
        self._person_id = person.id
        with laid_out_once(self):
            self.title.setText(words.said(person.names))
            self.photo.show_person(person)
            self.form.show_person(person, plan.business.currency)
            slots = {slot.id: slot for slot in team.slots_of_person(person.id)}
            for slot_id, row in self.seats.show_ids(list(slots)).items():
                row.show_seat(slots[slot_id], team.roles[slots[slot_id].role_id])
            self.no_seats.setVisible(not slots)
            self.print_button.setVisible(bool(slots))
            self.free_button.setVisible(bool(slots))
            self.week.show_week(week_of(team, person))
            self.duties.show_person(plan, team, person)
        order_tabs(self)

    def leave(self) -> bool:
        """Keeps what is typed before another subject is shown; False when some of it cannot be kept."""
        return not [form for form in (self.form, *self.seats.rows.values()) if not form.leave()]

    def _free(self) -> None:
        self._session.do(free_person, self._session.scenario_id, self._person_id)

    def _remove(self) -> None:
        if self._session.do(remove_person, self._person_id):
            self._selection.clear()


class PersonDuties(QWidget):
    """What a person owns and helps with through all their seats."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lists: dict[OwnershipKind, WrappedLabel] = {}
        self._headings: dict[OwnershipKind, WrappedLabel] = {}
        layout = column(self, 4)
        for kind in OwnershipKind:
            self._headings[kind] = bold(WrappedLabel(self._heading(kind)))
            self.lists[kind] = WrappedLabel()
            layout.addWidget(self._headings[kind])
            layout.addWidget(self.lists[kind])

    def show_person(self, plan: Plan, team: Team, person: Person) -> None:
        texts: dict[OwnershipKind, dict[str, str]] = {kind: {} for kind in OwnershipKind}
        for slot in team.slots_of_person(person.id):
            for ownership in team.ownerships_of_role(slot.role_id):
                duty = plan.responsibilities[ownership.responsibility_id]
                if not duty.retired:
                    texts[ownership.kind][duty.id] = words.said(duty.text)
        for duty_id in texts[OwnershipKind.OWNS]:
            texts[OwnershipKind.HELPS].pop(duty_id, None)
        for kind, label in self.lists.items():
            label.setText("\n".join(f"•\u00a0{text}" for text in texts[kind].values()))
            label.setVisible(bool(texts[kind]))
            self._headings[kind].setVisible(bool(texts[kind]))

    def _heading(self, kind: OwnershipKind) -> str:
        return self.tr("Owns") if kind is OwnershipKind.OWNS else self.tr("Helps with")
