"""What answers to a few typed words, best first: a name that begins with them, a word that does, any place inside.

Every word must be found. Names are looked up in each script they are written in; what else is known of a thing finds
it too, behind its names. When nothing answers, names that sound alike do: "bilal" finds بلال.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from heapq import nsmallest

from teambuilder.core.names import Name
from teambuilder.core.search import folded

MOST = 50
_FEWEST_LETTERS_BY_EAR = 3
_LEAST_HEARD = 3  # a space and two sounds: one alone is in every other name
_NO_LETTER = re.compile(r"[\W_]+")
# letters without marks of their own to lose, those typed for each other in Urdu, and the hamza that many leave out
_ALIKE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ھ": "ہ", "ء": ""})


class Kind(StrEnum):
    """What can be found; of equally good answers the earlier kinds come first."""

    PERSON = "person"
    ROLE = "role"
    RESPONSIBILITY = "responsibility"
    GOAL = "goal"
    SCREEN = "screen"
    SCENARIO = "scenario"
    COMMAND = "command"


_ORDER = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found: the names come in the order in which they are shown."""

    kind: Kind
    id: str
    names: tuple[str, ...]
    details: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[Kind, str]:
        return self.kind, self.id


@lru_cache(50_000)
def searchable(text: str) -> str:
    """The words of `text` in the form in which they are compared, one space between them."""
    return " ".join(_NO_LETTER.sub(" ", folded(text).translate(_ALIKE)).split())


class Index:
    """Looks things up; made once for a plan, asked at each key."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        # a line for each name, a space before each word: where something begins is part of the text
        self._names = ["".join(f"\n {searchable(name)}" for name in entry.names if name) for entry in self.entries]
        self._texts = [
            "".join((names, "\r", *(f" {searchable(detail)}" for detail in entry.details)))
            for names, entry in zip(self._names, self.entries, strict=True)
        ]
        self._sorting = [(_ORDER[entry.kind], searchable(entry.names[0]), entry.id) for entry in self.entries]

    def best(self, query: str, most: int = MOST) -> list[Entry]:
        """What answers to all words of the query, the best first; nothing for a query without words."""
        words = searchable(query).split()
        if not words:
            return []
        places = self._holding(words, self._texts)
        if not places:
            return [self.entries[place] for place in self._by_ear(words)[:most]]
        ranks = self._ranks(places, words)
        best = nsmallest(most, ((ranks[place], self._sorting[place], place) for place in places))
        return [self.entries[place] for _, _, place in best]

    def warm_up(self) -> None:
        """Reckons how names sound, so that the first word that nothing answers to is as quick as all others."""
        self._by_ear(["warm"])

    @staticmethod
    def _holding(words: Sequence[str], texts: Sequence[str]) -> list[int]:
        first, *others = sorted(words, key=len, reverse=True)  # the longest leaves the fewest
        places = [place for place, text in enumerate(texts) if first in text]
        for word in others:
            places = [place for place in places if word in texts[place]]
        return places

    def _ranks(self, places: Sequence[int], words: Sequence[str]) -> dict[int, int]:
        """0: a name begins with all that is typed, 1: each word begins one of a name, 2: within names, 3: elsewhere."""
        beginning, starts = "\n " + " ".join(words), [f" {word}" for word in words]
        ranks: dict[int, int] = {}
        for place in places:
            names = self._names[place]
            if beginning in names:
                ranks[place] = 0
            elif all(start in names for start in starts):
                ranks[place] = 1
            else:
                ranks[place] = 2 if all(word in names for word in words) else 3
        return ranks

    def _by_ear(self, words: Sequence[str]) -> list[int]:
        """The names of people that sound as if they began with these words."""
        if any(len(word) < _FEWEST_LETTERS_BY_EAR for word in words):
            return []
        starts = [f" {start}" for word in words for start in _skeletons(word)]
        if max(map(len, starts), default=0) < _LEAST_HEARD:
            return []
        found = [place for place, sound in self._sounds if all(start in sound for start in starts)]
        return sorted(found, key=lambda place: self._sorting[place])

    @cached_property
    def _sounds(self) -> list[tuple[int, str]]:
        """How people's names sound in the script they are written in, word by word."""
        return [
            (place, "".join(f" {sound}" for name in entry.names for sound in _skeletons(name)))
            for place, entry in enumerate(self.entries)
            if entry.kind is Kind.PERSON
        ]


@lru_cache(20_000)
def _skeletons(name: str) -> tuple[str, ...]:
    known = Name.of(name)
    return tuple(word.skeleton for word in known.words) if known is not None else ()
