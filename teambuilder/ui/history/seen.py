"""What is to be seen of one earlier moment, worked out beside the window."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from teambuilder.core.past.changes import changes
from teambuilder.core.past.figures import Figures, figures, scenario_then
from teambuilder.core.plan import Plan
from teambuilder.store.past import Past
from teambuilder.ui.history.entries import Entry
from teambuilder.ui.history.saying import Group, groups


@dataclass(frozen=True)
class Seen:
    """The plan right after a step, its figures beside those of now, and what has changed since, in words."""

    entry: Entry
    plan: Plan
    then: Figures
    now: Figures
    told: tuple[Group, ...]
    equal: bool  # True when the plan is now as it was then

    @property
    def number(self) -> int:
        """How many changes are told."""
        return sum(len(group.sentences) for group in self.told)


def see(past: Past, entry: Entry, now: Plan, scenario_id: str, today: datetime.date) -> Seen:
    """Looks back. Raises StoreTrouble."""
    plan = past.as_of(entry.step.id)
    found = changes(plan, now)
    return Seen(
        entry=entry,
        plan=plan,
        then=figures(plan, scenario_then(plan, scenario_id), today),
        now=figures(now, scenario_id, today),
        told=groups(plan, now, found),
        equal=found.equal,
    )
