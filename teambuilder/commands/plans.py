"""The commands that look at a plan or write one: its findings, and the sample."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from teambuilder.commands.trouble import CommandError, told
from teambuilder.core.plan import Plan


def write_sample(path: Path) -> None:
    """Writes the sample plan to a new file."""
    from teambuilder.core.catalogue import load_catalogue
    from teambuilder.core.sample import sample_change
    from teambuilder.store.plan_file import PlanFile

    with told():
        PlanFile.create(path, sample_change(load_catalogue())).close()


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


def check_plan(plan_path: Path, *, language: Literal["en", "ur"], scenario: str | None = None) -> list[dict[str, Any]]:
    """The findings of a scenario, or of the one that opens first, the most serious first, in words and codes."""
    from teambuilder.core.coverage import coverage
    from teambuilder.core.findings import findings, texts
    from teambuilder.store.plan_file import PlanFile

    with told(), PlanFile.open(plan_path, read_only=True) as plan_file:
        plan = plan_file.plan
    scenario_id = scenario_named(plan, scenario)
    found = findings(plan, scenario_id, coverage(plan, plan.team(scenario_id)))
    return [
        {
            "key": finding.key,
            "code": finding.code,
            "severity": finding.severity.name.lower(),
            "concerns": [{"kind": subject.kind, "id": subject.id} for subject in finding.subjects],
            "title": texts.title(finding, language),
            "reason": texts.reason(finding, language),
            "remedies": [texts.remedy(step, language) for step in finding.remedies],
        }
        for finding in found
    ]
