"""The built-in roles, responsibilities, hand-offs, starts and sample are whole and agree with each other."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from importlib.resources import files
from typing import Any

import pytest

from teambuilder.core.catalogue import Catalogue, load_catalogue
from teambuilder.core.plan import Department, Leaning, PersonKind, Stage

SALES_FACTS = (
    "sales-strategy",
    "sales-efficiency",
    "sales-training",
    "sales-collateral-library",
    "sales-forecast",
    "sales-territories",
    "sales-data",
    "sales-tools",
    "sales-analytics",
    "sales-reporting",
)
MARKETING_FACTS = (
    "market-research",
    "ideal-customer",
    "brand-consistency",
    "marketing-plan",
    "campaigns",
    "monitor-campaigns",
    "marketing-calendar",
    "organise-events",
    "review-marketing-plan",
    "marketing-budget",
    "opportunities",
)
ROLES = {
    None: (
        "sales-manager",
        "account-executive",
        "sales-development-representative",
        "sales-specialist",
        "customer-service-representative",
    ),
    "traditional": (
        "marketing-director",
        "marketing-manager",
        "marketing-executive",
        "marketing-team-leader",
        "marketing-associate",
        "marketing-assistant",
    ),
    "creative": (
        "marketing-strategist",
        "content-writer",
        "graphic-artist",
        "seo-specialist",
        "email-marketing-specialist",
        "pay-per-click-manager",
        "social-media-manager",
    ),
}


@pytest.fixture
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def sample() -> dict[str, Any]:
    return json.loads((files("teambuilder.resources") / "catalogue" / "sample.json").read_text(encoding="utf-8"))


def test_a_text_comes_in_the_wanted_language(catalogue: Catalogue) -> None:
    title = catalogue.roles["sales-manager"].title
    assert title.in_language("en") == "Sales manager"
    assert title.in_language("ur") == "سیلز مینیجر"


def test_the_well_known_responsibilities_come_first(catalogue: Catalogue) -> None:
    keys = tuple(catalogue.responsibilities)
    assert keys[:21] == SALES_FACTS + MARKETING_FACTS
    for key in SALES_FACTS:
        assert catalogue.responsibilities[key].department is Department.SALES
    for key in MARKETING_FACTS:
        assert catalogue.responsibilities[key].department is Department.MARKETING
    assert 80 <= len(keys) <= 100


def test_the_well_known_responsibilities_are_the_standard_of_every_plan(catalogue: Catalogue) -> None:
    standard = catalogue.standard_responsibilities()
    assert tuple(item.key for item in standard) == SALES_FACTS + MARKETING_FACTS


def test_a_small_firm_has_a_short_list_of_essentials_in_both_departments(catalogue: Catalogue) -> None:
    essential = [item for item in catalogue.responsibilities.values() if item.essential]
    assert 10 <= len(essential) <= 14
    assert {item.department for item in essential} == set(Department)


def test_minutes_are_halves_of_an_hour(catalogue: Catalogue) -> None:
    for item in catalogue.responsibilities.values():
        assert item.minutes_a_week > 0, item.key
        assert item.minutes_a_week % 30 == 0, item.key


def test_all_roles_are_there_in_the_order_shown(catalogue: Catalogue) -> None:
    for structure, keys in ROLES.items():
        roles = [role for role in catalogue.roles.values() if role.structure == structure]
        assert tuple(role.key for role in roles) == keys
        department = Department.SALES if structure is None else Department.MARKETING
        assert {role.department for role in roles} == {department}
    assert len(catalogue.roles) == 18


def test_each_role_has_six_to_ten_responsibilities_of_its_own_department(catalogue: Catalogue) -> None:
    for role in catalogue.roles.values():
        held = role.owns + role.helps
        assert 6 <= len(held) <= 10, role.key
        assert len(set(held)) == len(held), role.key
        assert {catalogue.responsibilities[key].department for key in held} == {role.department}, role.key


def test_what_a_role_owns_fits_into_its_week(catalogue: Catalogue) -> None:
    for role in catalogue.roles.values():
        owned = sum(catalogue.responsibilities[key].minutes_a_week for key in role.owns)
        assert role.minutes_a_week * 0.35 <= owned <= role.minutes_a_week, role.key


def test_every_responsibility_has_an_owner_and_never_two_in_one_structure(catalogue: Catalogue) -> None:
    for key in catalogue.responsibilities:
        structures = [role.structure for role in catalogue.owners_of(key)]
        assert structures, key
        assert len(set(structures)) == len(structures), key


@pytest.mark.parametrize(
    ("keys", "structures"), [(SALES_FACTS, [None]), (MARKETING_FACTS, ["traditional", "creative"])]
)
def test_the_well_known_responsibilities_have_one_owner_in_each_structure(
    catalogue: Catalogue, keys: tuple[str, ...], structures: list[str | None]
) -> None:
    for key in keys:
        assert [role.structure for role in catalogue.owners_of(key)] == structures, key


def test_look_ups_tell_owners_from_helpers(catalogue: Catalogue) -> None:
    assert [role.key for role in catalogue.owners_of("organise-events")] == [
        "marketing-executive",
        "social-media-manager",
    ]
    assert [role.key for role in catalogue.helpers_of("collect-payments")] == ["customer-service-representative"]
    assert catalogue.owners_of("no-such-responsibility") == ()


def test_reporting_lines_end_at_the_head_of_the_structure(catalogue: Catalogue) -> None:
    for structure, keys in ROLES.items():
        for key in keys:
            line = [key]
            while superior := catalogue.roles[line[-1]].reports_to:
                assert superior not in line, key
                line.append(superior)
            assert line[-1] == keys[0], f"{key} in {structure}"


def test_colleagues_know_of_each_other(catalogue: Catalogue) -> None:
    for role in catalogue.roles.values():
        assert role.key not in role.works_with
        for colleague in role.works_with:
            assert role.key in catalogue.roles[colleague].works_with, (role.key, colleague)
    assert set(catalogue.roles["sales-manager"].works_with) == {"marketing-director", "marketing-strategist"}


def test_the_nearest_superior_skips_roles_that_are_not_there(catalogue: Catalogue) -> None:
    assert catalogue.nearest_superior("marketing-assistant", {"marketing-team-leader"}) == "marketing-team-leader"
    assert catalogue.nearest_superior("marketing-assistant", {"marketing-manager"}) == "marketing-manager"
    assert catalogue.nearest_superior("marketing-assistant", {"sales-manager"}) is None
    with pytest.raises(KeyError):
        catalogue.nearest_superior("no-such-role", ())


def test_hand_offs_go_from_one_department_to_the_other(catalogue: Catalogue) -> None:
    for hand_off in catalogue.hand_offs:
        sides = (hand_off.giver, hand_off.taker)
        assert {side.department for side in sides} == set(Department), hand_off.key
        for side in sides:
            assert catalogue.responsibilities[side.responsibility].department is side.department
    keys = {hand_off.key for hand_off in catalogue.hand_offs}
    assert {"leads", "feedback", "collateral", "campaigns", "crm-data"} <= keys


def test_hand_offs_have_both_ends_held_in_either_structure(catalogue: Catalogue) -> None:
    for hand_off in catalogue.hand_offs:
        for side in (hand_off.giver, hand_off.taker):
            structures = [role.structure for role in catalogue.owners_of(side.responsibility)]
            expected = [None] if side.department is Department.SALES else ["traditional", "creative"]
            assert structures == expected, hand_off.key


def test_starts_name_roles_of_the_catalogue(catalogue: Catalogue) -> None:
    assert list(catalogue.starts) == ["just_me", "traditional", "creative", "sales_first", "blank"]
    for start in catalogue.starts.values():
        roles = [role.role for role in start.roles]
        assert len(set(roles)) == len(roles)
        assert set(roles) <= set(catalogue.roles)
        assert all(seats.seats and all(0 < minutes <= 2400 for minutes in seats.seats) for seats in start.roles)
    assert catalogue.starts["blank"].roles == ()


@pytest.mark.parametrize("key", ["just_me", "traditional", "creative"])
def test_a_whole_start_leaves_nothing_essential_unowned(catalogue: Catalogue, key: str) -> None:
    present = {role.role for role in catalogue.starts[key].roles}
    for item in catalogue.responsibilities.values():
        if item.essential:
            assert [role.key for role in catalogue.owners_of(item.key) if role.key in present], item.key


@pytest.mark.parametrize("key", ["traditional", "creative", "sales_first"])
def test_a_team_start_is_small_and_of_one_structure(catalogue: Catalogue, key: str) -> None:
    start = catalogue.starts[key]
    assert 6 <= sum(len(role.seats) for role in start.roles) <= 9
    structures = {catalogue.roles[role.role].structure for role in start.roles}
    assert structures == {None, "creative" if key == "creative" else "traditional"}
    assert not start.owner_holds_all


def test_an_owner_alone_works_fifty_to_sixty_hours_in_both_departments(catalogue: Catalogue) -> None:
    start = catalogue.starts["just_me"]
    assert start.owner_holds_all
    assert 50 * 60 <= sum(sum(role.seats) for role in start.roles) <= 60 * 60
    assert {catalogue.roles[role.role].department for role in start.roles} == set(Department)


def test_the_catalogue_is_read_once_and_cannot_be_changed(catalogue: Catalogue) -> None:
    assert load_catalogue() is catalogue
    with pytest.raises(TypeError):
        catalogue.roles["x"] = catalogue.roles["sales-manager"]  # type: ignore[index]


def test_the_sample_is_a_business_of_twelve(sample: dict[str, Any]) -> None:
    people = {person["key"]: person for person in sample["people"]}
    assert len(sample["people"]) == len(people) == 12
    assert sum(person["kind"] == PersonKind.OWNER for person in people.values()) == 1
    assert sample["business"]["currency"] == "PKR"
    for person in people.values():
        assert person["kind"] in set(PersonKind)
        assert person["leaning"] in set(Leaning)
        assert 0 < person["minutes_a_week"] <= 3600
        assert person["monthly_pay"] > 0
        assert person["start_date"] is None or datetime.date.fromisoformat(person["start_date"]).year <= 2026
        assert (person["start_date"] is None) == (person["kind"] == PersonKind.CANDIDATE)
        assert person["email"].endswith("@example.pk")
    phones = {person["phone"] for person in people.values()}
    assert phones == {f"+92 300 00000{number:02d}" for number in range(1, 13)}


def test_the_sample_has_one_unplaced_one_in_two_seats_and_three_vacancies(sample: dict[str, Any]) -> None:
    seats = [seat for role in sample["roles"] for seat in role["seats"]]
    held = Counter(seat["person"] for seat in seats if seat["person"])
    people = {person["key"]: person for person in sample["people"]}
    assert set(held) < set(people)
    assert len(people) - len(held) == 1
    assert sorted(held.values())[-2:] == [1, 2]
    for key in held:
        used = sum(seat["minutes_a_week"] for seat in seats if seat["person"] == key)
        assert used <= people[key]["minutes_a_week"], key
    vacant = [seat for seat in seats if seat["person"] is None]
    assert len(vacant) == 3
    for seat in vacant:
        assert seat["start_month"] > "2026-11"
        assert seat["stage"] in set(Stage)
        assert seat["monthly_pay"] > 0


def test_the_sample_uses_roles_of_both_departments(sample: dict[str, Any], catalogue: Catalogue) -> None:
    roles = [catalogue.roles[role["role"]] for role in sample["roles"]]
    assert len({role.key for role in roles}) == len(roles)
    assert {role.department for role in roles} == set(Department)
    assert {role.structure for role in roles} == {None, "creative"}
