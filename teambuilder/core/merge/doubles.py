"""People whom both sides added, each for itself, and who may be one: both come along, and the owner is told.

Nothing is joined here. Which of the two says more is seen by looking at both, when they stand in one plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from teambuilder.core.duplicates import Reason, duplicates
from teambuilder.core.incoming import Incoming
from teambuilder.core.merge.rows import Rows
from teambuilder.core.plan import Person


@dataclass(frozen=True)
class Double:
    """Somebody added here, somebody added in the copy, and the plainest reason why they may be one person."""

    mine: Person
    theirs: Person
    reason: Reason


def doubles(base: Rows, mine: Rows, theirs: Rows) -> tuple[Double, ...]:
    """In the order of the copy, each of its people at most once."""
    own, came = tuple(_added(mine, base, theirs)), tuple(_added(theirs, base, mine))
    if not own or not came:
        return ()
    matches = duplicates(own, [Incoming(number, person) for number, person in enumerate(came, 1)])
    return tuple(
        Double(match.other, match.incoming.person, _plainest(match.reasons)) for match in matches if match.line is None
    )


def _added(side: Rows, base: Rows, other: Rows) -> Iterator[Person]:
    for place, row in side.items():
        if isinstance(row, Person) and place not in base and place not in other:
            yield row


_PLAINNESS: Mapping[Reason, int] = {Reason.NAME: 0, Reason.EMAIL: 1, Reason.PHONE: 2, Reason.NEAR_NAME: 3}


def _plainest(reasons: tuple[Reason, ...]) -> Reason:
    return min(reasons, key=_PLAINNESS.__getitem__)
