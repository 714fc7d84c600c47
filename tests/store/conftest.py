"""A plan of a shop with one salesman, in a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from teambuilder.core.actions.business import Script
from teambuilder.core.actions.ownership import give_new_responsibility
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.reporting import report_to, work_with
from teambuilder.core.actions.roles import add_role, new_role
from teambuilder.core.change import Action, Change, added, changed
from teambuilder.core.plan import Department, OwnershipKind, PersonKind, Plan, Responsibility, Scenario, new_id
from teambuilder.store.plan_file import PlanFile


@pytest.fixture
def plan_path(tmp_path: Path) -> Path:
    return tmp_path / "Bismillah Traders بسم اللہ.teamplan"


@pytest.fixture
def founded() -> Change:
    """The first change of a plan: the owner, and two roles with a responsibility each."""
    script = Script(Plan())
    scenario = Scenario(new_id(), name_en="Today", name_ur="آج", position=1024)
    business = replace(Plan().business, name="Bismillah Traders", currency="PKR", current_scenario_id=scenario.id)
    script.add(added(scenario), *changed(Plan().business, business))
    script.do(add_person, new_person("Ayesha", kind=PersonKind.OWNER))
    roles = [new_role(scenario.id, Department.SALES, title) for title in ("Sales manager", "Sales rep")]
    for role in roles:
        script.do(add_role, scenario.id, role)
        duty = Responsibility(new_id(), text_en=f"What a {role.title_en} does", essential=True, minutes_a_week=300)
        script.do(give_new_responsibility, scenario.id, role.id, duty, OwnershipKind.OWNS)
    script.do(report_to, scenario.id, roles[1].id, roles[0].id)
    script.do(work_with, scenario.id, roles[0].id, roles[1].id)
    return script.change(Action("found_business", {"business": business.names}))


@pytest.fixture
def plan_file(plan_path: Path, founded: Change) -> Iterator[PlanFile]:
    """Two steps: the business is founded, Ali is added."""
    with PlanFile.create(plan_path, founded) as plan_file:
        plan_file.apply(add_person(plan_file.plan, new_person("Ali", name_other_script="علی")))
        yield plan_file
