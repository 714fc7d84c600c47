"""The command that tells the steps of a plan in words."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from pathlib import Path

from teambuilder.commands.line import Parser, tell
from teambuilder.commands.trouble import CommandError, system_libraries, told


def run(arguments: Sequence[str]) -> int:
    chosen = _parser().parse_args(arguments)
    since = _day("--since", chosen.since)
    with system_libraries():
        from teambuilder.ui.history.telling import lines, tell_history
    with told():
        steps = tell_history(chosen.plan, chosen.language, since)
    tell([json.dumps(steps, ensure_ascii=False, indent=2)] if chosen.json else lines(steps))
    return 0


def _parser() -> Parser:
    parser = Parser(prog="teambuilder history", description="Tells the steps of a plan in words, the newest first.")
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--since", metavar="YYYY-MM-DD", help="from this day on; from the beginning unless said")
    parser.add_argument("--language", choices=["en", "ur"], default="en")
    parser.add_argument("--json", action="store_true", help="as JSON, with times, kinds and actions")
    return parser


def _day(option: str, text: str | None) -> datetime.date | None:
    try:
        return None if text is None else datetime.date.fromisoformat(text)
    except ValueError as error:
        raise CommandError(f"{option} {text}: write a day as YYYY-MM-DD, such as 2027-02-14.") from error
