"""People as a table: what the plan knows of each, with the heads by which people are read from a file."""

from __future__ import annotations

from teambuilder.core.plan import Person, Plan, Team
from teambuilder.core.text import own_script_first
from teambuilder.exchange.table_words import Field, Fields, TableWords, hours
from teambuilder.exchange.tables import SheetTable


def people_table(plan: Plan, language: str, *, with_pay: bool, team: Team | None = None) -> SheetTable:
    """The people in "en" or "ur", and what they hold in a team if one is given."""
    words = TableWords(language, plan.business.currency)
    fields = _of_person(words, with_pay=with_pay)
    if team is not None:
        fields += _of_holder(words, team)
    return Fields(fields, plan.people.values()).table(words.word("people"))


def _of_person(words: TableWords, *, with_pay: bool) -> list[Field[Person]]:
    def name(person: Person, place: int) -> str:
        return own_script_first(person.name, person.name_other_script, words.language)[place]

    fields: list[Field[Person]] = [
        (words.text("name"), lambda person: name(person, 0)),
        (words.text("other_name"), lambda person: name(person, 1)),
        (words.text("phone"), lambda person: person.phone),
        (words.text("email"), lambda person: person.email),
        (words.text("works_as"), lambda person: words.word(person.kind)),
        (words.text("leans_to"), lambda person: words.word(person.leaning)),
        (words.number("hours_a_week"), lambda person: hours(person.minutes_a_week)),
        (words.day("started_on"), lambda person: person.start_date),
        (words.text("notes"), lambda person: person.notes),
    ]
    pay: list[Field[Person]] = [
        (words.money("monthly_pay"), lambda person: person.monthly_pay),
        (words.money("hourly_pay"), lambda person: person.hourly_pay),
        (words.share("commission_share"), lambda person: person.commission or None),
    ]
    return [*fields[:-2], *pay, *fields[-2:]] if with_pay else fields


def _of_holder(words: TableWords, team: Team) -> list[Field[Person]]:
    def held(person: Person) -> str:
        roles = dict.fromkeys(slot.role_id for slot in team.slots_of_person(person.id))
        return words.row(words.said(team.roles[role_id].title) for role_id in roles)

    return [
        (words.number("hours_in_seats"), lambda person: hours(team.minutes_used(person.id))),
        (words.text("holds"), held),
    ]
