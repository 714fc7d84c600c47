"""Ways for the dotted lines: through the lanes between levels and the gaps between boxes, never through a box."""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

_CLEAR = 7  # pixels between a line and the boxes that it passes
_BESIDE = 5  # pixels between two lines in one gap
_PORT = 14  # pixels between two lines at one box
MOST_TRACKS = 24  # of a lane; more lines than that share them


@dataclass(frozen=True)
class Standing:
    """A box before it is known how high its level lies."""

    level: int
    place: int  # among the boxes of its level, from the left
    left: int
    width: int

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def centre(self) -> int:
        return self.left + self.width // 2


@dataclass
class Run:
    """A level stretch of a way in the lane under a level; `track` counts from the top of the lane."""

    lane: int
    start: int
    end: int
    track: int = 0


@dataclass(frozen=True)
class Way:
    """From under the upper box along its runs; `beside` is a straight line from side to side instead."""

    upper: str
    lower: str
    runs: tuple[Run, ...] = ()
    beside: bool = False


@dataclass(frozen=True)
class Ways:
    ways: tuple[Way, ...] = ()
    tracks: Mapping[int, int] = field(default_factory=dict[int, int])  # how many each lane needs


def find_ways(levels: Sequence[Sequence[str]], boxes: Mapping[str, Standing], pairs: Iterable[tuple[str, str]]) -> Ways:
    """A way for each pair of boxes. `levels` are the ids of each level, from the left."""
    finder = _Finder(levels, boxes)
    ways = tuple(finder.way(*pair) for pair in pairs)
    return Ways(ways, _share_lanes([run for way in ways for run in way.runs]))


class _Finder:
    def __init__(self, levels: Sequence[Sequence[str]], boxes: Mapping[str, Standing]) -> None:
        self._boxes = boxes
        self._rows = [[boxes[role_id] for role_id in level] for level in levels]
        self._lefts = [[box.left for box in row] for row in self._rows]
        self._ports: dict[tuple[str, bool], int] = {}
        self._passing: dict[tuple[int, int], int] = {}

    def way(self, one: str, other: str) -> Way:
        upper, lower = sorted((one, other), key=lambda box: (self._boxes[box].level, self._boxes[box].place))
        top, bottom = self._boxes[upper], self._boxes[lower]
        if top.level == bottom.level and bottom.place == top.place + 1:
            return Way(upper, lower, beside=True)
        x = self._port(upper, towards=bottom.centre, at_top=False)
        if top.level == bottom.level:
            end = self._port(lower, towards=top.centre, at_top=False)
            return Way(upper, lower, (Run(top.level, x, end),))
        end = self._port(lower, towards=top.centre, at_top=True)
        runs: list[Run] = []
        for level in range(top.level + 1, bottom.level):
            gap = self._gap(level, end)
            runs.append(Run(level - 1, x, gap))
            x = gap
        runs.append(Run(bottom.level - 1, x, end))
        return Way(upper, lower, tuple(runs))

    def _port(self, role_id: str, *, towards: int, at_top: bool) -> int:
        """A place on an edge of the box: beside the middle, where the solid line is, on the nearer half."""
        box = self._boxes[role_id]
        right = towards >= box.centre
        used = self._ports.get((role_id, at_top), 0)
        self._ports[role_id, at_top] = used + 1
        room = max(1, (box.width // 2 - _CLEAR) // _PORT)
        away = min(_PORT * (1 + used % room), max(1, box.width // 2 - 1))
        return box.centre + away if right else box.centre - away

    def _gap(self, level: int, wanted: int) -> int:
        """Where a line can pass between the boxes of a level, as near to `wanted` as there is a gap."""
        row = self._rows[level]
        after = bisect_right(self._lefts[level], wanted)
        candidates = [place for place in (after - 1, after, after + 1) if 0 <= place <= len(row)]
        place = min(candidates, key=lambda gap: abs(self._clamped(level, gap, wanted) - wanted))
        used = self._passing.get((level, place), 0)
        self._passing[level, place] = used + 1
        low, high = self._limits(level, place)
        x = self._clamped(level, place, wanted) + (used * _BESIDE if high is None or low is not None else 0)
        if low is None and high is not None:
            return min(high, wanted) - used * _BESIDE
        if low is not None and high is not None and x > high:
            return low + (used * _BESIDE) % max(1, high - low + 1)
        return x

    def _limits(self, level: int, place: int) -> tuple[int | None, int | None]:
        """The first and the last place of the gap before the box at `place`; None where nothing stands."""
        row = self._rows[level]
        low = row[place - 1].right + _CLEAR if place else None
        high = row[place].left - _CLEAR if place < len(row) else None
        if low is not None and high is not None and low > high:
            low = high = (low + high) // 2
        return low, high

    def _clamped(self, level: int, place: int, wanted: int) -> int:
        low, high = self._limits(level, place)
        wanted = wanted if high is None else min(wanted, high)
        return wanted if low is None else max(wanted, low)


def _share_lanes(runs: Iterable[Run]) -> dict[int, int]:
    """Gives each run a track of its lane on which nothing else runs there; returns how many each lane needs."""
    by_lane: dict[int, list[Run]] = {}
    for run in runs:
        if run.start != run.end:
            by_lane.setdefault(run.lane, []).append(run)
    needed: dict[int, int] = {}
    for lane, members in by_lane.items():
        members.sort(key=lambda run: (min(run.start, run.end), max(run.start, run.end)))
        busy: list[tuple[int, int]] = []  # where each track is free again
        free: list[int] = []
        count = 0
        for run in members:
            while busy and busy[0][0] < min(run.start, run.end):
                heapq.heappush(free, heapq.heappop(busy)[1])
            if free:
                track = heapq.heappop(free)
            else:
                track, count = count, count + 1
            heapq.heappush(busy, (max(run.start, run.end), track))
            run.track = track % MOST_TRACKS
        needed[lane] = min(count, MOST_TRACKS)
    return needed
