"""The verb that takes up suggested placements."""

from __future__ import annotations

from collections.abc import Sequence

from teambuilder.core.actions.business import Script
from teambuilder.core.actions.common import found, person_of, role_of
from teambuilder.core.actions.slots import place_person
from teambuilder.core.change import Action, Change, Refused
from teambuilder.core.plan import Plan


def accept_placements(plan: Plan, scenario_id: str, pairs: Sequence[tuple[str, str]]) -> Change:
    """Puts people into vacant slots, as pairs (person id, slot id), in one step.

    Refused: "already_here" for a slot that somebody holds, "already_in_role", "gone".
    """
    script = Script(plan)
    changes = [script.do(_fill_vacant, scenario_id, person_id, slot_id) for person_id, slot_id in pairs]
    if len(changes) == 1:
        return changes[0]
    return script.change(Action("accept_placements", {"count": len(changes)}))


def _fill_vacant(plan: Plan, scenario_id: str, person_id: str, slot_id: str) -> Change:
    """Nobody loses a seat by a suggestion that has been overtaken."""
    team = plan.team(scenario_id)
    slot = found(team.slots, slot_id)
    holder = person_of(plan, slot)
    if holder is not None:
        raise Refused("already_here", person=holder.names, role=role_of(team, slot).title)
    return place_person(plan, scenario_id, person_id, slot_id)
