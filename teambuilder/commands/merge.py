"""The command that merges a copy into a plan: its questions as lines, or answered all alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from teambuilder.commands.line import FOUND, Parser, one_line, tell
from teambuilder.commands.trouble import told

if TYPE_CHECKING:
    from teambuilder.core.compare.details import Value
    from teambuilder.core.merge import Conflict, Double, Merge, Side, Subject
    from teambuilder.core.merge.units import Detail

_NOTES: Mapping[str, str] = {
    "last_scenario": "each copy had removed the other's last scenario; those of PLAN stay",
    "last_seat": "{role} keeps the seat that it has in PLAN",
    "reports_up": "{role} reports one step further up: whom it reported to is removed",
    "loop": "{role} reports as it does in PLAN: together the lines would make a circle",
    "two_seats": "{person} keeps the seat of {role} that is in PLAN, and only this",
    "name_taken": "two scenarios have the name {scenario}; one is called {new} now",
    "opens_first": "{scenario} opens first: the one that did is removed",
}
_DOUBLES: Mapping[str, str] = {
    "name": "Both copies added {mine}",
    "near_name": "Both copies added somebody, with names alike: {mine} in PLAN, {theirs} in COPY",
    "email": "Both copies added somebody, with the same e-mail: {mine} in PLAN, {theirs} in COPY",
    "phone": "Both copies added somebody, with the same phone: {mine} in PLAN, {theirs} in COPY",
}
_QUESTIONS: Mapping[str, str] = {
    "removed_here": "removed in PLAN, changed in COPY",
    "removed_there": "changed in PLAN, removed in COPY",
}
_LONGEST = 60


@dataclass(frozen=True)
class Report:
    """What came of it: `undecided` when there are questions and no answer was given."""

    lines: tuple[str, ...]
    undecided: bool


def run(arguments: Sequence[str]) -> int:
    chosen = _parser().parse_args(arguments)
    report = merge_plans(chosen.plan, chosen.copy, take=chosen.take, dry_run=chosen.dry_run)
    tell(map(one_line, report.lines))
    return FOUND if report.undecided else 0


def _parser() -> Parser:
    parser = Parser(
        prog="teambuilder merge",
        description="Merges a copy of a plan into the plan, as one step that undo takes back. Lists what both changed,"
        " one line each, and ends with 1 without writing anything if that is left open.",
    )
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("copy", type=Path, metavar="COPY", help="it stays as it is")
    parser.add_argument("--take", choices=["mine", "theirs"], help="answers all questions as in PLAN, or as in COPY")
    parser.add_argument("--dry-run", action="store_true", help="only tells what would come of it")
    return parser


def merge_plans(plan: Path, copy: Path, *, take: str | None, dry_run: bool) -> Report:
    """Merges `copy` into `plan` as one step, which undo in the window takes back. Raises CommandError.

    Nothing is written while questions are open, nor in a dry run, which needs no right to write.
    """
    from teambuilder.core.merge import Side, merge_copy
    from teambuilder.store.merging import compare_copy, history_of
    from teambuilder.store.plan_file import PlanFile

    with told(), PlanFile.open(plan, read_only=dry_run) as plan_file:
        _, merged = compare_copy(history_of(plan_file), copy)
        conflicts, settled = merged.conflicts, merged.settled
        currency = plan_file.plan.business.currency
        lines = [_question(conflict, currency) for conflict in conflicts]
        if conflicts and take is None:
            left = f"{_count(len(conflicts), 'question')}: nothing was merged. Answer with --take, or in the window."
            return Report((*lines, left), undecided=True)
        choices = {conflict.id: Side(take) for conflict in conflicts} if take else dict[str, Side]()
        lines += [*_notes(merged, choices), *map(_double, merged.doubles)]
        change = merge_copy(plan_file.plan, merged, choices)
        if not conflicts and not settled:
            return Report(("Nothing to merge.",), undecided=False)
        if not dry_run:
            plan_file.apply(change)
        count = change.action.parameters["count"]
        assert isinstance(count, int)
        done = "would come" if dry_run else "came"
        return Report((*lines, f"{_count(count, 'change')} {done} from {copy.name}."), undecided=False)


def _notes(merged: Merge, choices: Mapping[str, Side]) -> list[str]:
    return [f"Settled: {_filled(_NOTES[note.code], note.parameters)}." for note in merged.outcome(choices).notes]


def _double(double: Double) -> str:
    names = {"mine": double.mine.names, "theirs": double.theirs.names}
    return f"{_filled(_DOUBLES[double.reason], names)}. Both are kept: look at both, and keep one if they are one."


def _question(conflict: Conflict, currency: str) -> str:
    """ "person Ali: monthly pay: before PKR 40,000, PLAN PKR 50,000, COPY PKR 60,000"."""
    subject = _subject(conflict.subject)
    if conflict.code in _QUESTIONS:
        return f"{subject}: {_QUESTIONS[conflict.code]}"
    return f"{subject}: {'; '.join(_detail(detail, currency) for detail in conflict.details)}"


def _detail(detail: Detail, currency: str) -> str:
    name = detail.name.removesuffix("_id").replace("minutes", "hours").replace("_", " ")
    base, mine, theirs = (_figure(detail.name, value, currency) for value in (detail.base, detail.mine, detail.theirs))
    return f"{name}: before {base}, PLAN {mine}, COPY {theirs}"


def _figure(name: str, value: Value, currency: str) -> str:
    """What a detail holds, in the units that people use."""
    from teambuilder.core.figures import AMOUNT_FIELDS, SHARE_FIELDS, amount_figure, hours_figure, percent_figure

    if isinstance(value, int) and not isinstance(value, bool):
        if name in AMOUNT_FIELDS:
            return f"{currency} {amount_figure(value, currency)}"
        if name in SHARE_FIELDS:
            return f"{percent_figure(value)} %"
        if name.startswith("minutes"):
            return hours_figure(value)
    return _value(value)


def _subject(subject: Subject) -> str:
    names = [f"seat {value}" if name == "number" else _value(value) for name, value in subject.names.items()]
    scenario = [f"in {_value(subject.scenario)}"] if subject.scenario else []
    return " ".join([subject.table.replace("_", " "), ", ".join(names), *scenario]).replace("  ", " ").strip()


def _filled(sentence: str, names: Mapping[str, Value]) -> str:
    first, *rest = sentence.split("{")
    parts = (part.partition("}") for part in rest)  # in one pass: a name may hold braces of its own
    return first + "".join(_value(names[name]) + after for name, _, after in parts)


def _value(value: Value) -> str:
    from teambuilder.core.text import Text

    if isinstance(value, Text):
        value = value.in_language("en")
    if value in (None, ""):
        return "nothing"
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
