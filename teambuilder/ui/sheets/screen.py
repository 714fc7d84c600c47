"""The sheets screen: choices on one side, the pages on the other, and the ways to paper."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.plan import Plan
from teambuilder.core.sheets import SheetKind
from teambuilder.ui.panes import mark_pane
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.choices import ALL, Chosen, SheetChoices, remember_choices, remembered_choices
from teambuilder.ui.sheets.kind_words import NothingWords, words_for_nothing
from teambuilder.ui.sheets.out_bar import OutBar
from teambuilder.ui.sheets.page_maker import PageMaker
from teambuilder.ui.sheets.pages import PageRequest, Pages, words_for_missing, words_for_trouble
from teambuilder.ui.sheets.panel import ChoicesPanel
from teambuilder.ui.sheets.preview import PagesView
from teambuilder.ui.sheets.preview_bar import PreviewBar
from teambuilder.ui.sheets.print_job import print_with_dialog
from teambuilder.ui.sheets.saver import Form, Saver
from teambuilder.ui.sheets.saving import file_name
from teambuilder.ui.sheets.signing import SigningLine, ask_for_signing
from teambuilder.ui.sheets.subjects import sheet_ids
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.notice import Notice
from teambuilder.ui.widgets.problem_line import ProblemLine
from teambuilder.ui.widgets.room import in_text
from teambuilder.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from teambuilder.sheets import SheetTrouble


class SheetsScreen(QWidget):
    """Shows the sheets of the session's team, prints them and saves them.

    `chosen` brings back what was chosen on a screen before this one; what is selected on the board comes first only
    when there was none.
    """

    def __init__(
        self,
        session: Session,
        selection: Selection,
        prompts: Prompts,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        chosen: Chosen | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._settings = settings
        self.chosen = chosen or remembered_choices(settings)
        executor = ThreadPoolExecutor(2, thread_name_prefix="sheets")
        self.destroyed.connect(partial(executor.shutdown, wait=False, cancel_futures=True))
        self.panel = ChoicesPanel(session, prompts, settings, self.chosen)
        self.pages = PagesView()
        self.bar = PreviewBar(self.pages, self)
        self.missing = ProblemLine()
        self.failure = Notice("triangle-alert", self.tr("The sheets could not be made"))
        self.nothing = Notice("file-text", "")
        self._nothing_said: NothingWords | None = None  # while it is said
        self.saved = SavedLine()
        self.signing = SigningLine(session, self.mark_signed)
        self.out = OutBar(self.chosen, self.print_sheets, self.signing)
        self.maker = PageMaker(executor, self._request, self.bar, self)
        self.saver = Saver(self, prompts, executor, self.chosen, self.saved)
        self._build()
        if chosen is None:
            self.panel.prefer(person_id=selection.person_id, slot_id=selection.slot_id)
        self.pages.set_zoom(self.chosen.zoom)
        self.pages.zoom_changed.connect(self._keep_zoom)
        self.out.save_wanted.connect(self.save)
        self.maker.made.connect(self._show_pages)
        self.maker.failed.connect(self._show_trouble)
        self.show_plan(session.plan)
        self.panel.changed.connect(self._choices_changed)

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot; while the screen is hidden, pages wait until it is seen."""
        self.panel.show_plan(plan, plan.team(self._session.scenario_id))
        self._show_choices()

    def show_person(self, person_id: str) -> None:
        """Chooses one person's responsibilities sheet."""
        self.panel.show_kind(SheetKind.RESPONSIBILITIES, person_id)

    def show_vacancy(self, role_id: str) -> None:
        """Chooses the advertisement for a role."""
        self.panel.show_kind(SheetKind.JOB_AD, role_id)

    def show_absence(self, person_id: str, weeks: int) -> None:
        """Chooses what one person's absence of some weeks means."""
        self.panel.show_kind(SheetKind.ABSENCE, person_id, weeks=weeks)

    def print_sheets(self) -> None:
        """Asks for a printer and prints what is chosen."""
        self.panel.options.date.commit()
        self.maker.with_pages(self._print)

    def save(self, form: Form) -> None:
        """Asks where, and saves what is chosen."""
        self.panel.options.date.commit()
        self.maker.with_pages(lambda pages: self._save(pages, form))

    def mark_signed(self) -> None:
        """Asks when the chosen sheets were signed, and keeps them as signed."""
        self.panel.options.date.commit()
        self.maker.with_pages(lambda pages: ask_for_signing(self._session, pages, self))

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        choices, pages = self._choices_side(), self._pages_side()
        mark_pane(choices)
        mark_pane(pages)
        layout.addWidget(choices, 2)
        layout.addWidget(pages, 3)

    def _choices_side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(44 * GRID)
        side.setMaximumWidth(in_text(44 * GRID))
        scroll = QScrollArea(side)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.panel)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.addWidget(scroll)
        return side

    def _pages_side(self) -> QWidget:
        preview = QWidget()
        warning = QWidget()
        warned = QHBoxLayout(warning)
        warned.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        warned.addWidget(self.missing)
        column = QVBoxLayout(preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.out, self.bar, warning):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        self._preview = preview
        self._shown = QStackedWidget()
        for widget in (preview, self.failure, self.nothing):
            self._shown.addWidget(widget)
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._shown, 1)
        layout.addWidget(self.saved)
        return side

    def _choices_changed(self) -> None:
        remember_choices(self._settings, self.chosen)
        self._show_choices()

    def _show_choices(self) -> None:
        """Shows what can be done with what is chosen now, and has its pages made."""
        choices, team = self.panel.choices(), self._session.team
        ids = sheet_ids(choices.kind, team, choices.subject_id, choices.options.previous_holders)
        self.out.show_count(len(ids) if choices.subject_id == ALL else 1)
        self.signing.show_choice(self._session.plan, team, choices)
        self._show_state(choices)
        if self.isVisible():
            self.maker.refresh()

    def _show_state(self, choices: SheetChoices) -> None:
        """Pages, or why there are none."""
        if not self.panel.has_sheets:
            words = words_for_nothing(choices.kind, any_role=bool(self._session.team.roles))
            if words != self._nothing_said:
                self._nothing_said = words
                self.nothing.say(words.text, words.title)
            self._shown.setCurrentWidget(self.nothing)
        elif self._nothing_said is not None:
            self._nothing_said = None
            self._shown.setCurrentWidget(self._preview if self.maker.trouble is None else self.failure)

    def _request(self) -> PageRequest | None:
        if not self.panel.has_sheets:
            return None
        return PageRequest(self._session.plan, self._session.scenario_id, self.panel.choices())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.maker.refresh(at_once=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.maker.rest()

    def _show_pages(self, pages: Pages, before: Pages | None) -> None:
        self.pages.show_pages(pages.svg)
        if before is None or _subject(before) != _subject(pages):
            self.pages.go_to_top()
        sentence = words_for_missing(pages.missing_characters)
        if sentence != self.missing.sentence:
            self.missing.say(sentence)
        self._show_made(self._preview)

    def _show_trouble(self, trouble: SheetTrouble) -> None:
        self.pages.show_pages(())
        self.missing.clear()
        self.failure.say(words_for_trouble(trouble))
        self._show_made(self.failure)

    def _show_made(self, widget: QWidget) -> None:
        if self.panel.has_sheets:
            self._shown.setCurrentWidget(widget)

    def _keep_zoom(self) -> None:
        self.chosen.zoom = self.pages.chosen_zoom

    def _print(self, pages: Pages) -> None:
        several = len(pages.sheets.sheets) > 1
        title = file_name(pages.request.choices.kind, pages.subject, "", several=several)
        if print_with_dialog(self, self._prompts, pages.svg, title, self.pages.page):
            self.saved.say_printed()

    def _save(self, pages: Pages, form: Form) -> None:
        several = len(pages.sheets.sheets) > 1
        self.saver.save(pages, form, one_each=several and self.chosen.one_file_each)


def _subject(pages: Pages) -> tuple[SheetKind, str]:
    return pages.request.choices.kind, pages.request.choices.subject_id
