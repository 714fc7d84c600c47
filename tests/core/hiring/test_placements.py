"""Suggested placements: what counts, what never happens, and that no other assignment is better."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator, Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from teambuilder.core.hiring.placements import LeftOver, Placement, left_over, suggest_placements
from teambuilder.core.hiring.suitability import Suitability, telling_words
from teambuilder.core.plan import Department, Leaning, Person, PersonKind, Plan, Role, Slot, Stage, Team
from teambuilder.core.text import Text
from teambuilder.solver.assignment import best_assignment

S = "today"
TODAY = datetime.date(2026, 11, 23)
SALES, MARKETING = Department.SALES, Department.MARKETING


class Case:
    """People and seats by short names; each seat has a role of its own unless told otherwise."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.roles: dict[str, Role] = {}
        self.slots: dict[str, Slot] = {}
        self.left: dict[str, str] = {}

    def person(self, key: str, leaning: Leaning = Leaning.EITHER, hours: float = 40, **fields: Any) -> None:
        self.people[key] = Person(key, name=key, leaning=leaning, minutes_a_week=round(60 * hours), **fields)

    def seat(
        self, key: str, department: Department = SALES, hours: float = 40, role: Mapping[str, str] = {}, **fields: Any
    ) -> None:
        role_id = fields.pop("role_id", f"role of {key}")
        self.roles.setdefault(role_id, Role(role_id, S, department=department, **{"title_en": key, **role}))
        minutes, position = round(60 * hours), len(self.slots)
        self.slots[key] = Slot(key, S, role_id, minutes_a_week=minutes, position=position, **fields)

    @property
    def plan(self) -> Plan:
        return Plan(people=self.people, teams={S: Team(roles=self.roles, slots=self.slots)})

    def suggested(self) -> tuple[Placement, ...]:
        return suggest_placements(self.plan, S, best_assignment, previous_holders=self.left, today=TODAY)

    def pairs(self) -> dict[str, str]:
        """Who is proposed, by seat."""
        return {placement.slot_id: placement.person_id for placement in self.suggested()}

    def rest(self) -> LeftOver:
        return left_over(self.plan, S, self.suggested())

    def only(self) -> Placement:
        (placement,) = self.suggested()
        return placement

    def codes(self) -> list[str]:
        return [note.code for note in self.only().reasons]


# leaning


def test_whoever_leans_to_a_department_comes_before_whoever_leans_to_either() -> None:
    case = Case()
    case.person("any")
    case.person("seller", Leaning.SALES)
    case.seat("desk")
    assert case.pairs() == {"desk": "seller"}
    assert case.only().reasons[0].code == "leans_to"
    assert case.only().reasons[0].parameters == {"department": "sales"}


def test_nobody_goes_against_their_leaning_whatever_else_speaks_for_it() -> None:
    case = Case()
    case.person("marketer", Leaning.MARKETING, notes="desk desk", start_date="2010-01-01")
    case.seat("desk")
    case.left["desk"] = "marketer"
    assert case.pairs() == {}
    assert case.rest().people["marketer"].code == "no_seat_on_their_side"
    assert case.rest().people["marketer"].parameters == {"department": "marketing"}
    assert case.rest().seats["desk"].code == "nobody_leans_to_it"


def test_whoever_can_do_either_leaves_the_seat_to_whoever_cannot_go_elsewhere() -> None:
    case = Case()
    case.person("any", start_date="2015-01-01")
    case.person("seller", Leaning.SALES)
    case.seat("desk")
    case.seat("press", MARKETING)
    assert case.pairs() == {"desk": "seller", "press": "any"}


# hours


def test_weeks_go_to_the_seats_that_they_fit() -> None:
    case = Case()
    case.person("half", hours=20)
    case.person("whole", hours=40)
    case.seat("long", hours=40)
    case.seat("short", hours=20)
    assert case.pairs() == {"long": "whole", "short": "half"}
    assert all("hours_fit" in [note.code for note in one.reasons] for one in case.suggested())
    assert not any(one.cautions for one in case.suggested())


def test_less_than_half_of_the_hours_is_never_proposed_and_half_is() -> None:
    case = Case()
    case.person("little", hours=19.75)
    case.seat("desk", hours=40)
    assert case.pairs() == {}
    assert case.rest().people["little"].code == "too_few_hours"
    assert case.rest().people["little"].parameters == {"minutes": 1185}
    assert case.rest().seats["desk"].code == "nobody_has_the_hours"
    case.person("half", hours=20)
    assert case.pairs() == {"desk": "half"}
    (caution,) = case.only().cautions
    assert (caution.code, caution.parameters) == ("hours_short", {"minutes": 1200, "needed": 2400})


def test_hours_missing_weigh_more_than_hours_left() -> None:
    case = Case()
    case.person("less", hours=30)
    case.person("more", hours=45)
    case.seat("desk", hours=38)
    assert case.pairs() == {"desk": "more"}
    assert "hours_fit" not in case.codes()
    (caution,) = case.only().cautions
    assert (caution.code, caution.parameters) == ("hours_left", {"minutes": 420})


def test_a_few_hours_left_are_not_worth_a_word() -> None:
    case = Case()
    case.person("any", hours=40)
    case.seat("desk", hours=36)
    assert "hours_fit" in case.codes()
    assert not case.only().cautions


# experience


def test_whoever_held_the_role_comes_before_whoever_held_another_of_the_department() -> None:
    case = Case()
    for key in ("beside", "fresh", "same"):
        case.person(key)
    case.person("elsewhere", start_date="2025-01-01")
    case.people["holder"] = Person("holder", name="holder", kind=PersonKind.OWNER)
    case.seat("desk")
    case.seat("desk too", role_id="role of desk", person_id="holder")
    case.seat("till", person_id="holder")
    case.seat("press", MARKETING, person_id="holder")
    case.left = {"desk too": "same", "till": "beside", "press": "elsewhere"}
    assert case.pairs() == {"desk": "same"}
    assert case.codes() == ["leans_to_either", "held_the_role", "hours_fit"]
    del case.people["same"]
    assert case.pairs() == {"desk": "beside"}
    assert case.only().reasons[1].code == "held_a_role_beside"
    assert case.only().reasons[1].parameters == {"role": Text("till")}
    del case.people["beside"]
    assert case.pairs() == {"desk": "elsewhere"}
    assert case.codes() == ["leans_to_either", "hours_fit", "years_here"]


def test_notes_that_mention_the_seat_speak_for_it_in_either_language() -> None:
    for notes, word in (
        ("Knows everybody in Faisalabad.", "Faisalabad"),
        ("فیصل آباد کی دکانیں جانتے ہیں، ہوٹل بھی۔", "ہوٹل"),
        ("Wants the WRITER’s chair: writer", "Writer"),
    ):
        case = Case()
        case.person("a fresh one")
        case.person("known", notes=notes)
        words = {"title_en": "Content Writer", "specialty_ur": "ہوٹل اور ہسپتال", "territory_en": "Lahore, Faisalabad"}
        case.seat("desk", role=words)
        assert case.pairs() == {"desk": "known"}
        reason = case.only().reasons[-1]
        assert (reason.code, reason.parameters) == ("notes_mention", {"word": word})


def test_common_and_short_words_and_parts_of_words_say_nothing() -> None:
    case = Case()
    case.person("any", notes="Sales manager of the new team, pays per click and shops at the hotel. وہ سیلز مینیجر ہیں")
    words = {"title_en": "Sales manager", "title_ur": "سیلز مینیجر", "territory_en": "The whole of it"}
    case.seat("desk", role={**words, "specialty_en": "pay-per-click, Shop, Hotels"})
    assert case.codes() == ["leans_to_either", "hours_fit"]


def test_words_are_compared_as_they_are_searched() -> None:
    assert list(telling_words("Café, (SEO) e-mail — “Lahore”; 24 of of")) == ["cafe", "seo", "e-mail", "lahore"]
    assert telling_words("كراچي") == {"کراچی": "كراچي"}
    assert telling_words("") == telling_words("… - –") == {}


def test_years_with_the_business_are_full_ones_and_a_candidate_has_none() -> None:
    case = Case()
    case.seat("desk")
    found = Suitability(case.plan, S, {}, TODAY)
    for start, years in (("2025-11-23", 1), ("2025-11-24", 0), ("2016-02-29", 10), ("2027-01-01", 0), (None, 0)):
        assert found.years_here(Person("p", name="P", start_date=start)) == years
    assert found.years_here(Person("p", name="P", start_date="2020-01-01", kind=PersonKind.CANDIDATE)) == 0


# what the owner should know


def test_pay_over_the_plan_and_a_late_start_are_told() -> None:
    case = Case()
    case.person("any", monthly_pay=7_200_000, start_date="2027-03-01", kind=PersonKind.CANDIDATE)
    case.seat("desk", start_month="2027-01", monthly_pay=6_000_000)
    assert [(note.code, note.parameters) for note in case.only().cautions] == [
        ("pay_over_plan", {"pay": 7_200_000, "planned": 6_000_000}),
        ("starts_late", {"start": "2027-03-01", "month": "2027-01"}),
    ]
    case.person("any", monthly_pay=6_000_000, start_date="2027-01-31")
    assert case.only().cautions == ()


# who and what is looked at


def test_owners_and_people_with_a_seat_are_left_alone() -> None:
    case = Case()
    case.person("owner", kind=PersonKind.OWNER)
    case.person("busy")
    case.seat("held", person_id="busy")
    case.seat("desk")
    assert case.pairs() == {}
    assert case.rest() == LeftOver({}, {"desk": case.rest().seats["desk"]})
    assert case.rest().seats["desk"].code == "nobody_waits"


def test_another_scenarios_seats_do_not_count() -> None:
    case = Case()
    case.person("any")
    case.seat("desk")
    elsewhere = Slot("desk", "other", "role of desk", person_id="any")
    plan = Plan(
        people=case.people, teams={**case.plan.teams, "other": Team(roles=case.roles, slots={"desk": elsewhere})}
    )
    assert len(suggest_placements(plan, S, best_assignment)) == 1


def test_as_many_seats_are_filled_as_can_be_even_where_fewer_would_suit_better() -> None:
    case = Case()
    case.person("good", Leaning.SALES, start_date="2010-01-01", notes="desk")
    case.person("poor", Leaning.EITHER, hours=20)
    case.seat("desk", hours=40)
    case.seat("till", hours=80)
    assert case.pairs() == {"desk": "poor", "till": "good"}


def test_the_rest_is_told_with_its_reason() -> None:
    case = Case()
    case.person("first", Leaning.SALES)
    case.person("second")
    case.seat("desk")
    assert case.rest().people["second"].code == "seats_go_to_others"
    case.seat("till", stage=Stage.OFFERED)
    case.seat("door")
    assert case.rest().people == {}
    assert case.rest().seats["door"].code == "people_go_elsewhere"
    case.slots = {}
    assert {note.code for note in case.rest().people.values()} == {"no_vacant_seat"}


# among equals


def test_the_hire_that_is_furthest_along_comes_first_among_equals() -> None:
    case = Case()
    case.person("any")
    case.seat("idea")
    case.seat("later", start_month="2027-02")
    case.seat("sooner", start_month="2027-01")
    assert case.pairs() == {"sooner": "any"}
    case.seat("offered", stage=Stage.OFFERED)
    assert case.pairs() == {"offered": "any"}
    case.person("any", Leaning.EITHER, notes="later")
    assert case.pairs() == {"later": "any"}, "only among equals"


def test_the_board_and_names_settle_what_is_left_open() -> None:
    case = Case()
    case.seat("z")
    case.seat("a")
    for key in ("Sara", "Ali", "Omar"):
        case.person(key)
    assert case.pairs() == {"z": "Ali", "a": "Omar"}
    assert [placement.slot_id for placement in case.suggested()] == ["z", "a"]


# against everything that could be done instead

PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(["Ali", "Sara", "عمر"]),
        st.sampled_from(Leaning),
        st.sampled_from([0, 10, 20, 30, 40, 60]),
        st.sampled_from(["", "desk", "the till and the door"]),
        st.sampled_from([None, "2015-01-01", "2025-06-01"]),
        st.sampled_from(PersonKind),
    ),
    max_size=4,
)
SEATS = st.lists(
    st.tuples(
        st.sampled_from(["desk", "till", "door"]),
        st.sampled_from(Department),
        st.sampled_from([0, 10, 20, 40, 50]),
        st.sampled_from(Stage),
        st.sampled_from([None, "2027-01", "2027-05"]),
        st.sampled_from([None, 0, 1, 2]),
    ),
    max_size=4,
)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    case = Case()
    for number, (name, leaning, hours, notes, start, kind) in enumerate(draw(PEOPLE)):
        minutes = 60 * hours
        case.people[f"p{number}"] = Person(
            f"p{number}", name, kind=kind, leaning=leaning, minutes_a_week=minutes, start_date=start, notes=notes
        )
    for number, (title, department, hours, stage, month, left_by) in enumerate(draw(SEATS)):
        key = f"s{number}"
        case.seat(key, department, hours, {"title_en": title}, stage=stage, start_month=month)
        if left_by is not None:
            case.left[key] = f"p{left_by}"
    return case


def assignments(people: list[str], seats: list[str]) -> Iterator[dict[str, str]]:
    """Every way to put people into seats, by seat."""
    if not seats:
        yield {}
        return
    for rest in assignments(people, seats[1:]):
        yield rest
        for person in people:
            if person not in rest.values():
                yield {seats[0]: person, **rest}


@given(cases())
def test_no_other_assignment_is_better(case: Case) -> None:
    plan = case.plan
    found = Suitability(plan, S, case.left, TODAY)
    stages = list(Stage)
    along = sorted(found.seats, key=lambda slot: (-stages.index(slot.stage), slot.start_month or "9999"))
    names = [person.id for person in found.people]

    def quality(chosen: dict[str, str]) -> tuple[object, ...]:
        points = sum(found.points(plan.people[person], case.slots[seat]) for seat, person in chosen.items())
        order = [len(names) - names.index(chosen[slot.id]) if slot.id in chosen else 0 for slot in found.seats]
        return len(chosen), points, [slot.id in chosen for slot in along], order

    def possible(chosen: dict[str, str]) -> bool:
        return all(found.suits(plan.people[person], case.slots[seat]) for seat, person in chosen.items())

    everything = filter(possible, assignments(names, [slot.id for slot in found.seats]))
    assert case.pairs() == max(everything, key=quality)


@given(cases())
def test_nothing_is_proposed_against_leaning_hours_or_the_owner(case: Case) -> None:
    for placement in case.suggested():
        person, slot = case.people[placement.person_id], case.slots[placement.slot_id]
        assert person.leaning in ("either", case.roles[slot.role_id].department)
        assert 2 * person.minutes_a_week >= slot.minutes_a_week
        assert person.kind is not PersonKind.OWNER
        assert placement.reasons


@given(cases())
def test_everybody_and_every_seat_is_proposed_or_has_a_reason(case: Case) -> None:
    rest, pairs = case.rest(), case.pairs()
    waiting = {key for key, person in case.people.items() if person.kind is not PersonKind.OWNER}
    assert set(rest.people) | set(pairs.values()) == waiting
    assert set(rest.people).isdisjoint(pairs.values())
    assert set(rest.seats) | set(pairs) == set(case.slots)
    assert set(rest.seats).isdisjoint(pairs)


@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(case: Case, chance: random.Random) -> None:
    before = case.suggested()
    for name in ("people", "roles", "slots", "left"):
        rows = list(getattr(case, name).items())
        chance.shuffle(rows)
        setattr(case, name, dict(rows))
    assert case.suggested() == before
