"""The parts of the window that F6 goes through: the bar, the rail, and what a screen has side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from teambuilder.ui.widgets.tab_order import children_in_order, go_to_stop, tab_stops

_PANE = "pane"


def mark_pane(widget: QWidget) -> None:
    """Makes a part that stands in no splitter a pane of its own."""
    widget.setProperty(_PANE, True)


def panes_in(screen: QWidget) -> list[QWidget]:
    """The panes of a screen in the order of Tab; the screen itself when it is all one."""
    return list(_panes(screen)) or [screen]


def _panes(widget: QWidget) -> Iterator[QWidget]:
    for child in children_in_order(widget):
        if not child.isVisible():
            continue
        inner = list(_panes(child)) if not _is_pane(child) or isinstance(child, QSplitter) else []
        if inner:
            yield from inner
        elif _is_pane(child):
            yield child


def _is_pane(widget: QWidget) -> bool:
    in_splitter = isinstance(widget.parentWidget(), QSplitter) and not widget.inherits("QSplitterHandle")
    return in_splitter or bool(widget.property(_PANE))


class PaneWalk:
    """Goes from pane to pane, and in each to where the keyboard was last."""

    def __init__(self) -> None:
        self._last: dict[QWidget, QWidget] = {}

    def go(self, panes: Sequence[QWidget], step: int) -> None:
        """Gives the keyboard to the next pane (step 1) or the one before (-1) that can take it."""
        stops = {pane: tab_stops(pane) for pane in panes}
        takers = [pane for pane in panes if stops[pane]]
        now = QApplication.focusWidget()
        here = next((pane for pane in takers if now is not None and (pane is now or pane.isAncestorOf(now))), None)
        if here is not None and now is not None:
            self._last[here] = now
        if not takers:
            return
        place = takers.index(here) + step if here is not None else 0 if step > 0 else -1
        pane = takers[place % len(takers)]
        last = self._last.get(pane)
        go_to_stop(last if last in stops[pane] else stops[pane][0], Qt.FocusReason.TabFocusReason)


def show_context_menu(widget: QWidget | None) -> None:
    """Opens what the Menu key opens, where the keyboard is in the widget."""
    if widget is None:
        return
    place = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    spot = (place if isinstance(place, QRect | QRectF) else widget.rect()).center()
    spot = spot.toPoint() if isinstance(spot, QPointF) else spot
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, widget.mapToGlobal(spot))
    QApplication.sendEvent(widget, event)
