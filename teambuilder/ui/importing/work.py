"""What is done away from the window: a file is opened, its rows become people, and these are held against the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from teambuilder.core.duplicates import Match, duplicates
from teambuilder.core.incoming import Found
from teambuilder.core.plan import Plan
from teambuilder.exchange.people import Field, PeopleTable, people_in, read_table, read_vcards
from teambuilder.ui.importing.files import CARDS
from teambuilder.ui.importing.photos import with_photos

Columns = Mapping[Field, tuple[int, ...]]


@dataclass(frozen=True)
class Source:
    """A file and how it is to be read; None is found out."""

    path: Path
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None


@dataclass(frozen=True)
class Opened:
    """What a file holds: a table whose columns have to be told, or people already."""

    table: PeopleTable | None
    people: Found | None = None
    photos_left_out: int = 0


@dataclass(frozen=True)
class Checked:
    """Who comes in, and who of them may be there already."""

    found: Found
    matches: tuple[Match, ...]


class Work:
    """One piece of it; the window may look at `share` and call `stop` meanwhile."""

    def __init__(self) -> None:
        self._stopped = Event()
        self.share: float | None = None  # of what is done, from 0 to 1; None while that is not known

    def stop(self) -> None:
        """The answer is not wanted any more."""
        self._stopped.set()

    def open(self, source: Source) -> Opened:
        """Raises ExchangeTrouble and Stopped."""
        if source.path.suffix.lower() in CARDS:
            cards = read_vcards(source.path, stopped=self._stopped.is_set)
            people, left_out = with_photos(cards, stopped=self._stopped.is_set, progress=self._progress)
            return Opened(None, people, left_out)
        table = read_table(
            source.path,
            encoding=source.encoding,
            delimiter=source.delimiter,
            sheet=source.sheet,
            stopped=self._stopped.is_set,
        )
        return Opened(table)

    def check(self, opened: Opened, columns: Columns, plan: Plan) -> Checked:
        """Raises Stopped."""
        found = opened.people
        if found is None and opened.table is not None:
            currency = plan.business.currency
            found = people_in(
                opened.table, columns, currency=currency, stopped=self._stopped.is_set, progress=self._progress
            )
        self.share = None
        people = found or Found(())
        return Checked(people, duplicates(plan.people.values(), people.people))

    def _progress(self, done: int, total: int) -> None:
        self.share = done / total if total else None


def holds_names(columns: Columns) -> bool:
    """True when some column feeds a name: without one, nobody can be read."""
    names = (Field.NAME, Field.FIRST_NAME, Field.LAST_NAME, Field.NAME_OTHER_SCRIPT)
    return any(columns.get(field) for field in names)
