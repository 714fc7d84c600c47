"""The pages of the chosen sheets: made away from the window, from a snapshot that nothing changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from teambuilder.core.plan import Plan
from teambuilder.core.sheets import Sheet, make_sheet
from teambuilder.ui.sheets.choices import SheetChoices
from teambuilder.ui.sheets.subjects import sheet_ids
from teambuilder.ui.words import isolated

if TYPE_CHECKING:
    from teambuilder.sheets import SetSheets, SheetTrouble

_translate = QCoreApplication.translate
_NAMED_CHARACTERS = 12


@dataclass(frozen=True)
class PageRequest:
    """What pages are made of. Two requests are the same when the snapshot and the choices are."""

    plan: Plan
    scenario_id: str
    choices: SheetChoices

    def is_for(self, other: PageRequest | None) -> bool:
        """True when the other would give the same pages; snapshots are compared by identity, which is quick."""
        return (
            other is not None
            and self.plan is other.plan
            and (self.scenario_id, self.choices) == (other.scenario_id, other.choices)
        )


@dataclass(frozen=True)
class Pages:
    """Set sheets, and their pages as SVG for the preview and the printer."""

    request: PageRequest
    sheets: SetSheets
    svg: tuple[bytes, ...]
    missing_characters: tuple[str, ...]


def facts_of(request: PageRequest) -> tuple[Sheet, ...]:
    """The sheets that are chosen, as facts. Safe in any thread."""
    plan, choices = request.plan, request.choices
    team, options = plan.team(request.scenario_id), choices.options
    subjects = sheet_ids(choices.kind, team, choices.subject_id, options.previous_holders)
    return tuple(make_sheet(choices.kind, plan, request.scenario_id, subject, options) for subject in subjects)


def make_pages(request: PageRequest) -> Pages:
    """Sets the sheets of a request. Safe in any thread. Raises SheetTrouble."""
    from teambuilder.sheets import set_sheets

    sheets = set_sheets(facts_of(request), language=request.choices.language, paper=request.choices.paper)
    return Pages(request, sheets, tuple(sheets.svg_pages()), sheets.missing_characters)


def words_for_missing(characters: tuple[str, ...]) -> str:
    """What is said about characters that no font of the sheets has; empty when there are none."""
    if not characters:
        return ""
    named = "\u2002".join(characters[:_NAMED_CHARACTERS])
    if len(characters) > _NAMED_CHARACTERS:
        named += "\u2002…"
    sentence = _translate(
        "Sheets", "This sheet has characters that cannot be printed: {characters}. Type other ones in their place."
    )
    return sentence.replace("{characters}", isolated(named))


def words_for_trouble(trouble: SheetTrouble) -> str:
    """Why there are no pages, and what to do."""
    sentences = {
        "nothing_to_print": _translate("Sheets", "Nobody holds a seat yet. Put a person into a role first."),
        "logo_unreadable": _translate(
            "Sheets",
            "The logo is damaged and cannot be printed. Choose another picture, or take the tick off the logo.",
        ),
    }
    return sentences[trouble.code]
