"""The command that puts a plan into files for other programs and other people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from teambuilder.commands.line import Parser
from teambuilder.commands.plans import scenario_named
from teambuilder.commands.trouble import CommandError, told
from teambuilder.commands.writing import told_when_writing, write_file
from teambuilder.core.sharing import Private

if TYPE_CHECKING:
    from teambuilder.exchange.vcard import Version
    from teambuilder.store.plan_file import PlanFile

PLAN = ".teamplan"
FORMS = (".xlsx", ".csv", ".vcf", ".json", PLAN)
HISTORY, NOTHING = "history", "nothing"
LEFT_OUT = (*map(str, Private), HISTORY)  # unless another choice is made
# which options go with which forms: an option that would do nothing is refused, not ignored
_GOES_WITH: Mapping[str, tuple[str, ...]] = {
    "--language": (".xlsx", ".csv", ".vcf"),
    "--scenario": (".xlsx", ".csv", ".vcf"),
    "--pay": (".xlsx", ".csv"),
    "--table": (".xlsx", ".csv"),
    "--vcard": (".vcf",),
    "--without": (PLAN,),
}


@dataclass(frozen=True)
class Order:
    """What is asked for; None is what was not said. `without` is a list with commas."""

    output: Path
    language: str | None = None
    scenario: str | None = None
    pay: bool = False
    table: str | None = None
    vcard: Version | None = None
    without: str | None = None


def run(arguments: Sequence[str]) -> int:
    chosen = vars(_parser().parse_args(arguments))
    export_plan(chosen.pop("plan"), Order(**chosen))
    return 0


def _parser() -> Parser:
    from teambuilder.exchange.plan_tables import PAYROLL, PLAN_TABLES
    from teambuilder.exchange.vcard import VERSIONS

    parser = Parser(prog="teambuilder export", description="Puts a plan into a file for other programs or people.")
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
    return parser


def export_plan(plan_path: Path, order: Order) -> None:
    """Writes the file, in the form that its name ends in. Raises CommandError."""
    from teambuilder.store.places import real_path
    from teambuilder.store.plan_file import PlanFile

    form = order.output.suffix.lower()
    if form not in FORMS:
        raise CommandError(f"{order.output}: the file's name must end in {', '.join(FORMS[:-1])} or {FORMS[-1]}.")
    _check_options(order, form)
    left_out = _left_out(order.without)
    if real_path(order.output) == real_path(plan_path):
        raise CommandError(f"{order.output}: this is the plan itself. Choose another name.")
    with told(), PlanFile.open(plan_path, read_only=True) as plan_file:
        if form == PLAN:
            _write_plan(plan_file, order.output, left_out)
        else:
            _write_file(plan_file, order, form)


def _check_options(order: Order, form: str) -> None:
    said = {
        "--language": order.language,
        "--scenario": order.scenario,
        "--pay": order.pay,
        "--table": order.table,
        "--vcard": order.vcard,
        "--without": order.without,
    }
    for option, value in said.items():
        if value and form not in _GOES_WITH[option]:
            raise CommandError(f"{option} goes with {' and '.join(_GOES_WITH[option])}. See teambuilder export --help.")
    if order.table == "payroll" and not order.pay:
        raise CommandError("--table payroll shows pay. Say --pay too.")


def _left_out(without: str | None) -> frozenset[str]:
    if without is None:
        return frozenset(LEFT_OUT)
    words = {word.strip() for word in without.split(",")} - {""}
    unknown = sorted(words - {*LEFT_OUT, NOTHING})
    if unknown or (NOTHING in words and len(words) > 1) or not words:
        raise CommandError(f"--without {without}: say {', '.join(LEFT_OUT)} with commas between them, or {NOTHING}.")
    left_out = words - {NOTHING}
    if left_out and HISTORY not in left_out:
        raise CommandError(f"--without {without}: the history holds all of it too. Leave out the history as well.")
    return frozenset(left_out)


def _write_plan(plan_file: PlanFile, output: Path, left_out: frozenset[str]) -> None:
    from teambuilder.core.sharing import without
    from teambuilder.store.giving import write_with_history, write_without_history

    if HISTORY not in left_out:
        write_with_history(plan_file, output)
        return
    private = [part for part in Private if part in left_out]
    write_without_history(without(plan_file.plan, private), output)


def _write_file(plan_file: PlanFile, order: Order, form: str) -> None:
    from teambuilder.exchange.export import Form, Wanted, exported

    plan = plan_file.plan
    wanted = Wanted(
        form=Form(form),
        scenario_id=scenario_named(plan, order.scenario),
        language=order.language or "en",
        table=order.table or "",
        with_pay=order.pay,
        vcard_version=order.vcard or "4.0",
    )
    with told_when_writing(order.output):  # the folder for temporary files may be full too
        content = exported(plan, wanted)
    write_file(order.output, content)
