"""The words that sheets print of themselves, and hours, money and dates in a sheet's language.

A sheet speaks the language of its reader, whatever the window's, so its labels are apart from the window's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from teambuilder.core.figures import amount_figure, currency_digits, hours_figure, with_sign
from teambuilder.core.sheets import Money, Post
from teambuilder.core.text import Text
from teambuilder.sheets.characters import has_urdu_letters
from teambuilder.sheets.resources import resource_folder


@dataclass(frozen=True)
class Words:
    """One language's labels and formats."""

    language: str
    labels: Mapping[str, Any]

    def __call__(self, label: str, **parameters: str | int) -> str:
        """A label with its gaps filled; KeyError for one that is not there."""
        template: str = self.labels[label]
        return template.format(**parameters)

    def of(self, text: Text) -> str:
        """A text of the plan in this language, or in the other when it has none in this."""
        return text.in_language(self.language)

    def hours_a_week(self, minutes: int) -> str:
        hours = hours_figure(minutes)
        return self("one_hour_a_week") if hours == "1" else self("hours_a_week", hours=hours)

    def money(self, money: Money) -> str:
        """An amount with its currency; the minor unit is left out when it is zero."""
        amount = amount_figure(abs(money.amount), money.currency)
        if money.currency == "PKR":
            said = self("rupees", amount=amount)
        else:
            said = self("money", amount=amount, currency=money.currency).strip()
        return with_sign(money.amount, said)

    def whole(self, money: Money) -> str:
        """An amount in whole units: what is worked out or foreseen is no finer than that."""
        unit = 10 ** currency_digits(money.currency)
        return self.money(Money(round(money.amount / unit) * unit, money.currency))

    def day(self, iso_date: str) -> str:
        """A date as people write it: "23 November 2026"; ValueError when it is no ISO date."""
        day = date.fromisoformat(iso_date)
        return self("day", day=day.day, month=self.labels["months"][day.month - 1], year=day.year)

    def month(self, year_month: str) -> str:
        """ "2027-02" as "February 2027"; ValueError when it is no such month."""
        first = date.fromisoformat(f"{year_month}-01")
        return self("month_of", month=self.labels["months"][first.month - 1], year=first.year)

    def post(self, post: Post) -> str:
        """Who holds a post, and which: "Ayesha Khan (Sales manager)"."""
        title = self("owner_of_business") if post.title is None else self.of(post.title)
        if post.holders:
            return self("post", holders=self.names(post.holders), title=self.apart(title))
        return title if post.title is None else self("vacant_post", title=self.apart(title))

    def brief(self, post: Post) -> str:
        """Who holds a post, or its title when nobody does."""
        return self.names(post.holders) if post.holders else self.post(post)

    def posts(self, posts: Iterable[Post]) -> str:
        return self("semicolon").join(self.post(post) for post in posts)

    def names(self, names: Iterable[Text]) -> str:
        return self("comma").join(self.apart(self.of(name)) for name in names)

    def apart(self, text: str) -> str:
        """The text, kept together within a line when it runs the other way than the line."""
        if has_urdu_letters(text) == (self.language == "ur"):
            return text
        return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


@cache
def words_in(language: str) -> Words:
    """The words of "en" or "ur"; KeyError for another language."""
    labels = json.loads((resource_folder("sheets") / "labels.json").read_text(encoding="utf-8"))
    return Words(language, MappingProxyType(labels[language]))
