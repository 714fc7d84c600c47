"""What fits best into one week or two: the worthiest set of responsibilities, exactly, none cut in pieces."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Keys = tuple[str, ...]
Weights = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Fill:
    """Some of the things, what they weigh and what they are worth together."""

    weight: int
    worth: int
    keys: Keys


@dataclass(frozen=True, slots=True)
class _Split:
    """Things shared out over two weeks, and what they take of each."""

    weights: tuple[int, int]
    worth: int
    keys: tuple[Keys, Keys]


def best_fill(weights: Weights, room: int, worth: Weights) -> Keys:
    """The things worth most together that fit into `room`; of equals the lightest, then always the same."""
    if sum(weights.values()) <= room:
        return _in_order(weights, worth)
    return _frontier(weights, room, worth)[-1].keys


def best_fill_of_two(first: Weights, second: Weights, rooms: tuple[int, int], worth: Weights) -> tuple[Keys, Keys]:
    """The same for two at once, each with what it can take; what both can take goes to one of them."""
    all_of_it = sum(worth[key] for key in {**first, **second})
    best = ((), ())
    for begin_with_second in (False, True):
        tried = _one_after_the_other(first, second, rooms, worth, begin_with_second=begin_with_second)
        if _worth_of(tried, worth) == all_of_it or not first.keys() & second.keys():
            return tried
        best = max(best, tried, key=lambda keys: _worth_of(keys, worth))
    return _best_split(first, second, rooms, worth, best)


def _one_after_the_other(
    first: Weights, second: Weights, rooms: tuple[int, int], worth: Weights, *, begin_with_second: bool
) -> tuple[Keys, Keys]:
    """One takes the best it can, the other the best of what is left: good, and the best there is if that is all."""
    if begin_with_second:
        keys = _one_after_the_other(second, first, (rooms[1], rooms[0]), worth, begin_with_second=False)
        return keys[1], keys[0]
    taken = best_fill(first, rooms[0], worth)
    left = {key: weight for key, weight in second.items() if key not in taken}
    return taken, best_fill(left, rooms[1], worth)


def _best_split(
    first: Weights, second: Weights, rooms: tuple[int, int], worth: Weights, known: tuple[Keys, Keys]
) -> tuple[Keys, Keys]:
    """Every way to share out what both can take, each filled up with what only one of them can take."""
    alone = [
        _frontier({key: weight for key, weight in mine.items() if key not in other}, room, worth)
        for mine, other, room in ((first, second, rooms[0]), (second, first, rooms[1]))
    ]
    best, most = known, _worth_of(known, worth)
    hope = alone[0][-1].worth + alone[1][-1].worth
    for split in _splits(first, second, rooms, worth, most - hope):
        more = [
            _lightest_best(fills, room - taken) for fills, room, taken in zip(alone, rooms, split.weights, strict=True)
        ]
        total = split.worth + sum(fill.worth for fill in more)
        if total > most:
            best, most = (split.keys[0] + more[0].keys, split.keys[1] + more[1].keys), total
    return best


def _splits(first: Weights, second: Weights, rooms: tuple[int, int], worth: Weights, least: int) -> Iterable[_Split]:
    """The ways to share out what both can take that may be worth more than `least`, one for each pair of weights."""
    shared = _in_order(first.keys() & second.keys(), worth)
    to_come = sum(worth[key] for key in shared)
    ways = {(0, 0): _Split((0, 0), 0, ((), ()))}
    for key in shared:
        to_come -= worth[key]
        following: dict[tuple[int, int], _Split] = {}
        for split in ways.values():
            (one, other), (mine, yours) = split.weights, split.keys
            for step in (
                _Split((one + first[key], other), split.worth + worth[key], ((*mine, key), yours)),
                _Split((one, other + second[key]), split.worth + worth[key], (mine, (*yours, key))),
                split,
            ):
                fits = step.weights[0] <= rooms[0] and step.weights[1] <= rooms[1]
                rival = following.get(step.weights)
                if fits and step.worth + to_come > least and (rival is None or step.worth > rival.worth):
                    following[step.weights] = step
        ways = following
    return ways.values()


def _frontier(weights: Weights, room: int, worth: Weights) -> Sequence[_Fill]:
    """The fills that no other one beats in both weight and worth, the lightest first."""
    fills = [_Fill(0, 0, ())]
    for key in _in_order(weights, worth):
        heavier = (_Fill(fill.weight + weights[key], fill.worth + worth[key], (*fill.keys, key)) for fill in fills)
        both = [*fills, *(fill for fill in heavier if fill.weight <= room)]
        both.sort(key=lambda fill: (fill.weight, -fill.worth))
        fills = list[_Fill]()
        for fill in both:
            if not fills or fill.worth > fills[-1].worth:
                fills.append(fill)
    return fills


def _lightest_best(fills: Sequence[_Fill], room: int) -> _Fill:
    return fills[bisect_right(fills, room, key=lambda fill: fill.weight) - 1]


def _in_order(keys: Iterable[str], worth: Weights) -> Keys:
    """The same order whatever the order of the rows."""
    return tuple(sorted(keys, key=lambda key: (-worth[key], key)))


def _worth_of(keys: tuple[Keys, Keys], worth: Weights) -> int:
    return sum(worth[key] for part in keys for key in part)
