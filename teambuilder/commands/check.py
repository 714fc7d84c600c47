"""The command that tells what a plan should settle."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from teambuilder.commands.line import FOUND, Parser, tell
from teambuilder.commands.plans import scenario_named
from teambuilder.commands.trouble import told


def run(arguments: Sequence[str]) -> int:
    chosen = _parser().parse_args(arguments)
    from teambuilder.core.findings import texts

    found = check_plan(chosen.plan, language=chosen.language, scenario=chosen.scenario)
    if chosen.json:
        tell([json.dumps(found, ensure_ascii=False, indent=2)])
    elif found:
        tell(
            f"{texts.word(finding['severity'], chosen.language)}: {finding['title']} {finding['reason']}"
            for finding in found
        )
    else:
        tell([texts.word("nothing", chosen.language)])
    return FOUND if found else 0


def _parser() -> Parser:
    parser = Parser(
        prog="teambuilder check",
        description="Tells what a plan should settle, the most serious first. Ends with 1 if there is anything.",
    )
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--scenario", metavar="NAME", help="in either language; the one that opens first unless said")
    parser.add_argument("--language", choices=["en", "ur"], default="en")
    parser.add_argument("--json", action="store_true", help="as JSON, with codes, ids and remedies")
    return parser


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
