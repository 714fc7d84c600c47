"""Faults as text that anybody may read: where in the program they happened, and nothing of the owner's."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from pathlib import Path

MOST_FRAMES = 40
MOST_ERRORS = 5
_FILE = re.compile(r'(?<=File ")[^"\n]*(?=")')
_PYTHON = re.compile(r"python3(\.\d+)?t?")


def told(error: BaseException) -> str:
    """A fault and what led to it: kinds and places, without messages, which may quote what the owner typed."""
    return "".join(_lines(error))


def _lines(error: BaseException) -> Iterator[str]:
    current: BaseException | None = error
    for number in range(MOST_ERRORS):
        if current is None:
            return
        kind = type(current)
        yield f"{'' if number == 0 else 'after '}{kind.__module__}.{kind.__qualname__}{_number_of(current)}\n"
        for frame, line in list(traceback.walk_tb(current.__traceback__))[-MOST_FRAMES:]:
            yield f'  File "{place(frame.f_code.co_filename)}", line {line}, in {frame.f_code.co_qualname}\n'
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _number_of(error: BaseException) -> str:
    """What the system says of a file or a disk, as its number: the words would name the file."""
    return f" (errno {error.errno})" if isinstance(error, OSError) and error.errno is not None else ""


def place(filename: str) -> str:
    """A file of the program without the folders that it is installed in."""
    if not Path(filename).is_absolute():  # as in an installed Teambuilder, or a part of Python itself
        return filename
    parts = filename.replace("\\", "/").split("/")
    for number in reversed(range(len(parts) - 1)):
        if parts[number] == "teambuilder":
            return "/".join(parts[number:])
        if parts[number] in ("site-packages", "dist-packages") or _PYTHON.fullmatch(parts[number]):
            return "/".join(parts[number + 1 :])
    return parts[-1]


def scrubbed(text: str) -> str:
    """What Python wrote when the process crashed, without the folders of this computer."""
    text = _FILE.sub(lambda match: place(match[0]), text)
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
