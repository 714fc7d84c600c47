"""Tables of a Word document: grids without lines to stand things side by side, and ruled ones with repeated heads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from teambuilder.sheets.word_text import element, space

HAIR = "CDCDCD"
GAP = 7.0  # millimetres between facing columns


def add_grid(place: Any, widths: Sequence[float], rows: int, *, mirrored: bool = False) -> Any:
    """A table of fixed widths in millimetres; `mirrored` begins at the right. `place` is a document or a cell."""
    from docx.shared import Mm

    table = place.add_table(rows, len(widths))
    table.autofit = False
    properties = table._tbl.tblPr
    if mirrored:
        style = properties.find(element("tblStyle").tag)
        properties.insert(0 if style is None else 1, element("bidiVisual"))
    margins = element("tblCellMar")
    for side in ("left", "right"):
        margins.append(element(side, w=60, type="dxa"))
    look = properties.find(element("tblLook").tag)
    properties.append(margins) if look is None else look.addprevious(margins)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Mm(width)
            space(cell.paragraphs[0])
    return table


def add_row(table: Any, widths: Sequence[float], *, height: float = 0, may_split: bool = False) -> Any:
    """One row more; `height` is millimetres at least."""
    from docx.shared import Mm

    row = table.add_row()
    properties = row._tr.get_or_add_trPr()
    if not may_split:
        properties.append(element("cantSplit"))
    if height:
        row.height = Mm(height)
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Mm(width)
        space(cell.paragraphs[0])
    return row


def repeat(row: Any) -> None:
    """The row stands on top of every page that the table reaches."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))


def underline(row: Any, color: str, width: float, *, but: Sequence[int] = ()) -> None:
    """A line below a row, `width` points wide; cells at the places `but` have none."""
    for place, cell in enumerate(row.cells):
        if place not in but:
            borders = element("tcBorders")
            borders.append(element("bottom", val="single", sz=max(2, round(width * 8)), color=color))
            properties = cell._tc.get_or_add_tcPr()
            properties.insert_element_before(borders, "w:shd", "w:noWrap", "w:tcMar", "w:vAlign")


def fill(cell: Any, color: str) -> None:
    """A ground of one colour."""
    ground = element("shd", val="clear", color="auto", fill=color)
    cell._tc.get_or_add_tcPr().insert_element_before(ground, "w:noWrap", "w:tcMar", "w:vAlign")


def shared_widths(room: float, fixed: Sequence[float], shares: Sequence[float]) -> list[float]:
    """Widths in millimetres: what is fixed, else a share of what is left."""
    left = room - sum(fixed)
    whole = sum(share for width, share in zip(fixed, shares, strict=True) if not width) or 1
    return [width or left * share / whole for width, share in zip(fixed, shares, strict=True)]
