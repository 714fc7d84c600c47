"""What all commands have alike: how they read their arguments, what they write, and how they end."""

from __future__ import annotations

import argparse
import io
import re
import sys
from collections.abc import Iterable
from typing import NoReturn

from teambuilder.commands.trouble import CommandError

FOUND = 1
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class Parser(argparse.ArgumentParser):
    """Reads the arguments of a command. Wrong ones are a CommandError."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(f"{message}. See {self.prog} --help.")


def say(text: str) -> None:
    """Writes one line on standard error."""
    print(f"teambuilder: {one_line(text)}", file=sys.stderr)


def tell(lines: Iterable[str]) -> None:
    """Writes lines on standard output. A terminal of another encoding shows what it can."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    for line in lines:
        print(line)


def one_line(text: str) -> str:
    """The text without what would end the line or colour it, whatever the names of files and people bring along."""
    return _CONTROL.sub(" ", text)
