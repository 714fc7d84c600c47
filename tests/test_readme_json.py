"""The JSON that the README shows is a plan."""

from __future__ import annotations

import json
import re
from pathlib import Path

from teambuilder.exchange.plan_of_json import plan_of_json

README = Path(__file__).parents[1] / "README.md"


def test_the_document_in_the_readme_is_a_plan() -> None:
    (document,) = re.findall(r"```json\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    plan = plan_of_json(document)
    team = plan.team("today")
    assert team.slots["seat-1"].person_id == "ayesha"
    assert len(list(plan.all_rows())) == 1 + sum(len(v) for v in json.loads(document).values() if type(v) is list)
