"""Writes a file for another program, or for paper, whole or not at all.

It stands here, as what keeps a disk from taking a file is told by ExchangeTrouble. The makers of sheets write no files.
"""

from __future__ import annotations

import os
import uuid
from contextlib import suppress
from pathlib import Path

from teambuilder.exchange.trouble import trouble_of


def write_whole(path: Path, content: bytes) -> None:
    """Puts `content` at `path` in one step, so that a file that was there stays whole until then.

    Raises ExchangeTrouble, and leaves nothing beside the file.
    """
    part = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException as error:
        with suppress(OSError):  # a stick that was pulled out refuses this too; why the file failed is what counts
            part.unlink()
        if isinstance(error, OSError):
            raise trouble_of(error, path) from error
        raise
