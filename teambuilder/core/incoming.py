"""People as they were read from a file, before they are in the plan, and rows that are no people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from teambuilder.core.change import Parameter
from teambuilder.core.rows import Person


@dataclass(frozen=True)
class Incoming:
    """A person with a fresh id and clean values; `line` is where they stand in the file, from 1."""

    line: int
    person: Person


@dataclass(frozen=True)
class BadRow:
    """A row that is left out, and why: a code and parameters for words to be found."""

    line: int
    code: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, Parameter])


@dataclass(frozen=True)
class Found:
    """What a file holds, in its order."""

    people: tuple[Incoming, ...]
    bad_rows: tuple[BadRow, ...] = ()
