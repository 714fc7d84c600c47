"""The side of the screen where the owner says which sheets, and how they look."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teambuilder.core.plan import Plan, Team
from teambuilder.core.sheets import KINDS, SheetKind
from teambuilder.ui.handovers import Handovers
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.choices import ALL, Chosen, SheetChoices
from teambuilder.ui.sheets.kind_words import kind_name, list_words
from teambuilder.ui.sheets.options_form import OptionsForm
from teambuilder.ui.sheets.subject_list import SubjectList
from teambuilder.ui.sheets.subjects import has_subjects, subject_rows
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField


class ChoicesPanel(QWidget):
    """Shows and changes what is chosen; `changed` says that it differs from before."""

    changed = Signal()

    def __init__(
        self, session: Session, prompts: Prompts, settings: Settings, chosen: Chosen, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = chosen
        self._handovers = Handovers(session)
        kinds = [Choice(kind.value, kind_name(kind)) for kind in SheetKind]
        self.kind = ChoiceField(self.tr("Sheet"), lambda value: self.show_kind(SheetKind(value)), kinds)
        self.subjects = SubjectList()
        self.options = OptionsForm(session, prompts, chosen, self._handovers, settings)
        self._rest = QWidget()  # keeps the rest at the top while there is no list
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.kind)
        layout.addWidget(self.subjects, 1)
        layout.addWidget(self.options)
        layout.addWidget(self._rest, 1)
        self.subjects.chosen.connect(self._subject_chosen)
        self.options.changed.connect(self.changed)

    @property
    def has_sheets(self) -> bool:
        """Whether there is anything to print of the chosen kind."""
        return has_subjects(self._chosen.kind, self._session.team)

    def choices(self) -> SheetChoices:
        """What is chosen now."""
        subject_id = self._chosen.subjects.get(self._chosen.kind, ALL)
        return SheetChoices(
            kind=self._chosen.kind,
            subject_id=subject_id,
            language=self._chosen.language,
            paper=self._chosen.paper,
            options=self.options.options(subject_id),
        )

    def show_plan(self, plan: Plan, team: Team) -> None:
        """Shows what there is to print now."""
        kind = self._chosen.kind
        self.kind.show_value(kind.value)
        rows = subject_rows(kind, plan, team, self._handovers)
        self.subjects.show_subjects(rows, self._chosen.subjects.get(kind, ALL), list_words(kind))
        self.subjects.setVisible(bool(rows))
        self._chosen.subjects[kind] = self.subjects.chosen_id
        self._rest.setVisible(not rows)
        self.options.setVisible(self.has_sheets)
        self.options.show_plan(plan)
        self.options.show_choice(plan, team, self.subjects.chosen_id)

    def show_kind(self, kind: SheetKind, subject_id: str | None = None, *, weeks: int | None = None) -> None:
        """Chooses a kind, a subject of it and, for an absence, its weeks; without these, those of the last time."""
        before = self._chosen.kind, self._chosen.subjects.get(kind), self._chosen.weeks
        self._chosen.kind = kind
        self._chosen.weeks = weeks or self._chosen.weeks
        if subject_id is not None:
            self._chosen.subjects[kind] = subject_id
            self.subjects.search.clear()
        self.show_plan(self._session.plan, self._session.team)
        if before != (kind, self._chosen.subjects[kind], self._chosen.weeks):
            self.changed.emit()

    def prefer(self, *, person_id: str, slot_id: str) -> None:
        """Marks, in the list of each kind, what is selected on the board; the kind stays."""
        team = self._session.team
        slot = team.slots.get(slot_id)
        role_id = slot.role_id if slot is not None else ""
        person_id = person_id or (slot.person_id or "" if slot is not None else "")
        for kind, subject_id in (
            (SheetKind.RESPONSIBILITIES, person_id),
            (SheetKind.ROLE, role_id),
            (SheetKind.JOB_AD, role_id),
            (SheetKind.HANDOVER, slot_id),
            (SheetKind.ABSENCE, person_id),
        ):
            if subject_id and subject_id in KINDS[kind].subjects(team):
                self._chosen.subjects[kind] = subject_id

    def _subject_chosen(self, subject_id: str) -> None:
        self._chosen.subjects[self._chosen.kind] = subject_id
        self.options.show_choice(self._session.plan, self._session.team, subject_id)
        self.changed.emit()
