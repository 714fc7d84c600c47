"""How the sheets look: language, paper, date, and what is printed on them. Only what concerns the kind is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from teambuilder.core.plan import Plan, Team
from teambuilder.core.sheets import KINDS, WEEKS, Options, SheetKind
from teambuilder.ui import words
from teambuilder.ui.handovers import Handovers
from teambuilder.ui.hiring.absence_words import weeks_choices
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.choices import ALL, CHANGES, LOGO, PAY, Chosen
from teambuilder.ui.sheets.kind_words import date_label
from teambuilder.ui.sheets.logo import LogoChoice
from teambuilder.ui.sheets.party_fields import PartyFields
from teambuilder.ui.sheets.subjects import sheet_ids
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.date_fields import DateField
from teambuilder.ui.widgets.labels import section_label

if TYPE_CHECKING:
    from teambuilder.sheets import Paper

_FIRST_BOX_ROW = 5


class OptionsForm(QWidget):
    """Shows and changes what is chosen; `changed` says that it differs from before."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        prompts: Prompts,
        chosen: Chosen,
        handovers: Handovers,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = chosen
        self._handovers = handovers
        self._settings = settings
        self._shown_kind = chosen.kind
        self.language = ChoiceField(self.tr("Language"), self._keeper("language"), self._languages())
        self.paper = ChoiceField(self.tr("Paper"), self._keeper("paper"), self._papers())
        self.date = DateField(date_label(chosen.kind), self._keep_date)
        self.weeks = ChoiceField(self.tr("How long away"), self._keep_weeks, weeks_choices())
        self.parties = PartyFields(session, chosen, handovers)
        self.logo = LogoChoice(session, prompts, wanted=chosen.ticked(LOGO))
        self.boxes = {
            "with_explanations": QCheckBox(self.tr("Explanations")),
            "with_goals": QCheckBox(self.tr("Goals")),
            "with_signatures": QCheckBox(self.tr("Signature lines")),
            PAY: QCheckBox(self.tr("Monthly pay")),
            CHANGES: QCheckBox(self.tr("What changed since signing")),
        }
        self.language.show_value(chosen.language)
        self._build()
        for name, box in self.boxes.items():
            box.toggled.connect(lambda on, name=name: self._tick(name, on))
        self.parties.changed.connect(self.changed)
        self.logo.changed.connect(lambda: self._tick(LOGO, self.logo.wanted))

    def options(self, subject_id: str) -> Options:
        """What is chosen for sheets of the chosen kind about this subject."""
        giver, taker = self.parties.names()
        handover = self._chosen.kind is SheetKind.HANDOVER
        return Options(
            effective_date=self._chosen.date(),
            previous_holders=self._handovers.names() if handover else {},
            giver=giver if handover and subject_id != ALL else None,
            taker=taker if handover and subject_id != ALL else None,
            weeks=self._chosen.weeks,
            **self._chosen.ticks_of_kind(),
        )

    def show_plan(self, plan: Plan) -> None:
        """Shows the paper to begin with when that changed, and the plan's logo."""
        self.logo.show_plan(plan)
        paper = cast("Paper", self._settings.paper_for(plan.business.paper))
        if paper != self._chosen.first_paper:
            self._chosen.first_paper = self._chosen.paper = paper
        self.paper.show_value(self._chosen.paper)

    def show_choice(self, plan: Plan, team: Team, subject_id: str) -> None:
        """Shows the options of the chosen kind as far as they concern this subject."""
        kind = self._chosen.kind
        self.date.set_label(date_label(kind))
        self.date.show_value(self._chosen.date())
        if kind is not self._shown_kind:  # what is typed and cannot be read was meant for the other
            self._shown_kind = kind
            self.date.forget()
        self.parties.show_seat(team.slots.get(subject_id) if kind is SheetKind.HANDOVER else None)
        self.weeks.setVisible(WEEKS in KINDS[kind].options)
        self.weeks.show_value(str(self._chosen.weeks))
        concerned = {name for name in self.boxes if name in KINDS[kind].options}
        if CHANGES in concerned and not any(plan.last_signing(key) for key in sheet_ids(kind, team, subject_id, {})):
            concerned.discard(CHANGES)
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(self._chosen.ticked(name))
            box.blockSignals(False)
        self._place_boxes([name for name in self.boxes if name in concerned])

    def _build(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._grid.addWidget(self.parties, 0, 0, 1, 2)
        self._grid.addWidget(self.weeks, 1, 0, 1, 2)
        self._grid.addWidget(self.language, 2, 0)
        self._grid.addWidget(self.paper, 2, 1)
        self._grid.addWidget(self.date, 3, 0, 1, 2)
        self._grid.addWidget(section_label(self.tr("On the sheet"), self), 4, 0, 1, 2)
        self._grid.addWidget(self.logo, _FIRST_BOX_ROW + len(self.boxes), 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._place_boxes(list(self.boxes))

    def _place_boxes(self, names: list[str]) -> None:
        """Two in a row; the longest has one of its own."""
        short = [name for name in names if name != CHANGES]
        for name, box in self.boxes.items():
            self._grid.removeWidget(box)
            if name in short:
                place = short.index(name)
                self._grid.addWidget(box, _FIRST_BOX_ROW + place // 2, place % 2)
            elif name in names:
                self._grid.addWidget(box, _FIRST_BOX_ROW + (len(short) + 1) // 2, 0, 1, 2)
            box.setVisible(name in names)

    def _languages(self) -> list[Choice]:
        return [
            Choice("en", "English"),
            Choice("ur", "اردو"),
            Choice("both", self.tr("Both, side by side")),
        ]

    def _papers(self) -> list[Choice]:
        return [Choice(code, words.paper(code)) for code in ("a4", "letter")]

    def _keeper(self, name: str) -> Callable[[Any], None]:
        """Fields offer their value; here nothing speaks against it."""

        def keep(value: str) -> None:
            setattr(self._chosen, name, value)
            cast(ChoiceField, getattr(self, name)).show_value(value)
            self.changed.emit()

        return keep

    def _keep_weeks(self, value: str) -> None:
        self._chosen.weeks = int(value)
        self.weeks.show_value(value)
        self.changed.emit()

    def _keep_date(self, value: str | None) -> None:
        self._chosen.dates[self._chosen.kind] = value
        self.date.show_value(value)
        self.changed.emit()

    def _tick(self, name: str, on: bool) -> None:
        self._chosen.tick(name, on)
        self.changed.emit()
