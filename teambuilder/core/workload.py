"""Hours and pay: how full a person's week is, and what a department holds and costs."""

from __future__ import annotations

from dataclasses import dataclass

from teambuilder.core.pay import own_pay, planned_pay
from teambuilder.core.plan import Department, Person, Plan, Slot, Team


@dataclass(frozen=True)
class Week:
    """Minutes of a person's week that slots take, of those that the person has."""

    used: int
    available: int

    @property
    def percent(self) -> int:
        """How full the week is; 0 for a person without hours who holds nothing."""
        if self.available:
            return round(100 * self.used / self.available)
        return 100 if self.used else 0

    @property
    def over(self) -> bool:
        return self.used > self.available


def week_of(team: Team, person: Person) -> Week:
    return Week(team.minutes_used(person.id), person.minutes_a_week)


@dataclass(frozen=True)
class Totals:
    """What a department wants, has and costs; pay in minor units a month, for held slots and for planned hires."""

    wanted: int
    filled: int
    minutes: int
    monthly_pay: int
    planned_pay: int


def totals(plan: Plan, team: Team, department: Department) -> Totals:
    """The figures at the head of a department."""
    slots = team.slots_in(department)
    held = [slot for slot in slots if slot.person_id is not None]
    vacant = [slot for slot in slots if slot.person_id is None]
    return Totals(
        wanted=len(slots),
        filled=len(held),
        minutes=sum(slot.minutes_a_week for slot in held),
        monthly_pay=round(sum(_pay_of_held(plan, team, slot) for slot in held)),
        planned_pay=sum(planned_pay(slot, team.roles[slot.role_id]) or 0 for slot in vacant),
    )


def _pay_of_held(plan: Plan, team: Team, slot: Slot) -> float:
    """A person's pay, spread over the slots by their minutes; a person without pay earns what the slot plans."""
    person = plan.people[slot.person_id or ""]
    used = team.minutes_used(person.id)
    pay = own_pay(person, used)
    if pay is None:
        return planned_pay(slot, team.roles[slot.role_id]) or 0
    return pay * slot.minutes_a_week / used if used else pay / len(team.slots_of_person(person.id))
