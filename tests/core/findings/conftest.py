"""A sound little team, with nothing to settle, that tests put out of order one thing at a time."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from teambuilder.core.coverage import coverage
from teambuilder.core.findings import Assessment, Finding, assess
from teambuilder.core.plan import (
    Business,
    Department,
    Goal,
    GoalSupport,
    Horizon,
    Ownership,
    OwnershipKind,
    Person,
    PersonKind,
    Plan,
    Responsibility,
    Role,
    Scenario,
    Slot,
    Team,
    WorksWith,
)

TODAY = datetime.date(2026, 11, 23)
SCENARIO = "today"


class Board:
    """Imran leads sales with Usman; Nadia, who owns the business, leads marketing with Maryam."""

    def __init__(self) -> None:
        self.business = Business("business", name="Roshni", currency="PKR", current_scenario_id=SCENARIO)
        self.rows: dict[str, dict[str, Any]] = {
            name: {}
            for name in (
                *("people", "responsibilities", "goals", "goal_supports"),
                *("roles", "slots", "works_with", "ownerships", "dismissals"),
            )
        }
        sales, marketing = Department.SALES, Department.MARKETING
        self.role("head", sales, "imran", template="sales-manager")
        self.role("rep", sales, "usman", template="account-executive", reports_to_id="head")
        self.role("chief", marketing, "nadia", template="marketing-strategist")
        self.role("writer", marketing, "maryam", template="content-writer", reports_to_id="chief")
        self.change("people", "nadia", kind=PersonKind.OWNER)
        self.put("works_with", WorksWith("heads", SCENARIO, role_id="head", other_role_id="chief"))
        self.duty("strategy", sales, owner="head", helper="rep", horizon=Horizon.LONG_TERM)
        self.duty("deals", sales, owner="rep", helper="head")
        self.duty("plan", marketing, owner="chief", helper="writer", horizon=Horizon.LONG_TERM)
        self.goal("known", serving="plan")

    def put(self, table: str, row: Any) -> None:
        self.rows[table][row.id] = row

    def change(self, table: str, row_id: str, **fields: Any) -> None:
        self.rows[table][row_id] = replace(self.rows[table][row_id], **fields)

    def money(self, **fields: Any) -> None:
        """Sets the business's cash, margin, budget and the like."""
        self.business = replace(self.business, **fields)

    def person(self, key: str, **fields: Any) -> None:
        self.put("people", Person(key, name=key.title(), **fields))

    def role(self, key: str, department: Department, holder: str | None, **fields: Any) -> None:
        self.put("roles", Role(key, SCENARIO, department=department, title_en=key.title(), **fields))
        self.seat(key, holder)

    def seat(self, role_id: str, holder: str | None, minutes: int = 2400, **fields: Any) -> None:
        """One more seat of a role, called after it: "rep-1", "rep-2"."""
        if holder is not None and holder not in self.rows["people"]:
            self.person(holder)
        number = 1 + sum(slot.role_id == role_id for slot in self.rows["slots"].values())
        position = len(self.rows["slots"])
        slot = Slot(f"{role_id}-{number}", SCENARIO, role_id, holder, minutes, position, **fields)
        self.put("slots", slot)

    def free(self, *role_ids: str) -> None:
        for slot in list(self.rows["slots"].values()):
            if slot.role_id in role_ids:
                self.change("slots", slot.id, person_id=None)

    def drop(self, *role_ids: str) -> None:
        """Takes roles away with all that hangs on them."""
        for role_id in role_ids:
            del self.rows["roles"][role_id]
            for table in ("slots", "ownerships", "works_with"):
                gone = [key for key, row in self.rows[table].items() if role_id in vars(row).values()]
                for key in gone:
                    del self.rows[table][key]
            for role in list(self.rows["roles"].values()):
                if role.reports_to_id == role_id:
                    self.change("roles", role.id, reports_to_id=None)

    def duty(self, key: str, department: Department, *, owner: str = "", helper: str = "", **fields: Any) -> None:
        given = {"essential": True, "minutes_a_week": 600, **fields}
        self.put("responsibilities", Responsibility(key, department=department, text_en=f"Do {key}", **given))
        if owner:
            self.owns(owner, key)
        if helper:
            self.owns(helper, key, OwnershipKind.HELPS)

    def owns(
        self, role_id: str, key: str, kind: OwnershipKind = OwnershipKind.OWNS, minutes: int | None = None
    ) -> None:
        self.put("ownerships", Ownership(f"{role_id}-{key}", SCENARIO, role_id, key, kind, minutes))

    def disown(self, role_id: str, key: str) -> None:
        del self.rows["ownerships"][f"{role_id}-{key}"]

    def goal(self, key: str, *, serving: str = "") -> None:
        goal = Goal(key, department=Department.MARKETING, horizon=Horizon.LONG_TERM, text_en=f"Be {key}")
        self.put("goals", goal)
        if serving:
            self.put("goal_supports", GoalSupport(f"{key}-{serving}", goal_id=key, responsibility_id=serving))

    @property
    def plan(self) -> Plan:
        of_team = {name: self.rows[name] for name in ("roles", "slots", "works_with", "ownerships", "dismissals")}
        of_plan = {name: rows for name, rows in self.rows.items() if name not in of_team}
        return Plan(
            business=self.business,
            scenarios={SCENARIO: Scenario(SCENARIO, name_en="Today")},
            teams={SCENARIO: Team(**of_team)},
            **of_plan,
        )

    def assess(self, plan: Plan | None = None) -> Assessment:
        shown = plan or self.plan
        return assess(shown, SCENARIO, coverage(shown, shown.team(SCENARIO)), today=TODAY)

    def found(self, code: str, plan: Plan | None = None) -> list[Finding]:
        return [finding for finding in self.assess(plan).findings if finding.code == code]


@pytest.fixture
def board() -> Board:
    return Board()
