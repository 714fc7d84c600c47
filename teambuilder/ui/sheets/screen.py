"""The screen on which sheets are chosen, looked at, printed and saved."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.plan import Plan
from teambuilder.core.sheets import SheetKind
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.choices import Chosen, remember_choices, remembered_choices
from teambuilder.ui.sheets.kind_words import words_for_nothing
from teambuilder.ui.sheets.latest_job import LatestJob
from teambuilder.ui.sheets.outputs import Outputs
from teambuilder.ui.sheets.pages import PageRequest, Pages, make_pages, words_for_missing, words_for_trouble
from teambuilder.ui.sheets.panel import ChoicesPanel
from teambuilder.ui.sheets.preview import PagesView
from teambuilder.ui.sheets.preview_bar import PreviewBar
from teambuilder.ui.sheets.states import Notice, SavedLine
from teambuilder.ui.sheets.subjects import has_subjects
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.problem_line import ProblemLine

DEBOUNCE = 150  # milliseconds from the last choice to the making of pages


class SheetsScreen(QWidget):
    """Shows the sheets of the session's team, prints them, and saves them as PDF and for Word.

    `chosen` is what was chosen before the window was built anew, if it was.
    """

    def __init__(
        self,
        session: Session,
        selection: Selection,
        prompts: Prompts,
        settings: Settings,
        parent: QWidget | None = None,
        chosen: Chosen | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._made: Pages | None = None
        self._wanted: PageRequest | None = None
        self._when_made: Callable[[Pages], object] | None = None
        executor = ThreadPoolExecutor(2, thread_name_prefix="sheets")
        self.destroyed.connect(partial(executor.shutdown, wait=False, cancel_futures=True))
        self._making = LatestJob(executor, self)
        self._debounce = QTimer(self, interval=DEBOUNCE, singleShot=True)
        self.panel = ChoicesPanel(session, prompts, chosen or remembered_choices(settings))
        self.pages = PagesView()
        self.bar = PreviewBar(self.pages, self)
        self.missing = ProblemLine()
        self.failure = Notice("triangle-alert", self.tr("The sheets could not be made"))
        self.nothing = Notice("users", "")
        self.saved = SavedLine()
        saving = LatestJob(executor, self)
        self.outputs = Outputs(session, prompts, self.panel, self.pages, self.saved, saving, self._with_pages)
        self._build()
        self._debounce.timeout.connect(self._make)
        self._making.done.connect(self._take_pages)
        self._making.slow.connect(lambda slow: self.bar.say_busy(self.tr("Making the pages…") if slow else ""))
        self.show_plan(session.plan)
        if chosen is None:
            self._preselect(selection)
        else:
            self.pages.set_zoom(chosen.zoom)
        self.pages.zoom_changed.connect(self._keep_zoom)
        self.panel.changed.connect(self._choices_changed)

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot; while the screen is hidden, pages wait until it is seen."""
        self.panel.show_plan(plan, plan.team(self._session.scenario_id))
        self._show_state()
        self._refresh()

    def show_person(self, person_id: str) -> None:
        """Chooses one person's responsibilities sheet."""
        self.panel.choose(SheetKind.RESPONSIBILITIES, person_id)

    def show_vacancy(self, role_id: str) -> None:
        """Chooses the advertisement for a role."""
        self.panel.choose(SheetKind.JOB_AD, role_id)

    def print_sheets(self) -> None:
        """Asks for a printer and prints what is chosen."""
        self.outputs.print_sheets()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._choices_side())
        layout.addWidget(self._pages_side(), 1)

    def _choices_side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(44 * GRID)
        scroll = QScrollArea(side)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.panel)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(2 * GRID, 2 * GRID, GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.outputs)
        return side

    def _pages_side(self) -> QWidget:
        side = QWidget()
        self._shown = QStackedWidget()
        for widget in (self.pages, self.failure, self.nothing):
            self._shown.addWidget(widget)
        warning = QWidget()
        warned = QHBoxLayout(warning)
        warned.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        warned.addWidget(self.missing)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(warning)
        layout.addWidget(self._shown, 1)
        layout.addWidget(self.saved)
        return side

    def _preselect(self, selection: Selection) -> None:
        slot = self._session.team.slots.get(selection.slot_id)
        person_id = selection.person_id or (slot.person_id or "" if slot else "")
        if person_id:
            self.show_person(person_id)

    def _keep_zoom(self) -> None:
        self.panel.chosen.zoom = None if self.pages.fits_width else self.pages.zoom

    def _choices_changed(self) -> None:
        remember_choices(self._settings, self.panel.chosen)
        self._show_state()
        self._refresh()

    def _has_subjects(self) -> bool:
        return has_subjects(self.panel.chosen.kind, self._session.team)

    def _show_state(self) -> None:
        """Shows pages, or why there is nothing to print; the kind can be changed all the same."""
        something = self._has_subjects()
        self.outputs.show_state(something)
        if not something:
            said = words_for_nothing(self.panel.chosen.kind, any_role=bool(self._session.team.roles))
            self.nothing.say(said.text, said.title)
            self._shown.setCurrentWidget(self.nothing)
            self._making.drop()
            self._wanted = self._made = None
            self.pages.show_pages(())
            self.missing.clear()
        elif self._shown.currentWidget() is self.nothing:
            self._shown.setCurrentWidget(self.pages)

    def _request(self) -> PageRequest:
        return PageRequest(self._session.plan, self._session.scenario_id, self.panel.choices())

    def _refresh(self) -> None:
        """Makes pages soon, if those that are shown or under way are of something else."""
        if not self.isVisible() or not self._has_subjects():
            return
        if self._request().is_for(self._wanted):
            self._debounce.stop()
        else:
            self._debounce.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._has_subjects() and not self._request().is_for(self._wanted):
            self._make()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._debounce.stop()
        self._when_made = None

    def _make(self) -> None:
        self._debounce.stop()
        if self._has_subjects():
            self._wanted = self._request()
            self._making.start(partial(make_pages, self._wanted))

    def _take_pages(self, future: Future[Pages]) -> None:
        from teambuilder.sheets import SheetTrouble

        when_made, self._when_made = self._when_made, None
        try:
            pages = future.result()
        except SheetTrouble as trouble:
            self._made = None
            self.pages.show_pages(())
            self.missing.clear()
            self.failure.say(words_for_trouble(trouble))
            self._shown.setCurrentWidget(self.failure)
            return
        self._show_pages(pages)
        if when_made is not None:
            when_made(pages)

    def _show_pages(self, pages: Pages) -> None:
        def subject(shown: Pages) -> tuple[str, str]:
            return shown.request.choices.kind, shown.request.choices.subject_id

        another = self._made is None or subject(self._made) != subject(pages)
        self._made = pages
        self.pages.show_pages(pages.svg)
        if another:
            self.pages.go_to_top()
        sentence = words_for_missing(pages.missing_characters)
        if sentence != self.missing.sentence:
            self.missing.say(sentence)
        self._shown.setCurrentWidget(self.pages)

    def _with_pages(self, act: Callable[[Pages], object]) -> None:
        """Does something with the pages of what is chosen now, as soon as they are made."""
        self.panel.date.commit()
        if not self._has_subjects():
            return
        if self._made is not None and self._request().is_for(self._made.request):
            act(self._made)
            return
        self._when_made = act
        if self._debounce.isActive() or not self._making.running:
            self._make()
