"""The side of the screen where the owner says whose sheets, and how they look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from teambuilder.core.plan import Plan, Team
from teambuilder.core.search import folded
from teambuilder.core.sheets import people_in_board_order
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.sheets.choices import PAPERS, SheetChoices
from teambuilder.ui.sheets.logo import LogoChoice
from teambuilder.ui.sheets.reader_list import Reader, ReaderList
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.date_fields import DateField
from teambuilder.ui.widgets.labels import section_label
from teambuilder.ui.words import said

if TYPE_CHECKING:
    from teambuilder.sheets import Language, Paper


class ChoicesPanel(QWidget):
    """Holds what is chosen; `changed` says that it differs from before."""

    changed = Signal()

    def __init__(
        self, session: Session, prompts: Prompts, remembered: dict[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._paper_of_plan = ""
        self._effective_date = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self.readers = ReaderList()
        self.language = ChoiceField(self.tr("Language"), self._keeper(lambda: self.language), self._languages())
        self.paper = ChoiceField(self.tr("Paper"), self._keeper(lambda: self.paper), self._papers())
        self.date = DateField(self.tr("Holds from"), self._keep_date)
        self.logo = LogoChoice(session, prompts, wanted=remembered.get("with_logo", True))
        self.boxes = {
            "with_explanations": QCheckBox(self.tr("Explanations")),
            "with_goals": QCheckBox(self.tr("Goals")),
            "with_signatures": QCheckBox(self.tr("Signature lines")),
            "with_pay": QCheckBox(self.tr("Monthly pay")),
        }
        self.language.show_value(remembered["language"])
        self.date.show_value(self._effective_date)
        for name, box in self.boxes.items():
            box.setChecked(remembered.get(name, getattr(SheetChoices(), name)))
            box.toggled.connect(lambda _: self.changed.emit())
        self._build()
        self.readers.chosen.connect(lambda _: self.changed.emit())
        self.logo.changed.connect(self.changed)

    def choices(self) -> SheetChoices:
        """What is chosen now."""
        return SheetChoices(
            person_id=self.readers.chosen_id,
            language=cast("Language", self.language.typed()),
            paper=cast("Paper", self.paper.typed()),
            effective_date=self._effective_date,
            with_logo=self.logo.wanted,
            **{name: box.isChecked() for name, box in self.boxes.items()},
        )

    def show_plan(self, plan: Plan, team: Team) -> None:
        """Shows who holds a seat now, and the plan's paper when that changed."""
        people = people_in_board_order(team)
        self.readers.show_readers([(person_id, _reader(plan, team, person_id)) for person_id in people])
        self.logo.show_plan(plan)
        paper = plan.business.paper if plan.business.paper in PAPERS else PAPERS[0]
        if paper != self._paper_of_plan:
            self._paper_of_plan = paper
            self.paper.show_value(paper)

    def _build(self) -> None:
        options = QWidget()
        options.setAutoFillBackground(False)
        grid = QGridLayout(options)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        grid.addWidget(self.language, 0, 0)
        grid.addWidget(self.paper, 0, 1)
        grid.addWidget(self.date, 1, 0, 1, 2)
        grid.addWidget(section_label(self.tr("On the sheet"), options), 2, 0, 1, 2)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, 3 + place // 2, place % 2)
        grid.addWidget(self.logo, 5, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.readers, 1)
        layout.addWidget(options)

    def _languages(self) -> list[Choice]:
        return [
            Choice("en", "English"),
            Choice("ur", "اردو"),
            Choice("both", self.tr("Both, side by side")),
        ]

    def _papers(self) -> list[Choice]:
        return [Choice("a4", self.tr("A4")), Choice("letter", self.tr("Letter"))]

    def _keeper(self, field: Callable[[], ChoiceField]) -> Callable[[Any], None]:
        """Fields offer their value; here nothing speaks against it."""

        def keep(value: str) -> None:
            field().show_value(value)
            self.changed.emit()

        return keep

    def _keep_date(self, value: str | None) -> None:
        self._effective_date = value or ""
        self.date.show_value(value)
        self.changed.emit()


def _reader(plan: Plan, team: Team, person_id: str) -> Reader:
    person = plan.people[person_id]
    titles = dict.fromkeys(team.roles[slot.role_id].title for slot in team.slots_of_person(person_id))
    roles = " · ".join(said(title) for title in titles)
    names = f"{person.names.en} {person.names.ur}"
    return Reader(said(person.names), roles, person.photo, folded(f"{names} {roles}"))
