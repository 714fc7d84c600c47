"""The command that prints sheets into files."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from teambuilder.commands.line import Parser, say
from teambuilder.commands.plans import scenario_named
from teambuilder.commands.trouble import CommandError, told
from teambuilder.commands.writing import write_file
from teambuilder.core.plan import Plan, Team
from teambuilder.core.search import folded
from teambuilder.core.sheets import KINDS, Options, SheetKind, SubjectKind, all_subjects, make_sheet
from teambuilder.core.text import Text, both_scripts

if TYPE_CHECKING:
    from teambuilder.core.sheets import Sheet
    from teambuilder.sheets import Language, Paper, SetSheets

FORMATS = ("pdf", "docx", "svg", "png")
_DPI = 150
_MOST_WEEKS = 52
_SHEET_TROUBLES: Mapping[str, str] = {
    "nothing_to_print": "there is nothing to print.",
    "logo_unreadable": "the logo is not a picture that can be printed. Choose another in the window.",
}
_NO_SUBJECT: Mapping[SheetKind, str] = {
    SheetKind.RESPONSIBILITIES: "nobody has a seat yet. Place people first.",
    SheetKind.JOB_AD: "every seat is filled. There is no vacancy to advertise.",
    SheetKind.ABSENCE: "nobody has a seat yet. Place people first.",
    SheetKind.HANDOVER: "no seat has changed hands yet. Name one with --role.",
}


@dataclass(frozen=True)
class Order:
    """What is asked for. `output` is a file, or with `each` a folder, where `form` says which kind of files."""

    kind: SheetKind
    language: Language
    output: Path
    person: str | None = None
    role: str | None = None
    each: bool = False
    form: str = "pdf"
    paper: Paper | None = None
    effective_date: str | None = None
    with_pay: bool = False
    giver: str | None = None
    taker: str | None = None
    weeks: int = 2
    scenario: str | None = None


def run(arguments: Sequence[str]) -> int:
    chosen = _parser().parse_args(arguments)
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
        say(line)
    return 0


def _parser() -> Parser:
    parser = Parser(prog="teambuilder sheet", description="Prints sheets of a plan into a file.")
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
    return parser


def print_sheets(plan_path: Path, order: Order) -> list[str]:
    """Prints what is asked for; returns lines worth telling. Raises CommandError.

    SVG and PNG have one file a page: for several pages a number is added to the name.
    """
    from teambuilder.store.plan_file import PlanFile

    form = order.form if order.each else order.output.suffix.lower().lstrip(".")
    if form not in FORMATS:
        raise CommandError(f"{order.output}: the file's name must end in {_listed(f'.{name}' for name in FORMATS)}.")
    date = _checked_date(order.effective_date)
    if not 1 <= order.weeks <= _MOST_WEEKS:
        raise CommandError(f"--weeks {order.weeks}: write a number from 1 to {_MOST_WEEKS}.")
    with told(), PlanFile.open(plan_path, read_only=True) as plan_file:
        plan = plan_file.plan
        scenario_id = scenario_named(plan, order.scenario)
        held = plan_file.previous_holders(scenario_id) if order.kind is SheetKind.HANDOVER else {}
    options = Options(
        effective_date=date,
        with_pay=order.with_pay or KINDS[order.kind].pay_unless_said,
        previous_holders={slot_id: holder.names for slot_id, holder in held.items()},
        giver=_name(plan, order.giver),
        taker=_name(plan, order.taker),
        weeks=order.weeks,
    )
    subjects = _subjects(plan, plan.team(scenario_id), order, options)
    if not subjects:
        raise CommandError(f"{plan_path}: {_NO_SUBJECT.get(order.kind, 'there is no role yet. Add one first.')}")
    sheets = [make_sheet(order.kind, plan, scenario_id, subject, options) for subject in subjects]
    paper: Paper = order.paper or ("letter" if plan.business.paper == "letter" else "a4")
    missing: dict[str, None] = {}
    for path, made in _files(sheets, order, paper, plan_path):
        for name, content in _contents(made, path, form, plan_path):
            write_file(name, content)
        missing.update(dict.fromkeys(made.missing_characters))
    return [f"no font has these characters, a stand-in is printed: {' '.join(missing)}"] if missing else []


def _files(sheets: Sequence[Sheet], order: Order, paper: Paper, plan_path: Path) -> Iterator[tuple[Path, SetSheets]]:
    """Each file with what it is to hold: all sheets in one, or each in its own."""
    from teambuilder.sheets import SheetTrouble, set_sheets
    from teambuilder.sheets.naming import file_stem, free_name

    try:
        if not order.each:
            yield order.output, set_sheets(sheets, language=order.language, paper=paper)
            return
        taken: set[str] = set()
        for sheet in sheets:
            made = set_sheets([sheet], language=order.language, paper=paper)
            composition = made.compositions[0][0]
            name = free_name(file_stem(composition.subject, composition.kind), f".{order.form}", taken)
            taken.add(name.casefold())
            yield _folder(order.output) / name, made
    except SheetTrouble as trouble:
        raise CommandError(f"{plan_path}: {_SHEET_TROUBLES[trouble.code]}") from trouble


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror or 'cannot be made'}. Choose another folder.") from error
    return path


def _contents(made: SetSheets, path: Path, form: str, plan_path: Path) -> Iterator[tuple[Path, bytes]]:
    from teambuilder.sheets import SheetTrouble

    makers: Mapping[str, Callable[[], list[bytes]]] = {
        "pdf": lambda: [made.pdf()],
        "docx": lambda: [made.docx()],
        "svg": made.svg_pages,
        "png": lambda: made.png_pages(_DPI),
    }
    try:
        files = makers[form]()
    except SheetTrouble as trouble:
        raise CommandError(f"{plan_path}: {_SHEET_TROUBLES[trouble.code]}") from trouble
    for number, content in enumerate(files, start=1):
        yield (path if len(files) == 1 else path.with_stem(f"{path.stem}-{number}")), content


def _subjects(plan: Plan, team: Team, order: Order, options: Options) -> tuple[str, ...]:
    """The ids of what the sheets are about."""
    kind = KINDS[order.kind]
    if kind.subject is SubjectKind.TEAM:
        return kind.subjects(team)
    if kind.subject is SubjectKind.PERSON and order.role is not None:
        raise CommandError(f"--kind {order.kind} is about a person. Say --person NAME, or --all.")
    if kind.subject is not SubjectKind.PERSON and order.person is not None:
        raise CommandError(f"--kind {order.kind} is about a role. Say --role TITLE, or --all.")
    if order.person is not None:
        return (_person_named(plan, team, order.person),)
    if order.role is not None:
        return _of_role(plan, team, order, options, order.role)
    return all_subjects(order.kind, team, options.previous_holders)


def _of_role(plan: Plan, team: Team, order: Order, options: Options, title: str) -> tuple[str, ...]:
    wanted = folded(title)
    titles = {role.id: (role.title_en, role.title_ur) for role in team.roles_in_order()}
    found = [key for key, names in titles.items() if key == title or (wanted and wanted in map(folded, names))]
    role_id = _single(found, "--role", title, "no role of this title is in the plan")
    if order.kind is SheetKind.JOB_AD and role_id not in KINDS[order.kind].subjects(team):
        raise CommandError(f"--role {title}: every seat of this role is filled. There is no vacancy to advertise.")
    if order.kind is not SheetKind.HANDOVER:
        return (role_id,)
    seats = team.slots_of_role(role_id)
    if options.giver is not None:
        named = [
            seat
            for seat in seats
            if options.giver == options.previous_holders.get(seat.id)
            or (seat.person_id is not None and plan.people[seat.person_id].names == options.giver)
        ]
        seats = tuple(named) or seats[:1]
    changed = [seat for seat in seats if seat.id in options.previous_holders]
    candidates = changed or list(seats)
    if len(candidates) > 1:
        raise CommandError(f"--role {title}: this role has {len(candidates)} seats. Say with --from who hands over.")
    return (candidates[0].id,)


def _person_named(plan: Plan, team: Team, name: str) -> str:
    person_id = _single(_people(plan, name), "--person", name, "nobody of this name is in the plan")
    if not team.slots_of_person(person_id):
        raise CommandError(f"--person {name}: this person has no seat yet. Place them first.")
    return person_id


def _people(plan: Plan, name: str) -> list[str]:
    wanted = folded(name)
    return [
        person.id
        for person in plan.people.values()
        if person.id == name or (wanted and wanted in (folded(person.name), folded(person.name_other_script)))
    ]


def _single(found: Sequence[str], option: str, name: str, nobody: str) -> str:
    if not found:
        raise CommandError(f"{option} {name}: {nobody}. Check the spelling.")
    if len(found) > 1:
        raise CommandError(f"{option} {name}: the plan has {len(found)} of them. Give the id: {', '.join(found)}.")
    return found[0]


def _name(plan: Plan, name: str | None) -> Text | None:
    """Somebody of the plan by name, or the name as it is: whoever takes over may be in no plan yet."""
    if name is None:
        return None
    found = _people(plan, name)
    return plan.people[found[0]].names if len(found) == 1 else both_scripts(name, "")


def _checked_date(text: str | None) -> str:
    if text is None:
        return datetime.date.today().isoformat()
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise CommandError(f"--date {text}: write the day as 2026-11-23.") from error


def _listed(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} or {last}"
