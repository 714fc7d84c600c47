"""A drawing cut into pages that overlap, to be glued together."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

_LETTERS = 26


@dataclass(frozen=True)
class Tile:
    """What one page shows: its window's left upper corner in the drawing, and the window's size."""

    row: int
    column: int  # as a reader counts: from the right where the drawing is mirrored
    x: float
    y: float
    width: float
    height: float

    @property
    def label(self) -> str:
        """ "B2": the second row, the second column."""
        return f"{_letters(self.row)}{self.column + 1}"


@dataclass(frozen=True)
class PageGrid:
    rows: int
    columns: int
    tiles: tuple[Tile, ...]  # in the order of reading

    @cached_property
    def _places(self) -> Mapping[tuple[int, int], Tile]:
        return {(tile.row, tile.column): tile for tile in self.tiles}

    def neighbours(self, tile: Tile, *, mirrored: bool = False) -> dict[str, Tile]:
        """The pages that share a strip with this one, by the side where they lie: left, right, top, bottom."""
        before, after = ("right", "left") if mirrored else ("left", "right")
        sides = {before: (0, -1), after: (0, 1), "top": (-1, 0), "bottom": (1, 0)}
        found = {side: self._places.get((tile.row + down, tile.column + on)) for side, (down, on) in sides.items()}
        return {side: other for side, other in found.items() if other is not None}


def page_grid(
    drawing: tuple[float, float], page: tuple[float, float], overlap: float, *, mirrored: bool = False
) -> PageGrid:
    """As few pages as hold the drawing, which stands in their middle; neighbours share a strip of `overlap`.

    Raises ValueError when a page is no larger than two strips.
    """
    if min(page) <= 2 * overlap:
        raise ValueError(f"pages of {page} leave no room between strips of {overlap}")
    columns, rows = (_count(whole, part, overlap) for whole, part in zip(drawing, page, strict=True))
    step = page[0] - overlap, page[1] - overlap
    left = (drawing[0] - (page[0] + (columns - 1) * step[0])) / 2
    top = (drawing[1] - (page[1] + (rows - 1) * step[1])) / 2
    tiles = tuple(
        Tile(row, column, left + step[0] * (columns - 1 - column if mirrored else column), top + step[1] * row, *page)
        for row in range(rows)
        for column in range(columns)
    )
    return PageGrid(rows, columns, tiles)


def _count(whole: float, part: float, overlap: float) -> int:
    return 1 if whole <= part else math.ceil((whole - overlap) / (part - overlap) - 1e-9)


def _letters(number: int) -> str:
    """A to Z, then AA, AB and so on."""
    found = ""
    number += 1
    while number:
        number, place = divmod(number - 1, _LETTERS)
        found = chr(ord("A") + place) + found
    return found
