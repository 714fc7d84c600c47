"""How well somebody without a seat suits a vacant one: by leaning, hours and experience, with the reasons.

All that counts is weighed in minutes of a week, as if it made the week fit better or worse by so much.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from teambuilder.core.change import Parameter
from teambuilder.core.plan import Department, Leaning, Person, PersonKind, Plan, Role, Slot, Team
from teambuilder.core.search import folded
from teambuilder.core.workload import planned_pay

LEANS_TO_IT = 20 * 60  # over somebody who leans to either side
HELD_THE_ROLE = 16 * 60
HELD_A_ROLE_BESIDE = 6 * 60
NOTES_MENTION_IT = 8 * 60
A_YEAR_HERE, MOST_YEARS = 60, 5
A_MINUTE_MISSING, A_MINUTE_LEFT = 2, 1  # a seat half done is worse than a person half used
HARDLY_LEFT = 8  # one part in so many of a week that stays free is not worth a word

_SHORTEST_WORD = 3
_BETWEEN_WORDS = re.compile(r"[^\w\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d-]+")
# words that say nothing about one seat: little ones, and those that half of all titles have
_COMMON = frozenset(
    folded(
        "all and any are area areas assistant associate business city company department director executive for from"
        " has head her his junior leader manager marketing new not officer our own per region representative sales"
        " senior specialist team the was who with work works"
        " اسسٹنٹ اور ایسوسی ایٹ ایک ایگزیکٹو پورا پوری پورے تمام ٹیم ڈائریکٹر ساتھ سب سربراہ سپیشلسٹ سیلز شعبہ شہر"
        " علاقہ لیڈر لیے مارکیٹنگ مینیجر میں نئی نئے نمائندہ نیا والا والی والے ہیں"
    ).split()
)


@dataclass(frozen=True)
class Note:
    """Something to be said about a proposal, for words to be found."""

    code: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, Parameter])


@dataclass(frozen=True)
class Suitability:
    """Who may be proposed for what in one team. `previous_holders` are ids of people by the seats that they left."""

    plan: Plan
    scenario_id: str
    previous_holders: Mapping[str, str]
    today: datetime.date

    @cached_property
    def team(self) -> Team:
        return self.plan.team(self.scenario_id)

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Who has no seat, without the business's owner, by their names."""
        used = self.team.minutes_by_person
        waiting = (p for p in self.plan.people.values() if p.id not in used and p.kind is not PersonKind.OWNER)
        return tuple(sorted(waiting, key=lambda p: (folded(p.name), folded(p.name_other_script), p.id)))

    @cached_property
    def seats(self) -> tuple[Slot, ...]:
        """The vacant seats, as they stand on the board."""
        by_department = (self.team.slots_in(department) for department in Department)
        return tuple(slot for slots in by_department for slot in slots if slot.person_id is None)

    def role(self, slot: Slot) -> Role:
        return self.team.roles[slot.role_id]

    def leans_that_way(self, person: Person, slot: Slot) -> bool:
        """False when the person leans to the other department: people identify strongly with one."""
        return person.leaning in (Leaning.EITHER, Leaning(str(self.role(slot).department)))

    def has_the_hours(self, person: Person, slot: Slot) -> bool:
        """True for somebody who has at least half of the seat's hours."""
        return 2 * person.minutes_a_week >= slot.minutes_a_week

    def suits(self, person: Person, slot: Slot) -> bool:
        """Whether the person may be proposed for the seat at all."""
        return self.leans_that_way(person, slot) and self.has_the_hours(person, slot)

    def points(self, person: Person, slot: Slot) -> int:
        """How well the person suits the seat; the best has the most, which may be less than nothing."""
        left = _left(person, slot)
        points = min(MOST_YEARS, self.years_here(person)) * A_YEAR_HERE
        points -= left * A_MINUTE_LEFT if left > 0 else -left * A_MINUTE_MISSING
        if person.leaning is not Leaning.EITHER:
            points += LEANS_TO_IT
        held = self.held_before(person, slot)
        if held is not None:
            points += HELD_THE_ROLE if held.id == slot.role_id else HELD_A_ROLE_BESIDE
        if self.mentioned(person, slot):
            points += NOTES_MENTION_IT
        return points

    def reasons(self, person: Person, slot: Slot) -> tuple[Note, ...]:
        """What speaks for the person in this seat, the weightiest first."""
        notes = [Note("leans_to", {"department": str(self.role(slot).department)})]
        if person.leaning is Leaning.EITHER:
            notes = [Note("leans_to_either")]
        held = self.held_before(person, slot)
        if held is not None:
            code = "held_the_role" if held.id == slot.role_id else "held_a_role_beside"
            notes.append(Note(code, {"role": held.title}))
        if 0 <= _left(person, slot) <= person.minutes_a_week // HARDLY_LEFT:
            notes.append(Note("hours_fit", {"minutes": slot.minutes_a_week}))
        word = self.mentioned(person, slot)
        if word:
            notes.append(Note("notes_mention", {"word": word}))
        if self.years_here(person):
            notes.append(Note("years_here", {"years": self.years_here(person)}))
        return tuple(notes)

    def cautions(self, person: Person, slot: Slot) -> tuple[Note, ...]:
        """What the owner should know before placing the person there."""
        notes: list[Note] = []
        left = _left(person, slot)
        if left < 0:
            notes.append(Note("hours_short", {"minutes": -left, "needed": slot.minutes_a_week}))
        elif left > person.minutes_a_week // HARDLY_LEFT:
            notes.append(Note("hours_left", {"minutes": left}))
        planned = planned_pay(slot, self.role(slot))
        if planned is not None and person.monthly_pay is not None and person.monthly_pay > planned:
            notes.append(Note("pay_over_plan", {"pay": person.monthly_pay, "planned": planned}))
        if slot.start_month and person.start_date and person.start_date[:7] > slot.start_month:
            notes.append(Note("starts_late", {"start": person.start_date, "month": slot.start_month}))
        return tuple(notes)

    def held_before(self, person: Person, slot: Slot) -> Role | None:
        """This role if the person has held it, or else one of the same department that they have held."""
        held = self._roles_held.get(person.id, ())
        same = [role for role in held if role.department is self.role(slot).department]
        return next((role for role in same if role.id == slot.role_id), same[0] if same else None)

    def mentioned(self, person: Person, slot: Slot) -> str:
        """A word of the role's specialty, territory or title that is in the person's notes, or nothing."""
        noted = self._words_noted[person.id]
        return next((word for key, word in self._words_of_roles[slot.role_id].items() if key in noted), "")

    def years_here(self, person: Person) -> int:
        """Full years with the business; nothing for a candidate, who has a date only to begin on."""
        if not person.start_date or person.kind is PersonKind.CANDIDATE:
            return 0
        began = datetime.date.fromisoformat(person.start_date)
        before_the_day = (self.today.month, self.today.day) < (began.month, began.day)
        return max(0, self.today.year - began.year - before_the_day)

    @cached_property
    def _roles_held(self) -> dict[str, tuple[Role, ...]]:
        """The roles that people have held, in the order of the board."""
        held: dict[str, dict[str, Role]] = {}
        for slot in self.team.slots_in_order():
            person_id = self.previous_holders.get(slot.id)
            if person_id is not None:
                held.setdefault(person_id, {})[slot.role_id] = self.role(slot)
        return {person_id: tuple(roles.values()) for person_id, roles in held.items()}

    @cached_property
    def _words_noted(self) -> dict[str, dict[str, str]]:
        return {person.id: telling_words(person.notes) for person in self.people}

    @cached_property
    def _words_of_roles(self) -> dict[str, dict[str, str]]:
        roles = {slot.role_id: self.role(slot) for slot in self.seats}
        texts = {
            role.id: (text.en + " " + text.ur for text in (role.specialty, role.territory, role.title))
            for role in roles.values()
        }
        return {role_id: telling_words(" ".join(parts)) for role_id, parts in texts.items()}


def _left(person: Person, slot: Slot) -> int:
    """Minutes of the person's week that the seat leaves free; below 0 when they are too few for it."""
    return person.minutes_a_week - slot.minutes_a_week


def telling_words(text: str) -> dict[str, str]:
    """The words that may tell a seat from others, as they are written, by the form in which they are compared."""
    words = {folded(word): word for word in (part.strip("-") for part in _BETWEEN_WORDS.split(text)) if word}
    return {key: word for key, word in words.items() if len(key) >= _SHORTEST_WORD and key not in _COMMON}
