"""What speaks against a placement without forbidding it: shown while a person hovers over a slot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from teambuilder.core.change import Parameter
from teambuilder.core.plan import Leaning, Plan


@dataclass(frozen=True)
class Caution:
    """A reason to think twice, for words to be found."""

    code: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, Parameter])


def cautions(plan: Plan, scenario_id: str, person_id: str, slot_id: str, *, leaving: str = "") -> tuple[Caution, ...]:
    """Why this person may not suit this slot: "over_hours", "against_leaning"; empty when they suit.

    `leaving` is the slot that they would give up for it.
    """
    team = plan.team(scenario_id)
    person, slot = plan.people[person_id], team.slots[slot_id]
    reasons: list[Caution] = []
    used = sum(s.minutes_a_week for s in team.slots_of_person(person_id) if s.id not in (leaving, slot_id))
    would_be = used + slot.minutes_a_week
    if would_be > person.minutes_a_week:
        reasons.append(Caution("over_hours", {"minutes": would_be, "available": person.minutes_a_week}))
    department = team.roles[slot.role_id].department
    if person.leaning != Leaning.EITHER and person.leaning != str(department):
        reasons.append(Caution("against_leaning", {"leaning": str(person.leaning)}))
    return tuple(reasons)
