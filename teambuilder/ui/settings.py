"""What the application remembers between starts, apart from the plans: language, theme, the plan that was open."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QLocale, QSettings

RECENT_LIMIT = 8
LAYOUT_LIMIT = 20
NO_HINTS = "none"  # instead of a hint: the owner wants none


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
        """ "system", "light" or "dark"."""
        return self._text("theme", ("system", "light", "dark"), "system")

    @theme.setter
    def theme(self, theme: str) -> None:
        self._store.setValue("theme", theme)

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
