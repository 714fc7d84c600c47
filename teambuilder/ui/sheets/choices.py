"""What the owner chose to print, as data, so that two choices can be compared and one can be remembered."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QByteArray, QDate, Qt

from teambuilder.core.sheets import KINDS, Options, SheetKind
from teambuilder.ui.language import ui_language
from teambuilder.ui.prompts import documents_folder
from teambuilder.ui.settings import Settings

if TYPE_CHECKING:
    from teambuilder.sheets import Language, Paper

ALL = ""  # the subject id that stands for all subjects of a kind, or for the whole team
LANGUAGES = ("en", "ur", "both")
PAY = "with_pay"
LOGO = "with_logo"
CHANGES = "with_changes"
TICKS = (LOGO, "with_explanations", "with_goals", "with_signatures", CHANGES)  # pay is apart: nobody prints it unaware
_KEY = "sheets"


@dataclass(frozen=True)
class SheetChoices:
    """Which sheets, and how they look. The subject id may be ALL."""

    kind: SheetKind = SheetKind.RESPONSIBILITIES
    subject_id: str = ALL
    language: Language = "en"
    paper: Paper = "a4"
    options: Options = field(default_factory=Options)


@dataclass
class Parties:
    """Who hands over and who takes over a seat, where the owner says other than the history: ids, empty for nobody."""

    giver_id: str | None = None
    taker_id: str | None = None


def _all_ticked() -> dict[str, bool]:
    return dict.fromkeys(TICKS, True)


@dataclass
class Chosen:
    """All that is chosen on the screen, kind by kind. It outlives the widgets, which are built anew with the window."""

    kind: SheetKind = SheetKind.RESPONSIBILITIES
    language: Language = "en"
    paper: Paper = "a4"
    first_paper: str = ""  # the paper to begin with, as it was when `paper` was chosen
    subjects: dict[SheetKind, str] = field(default_factory=dict[SheetKind, str])
    dates: dict[SheetKind, str | None] = field(default_factory=dict[SheetKind, "str | None"])
    pay: dict[SheetKind, bool] = field(default_factory=dict[SheetKind, bool])
    ticks: dict[str, bool] = field(default_factory=_all_ticked)
    parties: dict[str, Parties] = field(default_factory=dict[str, Parties])  # by seat
    weeks: int = 2  # of an absence
    one_file_each: bool = False
    folder: Path = field(default_factory=documents_folder)  # of the last file; the next goes there too
    zoom: float | None = None  # None: as wide as there is room

    def date(self) -> str | None:
        """The day on sheets of the chosen kind: today until the owner says otherwise."""
        return self.dates.get(self.kind, QDate.currentDate().toString(Qt.DateFormat.ISODate))

    def ticked(self, name: str) -> bool:
        """Whether an option is chosen for the chosen kind."""
        if name == PAY:
            return self.pay.get(self.kind, KINDS[self.kind].pay_unless_said)
        return self.ticks[name]

    def tick(self, name: str, on: bool) -> None:
        if name == PAY:
            self.pay[self.kind] = on
        else:
            self.ticks[name] = on

    def ticks_of_kind(self) -> dict[str, bool]:
        """The options that make a difference to the chosen kind; others stay as Options has them."""
        return {name: self.ticked(name) for name in (*TICKS, PAY) if name == LOGO or name in KINDS[self.kind].options}


def remembered_choices(settings: Settings) -> Chosen:
    """The choices of the last time; the window's language when none was made. Pay is not among them."""
    kept = _kept(settings)
    chosen = Chosen(language=cast("Language", ui_language()))
    if kept.get("kind") in set(SheetKind):
        chosen.kind = SheetKind(kept["kind"])
    if kept.get("language") in LANGUAGES:
        chosen.language = kept["language"]
    chosen.ticks |= {name: kept[name] for name in TICKS if isinstance(kept.get(name), bool)}
    return chosen


def remember_choices(settings: Settings, chosen: Chosen) -> None:
    """Keeps what `remembered_choices` gives back."""
    values = {"kind": chosen.kind.value, "language": chosen.language, **chosen.ticks}
    settings.keep_state(_KEY, QByteArray(json.dumps(values).encode()))


def _kept(settings: Settings) -> dict[str, Any]:
    state = settings.state(_KEY)
    try:
        values = json.loads(bytes(state.data())) if state is not None else {}
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}
