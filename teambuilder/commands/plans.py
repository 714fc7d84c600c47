"""What several commands look up in a plan."""

from __future__ import annotations

from teambuilder.commands.trouble import CommandError
from teambuilder.core.plan import Plan


def scenario_named(plan: Plan, name: str | None) -> str:
    """The id of a scenario by its name in either language; without a name, of the one that opens first."""
    from teambuilder.core.actions.scenarios import scenarios_in_order, scenarios_named

    if name is None:
        return plan.business.current_scenario_id
    found = [scenario.id for scenario in scenarios_named(plan, name)]
    if not found and name in plan.scenarios:
        found = [name]
    if len(found) == 1:
        return found[0]
    there = ", ".join(" / ".join(filter(None, (s.name_en, s.name_ur))) for s in scenarios_in_order(plan))
    if not found:
        raise CommandError(f"--scenario {name}: no scenario of this name is in the plan. There is: {there}.")
    raise CommandError(f"--scenario {name}: the plan has {len(found)} of them. Give the id: {', '.join(found)}.")
