"""Heads of a table's rows: below the last row their strip looks as the empty table beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView


def calm_row_heads(table: QTableView) -> None:
    """The theme gives heads a ground that makes seen edges; where there are no rows it would be a bright bar."""
    heads = table.verticalHeader()
    palette = heads.palette()
    palette.setColor(palette.ColorRole.Window, table.palette().base().color())
    heads.setPalette(palette)
