"""Opens the search, and goes to what was chosen there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from teambuilder.core.findable import plan_entries
from teambuilder.core.ranking import Entry, Index, Kind
from teambuilder.ui.actions import Actions
from teambuilder.ui.language import ui_language
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.session import Session

if TYPE_CHECKING:
    from teambuilder.ui.searching.palette import Palette
    from teambuilder.ui.searching.telling import Found

REMEMBERED = 5

Recent = list[tuple[Kind, str]]  # what was chosen last, the last one first; outlives a change of the language


class Search(QObject):
    """Ctrl+K for one plan."""

    def __init__(
        self, session: Session, actions: Actions, scenario_commands: Sequence[QAction], view: PlanView, recent: Recent
    ) -> None:
        super().__init__(view)
        self._session, self._actions, self._view = session, actions, view
        self._scenario_commands = scenario_commands
        self._recent = recent
        self._listener = ThreadPoolExecutor(1, thread_name_prefix="search")
        self.palette: Palette | None = None
        actions.search.triggered.connect(lambda: self.open())
        self.destroyed.connect(partial(self._listener.shutdown, wait=False))

    def open(self) -> None:
        """Shows the field over the window, with what is wanted most below it."""
        if self.palette is not None:
            self.palette.activateWindow()
            return
        from teambuilder.ui.searching.palette import Palette
        from teambuilder.ui.searching.places import Commands
        from teambuilder.ui.searching.telling import Telling

        session = self._session
        commands = Commands(self._actions, self._scenario_commands)
        window_entries = [*commands.screens(), *commands.entries()]
        index = Index([*plan_entries(session.plan, session.scenario_id, ui_language()), *window_entries])
        usual = list(self._usual(index, commands.common()))
        palette = Palette(index, usual, Telling(session.plan, session.team, commands), self._view)
        palette.chosen.connect(partial(self._choose, commands.actions))
        palette.finished.connect(self._close)
        session.changed.connect(palette.reject)  # what it shows is not so any more
        self.palette = palette
        self._listener.submit(index.warm_up)
        palette.show()
        palette.activateWindow()
        palette.line.setFocus()

    def _close(self) -> None:
        self.palette = None
        self._view.window().activateWindow()

    def _usual(self, index: Index, common: Sequence[str]) -> Iterator[Entry]:
        """What was chosen last, then the screens, then what is done most."""
        known = {entry.key: entry for entry in index.entries}
        keys = [*self._recent, *((Kind.SCREEN, name) for name in self._actions.by_screen)]
        keys += [(Kind.COMMAND, number) for number in common]
        for key in dict.fromkeys(keys):
            if key in known:
                yield known[key]

    def _choose(self, actions: Sequence[QAction], found: Found) -> None:
        key = found.entry.key
        if key in self._recent:
            self._recent.remove(key)
        self._recent.insert(0, key)
        del self._recent[REMEMBERED:]
        QTimer.singleShot(0, self, partial(self._go, found.entry, actions))  # once the window has the keyboard again

    def _go(self, entry: Entry, actions: Sequence[QAction]) -> None:
        if entry.kind is Kind.COMMAND:
            actions[int(entry.id)].trigger()
        elif entry.kind is Kind.SCENARIO:
            self._session.look_at(entry.id)
        else:
            self._view.show_found(entry.kind, entry.id)
