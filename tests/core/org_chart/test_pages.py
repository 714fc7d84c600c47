"""A large chart on several pages: all of it is there, and pages overlap as far as they should."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teambuilder.core.org_chart import page_grid

lengths = st.floats(1, 5000)
pages = st.floats(60, 400)
calmly = settings(deadline=None)  # the machine may be busy


@given(lengths, lengths, pages, pages, st.booleans())
@calmly
def test_pages_hold_all_of_the_drawing(width: float, height: float, across: float, down: float, mirrored: bool) -> None:
    grid = page_grid((width, height), (across, down), 10, mirrored=mirrored)
    assert len(grid.tiles) == grid.rows * grid.columns
    assert min(tile.x for tile in grid.tiles) <= 1e-6
    assert min(tile.y for tile in grid.tiles) <= 1e-6
    assert max(tile.x + tile.width for tile in grid.tiles) >= width - 1e-6
    assert max(tile.y + tile.height for tile in grid.tiles) >= height - 1e-6
    fewer = (grid.columns - 1) * (across - 10) + 10  # what one page less would hold
    assert grid.columns == 1 or fewer < width


@given(lengths, lengths, pages, st.booleans())
@calmly
def test_neighbours_share_a_strip(width: float, height: float, side: float, mirrored: bool) -> None:
    grid = page_grid((width, height), (side, side), 10, mirrored=mirrored)
    for tile in grid.tiles:
        around = grid.neighbours(tile, mirrored=mirrored)
        if "right" in around:
            assert tile.x + tile.width - around["right"].x == pytest.approx(10)
        if "bottom" in around:
            assert tile.y + tile.height - around["bottom"].y == pytest.approx(10)
        opposite = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}
        for name, other in around.items():
            assert grid.neighbours(other, mirrored=mirrored)[opposite[name]] == tile


def test_pages_are_named_as_they_are_read() -> None:
    grid = page_grid((500, 300), (200, 200), 10)
    assert [tile.label for tile in grid.tiles] == ["A1", "A2", "A3", "B1", "B2", "B3"]
    assert grid.tiles[0].x < grid.tiles[1].x < grid.tiles[2].x
    mirror = page_grid((500, 300), (200, 200), 10, mirrored=True)
    assert [tile.label for tile in mirror.tiles] == [tile.label for tile in grid.tiles]
    assert mirror.tiles[0].x > mirror.tiles[1].x > mirror.tiles[2].x


def test_rows_after_the_twenty_sixth_have_two_letters() -> None:
    labels = [tile.label for tile in page_grid((50, 60 * 28), (100, 70), 10).tiles]
    assert labels[25:28] == ["Z1", "AA1", "AB1"]


def test_one_page_where_one_is_enough() -> None:
    grid = page_grid((100, 50), (200, 200), 10)
    assert [(tile.label, tile.x, tile.y) for tile in grid.tiles] == [("A1", -50, -75)]


def test_pages_too_small_for_strips_are_refused() -> None:
    with pytest.raises(ValueError, match="no room"):
        page_grid((100, 50), (20, 200), 10)
