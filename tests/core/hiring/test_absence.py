"""An absence by hand-made examples, and what holds of every absence in any team."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.coverage import coverage
from teambuilder.core.hiring.absence import Absence, Outcome, StandIn, WeekThen, rehearse_absence
from teambuilder.core.hiring.standing_in import CoverReason
from teambuilder.core.plan import (
    Department,
    Horizon,
    Leaning,
    Ownership,
    OwnershipKind,
    Person,
    PersonKind,
    Plan,
    Responsibility,
    Role,
    Slot,
    Team,
)
from teambuilder.core.rows import Row
from teambuilder.core.sample import sample_change

SALES, MARKETING = Department.SALES, Department.MARKETING
HELPS = OwnershipKind.HELPS
SCENARIO = "s"


def by_id(rows: list[Any]) -> dict[str, Any]:
    return {row.id: row for row in rows}


class Shop:
    """Omar owns it. Imran leads sales; Bilal sells under him. Each has 40 hours, and a seat of 30 but for Omar."""

    def __init__(self) -> None:
        self.people = by_id([Person("omar", kind=PersonKind.OWNER), Person("imran"), Person("bilal")])
        self.roles = by_id([Role("head", SCENARIO, SALES), Role("seller", SCENARIO, SALES, reports_to_id="head")])
        self.slots: dict[str, Slot] = {}
        self.duties: dict[str, Responsibility] = {}
        self.ownerships: dict[str, Ownership] = {}
        self.seat("head", "imran")
        self.seat("seller", "bilal")

    def seat(self, role_id: str, person_id: str | None, hours: float = 30) -> None:
        key = f"slot{len(self.slots)}"
        self.slots[key] = Slot(key, SCENARIO, role_id, person_id, round(60 * hours), len(self.slots))

    def duty(self, key: str, hours: float, *, owner: str = "seller", helper: str = "", **fields: Any) -> None:
        given = {"department": SALES, "text_en": key, "minutes_a_week": round(60 * hours), **fields}
        self.duties[key] = Responsibility(key, **given)
        self.own(owner, key)
        if helper:
            self.own(helper, key, HELPS)

    def own(self, role_id: str, key: str, kind: OwnershipKind = OwnershipKind.OWNS) -> None:
        self.ownerships[f"{role_id}-{key}"] = Ownership(f"{role_id}-{key}", SCENARIO, role_id, key, kind)

    def person(self, key: str, **fields: Any) -> None:
        self.people[key] = replace(self.people.get(key, Person(key)), **fields)

    @property
    def plan(self) -> Plan:
        team = Team(roles=self.roles, slots=self.slots, ownerships=self.ownerships)
        return Plan(people=self.people, responsibilities=self.duties, teams={SCENARIO: team})

    def without(self, person_id: str, weeks: int = 2) -> Absence:
        return rehearsed(self.plan, person_id, weeks)


def rehearsed(plan: Plan, person_id: str, weeks: int = 2, scenario_id: str = SCENARIO) -> Absence:
    return rehearse_absence(plan, scenario_id, person_id, weeks, coverage(plan, plan.team(scenario_id)))


def outcomes(absence: Absence) -> list[tuple[str, Outcome, str | None]]:
    return [(stop.responsibility_id, stop.outcome, stop.covered_by) for stop in absence.stops]


def coverers(absence: Absence, place: int = 0) -> list[tuple[str, CoverReason]]:
    return [(coverer.person_id, coverer.reason) for coverer in absence.stops[place].coverers]


@pytest.fixture
def shop() -> Shop:
    return Shop()


# what stops, and what goes on


def test_what_nobody_else_owns_stops_and_counts_for_all_weeks(shop: Shop) -> None:
    shop.duty("calls", 3)
    shop.duty("quotes", 2.5)
    shop.duty("fax", 9, retired=True)
    absence = shop.without("bilal", 4)
    assert [stop.responsibility_id for stop in absence.stops] == ["calls", "quotes"]
    assert (absence.minutes_a_week, absence.minutes_in_all) == (330, 1320)
    assert absence.goes_on == ()


def test_it_goes_on_with_another_holder_who_carries_the_share_of_the_seat(shop: Shop) -> None:
    shop.person("sara")
    shop.seat("seller", "sara", 15)
    shop.duty("calls", 6)
    absence = shop.without("bilal")
    assert absence.stops == ()
    (shared,) = absence.goes_on
    assert (shared.people, shared.minutes_a_week) == (("sara",), 240)  # 30 of the role's 45 hours are Bilal's
    assert absence.weeks_then == (WeekThen("sara", used=900, carries=240, covers=0, available=2400),)
    assert not absence.overflowing


def test_it_goes_on_with_the_holder_of_another_role_that_owns_it(shop: Shop) -> None:
    shop.duty("calls", 6)
    shop.own("head", "calls")
    (shared,) = shop.without("bilal").goes_on
    assert (shared.people, shared.minutes_a_week) == (("imran",), 360)


def test_a_vacant_seat_of_the_role_keeps_nothing_going(shop: Shop) -> None:
    shop.seat("seller", None)
    shop.duty("calls", 6)
    assert outcomes(shop.without("bilal")) == [("calls", Outcome.COVERED, "imran")]


def test_what_goes_on_takes_the_room_before_anything_is_covered(shop: Shop) -> None:
    shop.person("omar", minutes_a_week=0)
    shop.duty("calls", 8)
    shop.own("head", "calls")
    shop.duty("quotes", 3)
    absence = shop.without("bilal")  # Imran's 10 free hours: 8 for the calls, so that the quotes do not fit
    assert outcomes(absence) == [("quotes", Outcome.LEFT, None)]
    assert absence.stops[0].coverers[0].free_minutes == 120


def test_with_one_person_everything_stops(shop: Shop) -> None:
    alone = Shop()
    alone.people = by_id([Person("omar", kind=PersonKind.OWNER)])
    alone.slots = {}
    alone.seat("head", "omar")
    alone.seat("seller", "omar")
    alone.duty("calls", 3, essential=True)
    alone.duty("plan", 2, owner="head", horizon=Horizon.LONG_TERM)
    absence = alone.without("omar")
    assert outcomes(absence) == [("calls", Outcome.LEFT, None), ("plan", Outcome.WAITS, None)]
    assert (absence.reports, absence.weeks_then, absence.goes_on) == ((), (), ())


def test_nothing_stops_without_a_seat(shop: Shop) -> None:
    shop.person("sara")
    shop.duty("calls", 3)
    absence = shop.without("sara")
    assert (absence.stops, absence.goes_on, absence.lost_help, absence.reports) == ((), (), (), ())


def test_nobody_who_is_not_in_the_plan_is_away(shop: Shop) -> None:
    with pytest.raises(KeyError):
        shop.without("nobody")


# who could cover


def test_those_who_know_it_come_first_then_the_department_the_superior_and_the_owner(shop: Shop) -> None:
    shop.roles["clerk"] = Role("clerk", SCENARIO, SALES)
    for name, hours in (("helper", 40), ("busy", 40), ("easy", 20), ("easier", 10)):
        shop.person(name)
        shop.seat("clerk", name, hours)
    shop.roles["aid"] = replace(shop.roles["clerk"], id="aid")
    shop.slots["slot2"] = replace(shop.slots["slot2"], role_id="aid")
    shop.duty("calls", 3, helper="aid")
    found = [
        ("helper", CoverReason.HELPS),
        ("easier", CoverReason.DEPARTMENT),
        ("easy", CoverReason.DEPARTMENT),
        ("imran", CoverReason.SUPERIOR),
        ("omar", CoverReason.OWNER),
    ]
    absence = shop.without("bilal")
    assert coverers(absence) == found
    assert [coverer.free_minutes for coverer in absence.stops[0].coverers] == [0, 1800, 1200, 600, 2400]
    assert outcomes(absence) == [("calls", Outcome.COVERED, "easier")]  # the helper knows it, but has no hour free


@pytest.mark.parametrize(
    ("fields", "able"),
    [
        ({"leaning": Leaning.SALES}, True),
        ({"leaning": Leaning.EITHER}, True),
        ({"leaning": Leaning.MARKETING}, False),
        ({"kind": PersonKind.CANDIDATE}, False),
    ],
)
def test_who_has_no_seat_may_cover_for_the_department_they_do_not_lean_away_from(
    shop: Shop, fields: dict[str, Any], able: bool
) -> None:
    shop.person("sara", **fields)
    shop.duty("calls", 3)
    assert (("sara", CoverReason.DEPARTMENT) in coverers(shop.without("bilal"))) is able


def test_the_other_department_does_not_cover_unless_it_helps(shop: Shop) -> None:
    shop.roles["writer"] = Role("writer", SCENARIO, MARKETING)
    shop.person("sara")
    shop.seat("writer", "sara", 10)
    shop.duty("calls", 3)
    assert "sara" not in dict(coverers(shop.without("bilal")))
    shop.own("writer", "calls", HELPS)
    assert outcomes(shop.without("bilal")) == [("calls", Outcome.COVERED, "sara")]


def test_a_vacant_superior_is_passed_over(shop: Shop) -> None:
    shop.roles["chief"] = Role("chief", SCENARIO, SALES)
    shop.roles["head"] = replace(shop.roles["head"], reports_to_id="chief")
    shop.person("sara", leaning=Leaning.MARKETING)
    shop.seat("chief", "sara")
    shop.slots["slot0"] = replace(shop.slots["slot0"], person_id=None)
    shop.duty("calls", 3)
    assert coverers(shop.without("bilal"))[-2:] == [("sara", CoverReason.SUPERIOR), ("omar", CoverReason.OWNER)]


# who covers what


def test_the_most_pressing_goes_first_and_minutes_are_used_up(shop: Shop) -> None:
    shop.person("omar", minutes_a_week=0)
    later = {"horizon": Horizon.LONG_TERM}
    shop.duty("brochures", 4)
    shop.duty("visits", 5)
    shop.duty("strategy", 2, essential=True, **later)
    shop.duty("orders", 3, essential=True)
    shop.duty("research", 1, **later)
    absence = shop.without("bilal")  # Imran has 10 hours
    assert outcomes(absence) == [
        ("orders", Outcome.COVERED, "imran"),
        ("strategy", Outcome.COVERED, "imran"),
        ("visits", Outcome.COVERED, "imran"),
        ("brochures", Outcome.LEFT, None),
        ("research", Outcome.WAITS, None),
    ]
    assert absence.weeks_then == (WeekThen("imran", used=1800, carries=0, covers=600, available=2400),)


def test_essential_work_overflows_the_week_that_has_most_room(shop: Shop) -> None:
    shop.person("omar", minutes_a_week=60)
    shop.duty("orders", 12, essential=True)
    absence = shop.without("bilal")
    assert outcomes(absence) == [("orders", Outcome.OVER, "imran")]
    (week,) = absence.overflowing
    assert (week.person_id, week.over) == ("imran", 120)


def test_what_can_wait_waits_unless_who_knows_it_has_the_hours(shop: Shop) -> None:
    shop.duty("research", 3, horizon=Horizon.LONG_TERM)
    assert outcomes(shop.without("bilal")) == [("research", Outcome.WAITS, None)]
    shop.own("head", "research", HELPS)
    assert outcomes(shop.without("bilal")) == [("research", Outcome.COVERED, "imran")]


def test_equal_coverers_share_by_the_room_that_is_left(shop: Shop) -> None:
    shop.roles["clerk"] = Role("clerk", SCENARIO, SALES)
    for name in ("sara", "tariq"):
        shop.person(name)
        shop.seat("clerk", name)
    for number in range(4):
        shop.duty(f"duty{number}", 4, helper="clerk")
    taken = [person for _, _, person in outcomes(shop.without("bilal"))]
    assert taken == ["sara", "tariq", "sara", "tariq"]


def test_stand_ins_are_told_one_by_one(shop: Shop) -> None:
    shop.duty("calls", 8)
    shop.duty("quotes", 3, helper="head")
    shop.duty("research", 1, horizon=Horizon.LONG_TERM)
    assert shop.without("bilal").stand_ins == (
        StandIn("imran", could=3, knows=1, free_minutes=600, covers=1, minutes_a_week=480),
        StandIn("omar", could=3, knows=0, free_minutes=2400, covers=1, minutes_a_week=180),
    )


# help and reports


def test_help_is_lost_by_its_share(shop: Shop) -> None:
    shop.person("sara")
    shop.seat("seller", "sara", 10)
    shop.duty("forecast", 4, owner="head", helper="seller")
    shop.duty("calls", 1)
    (lost,) = shop.without("bilal").lost_help
    assert (lost.responsibility_id, lost.owners, lost.minutes_a_week) == ("forecast", ("imran",), 180)


def test_what_the_person_owns_is_not_help_too(shop: Shop) -> None:
    shop.seat("head", "bilal", 5)
    shop.slots["slot0"] = replace(shop.slots["slot0"], person_id=None)
    shop.duty("calls", 2, helper="head")
    absence = shop.without("bilal")
    assert [stop.responsibility_id for stop in absence.stops] == ["calls"]
    assert absence.lost_help == ()


def test_reports_turn_to_the_next_above(shop: Shop) -> None:
    (report,) = shop.without("imran").reports
    assert (report.people, report.turn_to, report.role_id) == (("bilal",), ("omar",), None)


def test_a_second_holder_of_the_superior_role_leaves_nobody_without(shop: Shop) -> None:
    shop.person("sara")
    shop.seat("head", "sara")
    assert shop.without("imran").reports == ()


def test_without_the_owner_the_heads_turn_to_nobody_or_to_the_other_owner(shop: Shop) -> None:
    (report,) = shop.without("omar").reports
    assert (report.people, report.turn_to) == (("imran",), ())
    shop.person("zara", kind=PersonKind.OWNER)
    assert shop.without("omar").reports == ()


def test_an_owner_reports_to_nobody_and_the_superior_of_their_role_could_cover(shop: Shop) -> None:
    shop.slots["slot1"] = replace(shop.slots["slot1"], person_id="omar")
    del shop.people["bilal"]
    shop.duty("calls", 2)
    assert shop.without("imran").reports == ()
    assert outcomes(shop.without("omar")) == [("calls", Outcome.COVERED, "imran")]


def test_a_ring_of_reports_ends(shop: Shop) -> None:
    shop.roles["head"] = replace(shop.roles["head"], reports_to_id="seller")
    shop.duty("calls", 2)
    (report,) = shop.without("bilal").reports
    assert (report.people, report.turn_to) == (("imran",), ("omar",))


def test_the_sample_team_is_missed_as_its_owner_would_say() -> None:
    plan = Plan().apply(sample_change(load_catalogue()))
    scenario_id = plan.business.current_scenario_id
    person = {each.name: each.id for each in plan.people.values()}
    usman = rehearsed(plan, person["Usman Tariq"], scenario_id=scenario_id)
    assert usman.stops == ()  # Rabia has the same role, and would do both their work
    assert [(week.person_id, week.over) for week in usman.overflowing] == [(person["Rabia Aslam"], 990)]
    imran = rehearsed(plan, person["Imran Siddiqui"], scenario_id=scenario_id)
    assert {stop.covered_by for stop in imran.covered} == {person["Nadia Rahman"]}  # hers is the only week with room
    assert imran.overflowing == ()
    (reports,) = imran.reports
    assert (len(reports.people), reports.turn_to) == (5, (person["Nadia Rahman"],))
    nadia = rehearsed(plan, person["Nadia Rahman"], scenario_id=scenario_id)
    assert [report.turn_to for report in nadia.reports] == [()]
    assert rehearsed(plan, person["Hira Naveed"], scenario_id=scenario_id).stops == ()  # a candidate without a seat


# what holds of every absence

PEOPLE, ROLES, DUTIES = "abcde", "pqrs", "tuvwxyz"
minutes = st.integers(0, 40).map(lambda quarters: 15 * quarters)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Any small team: rings of reports, seats beyond the week, and roles that own what others own too."""
    people = [
        Person(key, kind=draw(st.sampled_from(PersonKind)), leaning=draw(st.sampled_from(Leaning)), minutes_a_week=week)
        for key in PEOPLE
        for week in [draw(minutes)]
    ]
    superiors = st.sampled_from([None, *ROLES])
    roles = [Role(key, SCENARIO, draw(st.sampled_from(Department)), reports_to_id=draw(superiors)) for key in ROLES]
    holders = st.sampled_from([None, *PEOPLE])
    seats = draw(st.lists(st.tuples(st.sampled_from(ROLES), holders, minutes), max_size=8))
    slots = [Slot(f"s{n}", SCENARIO, *seat, position=n) for n, seat in enumerate(seats)]
    duties = [
        Responsibility(
            key,
            department=draw(st.sampled_from(Department)),
            horizon=draw(st.sampled_from(Horizon)),
            essential=draw(st.booleans()),
            minutes_a_week=draw(minutes),
            retired=draw(st.integers(0, 5)) == 0,
        )
        for key in DUTIES
    ]
    pairs = draw(st.lists(st.tuples(st.sampled_from(ROLES), st.sampled_from(DUTIES)), unique=True, max_size=14))
    kinds = st.sampled_from(OwnershipKind)
    ownerships = [Ownership(f"{r}{d}", SCENARIO, r, d, draw(kinds), draw(st.none() | minutes)) for r, d in pairs]
    team = Team(roles=by_id(roles), slots=by_id(slots), ownerships=by_id(ownerships))
    return Plan(people=by_id(people), responsibilities=by_id(duties), teams={SCENARIO: team})


def shuffled(plan: Plan) -> Plan:
    """The same rows, the last one first."""

    def turned(rows: Any) -> dict[str, Row]:
        return dict(reversed(rows.items()))

    team = plan.team(SCENARIO)
    other = Team(turned(team.roles), turned(team.slots), turned(team.works_with), turned(team.ownerships))  # pyright: ignore[reportArgumentType]
    people, duties = turned(plan.people), turned(plan.responsibilities)
    return replace(plan, people=people, responsibilities=duties, teams={SCENARIO: other})


@given(plans(), st.sampled_from(PEOPLE), st.integers(1, 12))
def test_minutes_are_accounted_for(plan: Plan, person_id: str, weeks: int) -> None:
    absence = rehearsed(plan, person_id, weeks)
    assert sum(week.covers for week in absence.weeks_then) == sum(stop.minutes_a_week for stop in absence.covered)
    assert sum(week.carries for week in absence.weeks_then) == sum(one.minutes_a_week for one in absence.goes_on)
    assert absence.minutes_in_all == weeks * sum(stop.minutes_a_week for stop in absence.stops)
    for week in absence.weeks_then:
        taken = [stop for stop in absence.covered if stop.covered_by == week.person_id]
        assert week.covers == sum(stop.minutes_a_week for stop in taken)
        if week.over > max(0, week.used + week.carries - week.available):  # more than by what goes on
            assert any(stop.outcome is Outcome.OVER for stop in taken)


@given(plans(), st.sampled_from(PEOPLE))
def test_nobody_who_is_away_covers_carries_or_is_turned_to(plan: Plan, person_id: str) -> None:
    absence = rehearsed(plan, person_id)
    there = {coverer.person_id for stop in absence.stops for coverer in stop.coverers}
    there |= {person for one in absence.goes_on for person in one.people}
    there |= {person for one in absence.lost_help for person in one.owners}
    there |= {person for report in absence.reports for person in (*report.people, *report.turn_to)}
    assert person_id not in there | {week.person_id for week in absence.weeks_then}
    assert all(not {*report.people} & {*report.turn_to} for report in absence.reports)


@given(plans(), st.sampled_from(PEOPLE))
def test_each_thing_owned_stops_or_goes_on_and_outcomes_keep_their_word(plan: Plan, person_id: str) -> None:
    absence, team = rehearsed(plan, person_id), plan.team(SCENARIO)
    roles = {slot.role_id for slot in team.slots_of_person(person_id)}
    owned = {
        o.responsibility_id
        for o in team.ownerships.values()
        if o.kind is OwnershipKind.OWNS
        and o.role_id in roles
        and not plan.responsibilities[o.responsibility_id].retired
    }
    stopped = [stop.responsibility_id for stop in absence.stops]
    assert sorted([*stopped, *(one.responsibility_id for one in absence.goes_on)]) == sorted(owned)
    for stop in absence.stops:
        duty = plan.responsibilities[stop.responsibility_id]
        assert (stop.covered_by is not None) == (stop.outcome in (Outcome.COVERED, Outcome.OVER))
        assert stop.covered_by is None or stop.covered_by in {coverer.person_id for coverer in stop.coverers}
        assert stop.outcome is not Outcome.OVER or duty.essential
        assert not (duty.essential and stop.coverers) or stop.covered_by is not None
        assert (stop.outcome is Outcome.WAITS) <= (not duty.essential and duty.horizon is Horizon.LONG_TERM)


@given(plans(), st.sampled_from(PEOPLE))
def test_the_order_of_rows_does_not_matter_and_the_plan_stays_as_it_is(plan: Plan, person_id: str) -> None:
    before = replace(plan, teams={key: replace(team) for key, team in plan.teams.items()})
    assert rehearsed(plan, person_id) == rehearsed(shuffled(plan), person_id)
    assert plan == before
