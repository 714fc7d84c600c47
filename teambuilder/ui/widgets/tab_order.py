"""The order of Tab follows the layout, also for rows that came later or moved."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order_tabs(root: QWidget) -> None:
    """Lets Tab go through all that takes the focus inside `root` in reading order."""
    stops = list(tab_stops(root))
    for one, following in pairwise(stops):
        if one.nextInFocusChain() is not following:
            QWidget.setTabOrder(one, following)


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """What takes the focus inside, in the order of the layouts; Tab itself skips the raised buttons of a switch."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.widget() if item is not None else None
        nested = item.layout() if item is not None else None
        if inner is not None:
            yield from tab_stops(inner)
        elif nested is not None:
            yield from _stops_in(nested)
