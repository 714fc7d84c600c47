"""Finds every text that has less room than it needs; what scrolls into sight is not cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from teambuilder.ui.widgets.buttons import ElidedButton

_FREE = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_SLACK = 1  # pixels that rounding may take


def cut(root: QWidget) -> list[str]:
    """What is cut, each with its widget, what it has and what it needs."""
    found = [f"{_named(widget)}: {why}" for widget in _in_sight(root) for why in _wanting(widget)]
    return list(dict.fromkeys(found))


def _in_sight(root: QWidget) -> Iterator[QWidget]:
    return (widget for widget in root.findChildren(QWidget) if widget.isVisible())


def _named(widget: QWidget) -> str:
    text = getattr(widget, "text", None) or getattr(widget, "currentText", None)
    parents = []
    above: QWidget | None = widget
    while above is not None and len(parents) < 4:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    return f"{' < '.join(parents)} {text()[:60] if text else widget.accessibleName()!r}"


def _wanting(widget: QWidget) -> Iterator[str]:
    """Why the texts of one widget are not whole."""
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        if widget.hasHeightForWidth():
            if widget.height() < widget.heightForWidth(widget.width()) - _SLACK:
                yield f"has a height of {widget.height()}, needs {widget.heightForWidth(widget.width())}"
            yield from _hidden_part(widget)
        elif widget.text().strip():
            if not (widget.toolTip() and isinstance(widget, ElidedButton)):
                yield from _less_than_hint(widget)
            yield from _hidden_part(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo_box(widget)
    elif isinstance(widget, QLineEdit):
        yield from _line_edit(widget)
    elif isinstance(widget, QTabBar):
        yield from _tab_bar(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QMenuBar | QAbstractSpinBox | QGroupBox):
        yield from _less_than_hint(widget)


def _less_than_hint(widget: QWidget) -> Iterator[str]:
    needed = widget.minimumSizeHint() if isinstance(widget, QMenuBar) else widget.sizeHint()
    if widget.width() < needed.width() - _SLACK or widget.height() < needed.height() - _SLACK:
        yield f"has {widget.width()} × {widget.height()}, needs {needed.width()} × {needed.height()}"


def _label(label: QLabel) -> Iterator[str]:
    text = label.text().strip()
    if not text or label.parentWidget() is None or label.toolTip():
        return
    room = label.contentsRect().adjusted(0, 0, -2 * label.margin(), -2 * label.margin())
    if not label.wordWrap():
        yield from _less_than_hint(label)
    else:
        needed = label.heightForWidth(label.width())
        if label.height() < needed - _SLACK:
            yield f"has a height of {label.height()}, needs {needed}"
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in text.replace("\u200b", " ").split())
        if room.width() < longest - _SLACK:
            yield f"has a width of {room.width()}, its longest word {longest}"
    yield from _hidden_part(label)


def _combo_box(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if room < needed - _SLACK and not box.toolTip():
        yield f"has {room} for its text, needs {needed}"
    if box.height() < box.fontMetrics().height():
        yield f"has a height of {box.height()}, its letters {box.fontMetrics().height()}"
    yield from _hidden_part(box)


def _line_edit(line: QLineEdit) -> Iterator[str]:
    if isinstance(line.parentWidget(), QAbstractSpinBox | QComboBox):
        return
    shown = "" if line.text() else line.placeholderText()
    icons = 24 * len([action for action in line.actions() if action.isVisible()])
    room = line.contentsRect().width() - 8 - icons
    needed = line.fontMetrics().horizontalAdvance(shown)
    if room < needed - _SLACK and not line.toolTip():
        yield f"has {room} for {shown!r}, needs {needed}"
    if line.height() < line.fontMetrics().height():
        yield f"has a height of {line.height()}, its letters {line.fontMetrics().height()}"
    yield from _hidden_part(line)


def _tab_bar(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        room, needed = bar.tabRect(place), bar.fontMetrics().horizontalAdvance(bar.tabText(place))
        if room.width() < needed or room.height() < bar.fontMetrics().height() - _SLACK:
            yield f"the tab {bar.tabText(place)!r} has {room.width()} × {room.height()}, needs {needed}"


def _header(header: QHeaderView) -> Iterator[str]:
    if type(header) is not QHeaderView or header.model() is None or header.orientation() == Qt.Orientation.Vertical:
        return
    metrics, role = header.fontMetrics(), Qt.ItemDataRole.DisplayRole
    for place in range(header.count()):
        text = str(header.model().headerData(place, header.orientation(), role) or "")
        needed = max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0)
        if not header.isSectionHidden(place) and header.sectionSize(place) < needed:
            yield f"the head {text!r} has {header.sectionSize(place)}, needs {needed}"


def _hidden_part(widget: QWidget) -> Iterator[str]:
    """What of a widget lies outside its ancestors, unless it is scrolled into sight there."""
    place, above = QRect(QPoint(0, 0), widget.size()), widget
    while not above.isWindow():
        parent = above.parentWidget()
        assert parent is not None
        place.translate(above.pos())
        scroller = parent.parentWidget()
        if isinstance(scroller, QAbstractScrollArea) and parent is scroller.viewport():
            outside = place.left() < -_SLACK or place.right() > parent.width() + _SLACK
            if outside and not _scrolls_sideways(scroller):
                yield f"reaches from {place.left()} to {place.right()} in a pane of {parent.width()}"
            return
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
            yield f"at {place.getRect()} lies outside {type(parent).__name__} of {parent.width()} × {parent.height()}"
            return
        above = parent


def _scrolls_sideways(scroller: QAbstractScrollArea) -> bool:
    if isinstance(scroller, QHeaderView):  # it goes with its table
        return True
    return scroller.horizontalScrollBarPolicy() != _FREE and scroller.horizontalScrollBar().maximum() > 0
