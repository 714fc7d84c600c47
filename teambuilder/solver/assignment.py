"""Who sits where at best: the exact best assignment, as a matching of greatest weight in a graph of two sides."""

from __future__ import annotations

from collections.abc import Mapping


def best_assignment(worth: Mapping[tuple[str, str], int]) -> dict[str, str]:
    """The pairs, left to right, whose worth together is greatest; a pair that is not in `worth` never comes about.

    Worths are positive integers, so that the answer is exact. The keys of both sides may be alike.
    """
    import networkx  # a quarter of a second that nobody who asks for no suggestion need wait for

    graph: networkx.Graph[tuple[str, str]] = networkx.Graph()
    for (left, right), value in worth.items():
        graph.add_edge(("left", left), ("right", right), weight=value)
    pairs = networkx.max_weight_matching(graph)
    return dict((a[1], b[1]) if a[0] == "left" else (b[1], a[1]) for a, b in pairs)
