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
    new_id,
)
from teambuilder.core.rows import LINE_LIMIT
from teambuilder.core.sheets import Money, Options, ResponsibilitiesSheet, responsibilities_sheet
from teambuilder.core.sheets.changes import Changes, DutyChange, DutyChangeKind, GoneDuty
from teambuilder.core.sheets.signed import changes_since, signed_state
from teambuilder.core.sheets.signed_state import SignedDuty, SignedGoal, SignedRole, SignedState, read_state
from teambuilder.core.text import Text
from teambuilder.core.validation import validate
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


def sheet_of(plan: Plan, **choices: bool) -> ResponsibilitiesSheet:
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
    again = signed(with_team(after, ownerships={}), "2026-05-05")
    assert len(again.signings) == 2
    assert not changes(again)
    assert mark_signed(again, [sheet_of(again)], "2026-05-05").edits == ()


def test_of_two_signings_of_one_day_as_a_merge_leaves_them_the_replaced_one_counts(plan: Plan) -> None:
    state = signed_state(sheet_of(plan))
    rows = [Signing(key, person_id="r", signed_date="2026-05-05", state=state) for key in ("b", "c", "a")]
    after = signed(with_team(replace(plan, signings={row.id: row for row in rows}), ownerships={}))
    assert len(after.signings) == 3
    assert not changes(after)


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
    twice = mark_signed(plan, [sheets[0], sheets[0]], "2026-05-05")
    assert (twice.action.name, twice.action.parameters) == ("mark_signed", {"person": Text("Rabia")})
    assert len(twice.edits) == 1


def test_the_fullest_sheet_can_be_kept_and_read(plan: Plan) -> None:
    quotes = '"' * LINE_LIMIT
    ids = [new_id() for _ in range(500)]
    full = replace(plan, responsibilities={key: Responsibility(key, text_en=quotes, text_ur=quotes) for key in ids})
    rows = (Ownership(key, "s", role_id="a", responsibility_id=key) for key in ids)
    full = signed(with_team(full, ownerships={row.id: row for row in rows}))
    for row in full.signings.values():
        validate(row)
    assert changes(full) == Changes("2026-05-05")


def test_the_order_of_cards_is_no_change(plan: Plan) -> None:
    people = {**plan.people, "z": Person("z", name="Zara")}
    slots = {**plan.team("s").slots, "9": Slot("9", "s", role_id="m", person_id="z", position=5)}
    after = signed(with_team(replace(plan, people=people), slots=slots))
    assert not changes(with_team(after, slots={**slots, "1": replace(slots["1"], position=9)}))


def test_goals_are_not_compared_on_a_sheet_without_them(plan: Plan) -> None:
    after = replace(signed(plan), goal_supports={})
    assert changes(after).gone_goals == (Text("Grow"),)
    assert not changes(after, with_goals=False)
    moved = replace(signed(plan), goals={"g": replace(plan.goals["g"], due_date="2027-06-30")})
    assert changes(moved).changed_goals == {"g"}


def test_what_plans_hold_is_read_for_good() -> None:
    """The text as the first version wrote it."""
    kept = """{
        "week": [600, 2400], "pay": [4500000, "PKR"],
        "goals": [{"id": "g", "text": ["Grow", "بڑھنا"], "measure": ["Ten shops", ""], "due": "2027-03-31"}],
        "roles": [{
            "id": "a", "title": ["Seller", "سیلز مین"], "minutes": 600,
            "reports_to": {"title": ["Manager", ""], "holders": [["Imran", ""]]},
            "owns": [["sell", ["Sell", ""], 60]], "helps": [["plan", ["Plan", ""], 30]]
        }, {"id": "m", "title": ["Boss", ""], "minutes": 0, "reports_to": null, "owns": [], "helps": []}]
    }"""
    seller = SignedRole(
        title=Text("Seller", "سیلز مین"),
        minutes=600,
        reports_to=(Text("Manager"), (Text("Imran"),)),
        duties={"sell": SignedDuty(Text("Sell"), 60, True), "plan": SignedDuty(Text("Plan"), 30, False)},
    )
    assert read_state(kept) == SignedState(
        week=Week(600, 2400),
        roles={"a": seller, "m": SignedRole(Text("Boss"), 0, None, {})},
        goals={"g": SignedGoal(Text("Grow", "بڑھنا"), Text("Ten shops"), "2027-03-31")},
        pay=Money(4_500_000, "PKR"),
    )


def test_a_state_of_a_stranger_is_no_signing(plan: Plan) -> None:
    good = json.loads(signed_state(sheet_of(plan, with_pay=True)))
    strange: list[Any] = [None, 5, "x", [], {}, {"week": 1}, {**good, "week": [1]}, {**good, "week": [-1, True]}]
    strange += [{**good, "roles": value} for value in (None, 5, "xyz", [[]], [{"id": 5}], {"a": "b"})]
    strange += [
        {**good, "roles": [{**good["roles"][0], name: value}]} for name in good["roles"][0] for value in (-5, [5], 1.5)
    ]
    strange += [{**good, "goals": value} for value in (7, [7], [{"id": "g"}])]
    strange += [{**good, "pay": value} for value in ("x", [1], ["1", "PKR"], [1.5, "PKR"], [10**4000, "PKR"])]
    unprintable = ("\ud800", "\x00", "x" * 301)  # where a plan's own texts cannot have them
    strange += [{**good, "roles": [{**good["roles"][0], "title": [text, ""]}]} for text in unprintable]
    strange += [{**good, "roles": [{**good["roles"][0], "minutes": 10**14}]}]
    texts = [json.dumps(value) for value in strange] + ["", "{", "[" * 100_000, "1" * 5000, '{"week": [1e999, 1]}']
    sheet = sheet_of(plan)
    signings = [Signing("x", person_id="r", signed_date="2026-05-05", state=text) for text in texts]
    assert [row.state[:80] for row in signings if changes_since(row, sheet) is not None] == []
    assert sheet_of(replace(plan, signings={"x": signings[0]})).changes is None
