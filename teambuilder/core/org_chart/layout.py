"""The org chart: where each box stands and how each line runs, in whole pixels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from teambuilder.core.org_chart.dotted import Standing, Way, Ways, find_ways
from teambuilder.core.org_chart.forest import OWNER, Forest
from teambuilder.core.org_chart.tidy import tidy_centres

Point: TypeAlias = tuple[int, int]


@dataclass(frozen=True)
class Size:
    width: int
    height: int


@dataclass(frozen=True)
class Gaps:
    """Pixels that are kept free."""

    siblings: int = 20
    departments: int = 72
    stem: int = 20  # from a box down to the line that joins those under it, where no dotted line runs between
    drop: int = 22  # from that line down to them
    track: int = 8  # for each dotted line


@dataclass(frozen=True)
class Box:
    """A role's place; `id` is OWNER for the owner's."""

    id: str
    level: int
    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> int:
        return self.x + self.width // 2

    @property
    def bottom(self) -> int:
        return self.y + self.height

    @property
    def right(self) -> int:
        return self.x + self.width


@dataclass(frozen=True)
class Line:
    """A line through `points`, each level with or straight under the one before."""

    points: tuple[Point, ...]
    ends: tuple[str, ...]  # the ids that it joins, the upper one first


@dataclass(frozen=True)
class Layout:
    boxes: Mapping[str, Box] = field(default_factory=dict[str, Box])
    levels: tuple[tuple[str, ...], ...] = ()  # ids in the order of siblings, whatever the direction
    solid: tuple[Line, ...] = ()
    dotted: tuple[Line, ...] = ()
    width: int = 0
    height: int = 0


def lay_out(
    forest: Forest,
    sizes: Mapping[str, Size],
    pairs: Iterable[tuple[str, str]] = (),
    gaps: Gaps = Gaps(),
    *,
    mirrored: bool = False,
) -> Layout:
    """Places every role of the forest; `pairs` of them are joined by dotted lines, unless one reports to the other.

    `mirrored` is for languages that run from right to left: the exact mirror of the same chart.
    """
    standing, levels = _stand(forest, sizes, gaps)
    if not standing:
        return Layout()
    ways = find_ways(levels, standing, _across(forest, standing, pairs))
    tops, lanes = _heights(levels, sizes, ways, gaps)
    boxes = {
        role_id: Box(role_id, at.level, at.left, tops[at.level], at.width, sizes[role_id].height)
        for role_id, at in standing.items()
    }
    drawn = _Drawn(forest, boxes, lanes, ways, gaps)
    layout = Layout(boxes, tuple(map(tuple, levels)), drawn.solid(), drawn.dotted())
    return _at_origin(layout, mirrored=mirrored)


def _across(
    forest: Forest, standing: Mapping[str, Standing], pairs: Iterable[tuple[str, str]]
) -> Iterable[tuple[str, str]]:
    """Each pair that is drawn, once; a solid line says already that two work together."""
    unique = dict.fromkeys((min(pair), max(pair)) for pair in pairs)
    for one, other in unique:
        joined = forest.superior.get(one) == other or forest.superior.get(other) == one
        if one != other and one in standing and other in standing and not joined:
            yield one, other


def _stand(forest: Forest, sizes: Mapping[str, Size], gaps: Gaps) -> tuple[dict[str, Standing], list[list[str]]]:
    """Each block beside the one before, the owner over the middle of them all."""
    lefts: dict[str, int] = {}
    depths: dict[str, int] = {}
    edge = 0
    for block in forest.blocks:
        ids, levels, children = _numbered(forest, block)
        widths = [0, *(sizes[role_id].width for role_id in ids)]

        def distance(left: int, right: int, widths: Sequence[int] = widths) -> float:
            return (widths[left] + widths[right]) / 2 + gaps.siblings

        centres = tidy_centres(children, distance)[1:]
        starts = [_whole(centre - sizes[role_id].width / 2) for role_id, centre in zip(ids, centres, strict=True)]
        shift = edge - min(starts)
        for role_id, start, level in zip(ids, starts, levels, strict=True):
            lefts[role_id], depths[role_id] = start + shift, level + int(forest.has_owner)
        edge = max(lefts[role_id] + sizes[role_id].width for role_id in ids) + gaps.departments
    if forest.has_owner:
        tops = [role_id for block in forest.blocks for role_id in block]
        middles = [lefts[role_id] + sizes[role_id].width / 2 for role_id in (tops[0], tops[-1])] if tops else [0, 0]
        lefts[OWNER], depths[OWNER] = _whole((sum(middles) - sizes[OWNER].width) / 2), 0
    return _ranked(lefts, depths, sizes)


def _numbered(forest: Forest, block: Sequence[str]) -> tuple[list[str], list[int], list[list[int]]]:
    """The block's ids level by level with their levels, and the children of each by number; 0 is above them all."""
    ids, levels = list(block), [0] * len(block)
    children: list[list[int]] = [list(range(1, len(block) + 1))]
    for place, role_id in enumerate(ids):  # the list grows while it is read
        below = forest.reports.get(role_id, ())
        children.append(list(range(len(ids) + 1, len(ids) + 1 + len(below))))
        ids.extend(below)
        levels.extend([levels[place] + 1] * len(below))
    return ids, levels, children


def _ranked(
    lefts: Mapping[str, int], depths: Mapping[str, int], sizes: Mapping[str, Size]
) -> tuple[dict[str, Standing], list[list[str]]]:
    levels: list[list[str]] = [[] for _ in range(max(depths.values(), default=-1) + 1)]
    for role_id, depth in depths.items():
        levels[depth].append(role_id)
    standing = {
        role_id: Standing(depth, place, lefts[role_id], sizes[role_id].width)
        for depth, level in enumerate(levels)
        for place, role_id in enumerate(level)
    }
    return standing, levels


def _heights(
    levels: Sequence[Sequence[str]], sizes: Mapping[str, Size], ways: Ways, gaps: Gaps
) -> tuple[list[int], list[int]]:
    """Where each level begins, and where the lane under it does."""
    tops: list[int] = []
    lanes: list[int] = []
    y = 0
    for number, level in enumerate(levels):
        tops.append(y)
        y += max(sizes[role_id].height for role_id in level)
        lanes.append(y)
        y += gaps.stem + gaps.track * ways.tracks.get(number, 0) + gaps.drop
    return tops, lanes


class _Drawn:
    """The lines between boxes that stand."""

    def __init__(self, forest: Forest, boxes: Mapping[str, Box], lanes: Sequence[int], ways: Ways, gaps: Gaps) -> None:
        self._forest = forest
        self._boxes = boxes
        self._lanes = lanes
        self._ways = ways
        self._gaps = gaps

    def solid(self) -> tuple[Line, ...]:
        """For each superior a stem, and a comb whose teeth are the reports."""
        lines: list[Line] = []
        for above_id, reports in self._forest.reports.items():
            below = [self._boxes[role_id] for role_id in reports]
            if below:
                lines.extend(self._comb(self._boxes[above_id], below))
        return tuple(lines)

    def _comb(self, above: Box, below: Sequence[Box]) -> Iterable[Line]:
        first, last = below[0], below[-1]
        if first is last and abs(first.centre - above.centre) <= 1:  # no kink of one pixel
            yield Line(((first.centre, above.bottom), (first.centre, first.y)), (above.id, first.id))
            return
        tracks = self._gaps.track * self._ways.tracks.get(above.level, 0)
        bus = self._lanes[above.level] + self._gaps.stem + tracks
        yield Line(((above.centre, above.bottom), (above.centre, bus)), (above.id,))
        if first is last:
            yield Line(((above.centre, bus), (first.centre, bus), (first.centre, first.y)), (above.id, first.id))
            return
        corners = ((first.centre, first.y), (first.centre, bus), (last.centre, bus), (last.centre, last.y))
        yield Line(corners, (above.id, first.id, last.id))
        for box in below[1:-1]:
            yield Line(((box.centre, bus), (box.centre, box.y)), (above.id, box.id))

    def dotted(self) -> tuple[Line, ...]:
        return tuple(Line(self._points(way), (way.upper, way.lower)) for way in self._ways.ways)

    def _points(self, way: Way) -> tuple[Point, ...]:
        upper, lower = self._boxes[way.upper], self._boxes[way.lower]
        if way.beside:
            y = upper.y + min(upper.height, lower.height) // 2
            return (upper.right, y), (lower.x, y)
        points: list[Point] = [(way.runs[0].start, upper.bottom)]
        for run in way.runs:
            y = self._lanes[run.lane] + self._gaps.stem // 2 + self._gaps.track * run.track
            if run.start != run.end:
                points += [(run.start, y), (run.end, y)]
        points.append((way.runs[-1].end, lower.bottom if upper.level == lower.level else lower.y))
        return tuple(points)


def _at_origin(layout: Layout, *, mirrored: bool) -> Layout:
    """The same with its left upper corner at 0, 0, mirrored if so wanted."""
    lines = [*layout.solid, *layout.dotted]
    across = [x for line in lines for x, _ in line.points]
    across += [edge for box in layout.boxes.values() for edge in (box.x, box.right)]
    left, width = min(across), max(across) - min(across)
    down = [y for line in lines for _, y in line.points] + [box.bottom for box in layout.boxes.values()]

    def moved(x: int, taken: int = 0) -> int:
        return width - (x - left) - taken if mirrored else x - left

    def redrawn(line: Line) -> Line:
        return replace(line, points=tuple((moved(x), y) for x, y in line.points))

    return Layout(
        boxes={role_id: replace(box, x=moved(box.x, box.width)) for role_id, box in layout.boxes.items()},
        levels=layout.levels,
        solid=tuple(map(redrawn, layout.solid)),
        dotted=tuple(map(redrawn, layout.dotted)),
        width=width,
        height=max(down),
    )


def _whole(value: float) -> int:
    return int(value // 1 + (value % 1 >= 0.5))
