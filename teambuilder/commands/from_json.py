"""The command that makes a plan of a JSON document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from teambuilder.commands.export import PLAN
from teambuilder.commands.line import Parser
from teambuilder.commands.trouble import CommandError, told

if TYPE_CHECKING:
    from teambuilder.exchange.plan_of_json import NoPlan

_BYTES_LIMIT = 256 * 1024 * 1024  # more than the first step of a plan can hold, however it is written

_SENTENCES: Mapping[str, str] = {
    "no_json": "this is not JSON: line {line}, column {column} cannot be read",
    "not_ours": 'this is not a Teambuilder plan. It begins with "format": "teambuilder" and a "version"',
    "newer": "version {version} is newer than this Teambuilder, which knows {known}. Install the newest version",
    "unknown": 'a plan has no "{name}" here. Take it out, or check its spelling',
    "missing": '"{name}" is missing here. Add it',
    "named_twice": '"{name}" stands twice in one object. Leave one of them',
    "not_an_object": "there must be an object in braces here",
    "not_a_list": "there must be a list in brackets here",
    "not_a_text": "there must be a text in quotation marks here",
    "not_a_number": "there must be a whole number here",
    "not_true_or_false": "there must be true or false here",
    "no_choice": "this must be one of: {choices}",
    "same_id": "the id {id} stands twice. Give each its own",
    "no_such_row": 'there is no {table} with the id "{id}". Add it, or name another',
    "reporting_loop": "this role reports to itself, directly or through others. Name another",
    "empty": "there must be something here",
    "too_long": "this has {length} characters, and at most {limit} are kept. Shorten it",
    "bad_character": "this has a character that cannot be kept",
    "bad_number": "this must be a number from 0 to {limit}",
    "bad_date": "this must be a day such as 2026-11-23, or a month such as 2026-11",
    "bad_currency": "a currency is three capital letters, such as PKR",
}


def run(arguments: Sequence[str]) -> int:
    parser = Parser(prog="teambuilder from-json", description="Makes a plan of a JSON file.")
    parser.add_argument("file", type=Path, metavar="FILE", help="as teambuilder export writes it")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PLAN", help="a new .teamplan file")
    chosen = parser.parse_args(arguments)
    plan_from_json(chosen.file, chosen.output)
    return 0


def plan_from_json(source: Path, output: Path) -> None:
    """Makes a new plan file of the document. Raises CommandError."""
    from teambuilder.core.actions.business import found_again
    from teambuilder.exchange.plan_of_json import NoPlan, plan_of_json
    from teambuilder.store.plan_file import PlanFile

    if output.suffix.lower() != PLAN:
        raise CommandError(f"{output}: the file's name must end in {PLAN}.")
    try:
        plan = plan_of_json(_read(source))
    except NoPlan as error:
        raise CommandError(f"{source}: {_told(error)}.") from error
    with told():
        PlanFile.create(output, found_again(plan)).close()


def _told(error: NoPlan) -> str:
    """Why it is no plan, and where in the document."""
    sentence = _SENTENCES[error.code].format(**error.parameters)
    return f"{error.place}: {sentence}" if error.place else sentence


def _read(source: Path) -> str:
    try:
        if source.stat().st_size > _BYTES_LIMIT:
            raise CommandError(f"{source}: the file is too big to be a plan.")
        return source.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CommandError(f"{source}: this is not a text in UTF-8. Save it as UTF-8.") from error
    except OSError as error:
        raise CommandError(f"{source}: {error.strerror or 'cannot be read'}. Check the name.") from error
