"""The command line. The window is one of its commands; all others work with no display."""

from __future__ import annotations

import argparse
import datetime
import io
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from teambuilder import __version__
from teambuilder.commands.plans import check_plan, write_sample
from teambuilder.commands.trouble import CommandError, told

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
        epilog="Commands without a window, each with --help: "
        + ", ".join(f"teambuilder {name}" for name in _COMMANDS)
        + ".",
    )
    parser.add_argument("plan", nargs="?", type=Path, metavar="PLAN", help="a .teamplan file to open")
    parser.add_argument("--version", action="version", version=f"teambuilder {__version__}")
    chosen = parser.parse_args(arguments)
    _require_display()
    with _system_libraries():
        from teambuilder.ui.app import run
    return run(chosen.plan)


@contextmanager
def _system_libraries() -> Iterator[None]:
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
    _let_any_letter_out()
    if chosen.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return FOUND if found else 0
    for finding in found:
        severity = texts.word(finding["severity"], chosen.language)
        print(f"{severity}: {finding['title']} {finding['reason']}")
    if not found:
        print(texts.word("nothing", chosen.language))
    return FOUND if found else 0


def _history(arguments: Sequence[str]) -> int:
    parser = _Parser(prog="teambuilder history", description="Tells the steps of a plan in words, the newest first.")
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--since", metavar="YYYY-MM-DD", help="from this day on; from the beginning unless said")
    parser.add_argument("--language", choices=["en", "ur"], default="en")
    parser.add_argument("--json", action="store_true", help="as JSON, with times, kinds and actions")
    chosen = parser.parse_args(arguments)
    with _system_libraries():
        from teambuilder.ui.history.telling import lines, tell_history
    since = _day("--since", chosen.since)
    with told():
        steps = tell_history(chosen.plan, chosen.language, since)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    if chosen.json:
        print(json.dumps(steps, ensure_ascii=False, indent=2))
        return 0
    for line in lines(steps):
        print(line)
    return 0


def _day(option: str, text: str | None) -> datetime.date | None:
    try:
        return None if text is None else datetime.date.fromisoformat(text)
    except ValueError as error:
        raise CommandError(f"{option} {text}: write a day as YYYY-MM-DD, such as 2027-02-14.") from error


def _sample(arguments: Sequence[str]) -> int:
    parser = _Parser(prog="teambuilder sample", description="Writes a sample plan.")
    parser.add_argument("file", type=Path, metavar="FILE")
    write_sample(parser.parse_args(arguments).file)
    return 0


def _export(arguments: Sequence[str]) -> int:
    from teambuilder.commands.export import LEFT_OUT, NOTHING, Order, export_plan
    from teambuilder.exchange.plan_tables import PAYROLL, PLAN_TABLES
    from teambuilder.exchange.vcard import VERSIONS

    parser = _Parser(prog="teambuilder export", description="Puts a plan into a file for other programs or people.")
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--language", choices=["en", "ur"], help="of heads and terms; English unless said")
    parser.add_argument("--scenario", metavar="NAME", help="in either language; the one that opens first unless said")
    parser.add_argument("--pay", action="store_true", help="with pay, other amounts and, in a workbook, the payroll")
    parser.add_argument("--table", choices=[*PLAN_TABLES, PAYROLL], help="this one alone; people unless said, in CSV")
    parser.add_argument("--vcard", choices=VERSIONS, help="the version of vCard; 4.0 unless said")
    parser.add_argument(
        "--without",
        metavar="LIST",
        help=f"what a .teamplan to share is to leave out: {','.join(LEFT_OUT)} unless said, or {NOTHING}",
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help=".xlsx, .csv, .vcf, .json or .teamplan"
    )
    chosen = vars(parser.parse_args(arguments))
    export_plan(chosen.pop("plan"), Order(**chosen))
    return 0


def _from_json(arguments: Sequence[str]) -> int:
    from teambuilder.commands.from_json import plan_from_json

    parser = _Parser(prog="teambuilder from-json", description="Makes a plan of a JSON file.")
    parser.add_argument("file", type=Path, metavar="FILE", help="as teambuilder export writes it")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PLAN", help="a new .teamplan file")
    chosen = parser.parse_args(arguments)
    plan_from_json(chosen.file, chosen.output)
    return 0


def _import(arguments: Sequence[str]) -> int:
    from teambuilder.commands.importing import DELIMITERS, Order, import_from_file
    from teambuilder.core.joining import Decision
    from teambuilder.exchange.people import ENCODINGS_OFFERED

    parser = _Parser(
        prog="teambuilder import",
        description="Takes people from a .csv, .xlsx or .vcf file into a plan, as one step that can be undone."
        " Ends with 1 if rows of the file could not be read.",
    )
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("file", type=Path, metavar="FILE", help="a .csv, .xlsx or .vcf file")
    parser.add_argument("--encoding", choices=ENCODINGS_OFFERED, help="of a text; found out unless said")
    parser.add_argument("--delimiter", choices=list(DELIMITERS), help="between cells; found out unless said")
    parser.add_argument("--sheet", metavar="NAME", help="of a workbook; the first that holds anything unless said")
    parser.set_defaults(sure=Decision.SKIP)
    there = parser.add_mutually_exclusive_group()
    for name, decision, meaning in (
        ("--skip-duplicates", Decision.SKIP, "leaves out who is in the plan already; so it is unless said"),
        ("--merge-duplicates", Decision.MERGE, "fills in what the plan does not say of them; nothing is replaced"),
        ("--add-all", Decision.ADD, "adds them as other people"),
    ):
        there.add_argument(name, dest="sure", action="store_const", const=decision, help=meaning)
    parser.add_argument("--dry-run", action="store_true", help="tells what would be done, and changes nothing")
    chosen = parser.parse_args(arguments)
    order = Order(
        encoding=chosen.encoding,
        delimiter=DELIMITERS.get(chosen.delimiter),
        sheet=chosen.sheet,
        sure=chosen.sure,
        dry_run=chosen.dry_run,
    )
    report = import_from_file(chosen.plan, chosen.file, order)
    _let_any_letter_out()
    for line in report.lines:
        print(_CONTROL.sub(" ", line))
    return 0 if report.all_read else FOUND


def _let_any_letter_out() -> None:
    """A terminal of another encoding shows what it can."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


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
    _let_any_letter_out()
    for line in report.lines:
        print(_CONTROL.sub(" ", line))
    return FOUND if report.undecided else 0


_COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "sheet": _sheet,
    "check": _check,
    "history": _history,
    "export": _export,
    "from-json": _from_json,
    "import": _import,
    "sample": _sample,
    "merge": _merge,
}


if __name__ == "__main__":
    sys.exit(main())
