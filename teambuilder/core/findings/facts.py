"""What all findings look at, worked out once for one team: its heads, its free people, its vacant roles."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from teambuilder.core.catalogue import Catalogue
from teambuilder.core.coverage import Coverage
from teambuilder.core.payroll.forecast import Forecast, first_month, forecast
from teambuilder.core.payroll.months import month_of_day, moved
from teambuilder.core.plan import Department, Leaning, Person, PersonKind, Plan, Responsibility, Role, Slot, Team
from teambuilder.core.text import Text

NAMES_IN_A_LINE = 5


@dataclass(frozen=True)
class Facts:
    """A plan, one of its teams and its coverage; a hire can start in the month after `today` at the soonest."""

    plan: Plan
    scenario_id: str
    covered: Coverage
    catalogue: Catalogue
    today: datetime.date

    @property
    def next_month(self) -> str:
        return moved(month_of_day(self.today), 1)

    @cached_property
    def forecast(self) -> Forecast:
        """What the team costs and the cash that is left, from this month on or from that of the cash."""
        return forecast(self.plan, self.scenario_id, first_month(self.plan, self.today))

    @cached_property
    def team(self) -> Team:
        return self.plan.team(self.scenario_id)

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """All roles, as they stand on the board."""
        return self.team.roles_in_order()

    @cached_property
    def role_of_template(self) -> dict[str, Role]:
        """The first role of each of the catalogue's keys."""
        return {role.template: role for role in reversed(self.roles) if role.template}

    @cached_property
    def _reported_to(self) -> frozenset[tuple[str, Department]]:
        return frozenset((r.reports_to_id, r.department) for r in self.roles if r.reports_to_id is not None)

    @cached_property
    def _leading_templates(self) -> frozenset[str]:
        return frozenset(role.reports_to for role in self.catalogue.roles.values() if role.reports_to)

    @cached_property
    def heads(self) -> dict[Department, Role]:
        """Who leads each department: the first role that is above others, or usually is, and below none of them."""
        heads: dict[Department, Role] = {}
        for role in self.roles:
            superior = self.team.roles.get(role.reports_to_id or "")
            leads = (role.id, role.department) in self._reported_to or role.template in self._leading_templates
            if leads and (superior is None or superior.department is not role.department):
                heads.setdefault(role.department, role)
        return heads

    @cached_property
    def owner(self) -> Person | None:
        """The business's owner; the first of several."""
        return next((p for p in self.plan.people.values() if p.kind is PersonKind.OWNER), None)

    @cached_property
    def placed(self) -> tuple[Person, ...]:
        """Everyone who holds a seat, in the order of the board."""
        held = dict.fromkeys(slot.person_id for slot in self.team.slots_in_order() if slot.person_id is not None)
        return tuple(self.plan.people[person_id] for person_id in held)

    @property
    def alone(self) -> bool:
        """True when one person is the whole team: what asks for a second person is no advice then."""
        return len(self.placed) == 1

    @cached_property
    def people_in(self) -> dict[Department, tuple[str, ...]]:
        """The ids of those who hold a seat of each department."""
        return {
            department: tuple(
                dict.fromkeys(slot.person_id for slot in self.team.slots_in(department) if slot.person_id is not None)
            )
            for department in Department
        }

    @cached_property
    def without_roles(self) -> frozenset[Department]:
        """The departments that have no role yet."""
        return frozenset(Department) - {role.department for role in self.roles}

    @cached_property
    def unstaffed(self) -> frozenset[Department]:
        """The departments whose seats are all vacant, while there are people elsewhere."""
        if not self.placed:
            return frozenset()
        return frozenset(d for d in Department if not self.people_in[d]) - self.without_roles

    @cached_property
    def leaderless(self) -> frozenset[Department]:
        """The departments that need a head and have none: sales once two people sell, marketing from the start."""
        sales = Department.SALES if len(self.people_in[Department.SALES]) >= 2 else None
        marketing = Department.MARKETING if Department.MARKETING not in self.without_roles else None
        return frozenset(d for d in (sales, marketing) if d is not None and d not in self.heads)

    def led_by_head(self, duty: Responsibility) -> bool:
        """True for what the head of a department usually owns."""
        return any(self.catalogue.roles[key].reports_to is None for key in self.usual_owners(duty))

    @cached_property
    def unplaced(self) -> tuple[Person, ...]:
        """Who holds no seat yet, without the owner."""
        used = self.team.minutes_by_person
        return tuple(p for p in self.plan.people.values() if p.id not in used and p.kind is not PersonKind.OWNER)

    def suits(self, slot: Slot) -> Person | None:
        """Someone without a seat who leans to the slot's department, or to none, and has the hours for it."""
        leaning = (Leaning(str(self.team.roles[slot.role_id].department)), Leaning.EITHER)
        for wanted in leaning:
            for person in self._unplaced_by_leaning[wanted]:
                if person.minutes_a_week >= slot.minutes_a_week:
                    return person
        return None

    @cached_property
    def _unplaced_by_leaning(self) -> dict[Leaning, tuple[Person, ...]]:
        return {leaning: tuple(p for p in self.unplaced if p.leaning is leaning) for leaning in Leaning}

    def vacant_slot(self, role_id: str) -> Slot | None:
        return next((slot for slot in self.team.slots_of_role(role_id) if slot.person_id is None), None)

    def spare_minutes(self, person_id: str) -> int:
        """Minutes of the person's week that no seat takes; below 0 when seats take more."""
        return self.plan.people[person_id].minutes_a_week - self.team.minutes_used(person_id)

    @cached_property
    def held_roles(self) -> dict[Department, tuple[Role, ...]]:
        """The roles of each department that somebody holds."""
        held = [role for role in self.roles if self.covered.holders_of(role.id)]
        return {department: tuple(r for r in held if r.department is department) for department in Department}

    @cached_property
    def colleagues(self) -> dict[str, set[str]]:
        """The roles that each role works with."""
        joined: dict[str, set[str]] = {}
        for link in self.team.works_with.values():
            joined.setdefault(link.role_id, set()).add(link.other_role_id)
            joined.setdefault(link.other_role_id, set()).add(link.role_id)
        return joined

    @cached_property
    def essentials(self) -> tuple[Responsibility, ...]:
        """What must be owned."""
        return tuple(d for d in self.plan.responsibilities.values() if d.essential and not d.retired)

    @cached_property
    def essentials_owned(self) -> dict[str, int]:
        """How many essential responsibilities each role owns."""
        count: dict[str, int] = {}
        for duty in self.essentials:
            for role_id in self.covered.owners_of(duty.id):
                count[role_id] = count.get(role_id, 0) + 1
        return count

    def usual_owners(self, duty: Responsibility) -> tuple[str, ...]:
        """The keys of the catalogue's roles that usually own it."""
        return self._usual_owners.get(duty.template, ())

    @cached_property
    def _usual_owners(self) -> dict[str, tuple[str, ...]]:
        owners: dict[str, tuple[str, ...]] = {}
        for role in self.catalogue.roles.values():
            for key in role.owns:
                owners[key] = (*owners.get(key, ()), role.key)
        return owners


def names(texts: Iterable[Text]) -> Text:
    """Names in a row, for a sentence; from the sixth on, a sign stands for the rest."""
    every = tuple(texts)
    english, urdu = ([text.in_language(language) for text in every[:NAMES_IN_A_LINE]] for language in ("en", "ur"))
    if len(every) == 2:
        return Text(" and ".join(english), " اور ".join(urdu))
    rest = ["…"] if len(every) > NAMES_IN_A_LINE else []
    return Text(", ".join([*english, *rest]), "، ".join([*urdu, *rest]))


def quoted(texts: Iterable[Text]) -> Text:
    """Sentences in a row, such as responsibilities, each between quotation marks."""
    return names(Text(*(f"“{text.in_language(language)}”" for language in ("en", "ur"))) for text in texts)
