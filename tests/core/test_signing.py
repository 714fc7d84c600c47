"""What was signed, and what is not as it was signed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from teambuilder.core.actions.people import remove_person
from teambuilder.core.actions.signing import mark_signed
from teambuilder.core.change import Refused
from teambuilder.core.plan import (
    Goal,
    GoalSupport,
    Ownership,
    OwnershipKind,
    Person,
    Plan,
    Responsibility,
    Role,
    Signing,
    Slot,
    Team,
)
from teambuilder.core.sheets import Money, Options, responsibilities_sheet
from teambuilder.core.sheets.changes import Changes, DutyChange, DutyChangeKind, GoneDuty
from teambuilder.core.sheets.signed import changes_since, signed_state
from teambuilder.core.text import Text
from teambuilder.core.workload import Week

SELL, PLAN, CALL = ("sell", "plan", "call")


def own(role_id: str, duty_id: str, kind: OwnershipKind = OwnershipKind.OWNS) -> Ownership:
    return Ownership(f"{role_id}{duty_id}", "s", role_id=role_id, responsibility_id=duty_id, kind=kind)


@pytest.fixture
def plan() -> Plan:
    """Rabia sells and helps to plan; Imran manages."""
    people = (Person("r", name="Rabia", monthly_pay=100), Person("i", name="Imran"))
    roles = (Role("m", "s", title_en="Manager"), Role("a", "s", title_en="Seller", reports_to_id="m"))
    slots = (Slot("1", "s", role_id="m", person_id="i"), Slot("2", "s", role_id="a", person_id="r", minutes_a_week=600))
    duties = tuple(Responsibility(key, text_en=key.title(), minutes_a_week=60) for key in (SELL, PLAN, CALL))
    ownerships = (own("a", SELL), own("a", PLAN, OwnershipKind.HELPS), own("m", PLAN))
    return Plan(
        people={row.id: row for row in people},
        responsibilities={row.id: row for row in duties},
        goals={"g": Goal("g", text_en="Grow", due_date="2027-03-31")},
        goal_supports={"gs": GoalSupport("gs", goal_id="g", responsibility_id=SELL)},
        teams={
            "s": Team(
                roles={row.id: row for row in roles},
                slots={row.id: row for row in slots},
                ownerships={row.id: row for row in ownerships},
            )
        },
    )


def sheet_of(plan: Plan, **choices: bool):
    return responsibilities_sheet(plan, "s", "r", Options(**choices))


def signed(plan: Plan, day: str = "2026-05-05", **choices: bool) -> Plan:
    return plan.apply(mark_signed(plan, [sheet_of(plan, **choices)], day))


def with_team(plan: Plan, **collections: Any) -> Plan:
    return replace(plan, teams={"s": replace(plan.team("s"), **collections)})


def changes(plan: Plan, **choices: bool) -> Changes:
    found = sheet_of(plan, **choices).changes
    assert found is not None
    return found


def test_nothing_differs_right_after_signing(plan: Plan) -> None:
    assert sheet_of(plan).changes is None
    after = signed(plan)
    assert changes(after) == Changes("2026-05-05")
    assert not changes(after)
    assert sheet_of(after, with_changes=False).changes is None


def test_each_way_in_which_a_duty_differs(plan: Plan) -> None:
    after = signed(plan)
    duties = dict(after.responsibilities)
    duties[SELL] = replace(duties[SELL], minutes_a_week=90)
    duties[PLAN] = replace(duties[PLAN], text_en="Plan well")
    ownerships = {row.id: row for row in (own("a", SELL), own("a", PLAN), own("a", CALL))}
    after = with_team(replace(after, responsibilities=duties), ownerships=ownerships)
    assert changes(after).duties == {
        ("a", SELL): DutyChange(DutyChangeKind.HOURS, 60),
        ("a", PLAN): DutyChange(DutyChangeKind.NOW_OWNED),
        ("a", CALL): DutyChange(DutyChangeKind.NEW),
    }
    lost = with_team(signed(plan), ownerships={})
    assert set(changes(lost).gone) == {
        GoneDuty("a", Text("Seller"), Text("Sell"), True),
        GoneDuty("a", Text("Seller"), Text("Plan"), False),
    }


def test_roles_superiors_hours_goals_and_pay(plan: Plan) -> None:
    after = signed(plan, with_pay=True)
    team = after.team("s")
    slots = {"3": Slot("3", "s", role_id="m", person_id="r", minutes_a_week=60), **team.slots}
    del slots["1"]
    goals = {"h": Goal("h", text_en="Keep")}
    supports = {"hs": GoalSupport("hs", goal_id="h", responsibility_id=SELL)}
    people = {**after.people, "r": replace(after.people["r"], monthly_pay=120)}
    after = with_team(replace(after, people=people, goals=goals, goal_supports=supports), slots=slots)
    found = changes(after, with_pay=True)
    assert found.new_roles == {"m"}
    assert found.reports_to == {"a"}
    assert (found.new_goals, found.gone_goals) == ({"h"}, (Text("Grow"),))
    assert found.pay_before == Money(100, "")
    assert found.week_before == Week(600, 2400)
    assert found.duties == {}, "the new role speaks for its duties"
    assert changes(after).pay_before is None, "pay that is not printed is not compared"


def test_pay_is_kept_only_when_it_was_printed(plan: Plan) -> None:
    assert "pay" not in json.loads(signed_state(sheet_of(plan)))
    assert json.loads(signed_state(sheet_of(plan, with_pay=True)))["pay"] == [100, ""]


def test_the_latest_day_counts_and_the_same_day_is_replaced(plan: Plan) -> None:
    after = signed(signed(plan, "2026-05-05"), "2026-04-01")
    latest = after.last_signing("r")
    assert latest is not None
    assert latest.signed_date == "2026-05-05"
    assert len(signed(with_team(after, ownerships={}), "2026-05-05").signings) == 2


def test_what_is_refused(plan: Plan) -> None:
    sheet = sheet_of(plan)
    with pytest.raises(Refused, match="bad_value"):
        mark_signed(plan, [sheet], "5 May")
    gone = plan.apply(remove_person(plan, "r"))
    with pytest.raises(Refused, match="gone"):
        mark_signed(gone, [sheet], "2026-05-05")


def test_a_person_who_leaves_takes_what_they_signed_along(plan: Plan) -> None:
    after = signed(plan)
    assert after.apply(remove_person(after, "r")).signings == {}


def test_several_are_one_step(plan: Plan) -> None:
    sheets = [responsibilities_sheet(plan, "s", person_id, Options()) for person_id in ("r", "i")]
    change = mark_signed(plan, sheets, "2026-05-05")
    assert (change.action.name, change.action.parameters) == ("mark_signed_many", {"count": 2})
    assert len(plan.apply(change).signings) == 2


def test_a_state_of_a_stranger_is_no_signing(plan: Plan) -> None:
    good = json.loads(signed_state(sheet_of(plan, with_pay=True)))
    strange: list[Any] = [None, 5, "x", [], {}, {"week": 1}, {**good, "week": [1]}, {**good, "week": [-1, True]}]
    strange += [{**good, "roles": value} for value in (None, 5, "xyz", [[]], [{"id": 5}], {"a": "b"})]
    strange += [
        {**good, "roles": [{**good["roles"][0], name: value}]} for name in good["roles"][0] for value in (-5, [5], 1.5)
    ]
    strange += [{**good, "goals": value} for value in (7, [7], [{"id": "g"}])]
    strange += [{**good, "pay": value} for value in ("x", [1], ["1", "PKR"], [1.5, "PKR"])]
    texts = [json.dumps(value) for value in strange] + ["", "{", "[" * 100_000, "1" * 5000, '{"week": [1e999, 1]}']
    accepted = [text for text in texts if changes_since(Signing("x", "r", "2026-05-05", text), sheet_of(plan))]
    assert [text[:80] for text in accepted] == []
