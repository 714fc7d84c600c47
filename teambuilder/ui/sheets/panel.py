"""The side of the screen where the owner says which sheets, about whom or what, and how they look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from teambuilder.core.plan import Plan, Team
from teambuilder.core.sheets import KINDS, Options, SheetKind, SubjectKind
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.sheets.choices import ALL, CHANGES, LOGO, PAPERS, PAY, Chosen, Parties, SheetChoices
from teambuilder.ui.sheets.handovers import NOBODY, Handovers, Party
from teambuilder.ui.sheets.kind_words import date_label, kind_name, list_words
from teambuilder.ui.sheets.logo import LogoChoice
from teambuilder.ui.sheets.subject_list import SubjectList
from teambuilder.ui.sheets.subjects import is_about_all, subject_rows
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.date_fields import DateField
from teambuilder.ui.words import said

if TYPE_CHECKING:
    from teambuilder.sheets import Paper


class ChoicesPanel(QWidget):
    """Shows what is chosen and changes it; `changed` says that it differs from before."""

    changed = Signal()

    def __init__(self, session: Session, prompts: Prompts, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = chosen
        self._handovers = Handovers(session)
        self.kind = ChoiceField(self.tr("Sheet"), self._keep_kind, [Choice(k, kind_name(k)) for k in SheetKind])
        self.subjects = SubjectList()
        self.giver = ChoiceField(self.tr("Hands over"), lambda value: self._keep_party("giver_id", value))
        self.taker = ChoiceField(self.tr("Takes over"), lambda value: self._keep_party("taker_id", value))
        self.language = ChoiceField(self.tr("Language"), self._keeper("language"), self._languages())
        self.paper = ChoiceField(self.tr("Paper"), self._keeper("paper"), self._papers())
        self.date = DateField("", self._keep_date)
        self.logo = LogoChoice(session, prompts, wanted=chosen.ticked(LOGO))
        self.boxes = {
            "with_explanations": QCheckBox(self.tr("Explanations")),
            "with_goals": QCheckBox(self.tr("Goals")),
            "with_signatures": QCheckBox(self.tr("Signature lines")),
            PAY: QCheckBox(self.tr("Monthly pay")),
            CHANGES: QCheckBox(self.tr("Mark what changed since signing")),
        }
        for name, box in self.boxes.items():
            box.clicked.connect(lambda on, name=name: self._tick(name, on))
        self._build()
        self.subjects.chosen.connect(self._choose_subject)
        self.logo.changed.connect(self._logo_changed)

    @property
    def chosen(self) -> Chosen:
        return self._chosen

    def choices(self) -> SheetChoices:
        """What is chosen now."""
        chosen = self._chosen
        handover = chosen.kind is SheetKind.HANDOVER
        subject_id = self.subjects.chosen_id if self._has_list() else ALL
        parties = chosen.parties.get(subject_id, Parties()) if handover and subject_id != ALL else Parties()
        ticks: dict[str, Any] = dict(chosen.ticks_of_kind())
        options = Options(
            effective_date=chosen.date(),
            previous_holders=self._handovers.names() if handover else {},
            giver=self._names(parties.giver_id, subject_id),
            taker=self._names(parties.taker_id, subject_id),
            **ticks,
        )
        return SheetChoices(chosen.kind, subject_id, chosen.language, chosen.paper, options)

    @property
    def about_all(self) -> bool:
        """True when many sheets are chosen."""
        return is_about_all(self._chosen.kind, self.choices().subject_id)

    def show_plan(self, plan: Plan, team: Team) -> None:
        """Shows what there is to choose from now, and the plan's paper when that changed."""
        self.logo.show_plan(plan)
        paper = plan.business.paper if plan.business.paper in PAPERS else PAPERS[0]
        if paper != self._chosen.paper_of_plan:
            self._chosen.paper_of_plan = paper
            self._chosen.paper = cast("Paper", paper)
        self._show(plan, team)

    def choose(self, kind: SheetKind, subject_id: str) -> None:
        """Chooses a sheet of a kind; what is not there changes nothing."""
        if subject_id not in KINDS[kind].subjects(self._session.team):
            return
        self._chosen.kind = kind
        self._chosen.subjects[kind] = subject_id
        self._show(self._session.plan, self._session.team)
        self.changed.emit()

    def _show(self, plan: Plan, team: Team) -> None:
        chosen = self._chosen
        rows = subject_rows(chosen.kind, plan, team, self._handovers)
        self.kind.show_value(chosen.kind)
        self.subjects.setVisible(self._has_list())
        self._room.setVisible(not self._has_list())
        self.subjects.show_subjects(rows, chosen.subjects.get(chosen.kind, ALL), list_words(chosen.kind))
        self.language.show_value(chosen.language)
        self.paper.show_value(chosen.paper)
        self.date.set_label(date_label(chosen.kind))
        self.date.show_value(chosen.date())
        self._show_boxes(plan)
        self._show_parties(plan, team)

    def _show_boxes(self, plan: Plan) -> None:
        """Those that concern the kind, without gaps between them."""
        kind, place = self._chosen.kind, 0
        for name, box in self.boxes.items():
            shown = name in KINDS[kind].options and (name != CHANGES or bool(plan.signings))
            box.setVisible(shown)
            box.setChecked(self._chosen.ticked(name))
            self._boxes.removeWidget(box)
            if name == CHANGES:
                self._boxes.addWidget(box, 2, 0, 1, 2)
            else:
                self._boxes.addWidget(box, place // 2, place % 2)
                place += shown

    def _show_parties(self, plan: Plan, team: Team) -> None:
        seat = team.slots.get(self.subjects.chosen_id) if self._chosen.kind is SheetKind.HANDOVER else None
        for field in (self.giver, self.taker):
            field.setVisible(seat is not None)
        if seat is None:
            return
        known = self._handovers.parties(seat)
        people = [Party(person.id, person.names) for person in plan.people.values()]
        gone = [party for party in known if party.person_id and party.person_id not in plan.people]
        choices = [
            Choice(NOBODY, self.tr("To be named")),
            *(Choice(p.person_id, said(p.names)) for p in (*people, *gone)),
        ]
        parties = self._chosen.parties.get(seat.id, Parties())
        own = (parties.giver_id, parties.taker_id)
        for field, party, chosen_id in zip((self.giver, self.taker), known, own, strict=True):
            field.show_choices(choices)
            field.show_value(party.person_id if chosen_id is None else chosen_id)

    def _has_list(self) -> bool:
        return KINDS[self._chosen.kind].subject is not SubjectKind.TEAM

    def _names(self, party_id: str | None, seat_id: str) -> Any:
        return None if party_id is None else self._handovers.party(party_id, seat_id).names

    def _build(self) -> None:
        options = QWidget()
        options.setAutoFillBackground(False)
        grid = QGridLayout(options)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        grid.addWidget(self.giver, 0, 0)
        grid.addWidget(self.taker, 0, 1)
        grid.addWidget(self.language, 1, 0)
        grid.addWidget(self.paper, 1, 1)
        grid.addWidget(self.date, 2, 0, 1, 2)
        self._boxes = QGridLayout()
        self._boxes.setSpacing(GRID)
        self._boxes.setColumnStretch(0, 1)
        self._boxes.setColumnStretch(1, 1)
        for box in self.boxes.values():
            self._boxes.addWidget(box)
        grid.addLayout(self._boxes, 3, 0, 1, 2)
        grid.addWidget(self.logo, 4, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._room = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.kind)
        layout.addWidget(self.subjects, 1)
        layout.addWidget(options)
        layout.addWidget(self._room, 1)

    def _languages(self) -> list[Choice]:
        return [
            Choice("en", "English"),
            Choice("ur", "اردو"),
            Choice("both", self.tr("Both, side by side")),
        ]

    def _papers(self) -> list[Choice]:
        return [Choice("a4", self.tr("A4")), Choice("letter", self.tr("Letter"))]

    def _keep_kind(self, value: Any) -> None:
        self._chosen.kind = SheetKind(str(value))
        self._show(self._session.plan, self._session.team)
        self.changed.emit()

    def _keeper(self, name: str) -> Callable[[Any], None]:
        """Fields offer their value; here nothing speaks against it."""

        def keep(value: Any) -> None:
            setattr(self._chosen, name, value)
            field: ChoiceField = getattr(self, name)
            field.show_value(value)
            self.changed.emit()

        return keep

    def _keep_party(self, name: str, value: Any) -> None:
        parties = self._chosen.parties.setdefault(self.subjects.chosen_id, Parties())
        setattr(parties, name, str(value or NOBODY))
        self._show_parties(self._session.plan, self._session.team)
        self.changed.emit()

    def _keep_date(self, value: Any) -> None:
        self._chosen.dates[self._chosen.kind] = value
        self.date.show_value(value)
        self.changed.emit()

    def _choose_subject(self, subject_id: str) -> None:
        self._chosen.subjects[self._chosen.kind] = subject_id
        self._show_parties(self._session.plan, self._session.team)
        self.changed.emit()

    def _tick(self, name: str, on: bool) -> None:
        self._chosen.tick(name, on)
        self.changed.emit()

    def _logo_changed(self) -> None:
        self._tick(LOGO, self.logo.wanted)
