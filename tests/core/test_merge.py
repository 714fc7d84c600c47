"""A partner's copy, case by case: what is taken without a question, what is asked, and what is settled by rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from teambuilder.core.actions.business import Script, edit_business
from teambuilder.core.actions.costs import add_pay_raise, new_pay_raise, use_preset
from teambuilder.core.actions.findings import dismiss_finding
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.reporting import report_to, work_with
from teambuilder.core.actions.responsibilities import add_responsibility
from teambuilder.core.actions.roles import add_catalogue_role, add_role, edit_role, new_role, remove_role
from teambuilder.core.actions.scenarios import add_scenario, make_current, remove_scenario, rename_scenario
from teambuilder.core.actions.signing import mark_signed
from teambuilder.core.actions.slots import add_slot, edit_slot, free_slot, place_person, remove_slot, reorder_slot
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Refused, added, changed
from teambuilder.core.duplicates import Reason
from teambuilder.core.merge import Merge, Side, merge, merge_copy
from teambuilder.core.merge.rows import REFERENCES
from teambuilder.core.payroll.presets import load_presets
from teambuilder.core.plan import Department, OwnershipKind, Person, Plan, Responsibility, Scenario, new_id
from teambuilder.core.rows import ROW_CLASSES
from teambuilder.core.sheets import Options, responsibilities_sheet
from teambuilder.core.text import Text

Do = Callable[..., Any]
TODAY = "today"


@pytest.fixture
def base() -> Plan:
    """A manager and two sellers' seats, Ali on the first, a duty of the sellers."""
    script = Script(Plan())
    scenario = Scenario(TODAY, name_en="Today", position=1024)
    first = replace(Plan().business, current_scenario_id=TODAY, name="Roshni", currency="PKR")
    script.add(added(scenario), *changed(Plan().business, first))
    for name in ("Ali", "Sara"):
        script.do(add_person, new_person(name, monthly_pay=40_000_00))
    for title in ("Manager", "Seller"):
        script.do(add_role, TODAY, new_role(TODAY, Department.SALES, title))
    manager, seller = script.plan.team(TODAY).roles
    script.do(add_slot, TODAY, seller)
    script.do(report_to, TODAY, seller, manager)
    duty = Responsibility(new_id(), text_en="Call customers", minutes_a_week=60)
    script.do(add_responsibility, duty)
    script.do(set_ownership, TODAY, seller, duty.id, OwnershipKind.OWNS)
    script.do(place_person, TODAY, next(iter(script.plan.people)), seats(script.plan, "Seller")[0])
    return script.plan


def seats(plan: Plan, title: str) -> list[str]:
    return [slot.id for slot in plan.team(TODAY).slots_of_role(role(plan, title))]


def role(plan: Plan, title: str) -> str:
    return next(row.id for row in plan.team(TODAY).roles.values() if row.title_en == title)


def person(plan: Plan, name: str) -> str:
    return next(row.id for row in plan.people.values() if row.name == name)


def done(plan: Plan, *steps: tuple[Any, ...] | Mapping[str, Any]) -> Plan:
    """The plan after verbs, each as (verb, arguments …), the last of which may be a mapping of named ones."""
    script = Script(plan)
    for verb, *arguments in steps:
        named = arguments.pop() if arguments and isinstance(arguments[-1], dict) else {}
        script.do(verb, *arguments, **named)
    return script.plan


def answered(merged: Merge, side: Side) -> Plan:
    return merged.mine.apply(merged.change_for({conflict.id: side for conflict in merged.conflicts}))


def told(merged: Merge) -> list[tuple[str, str, dict[str, Any]]]:
    return [(item.code, item.subject.table, dict(item.subject.names)) for item in merged.settled]


def notes(merged: Merge, side: Side = Side.MINE) -> list[str]:
    return [note.code for note in merged.outcome({c.id: side for c in merged.conflicts}).notes]


def test_each_reference_of_a_row_is_known() -> None:
    named = {name for row in ROW_CLASSES.values() for name in row.__dataclass_fields__ if name.endswith("_id")}
    assert named - {"scenario_id"} == set(REFERENCES)
    assert set(REFERENCES.values()) <= set(ROW_CLASSES)


def test_different_details_of_one_person_need_no_question(base: Plan) -> None:
    ali = person(base, "Ali")
    mine = done(base, (edit_person, ali, {"phone": "1", "minutes_a_week": 600}))
    theirs = done(base, (edit_person, ali, {"email": "ali@x.pk", "minutes_a_week": 600}))
    merged = merge(mine, theirs, base)
    assert merged.conflicts == ()
    (item,) = merged.settled
    assert (item.code, item.subject.names["person"]) == ("changed", Text("Ali"))
    assert [(d.name, d.base, d.mine, d.theirs) for d in item.details] == [("email", "", "", "ali@x.pk")]
    row = answered(merged, Side.MINE).people[ali]
    assert (row.phone, row.email, row.minutes_a_week) == ("1", "ali@x.pk", 600)


def test_one_detail_that_both_changed_is_asked(base: Plan) -> None:
    ali = person(base, "Ali")
    mine = done(base, (edit_person, ali, {"monthly_pay": 1}))
    theirs = done(base, (edit_person, ali, {"monthly_pay": 2}))
    merged = merge(mine, theirs, base)
    (conflict,) = merged.conflicts
    assert (conflict.code, conflict.subject.table) == ("changed", "person")
    assert [(d.name, d.base, d.mine, d.theirs) for d in conflict.details] == [("monthly_pay", 40_000_00, 1, 2)]
    assert answered(merged, Side.MINE).people[ali].monthly_pay == 1
    assert answered(merged, Side.THEIRS).people[ali].monthly_pay == 2
    with pytest.raises(Refused) as refused:
        merged.change_for({})
    assert (refused.value.code, refused.value.parameters["count"]) == ("undecided", 1)


def test_to_keep_everything_is_a_step_that_remembers_the_copy(base: Plan) -> None:
    ali = person(base, "Ali")
    mine, theirs = (done(base, (edit_person, ali, {"monthly_pay": pay})) for pay in (1, 2))
    merged = merge(mine, theirs, base, file="copy.teamplan", head="abc")
    change = merged.change_for({merged.conflicts[0].id: Side.MINE})
    assert change.edits
    assert mine.apply(change) == mine
    assert dict(change.action.parameters) == {"file": "copy.teamplan", "count": 0, "head": "abc"}


def test_pay_by_the_month_and_by_the_hour_are_one_question(base: Plan) -> None:
    ali = person(base, "Ali")
    mine = done(base, (edit_person, ali, {"monthly_pay": 50_000_00}))
    theirs = done(base, (edit_person, ali, {"hourly_pay": 300_00}))
    merged = merge(mine, theirs, base)
    (conflict,) = merged.conflicts
    assert {d.name for d in conflict.details} == {"monthly_pay", "hourly_pay"}
    row = answered(merged, Side.THEIRS).people[ali]
    assert (row.monthly_pay, row.hourly_pay) == (None, 300_00)


def test_a_translation_joins_the_text_that_it_is_of(base: Plan) -> None:
    seller = role(base, "Seller")
    mine = done(base, (edit_role, TODAY, seller, {"title_en": "Sales rep"}))
    theirs = done(base, (edit_role, TODAY, seller, {"title_ur": "سیلز نمائندہ"}))
    merged = merge(mine, theirs, base)
    assert merged.conflicts == ()
    assert answered(merged, Side.MINE).team(TODAY).roles[seller].title == Text("Sales rep", "سیلز نمائندہ")


def test_a_name_is_not_lost_between_two_languages(base: Plan) -> None:
    seller = role(base, "Seller")
    base = done(base, (edit_role, TODAY, seller, {"title_ur": "سیلز"}))
    mine = done(base, (edit_role, TODAY, seller, {"title_en": ""}))
    theirs = done(base, (edit_role, TODAY, seller, {"title_ur": ""}))
    merged = merge(mine, theirs, base)
    (conflict,) = merged.conflicts
    assert [(d.name, d.mine, d.theirs) for d in conflict.details] == [("title", Text("", "سیلز"), Text("Seller", ""))]


def test_order_is_never_asked(base: Plan) -> None:
    one, two = seats(base, "Seller")
    manager = seats(base, "Manager")[0]
    mine = done(base, (reorder_slot, TODAY, two, manager))
    theirs = done(base, (reorder_slot, TODAY, two, one))
    merged = merge(mine, theirs, base)
    assert (merged.conflicts, merged.settled) == ((), ())
    assert answered(merged, Side.THEIRS) == mine
    assert told(merge(base, theirs, base)) == [("order", "slot", {})]
    assert answered(merge(base, theirs, base), Side.MINE) == theirs


def test_links_that_both_made_are_one(base: Plan) -> None:
    manager, seller = role(base, "Manager"), role(base, "Seller")
    duty = next(iter(base.responsibilities))
    mine = done(base, (work_with, TODAY, manager, seller), (set_ownership, TODAY, manager, duty, OwnershipKind.HELPS))
    theirs = done(base, (work_with, TODAY, seller, manager), (set_ownership, TODAY, manager, duty, OwnershipKind.HELPS))
    merged = merge(mine, theirs, base)
    assert (merged.conflicts, merged.settled) == ((), ())
    theirs = done(theirs, (set_ownership, TODAY, manager, duty, OwnershipKind.OWNS))
    merged = merge(mine, theirs, base)
    (conflict,) = merged.conflicts
    assert conflict.subject.names == {"role": Text("Manager"), "responsibility": Text("Call customers")}
    (detail,) = conflict.details
    assert (detail.base, detail.mine, detail.theirs) == (None, OwnershipKind.HELPS, OwnershipKind.OWNS)
    assert len(answered(merged, Side.THEIRS).team(TODAY).ownerships) == 2


def test_what_both_put_aside_or_signed_on_one_day_is_one(base: Plan) -> None:
    ali = person(base, "Ali")
    sheet = responsibilities_sheet(base, TODAY, ali, Options())
    mine, theirs = (
        done(base, (dismiss_finding, TODAY, "finding", note), (mark_signed, [sheet], "2026-11-24"))
        for note in ("Known", "Later")
    )
    merged = merge(mine, theirs, base)
    (conflict,) = merged.conflicts
    assert [(d.name, d.mine, d.theirs) for d in conflict.details] == [("note", "Known", "Later")]
    following = answered(merged, Side.THEIRS)
    assert len(following.signings) == 1
    assert [row.note for row in following.team(TODAY).dismissals.values()] == ["Later"]


def test_two_links_of_one_id_both_stay(base: Plan) -> None:
    """No verb gives a link to another role; a file from elsewhere may have done it."""
    (link,) = base.team(TODAY).ownerships.values()
    mine = done(base, (set_ownership, TODAY, link.role_id, link.responsibility_id, OwnershipKind.HELPS))
    moved = replace(link, role_id=role(base, "Manager"))
    theirs = replace(base, teams={TODAY: replace(base.team(TODAY), ownerships={link.id: moved})})
    following = answered(merge(mine, theirs, base), Side.MINE)
    kinds = {row.role_id: row.kind for row in following.team(TODAY).ownerships.values()}
    assert kinds == {link.role_id: OwnershipKind.HELPS, moved.role_id: OwnershipKind.OWNS}


def test_what_both_took_from_the_catalogue_is_one(base: Plan) -> None:
    catalogue, preset = load_catalogue(), next(iter(load_presets().by_key.values()))
    mine = done(base, (use_preset, preset), (add_catalogue_role, TODAY, catalogue, "sales-manager"))
    theirs = done(base, (use_preset, preset), (add_catalogue_role, TODAY, catalogue, "sales-manager"))
    merged = merge(mine, theirs, base)
    assert merged.conflicts == ()
    following = answered(merged, Side.MINE)
    assert set(following.on_costs) == set(mine.on_costs)
    assert set(following.responsibilities) == set(mine.responsibilities)
    assert len(following.team(TODAY).roles) == 4  # two may be meant: who owns what twice is a finding


@pytest.mark.parametrize("here", [True, False])
def test_a_role_that_one_removed_while_the_other_gave_it_duties(base: Plan, here: bool) -> None:
    seller = role(base, "Seller")
    without = done(base, (remove_role, TODAY, seller))
    duty = Responsibility(new_id(), text_en="Visit shops")
    busy = done(base, (add_responsibility, duty), (set_ownership, TODAY, seller, duty.id, OwnershipKind.OWNS))
    merged = merge(without, busy, base) if here else merge(busy, without, base)
    (conflict,) = merged.conflicts
    assert (conflict.code, conflict.subject.table) == ("removed_here" if here else "removed_there", "role")
    keeps, removes = (Side.THEIRS, Side.MINE) if here else (Side.MINE, Side.THEIRS)
    kept = answered(merged, keeps)
    assert kept.team(TODAY) == busy.team(TODAY)
    gone = answered(merged, removes)
    assert gone.team(TODAY) == without.team(TODAY)
    assert duty.id in gone.responsibilities


def test_a_role_that_nobody_worked_on_goes_with_all_that_hangs_on_it(base: Plan) -> None:
    theirs = done(base, (remove_role, TODAY, role(base, "Seller")))
    merged = merge(base, theirs, base)
    assert told(merged) == [("removed", "role", {"role": Text("Seller"), "seats": 2, "duties": 1})]
    assert answered(merged, Side.MINE) == theirs


def test_a_person_who_stays_keeps_the_seat(base: Plan) -> None:
    ali = person(base, "Ali")
    mine = done(base, (edit_person, ali, {"phone": "1"}))
    theirs = done(base, (remove_person, ali))
    merged = merge(mine, theirs, base)
    (conflict,) = merged.conflicts
    assert (conflict.code, conflict.subject.table) == ("removed_there", "person")
    assert answered(merged, Side.MINE) == mine
    assert answered(merged, Side.THEIRS) == theirs
    merged = merge(theirs, mine, base)  # the same from the other side
    assert [conflict.code for conflict in merged.conflicts] == ["removed_here"]
    assert answered(merged, Side.MINE) == theirs
    assert answered(merged, Side.THEIRS) == mine


def test_a_seat_of_somebody_who_was_removed_is_one_question(base: Plan) -> None:
    sara, seat = person(base, "Sara"), seats(base, "Seller")[0]
    mine = done(base, (place_person, TODAY, sara, seat))
    theirs = done(base, (free_slot, TODAY, seat), (remove_person, sara))
    merged = merge(mine, theirs, base)
    assert [(conflict.code, conflict.subject.table) for conflict in merged.conflicts] == [("removed_there", "person")]
    assert answered(merged, Side.MINE) == mine
    assert answered(merged, Side.THEIRS) == theirs


def test_a_seat_that_a_removal_made_vacant_is_no_work_on_its_role(base: Plan) -> None:
    mine = done(base, (remove_person, person(base, "Ali")))
    theirs = done(base, (remove_role, TODAY, role(base, "Seller")))
    merged = merge(mine, theirs, base)
    assert merged.conflicts == ()
    assert answered(merged, Side.MINE) == done(mine, (remove_role, TODAY, role(base, "Seller")))


def test_a_person_given_a_seat_there_and_removed_here_is_asked(base: Plan) -> None:
    sara, seat = person(base, "Sara"), seats(base, "Seller")[1]
    mine = done(base, (remove_person, sara))
    theirs = done(base, (place_person, TODAY, sara, seat))
    merged = merge(mine, theirs, base)
    (conflict,) = merged.conflicts
    assert (conflict.code, conflict.subject.names["person"]) == ("removed_here", Text("Sara"))
    assert answered(merged, Side.THEIRS) == theirs
    assert answered(merged, Side.MINE) == mine


def test_who_reported_to_a_removed_role_reports_further_up(base: Plan) -> None:
    theirs = done(base, (add_role, TODAY, new_role(TODAY, Department.SALES, "Driver")))
    theirs = done(theirs, (report_to, TODAY, role(theirs, "Driver"), role(base, "Seller")))
    mine = done(base, (remove_role, TODAY, role(base, "Seller")))
    merged = merge(mine, theirs, base)
    assert merged.conflicts == ()
    following = answered(merged, Side.MINE)
    assert following.team(TODAY).roles[role(following, "Driver")].reports_to_id == role(base, "Manager")
    assert notes(merged) == ["reports_up"]


def test_two_lines_that_make_a_loop(base: Plan) -> None:
    base = done(base, (add_role, TODAY, new_role(TODAY, Department.SALES, "Driver")))
    driver, seller, manager = (role(base, title) for title in ("Driver", "Seller", "Manager"))
    mine = done(base, (report_to, TODAY, manager, driver))
    theirs = done(base, (report_to, TODAY, driver, seller))
    merged = merge(mine, theirs, base)
    assert (merged.conflicts, notes(merged)) == ((), ["loop"])
    assert answered(merged, Side.MINE) == mine


def test_nobody_sits_twice_in_a_role(base: Plan) -> None:
    sara = person(base, "Sara")
    one, two = seats(base, "Seller")
    mine = done(base, (place_person, TODAY, sara, two))
    theirs = done(base, (place_person, TODAY, sara, one))
    merged = merge(mine, theirs, base)
    following = answered(merged, Side.MINE)
    assert [following.team(TODAY).slots[seat].person_id for seat in (one, two)] == [person(base, "Ali"), sara]
    assert notes(merged) == ["two_seats"]
    assert following == mine
    assert merged.change_for({}).edits  # the step remembers the copy: the same is not settled again


def test_a_role_keeps_a_seat(base: Plan) -> None:
    one, two = seats(base, "Seller")
    mine = done(base, (free_slot, TODAY, one), (remove_slot, TODAY, one))
    theirs = done(base, (remove_slot, TODAY, two))
    merged = merge(mine, theirs, base)
    following = answered(merged, Side.THEIRS)
    assert seats(following, "Seller") == [two]
    assert notes(merged) == ["last_seat"]


def test_scenarios_of_one_name_and_the_last_one(base: Plan) -> None:
    mine = done(base, (add_scenario, TODAY, "Next year", ""))
    theirs = done(base, (add_scenario, TODAY, "next  YEAR", "اگلا سال"))
    merged = merge(mine, theirs, base)
    names = {scenario.name for scenario in answered(merged, Side.MINE).scenarios.values()}
    assert names == {Text("Today"), Text("Next year"), Text("next  YEAR (2)", "اگلا سال")}
    assert notes(merged) == ["name_taken"]
    assert [item[:2] for item in told(merged)] == [("added", "scenario")]  # its team is not told row by row
    (second,) = mine.scenarios.keys() - base.scenarios.keys()
    left, right = done(mine, (remove_scenario, TODAY)), done(mine, (remove_scenario, second))
    merged = merge(left, right, mine)
    (conflict,) = merged.conflicts
    assert conflict.subject.names == {"scenario": Text("Next year")}
    assert answered(merged, Side.MINE) == answered(merged, Side.THEIRS) == left
    assert (notes(merged, Side.MINE), notes(merged, Side.THEIRS)) == ([], ["last_scenario"])


def test_the_scenario_that_opens_first_may_be_gone(base: Plan) -> None:
    base = done(base, (add_scenario, TODAY, "Later", ""))
    (later,) = base.scenarios.keys() - {TODAY}
    mine = done(base, (make_current, later))
    theirs = done(base, (remove_scenario, later))
    merged = merge(mine, theirs, base)
    (conflict,) = merged.conflicts
    assert (conflict.code, conflict.subject.names) == ("removed_there", {"scenario": Text("Later")})
    assert answered(merged, Side.MINE) == mine
    gone = answered(merged, Side.THEIRS)
    assert gone.business.current_scenario_id == TODAY
    assert notes(merged, Side.THEIRS) == ["opens_first"]


def test_a_seat_that_both_filled_is_asked_by_names(base: Plan) -> None:
    seat = seats(base, "Seller")[1]
    theirs = done(base, (add_person, new_person("Omar")))
    theirs = done(theirs, (place_person, TODAY, person(theirs, "Omar"), seat))
    mine = done(base, (place_person, TODAY, person(base, "Sara"), seat))
    merged = merge(mine, theirs, base)
    (conflict,) = merged.conflicts
    assert conflict.subject.names["number"] == 2
    (detail,) = conflict.details
    assert (detail.name, detail.base, detail.mine, detail.theirs) == ("person_id", None, Text("Sara"), Text("Omar"))


@pytest.mark.parametrize(
    ("here", "there", "reason"),
    [
        (new_person("Omar"), new_person("omar"), Reason.NAME),
        (new_person("Omar Farooq"), new_person("O. F.", name_other_script="عمر فاروق"), Reason.NEAR_NAME),
        (new_person("Mohammad Rafiq"), new_person("Muhammad Rafique"), Reason.NEAR_NAME),
        (new_person("Omar", email="omar@x.pk"), new_person("The new one", email="OMAR@x.pk"), Reason.EMAIL),
        (new_person("Omar", phone="0300 1234567"), new_person("New", phone="+92 300-1234567"), Reason.PHONE),
        (new_person("Omar", phone="0300 1234567"), new_person("Omar", phone="0300 1234567"), Reason.NAME),
    ],
)
def test_someone_whom_both_added_is_told_and_both_are_there_afterwards(
    base: Plan, here: Person, there: Person, reason: Reason
) -> None:
    mine, theirs = done(base, (add_person, here)), done(base, (add_person, there))
    merged = merge(mine, theirs, base)
    (double,) = merged.doubles
    assert (double.mine, double.theirs, double.reason) == (here, there, reason)
    assert not notes(merged)
    after = mine.apply(merged.change_for({}))
    assert [after.people[row.id] for row in (here, there)] == [here, there]


def test_only_those_whom_both_added_may_be_there_twice(base: Plan) -> None:
    """Not somebody new with a name of old, nor two of one side, nor the same row in both copies."""
    old = done(base, (add_person, new_person("Ali")))
    assert not merge(old, base, base).doubles
    assert not merge(base, old, base).doubles
    two = done(base, (add_person, new_person("Omar")), (add_person, new_person("Omar")))
    assert not merge(base, two, base).doubles
    assert not merge(old, done(old, (add_person, new_person("Zara"))), base).doubles
    other = done(base, (add_person, new_person("Zara", phone="0300 7654321")))
    assert not merge(done(base, (add_person, new_person("Imran", phone="0300 1234567"))), other, base).doubles


def test_without_a_common_step_names_hold_together_what_is_the_same(base: Plan) -> None:
    """The copy was typed anew: other ids, a new phone, more pay, another seller, and no Manager."""
    script = Script(Plan())
    scenario = Scenario(new_id(), name_en="today", position=1024)
    business = replace(Plan().business, current_scenario_id=scenario.id, name="Roshni", currency="PKR")
    script.add(added(scenario), *changed(Plan().business, business))
    script.do(add_person, new_person("ALI", phone="1", monthly_pay=2))
    script.do(add_person, new_person("Omar"))
    script.do(add_role, scenario.id, new_role(scenario.id, Department.SALES, "seller"))
    theirs = script.plan
    theirs = done(
        theirs, (place_person, scenario.id, person(theirs, "ALI"), next(iter(theirs.team(scenario.id).slots)))
    )
    merged = merge(base, theirs, None)
    asked = {(c.subject.table, d.name, d.base): (d.mine, d.theirs) for c in merged.conflicts for d in c.details}
    assert asked == {
        ("person", "name", None): (Text("Ali"), Text("ALI")),
        ("person", "monthly_pay", None): (40_000_00, 2),
        ("role", "title", None): (Text("Seller"), Text("seller")),
        ("scenario", "name", None): (Text("Today"), Text("today")),
    }
    assert {subject.names.get("person") or subject.names.get("role") for subject in merged.matched} == {
        Text("Ali"),
        Text("Seller"),
    }
    following = answered(merged, Side.MINE)
    assert [p.name for p in following.people.values()] == ["Ali", "Sara", "Omar"]
    assert following.people[person(base, "Ali")].phone == "1"
    assert following.team(TODAY).roles.keys() == base.team(TODAY).roles.keys()
    assert following.team(TODAY).slots == base.team(TODAY).slots


def test_a_copy_without_pay_empties_nothing(base: Plan) -> None:
    ali = person(base, "Ali")
    theirs = done(base, (edit_person, ali, {"monthly_pay": None, "notes": "Mornings only"}))
    merged = merge(base, theirs, None)
    assert merged.conflicts == ()
    assert answered(merged, Side.MINE) == done(base, (edit_person, ali, {"notes": "Mornings only"}))


def test_which_scenario_opens_first_is_no_question_without_a_common_step(base: Plan) -> None:
    mine = done(base, (add_scenario, TODAY, "Later", ""))
    (later,) = mine.scenarios.keys() - {TODAY}
    merged = merge(mine, done(mine, (make_current, later)), None)
    assert (merged.conflicts, merged.settled) == ((), ())
    assert answered(merged, Side.MINE) == mine


def test_what_is_noted_by_ids_follows_them(base: Plan) -> None:
    """Findings are put aside by keys that hold ids."""
    theirs = done(base, (dismiss_finding, TODAY, f"over_hours:person:{person(base, 'Ali')}", "Known"))
    renamed = {row_id: new_id() for row_id in theirs.people}
    people = {renamed[row.id]: replace(row, id=renamed[row.id]) for row in theirs.people.values()}
    team = theirs.team(TODAY)
    slots = {s.id: replace(s, person_id=renamed.get(s.person_id or "")) for s in team.slots.values()}
    dismissals = {
        d.id: replace(d, finding=f"over_hours:person:{renamed[person(base, 'Ali')]}") for d in team.dismissals.values()
    }
    theirs = replace(theirs, people=people, teams={TODAY: replace(team, slots=slots, dismissals=dismissals)})
    following = answered(merge(base, theirs, None), Side.MINE)
    (row,) = following.team(TODAY).dismissals.values()
    assert row.finding == f"over_hours:person:{person(base, 'Ali')}"
    assert following.team(TODAY).slots == base.team(TODAY).slots


def test_the_plan_must_be_the_one_that_was_compared(base: Plan) -> None:
    merged = merge(base, done(base, (edit_business, {"name": "Roshni Traders"})), base)
    assert base.apply(merge_copy(base, merged, {})).business.name == "Roshni Traders"
    with pytest.raises(Refused) as refused:
        merge_copy(done(base, (add_person, new_person("Omar"))), merged, {})
    assert refused.value.code == "changed_meanwhile"


def test_questions_name_seats_raises_and_scenarios(base: Plan) -> None:
    base = done(base, (add_scenario, TODAY, "Later", ""))
    (later,) = base.scenarios.keys() - {TODAY}
    base = done(base, (add_pay_raise, later, new_pay_raise(later, "2027-01", person(base, "Ali"), basis_points=500)))
    raise_id = next(iter(base.team(later).pay_raises))
    seat = seats(base, "Manager")[0]
    mine, theirs = (
        replace(
            done(base, (edit_slot, later, seat, {"minutes_a_week": number})),
        )
        for number in (60, 120)
    )
    sides = []
    for plan, rate in ((mine, 700), (theirs, 900)):
        team = plan.team(later)
        row = replace(team.pay_raises[raise_id], basis_points=rate)
        sides.append(replace(plan, teams={**plan.teams, later: replace(team, pay_raises={raise_id: row})}))
    slot, pay = merge(sides[0], sides[1], base).conflicts
    assert (dict(slot.subject.names), slot.subject.scenario) == ({"role": Text("Manager")}, Text("Later"))
    assert dict(pay.subject.names) == {"person": Text("Ali"), "month": "2027-01"}
    assert [d.name for d in pay.details] == ["basis_points"]


def test_a_renamed_scenario_gives_way_to_the_name_here(base: Plan) -> None:
    base = done(base, (add_scenario, TODAY, "Later", ""))
    (later,) = base.scenarios.keys() - {TODAY}
    mine = done(base, (rename_scenario, TODAY, "Plan A", ""))
    theirs = done(base, (rename_scenario, later, "Plan A", ""))
    following = answered(merge(mine, theirs, base), Side.MINE)
    assert [scenario.name_en for scenario in following.scenarios.values()] == ["Plan A", "Plan A (2)"]
