"""A dialog in which Tab goes as it is read, also through what came after its buttons were made."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from teambuilder.ui.widgets.tab_order import go_on, tab_stops


class OrderedDialog(QDialog):
    """The base of dialogs that are put together in another order, or that grow."""

    def focusNextPrevChild(self, next: bool) -> bool:  # as Qt calls it
        return go_on(self, tab_stops(self), forward=next) or super().focusNextPrevChild(next)
