"""What changed between two moments: everything is told once, and nothing where nothing changed."""

from __future__ import annotations

import datetime
from dataclasses import replace

from teambuilder.core.actions.business import edit_business, found_business
from teambuilder.core.actions.costs import add_on_cost, new_on_cost
from teambuilder.core.actions.findings import dismiss_finding, take_back_finding
from teambuilder.core.actions.goals import add_goal, serve_goal, stop_serving_goal
from teambuilder.core.actions.history import restore
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.responsibilities import edit_responsibility, remove_responsibility
from teambuilder.core.actions.roles import remove_role
from teambuilder.core.actions.scenarios import add_scenario, make_current, remove_scenario
from teambuilder.core.actions.signing import mark_signed
from teambuilder.core.actions.slots import place_person, reorder_slot
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change
from teambuilder.core.compare import FieldDifference
from teambuilder.core.past.changes import Fate, RowChange, changes
from teambuilder.core.past.figures import figures, scenario_then
from teambuilder.core.plan import Goal, OwnershipKind, Plan
from teambuilder.core.sheets import Options, responsibilities_sheet
from teambuilder.core.text import Text

BEGUN = Plan().apply(found_business(load_catalogue(), "traditional", name="Indus Tiles", owner_name="Ayesha Khan"))
HERE = BEGUN.business.current_scenario_id
AYESHA = next(iter(BEGUN.people))
TEAM = BEGUN.team(HERE)
SEATS = TEAM.slots_in_order()
DUTY = next(iter(BEGUN.responsibilities.values()))


def rows_of(past: Plan, now: Plan) -> list[tuple[str, Fate]]:
    return [(row.table, row.fate) for row in changes(past, now).rows]


def only(past: Plan, change: Change) -> RowChange:
    found = changes(past, past.apply(change))
    assert not found.teams
    (row,) = found.rows
    return row


def test_nothing_changed() -> None:
    found = changes(BEGUN, BEGUN)
    assert (found.rows, found.teams, found.equal) == ((), (), True)


def test_people() -> None:
    ali = new_person("Ali", name_other_script="علی")
    assert only(BEGUN, add_person(BEGUN, ali)) == RowChange("person", ali.id, Fate.NEW, {"person": Text("Ali", "علی")})
    with_ali = BEGUN.apply(add_person(BEGUN, ali))
    gone = only(with_ali, remove_person(with_ali, ali.id))
    assert (gone.fate, gone.parameters) == (Fate.GONE, {"person": Text("Ali", "علی")})
    changed = only(BEGUN, edit_person(BEGUN, AYESHA, phone="0300", monthly_pay=5000))
    assert changed.fields == (FieldDifference("phone", "", "0300"), FieldDifference("monthly_pay", None, 5000))


def test_a_person_is_called_as_they_are_now() -> None:
    changed = only(BEGUN, edit_person(BEGUN, AYESHA, name="Ayesha Malik"))
    assert changed.parameters == {"person": Text("Ayesha Malik")}


def test_responsibilities_and_their_two_languages_are_one_detail() -> None:
    changed = only(BEGUN, edit_responsibility(BEGUN, DUTY.id, text_en="Sell", text_ur="بیچنا"))
    assert changed.fields == (FieldDifference("text", DUTY.text, Text("Sell", "بیچنا")),)


def test_a_goal_and_what_serves_it() -> None:
    goal = Goal("g", text_en="Ten shops more")
    with_goal = BEGUN.apply(add_goal(BEGUN, goal))
    served = with_goal.apply(serve_goal(with_goal, "g", DUTY.id))
    assert rows_of(BEGUN, with_goal) == [("goal", Fate.NEW)]
    assert rows_of(BEGUN, served) == [("goal", Fate.NEW)]  # the new goal speaks for what serves it
    assert rows_of(with_goal, served) == [("goal_support", Fate.NEW)]
    assert rows_of(served, with_goal) == [("goal_support", Fate.GONE)]
    parted = served.apply(stop_serving_goal(served, "g", DUTY.id))
    again = parted.apply(serve_goal(parted, "g", DUTY.id))  # the same link with another id
    assert rows_of(served, again) == []
    assert not changes(served, again).equal


def test_money_scenarios_and_signings() -> None:
    assert only(BEGUN, add_on_cost(BEGUN, new_on_cost("EOBI"))).parameters == {"cost": Text("EOBI")}
    assert only(BEGUN, edit_business(BEGUN, monthly_budget=9)).fields == (FieldDifference("monthly_budget", None, 9),)
    twice = BEGUN.apply(add_scenario(BEGUN, HERE, "More", ""))
    (more,) = (scenario for scenario in twice.scenarios if scenario != HERE)
    first = only(twice, make_current(twice, more))
    assert first.fields == (FieldDifference("opens_first", BEGUN.scenarios[HERE].name, Text("More")),)
    assert rows_of(twice, twice.apply(remove_scenario(twice, more))) == [("scenario", Fate.GONE)]
    placed = BEGUN.apply(place_person(BEGUN, HERE, AYESHA, SEATS[0].id))
    sheet = responsibilities_sheet(placed, HERE, AYESHA, Options(with_pay=True))
    signed = only(placed, mark_signed(placed, [sheet], "2026-11-24"))
    assert signed.parameters == {"person": Text("Ayesha Khan"), "day": "2026-11-24"}


def test_what_hangs_on_something_that_is_gone_is_not_told_again() -> None:
    placed = BEGUN.apply(place_person(BEGUN, HERE, AYESHA, SEATS[0].id))
    sheet = responsibilities_sheet(placed, HERE, AYESHA, Options())
    signed = placed.apply(mark_signed(placed, [sheet], "2026-11-24"))
    found = changes(signed, signed.apply(remove_person(signed, AYESHA)))
    assert [(row.table, row.fate) for row in found.rows] == [("person", Fate.GONE)]
    (team,) = found.teams
    (holder,) = team.differences
    assert (holder.code, holder.parameters["a"], holder.parameters["b"]) == ("holder", Text("Ayesha Khan"), Text())


def test_the_team() -> None:
    role = TEAM.roles_in_order()[0]
    without = BEGUN.apply(remove_role(BEGUN, HERE, role.id))
    (team,) = changes(BEGUN, without).teams
    assert [(d.code, d.only_in) for d in team.differences] == [("role_only", "then")]
    (team,) = changes(without, BEGUN).teams
    assert [(d.code, d.only_in) for d in team.differences] == [("role_only", "now")]
    duty = next(iter(TEAM.ownerships.values()))
    disowned = BEGUN.apply(set_ownership(BEGUN, HERE, duty.role_id, duty.responsibility_id, None))
    removed = disowned.apply(remove_responsibility(disowned, duty.responsibility_id))
    (team,) = changes(BEGUN, removed).teams
    kinds = [FieldDifference("kind", OwnershipKind.OWNS, None)]
    assert [(d.code, list(d.fields)) for d in team.differences] == [("ownership", kinds)]


def test_findings_put_aside_and_the_order_of_cards() -> None:
    aside = BEGUN.apply(dismiss_finding(BEGUN, HERE, "empty:sales", "Later"))
    (team,) = changes(BEGUN, aside).teams
    assert (team.dismissed, team.taken_back, team.reordered, team.differences) == (1, 0, False, ())
    (team,) = changes(aside, aside.apply(take_back_finding(aside, HERE, "empty:sales"))).teams
    assert (team.dismissed, team.taken_back) == (0, 1)
    first, *_, last = TEAM.slots_in(TEAM.roles_in_order()[0].department)
    moved = BEGUN.apply(reorder_slot(BEGUN, HERE, last.id, first.id))
    (team,) = changes(BEGUN, moved).teams
    assert (team.reordered, team.differences) == (True, ())


def test_after_a_restore_there_is_nothing_to_tell() -> None:
    now = BEGUN.apply(add_person(BEGUN, new_person("Ali")))
    now = now.apply(remove_role(now, HERE, TEAM.roles_in_order()[0].id))
    found = changes(BEGUN, now.apply(restore(now, BEGUN, "2026-11-14T05:42:00.000+00:00")))
    assert (found.rows, found.teams, found.equal) == ((), (), True)


def test_figures_of_a_moment() -> None:
    day = datetime.date(2026, 11, 25)
    placed = BEGUN.apply(place_person(BEGUN, HERE, AYESHA, SEATS[0].id))
    paid = placed.apply(edit_person(placed, AYESHA, monthly_pay=50_000_00))
    before, now = figures(BEGUN, HERE, day), figures(paid, HERE, day)
    assert (before.people, before.roles, before.seats) == (1, len(TEAM.roles), len(SEATS))
    assert (before.filled, now.filled, before.monthly_pay, now.monthly_pay) == (0, 1, 0, 50_000_00)
    assert now.currency == "PKR"
    assert now.findings > 0
    disowned = BEGUN
    for ownership in TEAM.ownerships_of_responsibility(next(iter(TEAM.ownerships.values())).responsibility_id):
        disowned = disowned.apply(set_ownership(disowned, HERE, ownership.role_id, ownership.responsibility_id, None))
    assert figures(disowned, HERE, day).unowned == before.unowned + 1


def test_the_scenario_to_look_at() -> None:
    assert scenario_then(BEGUN, HERE) == HERE
    assert scenario_then(BEGUN, "later") == HERE
    assert scenario_then(replace(BEGUN, scenarios={**BEGUN.scenarios, "s": BEGUN.scenarios[HERE]}), "s") == "s"
