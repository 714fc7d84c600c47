"""The command line. The window is one of its commands; all others work with no display."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

from teambuilder import __version__
from teambuilder.commands.line import Parser, say
from teambuilder.commands.trouble import CommandError, system_libraries

USAGE_ERROR = 2
STOPPED = 130  # as shells say of a program that Ctrl+C ended
# Each is a module with a function `run`, and is imported only when it is called: the window starts without them.
_COMMANDS: Mapping[str, str] = {
    "sheet": "teambuilder.commands.sheet",
    "check": "teambuilder.commands.check",
    "history": "teambuilder.commands.history",
    "export": "teambuilder.commands.export",
    "from-json": "teambuilder.commands.from_json",
    "import": "teambuilder.commands.importing",
    "sample": "teambuilder.commands.sample",
    "merge": "teambuilder.commands.merge",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; returns its exit code: 0, 1 if a check found something, or 2 after one line on standard error."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    try:
        if arguments and arguments[0] in _COMMANDS:
            code: int = import_module(_COMMANDS[arguments[0]]).run(arguments[1:])
            return code
        return _window(arguments)
    except CommandError as error:
        say(str(error))
        return USAGE_ERROR
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _window(arguments: Sequence[str]) -> int:
    parser = Parser(
        prog="teambuilder",
        description="Builds the sales and marketing team of a small business.",
        epilog="Commands without a window, each with --help: "
        + ", ".join(f"teambuilder {name}" for name in _COMMANDS)
        + ".",
    )
    parser.add_argument("plan", nargs="?", type=Path, metavar="PLAN", help="a .teamplan file to open")
    parser.add_argument("--version", action="version", version=f"teambuilder {__version__}")
    chosen = parser.parse_args(arguments)
    _require_display()
    with system_libraries():
        from teambuilder.ui.app import run
    return run(chosen.plan)


def _require_display() -> None:
    here = sys.platform in ("win32", "darwin")
    if not here and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise CommandError("there is no display. Start it on a desktop, or print with teambuilder sheet --help.")


if __name__ == "__main__":
    sys.exit(main())
