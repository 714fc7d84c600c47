"""The commands that look at a plan or write one: its findings, and the sample."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from teambuilder.commands.trouble import told


def write_sample(path: Path) -> None:
    """Writes the sample plan to a new file."""
    from teambuilder.core.catalogue import load_catalogue
    from teambuilder.core.sample import sample_change
    from teambuilder.store.plan_file import PlanFile

    with told():
        PlanFile.create(path, sample_change(load_catalogue())).close()


def check_plan(plan_path: Path, *, language: Literal["en", "ur"]) -> list[dict[str, Any]]:
    """The findings of the plan's current scenario, the most serious first, in words and codes."""
    from teambuilder.core.coverage import coverage
    from teambuilder.core.findings import findings, texts
    from teambuilder.store.plan_file import PlanFile

    with told(), PlanFile.open(plan_path, read_only=True) as plan_file:
        plan = plan_file.plan
    scenario_id = plan.business.current_scenario_id
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
