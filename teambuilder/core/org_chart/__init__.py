"""The org chart as places and lines: who stands under whom, tidily, for a window or for paper."""

from teambuilder.core.org_chart.forest import OWNER, Forest, forest_of
from teambuilder.core.org_chart.layout import Box, Gaps, Layout, Line, Size, lay_out
from teambuilder.core.org_chart.pages import PageGrid, Tile, page_grid

__all__ = [
    "OWNER",
    "Box",
    "Forest",
    "Gaps",
    "Layout",
    "Line",
    "PageGrid",
    "Size",
    "Tile",
    "forest_of",
    "lay_out",
    "page_grid",
]
