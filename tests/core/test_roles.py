"""Roles: from the catalogue and the owner's own, the lines between them, and what they own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from teambuilder.core.actions.business import Script
from teambuilder.core.actions.ownership import (
    give_catalogue_responsibility,
    give_new_responsibility,
    set_ownership,
    set_ownership_hours,
)
from teambuilder.core.actions.people import add_person, new_person, remove_person
from teambuilder.core.actions.reporting import line_above, report_to, stop_working_with, work_with
from teambuilder.core.actions.responsibilities import (
    add_responsibility,
    edit_responsibility,
    remove_responsibility,
    retire_responsibility,
)
from teambuilder.core.actions.roles import add_catalogue_role, add_role, edit_role, new_role, remove_role
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change, Refused, added, inverse
from teambuilder.core.plan import Department, Goal, GoalSupport, OwnershipKind, Plan, Responsibility, Role, Team
from teambuilder.core.text import Text

S = "today"
CATALOGUE = load_catalogue()
OWNS, HELPS = OwnershipKind.OWNS, OwnershipKind.HELPS


class Firm:
    """A plan that verbs change in place."""

    def __init__(self, *templates: str) -> None:
        self.script = Script(Plan())
        for template in templates:
            self.add(template)

    @property
    def plan(self) -> Plan:
        return self.script.plan

    @property
    def team(self) -> Team:
        return self.plan.team(S)

    def do(self, verb: Callable[..., Change], *arguments: Any, **named: Any) -> Change:
        return self.script.do(verb, *arguments, **named)

    def refused(self, verb: Callable[..., Change], *arguments: Any) -> str:
        with pytest.raises(Refused) as refused:
            verb(self.plan, *arguments)
        return refused.value.code

    def add(self, template: str, **named: Any) -> Change:
        return self.do(add_catalogue_role, S, CATALOGUE, template, **named)

    def role(self, template: str) -> Role:
        return next(role for role in self.team.roles.values() if role.template == template)

    def superior(self, template: str) -> str | None:
        above = self.role(template).reports_to_id
        return self.team.roles[above].template if above else None

    def duty(self, key: str) -> Responsibility:
        return next(row for row in self.plan.responsibilities.values() if row.template == key)

    def has(self, template: str, kind: OwnershipKind) -> list[str]:
        """The keys of what a role owns or helps with, in order."""
        ownerships = self.team.ownerships_of_role(self.role(template).id)
        return [self.plan.responsibilities[o.responsibility_id].template for o in ownerships if o.kind is kind]


def test_a_catalogue_role_comes_with_texts_seats_and_responsibilities() -> None:
    firm, template = Firm("sales-manager"), CATALOGUE.roles["sales-manager"]
    role = firm.role("sales-manager")
    assert (role.title, role.purpose, role.department) == (template.title, template.purpose, Department.SALES)
    assert [slot.minutes_a_week for slot in firm.team.slots_of_role(role.id)] == [template.minutes_a_week]
    assert firm.has("sales-manager", OWNS) == list(template.owns)
    assert firm.has("sales-manager", HELPS) == list(template.helps)
    duty, source = firm.duty(template.owns[0]), CATALOGUE.responsibilities[template.owns[0]]
    assert (duty.text, duty.explanation, duty.horizon) == (source.text, source.explanation, source.horizon)
    assert (duty.essential, duty.minutes_a_week) == (source.essential, source.minutes_a_week)


def test_seats_are_given_their_hours() -> None:
    firm = Firm()
    firm.add("account-executive", seats=(2400, 1200, 600))
    slots = firm.team.slots_of_role(firm.role("account-executive").id)
    assert [(slot.minutes_a_week, slot.person_id) for slot in slots] == [(2400, None), (1200, None), (600, None)]


def test_a_role_reports_to_the_nearest_that_is_there_and_takes_over_who_is_below_it() -> None:
    firm = Firm("marketing-director", "marketing-associate")
    assert firm.superior("marketing-associate") == "marketing-director"
    between = "marketing-manager"
    assert CATALOGUE.nearest_superior("marketing-associate", [between, "marketing-director"]) == between
    change = firm.add(between)
    assert firm.superior(between) == "marketing-director"
    assert firm.superior("marketing-associate") == between
    assert firm.superior("marketing-director") is None
    undone = firm.plan.apply(inverse(change))
    assert undone.team(S).roles[firm.role("marketing-associate").id].reports_to_id == firm.role("marketing-director").id


def test_who_was_hung_elsewhere_by_the_owner_is_not_taken_over() -> None:
    firm = Firm("marketing-director", "marketing-associate", "sales-manager")
    firm.do(report_to, S, firm.role("marketing-associate").id, firm.role("sales-manager").id)
    firm.add("marketing-manager")
    assert firm.superior("marketing-associate") == "sales-manager"


def test_a_second_role_of_a_kind_takes_nobody_over() -> None:
    firm = Firm("sales-manager", "account-executive")
    first = firm.role("sales-manager").id
    change = firm.add("sales-manager")
    assert firm.team.roles[firm.role("account-executive").id].reports_to_id == first
    assert not any(edit.table == "role" and edit.before is not None for edit in change.edits)


def test_what_another_role_owns_is_helped_with() -> None:
    firm = Firm("sales-manager")
    owned = firm.has("sales-manager", OWNS)
    count = len(firm.plan.responsibilities)
    firm.add("sales-manager")
    second = list(firm.team.roles.values())[1]
    kinds = {o.kind for o in firm.team.ownerships_of_role(second.id)}
    assert kinds == {HELPS}
    assert firm.has("sales-manager", OWNS) == owned
    assert len(firm.plan.responsibilities) == count


def test_what_nobody_owns_any_more_is_owned_by_the_next_role_of_the_kind() -> None:
    firm = Firm("sales-manager")
    key = firm.has("sales-manager", OWNS)[0]
    firm.do(set_ownership, S, firm.role("sales-manager").id, firm.duty(key).id, HELPS)
    firm.add("sales-manager")
    second = list(firm.team.roles.values())[1]
    ownership = firm.team.ownership(second.id, firm.duty(key).id)
    assert ownership is not None
    assert ownership.kind is OWNS


@pytest.mark.parametrize("first", ["sales-manager", "marketing-director"])
def test_colleagues_are_joined_once_whoever_comes_first(first: str) -> None:
    second = {"sales-manager": "marketing-director", "marketing-director": "sales-manager"}[first]
    firm = Firm(first, second)
    assert firm.team.colleagues_of(firm.role(first).id) == (firm.role(second).id,)
    assert len(firm.team.works_with) == 1


def test_a_removed_role_leaves_its_place_in_the_line_to_the_one_above() -> None:
    firm = Firm("marketing-director", "marketing-manager", "marketing-associate", "sales-manager")
    director, gone = firm.role("marketing-director"), firm.role("marketing-manager")
    before = firm.plan
    change = firm.do(remove_role, S, gone.id)
    assert firm.role("marketing-associate").reports_to_id == director.id
    assert not [slot for slot in firm.team.slots.values() if slot.role_id == gone.id]
    assert not firm.team.ownerships_of_role(gone.id)
    assert not [w for w in firm.team.works_with.values() if gone.id in (w.role_id, w.other_role_id)]
    assert firm.plan.responsibilities == before.responsibilities
    firm.do(remove_role, S, director.id)
    assert firm.role("marketing-associate").reports_to_id is None
    assert change.action == Action("remove_role", {"role": gone.title})


def test_a_role_that_was_removed_by_mistake_comes_back_with_everything_in_its_order() -> None:
    firm = Firm("sales-manager")
    firm.add("account-executive", seats=(600, 1200))
    owns, helps = firm.has("account-executive", OWNS), firm.has("account-executive", HELPS)
    assert len(owns) > 1
    change = firm.do(remove_role, S, firm.role("account-executive").id)
    firm.do(lambda plan: inverse(change))
    assert (firm.has("account-executive", OWNS), firm.has("account-executive", HELPS)) == (owns, helps)


def test_of_a_role_only_its_texts_and_pay_are_edited() -> None:
    firm = Firm("sales-manager")
    role = firm.role("sales-manager")
    firm.do(edit_role, S, role.id, title_en="Head of sales", territory_ur="لاہور", monthly_pay=100)
    edited = firm.role("sales-manager")
    assert (edited.title_en, edited.territory, edited.monthly_pay) == ("Head of sales", Text(ur="لاہور"), 100)
    for fields in ({"reports_to_id": role.id}, {"department": "marketing"}, {"template": "x"}, {"no such": 1}):
        with pytest.raises(Refused) as refused:
            edit_role(firm.plan, S, role.id, **fields)
        assert refused.value.code == "bad_value"


def test_an_own_role_begins_with_one_full_vacant_seat() -> None:
    firm = Firm()
    role = new_role(S, Department.MARKETING, "Photographer", "فوٹوگرافر")
    change = firm.do(add_role, S, role)
    (slot,) = firm.team.slots_of_role(role.id)
    assert (slot.minutes_a_week, slot.person_id) == (2400, None)
    assert change.action == Action("add_role", {"role": Text("Photographer", "فوٹوگرافر")})


# lines


def test_reporting_lines_never_close_a_loop() -> None:
    firm = Firm("marketing-director", "marketing-manager", "marketing-associate")
    top, middle, low = (firm.role(f"marketing-{name}").id for name in ("director", "manager", "associate"))
    assert line_above(firm.team, low) == (low, middle, top)
    assert firm.refused(report_to, S, top, low) == "reporting_loop"
    assert firm.refused(report_to, S, top, middle) == "reporting_loop"
    assert firm.refused(report_to, S, top, top) == "reporting_loop"
    assert firm.do(report_to, S, middle, None).action.name == "report_to_owner"
    assert firm.do(report_to, S, top, low).action.name == "report_to"
    assert line_above(firm.team, top) == (top, low, middle)
    assert firm.do(report_to, S, top, low).edits == ()


def test_roles_are_joined_and_parted_from_either_side() -> None:
    firm = Firm()
    one, two = (new_role(S, Department.SALES, title) for title in ("One", "Two"))
    for role in (one, two):
        firm.do(add_role, S, role)
    assert firm.refused(stop_working_with, S, one.id, two.id) == "not_joined"
    assert firm.refused(work_with, S, one.id, one.id) == "same_role"
    firm.do(work_with, S, one.id, two.id)
    assert (firm.team.colleagues_of(one.id), firm.team.colleagues_of(two.id)) == ((two.id,), (one.id,))
    assert firm.refused(work_with, S, two.id, one.id) == "already_joined"
    firm.do(stop_working_with, S, two.id, one.id)
    assert firm.team.colleagues_of(one.id) == ()


# responsibilities and who owns them


def test_owning_helping_and_letting_go() -> None:
    firm = Firm("sales-manager")
    role, duty = firm.role("sales-manager").id, Responsibility("d", text_en="Visit shops", minutes_a_week=90)
    firm.do(add_responsibility, duty)
    assert firm.do(set_ownership, S, role, "d", None).edits == ()
    assert firm.refused(set_ownership_hours, S, role, "d", 60) == "not_owned"
    for kind in (OWNS, HELPS):
        assert firm.do(set_ownership, S, role, "d", kind).action.name == str(kind)
        assert len(firm.team.ownerships_of_responsibility("d")) == 1
    firm.do(set_ownership_hours, S, role, "d", 60)
    ownership = firm.team.ownership(role, "d")
    assert ownership is not None
    assert (ownership.kind, ownership.minutes_a_week) == (HELPS, 60)
    assert firm.refused(set_ownership_hours, S, role, "d", 10_081) == "bad_number"
    assert firm.do(set_ownership, S, role, "d", None).action.name == "disown"
    assert firm.team.ownership(role, "d") is None


def test_a_catalogue_responsibility_joins_the_plan_once() -> None:
    firm = Firm("sales-manager", "account-executive")
    key = next(key for key in CATALOGUE.responsibilities if key not in firm.has("sales-manager", OWNS))
    for template in ("sales-manager", "account-executive"):
        firm.do(give_catalogue_responsibility, S, firm.role(template).id, CATALOGUE, key, OWNS)
        assert key in firm.has(template, OWNS)
    assert [row.template for row in firm.plan.responsibilities.values()].count(key) == 1


def test_an_own_responsibility_is_written_and_given_in_one_step() -> None:
    firm = Firm("sales-manager")
    change = firm.do(
        give_new_responsibility,
        S,
        firm.role("sales-manager").id,
        Responsibility("d", text_ur="دکانوں کا دورہ"),
        HELPS,
    )
    assert len(firm.team.ownerships_of_responsibility("d")) == 1
    assert change.action.parameters["responsibility"] == Text(ur="دکانوں کا دورہ")


def test_what_is_put_aside_keeps_its_owners_until_it_is_taken_up() -> None:
    firm = Firm("sales-manager")
    key = firm.has("sales-manager", OWNS)[0]
    assert firm.do(retire_responsibility, firm.duty(key).id).action.name == "retire_responsibility"
    assert firm.duty(key).retired
    assert key in firm.has("sales-manager", OWNS)
    taken_up = firm.do(retire_responsibility, firm.duty(key).id, retired=False)
    assert taken_up.action.name == "take_up_responsibility"
    assert not firm.duty(key).retired


def test_a_removed_responsibility_leaves_roles_of_every_scenario_and_goals() -> None:
    firm = Firm("sales-manager")
    firm.do(add_catalogue_role, "later", CATALOGUE, "sales-manager")
    duty = firm.duty(firm.has("sales-manager", OWNS)[0])
    goal, support = Goal("g", text_en="Grow"), GoalSupport("s", goal_id="g", responsibility_id=duty.id)
    firm.script.add(added(goal), added(support))
    firm.do(remove_responsibility, duty.id)
    assert duty.id not in firm.plan.responsibilities
    assert not any(team.ownerships_of_responsibility(duty.id) for team in firm.plan.teams.values())
    assert (firm.plan.goals, firm.plan.goal_supports) == ({"g": goal}, {})


def test_a_responsibility_is_edited() -> None:
    firm = Firm("sales-manager")
    duty = firm.duty(firm.has("sales-manager", OWNS)[0])
    firm.do(edit_responsibility, duty.id, essential=False, minutes_a_week=45, horizon="long_term")
    edited = firm.plan.responsibilities[duty.id]
    assert (edited.essential, edited.minutes_a_week, str(edited.horizon)) == (False, 45, "long_term")


# people


def test_a_person_has_a_name_in_either_script_or_both() -> None:
    firm = Firm()
    for name, other in (("Sara", "سارہ"), ("سارہ", "Sara"), ("Sara", ""), ("سارہ", "")):
        change = firm.do(add_person, new_person(name, name_other_script=other))
        names = change.action.parameters["person"]
        assert isinstance(names, Text)
        assert {names.en, names.ur} == {name, other}
        assert names.ur in ("", "سارہ")
        assert names.in_language("en") == ("Sara" if "Sara" in (name, other) else "سارہ")


def test_a_removed_person_is_named_in_the_step() -> None:
    firm = Firm()
    person = new_person("Ali", name_other_script="علی")
    firm.do(add_person, person)
    change = firm.do(remove_person, person.id)
    assert change.action == Action("remove_person", {"person": Text("Ali", "علی")})
    assert firm.plan.people == {}
