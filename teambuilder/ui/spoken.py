"""Roles for screen readers that Qt cannot know: what is painted by hand is a chart or a page, not a blank area."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

_PAINTED = (QAccessible.Role.Chart, QAccessible.Role.Graphic, QAccessible.Role.Document)


@cache
def give_roles() -> None:
    """Lets Qt ask here first; a widget that says its `spoken_role` is told by that role, with its accessible name."""
    QAccessible.installFactory(_interface)


def _interface(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "spoken_role", None)
    return _Spoken(thing, role) if isinstance(role, QAccessible.Role) and isinstance(thing, QWidget) else None


class _Spoken(QAccessibleWidget):
    """What is painted has no parts to stop at; a heading is called by its text."""

    def text(self, kind: QAccessible.Text) -> str:
        thing = self.object()
        if kind == QAccessible.Text.Name and isinstance(thing, QLabel):
            return thing.text()
        return super().text(kind)

    def childCount(self) -> int:
        return 0 if self.role() in _PAINTED else super().childCount()
