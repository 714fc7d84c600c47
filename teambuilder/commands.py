"""What the commands without a window do: print sheets, tell findings, write the sample plan."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from teambuilder.core.plan import Plan

if TYPE_CHECKING:
    from teambuilder.sheets import Language, Paper

_TROUBLES: Mapping[str, str] = {
    "missing": "there is no such file. Check the name.",
    "not_a_plan": "this is not a Teambuilder plan. Choose a .teamplan file.",
    "damaged": "the plan is damaged; it was not changed. Open it in the window to get its last good copy.",
    "newer": "the plan was made by a newer Teambuilder. Install the newest version.",
    "read_only": "the file is protected. Copy it to your own folder.",
    "open_elsewhere": "the plan is open in a window. Close it there first.",
    "changed_elsewhere": "another program has changed the plan. Start the command again.",
    "disk_full": "the disk is full. Free some space.",
    "cannot_read": "the file cannot be read. Check the disk.",
    "cannot_write": "the file cannot be written. Check the folder.",
    "exists": "there is already a file of this name. Choose another.",
    "too_big": "the file is too big to be a plan.",
}
_SHEET_TROUBLES: Mapping[str, str] = {
    "nothing_to_print": "nobody has a seat yet. Place people first.",
    "logo_unreadable": "the logo is not a picture that can be printed. Choose another in the window.",
}


class CommandError(Exception):
    """Ends the command with one line on standard error and exit code 2."""


@contextmanager
def _told() -> Iterator[None]:
    from teambuilder.store.trouble import StoreTrouble

    try:
        yield
    except StoreTrouble as trouble:
        raise CommandError(f"{trouble.parameters['path']}: {_TROUBLES[trouble.code]}") from trouble


def write_sample(path: Path) -> None:
    """Writes the sample plan to a new file."""
    from teambuilder.core.catalogue import load_catalogue
    from teambuilder.core.sample import sample_change
    from teambuilder.store.plan_file import PlanFile

    with _told():
        PlanFile.create(path, sample_change(load_catalogue())).close()


def check_plan(plan_path: Path, *, language: Literal["en", "ur"]) -> list[dict[str, Any]]:
    """The findings of the plan's current scenario, the most serious first, in words and codes."""
    from teambuilder.core.coverage import coverage
    from teambuilder.core.findings import findings, texts
    from teambuilder.store.plan_file import PlanFile

    with _told(), PlanFile.open(plan_path, read_only=True) as plan_file:
        plan = plan_file.plan
    scenario_id = plan.business.current_scenario_id
    found = findings(plan, scenario_id, coverage(plan, plan.team(scenario_id)))
    return [
        {
            "key": finding.key,
            "code": finding.code,
            "severity": finding.severity.name.lower(),
            "concerns": [{"kind": subject.kind, "id": subject.id} for subject in finding.subjects],
            "title": texts.title(finding, language),
            "reason": texts.reason(finding, language),
            "remedies": [texts.remedy(step, language) for step in finding.remedies],
        }
        for finding in found
    ]


def print_sheets(
    plan_path: Path,
    output: Path,
    *,
    person: str | None,
    language: Language,
    paper: Paper | None,
    effective_date: str | None,
    with_pay: bool,
) -> list[str]:
    """Prints the sheet of a person, or of everyone for None, into `output`; returns lines worth telling.

    SVG and PNG have one file a page: for several pages a number is added to the name.
    """
    from teambuilder.core.sheets import responsibilities_sheet, responsibilities_sheets
    from teambuilder.sheets import SheetTrouble, set_sheets
    from teambuilder.store.plan_file import PlanFile

    kind = output.suffix.lower()
    if kind not in (".pdf", ".svg", ".png"):
        raise CommandError(f"{output}: the file's name must end in .pdf, .svg or .png.")
    date = _checked_date(effective_date)
    with _told(), PlanFile.open(plan_path, read_only=True) as plan_file:
        plan = plan_file.plan
    scenario_id = plan.business.current_scenario_id
    if person is None:
        sheets = responsibilities_sheets(plan, scenario_id, effective_date=date, with_pay=with_pay)
    else:
        person_id = _person_named(plan, scenario_id, person)
        sheets = (responsibilities_sheet(plan, scenario_id, person_id, effective_date=date, with_pay=with_pay),)
    try:
        pages = set_sheets(
            sheets, language=language, paper=paper or ("letter" if plan.business.paper == "letter" else "a4")
        )
        files = [pages.pdf()] if kind == ".pdf" else pages.svg_pages() if kind == ".svg" else pages.png_pages(150)
    except SheetTrouble as trouble:
        raise CommandError(f"{plan_path}: {_SHEET_TROUBLES[trouble.code]}") from trouble
    for number, content in enumerate(files, start=1):
        name = output if len(files) == 1 else output.with_stem(f"{output.stem}-{number}")
        _write(name, content)
    missing = pages.missing_characters
    return [f"no font has these characters, a stand-in is printed: {' '.join(missing)}"] if missing else []


def _checked_date(text: str | None) -> str:
    if text is None:
        return datetime.date.today().isoformat()
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise CommandError(f"--date {text}: write the day as 2026-11-23.") from error


def _person_named(plan: Plan, scenario_id: str, name: str) -> str:
    from teambuilder.core.search import folded

    wanted = folded(name)
    found = [
        person.id
        for person in plan.people.values()
        if person.id == name or (wanted and wanted in (folded(person.name), folded(person.name_other_script)))
    ]
    if not found:
        raise CommandError(f"--person {name}: nobody of this name is in the plan. Check the spelling.")
    if len(found) > 1:
        raise CommandError(f"--person {name}: {len(found)} people have this name. Give the id: {', '.join(found)}.")
    if not plan.team(scenario_id).slots_of_person(found[0]):
        raise CommandError(f"--person {name}: this person has no seat yet. Place them first.")
    return found[0]


def _write(path: Path, content: bytes) -> None:
    from teambuilder.sheets.whole_file import write_whole

    try:
        write_whole(path, content)
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror or 'cannot be written'}. Choose another folder.") from error
