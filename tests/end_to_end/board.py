"""The board as the test's own hands left it; the window, and then the file, have to agree after each step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eyes import Look, Point, Thing
from hand import Aim, Hand

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import Department, Leaning
from teambuilder.store.plan_file import PlanFile

SALES, MARKETING = "Sales: the seats", "Marketing: the seats"
TRAY, TEAM = "People without a seat", "People on the team"
CATALOGUE = "Role catalogue"


@dataclass(frozen=True)
class Someone:
    """As typed: the name, and what is filled in beside the board."""

    name: str
    other: str = ""
    hours: str = "40"
    leaning: Leaning = Leaning.EITHER

    def shown(self, *, urdu: bool = False) -> str:
        names = sorted(filter(None, (self.name, self.other)), key=str.isascii)
        return names[0] if urdu else names[-1]


@dataclass(eq=False)
class Seat:
    """A card: the catalogue's key of its role, and who holds it."""

    role: str
    holder: Someone | None = None

    def said(self, *, urdu: bool) -> str:
        title = load_catalogue().roles[self.role].title.in_language("ur" if urdu else "en")
        return f"{title}: {self.holder.shown(urdu=urdu) if self.holder else 'خالی' if urdu else 'vacant'}"


class Board:
    """People and cards, and the gestures that change them."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.people: list[Someone] = []
        self.sales: list[Seat] = []
        self.marketing: list[Seat] = []
        self.urdu = False
        self._views = {name: name for name in (SALES, MARKETING, TRAY, TEAM)}  # what the window calls them

    @property
    def _columns(self) -> dict[str, list[Seat]]:
        return {SALES: self.sales, MARKETING: self.marketing}

    @property
    def seats(self) -> list[Seat]:
        return self.sales + self.marketing

    def agree(self, step: str) -> None:
        """Waits until the window shows all this."""
        held = {seat.holder for seat in self.seats if seat.holder}
        wanted = {name: [seat.said(urdu=self.urdu) for seat in seats] for name, seats in self._columns.items()}
        wanted[TEAM] = sorted(someone.shown(urdu=self.urdu) for someone in held)
        wanted[TRAY] = sorted(someone.shown(urdu=self.urdu) for someone in self.people if someone not in held)
        try:
            self.hand.until(lambda look: self._shown(look) == wanted, f"the board after {step}")
        except AssertionError:
            assert self._shown(self.hand.look()) == wanted, step
            raise

    def _shown(self, look: Look) -> dict[str, list[str]]:
        lists = {name: look.items(view) for name, view in self._views.items()}
        return {name: items if name in self._columns else sorted(items) for name, items in lists.items()}

    def speak_urdu(self) -> None:
        """Goes on with a window in Urdu, which is mirrored: its lists are known by their places."""
        self.urdu = True
        look = self.hand.until(lambda look: look if look.right_to_left and look.active else None, "a mirrored window")
        cards = sorted(look.all(kind="SlotView"), key=lambda view: -view.whole[0])
        people = sorted(look.all(kind="PersonView"), key=lambda view: view.whole[1])
        assert people[0].whole[0] > cards[0].whole[0] > cards[1].whole[0]
        self._views = dict(zip(self._views, (view.name for view in cards + people), strict=True))

    def seat(self, seat: Seat) -> dict[str, Any]:
        """How to find a seat's card."""
        ((name, row),) = (
            (name, row) for name, seats in self._columns.items() for row, other in enumerate(seats) if other is seat
        )
        return {"kind": "item", "of": self._views[name], "row": row, "name": seat.said(urdu=self.urdu)}

    def on(self, seat: Seat, down: float = 0.5) -> Aim:
        """A point of a card: `down` from 0, its upper edge, to 1."""
        wanted = self.seat(seat)
        self.hand.reach(**wanted)

        def point(look: Look) -> tuple[Thing, Point]:
            (card,) = look.all(**wanted)
            return card, card.at(0.5, down)

        return point

    def tray(self, look: Look) -> tuple[Thing, Point]:
        """A point of the tray."""
        (tray,) = look.all(kind="PersonView", name=self._views[TRAY])
        return tray, tray.at(0.5, 0.8)

    def drag_person(self, someone: Someone, aim: Aim, **how: Any) -> None:
        """Takes a person out of the tray."""
        person = self.hand.reach(kind="item", of=self._views[TRAY], name=someone.shown(urdu=self.urdu))
        self.hand.drag(person, aim, **how)

    def drag_card(self, seat: Seat, aim: Aim, **how: Any) -> None:
        self.hand.drag(self.hand.reach(**self.seat(seat)), aim, **how)

    def fill(self, someone: Someone, seat: Seat, **how: Any) -> None:
        """Drags a person onto a card."""
        self.drag_person(someone, self.on(seat), **how)
        seat.holder = someone
        self.agree(f"{someone.name} is dragged to {seat.role}")

    def sees(self, words: str, picture: str) -> Callable[[Look], None]:
        """For a moment of a drag: the board says these words."""

        def check(_: Look) -> None:
            self.hand.shoot(picture)
            self.hand.until(lambda look: any(words in _plain(t.text) for t in look.all(kind="QLabel")), words)

        return check

    def agree_with_file(self, path: Path) -> None:
        """The file holds these people and these cards in this order, and nothing else."""
        with PlanFile.open(path, read_only=True) as plan_file:
            plan = plan_file.plan
        people = sorted((p.name, p.name_other_script, p.minutes_a_week, p.leaning) for p in plan.people.values())
        assert people == sorted((s.name, s.other, int(s.hours) * 60, s.leaning) for s in self.people)
        team = plan.team(plan.business.current_scenario_id)
        for department, seats in ((Department.SALES, self.sales), (Department.MARKETING, self.marketing)):
            kept = [
                (team.roles[slot.role_id].template, plan.people[slot.person_id].name if slot.person_id else None)
                for slot in team.slots_in(department)
            ]
            assert kept == [(seat.role, seat.holder.name if seat.holder else None) for seat in seats]


def _plain(text: str) -> str:
    return "".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069")
