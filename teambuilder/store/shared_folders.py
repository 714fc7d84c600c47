"""Which folders other computers write to as well: those of the network, and those that a program keeps in a cloud."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_NETWORK = frozenset(
    ("afs", "afpfs", "ceph", "cifs", "coda", "davfs", "glusterfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "webdav")
)
_NETWORK_PROGRAMS = ("sshfs", "rclone", "gvfsd", "davfs", "smbnetfs", "onedrive", "google-drive", "cifs", "s3fs", "afp")
# as the programs call their folders, also with the name of an account: "OneDrive - Bismillah Traders"
_NAMES = re.compile(
    r"(OneDrive|Dropbox|Google ?Drive|GoogleDrive|Nextcloud|ownCloud|iCloud ?Drive|pCloud ?Drive|MEGA|MEGAsync)"
    r"([ -]+\S.*| \(.*\))?|My Drive|com~apple~CloudDocs|CloudStorage",
    re.IGNORECASE,
)
# what they leave at the top of a folder that they keep
_MARKS = (".dropbox", ".dropbox.cache", ".stfolder", ".tmp.drivedownload", ".megaignore", ".owncloudsync.log")
_MARKS_BEGIN = (".sync_", "._sync_")  # Nextcloud and ownCloud, with a number
_DRIVE_REMOTE = 4  # of Windows' GetDriveType


def is_shared(path: Path) -> bool:
    """True when the file at `path`, links followed, lies where another computer may write it at the same time.

    Told by the kind of file system, and by the names and marks of programs for shared folders. A folder that tells
    nothing counts as this computer's own.
    """
    folder = Path(os.path.realpath(path)).parent
    return _is_in_cloud(folder) or _is_on_network(folder)


def _is_in_cloud(folder: Path) -> bool:
    return any(_NAMES.fullmatch(parent.name) or _is_marked(parent) for parent in (folder, *folder.parents))


def _is_marked(folder: Path) -> bool:
    if any(os.path.lexists(folder / mark) for mark in _MARKS):
        return True
    try:
        with os.scandir(folder) as entries:
            return any(entry.name.startswith(_MARKS_BEGIN) and entry.name.endswith(".db") for entry in entries)
    except OSError:  # a folder on the way that may be passed but not read
        return False


def _is_on_network(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        drive = folder.drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE
    try:
        table = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return is_network_kind(kind_of_mount(table, folder))


def kind_of_mount(table: str, folder: Path) -> str:
    """The kind of file system that holds `folder`, by a table as in /proc/self/mountinfo; empty when none does."""
    longest, kind = -1, ""
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        place = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4])
        if folder.is_relative_to(place) and len(place) >= longest:  # the last of those mounted over each other
            longest, kind = len(place), after.split(" ")[0]
    return kind


def is_network_kind(kind: str) -> bool:
    """True for "nfs4", "fuse.sshfs" and their like."""
    if kind.startswith("fuse."):
        return any(program in kind for program in _NETWORK_PROGRAMS)
    return kind in _NETWORK
