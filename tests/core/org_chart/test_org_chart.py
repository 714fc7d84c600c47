"""Charts of teams of any shape: who reports to whom is what Hypothesis likes, loops and strangers too."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teambuilder.core.org_chart import OWNER, Box, Forest, Gaps, Layout, Size, forest_of, lay_out
from teambuilder.core.plan import Department, Role, Slot, Team

SALES, MARKETING = Department.SALES, Department.MARKETING
calmly = settings(deadline=None, max_examples=60)  # the machine may be busy
Drawing = tuple[Forest, dict[str, Size], list[tuple[str, str]]]


def team_of(superiors: Mapping[str, str | None], marketing: Iterable[str] = ()) -> Team:
    """A role for each name, in this order within its department, each under the one that is named."""
    there = set(marketing)
    roles = {
        name: Role(name, "s", department=MARKETING if name in there else SALES, title_en=name, reports_to_id=above)
        for name, above in superiors.items()
    }
    slots = {f"seat of {name}": Slot(f"seat of {name}", "s", role_id=name, position=n) for n, name in enumerate(roles)}
    return Team(roles=roles, slots=slots)


@st.composite
def teams(draw: st.DrawFn, most: int = 40) -> Team:
    names = [f"r{number}" for number in range(draw(st.integers(1, most)))]
    above = st.one_of(st.none(), st.sampled_from([*names, "gone"]))
    return team_of({name: draw(above) for name in names}, draw(st.lists(st.sampled_from(names))))


@st.composite
def drawings(draw: st.DrawFn) -> Drawing:
    """A forest, the sizes of its boxes, and pairs that work together."""
    forest = forest_of(draw(teams()), has_owner=draw(st.booleans()))
    ids = [role_id for role_id, _ in forest.in_order()]
    side = st.integers(20, 240)
    sizes = {role_id: Size(draw(side), draw(side)) for role_id in ids}
    roles = st.sampled_from([role_id for role_id in ids if role_id != OWNER])
    return forest, sizes, draw(st.lists(st.tuples(roles, roles), max_size=20))


def even(forest: Forest, *, mirrored: bool = False) -> Layout:
    """All boxes of one size."""
    return lay_out(forest, {role_id: Size(200, 90) for role_id, _ in forest.in_order()}, mirrored=mirrored)


def apart(one: Box, other: Box) -> bool:
    beside = one.right <= other.x or other.right <= one.x
    return beside or one.bottom <= other.y or other.bottom <= one.y


@given(teams())
@calmly
def test_every_role_is_in_the_forest_once(team: Team) -> None:
    forest = forest_of(team, has_owner=True)
    assert sorted(role_id for role_id, _ in forest.in_order()) == sorted([OWNER, *team.roles])
    for role in team.roles.values():
        kept = forest.superior[role.id] == role.reports_to_id
        assert kept or role.reports_to_id not in team.roles or role.id in forest.ring


def test_a_loop_is_opened_at_its_first_role() -> None:
    forest = forest_of(team_of({"a": "c", "b": "a", "c": "b", "under": "b", "self": "self"}), has_owner=False)
    assert forest.ring == {"a", "b", "c", "self"}
    assert forest.blocks == (("a", "self"),)
    assert forest.reports == {"a": ("b",), "b": ("c", "under")}


def test_of_one_department_those_above_are_shown_too() -> None:
    team = team_of({"boss": None, "seller": "boss", "other": "boss", "designer": "seller"}, ["designer"])
    forest = forest_of(team, MARKETING, has_owner=True)
    assert [role_id for role_id, _ in forest.in_order()] == [OWNER, "boss", "seller", "designer"]
    assert [level for _, level in forest.in_order()] == [0, 1, 2, 3]


def test_roles_that_report_to_nobody_stand_under_the_owner_or_at_the_top() -> None:
    team = team_of({"head": None, "lost": "gone", "maker": None}, ["maker"])
    under = forest_of(team, has_owner=True)
    assert under.reports[OWNER] == ("head", "lost", "maker")
    assert even(under).boxes["lost"].level == 1
    alone = forest_of(team, has_owner=False)
    assert OWNER not in even(alone).boxes
    assert even(alone).boxes["lost"].level == 0


def test_an_owner_without_roles_is_a_box_and_nobody_is_no_chart() -> None:
    assert set(even(forest_of(Team(), has_owner=True)).boxes) == {OWNER}
    assert even(forest_of(Team(), has_owner=False)) == Layout()


@given(drawings(), st.booleans())
@calmly
def test_no_two_boxes_overlap_and_all_are_inside(drawing: Drawing, mirrored: bool) -> None:
    layout = lay_out(*drawing, mirrored=mirrored)
    boxes = list(layout.boxes.values())
    assert all(apart(*pair) for pair in itertools.combinations(boxes, 2))
    points = [point for line in (*layout.solid, *layout.dotted) for point in line.points]
    corners = [(box.x, box.y) for box in boxes] + [(box.right, box.bottom) for box in boxes]
    assert all(0 <= x <= layout.width and 0 <= y <= layout.height for x, y in points + corners)
    assert min(x for x, _ in points + corners) == 0
    assert max(x for x, _ in points + corners) == layout.width


@given(drawings())
@calmly
def test_levels_follow_the_lines_and_siblings_their_order(drawing: Drawing) -> None:
    forest = drawing[0]
    layout = lay_out(*drawing)
    for below, above in forest.superior.items():
        assert layout.boxes[below].level == layout.boxes[above].level + 1
        assert layout.boxes[below].y > layout.boxes[above].bottom
    for level in layout.levels:
        boxes = [layout.boxes[role_id] for role_id in level]
        for left, right in itertools.pairwise(boxes):
            assert right.x - left.right >= Gaps().siblings - 1  # places are whole pixels
    for reports in forest.reports.values():
        assert sorted(reports, key=lambda role_id: layout.boxes[role_id].x) == list(reports)


@given(drawings())
@calmly
def test_superiors_stand_over_the_middle_of_their_reports(drawing: Drawing) -> None:
    forest = drawing[0]
    layout = lay_out(*drawing)
    for above, reports in forest.reports.items():
        if reports:
            first, last = layout.boxes[reports[0]], layout.boxes[reports[-1]]
            middle = (first.x + first.width / 2 + last.x + last.width / 2) / 2
            box = layout.boxes[above]
            assert abs(box.x + box.width / 2 - middle) <= 1


@given(drawings())
@calmly
def test_the_departments_stand_wholly_apart(drawing: Drawing) -> None:
    forest = drawing[0]
    layout = lay_out(*drawing)
    edges: list[tuple[int, int]] = []
    for block in forest.blocks:
        members = [layout.boxes[role_id] for role_id in _under(forest, block)]
        edges.append((min(box.x for box in members), max(box.right for box in members)))
    for left, right in itertools.pairwise(edges):
        assert right[0] - left[1] == Gaps().departments


def _under(forest: Forest, block: Iterable[str]) -> list[str]:
    found = list(block)
    for role_id in found:
        found.extend(forest.reports.get(role_id, ()))
    return found


@given(drawings())
@calmly
def test_right_to_left_is_the_exact_mirror(drawing: Drawing) -> None:
    layout, other = lay_out(*drawing), lay_out(*drawing, mirrored=True)
    assert (layout.width, layout.height, layout.levels) == (other.width, other.height, other.levels)
    for role_id, box in layout.boxes.items():
        mirror = other.boxes[role_id]
        assert (mirror.x, mirror.y, mirror.width) == (layout.width - box.right, box.y, box.width)
    for one, two in ((layout.solid, other.solid), (layout.dotted, other.dotted)):
        assert [[(layout.width - x, y) for x, y in line.points] for line in one] == [list(a.points) for a in two]


@given(drawings())
@calmly
def test_no_line_runs_through_a_box(drawing: Drawing) -> None:
    layout = lay_out(*drawing)
    for line in (*layout.solid, *layout.dotted):
        for (x1, y1), (x2, y2) in itertools.pairwise(line.points):
            assert x1 == x2 or y1 == y2
            for box in layout.boxes.values():
                across = min(x1, x2) < box.right and max(x1, x2) > box.x
                down = min(y1, y2) < box.bottom and max(y1, y2) > box.y
                assert not (across and down), (line, box)


@given(drawings())
@calmly
def test_lines_begin_and_end_at_the_boxes_that_they_join(drawing: Drawing) -> None:
    forest, _, pairs = drawing
    layout = lay_out(*drawing)
    for line in layout.dotted:
        upper, lower = (layout.boxes[role_id] for role_id in line.ends)
        (x1, y1), (x2, y2) = line.points[0], line.points[-1]
        assert upper.x <= x1 <= upper.right
        assert upper.y <= y1 <= upper.bottom
        assert lower.x <= x2 <= lower.right
        assert lower.y <= y2 <= lower.bottom
    wanted = {
        frozenset(pair)
        for pair in pairs
        if pair[0] != pair[1] and forest.superior.get(pair[0]) != pair[1] and forest.superior.get(pair[1]) != pair[0]
    }
    assert {frozenset(line.ends) for line in layout.dotted} == wanted
    assert len(layout.dotted) == len(wanted)
    touched = {point for line in layout.solid for point in line.points}
    for below in forest.superior:
        box = layout.boxes[below]
        assert (box.centre, box.y) in touched


def test_neighbours_are_joined_straight_and_others_below() -> None:
    forest = forest_of(team_of({"a": None, "b": None, "c": None}), has_owner=True)
    sizes = {role_id: Size(200, 90) for role_id, _ in forest.in_order()}
    layout = lay_out(forest, sizes, [("a", "b"), ("c", "a")])
    beside, around = layout.dotted
    assert len(beside.points) == 2
    assert len(around.points) == 4
    assert max(y for _, y in around.points) > layout.boxes["a"].bottom


def test_dotted_lines_of_one_lane_do_not_run_over_each_other() -> None:
    names = [f"r{number}" for number in range(8)]
    forest = forest_of(team_of(dict.fromkeys(names)), has_owner=False)
    sizes = {role_id: Size(200, 90) for role_id in names}
    layout = lay_out(forest, sizes, [(names[0], names[number]) for number in range(2, 8)])
    heights = [line.points[1][1] for line in layout.dotted]
    assert len(set(heights)) == len(heights) == 6


def test_equal_subtrees_are_drawn_equal() -> None:
    superiors: dict[str, str | None] = {"left": None, "middle": None, "right": None}
    for head in ("left", "right"):
        superiors.update({f"{head}{number}": head for number in range(3)})
        superiors[f"{head} deep"] = f"{head}1"
    boxes = even(forest_of(team_of(superiors), has_owner=False)).boxes
    for name in ("0", "1", "2", " deep"):
        assert boxes[f"left{name}"].x - boxes["left"].x == boxes[f"right{name}"].x - boxes["right"].x
    gaps = boxes["middle"].x - boxes["left"].x, boxes["right"].x - boxes["middle"].x
    assert abs(gaps[0] - gaps[1]) <= 1  # a small one between two large ones stands in the middle


@pytest.mark.parametrize("depth", [60, 3 * sys.getrecursionlimit()])
def test_a_line_of_any_depth(depth: int) -> None:
    names = [f"r{number:05}" for number in range(depth)]
    layout = even(forest_of(team_of(dict(zip(names, [None, *names[:-1]], strict=True))), has_owner=False))
    assert len(layout.levels) == depth
    assert {box.x for box in layout.boxes.values()} == {0}
    assert all(len(line.points) == 2 for line in layout.solid)


def large(count: int) -> Team:
    """A tree with five reports each, both departments."""
    names = [f"r{number:05}" for number in range(count)]
    superiors = {name: names[(number - 2) // 5] if number >= 2 else None for number, name in enumerate(names)}
    heads = {names[1]}
    for name, above in superiors.items():
        if above in heads:
            heads.add(name)
    return team_of(superiors, heads)


def test_500_roles_do_not_overlap() -> None:
    layout = even(forest_of(large(500), has_owner=True))
    assert len(layout.boxes) == 501
    for level in layout.levels:
        for left, right in itertools.pairwise(layout.boxes[role_id] for role_id in level):
            assert left.right < right.x


def test_the_work_grows_with_the_roles_and_not_faster() -> None:
    """Counts the lines of Python that run, which no other program disturbs, for 500 and for 5,000 roles."""

    def lines_run(team: Team) -> int:
        count = 0

        def trace(*_: object) -> object:
            nonlocal count
            count += 1
            return trace

        forest = forest_of(team, has_owner=True)
        sizes = {role_id: Size(200, 90) for role_id, _ in forest.in_order()}
        before = sys.gettrace()
        sys.settrace(trace)  # pyright: ignore[reportArgumentType]
        try:
            lay_out(forest, sizes)
        finally:
            sys.settrace(before)
        return count

    assert lines_run(large(5000)) < 10.6 * lines_run(large(500))
