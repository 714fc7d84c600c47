"""Writes a file for another program whole or not at all."""

from __future__ import annotations

import os
import uuid
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
    except OSError as error:
        part.unlink(missing_ok=True)
        raise trouble_of(error, path) from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise
