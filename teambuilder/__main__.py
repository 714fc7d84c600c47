"""The command line. The window is one of its commands; all others work with no display."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from teambuilder import __version__
from teambuilder.commands.plans import check_plan, write_sample
from teambuilder.commands.trouble import CommandError

FOUND = 1
USAGE_ERROR = 2
STOPPED = 130  # as shells say of a program that Ctrl+C ended
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise CommandError(f"{message}. See teambuilder --help.")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; returns its exit code: 0, 1 if a check found something, or 2 after one line on standard error."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    try:
        if arguments and arguments[0] in _COMMANDS:
            return _COMMANDS[arguments[0]](arguments[1:])
        return _window(arguments)
    except CommandError as error:
        _say(str(error))
        return USAGE_ERROR
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _say(text: str) -> None:
    """Writes one line on standard error, whatever characters the names of files bring along."""
    print(f"teambuilder: {_CONTROL.sub(' ', text)}", file=sys.stderr)


def _window(arguments: Sequence[str]) -> int:
    parser = _Parser(
        prog="teambuilder",
        description="Builds the sales and marketing team of a small business.",
        epilog="Commands without a window, each with --help: teambuilder sheet, teambuilder check, teambuilder merge,"
        " teambuilder sample.",
    )
    parser.add_argument("plan", nargs="?", type=Path, metavar="PLAN", help="a .teamplan file to open")
    parser.add_argument("--version", action="version", version=f"teambuilder {__version__}")
    chosen = parser.parse_args(arguments)
    _require_display()
    try:
        from teambuilder.ui.app import run
    except ImportError as error:
        if "cannot open shared object file" not in str(error):
            raise
        library = str(error).split(":")[0]
        raise CommandError(
            f"the window needs the system library {library}. Install it, or start with ./run."
        ) from error
    return run(chosen.plan)


def _require_display() -> None:
    here = sys.platform in ("win32", "darwin")
    if not here and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise CommandError("there is no display. Start it on a desktop, or print with teambuilder sheet --help.")


def _sheet(arguments: Sequence[str]) -> int:
    from teambuilder.commands.sheet import FORMATS, Order, print_sheets
    from teambuilder.core.sheets import KINDS, SheetKind, SubjectKind

    parser = _Parser(prog="teambuilder sheet", description="Prints sheets of a plan into a file.")
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--scenario", metavar="NAME", help="in either language; the one that opens first unless said")
    parser.add_argument("--kind", choices=[str(kind) for kind in SheetKind], default="responsibilities")
    parser.add_argument("--language", choices=["en", "ur", "both"], default="en")
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--person", metavar="NAME", help="a person's name, in either script")
    who.add_argument("--role", metavar="TITLE", help="a role's title, in either language")
    who.add_argument("--all", action="store_true", help="everyone, every role or every vacancy")
    parser.add_argument("--each", action="store_true", help="with --all: a file each; FILE is then a folder")
    parser.add_argument("--format", choices=FORMATS, default="pdf", help="of the files of --each; PDF unless said")
    parser.add_argument("--from", dest="giver", metavar="NAME", help="who hands over, for a handover letter")
    parser.add_argument("--to", dest="taker", metavar="NAME", help="who takes over")
    parser.add_argument("--weeks", type=int, default=2, metavar="N", help="how long somebody is away; 2 unless said")
    parser.add_argument("--paper", choices=["a4", "letter"], help="the plan's own unless said")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="from when the sheet holds; today unless said")
    parser.add_argument("--pay", action="store_true", help="with the monthly pay")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=".pdf, .docx, .svg or .png")
    chosen = parser.parse_args(arguments)
    kind = SheetKind(chosen.kind)
    if KINDS[kind].subject is not SubjectKind.TEAM and chosen.person is chosen.role is None and not chosen.all:
        raise CommandError("say whose sheet: --person NAME, --role TITLE or --all. See teambuilder sheet --help.")
    if chosen.each and not chosen.all:
        raise CommandError("--each goes with --all. See teambuilder sheet --help.")
    order = Order(
        kind=kind,
        language=chosen.language,
        output=chosen.output,
        person=chosen.person,
        role=chosen.role,
        each=chosen.each,
        form=chosen.format,
        paper=chosen.paper,
        effective_date=chosen.date,
        with_pay=chosen.pay,
        giver=chosen.giver,
        taker=chosen.taker,
        weeks=chosen.weeks,
        scenario=chosen.scenario,
    )
    for line in print_sheets(chosen.plan, order):
        _say(line)
    return 0


def _check(arguments: Sequence[str]) -> int:
    parser = _Parser(
        prog="teambuilder check",
        description="Tells what a plan should settle, the most serious first. Ends with 1 if there is anything.",
    )
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--scenario", metavar="NAME", help="in either language; the one that opens first unless said")
    parser.add_argument("--language", choices=["en", "ur"], default="en")
    parser.add_argument("--json", action="store_true", help="as JSON, with codes, ids and remedies")
    chosen = parser.parse_args(arguments)
    from teambuilder.core.findings import texts

    found = check_plan(chosen.plan, language=chosen.language, scenario=chosen.scenario)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal of another encoding shows what it can
    if chosen.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return FOUND if found else 0
    for finding in found:
        severity = texts.word(finding["severity"], chosen.language)
        print(f"{severity}: {finding['title']} {finding['reason']}")
    if not found:
        print(texts.word("nothing", chosen.language))
    return FOUND if found else 0


def _sample(arguments: Sequence[str]) -> int:
    parser = _Parser(prog="teambuilder sample", description="Writes a sample plan.")
    parser.add_argument("file", type=Path, metavar="FILE")
    write_sample(parser.parse_args(arguments).file)
    return 0


def _merge(arguments: Sequence[str]) -> int:
    from teambuilder.commands.merge import merge_plans

    parser = _Parser(
        prog="teambuilder merge",
        description="Merges a copy of a plan into the plan, as one step that undo takes back. Lists what both changed,"
        " one line each, and ends with 1 without writing anything if that is left open.",
    )
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("copy", type=Path, metavar="COPY", help="it stays as it is")
    parser.add_argument("--take", choices=["mine", "theirs"], help="answers all questions as in PLAN, or as in COPY")
    parser.add_argument("--dry-run", action="store_true", help="only tells what would come of it")
    chosen = parser.parse_args(arguments)
    report = merge_plans(chosen.plan, chosen.copy, take=chosen.take, dry_run=chosen.dry_run)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    for line in report.lines:
        print(_CONTROL.sub(" ", line))
    return FOUND if report.undecided else 0


_COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "sheet": _sheet,
    "check": _check,
    "sample": _sample,
    "merge": _merge,
}


if __name__ == "__main__":
    sys.exit(main())
