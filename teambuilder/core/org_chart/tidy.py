"""A tidy drawing of a tree whose nodes have any width.

The algorithm is that of C. Buchheim, M. Jünger, S. Leipert: "Improving Walker's Algorithm to Run in Linear Time", Graph
Drawing 2002, LNCS 2528, pp. 344-353, with its names for the steps; the two walks go over lists and not down the call
stack, so that a line of any depth can be drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

_NONE = -1


def tidy_centres(children: Sequence[Sequence[int]], distance: Callable[[int, int], float]) -> list[float]:
    """Where the middle of each node stands across; node 0 is the root, and `children` are those of each node in order.

    `distance` is how far apart the middles of two neighbours of one level must be, the left one first. Parents stand
    over the middle of their children, and a subtree is drawn the same wherever it hangs.
    """
    return _Walks(children, distance).centres()


class _Walks:
    def __init__(self, children: Sequence[Sequence[int]], distance: Callable[[int, int], float]) -> None:
        count = len(children)
        self._children = children
        self._distance = distance
        self._parent = [_NONE] * count
        self._number = [0] * count
        for node, below in enumerate(children):
            for number, child in enumerate(below):
                self._parent[child], self._number[child] = node, number
        self._prelim = [0.0] * count
        self._mod = [0.0] * count
        self._thread = [_NONE] * count
        self._ancestor = list(range(count))
        self._change = [0.0] * count
        self._shift = [0.0] * count
        self._default_ancestor = [below[0] if below else _NONE for below in children]

    def centres(self) -> list[float]:
        order: list[int] = []  # each node after its parent, siblings from the last to the first
        waiting = [0]
        while waiting:
            node = waiting.pop()
            order.append(node)
            waiting.extend(self._children[node])
        for node in reversed(order):
            self._first_walk(node)
        found = [0.0] * len(self._children)
        mods = self._mod
        for node in order:
            above = mods[self._parent[node]] if node else 0.0
            found[node] = self._prelim[node] + above
            mods[node] += above
        return found

    def _first_walk(self, node: int) -> None:
        """Places a node beside its left sibling, over its children; their subtrees were walked before."""
        below = self._children[node]
        left = self._children[self._parent[node]][self._number[node] - 1] if self._number[node] else _NONE
        if left != _NONE:
            self._prelim[node] = self._prelim[left] + self._distance(left, node)
        if below:
            self._execute_shifts(node)
            middle = (self._prelim[below[0]] + self._prelim[below[-1]]) / 2
            if left == _NONE:
                self._prelim[node] = middle
            else:
                self._mod[node] = self._prelim[node] - middle
        if left != _NONE:
            self._apportion(node, left)

    def _apportion(self, node: int, left: int) -> None:
        """Moves the node's subtree off those at its left: their right contour and its left one are followed down."""
        prelim, mod = self._prelim, self._mod
        siblings = self._children[self._parent[node]]
        inside_right = outside_right = node
        inside_left, outside_left = left, siblings[0]
        sum_inside_right = sum_outside_right = mod[node]
        sum_inside_left, sum_outside_left = mod[inside_left], mod[outside_left]
        next_left, next_right = self._next_right(inside_left), self._next_left(inside_right)
        while next_left != _NONE and next_right != _NONE:
            inside_left, inside_right = next_left, next_right
            outside_left, outside_right = self._next_left(outside_left), self._next_right(outside_right)
            self._ancestor[outside_right] = node
            reach = prelim[inside_left] + sum_inside_left + self._distance(inside_left, inside_right)
            overlap = reach - prelim[inside_right] - sum_inside_right
            if overlap > 0:
                self._move_subtree(self._left_ancestor(inside_left, node), node, overlap)
                sum_inside_right += overlap
                sum_outside_right += overlap
            sum_inside_left += mod[inside_left]
            sum_inside_right += mod[inside_right]
            sum_outside_left += mod[outside_left]
            sum_outside_right += mod[outside_right]
            next_left, next_right = self._next_right(inside_left), self._next_left(inside_right)
        if next_left != _NONE and self._next_right(outside_right) == _NONE:
            self._thread[outside_right] = next_left
            mod[outside_right] += sum_inside_left - sum_outside_right
        if next_right != _NONE and self._next_left(outside_left) == _NONE:
            self._thread[outside_left] = next_right
            mod[outside_left] += sum_inside_right - sum_outside_left
            self._default_ancestor[self._parent[node]] = node

    def _next_left(self, node: int) -> int:
        below = self._children[node]
        return below[0] if below else self._thread[node]

    def _next_right(self, node: int) -> int:
        below = self._children[node]
        return below[-1] if below else self._thread[node]

    def _left_ancestor(self, inside_left: int, node: int) -> int:
        """The sibling of `node` whose subtree stands in the way."""
        parent, ancestor = self._parent[node], self._ancestor[inside_left]
        return ancestor if self._parent[ancestor] == parent else self._default_ancestor[parent]

    def _move_subtree(self, left: int, right: int, shift: float) -> None:
        """Moves `right`; those between `left` and it move by a share each, when the shifts are executed."""
        change = shift / (self._number[right] - self._number[left])
        self._change[right] -= change
        self._shift[right] += shift
        self._change[left] += change
        self._prelim[right] += shift
        self._mod[right] += shift

    def _execute_shifts(self, node: int) -> None:
        shift = change = 0.0
        for child in reversed(self._children[node]):
            self._prelim[child] += shift
            self._mod[child] += shift
            change += self._change[child]
            shift += self._shift[child] + change
