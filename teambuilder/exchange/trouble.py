"""What keeps a file of another program from being read or written and the owner can mend; bugs stay what they are."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_CODES = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "disk_full"),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY), "protected"),
}


class ExchangeTrouble(Exception):
    """A file that cannot be read or written as asked; `code` says why, for words to be found.

    Codes of writing: "disk_full" when there is no room, "protected" when the folder is, or the file is open in another
    program, "cannot_write" for all else that the disk refuses.

    Codes of reading: "missing", "not_readable" for what the disk refuses, "too_big", "too_wide" for more columns than
    any list of people has, "no_rows", "no_sheet" when the sheet that was asked for is not there, "wrong_kind" for what
    holds no such list, "old_workbook" for Excel's forms before and beside .xlsx, "password", "damaged".
    """

    def __init__(self, code: str, path: Path) -> None:
        super().__init__(code, str(path))
        self.code = code
        self.path = path


def trouble_of(error: OSError, path: Path) -> ExchangeTrouble:
    """The system's error as what the owner is told about `path`."""
    return ExchangeTrouble(_CODES.get(error.errno or 0, "cannot_write"), path)


@contextmanager
def told_about(path: Path) -> Generator[None]:
    """Trouble with a file for the time being is told as trouble with the file that it was for."""
    try:
        yield
    except ExchangeTrouble as trouble:
        raise ExchangeTrouble(trouble.code, path) from trouble


def reading_trouble(error: OSError | ValueError, path: Path) -> ExchangeTrouble:
    """Why `path` cannot be opened; a ValueError is for a name that no file can have."""
    return ExchangeTrouble("missing" if isinstance(error, FileNotFoundError) else "not_readable", path)
