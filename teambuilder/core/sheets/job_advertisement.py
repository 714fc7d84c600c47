"""The job advertisement: what a vacancy offers, for people outside. It names nobody but whom to write to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from teambuilder.core.pay import planned_pay
from teambuilder.core.plan import PersonKind, Plan
from teambuilder.core.sheets.facts import Money, Options, RoleFacts, Sheet, letterhead
from teambuilder.core.sheets.reader import TeamReader
from teambuilder.core.text import Text


@dataclass(frozen=True)
class Contact:
    """Whom to write to or call: one of the business's owners."""

    name: Text
    phone: str
    email: str


@dataclass(frozen=True)
class JobAdvertisement(Sheet):
    """A role that wants people. Seats that differ in hours, start or pay are one offer each."""

    role: RoleFacts
    offers: tuple[Offer, ...]
    reports_to: Text | None  # the title alone; None for the owner
    contacts: tuple[Contact, ...]

    @property
    def subject(self) -> Text:
        return self.role.title

    @property
    def seats(self) -> int:
        return sum(offer.seats for offer in self.offers)


@dataclass(frozen=True)
class Offer:
    """Vacant seats on the same terms; the month is ISO 8601, such as 2027-02."""

    seats: int
    minutes_a_week: int
    start_month: str | None
    monthly_pay: Money | None


def job_advertisement(plan: Plan, scenario_id: str, role_id: str, options: Options) -> JobAdvertisement:
    """The advertisement for the vacant seats of a role. Raises KeyError for a role that is not there."""
    reader = TeamReader(plan, scenario_id, options)
    role = reader.team.roles[role_id]
    terms: dict[tuple[int, str | None, Money | None], int] = {}
    for slot in reader.team.slots_of_role(role_id):
        if slot.person_id is None:
            key = slot.minutes_a_week, slot.start_month, reader.pay(planned_pay(slot, role))
            terms[key] = terms.get(key, 0) + 1
    superior = reader.superior(role)
    return JobAdvertisement(
        letterhead=letterhead(plan.business, with_logo=options.with_logo),
        effective_date=options.effective_date,
        role=_without_names(reader.role_facts(role)),
        offers=tuple(Offer(seats, *term) for term, seats in terms.items()),
        reports_to=superior.title if superior else None,
        contacts=tuple(
            Contact(person.names, person.phone, person.email)
            for person in plan.people.values()
            if person.kind is PersonKind.OWNER and (person.phone or person.email)
        ),
    )


def _without_names(role: RoleFacts) -> RoleFacts:
    """What is for people outside: who works here is not."""
    helps = tuple(replace(duty, owners=()) for duty in role.helps)
    return replace(role, reports_to=None, works_with=(), helps=helps)
