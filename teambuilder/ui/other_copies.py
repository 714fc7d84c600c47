"""Copies of the plan that come from elsewhere: chosen, dropped, left beside it, or put there by other computers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from teambuilder.ui import words
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.window import MainWindow

if TYPE_CHECKING:
    from teambuilder.ui.publishing import Publishing

_translate = QCoreApplication.translate


class OtherCopies(QObject):
    """Merges what the owner wants, and looks after what comes by itself; opening plans is left to who listens."""

    open_wanted = Signal(object)  # Path: a plan that was dropped, in the place of the one that is open
    reopen_wanted = Signal()  # another computer has put a newer state into the folder of the plan

    def __init__(self, window: MainWindow, prompts: Prompts, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._prompts = prompts
        self._session: Session | None = None
        self._publishing: Publishing | None = None
        window.plan_dropped.connect(self._take_dropped)

    def turn_to(self, session: Session | None) -> None:
        """From now on this plan is open, or none."""
        self._session = session

    def look_after(self, session: Session) -> None:
        """Tells of copies beside the plan; keeps one in a folder of several computers up to date, there and here."""
        if not session.read_only and self._window.plan_view is not None:
            from teambuilder.ui.merging.noticing import Noticing

            Noticing(session, self._window.plan_view.messages, self.merge)
        publication = session.plan_file.publication
        if publication is not None:
            from teambuilder.ui.publishing import Publishing

            self._publishing = Publishing(session, publication, lambda: self._window.plan_view, self.merge)
            self._publishing.reopen_wanted.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def finish(self) -> str:
        """Before the plan is closed: its last steps go to where others see them. Returns in words why they do not."""
        publishing, self._publishing = self._publishing, None
        return publishing.finish() if publishing is not None else ""

    def merge(self, path: Path | None = None) -> bool:
        """Merges a copy into the plan that is open; asks which when `path` is None. True when it was merged."""
        view = self._window.plan_view
        if self._session is None or view is None:
            return False
        from teambuilder.ui.merging.dialog import MergeDialog

        view.keep_typed()
        path = path or self._prompts.open_copy(self._window, self._session.plan_file.path.parent)
        if path is None:
            return False
        dialog = MergeDialog(self._session, path, self._window)
        done = bool(dialog.exec())
        if done:
            merged = _translate("Teambuilder", "{file} is merged into this plan. Undo takes it back.")
            view.telling.tell_done(merged.replace("{file}", words.isolated(path.name)))
        dialog.deleteLater()
        return done

    def _take_dropped(self, path: Path) -> None:
        if self._session is None or self._session.read_only:
            self.open_wanted.emit(path)
            return
        chosen = self._prompts.open_or_merge(self._window, path.name)
        if chosen == "merge":
            self.merge(path)
        elif chosen == "open":
            self.open_wanted.emit(path)

    def _pass_on(self) -> None:
        """A step may have been taken since."""
        if self._publishing is not None and self._publishing.may_reopen():
            self.reopen_wanted.emit()
