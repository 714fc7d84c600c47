"""Hand-offs have a giver and a taker by what roles own."""

from __future__ import annotations

from teambuilder.core.actions.business import Script, found_business
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.slots import place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.handoffs import HandOffState, hand_offs
from teambuilder.core.plan import OwnershipKind, Plan


def states(plan: Plan) -> dict[str, HandOffState]:
    team = plan.team(plan.business.current_scenario_id)
    return {state.hand_off.key: state for state in hand_offs(plan, team, load_catalogue())}


def creative() -> Script:
    script = Script(Plan())
    script.add(*found_business(load_catalogue(), "creative", name="Roshni", owner_name="Bilal").edits)
    return script


def role_id(plan: Plan, template: str) -> str:
    roles = plan.team(plan.business.current_scenario_id).roles.values()
    return next(role.id for role in roles if role.template == template)


def test_every_hand_off_is_told_in_the_order_of_the_catalogue() -> None:
    assert list(states(Plan())) == [hand_off.key for hand_off in load_catalogue().hand_offs]
    assert {state.giver_role_ids + state.taker_role_ids for state in states(Plan()).values()} == {()}


def test_both_ends_are_the_roles_that_own_them_and_their_people() -> None:
    script = creative()
    scenario = script.plan.business.current_scenario_id
    giver, taker = (role_id(script.plan, key) for key in ("social-media-manager", "sales-development-representative"))
    leads = states(script.plan)["leads"]
    assert (leads.giver_role_ids, leads.taker_role_ids) == ((giver,), (taker,))
    assert (leads.giver_people, leads.taker_people) == ((), ())
    (bilal,) = script.plan.people
    script.do(place_person, scenario, bilal, script.plan.team(scenario).slots_of_role(taker)[0].id)
    leads = states(script.plan)["leads"]
    assert (leads.giver_people, leads.taker_people) == ((), (bilal,))


def test_who_only_helps_is_no_end_and_what_is_not_in_the_plan_has_none() -> None:
    script = creative()
    plan, scenario = script.plan, script.plan.business.current_scenario_id
    assert states(plan)["crm-data"].taker_role_ids == ()
    duty = next(duty.id for duty in plan.responsibilities.values() if duty.template == "answer-enquiries")
    representative = role_id(plan, "sales-development-representative")
    script.do(set_ownership, scenario, representative, duty, OwnershipKind.HELPS)
    assert states(script.plan)["leads"].taker_role_ids == ()
