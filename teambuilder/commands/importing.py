"""The command that takes people from a file into a plan."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from teambuilder.commands.line import FOUND, Parser, one_line, tell
from teambuilder.commands.trouble import CommandError, system_libraries, told
from teambuilder.core.duplicates import Match, Reason, duplicates
from teambuilder.core.incoming import BadRow, Found
from teambuilder.core.joining import Decision, Ruling, settled, tally
from teambuilder.core.plan import Plan

if TYPE_CHECKING:
    from teambuilder.exchange.people import PeopleTable, VCards

DELIMITERS: Mapping[str, str] = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
_TROUBLES: Mapping[str, str] = {
    "missing": "there is no such file. Check the name.",
    "not_readable": "the file cannot be read. Check the disk, and whether you may read it.",
    "too_big": "the file is too big. Split it into several.",
    "too_wide": "the file has more columns than any list of people. Choose another.",
    "no_rows": "there is nobody in the file.",
    "no_sheet": "the workbook has no sheet of this name. Check --sheet.",
    "wrong_kind": "this is no list of people. Choose a .csv, .xlsx or .vcf file.",
    "old_workbook": "this is an old Excel workbook. Save it as .xlsx first.",
    "password": "the workbook has a password. Save it without one first.",
    "damaged": "the file is damaged. Save it again in the program that it comes from.",
}
_REASONS: Mapping[str, str] = {
    "no_name": "there is no name beside “{value}”.",
    "bad_hours": "“{value}” under “{column}” is no number of hours.",
    "bad_pay": "“{value}” under “{column}” is no amount.",
    "bad_date": "“{value}” under “{column}” is no date.",
    "bad_kind": "“{value}” under “{column}” is not how somebody works here.",
    "bad_leaning": "“{value}” under “{column}” is neither sales nor marketing.",
    "bad_phone": "“{value}” under “{column}” is no phone number.",
    "bad_email": "“{value}” under “{column}” is no e-mail address.",
    "other_currency": "“{value}” under “{column}” is in {head_currency}, and the plan is in {currency}.",
    "no_value": "“{value}” under “{column}” is a formula without a result.",
    "bad_character": "“{value}” has letters that cannot be read. Try another --encoding.",
    "too_long": "“{value}” is too long: {length} of at most {limit} characters.",
    "unclosed_quote": "a quotation mark is never closed: “{value}”.",
    "too_many_cells": "it has {cells} cells, and {limit} are the most.",
    "not_a_person": "“{value}” is a group or a company.",
    "unfinished_card": "the card of “{value}” has no end.",
}
_SAME: Mapping[Reason, str] = {
    Reason.EMAIL: "same e-mail",
    Reason.PHONE: "same phone",
    Reason.NAME: "same name",
    Reason.NEAR_NAME: "names {nearness} % alike",
}


@dataclass(frozen=True)
class Order:
    """What is asked for; `sure` is what becomes of those who are there already."""

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    sure: Decision = Decision.SKIP
    dry_run: bool = False


@dataclass(frozen=True)
class Report:
    """Lines to tell, and whether all rows of the file could be read."""

    lines: tuple[str, ...]
    all_read: bool


def run(arguments: Sequence[str]) -> int:
    chosen = _parser().parse_args(arguments)
    order = Order(
        encoding=chosen.encoding,
        delimiter=DELIMITERS.get(chosen.delimiter),
        sheet=chosen.sheet,
        sure=chosen.sure,
        dry_run=chosen.dry_run,
    )
    report = import_from_file(chosen.plan, chosen.file, order)
    tell(map(one_line, report.lines))
    return 0 if report.all_read else FOUND


def _parser() -> Parser:
    from teambuilder.exchange.people import ENCODINGS_OFFERED

    parser = Parser(
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
    return parser


def import_from_file(plan_path: Path, path: Path, order: Order) -> Report:
    """Imports the people of a file as one step of the plan. Raises CommandError."""
    from teambuilder.core.actions.importing import import_people
    from teambuilder.core.change import Refused
    from teambuilder.store.plan_file import PlanFile

    with told(), PlanFile.open(plan_path, read_only=order.dry_run) as plan_file:
        plan = plan_file.plan
        found, about_photos = _people_of(path, order, plan)
        matches = duplicates(plan.people.values(), found.people)
        rulings = {match.incoming.person.id: _ruling(match, order.sure) for match in matches}
        result = settled(found.people, matches, rulings)
        try:
            change = import_people(plan, result.people, result.merges)
            if not order.dry_run:
                plan_file.apply(change)
        except Refused as refused:
            raise CommandError(f"{path}: the plan cannot take these people ({refused.code}).") from refused
    done = tally(found.people, matches, rulings)
    verb = "would be " if order.dry_run else ""
    figures = (done.added, done.merged, done.left_out + len(found.bad_rows))
    first = "{} {verb}imported, {} {verb}merged, {} {verb}left out.".format(*figures, verb=verb)
    lines = [first, *_told_matches(matches, rulings), *_told_rows(found.bad_rows)]
    return Report((*lines, *about_photos), not found.bad_rows)


def _ruling(match: Match, sure: Decision) -> Ruling:
    return Ruling(sure if match.sure else Decision.ADD)


def _people_of(path: Path, order: Order, plan: Plan) -> tuple[Found, list[str]]:
    """Who is in the file, and what there is to tell about their photos."""
    from teambuilder.exchange.people import layout_of, people_in, read_table, read_vcards
    from teambuilder.exchange.trouble import ExchangeTrouble

    try:
        if path.suffix.lower() in (".vcf", ".vcard"):
            return _with_photos(read_vcards(path))
        table = read_table(path, encoding=order.encoding, delimiter=order.delimiter, sheet=order.sheet)
    except ExchangeTrouble as trouble:
        raise CommandError(f"{path}: {_TROUBLES.get(trouble.code, 'the file cannot be read.')}") from trouble
    columns = layout_of(table.head).columns
    if not any(field in columns for field in ("name", "first_name", "last_name", "name_other_script")):
        raise CommandError(f"{path}: {_no_names(table)}")
    return people_in(table, columns, currency=plan.business.currency), []


def _with_photos(cards: VCards) -> tuple[Found, list[str]]:
    """Photos are made small by Qt, which needs libraries of the system; without them people come all the same."""
    if not cards.photos:
        return cards.found, []
    os.environ.setdefault("QT_LOGGING_RULES", "qt.gui.imageio*.warning=false")  # broken photos are counted below
    try:
        with system_libraries():
            from teambuilder.ui.importing.photos import with_photos
    except CommandError as error:
        return cards.found, [f"photos left out: {len(cards.photos)}; {error}"]
    found, left_out = with_photos(cards)
    return found, [f"photos left out: {left_out}; they cannot be read, or are too many."] if left_out else []


def _no_names(table: PeopleTable) -> str:
    heads = ", ".join(head for head in table.head if head) or "no heads at all"
    return f"no column is known to hold names. It has: {heads}. Name one “Name”, or import in the window."


def _told_matches(matches: Sequence[Match], rulings: Mapping[str, Ruling]) -> Iterator[str]:
    for match in matches:
        where = "in the plan" if match.line is None else f"on line {match.line}"
        why = ", ".join(_SAME[reason].format(nearness=match.nearness) for reason in match.reasons)
        name, other = match.incoming.person.name, match.other.name
        decision = rulings[match.incoming.person.id].decision
        if match.sure:
            end = {Decision.SKIP: "left out", Decision.MERGE: "merged", Decision.ADD: "imported all the same"}[decision]
            yield f"line {match.incoming.line}: {name} is {where} already as {other} ({why}): {end}."
        else:
            yield f"line {match.incoming.line}: {name} may be {other} {where} ({why}): imported; look whether they are."


def _told_rows(rows: Sequence[BadRow]) -> Iterator[str]:
    for row in rows:
        parameters = {"column": "", "value": "", **row.parameters}
        yield f"line {row.line}: left out: {_REASONS[row.code].format(**parameters)}"
