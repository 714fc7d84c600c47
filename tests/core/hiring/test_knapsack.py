"""What fits best into one week or two, against every way that there is."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from teambuilder.core.hiring.knapsack import best_fill, best_fill_of_two


def test_the_best_set_is_not_the_one_that_begins_with_the_worthiest() -> None:
    weights = {"big": 60, "half": 50, "other": 45}
    assert best_fill(weights, 100, {"big": 70, "half": 60, "other": 50}) == ("half", "other")


def test_of_equals_the_lightest_is_taken_and_then_always_the_same() -> None:
    assert best_fill({"a": 30, "b": 20}, 40, {"a": 5, "b": 5}) == ("b",)
    assert best_fill({"b": 30, "a": 30}, 40, {"a": 5, "b": 5}) == best_fill({"a": 30, "b": 30}, 40, {"a": 5, "b": 5})


def test_what_both_can_take_is_shared_out_so_that_each_takes_its_own_too() -> None:
    first, second = {"x": 5, "y": 5, "mine": 5}, {"x": 5, "y": 5, "yours": 5}
    keys = best_fill_of_two(first, second, (10, 10), {"x": 6, "y": 6, "mine": 5, "yours": 5})
    assert sorted(map(sorted, keys)) in ([["mine", "x"], ["y", "yours"]], [["mine", "y"], ["x", "yours"]])


things = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 9))
worths = st.fixed_dictionaries({key: st.integers(1, 12) for key in "abcdef"})


@settings(max_examples=300, deadline=None)
@given(things, things, st.tuples(st.integers(0, 24), st.integers(0, 24)), worths)
def test_nothing_is_worth_more(
    first: dict[str, int], second: dict[str, int], rooms: tuple[int, int], worth: dict[str, int]
) -> None:
    def fits(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
        known = first.keys() >= {*one} and second.keys() >= {*other}
        return known and sum(first[k] for k in one) <= rooms[0] and sum(second[k] for k in other) <= rooms[1]

    def total(*parts: tuple[str, ...]) -> int:
        return sum(worth[key] for part in parts for key in part)

    keys = sorted({**first, **second})
    ways = [
        (
            tuple(k for k, p in zip(keys, places, strict=True) if p == 1),
            tuple(k for k, p in zip(keys, places, strict=True) if p == 2),
        )
        for places in product(range(3), repeat=len(keys))
    ]
    found = best_fill_of_two(first, second, rooms, worth)
    assert fits(*found)
    assert len({*found[0], *found[1]}) == len(found[0] + found[1])
    assert total(*found) == max(total(*way) for way in ways if fits(*way))
    alone = best_fill(first, rooms[0], worth)
    assert fits(alone, ())
    assert total(alone) == max(total(way[0]) for way in ways if fits(way[0], ()))
