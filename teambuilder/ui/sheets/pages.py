"""The pages of the chosen sheets: made away from the window, from a snapshot that nothing changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from teambuilder.core.plan import Plan
from teambuilder.core.sheets import Sheet, make_sheet
from teambuilder.ui.sheets.choices import SheetChoices
from teambuilder.ui.sheets.subjects import sheet_ids
from teambuilder.ui.words import isolated, said

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

    def sheets(self) -> tuple[Sheet, ...]:
        """The facts of the chosen sheets."""
        choices, team = self.choices, self.plan.team(self.scenario_id)
        ids = sheet_ids(choices.kind, team, choices.subject_id, choices.options.previous_holders)
        return tuple(make_sheet(choices.kind, self.plan, self.scenario_id, key, choices.options) for key in ids)


@dataclass(frozen=True)
class Pages:
    """Set sheets, and their pages as SVG for the preview and the printer."""

    request: PageRequest
    sheets: SetSheets
    svg: tuple[bytes, ...]
    missing_characters: tuple[str, ...]

    @property
    def subject(self) -> str:
        """Whom or what the sheets are about: the business when there are several."""
        sheets = self.sheets.sheets
        return said(sheets[0].subject if len(sheets) == 1 else sheets[0].letterhead.names)


def make_pages(request: PageRequest) -> Pages:
    """Sets the sheets of a request. Safe in any thread. Raises SheetTrouble."""
    from teambuilder.sheets import set_sheets

    choices = request.choices
    sheets = set_sheets(request.sheets(), language=choices.language, paper=choices.paper)
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
        "nothing_to_print": _translate("Sheets", "There is nothing to print here. Choose another sheet."),
        "logo_unreadable": _translate(
            "Sheets",
            "The logo is damaged and cannot be printed. Choose another picture, or take the tick off the logo.",
        ),
    }
    return sentences[trouble.code]
