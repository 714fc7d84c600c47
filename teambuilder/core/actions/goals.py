"""Verbs for goals: the lines of the sales and marketing plan, and which responsibilities serve them."""

from __future__ import annotations

from typing import Any

from teambuilder.core.actions.common import added_checked, duty, edit_row, found
from teambuilder.core.change import Action, Change, Refused, added, removed
from teambuilder.core.plan import Goal, GoalSupport, Plan, new_id


def add_goal(plan: Plan, goal: Goal) -> Change:
    """Adds a goal; nothing serves it yet. Refused: "empty", "too_long", "bad_date"."""
    return Change(Action("add_goal", {"goal": goal.text}), (added_checked(goal),))


def edit_goal(plan: Plan, goal_id: str, **fields: Any) -> Change:
    """Sets some fields of a goal. Refused as for a new one, and "gone"."""
    goal = found(plan.goals, goal_id)
    return edit_row("edit_goal", goal, fields, goal=goal.text)


def remove_goal(plan: Plan, goal_id: str) -> Change:
    """Removes a goal; the responsibilities that served it stay. Refused: "gone"."""
    goal = found(plan.goals, goal_id)
    supports = (support for support in plan.goal_supports.values() if support.goal_id == goal_id)
    return Change(Action("remove_goal", {"goal": goal.text}), tuple(removed(row) for row in (*supports, goal)))


def serve_goal(plan: Plan, goal_id: str, *responsibility_ids: str) -> Change:
    """Says that these responsibilities serve a goal; without edits for those that do. Refused: "gone"."""
    goal = found(plan.goals, goal_id)
    duties = [duty(plan, responsibility_id) for responsibility_id in dict.fromkeys(responsibility_ids)]
    served = {row.responsibility_id for row in plan.goal_supports.values() if row.goal_id == goal_id}
    new = [row for row in duties if row.id not in served]
    edits = tuple(added(GoalSupport(new_id(), goal_id=goal_id, responsibility_id=row.id)) for row in new)
    if len(duties) == 1:
        return Change(Action("serve_goal", {"goal": goal.text, "responsibility": duties[0].text}), edits)
    return Change(Action("serve_goal_with_several", {"goal": goal.text, "count": len(new)}), edits)


def stop_serving_goal(plan: Plan, goal_id: str, responsibility_id: str) -> Change:
    """Says that a responsibility does not serve a goal. Refused: "not_serving", "gone"."""
    goal, row = found(plan.goals, goal_id), duty(plan, responsibility_id)
    links = [
        link
        for link in plan.goal_supports.values()
        if link.goal_id == goal_id and link.responsibility_id == responsibility_id
    ]
    if not links:
        raise Refused("not_serving", goal=goal.text, responsibility=row.text)
    return Change(
        Action("stop_serving_goal", {"goal": goal.text, "responsibility": row.text}),
        tuple(removed(link) for link in links),
    )
