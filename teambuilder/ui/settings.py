"""What the application remembers between starts, apart from the plans: language, theme, the plan that was open."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QLocale, QSettings

from teambuilder.ui.text_size import TEXT_SIZES, USUAL
from teambuilder.ui.week import AS_REGION, FIRST_DAYS

RECENT_LIMIT = 8
LAYOUT_LIMIT = 20
NO_HINTS = "none"  # instead of a hint: the owner wants none
PAPERS = ("a4", "letter")
_TERRITORY = QLocale.Country
LETTER_COUNTRIES = (
    _TERRITORY.UnitedStates,
    _TERRITORY.Canada,
    _TERRITORY.Mexico,
    _TERRITORY.PuertoRico,
    _TERRITORY.Philippines,
    _TERRITORY.Chile,
    _TERRITORY.Colombia,
    _TERRITORY.Venezuela,
    _TERRITORY.Guatemala,
    _TERRITORY.CostaRica,
    _TERRITORY.Panama,
    _TERRITORY.DominicanRepublic,
)


class Settings:
    """Typed access to QSettings; a value of a wrong type counts as not set."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def _text(self, key: str, allowed: tuple[str, ...], otherwise: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) and value in allowed else otherwise

    @property
    def language(self) -> str:
        """ "en" or "ur"; the system's at the first start."""
        system = "ur" if QLocale.system().language() == QLocale.Language.Urdu else "en"
        return self._text("language", ("en", "ur"), system)

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def theme(self) -> str:
        """ "system", "light", "dark" or "contrast"."""
        return self._text("theme", ("system", "light", "dark", "contrast"), "system")

    @theme.setter
    def theme(self, theme: str) -> None:
        self._store.setValue("theme", theme)

    @property
    def text_size(self) -> int:
        """One of TEXT_SIZES, in per cent."""
        return int(self._text("text_size", tuple(map(str, TEXT_SIZES)), str(USUAL)))

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._store.setValue("text_size", str(percent))

    @property
    def paper(self) -> str:
        """ "a4" or "letter" for all that is printed from this computer; "" as each plan says."""
        return self._text("paper", PAPERS, "")

    @paper.setter
    def paper(self, paper: str) -> None:
        self._store.setValue("paper", paper)

    @property
    def paper_of_new_plans(self) -> str:
        """The chosen paper, else what is usual in the system's country."""
        usual = "letter" if QLocale.system().territory() in LETTER_COUNTRIES else "a4"
        return self.paper or usual

    def paper_for(self, paper_of_plan: str) -> str:
        """The paper that prints of a plan begin with."""
        return self.paper or (paper_of_plan if paper_of_plan in PAPERS else PAPERS[0])

    @property
    def currency(self) -> str:
        """The currency that a new plan begins with; "" when none was chosen."""
        from teambuilder.ui.welcome.currencies import currencies

        return self._text("currency", tuple(currencies()), "")

    @currency.setter
    def currency(self, currency: str) -> None:
        self._store.setValue("currency", currency)

    @property
    def first_day(self) -> str:
        """The first day of the week: AS_REGION or a key of FIRST_DAYS."""
        return self._text("first_day", (AS_REGION, *FIRST_DAYS), AS_REGION)

    @first_day.setter
    def first_day(self, choice: str) -> None:
        self._store.setValue("first_day", choice)

    @property
    def second_place(self) -> Path | None:
        """Where each backup is written a second time; it may be away."""
        value = self._store.value("second_place")
        place = Path(value) if isinstance(value, str) and value and "\0" not in value else None
        return place if place is not None and place.is_absolute() else None

    @second_place.setter
    def second_place(self, place: Path | None) -> None:
        if place != self.second_place:
            self._store.remove("second_copies")
        if place is None:
            self._store.remove("second_place")
        else:
            self._store.setValue("second_place", str(place))

    def note_second_copy(self, plan: Path, made: datetime.datetime) -> None:
        """Notes of when the last copy of a plan in the second place is."""
        copies = self._second_copies()
        copies.pop(str(plan.absolute()), None)
        kept = list(copies.items())[-RECENT_LIMIT + 1 :]
        self._store.setValue("second_copies", json.dumps({**dict(kept), str(plan.absolute()): made.isoformat()}))

    def second_copy_of(self, plan: Path) -> datetime.datetime | None:
        """Of when the last copy of a plan in the second place is; None when there is none."""
        try:
            made = datetime.datetime.fromisoformat(self._second_copies()[str(plan.absolute())])
        except (KeyError, ValueError):
            return None
        return made if made.tzinfo is not None else None

    def _second_copies(self) -> dict[str, str]:
        try:
            value = json.loads(str(self._store.value("second_copies", "{}")))
        except ValueError:
            return {}
        return {str(plan): str(made) for plan, made in value.items()} if isinstance(value, dict) else {}

    @property
    def recent_plans(self) -> list[Path]:
        """The plans that were open, the last one first; some may be gone."""
        value = self._store.value("recent_plans")
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(text) for text in texts if isinstance(text, str) and text][:RECENT_LIMIT]

    def remember_plan(self, path: Path) -> None:
        """Puts a plan at the head of the recent ones, by its whole path: the next start may be in another folder."""
        whole = path.absolute()
        others = [recent for recent in self.recent_plans if recent != whole]
        self._store.setValue("recent_plans", [str(recent) for recent in [whole, *others][:RECENT_LIMIT]])

    def forget_plan(self, path: Path) -> None:
        """Drops a plan from the recent ones."""
        self._store.setValue("recent_plans", [str(recent) for recent in self.recent_plans if recent != path])

    def note_opening(self, path: Path, at: datetime.datetime) -> None:
        """Notes that a plan is opened now, and keeps when that was the last time."""
        openings, whole = self._openings(), str(path.absolute())
        times = [*openings.pop(whole, [])[-1:], at.isoformat()]
        kept = list(openings.items())[-RECENT_LIMIT + 1 :]
        self._store.setValue("openings", json.dumps({**dict(kept), whole: times}))

    def opened_before(self, path: Path) -> datetime.datetime | None:
        """When a plan was opened the time before it was opened now."""
        times = self._openings().get(str(path.absolute()), [])
        try:
            return datetime.datetime.fromisoformat(times[0]) if len(times) == 2 else None
        except ValueError:
            return None

    def _openings(self) -> dict[str, list[str]]:
        """By whole paths; empty where somebody wrote something else into the settings."""
        try:
            value = json.loads(str(self._store.value("openings", "{}")))
        except ValueError:
            return {}
        plans = value.items() if isinstance(value, dict) else ()
        return {path: [str(time) for time in times] for path, times in plans if isinstance(times, list)}

    @property
    def hints_seen(self) -> frozenset[str]:
        """The hints that were read or followed; with NO_HINTS among them, none is wanted."""
        value = self._store.value("hints_seen")
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return frozenset(text for text in texts if isinstance(text, str) and text)

    def see_hint(self, key: str) -> None:
        """Does not show a hint again."""
        self._store.setValue("hints_seen", sorted(self.hints_seen | {key}))

    def refuse_hints(self) -> None:
        """Shows no hint any more."""
        self.see_hint(NO_HINTS)

    def show_hints_again(self) -> None:
        """Begins anew with the hints."""
        self._store.remove("hints_seen")

    def state(self, key: str) -> QByteArray | None:
        """A geometry or splitter state."""
        value = self._store.value(f"state/{key}")
        return value if isinstance(value, QByteArray) else None

    def keep_state(self, key: str, state: QByteArray) -> None:
        """Keeps a geometry or splitter state."""
        self._store.setValue(f"state/{key}", state)

    def columns_of(self, heads: Sequence[str]) -> list[tuple[int, str]] | None:
        """What each column of a file with these heads held the last time, the preferred ones first; None at first."""
        kept = self._layouts.get(_key_of(heads))
        return None if kept is None else [(number, field) for number, field in kept if 0 <= number < len(heads)]

    def keep_columns(self, heads: Sequence[str], columns: Sequence[tuple[int, str]]) -> None:
        """Remembers it; of the oldest, some are forgotten."""
        key = _key_of(heads)
        others = {name: kept for name, kept in self._layouts.items() if name != key}
        newest = [(key, list(columns)), *others.items()][:LAYOUT_LIMIT]
        self._store.setValue("import_columns", json.dumps(dict(newest)))

    @property
    def _layouts(self) -> dict[str, list[tuple[int, str]]]:
        value = self._store.value("import_columns")
        try:
            found: Any = json.loads(value) if isinstance(value, str) else {}
            return {str(key): [(int(number), str(field)) for number, field in kept] for key, kept in found.items()}
        except (ValueError, TypeError, AttributeError):
            return {}


def _key_of(heads: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(heads).encode()).hexdigest()[:16]
