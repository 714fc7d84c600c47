"""Who held the seats before, and who passes them on to whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from teambuilder.core.plan import Plan, Slot
from teambuilder.core.text import Text
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui.session import Session

NOBODY = ""  # a party that is to be named


@dataclass(frozen=True)
class Party:
    """Somebody who hands over or takes over, perhaps no longer in the plan."""

    person_id: str = NOBODY
    names: Text = field(default_factory=Text)


class Handovers:
    """Reads the plan's history when it is first asked, and again only after a step or for another scenario."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known_for: tuple[Plan | None, str] = (None, "")  # and the scenario
        self._previous: Mapping[str, Party] = {}

    @property
    def previous(self) -> Mapping[str, Party]:
        """Who held each seat before, by the seat's id; seats that never changed hands are not there."""
        plan, scenario_id = self._session.plan, self._session.scenario_id
        if self._known_for[0] is not plan or self._known_for[1] != scenario_id:
            self._known_for = (plan, scenario_id)
            self._previous = self._read()
        return self._previous

    def names(self) -> dict[str, Text]:
        """The same as sheets take it."""
        return {seat_id: party.names for seat_id, party in self.previous.items()}

    def parties(self, seat: Slot) -> tuple[Party, Party]:
        """Who hands over and who takes over as far as is known, which is what a letter says unless told otherwise."""
        now = self.party(seat.person_id or NOBODY)
        before = self.previous.get(seat.id)
        return (before, now) if before is not None else (now, Party())

    def party(self, person_id: str, seat_id: str = "") -> Party:
        """Somebody by id: of the plan, or who held the seat before; nobody when unknown."""
        person = self._session.plan.people.get(person_id)
        if person is not None:
            return Party(person_id, person.names)
        before = self.previous.get(seat_id)
        return before if before is not None and before.person_id == person_id else Party()

    def _read(self) -> Mapping[str, Party]:
        try:
            known = self._session.plan_file.previous_holders(self._session.scenario_id)
        except StoreTrouble as trouble:  # letters can be made all the same: the owner says who
            self._session.trouble.emit(trouble)
            return {}
        return {seat_id: Party(before.person_id, before.names) for seat_id, before in known.items()}
