"""Who hands over a seat and who takes it over: known from the history, or as the owner says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teambuilder.core.plan import Slot
from teambuilder.core.sheets import people_in_board_order
from teambuilder.core.text import Text
from teambuilder.ui.handovers import NOBODY, Handovers
from teambuilder.ui.session import Session
from teambuilder.ui.sheets.choices import Chosen, Parties
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.words import by_name, said


class PartyFields(QWidget):
    """Two fields for one seat; hidden while there is none."""

    changed = Signal()

    def __init__(self, session: Session, chosen: Chosen, handovers: Handovers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = chosen
        self._handovers = handovers
        self._seat: Slot | None = None
        self.giver = ChoiceField(self.tr("Hands over"), self._keeper("giver_id"))
        self.taker = ChoiceField(self.tr("Takes over"), self._keeper("taker_id"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.giver, 1)
        layout.addWidget(self.taker, 1)
        self.hide()

    def show_seat(self, seat: Slot | None) -> None:
        """Offers the people of the plan for this seat."""
        self._seat = seat
        self.setVisible(seat is not None)
        if seat is None:
            return
        choices = self._choices(seat)
        giver_id, taker_id = self._ids(seat)
        for field, party_id in ((self.giver, giver_id), (self.taker, taker_id)):
            field.show_choices(choices)
            field.show_value(party_id)

    def names(self) -> tuple[Text | None, Text | None]:
        """Giver and taker where the owner says other than the history; an empty text says that nobody is known."""
        said_by_owner = self._chosen.parties.get(self._seat.id) if self._seat is not None else None
        if self._seat is None or said_by_owner is None:
            return None, None
        giver_id, taker_id = self._ids(self._seat)
        giver, taker = (self._handovers.party(party_id, self._seat.id).names for party_id in (giver_id, taker_id))
        return (
            None if said_by_owner.giver_id is None else giver,
            None if said_by_owner.taker_id is None else taker,
        )

    def _ids(self, seat: Slot) -> tuple[str, str]:
        """Who stands in the fields: the owner's choice as long as that person is known, else what the history says."""
        giver, taker = self._handovers.parties(seat)
        asked = self._chosen.parties.get(seat.id) or Parties()
        return self._known(asked.giver_id, seat, giver.person_id), self._known(asked.taker_id, seat, taker.person_id)

    def _known(self, party_id: str | None, seat: Slot, otherwise: str) -> str:
        if party_id is None or (party_id and not self._handovers.party(party_id, seat.id).person_id):
            return otherwise
        return party_id

    def _choices(self, seat: Slot) -> list[Choice]:
        """Nobody yet, who held the seat, those who hold one, then the others."""
        plan = self._session.plan
        giver, _ = self._handovers.parties(seat)
        placed = people_in_board_order(self._session.team)
        ids = dict.fromkeys(
            [giver.person_id, *placed, *sorted(plan.people, key=lambda key: by_name(plan.people[key].names))]
        )
        people = [Choice(key, said(self._handovers.party(key, seat.id).names)) for key in ids if key != NOBODY]
        return [Choice(NOBODY, self.tr("To be named")), *people]

    def _keeper(self, side: str) -> Callable[[Any], None]:
        def keep(party_id: str) -> None:
            if self._seat is not None:
                setattr(self._chosen.parties.setdefault(self._seat.id, Parties()), side, party_id)
                self.show_seat(self._seat)
                self.changed.emit()

        return keep
