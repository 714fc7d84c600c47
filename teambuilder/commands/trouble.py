"""How a command fails: one line that says what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

_TROUBLES: Mapping[str, str] = {
    "missing": "there is no such file. Check the name.",
    "not_a_plan": "this is not a Teambuilder plan. Choose a .teamplan file.",
    "damaged": "the plan is damaged; it was not changed. Open it in the window to get its last good copy.",
    "newer": "the plan was made by a newer Teambuilder. Install the newest version.",
    "read_only": "the file is protected. Copy it to your own folder.",
    "open_elsewhere": "the plan is open in a window. Close it there first.",
    "changed_elsewhere": "another program has changed the plan. Start the command again.",
    "disk_full": "the disk is full. Free some space.",
    "cannot_read": "the file cannot be read. Check the disk.",
    "cannot_write": "the file cannot be written. Check the folder.",
    "exists": "there is already a file of this name. Choose another.",
    "too_big": "the file is too big to be a plan.",
    "other_state": "the plan was changed on another computer too. What was done is kept on this one;"
    " open the plan in the window to merge both.",
    "not_published": "its folder cannot be reached. What was done is kept on this computer; open the plan when it can.",
    "same_file": "this is the plan itself. Name the copy.",
}


class CommandError(Exception):
    """Ends the command with one line on standard error and exit code 2."""


@contextmanager
def told() -> Iterator[None]:
    """Turns trouble with a plan file into CommandError."""
    from teambuilder.store.trouble import StoreTrouble

    try:
        yield
    except StoreTrouble as trouble:
        raise CommandError(f"{trouble.parameters['path']}: {_TROUBLES[trouble.code]}") from trouble


@contextmanager
def system_libraries() -> Iterator[None]:
    """Turns the lack of a library of the system, which Qt needs, into CommandError."""
    try:
        yield
    except ImportError as error:
        if "cannot open shared object file" not in str(error):
            raise
        library = str(error).split(":")[0]
        raise CommandError(
            f"the window needs the system library {library}. Install it, or start with ./run."
        ) from error
