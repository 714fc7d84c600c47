"""What is selected on the board, so that the inspector, the lists and the keys agree on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """One person, one slot, or nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._person_id = ""
        self._slot_id = ""

    @property
    def person_id(self) -> str:
        """The selected person's id, or empty."""
        return self._person_id

    @property
    def slot_id(self) -> str:
        """The selected slot's id, or empty."""
        return self._slot_id

    def select_person(self, person_id: str) -> None:
        self._set(person_id, "")

    def select_slot(self, slot_id: str) -> None:
        self._set("", slot_id)

    def clear(self) -> None:
        self._set("", "")

    def _set(self, person_id: str, slot_id: str) -> None:
        if (person_id, slot_id) != (self._person_id, self._slot_id):
            self._person_id, self._slot_id = person_id, slot_id
            self.changed.emit()
