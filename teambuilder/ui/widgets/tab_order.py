"""The order of Tab follows the layout, also for rows that came later or moved."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QScrollArea, QWidget

from teambuilder.ui.widgets.flow import FlowLayout

# Never children(): Python then counts them as belonging to a part of Qt's own, such as the middle of a scroll area, and
# drops what it knows of them together with that part.
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def order_tabs(root: QWidget) -> None:
    """Lets Tab go through all that takes the focus inside `root` in reading order."""
    stops = [stop for stop in _stops_in(root, seen_only=False) if stop.focusPolicy() != Qt.FocusPolicy.NoFocus]
    for one, following in pairwise(stops):
        if one.nextInFocusChain() is not following:
            QWidget.setTabOrder(one, following)


def tab_stops(root: QWidget) -> list[QWidget]:
    """What Tab stops at now inside `root`, in reading order; of a switch, only the button that is pressed."""
    return [stop for stop in _stops_in(root, seen_only=True) if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]


def go_to_stop(stop: QWidget, reason: Qt.FocusReason) -> None:
    """Gives it the keyboard and brings it into sight, from outside of its scroll area too."""
    stop.setFocus(reason)
    stop.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # Qt draws rings after its own Tab alone
    above = stop.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(stop)
        above = above.parentWidget()


def go_on(window: QWidget, stops: list[QWidget], *, forward: bool) -> bool:
    """Tab in a window: from what has the keyboard to the next of `stops`, round and round. False for nowhere to go."""
    if not stops:
        return False
    current = window.focusWidget()
    while current is not None and current not in stops:
        current = None if current is window else current.parentWidget()
    step = 1 if forward else -1
    place = (stops.index(current) + step) % len(stops) if current is not None else min(step, 0)
    go_to_stop(stops[place], Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _stops_in(widget: QWidget, *, seen_only: bool) -> Iterator[QWidget]:
    """What can take the focus, by layout; what stands in no layout, as in a splitter, from top to bottom."""
    if seen_only and not (widget.isVisible() and widget.isEnabled()):
        return
    if widget.focusProxy() is None:
        yield widget
    for child in children_in_order(widget):
        yield from _stops_in(child, seen_only=seen_only)


def children_in_order(widget: QWidget) -> Iterator[QWidget]:
    """What stands in a widget, as it is read."""
    children = [child for child in widget.findChildren(QWidget, options=_DIRECT) if not child.isWindow()]
    layout = widget.layout()
    # of tool bars and stacks only the geometry is asked
    ordered = isinstance(layout, QBoxLayout | QGridLayout | FlowLayout)
    laid_out = list(_laid_out(layout, children)) if ordered else []
    yield from laid_out
    known = set(laid_out)
    yield from _in_rows([child for child in children if child not in known], mirrored=widget.isRightToLeft())


def _in_rows(widgets: list[QWidget], *, mirrored: bool) -> Iterator[QWidget]:
    """From the top down, in a row from the leading edge on; a row is what stands beside its topmost widget's middle."""
    rest = sorted(widgets, key=lambda widget: widget.y())
    while rest:
        middle = rest[0].geometry().center().y()
        row = [widget for widget in rest if widget.y() <= middle]
        yield from sorted(row, key=lambda widget: -widget.geometry().right() if mirrored else widget.x())
        rest = rest[len(row) :]


def _laid_out(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Those of `widgets` that stand in the layout, as they are read: in a grid row by row, whichever came first.

    No item is asked for. Python would keep it after Qt has deleted it, and take what comes to lie there for an item.
    """
    inner: list[QWidget | QLayout] = [widget for widget in widgets if layout.indexOf(widget) >= 0]
    inner += layout.findChildren(QLayout, options=_DIRECT)
    for thing in sorted(inner, key=lambda thing: _place(layout, thing)):
        if isinstance(thing, QLayout):
            yield from _laid_out(thing, widgets)
        else:
            yield thing


def _place(layout: QLayout, thing: QWidget | QLayout) -> tuple[int, int]:
    number = layout.indexOf(thing)
    if not isinstance(layout, QGridLayout):
        return number, 0
    row, column, *_ = cast("tuple[int, int, int, int]", layout.getItemPosition(number))
    return row, column
