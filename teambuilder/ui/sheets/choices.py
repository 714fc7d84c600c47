"""What the owner chose to print, as data, so that two choices can be compared and one can be remembered."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray

from teambuilder.ui.settings import Settings

if TYPE_CHECKING:
    from teambuilder.sheets import Language, Paper

LANGUAGES = ("en", "ur", "both")
PAPERS = ("a4", "letter")
_KEY = "sheets"
_REMEMBERED = ("with_logo", "with_explanations", "with_goals", "with_signatures")


@dataclass(frozen=True)
class SheetChoices:
    """Whose sheets, and how they look. No `person_id` stands for all people; the date is ISO 8601."""

    person_id: str = ""
    language: Language = "en"
    paper: Paper = "a4"
    effective_date: str = ""
    with_logo: bool = True
    with_explanations: bool = True
    with_pay: bool = False
    with_goals: bool = True
    with_signatures: bool = True


def remembered_choices(settings: Settings, language: str) -> dict[str, Any]:
    """The choices of the last time, as fields of SheetChoices; `language` when none was made.

    Pay is not among them: nobody prints it by oversight.
    """
    kept = _kept(settings)
    fields: dict[str, Any] = {name: kept[name] for name in _REMEMBERED if isinstance(kept.get(name), bool)}
    fields["language"] = kept["language"] if kept.get("language") in LANGUAGES else language
    return fields


def remember_choices(settings: Settings, choices: SheetChoices) -> None:
    """Keeps what `remembered_choices` gives back."""
    values = {name: getattr(choices, name) for name in ("language", *_REMEMBERED)}
    settings.keep_state(_KEY, QByteArray(json.dumps(values).encode()))


def _kept(settings: Settings) -> dict[str, Any]:
    state = settings.state(_KEY)
    try:
        values = json.loads(bytes(state.data())) if state is not None else {}
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}
