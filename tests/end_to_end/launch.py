"""Starts Teambuilder as its command line does, and answers on standard output what can be seen in its windows.

It knows Qt but nothing of Teambuilder: it describes widgets, list items and menu entries with their places on the
screen. All that is done to them is done from outside, with a real pointer and real keys.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QSocketNotifier
from PySide6.QtGui import QAccessible, QCursor, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from teambuilder import __main__ as command_line
from teambuilder.ui import app

Facts = dict[str, Any]


def seen() -> Facts:
    """What is in front: a menu or drop-down, else a dialog, else the window."""
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    tops = [front] if front else [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    focus = QApplication.focusWidget()
    dragged = [w for w in QGuiApplication.allWindows() if w.metaObject().className() == "QShapedPixmapWindow"]
    return {
        "active": QApplication.activeWindow() is not None,
        "title": "".join(top.windowTitle() for top in tops),
        "right_to_left": QApplication.isRightToLeft(),
        "focus": name_of(focus) if focus else "",
        "pointer": place(QRect(QCursor.pos(), QCursor.pos()))[:2],
        "dragged": [place(window.geometry()) for window in dragged if window.isVisible()],
        "things": [facts for top in tops for facts in things_in(top)],
    }


def things_in(top: QWidget) -> Iterator[Facts]:
    for widget in [top, *top.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        area = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
        yield {
            **whereabouts(widget, area),
            "kind": widget.metaObject().className(),
            "name": name_of(widget),
            "text": text_of(widget),
            "enabled": widget.isEnabled(),
            "current": widget.hasFocus(),
        }
        yield from parts_of(widget)


def parts_of(widget: QWidget) -> Iterator[Facts]:
    """The items of a list, the entries of a menu, the tabs of a tab bar."""
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model, root = widget.model(), widget.rootIndex()
        for row in range(model.rowCount(root)):
            index = model.index(row, 0, root)
            rect = widget.visualRect(index)
            area = rect.translated(widget.viewport().mapToGlobal(QPoint(0, 0)))
            name, current = str(index.data()), index == widget.currentIndex()
            yield {**part(widget, "item", name, area, current=current, port=widget.viewport()), "row": row}
    elif isinstance(widget, QMenu):
        for action in widget.actions():
            area = widget.actionGeometry(action).translated(widget.mapToGlobal(QPoint(0, 0)))
            yield part(widget, "entry", action.text(), area, current=action is widget.activeAction())
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            area = widget.tabRect(number).translated(widget.mapToGlobal(QPoint(0, 0)))
            yield part(widget, "tab", widget.tabText(number), area, current=number == widget.currentIndex())


def part(widget: QWidget, kind: str, name: str, area: QRect, *, current: bool, port: QWidget | None = None) -> Facts:
    where = whereabouts(port or widget, area)
    of = name_of(widget) or widget.metaObject().className()
    return {**where, "kind": kind, "name": name, "of": of, "enabled": widget.isEnabled(), "current": current}


def whereabouts(widget: QWidget, area: QRect) -> Facts:
    """All of it, what is not scrolled or cut away, the place of what scrolls it, and whether it can scroll up, down."""
    shown, port, scrolls, ancestor = QRect(area), None, (False, False), widget
    while ancestor is not None:
        clip = QRect(ancestor.mapToGlobal(QPoint(0, 0)), ancestor.size())
        shown = shown.intersected(clip)
        parent = ancestor.parentWidget() if not ancestor.isWindow() else None
        if port is None and isinstance(parent, QAbstractScrollArea) and parent.viewport() is ancestor:
            bar = parent.verticalScrollBar()
            port, scrolls = clip, (bar.value() > bar.minimum(), bar.value() < bar.maximum())
        ancestor = parent
    return {"whole": place(area), "shown": place(shown), "port": place(port) if port else None, "scrolls": scrolls}


def place(rect: QRect) -> list[int]:
    return [rect.x(), rect.y(), max(0, rect.width()), max(0, rect.height())]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


def text_of(widget: QWidget) -> str:
    """What stands in it."""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QAbstractButton | QLabel | QLineEdit) else ""


class Answers(QObject):
    """Takes questions line by line: "see", or "shot" and a file's name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._questions = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._questions.activated.connect(self._answer)

    def _answer(self) -> None:
        question = sys.stdin.readline()
        if not question:  # nobody asks any more
            self._questions.setEnabled(False)
            return
        what, _, name = question.strip().partition(" ")
        answer: Any = seen() if what == "see" else QGuiApplication.primaryScreen().grabWindow(0).save(name)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


class Watched(app.Teambuilder):
    """Answers from when the window is shown."""

    def start(self, path: Any) -> bool:
        started = super().start(path)
        Answers(self)
        return started


app.Teambuilder = Watched
sys.exit(command_line.main())
