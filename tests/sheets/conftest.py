"""A small team whose sheet has something of everything."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # for the modules beside this one
pytest.register_assert_rewrite("pdf_reading")

from teambuilder.core.plan import (  # noqa: E402
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
    Stage,
    Team,
    WorksWith,
)
from teambuilder.core.rows import Row  # noqa: E402

TODAY = "today"
AnyRow = TypeVar("AnyRow", bound=Row)


def duty(key: str, english: str, urdu: str, **fields: object) -> Responsibility:
    return Responsibility(key, text_en=english, text_ur=urdu, **fields)  # pyright: ignore[reportArgumentType]


def owns(role_id: str, duty_id: str, kind: OwnershipKind = OwnershipKind.OWNS, **fields: int) -> Ownership:
    return Ownership(f"{role_id}-{duty_id}", TODAY, role_id=role_id, responsibility_id=duty_id, kind=kind, **fields)


def by_id(*rows: AnyRow) -> dict[str, AnyRow]:
    return {row.id: row for row in rows}


@pytest.fixture
def plan() -> Plan:
    """Nadia owns the business, Imran leads sales, Rabia sells and also runs the campaigns."""
    people = by_id(
        Person(
            "nadia",
            name="Nadia Rahman",
            name_other_script="نادیہ رحمان",
            kind=PersonKind.OWNER,
            phone="+92 300 1234567",
            email="nadia@example.pk",
            monthly_pay=31_111_100,
        ),
        Person("imran", name="عمران صدیقی", name_other_script="Imran Siddiqui", monthly_pay=17_777_700),
        Person(
            "rabia",
            name="Rabia Aslam",
            name_other_script="رابعہ اسلم",
            minutes_a_week=2400,
            monthly_pay=9_200_050,
            start_date="2023-04-01",
        ),
    )
    roles = by_id(
        Role("manager", TODAY, title_en="Sales manager", title_ur="سیلز مینیجر"),
        Role(
            "seller",
            TODAY,
            title_en="Account executive",
            title_ur="اکاؤنٹ ایگزیکٹو",
            purpose_en="Closes deals.",
            purpose_ur="سودے پکے کرنا۔",
            territory_en="Jhang (city)",
            territory_ur="جھنگ (شہر)",
            specialty_en="Hotels",
            specialty_ur="ہوٹل",
            reports_to_id="manager",
            monthly_pay=8_888_800,
        ),
        Role(
            "campaigner",
            TODAY,
            department=Department.MARKETING,
            title_en="Marketing executive",
            title_ur="مارکیٹنگ ایگزیکٹو",
        ),
    )
    slots = by_id(
        Slot("s1", TODAY, role_id="manager", person_id="imran", position=1),
        Slot("s2", TODAY, role_id="seller", person_id="rabia", minutes_a_week=1500, position=2),
        Slot("s3", TODAY, role_id="campaigner", person_id="rabia", minutes_a_week=1200, position=3),
        Slot(
            "s4",
            TODAY,
            role_id="seller",
            person_id=None,
            position=4,
            minutes_a_week=1800,
            start_month="2027-02",
            monthly_pay=7_654_300,
            stage=Stage.INTERVIEWING,
        ),
    )
    duties = by_id(
        duty("forecast", "Forecast the sales", "سیلز کا تخمینہ لگانا", minutes_a_week=90),
        duty(
            "calls",
            "Call new customers",
            "نئے گاہکوں کو فون کرنا",
            explanation_en="Within 2 days.",
            explanation_ur="2 دن کے اندر۔",
            minutes_a_week=450,
        ),
        duty("brand", "Watch the brand", "برانڈ پر نظر رکھنا", horizon=Horizon.LONG_TERM),
        duty("fax", "Send faxes", "فیکس بھیجنا", retired=True),
    )
    ownerships = by_id(
        owns("manager", "forecast"),
        owns("seller", "forecast", OwnershipKind.HELPS, minutes_a_week=30),
        owns("seller", "calls"),
        owns("seller", "fax"),
        owns("campaigner", "brand", minutes_a_week=60),
    )
    return Plan(
        business=Business("business", name="Roshan Taar", name_other_script="روشن تار", currency="PKR"),
        scenarios={TODAY: Scenario(TODAY, name_en="Today", name_ur="آج")},
        people=people,
        responsibilities=duties,
        goals={
            "shops": Goal(
                "shops",
                text_en="Forty new shops",
                text_ur="40 نئی دکانیں",
                measure_en="Shops a month",
                measure_ur="ماہانہ دکانیں",
                due_date="2027-03-31",
            ),
            "unserved": Goal("unserved", text_en="Something else", text_ur="کچھ اور"),
        },
        goal_supports={"g": GoalSupport("g", goal_id="shops", responsibility_id="calls")},
        teams={
            TODAY: Team(
                roles=roles,
                slots=slots,
                works_with={"w": WorksWith("w", TODAY, role_id="manager", other_role_id="campaigner")},
                ownerships=ownerships,
            )
        },
    )


@pytest.fixture
def busy_plan(plan: Plan) -> Plan:
    """The same with 60 responsibilities for Rabia, one of them explained at the greatest length."""
    duties = {
        f"d{n}": duty(f"d{n}", f"Task {n} of many", f"بہت سے کاموں میں سے کام {n}", minutes_a_week=30)
        for n in range(60)
    }
    duties["d30"] = replace(duties["d30"], explanation_ur="گاہک سے بات۔ " * 700)
    ownerships = {row.id: row for row in (owns("seller", key) for key in duties)}
    team = replace(plan.team(TODAY), ownerships=ownerships)
    return replace(plan, responsibilities=duties, goal_supports={}, teams={TODAY: team})
