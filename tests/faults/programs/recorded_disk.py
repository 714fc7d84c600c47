"""A disk that remembers: what a process writes to its files, in order, and what a power cut could leave of it.

SQLite's own file functions are put behind ours (by ctypes, so that the store runs on the library that owners have),
and so are those of Python's `os` by which whole files are moved.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

SECTOR = 512
_int, _text, _pointer, _int64 = ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int64
_WRITE = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _int, _int64)
_TRUNCATE = ctypes.CFUNCTYPE(_int, _pointer, _int64)
_SYNC = ctypes.CFUNCTYPE(_int, _pointer, _int)
_OPEN = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _pointer, _int, ctypes.POINTER(_int))
_DELETE = ctypes.CFUNCTYPE(_int, _pointer, _text, _int)
_FOLDER = ctypes.CFUNCTYPE(_int, _text, ctypes.POINTER(_int))


class _Methods(ctypes.Structure):  # sqlite3_io_methods: what can be done with an open file
    _fields_ = (
        ("version", _int),
        *((name, _pointer) for name in ("close", "read", "write", "truncate", "sync")),
        ("more", _pointer * 13),
    )


class _Vfs(ctypes.Structure):  # sqlite3_vfs: what can be done with a name
    _fields_ = (
        *((name, _int) for name in ("version", "file_size", "longest_path")),
        *((name, _pointer) for name in ("next", "name", "data", "open", "delete")),
        ("more", _pointer * 11),
        ("set_system_call", ctypes.CFUNCTYPE(_int, _pointer, _text, _pointer)),
        ("get_system_call", ctypes.CFUNCTYPE(_pointer, _pointer, _text)),
        ("next_system_call", _pointer),
    )


@dataclass
class File:
    """The bytes of a file that are surely on the disk, and the writes that may be."""

    safe: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)  # without bytes: cut off there

    def sync(self) -> None:
        self.safe, self.waiting = _written(self.safe, self.waiting), []

    def after_power_cut(self, chance: random.Random) -> bytes:
        """Each write that waited is there, is not, or some of its sectors are."""
        kept: list[tuple[int, bytes | None]] = []
        for start, content in self.waiting:
            fate = chance.choice(("lost", "kept", "torn"))
            if fate == "kept" or (content is None and fate == "torn" and chance.random() < 0.5):
                kept.append((start, content))
            elif fate == "torn" and content is not None:
                edges = [0, *range(SECTOR - start % SECTOR, len(content), SECTOR), len(content)]
                kept += [(start + one, content[one:other]) for one, other in pairwise(edges) if chance.random() < 0.5]
        return _written(self.safe, kept)


def _written(content: bytes, writes: list[tuple[int, bytes | None]]) -> bytes:
    result = bytearray(content)
    for start, data in writes:
        result.extend(bytes(max(0, start - len(result))))
        if data is None:
            del result[start:]
        else:
            result[start : start + len(data)] = data
    return bytes(result)


Names = dict[str, File | None]  # None: nothing has this name


@dataclass
class Disk:
    """Files by their names; a name that was given or taken away is safe once its folder is."""

    names: dict[str, File] = field(default_factory=dict)
    safe: dict[str, File] = field(default_factory=dict)
    waiting: list[Names] = field(default_factory=list)  # a rename changes two names in one

    def file(self, name: str) -> File:
        if name not in self.names:
            self.rename({name: File()})
        return self.names[name]

    def rename(self, changes: Names) -> None:
        self.waiting.append(changes)
        _renamed(self.names, changes)

    def sync_folder(self, folder: str) -> None:
        for changes in [changes for changes in self.waiting if any(_folder(name) == folder for name in changes)]:
            self.waiting.remove(changes)
            _renamed(self.safe, changes)

    def after_power_cut(self, chance: random.Random) -> dict[str, bytes]:
        """What is there when the power is back: each change of names may be on the disk without the others."""
        names = dict(self.safe)
        for changes in self.waiting:
            if chance.random() < 0.5:
                _renamed(names, changes)
        contents: dict[int, bytes] = {}  # of two names of one file
        for file in names.values():
            contents.setdefault(id(file), file.after_power_cut(chance))
        return {name: contents[id(file)] for name, file in names.items()}


def _renamed(names: dict[str, File], changes: Names) -> None:
    for name, file in changes.items():
        if file is None:
            names.pop(name, None)
        else:
            names[name] = file


def _folder(name: str) -> str:
    return str(Path(name).parent)


def _put(disk: Disk, name: str, content: bytes) -> None:
    disk.safe[name] = disk.names[name] = File(content)


Event = Callable[[Disk], None]


class Recording:
    """All that this process does to the files under a folder, from `start` on."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.events: list[tuple[str, Event]] = []
        self._open: dict[int, str] = {}  # SQLite's files, by their place in memory
        self._kept: list[Any] = []  # by ctypes, which does not
        self._methods: dict[int, _Methods] = {}

    def note(self, kind: str, event: Event = lambda disk: None) -> None:
        self.events.append((kind, event))

    def disks(self, *, deaf: bool = False) -> Iterator[Disk]:
        """The disk after each event. A deaf one takes no notice of what it is told to make safe."""
        disk = Disk()
        for kind, event in self.events:
            if not (deaf and kind == "sync"):
                event(disk)
            yield disk

    def start(self) -> None:
        for path in Path(self.folder).rglob("*"):
            if path.is_file():
                self.note("there", partial(_put, name=str(path), content=path.read_bytes()))
        self._stand_before_sqlite()
        self._stand_before_python()

    def _ours(self, name: str) -> bool:
        return name.startswith(self.folder)

    def _stand_before_python(self) -> None:
        sync, link = os.fsync, os.link

        def recorded_sync(descriptor: int) -> None:
            sync(descriptor)
            name = str(Path(f"/proc/self/fd/{descriptor}").readlink())
            if self._ours(name) and Path(name).is_dir():
                self.note("sync", lambda disk: disk.sync_folder(name))
            elif self._ours(name):  # its bytes came in ways that are not recorded, such as a copy by the system
                content = Path(name).read_bytes()
                self.note("sync", lambda disk: setattr(disk.file(name), "safe", content))
                self.note("sync", lambda disk: disk.file(name).waiting.clear())

        def recorded_link(source: Any, target: Any, **options: Any) -> None:
            link(source, target, **options)
            if self._ours(str(target)):
                self.note("name", lambda disk: disk.rename({str(target): disk.file(str(source))}))

        os.fsync, os.link = recorded_sync, recorded_link
        os.replace, os.rename = self._moving(os.replace), self._moving(os.rename)
        os.unlink = self._removing(os.unlink)

    def _moving(self, move: Callable[..., None]) -> Callable[..., None]:
        def recorded(source: Any, target: Any, **options: Any) -> None:
            move(source, target, **options)
            if self._ours(str(target)):
                self.note("name", lambda disk: disk.rename({str(source): None, str(target): disk.file(str(source))}))

        return recorded

    def _removing(self, remove: Callable[..., None]) -> Callable[..., None]:
        def recorded(name: Any, **options: Any) -> None:
            remove(name, **options)
            if self._ours(str(name)):
                self.note("name", lambda disk: disk.rename({str(name): None}))

        return recorded

    def _stand_before_sqlite(self) -> None:
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        system = library.sqlite3_vfs_find(None)
        vfs = _Vfs.from_buffer_copy(system.contents)
        vfs.name = ctypes.cast(ctypes.c_char_p(b"recorded"), _pointer).value
        vfs.open = self._keep(_OPEN, self._opening(_OPEN(vfs.open)))
        vfs.delete = self._keep(_DELETE, self._deleting(_DELETE(vfs.delete)))
        folder = _FOLDER(vfs.get_system_call(ctypes.addressof(vfs), b"openDirectory"))
        ours = self._keep(_FOLDER, self._opening_folder(folder))
        assert vfs.set_system_call(ctypes.addressof(vfs), b"openDirectory", ours) == 0
        self._kept += [library, vfs]
        assert library.sqlite3_vfs_register(ctypes.byref(vfs), 1) == 0

    def _keep(self, kind: Any, function: Callable[..., int]) -> int | None:
        made = kind(function)
        self._kept.append(made)
        return ctypes.cast(made, _pointer).value

    def _opening(self, open_file: Any) -> Callable[..., int]:
        def recorded(vfs: int, name: int | None, file: int, flags: int, given: Any) -> int:
            path = os.fsdecode(ctypes.string_at(name)) if name else ""  # SQLite goes on using the name in its place
            is_new = self._ours(path) and not Path(path).exists()
            code = open_file(vfs, name, file, flags, given)
            if code == 0 and self._ours(path):
                self._open[file] = path
                if is_new:
                    self.note("name", lambda disk: disk.rename({path: File()}))
                place = ctypes.cast(file, ctypes.POINTER(_pointer))  # a file begins with a pointer to its methods
                place[0] = ctypes.addressof(self._recorded_methods(place[0] or 0))
            return code

        return recorded

    def _recorded_methods(self, address: int) -> _Methods:
        if address not in self._methods:
            methods = _Methods.from_buffer_copy(ctypes.cast(address, ctypes.POINTER(_Methods)).contents)
            write, truncate, sync = _WRITE(methods.write), _TRUNCATE(methods.truncate), _SYNC(methods.sync)

            def recorded_write(file: int, data: int, length: int, start: int) -> int:
                content = ctypes.string_at(data, length)
                self._note_of(file, "write", lambda found: found.waiting.append((start, content)))
                return write(file, data, length, start)

            def recorded_truncate(file: int, length: int) -> int:
                self._note_of(file, "write", lambda found: found.waiting.append((length, None)))
                return truncate(file, length)

            def recorded_sync(file: int, flags: int) -> int:
                code = sync(file, flags)
                self._note_of(file, "sync", File.sync)
                return code

            methods.write = self._keep(_WRITE, recorded_write)
            methods.truncate = self._keep(_TRUNCATE, recorded_truncate)
            methods.sync = self._keep(_SYNC, recorded_sync)
            self._methods[address] = methods
        return self._methods[address]

    def _note_of(self, file: int, kind: str, event: Callable[[File], None]) -> None:
        name = self._open[file]
        self.note(kind, lambda disk: event(disk.file(name)))

    def _deleting(self, delete: Any) -> Callable[..., int]:
        def recorded(vfs: int, name: bytes, then_sync: int) -> int:
            there = Path(os.fsdecode(name)).exists()
            if there and self._ours(os.fsdecode(name)):  # before SQLite makes the folder safe
                self.note("name", lambda disk: disk.rename({os.fsdecode(name): None}))
            return delete(vfs, name, then_sync)

        return recorded

    def _opening_folder(self, open_folder: Any) -> Callable[..., int]:
        """SQLite opens a folder for one reason: to make its names safe."""

        def recorded(name: bytes, descriptor: Any) -> int:
            folder = _folder(os.fsdecode(name))
            if self._ours(folder):
                self.note("sync", lambda disk: disk.sync_folder(folder))
            return open_folder(name, descriptor)

        return recorded
