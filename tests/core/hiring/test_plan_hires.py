"""A proposal becomes planned hires, in one step that can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.hiring import plan_hires
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.roles import add_catalogue_role
from teambuilder.core.actions.slots import edit_slot, free_slot, place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Refused, inverse
from teambuilder.core.coverage import Coverage, Status, coverage
from teambuilder.core.hiring.next_hire import Hire, Proposal, rank_hires
from teambuilder.core.plan import OwnershipKind, Plan, Role, Slot
from teambuilder.core.sample import sample_change

CATALOGUE = load_catalogue()
MONTH = "2027-01"


def begun(start: str) -> Plan:
    if start == "sample":
        return Plan().apply(sample_change(CATALOGUE))
    return Plan().apply(found_business(CATALOGUE, start, name="Indus", owner_name="Ayesha"))


def scenario(plan: Plan) -> str:
    return plan.business.current_scenario_id


def covered(plan: Plan) -> Coverage:
    return coverage(plan, plan.team(scenario(plan)))


def ranked(plan: Plan) -> dict[str, Proposal]:
    return {proposal.key: proposal for proposal in rank_hires(plan, scenario(plan), CATALOGUE, covered(plan))}


def role_of(plan: Plan, template: str) -> Role:
    return next(role for role in plan.team(scenario(plan)).roles.values() if role.template == template)


def seats(plan: Plan, template: str) -> tuple[Slot, ...]:
    return plan.team(scenario(plan)).slots_of_role(role_of(plan, template).id)


def planned(plan: Plan, *hires: Hire) -> Plan:
    return plan.apply(plan_hires(plan, scenario(plan), CATALOGUE, hires, MONTH))


def test_a_role_that_the_team_lacks_joins_with_a_planned_seat() -> None:
    plan = begun("sample")
    (hire,) = ranked(plan)["marketing-manager"].hires
    after = planned(plan, hire)
    (seat,) = seats(after, "marketing-manager")
    assert (seat.person_id, seat.start_month, seat.monthly_pay, seat.minutes_a_week) == (None, MONTH, hire.pay, 2400)
    assert hire.pay
    manager, boss = role_of(after, "marketing-manager").id, role_of(after, "marketing-strategist").id
    for duty_id in hire.takes:  # until the seat is filled the owner goes on, and the plan says so
        assert covered(after).owners_of(duty_id) == (boss,)
        assert manager in covered(after).helpers_of(duty_id)


def test_a_role_that_the_team_has_gets_another_seat_for_a_full_week() -> None:
    plan = begun("just_me")
    (hire,) = ranked(plan)["account-executive"].hires
    after = planned(plan, hire)
    mine, new = seats(after, "account-executive")
    assert (mine.person_id, mine.minutes_a_week, mine.start_month) == (next(iter(plan.people)), 840, None)
    assert (new.person_id, new.minutes_a_week, new.start_month, new.monthly_pay) == (None, 2400, MONTH, None)
    assert after.team(scenario(after)).ownerships == plan.team(scenario(plan)).ownerships
    colleague = begun("sample").people
    person = next(p for p in colleague.values() if p.kind == "employee")
    filled = replace(after, people={**after.people, person.id: person})
    filled = filled.apply(place_person(filled, scenario(filled), person.id, new.id))
    assert not any(Status.ONLY_OWNER in covered(filled).status_of(duty_id) for duty_id in hire.takes)


def test_essentials_that_nobody_sees_to_are_owned_by_the_new_role() -> None:
    plan = begun("blank")
    proposal = ranked(plan)["marketing-strategist"]
    after = planned(plan, *proposal.hires)
    strategist = role_of(after, "marketing-strategist").id
    assert proposal.essentials
    assert all(covered(after).owners_of(duty_id) == (strategist,) for duty_id in proposal.essentials)


def test_what_a_vacant_role_owned_passes_to_the_role_that_is_hired_for_it() -> None:
    plan = begun("creative")
    proposal = ranked(plan)["marketing-director"]
    after = planned(plan, *proposal.hires)
    director, strategist = role_of(after, "marketing-director").id, role_of(after, "marketing-strategist").id
    passed = [d for d in proposal.essentials if covered(plan).owners_of(d) == (strategist,)]
    assert passed
    assert all(covered(after).owners_of(duty_id) == (director,) for duty_id in proposal.essentials)
    assert all(strategist in covered(after).helpers_of(duty_id) for duty_id in passed)


def test_a_vacancy_gets_a_month_and_keeps_its_own_terms() -> None:
    plan = begun("sales_first")
    (seat,) = seats(plan, "sales-manager")
    plan = plan.apply(edit_slot(plan, scenario(plan), seat.id, monthly_pay=5))
    after = planned(plan, *ranked(plan)[seat.id].hires)
    assert seats(after, "sales-manager")[0] == replace(seat, start_month=MONTH, monthly_pay=5)
    later = plan.apply(edit_slot(plan, scenario(plan), seat.id, start_month="2028-05"))
    assert plan_hires(later, scenario(later), CATALOGUE, ranked(later)[seat.id].hires, MONTH).edits == ()


def test_what_somebody_has_taken_up_meanwhile_stays_theirs() -> None:
    plan = begun("sales_first")
    (seat,) = seats(plan, "sales-manager")
    (hire,) = ranked(plan)[seat.id].hires
    agent, owner = role_of(plan, "account-executive"), next(iter(plan.people))
    plan = plan.apply(place_person(plan, scenario(plan), owner, seats(plan, "account-executive")[0].id))
    for role_id, kind in ((agent.id, OwnershipKind.OWNS), (role_of(plan, "sales-manager").id, None)):
        plan = plan.apply(set_ownership(plan, scenario(plan), role_id, hire.takes[0], kind))
    after = planned(plan, hire)
    assert covered(after).owners_of(hire.takes[0]) == (agent.id,)
    assert role_of(plan, "sales-manager").id in covered(after).helpers_of(hire.takes[0])


def test_a_pair_is_one_step_named_after_both() -> None:
    plan = begun("sample")
    proposal = ranked(plan)["marketing-director+marketing-manager"]
    change = plan_hires(plan, scenario(plan), CATALOGUE, proposal.hires, MONTH)
    after = plan.apply(change)
    titles = [hire.title for hire in proposal.hires]
    assert (change.action.name, list(change.action.parameters.values())) == ("plan_hires", titles)
    assert {seats(after, key)[0].start_month for key in ("marketing-director", "marketing-manager")} == {MONTH}
    assert not {"marketing-director", "marketing-manager"} & ranked(after).keys()  # now they are vacant seats


def test_two_seats_of_one_role_are_two_seats() -> None:
    plan = begun("just_me")
    (hire,) = ranked(plan)["account-executive"].hires
    assert len(seats(planned(plan, hire, hire), "account-executive")) == 3


@pytest.mark.parametrize("gone", ["seat", "filled"])
def test_a_seat_that_is_gone_or_filled_meanwhile_is_refused(gone: str) -> None:
    plan = begun("sales_first")
    (seat,) = seats(plan, "sales-manager")
    hires = ranked(plan)[seat.id].hires
    if gone == "seat":
        hires = (replace(hires[0], slot_id="another"),)
    else:
        plan = plan.apply(place_person(plan, scenario(plan), next(iter(plan.people)), seat.id))
    with pytest.raises(Refused, match="gone"):
        plan_hires(plan, scenario(plan), CATALOGUE, hires, MONTH)


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(["sample", "just_me", "traditional", "creative", "sales_first", "blank"]), st.data())
def test_taken_back_the_plan_is_what_it_was(start: str, data: st.DataObject) -> None:
    plan = begun(start)
    for _ in range(data.draw(st.integers(0, 4))):
        plan = _moved(plan, data)
    found = list(ranked(plan).values())
    if not found:
        return
    proposal = data.draw(st.sampled_from(found))
    change = plan_hires(plan, scenario(plan), CATALOGUE, proposal.hires, MONTH)
    after = plan.apply(change)
    assert after.apply(inverse(change)) == plan
    before, team = plan.team(scenario(plan)), after.team(scenario(plan))
    new = sum(not hire.slot_id for hire in proposal.hires)
    assert len(team.slots) == len(before.slots) + new
    assert {key: slot.person_id for key, slot in before.slots.items()} == {
        key: slot.person_id for key, slot in team.slots.items() if key in before.slots
    }
    unseen = Status.NOBODY_OWNS | Status.ONLY_VACANT
    for duty_id, status in covered(plan).statuses.items():  # nothing is left alone that somebody sees to
        assert status & unseen or not covered(after).status_of(duty_id) & unseen


def _moved(plan: Plan, data: st.DataObject) -> Plan:
    """Some step that changes who is there."""
    team, key = plan.team(scenario(plan)), scenario(plan)
    held = [slot.id for slot in team.slots_in_order() if slot.person_id is not None]
    free = [slot.id for slot in team.slots_in_order() if slot.person_id is None]
    person = data.draw(st.sampled_from(sorted(plan.people, key=lambda p: plan.people[p].name)))
    match data.draw(st.integers(0, 3)):
        case 0 if held:
            return plan.apply(free_slot(plan, key, data.draw(st.sampled_from(held))))
        case 1 if free:
            slot_id = data.draw(st.sampled_from(free))
            seated = {slot.person_id for slot in team.slots_of_role(team.slots[slot_id].role_id)}
            return plan if person in seated else plan.apply(place_person(plan, key, person, slot_id))
        case 2:
            return plan.apply(edit_person(plan, person, kind="owner"))
        case _:
            template = data.draw(st.sampled_from(list(CATALOGUE.roles)))
            return plan.apply(add_catalogue_role(plan, key, CATALOGUE, template))
