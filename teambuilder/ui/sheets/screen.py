"""The sheets screen: choices on one side, the pages on the other, and the ways to paper."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from teambuilder.core.plan import Plan
from teambuilder.sheets.whole_file import write_whole
from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.language import ui_language
from teambuilder.ui.prompts import Prompts, documents_folder
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.choices import remember_choices, remembered_choices
from teambuilder.ui.sheets.latest_job import LatestJob
from teambuilder.ui.sheets.pages import PageRequest, Pages, make_pages, words_for_missing, words_for_trouble
from teambuilder.ui.sheets.panel import ChoicesPanel
from teambuilder.ui.sheets.preview import PagesView
from teambuilder.ui.sheets.preview_bar import PreviewBar
from teambuilder.ui.sheets.print_job import print_with_dialog
from teambuilder.ui.sheets.saving import suggested_file_name, words_for_failure
from teambuilder.ui.sheets.states import Notice, SavedLine
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.problem_line import ProblemLine
from teambuilder.ui.words import said

DEBOUNCE = 150  # milliseconds from the last choice to the making of pages


class SheetsScreen(QWidget):
    """Shows the sheets of the session's team, prints them and saves them as PDF."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        prompts: Prompts,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._settings = settings
        self._made: Pages | None = None
        self._wanted: PageRequest | None = None
        self._when_made: Callable[[Pages], object] | None = None
        self._path = documents_folder() / "sheets.pdf"  # of the last PDF; the next goes to the same folder
        executor = ThreadPoolExecutor(2, thread_name_prefix="sheets")
        self.destroyed.connect(partial(executor.shutdown, wait=False, cancel_futures=True))
        self._making = LatestJob(executor, self)
        self._saving = LatestJob(executor, self)
        self._debounce = QTimer(self, interval=DEBOUNCE, singleShot=True)
        self.panel = ChoicesPanel(session, prompts, remembered_choices(settings, ui_language()))
        self.pages = PagesView()
        self.bar = PreviewBar(self.pages, self)
        self.missing = ProblemLine()
        self.failure = Notice("triangle-alert", self.tr("The sheets could not be made"))
        self.saved = SavedLine()
        self._build()
        self._debounce.timeout.connect(self._make)
        self._making.done.connect(self._take_pages)
        self._saving.done.connect(self._say_saved)
        self._making.slow.connect(lambda slow: self.bar.say_busy(self.tr("Making the pages…") if slow else ""))
        self._saving.slow.connect(lambda slow: self.bar.say_busy(self.tr("Saving the PDF…") if slow else ""))
        self.show_plan(session.plan)
        self._preselect(selection)
        self.panel.changed.connect(self._choices_changed)

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot; while the screen is hidden, pages wait until it is seen."""
        team = plan.team(self._session.scenario_id)
        self.panel.show_plan(plan, team)
        nobody = not any(slot.person_id for slot in team.slots.values())
        self._states.setCurrentWidget(self.nobody if nobody else self._sides)
        self._refresh()

    def show_person(self, person_id: str) -> None:
        """Chooses one person's sheet."""
        self.panel.readers.choose(person_id)

    def print_sheets(self) -> None:
        """Asks for a printer and prints what is chosen."""
        self._with_pages(self._print)

    def save_pdf(self) -> None:
        """Asks for a name and saves what is chosen as one PDF."""
        self._with_pages(self._save)

    def _build(self) -> None:
        self.nobody = Notice(
            "users",
            self.tr("Nobody holds a seat yet"),
            self.tr("On the Team screen, put people into roles. Here you then print a sheet for each of them."),
        )
        self._sides = QWidget()
        sides = QHBoxLayout(self._sides)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(self._choices_side())
        sides.addWidget(self._pages_side(), 1)
        self._states = QStackedWidget(self)
        self._states.addWidget(self._sides)
        self._states.addWidget(self.nobody)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states)

    def _choices_side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(44 * GRID)
        scroll = QScrollArea(side)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.panel)
        self.print_button = word_button(self.tr("Print…"), "printer", self.print_sheets, side)
        _make_primary(self.print_button)
        self.pdf_button = word_button(self.tr("Save PDF…"), "download", self.save_pdf, side)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.print_button, self.pdf_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            buttons.addWidget(button, 1)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(2 * GRID, 2 * GRID, GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        return side

    def _pages_side(self) -> QWidget:
        side = QWidget()
        self._shown = QStackedWidget()
        self._shown.addWidget(self.pages)
        self._shown.addWidget(self.failure)
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
        self.show_person(selection.person_id or (slot.person_id or "" if slot else ""))

    def _choices_changed(self) -> None:
        remember_choices(self._settings, self.panel.choices())
        self._refresh()

    def _request(self) -> PageRequest:
        return PageRequest(self._session.plan, self._session.scenario_id, self.panel.choices())

    def _refresh(self) -> None:
        """Makes pages soon, if those that are shown or under way are of something else."""
        if not self.isVisible() or self._states.currentWidget() is self.nobody:
            return
        if self._request().is_for(self._wanted):
            self._debounce.stop()
        else:
            self._debounce.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._request().is_for(self._wanted):
            self._make()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._debounce.stop()
        self._when_made = None

    def _make(self) -> None:
        self._debounce.stop()
        if self._states.currentWidget() is self.nobody:
            return
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
        other_reader = self._made is None or self._made.request.choices.person_id != pages.request.choices.person_id
        self._made = pages
        self.pages.show_pages(pages.svg)
        if other_reader:
            self.pages.go_to_top()
        sentence = words_for_missing(pages.missing_characters)
        if sentence != self.missing.sentence:
            self.missing.say(sentence)
        self._shown.setCurrentWidget(self.pages)

    def _with_pages(self, act: Callable[[Pages], object]) -> None:
        """Does something with the pages of what is chosen now, as soon as they are made."""
        self.panel.date.commit()
        if self._made is not None and self._request().is_for(self._made.request):
            act(self._made)
            return
        self._when_made = act
        if self._debounce.isActive() or not self._making.running:
            self._make()

    def _subject(self, pages: Pages) -> str:
        """Whose sheets these are, as the name of a file or a print job."""
        plan, person_id = pages.request.plan, pages.request.choices.person_id
        return said(plan.people[person_id].names if person_id else plan.business.names)

    def _print(self, pages: Pages) -> None:
        title = suggested_file_name(self._subject(pages)).removesuffix(".pdf")
        if print_with_dialog(self, self._prompts, pages.svg, title, self.pages.page):
            self.saved.say_printed()

    def _save(self, pages: Pages) -> None:
        if self._saving.running:
            return
        path = self._prompts.save_pdf(self, self._path.with_name(suggested_file_name(self._subject(pages))))
        if path is None:
            return
        self._path = path
        self._saving.start(lambda: write_whole(path, pages.sheets.pdf()))

    def _say_saved(self, future: Future[None]) -> None:
        path = self._path
        try:
            future.result()
        except OSError as error:
            self.saved.hide()
            self._prompts.tell(self, self.tr("The PDF was not saved"), words_for_failure(path, error))
            return
        self.saved.say_saved(path)


def _make_primary(button: QPushButton) -> None:
    """Gives the button that most owners come for the accent colour."""
    theme = theme_for(button.palette())
    button.setStyleSheet(
        f"QPushButton {{ background: {theme.accent}; color: {theme.on_accent}; border: 2px solid {theme.accent};"
        f" border-radius: 4px; padding: 3px 8px; }} QPushButton:focus {{ border-color: {theme.text}; }}"
    )
    size, ratio = button.iconSize().height(), button.devicePixelRatioF()
    button.setIcon(icon_pixmap("printer", size, QColor(theme.on_accent), ratio))
