"""How near two names are, in either script: by how they sound, not by how somebody spelt them.

A word is reduced to its sounds. Letters that are spoken alike in Pakistan share one (ث س ص and s), and vowels, which
Urdu mostly leaves out and Latin spells at will, weigh little. "Muhammad Bilal", "Md. Belal" and "محمد بلال" are near.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations

from teambuilder.core.search import folded

NEAR = 75  # per cent
_MOST_WORDS = 6
_WORD = re.compile(r"[^\W_]+")
_JOINER = re.compile(r"['’`ʼ]")  # within a word: Qur'an

# sounds: A, Y and W are vowels, M is the whole name Muhammad; S is sh, C is ch
# fmt: off
_LATIN = {
    "kh": "k", "gh": "g", "sh": "S", "ch": "C", "th": "t", "dh": "d", "bh": "b", "ph": "f", "zh": "z", "jh": "j",
    "ck": "k", "rh": "r", "aa": "A", "ee": "Y", "ea": "Y", "ei": "Y", "ie": "Y", "ai": "Y", "ay": "Y", "ey": "Y",
    "oo": "W", "ou": "W", "au": "W", "aw": "W", "ow": "W", "a": "A", "e": "A", "i": "Y", "y": "Y", "o": "W",
    "u": "W", "v": "W", "w": "W", "q": "k", "c": "k", "x": "ks",
}
# fmt: on
_URDU = {
    **dict.fromkeys("اع", "A"),
    **dict.fromkeys("یے", "Y"),
    **dict.fromkeys("ہح", "h"),
    **dict.fromkeys("تطٹ", "t"),
    **dict.fromkeys("ثسص", "s"),
    **dict.fromkeys("ذزژضظ", "z"),
    **dict.fromkeys("خقک", "k"),
    **dict.fromkeys("دڈ", "d"),
    **dict.fromkeys("رڑ", "r"),
    **dict.fromkeys("نں", "n"),
    **dict.fromkeys("غگ", "g"),
    **dict.fromkeys("ءھ", ""),
    **dict(zip("وبپجچشفلم", "WbpjCSflm", strict=True)),
}
_VOWELS = "AYW"
_MUHAMMAD = re.compile(r"m[aeiou]?h[aeiou]+m+[aeiou]*d|moh?m+a+d|mohm+e?d|m[ou]?h?d|محمد")
_SERVANT = re.compile(r"(?:abd[aeiou]?[lrsnzd]?|عبدال|عبد)(.*)")
_SERVANT_ALONE = re.compile(r"abd[aeiou]?[lrsnzd]?|عبد")
# fmt: off
_NO_NAMES = {
    "mr", "mrs", "ms", "miss", "dr", "prof", "engr", "eng", "sir", "madam", "sahib", "sahab", "sahiba", "sb",
    "al", "el", "ul", "ur", "ud", "us", "un", "uz", "bin", "bint", "ibn", "ال", "بن", "بنت", "ابن",
    "جناب", "محترم", "محترمہ", "ڈاکٹر", "پروفیسر", "انجینیر", "مسٹر", "مسز", "مس", "صاحب", "صاحبہ",
}
# fmt: on
_NO_ARTICLE = {"الطاف", "الیاس", "الماس", "الہی"}  # where these letters are of the name itself


@dataclass(frozen=True, order=True)
class Word:
    """A word of a name: its sounds, or for an initial the sound that it begins with."""

    sounds: str
    initial: bool = False

    @cached_property
    def weight(self) -> float:
        """What it says about who it is: an initial little, and so many are called Muhammad."""
        return 0.5 if self.initial or self.sounds == "M" else 1.0

    def __bool__(self) -> bool:
        return bool(self.sounds)

    @cached_property
    def skeleton(self) -> str:
        """The sounds without which it would be another name."""
        first = "A" if self.sounds[:1] in _VOWELS else self.sounds[:1]
        return first + "".join(sound for sound in self.sounds[1:] if sound not in "AYWh")


@dataclass(frozen=True)
class Name:
    """A name in one script, taken apart."""

    folded_words: tuple[str, ...]  # sorted: "Khan Ayesha" is "Ayesha Khan"
    words: tuple[Word, ...]  # those that say most first

    @classmethod
    def of(cls, text: str) -> Name | None:
        """None where there is nothing that could be a name."""
        found = _WORD.findall(_JOINER.sub("", folded(text)))
        named = [word for word in found if word not in _NO_NAMES] or found
        words = sorted(filter(None, _words(named)), key=lambda word: (-word.weight, word))[:_MOST_WORDS]
        return cls(tuple(sorted(named)), tuple(words)) if words else None

    @cached_property
    def weight(self) -> float:
        return sum(word.weight for word in self.words)

    def keys(self) -> Iterator[tuple[str, ...]]:
        """Names that are near share one of these at least: two skeletons, or the only one."""
        heavy = sorted({word.skeleton for word in self.words if word.weight == 1.0})
        if len(heavy) > 1:
            yield from combinations(heavy, 2)
        else:
            yield tuple(heavy) or tuple(sorted({word.skeleton for word in self.words if not word.initial}))

    def keys_with_initial(self) -> Iterator[tuple[str, str]]:
        """An initial and a whole word beside it: what names written out offer, and what "A. Khan" looks for."""
        whole = [word for word in self.words if not word.initial]
        for first in self.words:
            begins = first.sounds[0].lower() if first.sounds == "M" else first.skeleton[:1]
            for other in whole:
                if other is not first and other.sounds != "M":
                    yield begins, other.skeleton

    @property
    def has_initial(self) -> bool:
        return any(word.initial for word in self.words)


def _words(found: Sequence[str]) -> Iterator[Word]:
    """The words, where "Abdul Rehman", "Abdulrehman" and "عبدالرحمن" are one."""
    rest = iter(found)
    for text in rest:
        if _SERVANT_ALONE.fullmatch(text):
            following = next(rest, "")
            yield Word("Abd" + _sounds(_bare(following)))
        elif (servant := _SERVANT.fullmatch(text)) is not None:
            yield Word("Abd" + _sounds(servant[1]))
        elif len(text) == 1 and text.isalpha():
            yield Word(Word(_sounds(text)).skeleton, initial=True)
        else:
            yield Word(_sounds(_bare(text)))


def _bare(word: str) -> str:
    """The word without the Arabic article: the Haq of Zia ul Haq."""
    return word[2:] if word.startswith("ال") and len(word) > 3 and word not in _NO_ARTICLE else word


@lru_cache(20_000)
def _sounds(word: str) -> str:
    if _MUHAMMAD.fullmatch(word):
        return "M"
    sounds, place = "", 0
    while place < len(word):
        pair, letter = word[place : place + 2], word[place]
        if len(pair) == 2 and pair in _LATIN and not (place == 0 and letter in "vwy"):
            sound, place = _LATIN[pair], place + 2
        elif place == 0 and letter in "vwyویھ":
            sound, place = {"v": "w", "w": "w", "و": "w", "ھ": "h"}.get(letter, "y"), 1
        else:
            sound, place = _URDU[letter] if letter in _URDU else _LATIN.get(letter, letter), place + 1
        if sounds[-1:] != sound:
            sounds += sound
    if sounds[0:1] == "A" and sounds[1:2] in ("Y", "W"):  # ایوب, اویس
        sounds = sounds[1:]
    if len(sounds) > 1 and sounds[-1] == "h":  # spoken as the vowel before it: فاطمہ, Fatimah
        sounds = sounds[:-1] if sounds[-2] == "A" else sounds[:-1] + "A"
    return sounds


def nearness(a: Name, b: Name) -> int:
    """How near two names are, in per cent: 100 for the same words, and from NEAR on they may be one person's."""
    if a.folded_words == b.folded_words:
        return 100
    few, many = (a, b) if (len(a.words), a.words) <= (len(b.words), b.words) else (b, a)
    left, matched, whole = list(many.words), 0.0, False
    for word in few.words:
        best, alike = None, NEAR / 100
        for other in left:
            nearer = _alike(word, other)
            if nearer > alike or (best is None and nearer >= alike):
                best, alike = other, nearer
        if best is not None:
            left.remove(best)
            matched += 2 * alike * min(word.weight, best.weight)
            whole = whole or not (word.initial or best.initial)
    return min(99, round(100 * matched / (few.weight + many.weight))) if whole else 0


def _alike(a: Word, b: Word) -> float:
    if a == b:
        return 1.0
    if a.initial or b.initial:
        first, second = ((word.sounds[:1].lower() if word.sounds == "M" else word.skeleton[:1]) for word in (a, b))
        return 0.8 if first == second else 0.0
    return _sound_alike(a.sounds, b.sounds) if a.sounds < b.sounds else _sound_alike(b.sounds, a.sounds)


@lru_cache(100_000)
def _sound_alike(a: str, b: str) -> float:
    """1 for the same sounds, 0 for nothing in common: how little has to be changed to make one of the other."""
    if a == b:
        return 1.0
    if "M" in (a, b):
        return 0.0
    above = [0.0]
    for place in range(len(b)):
        above.append(above[-1] + _cost_alone(b, place))
    for row in range(len(a)):
        line = [above[0] + _cost_alone(a, row)]
        for column in range(len(b)):
            together = above[column] + _cost_of_pair(a[row], b[column])
            line.append(min(together, above[column + 1] + _cost_alone(a, row), line[-1] + _cost_alone(b, column)))
        above = line
    whole = sum(_cost_alone(word, place) for word in (a, b) for place in range(len(word))) / 2
    return max(0.0, 1 - above[-1] / whole)


def _cost_alone(word: str, place: int) -> float:
    sound = word[place]
    if sound == "A":  # at the end it tells Alia from Ali
        return 0.6 if place == len(word) - 1 else 0.15
    return {"Y": 0.4, "W": 0.4, "h": 0.8}.get(sound, 1.0)


def _cost_of_pair(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if a in _VOWELS and b in _VOWELS:
        return 0.3 if "A" in (a, b) else 0.5
    return 2.0  # no cheaper than leaving out both
