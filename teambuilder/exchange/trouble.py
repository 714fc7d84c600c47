"""What keeps a file for another program from being written and the owner can mend; bugs stay ordinary exceptions."""

from __future__ import annotations

import errno
from pathlib import Path

_CODES = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "disk_full"),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY), "protected"),
}


class ExchangeTrouble(Exception):
    """A file that cannot be written as asked; `code` says why, for words to be found.

    Codes: "disk_full" when there is no room, "protected" when the folder is, or the file is open in another program,
    "cannot_write" for all else that the disk refuses.
    """

    def __init__(self, code: str, path: Path) -> None:
        super().__init__(code, str(path))
        self.code = code
        self.path = path


def trouble_of(error: OSError, path: Path) -> ExchangeTrouble:
    """The system's error as what the owner is told about `path`."""
    return ExchangeTrouble(_CODES.get(error.errno or 0, "cannot_write"), path)
