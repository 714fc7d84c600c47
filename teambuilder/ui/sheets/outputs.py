"""What is done with the chosen sheets: on paper, as PDF, for Word, and marked as signed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QProgressDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from teambuilder.core.actions.signing import mark_signed
from teambuilder.core.sheets import ResponsibilitiesSheet, SheetKind
from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.sheets.choices import ALL
from teambuilder.ui.sheets.latest_job import LatestJob
from teambuilder.ui.sheets.pages import Pages, words_for_trouble
from teambuilder.ui.sheets.panel import ChoicesPanel
from teambuilder.ui.sheets.preview import PagesView
from teambuilder.ui.sheets.print_job import print_with_dialog
from teambuilder.ui.sheets.save_job import Form, SaveJob, names_for_each
from teambuilder.ui.sheets.saving import suggested_file_stem, words_for_failure
from teambuilder.ui.sheets.states import SavedLine
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.labels import muted_label
from teambuilder.ui.words import said

WithPages: TypeAlias = Callable[[Callable[[Pages], object]], None]
_PATIENCE = 300  # milliseconds before a dialog tells how far it is
_LOOK_EVERY = 60  # milliseconds
_ONE_FILE, _EACH = "one", "each"


class Outputs(QWidget):
    """The buttons below the choices. `with_pages` calls back with the pages of what is chosen."""

    def __init__(
        self,
        session: Session,
        prompts: Prompts,
        panel: ChoicesPanel,
        pages: PagesView,
        saved: SavedLine,
        saving: LatestJob,
        with_pages: WithPages,
    ) -> None:
        super().__init__()
        self._session, self._prompts, self._panel = session, prompts, panel
        self._pages, self._saved, self._saving, self._with_pages = pages, saved, saving, with_pages
        self._job: SaveJob | None = None
        self._progress: QProgressDialog | None = None
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._show_progress)
        saving.done.connect(self._finish)
        self.files = ChoiceField(
            self.tr("Save all as"),
            self._keep_files,
            [Choice(_ONE_FILE, self.tr("One file")), Choice(_EACH, self.tr("One file each"))],
        )
        self.files.show_value(_EACH if panel.chosen.one_file_each else _ONE_FILE)
        self.signed = muted_label("", self)
        self.sign_button = word_button(self.tr("Mark as signed…"), "check", self.mark_signed, self)
        self.print_button = word_button(self.tr("Print…"), "printer", self.print_sheets, self)
        _make_primary(self.print_button)
        self.pdf_button = word_button(self.tr("PDF…"), "download", lambda: self.save("pdf"), self)
        self.pdf_button.setAccessibleName(self.tr("Save as PDF"))
        self.word_button = word_button(self.tr("Word…"), "file-text", lambda: self.save("docx"), self)
        self.word_button.setAccessibleName(self.tr("Save for Word"))
        self._build()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.print_button, self.pdf_button, self.word_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            buttons.addWidget(button, 1)
        signing = QHBoxLayout()
        signing.setSpacing(GRID)
        signing.addWidget(self.signed, 1)
        signing.addWidget(self.sign_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.files)
        layout.addLayout(signing)
        layout.addLayout(buttons)

    def show_state(self, something: bool) -> None:
        """Shows what may be done now; `something` says whether there is anything to print."""
        for button in (self.print_button, self.pdf_button, self.word_button):
            button.setEnabled(something)
        self.files.setVisible(something and self._panel.about_all)
        signable = something and self._panel.chosen.kind is SheetKind.RESPONSIBILITIES
        self.sign_button.setVisible(signable)
        self.sign_button.setDisabled(self._session.read_only)
        person_id = self._panel.choices().subject_id
        signing = self._session.plan.last_signing(person_id) if signable and person_id != ALL else None
        self.signed.setVisible(signable)
        self.signed.setText(self.tr("Signed on {date}").replace("{date}", _day(signing.signed_date)) if signing else "")

    def print_sheets(self) -> None:
        """Asks for a printer and prints what is chosen."""
        self._with_pages(self._print)

    def save(self, form: Form) -> None:
        """Asks where, and saves what is chosen."""
        self._with_pages(lambda pages: self._save(pages, form))

    def mark_signed(self) -> None:
        """Asks for the day, and keeps what is chosen as signed."""
        self._with_pages(self._mark_signed)

    def _keep_files(self, value: Any) -> None:
        self._panel.chosen.one_file_each = value == _EACH
        self.files.show_value(value)

    def _stem(self, pages: Pages) -> str:
        """Whose sheets these are, as the name of a file or a print job."""
        choices = pages.request.choices
        several = len(pages.sheets.sheets) > 1
        subject = pages.request.plan.business.names if several else pages.sheets.sheets[0].subject
        return suggested_file_stem(said(subject), choices.kind, several=several)

    def _print(self, pages: Pages) -> None:
        if print_with_dialog(self.window(), self._prompts, pages.svg, self._stem(pages), self._pages.page):
            self._saved.say_printed()

    def _save(self, pages: Pages, form: Form) -> None:
        if self._saving.running:
            return
        files = self._ask_for_files(pages, form)
        if not files:
            return
        self._panel.chosen.folder = files[0].parent
        self._job = SaveJob(form, pages.sheets, files)
        self._open_progress(self._job)
        self._saving.start(self._job.run)

    def _ask_for_files(self, pages: Pages, form: Form) -> tuple[Path, ...]:
        folder = self._panel.chosen.folder
        if self._panel.about_all and self._panel.chosen.one_file_each:
            chosen = self._prompts.choose_folder(self, folder)
            if chosen is None:
                return ()
            kind = pages.request.choices.kind
            return names_for_each(pages.request, chosen, form, lambda name: suggested_file_stem(name, kind))
        suggestion = folder / f"{self._stem(pages)}.{form}"
        ask = self._prompts.save_pdf if form == "pdf" else self._prompts.save_word
        path = ask(self, suggestion)
        return () if path is None else (path,)

    def _open_progress(self, job: SaveJob) -> None:
        """Tells how far it is, and lets it be stopped; one file has no steps that could be counted."""
        steps = len(job.files) if job.each else 0
        progress = QProgressDialog(self.tr("Saving…"), self.tr("Stop saving"), 0, steps, self.window())
        progress.setWindowTitle(self.tr("Saving the sheets"))
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setAutoReset(False)
        progress.setAutoClose(False)
        progress.setMinimumDuration(_PATIENCE)
        progress.setValue(0)
        self._progress = progress
        self._look.start()

    def _show_progress(self) -> None:
        job, progress = self._job, self._progress
        if job is None or progress is None:
            return
        if progress.wasCanceled():
            job.stop.set()
        elif job.each:
            progress.setValue(len(job.written))

    def _finish(self, future: Future[None]) -> None:
        from teambuilder.sheets import SheetTrouble

        job, progress = self._job, self._progress
        self._look.stop()
        self._job = self._progress = None
        if progress is not None:
            progress.reset()
            progress.deleteLater()
        if job is None:
            return
        problem = ""
        try:
            future.result()
        except OSError as error:
            problem = words_for_failure(Path(error.filename or job.files[0]), error)
        except SheetTrouble as trouble:
            problem = words_for_trouble(trouble)
        if job.written and (job.each or not problem):
            self._saved.say_saved(job.written[0], len(job.written) if job.each else 1, len(job.files))
        else:
            self._saved.hide()
        if problem:
            self._prompts.tell(self, self.tr("Not everything was saved"), problem)

    def _mark_signed(self, pages: Pages) -> None:
        question = self.tr("When was it signed? The next sheet will mark what is not as on this one.")
        day = self._prompts.ask_day(self, self.tr("Mark as signed"), question)
        if day is not None:
            sheets = [sheet for sheet in pages.sheets.sheets if isinstance(sheet, ResponsibilitiesSheet)]
            self._session.do(mark_signed, sheets, day)


def _day(iso_date: str) -> str:
    from PySide6.QtCore import QDate

    return QLocale().toString(QDate.fromString(iso_date, Qt.DateFormat.ISODate), "d MMMM yyyy")


def _make_primary(button: QPushButton) -> None:
    """Gives the button that most owners come for the accent colour."""
    theme = theme_for(button.palette())
    button.setStyleSheet(
        f"QPushButton {{ background: {theme.accent}; color: {theme.on_accent}; border: 2px solid {theme.accent};"
        f" border-radius: 4px; padding: 3px 8px; }} QPushButton:focus {{ border-color: {theme.text}; }}"
    )
    size, ratio = button.iconSize().height(), button.devicePixelRatioF()
    button.setIcon(icon_pixmap("printer", size, QColor(theme.on_accent), ratio))
