"""How a command writes a file for paper or for other programs."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from teambuilder.commands.trouble import CommandError

_TROUBLES: Mapping[str, str] = {
    "disk_full": "the disk is full. Free some space.",
    "protected": "the folder is protected, or the file is open in another program. Choose another folder.",
    "cannot_write": "the file cannot be written. Choose another folder or name.",
}


def write_file(path: Path, content: bytes) -> None:
    """Writes the file whole or not at all. Raises CommandError."""
    from teambuilder.exchange.whole_file import write_whole

    with told_when_writing(path):
        write_whole(path, content)


@contextmanager
def told_when_writing(path: Path) -> Generator[None]:
    """Turns ExchangeTrouble on the way to the file at `path` into CommandError about it."""
    from teambuilder.exchange.trouble import ExchangeTrouble

    try:
        yield
    except ExchangeTrouble as trouble:
        raise CommandError(f"{path}: {_TROUBLES[trouble.code]}") from trouble
