"""A new plan begins with the business, its owner, the standard responsibilities and the chosen start."""

from __future__ import annotations

from collections import Counter

import pytest

from teambuilder.core.actions.business import Script, edit_business, found_business
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Refused, inverse
from teambuilder.core.plan import OwnershipKind, PersonKind, Plan, Team
from teambuilder.core.text import Text

STARTS = tuple(load_catalogue().starts)


def founded(start: str, **named: str) -> Plan:
    names = {"name": "Roshni Traders", "owner_name": "Bilal Ahmed", **named}
    return Plan().apply(found_business(load_catalogue(), start, **names))


def shown(plan: Plan) -> Team:
    return plan.team(plan.business.current_scenario_id)


@pytest.mark.parametrize("start", STARTS)
def test_each_start_gives_its_roles_and_seats_in_order(start: str) -> None:
    team = shown(founded(start))
    roles = [(r.template, tuple(s.minutes_a_week for s in team.slots_of_role(r.id))) for r in team.roles_in_order()]
    assert roles == [(role.role, role.seats) for role in load_catalogue().starts[start].roles]


@pytest.mark.parametrize("start", STARTS)
def test_the_standard_responsibilities_are_there_once_with_one_owner_at_most(start: str) -> None:
    plan = founded(start)
    templates = Counter(duty.template for duty in plan.responsibilities.values())
    assert {duty.key for duty in load_catalogue().standard_responsibilities()} <= set(templates)
    assert set(templates.values()) == {1}
    owners = Counter(o.responsibility_id for o in shown(plan).ownerships.values() if o.kind is OwnershipKind.OWNS)
    assert set(owners.values()) <= {1}


@pytest.mark.parametrize("start", STARTS)
def test_the_owner_is_in_the_plan_and_holds_all_seats_only_when_alone(start: str) -> None:
    plan = founded(start)
    (owner,) = plan.people.values()
    assert (owner.name, owner.kind) == ("Bilal Ahmed", PersonKind.OWNER)
    holders = {slot.person_id for slot in shown(plan).slots.values()}
    assert holders == ({owner.id} if start == "just_me" else set() if start == "blank" else {None})


@pytest.mark.parametrize("start", ["traditional", "creative"])
def test_only_the_heads_report_to_the_owner(start: str) -> None:
    team = shown(founded(start))
    heads = {role.template for role in team.roles.values() if role.reports_to_id is None}
    assert heads == {"sales-manager", "marketing-director" if start == "traditional" else "marketing-strategist"}


def test_the_business_is_kept_as_told() -> None:
    plan = founded("blank", name="  روشنی ٹریڈرز ", currency="AED", paper="letter")
    assert plan.business.names.ur == "روشنی ٹریڈرز"
    assert (plan.business.currency, plan.business.paper) == ("AED", "letter")
    (scenario,) = plan.scenarios.values()
    assert plan.business.current_scenario_id == scenario.id
    assert (scenario.name.en, scenario.name.ur) == ("Today", "آج")


def test_the_first_step_is_named_after_the_business() -> None:
    change = found_business(load_catalogue(), "blank", name="Roshni Traders", owner_name="Bilal Ahmed")
    assert change.action.name == "found_business"
    assert change.action.parameters["business"] == Text(en="Roshni Traders")


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ({"owner_name": "  "}, "empty"),
        ({"owner_name": "x" * 121}, "too_long"),
        ({"name": "x" * 121}, "too_long"),
        ({"name": "a\x00b"}, "bad_character"),
        ({"currency": "pkr"}, "bad_currency"),
    ],
)
def test_what_cannot_be_kept_is_refused(named: dict[str, str], code: str) -> None:
    with pytest.raises(Refused) as refused:
        founded("blank", **named)
    assert refused.value.code == code


def test_an_unknown_start_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        founded("no_such_start")


def test_taking_back_the_first_step_leaves_an_empty_plan() -> None:
    change = found_business(load_catalogue(), "creative", name="Roshni Traders", owner_name="Bilal Ahmed")
    assert Plan().apply(change).apply(inverse(change)) == Plan()


def test_editing_the_business_is_one_step_of_the_changed_fields() -> None:
    plan = founded("blank")
    change = edit_business(plan, name="Roshni and Sons ", paper="a4")
    assert change.action.parameters["field"] == "name"
    assert plan.apply(change).business.name == "Roshni and Sons"
    assert edit_business(plan, name="Roshni Traders").edits == ()


def test_in_a_script_each_verb_sees_what_those_before_it_did() -> None:
    plan = founded("blank")
    script = Script(plan)
    for _ in range(2):
        script.do(lambda now: add_person(now, new_person(f"Person {len(now.people) + 1}")))
    change = script.change(Action("add_person"))
    assert [person.name for person in plan.apply(change).people.values()] == ["Bilal Ahmed", "Person 2", "Person 3"]
