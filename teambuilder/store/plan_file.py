"""The one door to a plan on disk: what the snapshot shows is always what is in the file."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from teambuilder.core.change import Action, Change, inverse
from teambuilder.core.integrity import require_whole
from teambuilder.core.plan import Plan
from teambuilder.store import log
from teambuilder.store.checks import damage_reported
from teambuilder.store.connection import transaction, trust
from teambuilder.store.copies import write_copy
from teambuilder.store.holders import PreviousHolder, previous_holders
from teambuilder.store.lock import WriteLock
from teambuilder.store.log import Step
from teambuilder.store.new_files import write_first_step, write_new
from teambuilder.store.opening import Opened, open_to_read, open_to_write, verify
from teambuilder.store.past import Past
from teambuilder.store.places import real_path
from teambuilder.store.shared_folders import is_shared
from teambuilder.store.tables import next_plan, plan_of, write_edits
from teambuilder.store.trouble import StoreTrouble, reported, said_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from teambuilder.store.published import Publication, Upload

__all__ = ["PlanFile", "Step", "StoreTrouble"]


class PlanFile:
    """An open plan file. Close it, or use it as a context manager.

    A step that fails raises StoreTrouble, and leaves file and snapshot as they were; the next one may succeed.
    """

    def __init__(
        self, path: Path, opened: Opened, lock: WriteLock | None, publication: Publication | None = None
    ) -> None:
        self._path = path
        self._file = publication.working if publication else real_path(path)
        self.publication = publication
        self._connection = opened.connection
        self._plan = opened.plan
        self._newest = opened.newest
        self._lock = lock
        self._database: Database | None = None
        self._read_past: Past | None = None
        with damage_reported(path):
            self._undo_action = self._action(opened.newest.undo_top)
            self._redo_action = self._action(opened.newest.redo_top)

    @classmethod
    def create(cls, path: Path, change: Change) -> Self:
        """A new file that begins with `change`, which cannot be undone.

        The file appears whole or not at all. Raises StoreTrouble("exists") when the name is taken, and ValueError or
        Refused for a change that makes no plan.
        """
        file = real_path(path)
        lock = WriteLock(file)
        try:
            write_new(path, lambda part: write_first_step(part, change))
            if is_shared(file):
                from teambuilder.store.published import Publication

                Publication(file).forget()
            return cls._open_locked(path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Opens a plan after all checks. To read, no lock is needed, and nothing is written anywhere.

        Raises StoreTrouble.
        """
        file = real_path(path)
        if read_only:
            return cls(path, open_to_read(file), None)
        if not os.path.lexists(file):
            raise StoreTrouble("missing", path)
        lock = WriteLock(file)
        try:
            return cls._open_locked(path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_locked(cls, path: Path, lock: WriteLock) -> Self:
        file = real_path(path)
        if not is_shared(file):
            return cls(path, open_to_write(file), lock)
        from teambuilder.store.published import Publication  # most plans are on the computer's own disk

        publication = Publication(file)
        return cls(path, publication.check_out(), lock, publication)

    @property
    def path(self) -> Path:
        return self._path

    @property
    def plan(self) -> Plan:
        """What is on the disk."""
        return self._plan

    @property
    def read_only(self) -> bool:
        return self._lock is None

    @property
    def changed_elsewhere(self) -> bool:
        """True when another program has taken steps in the file: it takes no more of ours before it is opened again."""
        return not self._is_last(self._newest)

    @property
    def undo_action(self) -> Action | None:
        """What `undo` would take back."""
        return self._undo_action

    @property
    def redo_action(self) -> Action | None:
        """What `redo` would do again."""
        return self._redo_action

    @property
    def changed_at(self) -> str:
        """The time of the last step, ISO 8601 in UTC."""
        return self._newest.at

    def warm_up(self) -> None:
        """Gets ready what the first step needs, so that it is as quick as all others; for an idle moment."""
        if self._database is None and not self.read_only:
            from sqlite_utils import Database  # a tenth of a second, which the first sight of a plan need not wait for

            self._database = Database(self._connection, execute_plugins=False)

    def apply(self, change: Change) -> Plan:
        """Writes one step and returns the new snapshot. A change without edits is no step.

        Raises StoreTrouble, or ValueError or Refused for a change that does not fit the plan.
        """
        self._require_writable()
        if change.edits:
            plan = next_plan(self._plan, change)
            require_whole(plan)
            self._step(log.DO, change, plan, None, log.tops_after_do(self._newest))
        return self._plan

    def undo(self) -> Action | None:
        """Takes back the last step that was not taken back yet; returns its action, None when there is none."""
        self._require_writable()
        target = self._newest.undo_top
        if target is None:
            return None
        with damage_reported(self._path):
            change = inverse(log.change_of(log.record(self._connection, target)))
            tops = log.tops_after_undo(self._connection, target)
        return self._repeat(log.UNDO, change, target, tops)

    def redo(self) -> Action | None:
        """Does the step that was taken back last again; returns its action, None when there is none."""
        self._require_writable()
        target = self._newest.redo_top
        if target is None:
            return None
        with damage_reported(self._path):
            change = log.change_of(log.record(self._connection, target))
            tops = log.tops_after_redo(self._connection, target)
        return self._repeat(log.REDO, change, target, tops)

    def as_of(self, step_id: int) -> Plan:
        """The plan as it was right after a step; raises KeyError for a step that is not in the log."""
        if not 1 <= step_id <= self._newest.id:
            raise KeyError(step_id)
        with damage_reported(self._path):
            return plan_of(log.replayed(self._connection, step_id))

    def steps(self) -> Sequence[Step]:
        """All steps from the one that began the plan to the one that led to the snapshot."""
        with damage_reported(self._path):
            return log.steps(self._connection, self._newest.id)

    def past(self) -> Past:
        """All steps so far and the plan after each of them, for any thread to read."""
        if self._read_past is None and self.read_only:  # what is in memory may be in no file any more
            self._read_past = Past(self._file, self._newest.id, self._plan, self._connection.serialize())
        return self._read_past or Past(self._file, self._newest.id, self._plan)

    def records(self) -> tuple[log.Record, ...]:
        """The log as it is stored, to the step that led to the snapshot."""
        with damage_reported(self._path):
            return tuple(log.records(self._connection, self._newest.id))

    def previous_holders(self, scenario_id: str) -> Mapping[str, PreviousHolder]:
        """Who held the seats of a scenario before whoever holds them now, by the ids of seats that changed hands."""
        with damage_reported(self._path):
            found = previous_holders(self._connection, self._newest.id, scenario_id)
        seats = self._plan.team(scenario_id).slots
        return {slot_id: holder for slot_id, holder in found.items() if slot_id in seats}

    def write_copy(self, target: Path) -> None:
        """Writes a whole, checked copy with all of its history to `target`, in the place of what was there."""
        self._connection.set_authorizer(None)  # a copy is made in a database of its own
        try:
            write_copy(self._connection, target, verify)
        finally:
            trust(self._connection)

    @property
    def has_unpublished(self) -> bool:
        """True when steps have not gone yet to the folder of several computers that the plan is in."""
        return self.publication is not None and not self.publication.is_published(self._newest.hash)

    def upload(self) -> Upload | None:
        """What is to be put into the folder of several computers that the plan is in; None when all is there already.

        To be run by any thread, one at a time.
        """
        if self.publication is None or not self.has_unpublished:
            return None
        from teambuilder.store.published import Upload

        return Upload(self.publication, self._connection.serialize(), self._newest.hash)

    def close(self) -> None:
        """Lets go of the file; a second call does nothing."""
        self._connection.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes; what was done without an error is in the folder of several computers then. Raises StoreTrouble."""
        try:
            upload = self.upload() if error is None else None
            if upload is not None:
                upload.run()
        finally:
            self.close()

    def _require_writable(self) -> None:
        if self.read_only:
            raise StoreTrouble("read_only", self._path)

    def _repeat(self, kind: str, change: Change, target: int, tops: tuple[int | None, int | None]) -> Action:
        """Undo and redo: here a change that does not fit was planted in the log."""
        with damage_reported(self._path):
            plan = next_plan(self._plan, change)
            require_whole(plan)
        try:
            self._step(kind, change, plan, target, tops)
        except sqlite3.IntegrityError as error:
            raise StoreTrouble("damaged", self._path, detail=str(error)) from error
        return change.action

    def _step(
        self, kind: str, change: Change, plan: Plan, target: int | None, tops: tuple[int | None, int | None]
    ) -> None:
        self.warm_up()
        assert self._database is not None
        newest = undo_action = redo_action = None
        try:
            with self._reported(), transaction(self._connection):
                if log.last(self._connection).hash != self._newest.hash:  # by a machine that our lock cannot reach
                    raise StoreTrouble("changed_elsewhere", self._path)
                write_edits(self._database, change.edits)
                newest = log.append(self._connection, self._newest, kind, change, target, tops)
                undo_action, redo_action = self._action(tops[0]), self._action(tops[1])
        except StoreTrouble:
            if newest is None or not self._is_last(newest):
                raise
        self._plan, self._newest = plan, newest
        self._undo_action, self._redo_action = undo_action, redo_action

    @contextmanager
    def _reported(self) -> Generator[None]:
        with said_of(self._path, self._file), reported(self._file, writing=True):
            yield

    def _is_last(self, row: log.Record) -> bool:
        """True when the step is in the file although its writing ended with an error, as a late one of the disk."""
        with suppress(sqlite3.Error):
            return log.last(self._connection).hash == row.hash
        return False

    def _action(self, step_id: int | None) -> Action | None:
        return None if step_id is None else log.action_of(log.record(self._connection, step_id))
