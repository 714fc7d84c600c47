"""Who sees to what: owners, helpers, what is odd, and where the hours and the money go."""

from __future__ import annotations

import pytest

from teambuilder.core.coverage import Coverage, Gauge, Status, coverage
from teambuilder.core.plan import (
    Horizon,
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

OWNS, HELPS = OwnershipKind.OWNS, OwnershipKind.HELPS


def covered(*links: tuple[str, str, OwnershipKind], minutes: dict[str, int] | None = None) -> Coverage:
    """Nadia owns the business and holds "boss"; Imran and Rabia sell; "empty" is vacant. Duty "later" is long term."""
    people = (
        Person("nadia", name="Nadia", kind=PersonKind.OWNER, monthly_pay=1000),
        Person("imran", name="Imran", monthly_pay=300),
        Person("rabia", name="Rabia"),
    )
    holders = (("boss", "nadia"), ("seller", "imran"), ("seller", "rabia"), ("empty", None), ("helper", "imran"))
    slots = (Slot(str(n), "s", role_id=role, person_id=person, position=n) for n, (role, person) in enumerate(holders))
    duties = (
        Responsibility("now", text_en="Sell", minutes_a_week=60),
        Responsibility("later", text_en="Plan", horizon=Horizon.LONG_TERM, minutes_a_week=30),
        Responsibility("old", text_en="Fax", minutes_a_week=600, retired=True),
    )
    ownerships = (
        Ownership(f"{role}-{duty}", "s", role, duty, kind, (minutes or {}).get(f"{role}-{duty}"))
        for role, duty, kind in links
    )
    team = Team(
        roles={key: Role(key, "s", title_en=key) for key in ("boss", "seller", "empty", "helper")},
        slots={slot.id: slot for slot in slots},
        ownerships={row.id: row for row in ownerships},
    )
    plan = Plan(people={p.id: p for p in people}, responsibilities={d.id: d for d in duties}, teams={"s": team})
    return coverage(plan, team)


@pytest.mark.parametrize(
    ("links", "status"),
    [
        ((), Status.NOBODY_OWNS),
        ((("boss", HELPS),), Status.NOBODY_OWNS | Status.ONE_PERSON),
        ((("seller", OWNS),), Status(0)),
        ((("seller", OWNS), ("boss", OWNS)), Status.TWO_OWN),
        ((("boss", OWNS),), Status.ONLY_OWNER | Status.ONE_PERSON),
        ((("boss", OWNS), ("seller", HELPS)), Status.ONLY_OWNER),
        ((("empty", OWNS),), Status.ONLY_VACANT),
        ((("empty", OWNS), ("boss", HELPS)), Status.ONLY_VACANT | Status.ONE_PERSON),
        ((("empty", OWNS), ("helper", OWNS)), Status.TWO_OWN | Status.ONE_PERSON),
        ((("helper", OWNS), ("seller", HELPS)), Status(0)),
    ],
)
def test_what_is_odd(links: tuple[tuple[str, OwnershipKind], ...], status: Status) -> None:
    assert covered(*((role, "now", kind) for role, kind in links)).status_of("now") == status


def test_owners_and_helpers_are_told_in_their_order_and_people_once() -> None:
    found = covered(("seller", "now", OWNS), ("helper", "now", HELPS), ("boss", "now", HELPS))
    assert found.owners_of("now") == ("seller",)
    assert found.helpers_of("now") == ("helper", "boss")
    assert found.owners_of("later") == found.helpers_of("later") == ()
    assert found.people_of(("seller", "helper")) == ("imran", "rabia")
    assert found.holders_of("empty") == ()


def test_what_is_retired_is_left_out() -> None:
    found = covered(("boss", "old", OWNS), ("seller", "old", OWNS))
    assert (found.owners_of("old"), found.status_of("old")) == ((), Status(0))
    assert found.now_and_later() == Gauge()


def test_hours_are_the_roles_own_figure_or_the_responsibilitys() -> None:
    links = (("boss", "now", OWNS), ("seller", "now", HELPS), ("empty", "later", OWNS))
    found = covered(*links, minutes={"seller-now": 15, "empty-later": 0})
    assert [found.minutes_of(ownership) for ownership in found.active_ownerships()] == [60, 15, 0]


def test_the_gauge_spreads_pay_by_the_minutes_of_what_people_do() -> None:
    links = (("boss", "now", OWNS), ("boss", "later", OWNS), ("seller", "later", HELPS), ("empty", "later", HELPS))
    found = covered(*links, minutes={"boss-now": 30, "boss-later": 90})
    assert found.now_and_later() == Gauge(
        minutes_now=30, minutes_long_term=120, money_now=250, money_long_term=750 + 300
    )
