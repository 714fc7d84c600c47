"""Who of those in a file may be in the plan already, or earlier in the file: found by keys, with reasons to show.

Two people are compared only where they share an e-mail address, a phone number, or what is left of a name when it is
reduced to its sounds. What very many share, such as a firm's one number, tells nobody apart, and is looked at for the
first few only: so a large file takes no longer than its lines.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import combinations, islice, product
from typing import TypeAlias

from teambuilder.core.incoming import Incoming
from teambuilder.core.names import NEAR, Name, nearness
from teambuilder.core.rows import Person
from teambuilder.core.search import folded

_MOST_ALIKE = 20  # people of one key that are looked at
_MOST_PAIRS = 2_000  # of names of one key
_SHORTEST_NUMBER = 7  # digits of a phone number
_SEPARATORS = re.compile(r"[,;/|\n]|:::")
_ADDRESS = re.compile(r"[^\s<>\"'():]+@[^\s<>\"'():]+")
_Words: TypeAlias = tuple[str, ...]  # of a name, as they are compared
_NO_DIGIT = re.compile(r"\D+")


class Reason(StrEnum):
    """Why two people may be one."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"  # the same words
    NEAR_NAME = "near_name"


@dataclass(frozen=True)
class Match:
    """Somebody in the file, and who they may be: a person of the plan, or with `line` one earlier in the file."""

    incoming: Incoming
    other: Person
    line: int | None
    reasons: tuple[Reason, ...]
    nearness: int  # of the names, in per cent
    sure: bool  # to be taken for one unless the owner says otherwise


def emails(text: str) -> frozenset[str]:
    """The addresses in a field, as they are compared."""
    return frozenset(address.strip(".") for address in _ADDRESS.findall(folded(_SEPARATORS.sub(" ", text))))


def phones(text: str) -> frozenset[str]:
    """The numbers in a field as they are compared: +92 300 1234567, 0092300… and 0300-1234567 are the same."""
    return frozenset(filter(None, map(_number, _SEPARATORS.split(text))))


def _number(text: str) -> str:
    digits = _NO_DIGIT.sub("", folded(text))
    abroad = digits.startswith("00")
    digits = digits.lstrip("0")
    if digits.startswith("92") and (abroad or "+" in text or len(digits) >= 12):
        digits = digits[2:].lstrip("0")
    return digits if len(digits) >= _SHORTEST_NUMBER else ""


def duplicates(people: Iterable[Person], incoming: Sequence[Incoming]) -> tuple[Match, ...]:
    """For each in the file, in its order, who they are likeliest to be, if anybody; whatever the order given."""
    in_plan = [_Card(person) for person in sorted(people, key=lambda person: person.id)]
    in_file = [_Card(one.person, one) for one in sorted(incoming, key=lambda one: (one.line, one.person.id))]
    return tuple(_Search(in_plan, in_file).matches())


class _Card:
    """A person with what is compared."""

    def __init__(self, person: Person, incoming: Incoming | None = None) -> None:
        self.person = person
        self.incoming = incoming
        self.emails = emails(person.email)
        self.phones = phones(person.phone)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        both = (Name.of(self.person.name), Name.of(self.person.name_other_script))
        return tuple(dict.fromkeys(name for name in both if name is not None))


class _Search:
    def __init__(self, in_plan: list[_Card], in_file: list[_Card]) -> None:
        self._cards = [*in_plan, *in_file]
        self._first_in_file = len(in_plan)
        self._by_contact: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self._by_name: defaultdict[_Words, list[int]] = defaultdict(list)
        names: dict[_Words, Name] = {}
        for place, card in enumerate(self._cards):
            for key in _contacts(card):
                self._by_contact[key].append(place)
            for name in card.names:
                names.setdefault(name.folded_words, name)
                self._by_name[name.folded_words].append(place)
        self._near = _near_names(names)

    def matches(self) -> Iterator[Match]:
        for place in range(self._first_in_file, len(self._cards)):
            card = self._cards[place]
            assert card.incoming is not None
            best: Match | None = None
            for other in self._alike(place):
                match = self._match(card.incoming, card, self._cards[other])
                if match is not None and (best is None or _likelihood(match) > _likelihood(best)):
                    best = match
            if best is not None:
                yield best

    def _alike(self, place: int) -> list[int]:
        """Those of the plan and before this one in the file who share a key with it; of each key the first few."""
        card = self._cards[place]
        buckets = [bucket for key in _contacts(card) if len(bucket := self._by_contact[key]) <= _MOST_ALIKE]
        for name in card.names:
            buckets.append(self._by_name[name.folded_words])
            buckets.extend(self._by_name[words] for words in islice(self._near[name.folded_words], _MOST_ALIKE))
        return sorted({other for bucket in buckets for other in bucket[:_MOST_ALIKE] if other < place})

    def _match(self, incoming: Incoming, card: _Card, other: _Card) -> Match | None:
        same_email, same_phone = bool(card.emails & other.emails), bool(card.phones & other.phones)
        near = max((self._nearness(a, b) for a in card.names for b in other.names), default=0)
        reasons = {
            Reason.EMAIL: same_email,
            Reason.PHONE: same_phone,
            Reason.NAME: near == 100,
            Reason.NEAR_NAME: NEAR <= near < 100,
        }
        if same_email or same_phone:
            sure = near >= NEAR
        elif near >= NEAR:
            sure = near == 100 and not ((card.emails and other.emails) or (card.phones and other.phones))
        else:
            return None
        line = other.incoming.line if other.incoming else None
        return Match(incoming, other.person, line, tuple(r for r, holds in reasons.items() if holds), near, sure)

    def _nearness(self, a: Name, b: Name) -> int:
        if a.folded_words == b.folded_words:
            return 100
        known = self._near[a.folded_words].get(b.folded_words)
        return nearness(a, b) if known is None else known


def _contacts(card: _Card) -> Iterator[tuple[str, str]]:
    yield from ((Reason.EMAIL, address) for address in card.emails)
    yield from ((Reason.PHONE, number) for number in card.phones)


def _likelihood(match: Match) -> tuple[bool, int, int]:
    """Of two as likely the earlier stays: somebody in the plan, before somebody in the file."""
    contacts = sum(reason in match.reasons for reason in (Reason.EMAIL, Reason.PHONE))
    return match.sure, contacts, match.nearness


def _near_names(names: Mapping[_Words, Name]) -> Mapping[_Words, Mapping[_Words, int]]:
    """For each name those near it among those that share a key, the nearest first, and how near they are."""
    whole: defaultdict[tuple[str, ...], list[Name]] = defaultdict(list)
    short: defaultdict[tuple[str, str], list[Name]] = defaultdict(list)
    long: defaultdict[tuple[str, str], list[Name]] = defaultdict(list)
    for _, name in sorted(names.items()):
        for key in set(name.keys()):
            whole[key].append(name)
        for key in set(name.keys_with_initial()):
            (short if name.has_initial else long)[key].append(name)
    near: defaultdict[_Words, dict[_Words, int]] = defaultdict(dict)
    groups: list[Iterable[tuple[Name, Name]]] = [combinations(group, 2) for group in whole.values()]
    groups.extend(product(group, long[key]) for key, group in short.items() if key in long)
    for pairs in groups:
        for a, b in islice(pairs, _MOST_PAIRS):
            if b.folded_words not in near[a.folded_words] and (percent := nearness(a, b)) >= NEAR:
                near[a.folded_words][b.folded_words] = near[b.folded_words][a.folded_words] = percent
    return defaultdict(
        dict, {words: dict(sorted(others.items(), key=_nearest_first)) for words, others in near.items()}
    )


def _nearest_first(other: tuple[_Words, int]) -> tuple[int, _Words]:
    return -other[1], other[0]
