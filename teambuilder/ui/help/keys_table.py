"""The keys of the window, read from its actions and from what its lists tell of themselves: the page is never old."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from teambuilder.ui.actions import Actions
from teambuilder.ui.keys import view_keys

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class KeyLine:
    """Keys, and what they do in a place."""

    place: str
    keys: str
    does: str


def key_lines() -> list[KeyLine]:
    """All keys in the window's language, those of one place together."""
    place = _translate("Help", "In the whole window")
    holder = QObject()
    actions = vars(Actions(holder)).values()
    lines = [
        KeyLine(place, _said(action), action.text().replace("&&", "&").rstrip("…"))
        for action in actions
        if isinstance(action, QAction) and not action.shortcut().isEmpty()
    ]
    return [*lines, *(KeyLine(key.place, key.keys, key.does) for key in view_keys())]


def _said(action: QAction) -> str:
    """The first key that is one: some systems know several for the same."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
