"""The name of a PDF that every system takes, and words for what keeps it from being written."""

from __future__ import annotations

import errno
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from teambuilder.ui.words import isolated

_translate = QCoreApplication.translate
_NAME_BYTES = 200  # of the 255 that file systems take, with room for what is added
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def suggested_file_name(subject: str) -> str:
    """ "Ayesha Khan - responsibilities.pdf" """
    tail = _translate("Sheets", "{name} - responsibilities").replace("{name}", "")
    room = _NAME_BYTES - len(tail.encode())
    name = " ".join(_FORBIDDEN.sub(" ", subject).split()).lstrip(".")
    name = name.encode()[:room].decode(errors="ignore").strip()
    sentence = _translate("Sheets", "{name} - responsibilities") if name else _translate("Sheets", "Responsibilities")
    return sentence.replace("{name}", name) + ".pdf"


def words_for_failure(path: Path, error: OSError) -> str:
    """Why a file was not written, and what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        sentence = _translate(
            "Sheets", "The disk is full. {file} was not saved. Free some space or choose another disk, then save again."
        )
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY):
        sentence = _translate(
            "Sheets",
            "{file} was not saved: the folder is protected, or the file is open in another program."
            " Close it there, or choose another folder.",
        )
    else:
        sentence = _translate("Sheets", "{file} was not saved. Check the disk or USB stick, then save again.")
    return sentence.replace("{file}", isolated(path.name))
