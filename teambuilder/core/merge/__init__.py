"""Two copies of a plan become one again: what one side changed is taken, where both disagree the owner chooses."""

from teambuilder.core.merge.doubles import Double
from teambuilder.core.merge.merging import Conflict, Merge, Outcome, merge, merge_copy
from teambuilder.core.merge.repair import Note
from teambuilder.core.merge.telling import Settled, Subject
from teambuilder.core.merge.three_way import Side
from teambuilder.core.merge.units import Detail

__all__ = [
    "Conflict",
    "Detail",
    "Double",
    "Merge",
    "Note",
    "Outcome",
    "Settled",
    "Side",
    "Subject",
    "merge",
    "merge_copy",
]
