"""Plans in network and cloud folders: worked on in a copy on this computer's own disk, and put there as a whole.

SQLite's locks do not reach other computers, and a program for shared folders takes a file with it in the middle of a
step. So the file in the folder is only ever read and replaced. It is replaced while it is still the one that this
computer has read or put there last; what another computer has put there meanwhile is merged first.

Of what was put there last a note is kept beside the copy, so that steps which have not gone there yet are known after
any interruption.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from teambuilder.store import log
from teambuilder.store.beside import has_journal, journal_of
from teambuilder.store.connection import read_header
from teambuilder.store.copies import write_copy
from teambuilder.store.files import part_of, remove_left_overs, replace_whole, set_aside, stamp, sync_file, write_whole
from teambuilder.store.opening import Opened, open_to_read, open_to_write, verify
from teambuilder.store.places import backup_folder, copy_name, working_folder
from teambuilder.store.schema import VERSIONS
from teambuilder.store.trouble import StoreTrouble, reported, said_of

_NOTHING = ""  # the hash of no step, the digest of no file


@dataclass(frozen=True)
class Note:
    """What is known of the file in the folder. `digest` is the SHA-256 of the file that was read or put there last.

    `before` is that of the file it took the place of, which is still there when the computer stopped in between.
    `head` is the hash of the last step that is in the folder.
    """

    digest: str
    before: str
    head: str


class _Relation(Enum):
    """How the copy here and the file in the folder are to each other at opening."""

    OURS = "the file is what was read or put there last, or the copy has steps that never went there"
    NEWER = "the file has all of the copy's steps, and more"
    STRANGE = "the file is an older one, or another plan"


@dataclass(frozen=True)
class Upload:
    """The plan after its step `head`, ready to be put into the folder by any thread."""

    place: Publication
    image: bytes
    head: str

    def run(self) -> None:
        """Replaces the file in the folder, or makes it anew where it was taken away.

        Raises StoreTrouble: "other_state" when another computer has put something there, "not_published" when the
        folder cannot be reached or takes no file. The steps stay in the copy here.
        """
        target = self.place.target
        part = part_of(target)
        try:
            self.place.require_last()
            part.write_bytes(self.image)
            sync_file(part)
            with suppress(OSError):
                shutil.copymode(target, part)
            there = self.place.require_last()  # again: the writing may have taken a while
            digest = _digest(self.image)
            self.place.keep_note(Note(digest, there, self.head))
            replace_whole(part, target)
            self.place.keep_note(Note(digest, digest, self.head))
        except OSError as error:
            raise StoreTrouble("not_published", target, detail=str(error)) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


@dataclass(frozen=True)
class Theirs:
    """The file in the folder as another computer has put it there, fetched to be read here."""

    path: Path
    digest: str


class Publication:
    """The file in the folder at `target`, links followed, and the copy that is worked on, `working`.

    Used by one thread at a time; the caller holds the lock of the plan.
    """

    def __init__(self, target: Path) -> None:
        folder = working_folder(target)
        self.target = target
        self.working = folder / f"{copy_name(target)}.teamplan"
        self.set_aside: Path | None = None  # a copy that was damaged: steps that were only there may be missing
        self._theirs = folder / "other" / self.working.name
        self._note_file = folder / "published.json"
        self._note = self._read_note()
        self._seen: tuple[int, ...] = ()

    def check_out(self) -> Opened:
        """Opens the copy, and first brings it to the state in the folder where it has nothing of its own.

        A copy with steps that are not in the folder is opened as it is: publishing them goes on, or says that another
        computer has put something there. Raises StoreTrouble as for opening.
        """
        read_header(self.target, VERSIONS[-1].number)
        if not (os.access(self.target, os.W_OK) and os.access(self.target.parent, os.W_OK)):
            raise StoreTrouble("read_only", self.target)
        if has_journal(self.target):  # by a program that has worked in the folder itself
            open_to_write(self.target).connection.close()
        with reported(self.target, writing=False):
            image = self.target.read_bytes()
            remove_left_overs(self.target.parent, self.target.name)
        with said_of(self.target, self.working):
            if not self._keeps_working(image):
                self._replace_working(image)
            return open_to_write(self.working, plan_path=self.target)

    def forget(self) -> None:
        """Nothing is known any more of the file in the folder, as when a new one is made there. Raises StoreTrouble."""
        with reported(self._note_file, writing=True):
            self._note_file.unlink(missing_ok=True)
        self._note = None

    def is_published(self, head: str) -> bool:
        """True when the folder holds the step with this hash as its last, as far as is known here.

        False while it is being put there: that may fail at the very last moment, as where another program holds the
        file.
        """
        note = self._note
        return note is not None and note.head == head and note.before == note.digest

    def is_replaced(self) -> bool:
        """True when the file in the folder is another than was read or put there last. Raises StoreTrouble."""
        with reported(self.target, writing=False):
            status = self.target.stat()
            seen = (status.st_mtime_ns, status.st_size, status.st_ino)
            if seen == self._seen:
                return False
            replaced = not self._is_last(_digest(self.target.read_bytes()))
            if not replaced:
                self._seen = seen
            return replaced

    def fetch(self) -> Theirs:
        """A copy of the file in the folder, to be merged. Raises StoreTrouble."""
        with reported(self.target, writing=False):
            image = self.target.read_bytes()
        return Theirs(self._keep_theirs(image), _digest(image))

    def take(self, theirs: Theirs) -> None:
        """All that is in the fetched file is in the copy here now: the next upload may replace it."""
        self.keep_note(Note(theirs.digest, theirs.digest, _NOTHING))

    def require_last(self) -> str:
        """The digest of the file in the folder, empty when there is none.

        Raises StoreTrouble("other_state") when it is not the one that was read or put there last, or OSError.
        """
        self.target.parent.stat()  # a folder that cannot be reached is no folder without the file
        try:
            digest = _digest(self.target.read_bytes())
        except FileNotFoundError:
            return _NOTHING
        if not self._is_last(digest):
            raise StoreTrouble("other_state", self.target)
        return digest

    def keep_note(self, note: Note) -> None:
        """Notes it so that it is known after a power cut too. Raises StoreTrouble."""
        with said_of(self.target, self._note_file), reported(self._note_file, writing=True):
            self._note_file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._note_file, json.dumps(vars(note)).encode())
        self._note = note

    def _is_last(self, digest: str) -> bool:
        return self._note is not None and digest in (self._note.digest, self._note.before)

    def _keeps_working(self, image: bytes) -> bool:
        """True when the copy is what is in the folder, or has steps of its own.

        One that goes is kept as a backup, unless all of it is in the folder.
        """
        if not self.working.exists():
            return False
        try:
            opened = open_to_read(self.working)
        except StoreTrouble as trouble:
            if trouble.code not in ("damaged", "not_a_plan"):
                raise
            self.set_aside = set_aside(self.working, "damaged")
            return False
        relation = _Relation.STRANGE
        try:
            relation = self._relation(image, opened)
        finally:
            if relation is _Relation.STRANGE:  # or the file in the folder is damaged
                kept = backup_folder(self.target) / f"{copy_name(self.target)} {stamp()}.teamplan"
                opened.connection.set_authorizer(None)  # a copy is made in a database of its own
                write_copy(opened.connection, kept, verify)
            opened.connection.close()
        return relation is _Relation.OURS

    def _relation(self, image: bytes, opened: Opened) -> _Relation:
        note, digest = self._note, _digest(image)
        if note is None:
            return _Relation.STRANGE
        if note.before != note.digest and self._is_last(digest):  # the computer stopped while the file was replaced
            self.keep_note(Note(digest, digest, note.head if digest == note.digest else _NOTHING))
        if self._is_last(digest):
            return _Relation.OURS
        with said_of(self.working, self._keep_theirs(image)):
            theirs = open_to_read(self._theirs)
        try:
            if _has(theirs, opened.newest):
                return _Relation.NEWER
            own_steps = opened.newest.hash != note.head and _has(theirs, log.record(opened.connection, 1))
            return _Relation.OURS if own_steps else _Relation.STRANGE
        finally:
            theirs.connection.close()

    def _keep_theirs(self, image: bytes) -> Path:
        with reported(self._theirs, writing=True):
            self._theirs.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._theirs, image)  # it may be read just now, to be merged
        return self._theirs

    def _replace_working(self, image: bytes) -> None:
        """Makes the copy anew; without a note it counts for nothing until it is whole."""
        with reported(self.working, writing=True):
            self.working.parent.mkdir(parents=True, exist_ok=True)
            part = part_of(self.working)
            try:
                part.write_bytes(image)
                sync_file(part)
                with said_of(self.working, part):
                    opened = open_to_read(part)
                opened.connection.close()
                self.forget()
                journal_of(self.working).unlink(missing_ok=True)
                replace_whole(part, self.working)
            finally:
                part.unlink(missing_ok=True)
        digest = _digest(image)
        self.keep_note(Note(digest, digest, opened.newest.hash))

    def _read_note(self) -> Note | None:
        try:
            values = json.loads(self._note_file.read_text(encoding="utf-8"))
            return Note(str(values["digest"]), str(values["before"]), str(values["head"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None


def _has(opened: Opened, step: log.Record) -> bool:
    """True when a plan has a step, and so all before it."""
    with suppress(KeyError):
        return log.record(opened.connection, step.id).hash == step.hash
    return False


def _digest(image: bytes) -> str:
    return hashlib.sha256(image).hexdigest()
