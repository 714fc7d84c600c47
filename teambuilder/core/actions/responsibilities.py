"""Verbs for responsibilities."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from teambuilder.core.actions.common import added_checked, duty, edit_row, tidy
from teambuilder.core.change import Action, Change, changed, removed
from teambuilder.core.plan import Plan, Responsibility


def add_responsibility(plan: Plan, responsibility: Responsibility) -> Change:
    """Adds something that must be done; nobody owns it yet."""
    clean = tidy(responsibility)
    return Change(Action("add_responsibility", {"responsibility": clean.text}), (added_checked(clean),))


def edit_responsibility(plan: Plan, responsibility_id: str, **fields: Any) -> Change:
    """Sets some fields of a responsibility."""
    row = duty(plan, responsibility_id)
    return edit_row("edit_responsibility", row, fields, responsibility=row.text)


def retire_responsibility(plan: Plan, responsibility_id: str, *, retired: bool = True) -> Change:
    """Puts a responsibility aside, or takes it up again; its ownerships are kept for that day."""
    row = duty(plan, responsibility_id)
    name = "retire_responsibility" if retired else "take_up_responsibility"
    return Change(Action(name, {"responsibility": row.text}), changed(row, replace(row, retired=retired)))


def remove_responsibility(plan: Plan, responsibility_id: str) -> Change:
    """Removes a responsibility from the plan, from every role and every goal."""
    row = duty(plan, responsibility_id)
    gone = [
        row,
        *(s for s in plan.goal_supports.values() if s.responsibility_id == responsibility_id),
        *(o for team in plan.teams.values() for o in team.ownerships_of_responsibility(responsibility_id)),
    ]
    gone.reverse()  # so that taking it back brings them in the order in which they were
    return Change(Action("remove_responsibility", {"responsibility": row.text}), tuple(removed(r) for r in gone))
