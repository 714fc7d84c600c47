"""The facts of a responsibilities sheet."""

from __future__ import annotations

import base64
from dataclasses import replace

from teambuilder.core.plan import (
    Business,
    Ownership,
    OwnershipKind,
    Person,
    PersonKind,
    Plan,
    Responsibility,
    Role,
    Slot,
    Team,
    Text,
)
from teambuilder.core.sheets import Options, Post, people_in_board_order, responsibilities_sheet

OWNER = Text("Nadia", "")
MANAGER = Post(Text("Manager"), (Text("Imran"),))


def team_plan() -> Plan:
    """Nadia owns the business, Imran manages, Rabia and a vacancy sell; everybody's duty is one thing."""
    people = (
        Person("n", name="Nadia", kind=PersonKind.OWNER),
        Person("i", name="Imran"),
        Person("r", name="Rabia"),
    )
    roles = (
        Role("m", "s", title_en="Manager"),
        Role("a", "s", title_en="Seller", reports_to_id="m"),
    )
    slots = (
        Slot("1", "s", role_id="m", person_id="i", position=2),
        Slot("2", "s", role_id="a", person_id="r", position=1, minutes_a_week=600),
        Slot("3", "s", role_id="a", person_id="r", position=3, minutes_a_week=60),
        Slot("4", "s", role_id="a", position=4),
    )
    duties = (
        Responsibility("x", text_en="Sell", minutes_a_week=90),
        Responsibility("y", text_en="Old", retired=True),
        Responsibility("z", text_en="Plan", minutes_a_week=30),
    )
    ownerships = (
        Ownership("ax", "s", role_id="a", responsibility_id="x", minutes_a_week=45),
        Ownership("ay", "s", role_id="a", responsibility_id="y"),
        Ownership("az", "s", role_id="a", responsibility_id="z", kind=OwnershipKind.HELPS),
        Ownership("mz", "s", role_id="m", responsibility_id="z"),
    )
    team = Team(
        roles={row.id: row for row in roles},
        slots={row.id: row for row in slots},
        ownerships={row.id: row for row in ownerships},
    )
    return Plan(
        people={row.id: row for row in people},
        responsibilities={row.id: row for row in duties},
        teams={"s": team},
    )


def sheet_of(plan: Plan, person_id: str, **choices: bool):
    return responsibilities_sheet(plan, "s", person_id, Options(**choices))


def test_two_slots_of_a_role_are_one_role_with_their_hours() -> None:
    (role,) = sheet_of(team_plan(), "r").roles
    assert role.minutes_a_week == 660


def test_own_hours_win_and_the_retired_are_left_out() -> None:
    sheet = sheet_of(team_plan(), "r")
    assert [(duty.text.en, duty.minutes_a_week) for duty in sheet.roles[0].owns] == [("Sell", 45)]
    assert (sheet.minutes_owned, sheet.minutes_helped) == (45, 30)


def test_help_names_who_owns() -> None:
    (helped,) = sheet_of(team_plan(), "r").roles[0].helps
    assert helped.owners == (MANAGER,)


def test_reports_to_the_holder_then_to_the_owner() -> None:
    plan = team_plan()
    assert sheet_of(plan, "r").roles[0].reports_to == MANAGER
    assert sheet_of(plan, "i").roles[0].reports_to == Post(None, (OWNER,))


def test_the_owner_reports_to_nobody_and_signs_alone() -> None:
    plan = team_plan()
    plan = replace(plan, people={**plan.people, "r": replace(plan.people["r"], kind=PersonKind.OWNER)})
    sheet = sheet_of(plan, "r")
    assert sheet.roles[0].reports_to is None
    assert sheet.signed_by is not None
    assert sheet.signed_by == ()


def test_nobody_is_their_own_superior() -> None:
    plan = team_plan()
    team = plan.team("s")
    slots = {**team.slots, "1": replace(team.slots["1"], person_id="r")}
    plan = replace(plan, teams={"s": replace(team, slots=slots)})
    roles = sheet_of(plan, "r").roles
    assert [role.reports_to for role in roles] == [Post(None, (OWNER,)), Post(None, (OWNER,))]


def test_a_vacant_superior_is_named_and_the_owner_signs() -> None:
    plan = team_plan()
    team = plan.team("s")
    plan = replace(plan, teams={"s": replace(team, slots={k: v for k, v in team.slots.items() if k != "1"})})
    sheet = sheet_of(plan, "r")
    assert sheet.roles[0].reports_to == Post(Text("Manager"), ())
    assert sheet.signed_by is not None
    assert sheet.signed_by == (Post(None, (OWNER,)),)


def test_pay_only_when_asked() -> None:
    plan = team_plan()
    plan = replace(plan, people={**plan.people, "r": replace(plan.people["r"], monthly_pay=0)})
    assert sheet_of(plan, "r").monthly_pay is None
    assert sheet_of(plan, "r", with_pay=True).monthly_pay is not None


def test_people_in_board_order_without_those_who_hold_nothing() -> None:
    assert people_in_board_order(team_plan().team("s")) == ("r", "i")


def test_no_lines_to_sign_on_unless_they_are_wanted() -> None:
    assert sheet_of(team_plan(), "r", with_signatures=False).signed_by is None


def test_a_person_without_a_slot_still_has_a_sheet() -> None:
    assert sheet_of(team_plan(), "n").roles == ()


def test_logo_in_bytes_or_none() -> None:
    plan = replace(team_plan(), business=Business("business", logo=base64.b64encode(b"picture").decode()))
    assert sheet_of(plan, "r").letterhead.logo == b"picture"
    assert sheet_of(plan, "r", with_logo=False).letterhead.logo == b""
    broken = replace(plan, business=Business("business", logo="no base64!"))
    assert sheet_of(broken, "r").letterhead.logo == b""
