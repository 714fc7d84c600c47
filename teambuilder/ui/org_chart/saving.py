"""The ways out of the chart as the owner sees them: questions, files that are written whole, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from teambuilder.core.plan import Department
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.exchange.whole_file import write_whole
from teambuilder.sheets.naming import file_stem
from teambuilder.ui import words
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.org_chart.content import Chart, holders_line
from teambuilder.ui.org_chart.exporting import Drawing, pdf_page, picture_of, png, svg
from teambuilder.ui.org_chart.paper import pdf_pages
from teambuilder.ui.org_chart.printing import print_chart
from teambuilder.ui.prompts import Prompts, documents_folder
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings


class ChartSaver(QObject):
    """Paints in the window's thread, which alone may use photos; what takes long after that is done beside it."""

    saved = Signal(object)  # Path
    busy = Signal(bool)  # while a file is under way

    def __init__(self, session: Session, prompts: Prompts, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self._settings = settings
        self._window = window
        executor = ThreadPoolExecutor(1, thread_name_prefix="org-chart")
        self.destroyed.connect(partial(executor.shutdown, wait=False))
        self._job = LatestJob(executor, self)
        self._job.done.connect(self._finish)
        self._path = Path()

    @property
    def running(self) -> bool:
        return self._job.running

    def title(self, department: Department | None = None) -> str:
        """What stands over the chart: the business, the department if one is shown, and one of several scenarios."""
        plan = self._session.plan
        parts = [words.said(plan.business.names), self.tr("Org chart")]
        if department is not None:
            parts.append(words.department(department))
        if len(plan.scenarios) > 1:
            parts.append(words.said(plan.scenarios[self._session.scenario_id].name))
        return " · ".join(words.isolated(part) for part in parts if part)

    def save(self, form: str, drawing: Drawing) -> None:
        """Asks what there is to ask, and writes a ".png", ".svg" or ".pdf"."""
        width = None
        if form == ".png":
            width = self._prompts.picture_width(self._window, drawing)
            if width is None:
                return
        path = self._ask_path(form)
        if path is None:
            return
        if width is not None:
            image = picture_of(drawing, width)
            self._write(path, lambda: png(image))
        elif form == ".svg":
            content = svg(drawing, _in_words(drawing.chart))
            self._write(path, lambda: content)
        else:
            content = pdf_page(drawing)
            self._write(path, lambda: content)

    def save_pages(self, drawing: Drawing) -> None:
        """Asks for paper and writes a PDF with a page for each part of the chart."""
        plan = self._prompts.chart_paper(self._window, drawing, self._paper, to_printer=False)
        path = self._ask_path(".pdf") if plan is not None else None
        if plan is None or path is None:
            return
        content = pdf_pages(drawing, plan)
        self._write(path, lambda: content)

    def print_pages(self, drawing: Drawing) -> None:
        """Asks for paper and a printer, and prints."""
        plan = self._prompts.chart_paper(self._window, drawing, self._paper, to_printer=True)
        if plan is not None:
            print_chart(self._window, self._prompts, drawing, plan)

    @property
    def _paper(self) -> str:
        return self._settings.paper_for(self._session.plan.business.paper)

    def _ask_path(self, form: str) -> Path | None:
        stem = file_stem(words.said(self._session.plan.business.names), self.tr("Org chart"))
        return self._prompts.save_chart(self._window, documents_folder() / f"{stem}{form}")

    def _write(self, path: Path, content: Callable[[], bytes]) -> None:
        self._path = path
        self.busy.emit(True)
        self._job.start(lambda: write_whole(path, content()))

    def _finish(self, future: Future[None]) -> None:
        self.busy.emit(False)
        try:
            future.result()
        except ExchangeTrouble as trouble:
            title = self.tr("The file was not saved")
            self._prompts.tell(self._window, title, words.exchange_trouble(trouble))
        else:
            self.saved.emit(self._path)


def _in_words(chart: Chart) -> str:
    """Each box in a line, for those to whom a drawing is read."""
    lines = (
        f"{'  ' * level}{chart.contents[role_id].title}: {holders_line(chart.contents[role_id])}"
        for role_id, level in chart.forest.in_order()
    )
    return "\n".join(lines)
