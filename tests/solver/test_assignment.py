"""The best assignment is the best: held against trying everything."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from teambuilder.solver.assignment import best_assignment

WORTHS = st.dictionaries(st.tuples(st.sampled_from("abcd"), st.sampled_from("axyz")), st.integers(1, 20))


@given(WORTHS)
def test_no_other_assignment_is_worth_more(worth: dict[tuple[str, str], int]) -> None:
    chosen = best_assignment(worth)
    assert len(set(chosen.values())) == len(chosen), "nobody shares a seat"
    assert all(pair in worth for pair in chosen.items())
    best = max(sum(worth.get(pair, 0) for pair in zip("abcd", order, strict=True)) for order in permutations("axyz"))
    assert sum(worth[pair] for pair in chosen.items()) == best


def test_nothing_to_assign_is_no_assignment() -> None:
    assert best_assignment({}) == {}
