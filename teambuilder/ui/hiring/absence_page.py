"""The absence rehearsal: what stops while one person is away, who could cover it, and whose week overflows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.hiring.absence import Absence, Outcome, Stop, rehearse_absence
from teambuilder.core.plan import Plan, Team
from teambuilder.core.sheets import people_in_board_order
from teambuilder.ui import words
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.hiring import absence_words as said
from teambuilder.ui.hiring.fact_section import BAD, LATER, WELL, Fact, FactSection
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.notice import Notice

_SIGNS = {Outcome.COVERED: WELL, Outcome.OVER: BAD, Outcome.WAITS: LATER, Outcome.LEFT: BAD}
_USUAL_WEEKS = "2"


class AbsencePage(QWidget):
    """Out of sight it waits: a snapshot is shown when the page is looked at again."""

    print_wanted = Signal(str, int)  # a person's id, and the weeks

    def __init__(self, session: Session, findings: FindingsBoard, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._findings = findings
        self._shown: tuple[Plan | None, str] = (None, "")
        self._person_id, self._weeks = "", _USUAL_WEEKS
        self.person = ChoiceField(self.tr("Who is away"), self._keep_person)
        self.weeks = ChoiceField(self.tr("How long"), self._keep_weeks, said.weeks_choices())
        self.weeks.show_value(self._weeks)
        self.print_button = word_button(self.tr("Print this page"), "printer", self._print, self)
        self.summary = bold(WrappedLabel(), 1.1)
        self.stops, self.cover, self.weeks_over = FactSection(), FactSection(), FactSection()
        self.goes_on, self.help, self.reports = FactSection(), FactSection(), FactSection()
        self.nothing = Notice(
            "users",
            self.tr("Nobody holds a seat yet"),
            self.tr(
                "On the Team screen, put people into roles. Here you then see what stops when one of them is away."
            ),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(2 * GRID)
        choices.addWidget(self.person, 3, Qt.AlignmentFlag.AlignTop)
        choices.addWidget(self.weeks, 2, Qt.AlignmentFlag.AlignTop)
        choices.addStretch(3)
        choices.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignBottom)
        hint = self.tr("A rehearsal: nothing in the plan changes. Free hours are what seats leave of a week.")
        results = QWidget()
        column = QVBoxLayout(results)
        beside_bar = (GRID, 0) if self.isRightToLeft() else (0, GRID)
        column.setContentsMargins(beside_bar[0], GRID, beside_bar[1], GRID)
        column.setSpacing(GRID)
        column.addWidget(self.summary)
        column.addWidget(muted(WrappedLabel(hint)))
        column.addLayout(self._columns(), 1)
        self._area = scrolled(results)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, GRID, 0, 0)
        whole.setSpacing(GRID)
        whole.addLayout(choices)
        whole.addWidget(self._area, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._pages.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _columns(self) -> QHBoxLayout:
        """The work at the leading side, the people beside it."""
        columns = QHBoxLayout()
        columns.setSpacing(GRID)
        self._work = QWidget()
        people = QWidget()
        for place, share, sections in (
            (self._work, 3, (self.stops, self.goes_on)),
            (people, 2, (self.cover, self.weeks_over, self.reports, self.help)),
        ):
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GRID)
            for section in sections:
                column.addWidget(section)
            column.addStretch(1)
            columns.addWidget(place, share)
        return columns

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot, now or when the page is looked at."""
        if not self.isVisible() or (self._shown[0] is plan and self._shown[1] == self._session.scenario_id):
            return
        self._shown = (plan, self._session.scenario_id)
        people = people_in_board_order(self._session.team)
        self._pages.setCurrentIndex(0 if people else 1)
        if not people:
            return
        if self._person_id not in people:
            self._person_id = people[0]
        self.person.show_choices([Choice(key, words.said(plan.people[key].names)) for key in people])
        self.person.show_value(self._person_id)
        self._rehearse()

    def show_person(self, person_id: str) -> None:
        """Rehearses another person's absence, if that person has a seat."""
        if self._session.team.slots_of_person(person_id):
            self._keep_person(person_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_plan(self._session.plan)

    def _keep_person(self, person_id: str) -> None:
        self._person_id = person_id
        self.person.show_value(person_id)
        self._rehearse_anew()

    def _keep_weeks(self, weeks: str) -> None:
        self._weeks = weeks
        self.weeks.show_value(weeks)
        self._rehearse_anew()

    def _print(self) -> None:
        self.print_wanted.emit(self._person_id, int(self._weeks))

    def _rehearse_anew(self) -> None:
        """After a choice: the answer is told, from its beginning."""
        if self._shown[0] is not None:
            self._rehearse()
            self._area.verticalScrollBar().setValue(0)
            announce(self, self.summary.text())

    def _rehearse(self) -> None:
        plan, team = self._session.plan, self._session.team
        scenario_id, covered = self._session.scenario_id, self._findings.coverage
        absence = rehearse_absence(plan, scenario_id, self._person_id, int(self._weeks), covered)
        self.summary.setText(said.summary(plan, absence))
        self._show_stops(plan, absence)
        self._show_weeks(plan, absence)
        self._show_rest(plan, team, absence)
        self._work.setVisible(bool(absence.stops or absence.goes_on))

    def _show_stops(self, plan: Plan, absence: Absence) -> None:
        stops = [self._stop(plan, stop) for stop in absence.stops]
        self.stops.show_facts(self.tr("What stops"), stops, said.hours_to_cover(absence) if stops else "")
        able = [Fact(words.said(plan.people[one.person_id].names), (said.stand_in(one),)) for one in absence.stand_ins]
        nobody = self.tr("Nobody in the team could cover any of it.") if stops and not able else ""
        self.cover.show_facts(self.tr("Who could cover"), able, nobody)

    def _stop(self, plan: Plan, stop: Stop) -> Fact:
        details = (said.outcome(plan, stop), said.others(plan, stop))
        text = words.said(plan.responsibilities[stop.responsibility_id].text)
        return Fact(text, details, said.hours_aside(stop.minutes_a_week), _SIGNS[stop.outcome])

    def _show_weeks(self, plan: Plan, absence: Absence) -> None:
        over = [
            Fact(words.said(plan.people[week.person_id].names), (said.week(week),), words.hours(week.over), BAD)
            for week in absence.overflowing
        ]
        none = self.tr("Nobody’s week overflows.") if absence.weeks_then and not over else ""
        self.weeks_over.show_facts(self.tr("Whose week overflows"), over, none)

    def _show_rest(self, plan: Plan, team: Team, absence: Absence) -> None:
        name = words.isolated(words.said(plan.people[absence.person_id].names))

        def text(duty_id: str) -> str:
            return words.said(plan.responsibilities[duty_id].text)

        note = self.tr("Others own these too. They carry the hours of {person} as well, or less gets done.")
        going = [
            Fact(text(one.responsibility_id), (said.goes_on(plan, one),), said.hours_aside(one.minutes_a_week), WELL)
            for one in absence.goes_on
        ]
        self.goes_on.show_facts(self.tr("What goes on"), going, note.replace("{person}", name) if going else "")
        missing = [
            Fact(text(one.responsibility_id), (said.lost_help(plan, one),), said.hours_aside(one.minutes_a_week))
            for one in absence.lost_help
        ]
        self.help.show_facts(self.tr("Where help is missing"), missing)
        led = list(self._led(plan, team, absence))
        self.reports.show_facts(self.tr("Who reports to {person}").replace("{person}", name), led)

    def _led(self, plan: Plan, team: Team, absence: Absence) -> Iterator[Fact]:
        for reports in absence.reports:
            sign = None if reports.turn_to else BAD
            yield Fact(said.names(plan, reports.people), (said.turn_to(plan, team, reports),), sign=sign)
