"""What a seat or a person is paid a month, and shares of pay: whole minor units, halves rounded up."""

from __future__ import annotations

from collections.abc import Sequence

from teambuilder.core.rows import Person, Role, Slot

_WHOLE = 10_000  # basis points
_WEEKS_A_YEAR, _MONTHS_A_YEAR, _MINUTES_AN_HOUR = 52, 12, 60


def share(amount: int, basis_points: int) -> int:
    """`basis_points` of an amount."""
    return (amount * basis_points + _WHOLE // 2) // _WHOLE


def monthly_of_hourly(hourly_pay: int, minutes_a_week: int) -> int:
    """What an hourly pay comes to a month: 52 weeks a year, spread over its 12 months."""
    per = _MINUTES_AN_HOUR * _MONTHS_A_YEAR
    return (2 * hourly_pay * minutes_a_week * _WEEKS_A_YEAR + per) // (2 * per)


def planned_pay(slot: Slot, role: Role) -> int | None:
    """What a seat is planned to cost a month: its own figure, or what the role usually pays."""
    if slot.monthly_pay is not None:
        return slot.monthly_pay
    if slot.hourly_pay is not None:
        return monthly_of_hourly(slot.hourly_pay, slot.minutes_a_week)
    return role.monthly_pay


def own_pay(person: Person, minutes_a_week: int) -> int | None:
    """A person's own pay a month for `minutes_a_week` of seats; None when the seats say what is paid."""
    if person.monthly_pay is not None:
        return person.monthly_pay
    return None if person.hourly_pay is None else monthly_of_hourly(person.hourly_pay, minutes_a_week)


def split(amount: int, weights: Sequence[int]) -> tuple[int, ...]:
    """An amount in whole parts that stand to each other as the weights do and sum to it; equal ones for no weights.

    What rounding leaves goes to the largest fractions, the first of equal ones first.
    """
    if len(weights) == 1:
        return (amount,)
    if not any(weights):
        weights = [1] * len(weights)
    total = sum(weights)
    parts = [amount * weight // total for weight in weights]
    by_fraction = sorted(range(len(weights)), key=lambda place: -(amount * weights[place] % total))
    for place in by_fraction[: amount - sum(parts)]:
        parts[place] += 1
    return tuple(parts)
