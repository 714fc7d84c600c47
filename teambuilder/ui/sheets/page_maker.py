"""Makes the pages of what is chosen, once the owner pauses, and hands them to whoever waits for them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.sheets.pages import PageRequest, Pages, make_pages
from teambuilder.ui.sheets.preview_bar import PreviewBar

if TYPE_CHECKING:
    from teambuilder.sheets import SheetTrouble

DEBOUNCE = 150  # milliseconds from the last choice to the making of pages


class PageMaker(QObject):
    """`request` says what is chosen now, or None when there is nothing to print."""

    made = Signal(object, object)  # Pages: those of the newest request, and those before them, if any
    failed = Signal(object)  # SheetTrouble: why there are none

    def __init__(
        self, executor: Executor, request: Callable[[], PageRequest | None], bar: PreviewBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._request = request
        self._wanted: PageRequest | None = None
        self._when_made: Callable[[Pages], object] | None = None
        self.pages: Pages | None = None
        self.trouble: SheetTrouble | None = None  # why there are none
        self._job = LatestJob(executor, self)
        self._debounce = QTimer(self, interval=DEBOUNCE, singleShot=True)
        self._debounce.timeout.connect(self._make)
        self._job.done.connect(self._take)
        self._job.slow.connect(lambda slow: bar.say_busy(self.tr("Making the pages…") if slow else ""))

    @property
    def busy(self) -> bool:
        """True while pages are under way, or about to be."""
        return self._debounce.isActive() or self._job.running

    def refresh(self, *, at_once: bool = False) -> None:
        """Makes pages soon, if those that are there or under way are of something else."""
        request = self._request()
        if request is None:
            self.rest()
        elif request.is_for(self._wanted):
            self._debounce.stop()
        elif at_once:
            self._make()
        else:
            self._debounce.start()

    def rest(self) -> None:
        """Makes nothing, and nobody waits for it, until there is something to make again."""
        self._debounce.stop()
        self._when_made = None

    def with_pages(self, act: Callable[[Pages], object]) -> None:
        """Does something with the pages of what is chosen now, as soon as they are made."""
        request = self._request()
        if request is None:
            return
        if self.pages is not None and request.is_for(self.pages.request):
            act(self.pages)
            return
        self._when_made = act
        if self._debounce.isActive() or not self._job.running:
            self._make()

    def _make(self) -> None:
        self._debounce.stop()
        self._wanted = self._request()
        if self._wanted is not None:
            self._job.start(partial(make_pages, self._wanted))

    def _take(self, future: Future[Pages]) -> None:
        from teambuilder.sheets import SheetTrouble

        when_made, self._when_made = self._when_made, None
        before, self.pages, self.trouble = self.pages, None, None
        try:
            self.pages = future.result()
        except SheetTrouble as trouble:
            self.trouble = trouble
            self.failed.emit(trouble)
            return
        self.made.emit(self.pages, before)
        if when_made is not None:
            when_made(self.pages)
