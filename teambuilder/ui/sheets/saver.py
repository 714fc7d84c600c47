"""Saving sheets as PDF or Word, in one file or one each: asks where, tells how far it is and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.sheets.choices import Chosen
from teambuilder.ui.sheets.pages import Pages, words_for_trouble
from teambuilder.ui.sheets.save_dialog import SaveDialog
from teambuilder.ui.sheets.save_job import FileToSave, SaveJob
from teambuilder.ui.sheets.saving import file_name
from teambuilder.ui.widgets.saved_line import SavedLine
from teambuilder.ui.words import exchange_trouble, said


class Form(StrEnum):
    """The forms that sheets are saved in, by the end of the file's name."""

    PDF = ".pdf"
    WORD = ".docx"


class Saver(QObject):
    """One saving at a time; the window stays alive meanwhile."""

    def __init__(self, window: QWidget, prompts: Prompts, executor: Executor, chosen: Chosen, line: SavedLine) -> None:
        super().__init__(window)
        self._window = window
        self._prompts = prompts
        self._chosen = chosen
        self._line = line
        self._under_way: list[SaveJob] = []  # one at most
        self.destroyed.connect(partial(_stop_all, self._under_way))
        self.dialog: SaveDialog | None = None
        self._job = LatestJob(executor, self)
        self._job.slow.connect(self._show_dialog)
        self._job.done.connect(self._tell)

    @property
    def running(self) -> bool:
        return self._job.running

    def save(self, pages: Pages, form: Form, *, one_each: bool = False) -> None:
        """Asks for a name, or for a folder where each sheet gets a file of its own, and saves."""
        if self.running:
            return
        files = self._files_in_folder(pages, form) if one_each else self._one_file(pages, form)
        if not files:
            return
        self._chosen.folder = files[0].path.parent
        job = SaveJob(files)
        self._under_way.append(job)
        self._job.start(job.run)

    def _one_file(self, pages: Pages, form: Form) -> list[FileToSave]:
        several = len(pages.sheets.sheets) > 1
        name = file_name(pages.request.choices.kind, pages.subject, form, several=several)
        ask = self._prompts.save_pdf if form is Form.PDF else self._prompts.save_word
        path = ask(self._window, self._chosen.folder / name)
        return [] if path is None else [FileToSave(path, pages.sheets.pdf if form is Form.PDF else pages.sheets.docx)]

    def _files_in_folder(self, pages: Pages, form: Form) -> list[FileToSave]:
        folder = self._prompts.choose_folder(self._window, self._chosen.folder)
        if folder is None:
            return []
        kind = pages.request.choices.kind
        return [
            FileToSave(folder / file_name(kind, said(sheet.subject), form), _content(pages, place, form))
            for place, sheet in enumerate(pages.sheets.sheets)
        ]

    def _show_dialog(self, slow: bool) -> None:
        if slow:
            self.dialog = SaveDialog(self._under_way[0], self._window)
            self.dialog.open()
        elif self.dialog is not None:
            self.dialog.hide()
            self.dialog.deleteLater()
            self.dialog = None

    def _tell(self, future: Future[None]) -> None:
        from teambuilder.sheets import SheetTrouble

        files = self._under_way.pop()
        try:
            future.result()
        except ExchangeTrouble as trouble:
            self._tell_failure(files, exchange_trouble(trouble))
        except SheetTrouble as trouble:
            self._tell_failure(files, words_for_trouble(trouble))
        else:
            self._line.say_saved(files.saved, files.count)

    def _tell_failure(self, files: SaveJob, sentence: str) -> None:
        self._line.hide()
        if files.saved:
            self._line.say_saved(files.saved, files.count)
        title = self.tr("The file was not saved") if files.count == 1 else self.tr("Not all files were saved")
        self._prompts.tell(self._window, title, sentence)


def _stop_all(jobs: list[SaveJob]) -> None:
    for job in jobs:
        job.stop()


def _content(pages: Pages, place: int, form: Form) -> Callable[[], bytes]:
    """What makes the file of one sheet among several."""

    def make() -> bytes:
        from teambuilder.sheets import set_sheets

        choices = pages.request.choices
        one = set_sheets((pages.sheets.sheets[place],), language=choices.language, paper=choices.paper)
        return one.pdf() if form is Form.PDF else one.docx()

    return make
