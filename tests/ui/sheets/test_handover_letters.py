"""Handover letters: the history says who passes a seat on to whom, unless the owner says otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

import pytest

from teambuilder.core.actions.people import edit_person, remove_person
from teambuilder.core.actions.slots import place_person
from teambuilder.core.sheets import SheetKind
from teambuilder.core.sheets.handover import HandoverLetter
from teambuilder.core.text import Text
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.session import Session
from teambuilder.ui.sheets.choices import ALL
from teambuilder.ui.sheets.screen import SheetsScreen
from teambuilder.ui.widgets.choice_field import ChoiceField

if TYPE_CHECKING:
    from conftest import MakeScreen, PersonId


@pytest.fixture
def passed_on(session: Session, person: PersonId) -> str:
    """A seat that Bilal took over from Ayesha."""
    seat_id = next(iter(session.team.slots))
    session.do(place_person, session.scenario_id, person("Bilal Ahmed"), seat_id)
    return seat_id


def rows(screen: SheetsScreen) -> list[tuple[str, str]]:
    model = screen.panel.subjects.model
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [(model.row_id(index), model.payload(index).about) for index in indexes]


def letters(screen: SheetsScreen) -> list[HandoverLetter]:
    request = screen._request()
    assert request is not None
    return [cast(HandoverLetter, sheet) for sheet in request.sheets()]


def letter(screen: SheetsScreen) -> HandoverLetter:
    (only,) = letters(screen)
    return only


def take(field: ChoiceField, key: str) -> None:
    field.editor.setCurrentIndex(field.editor.findData(key))
    field.commit()


def test_seats_that_changed_hands_come_first_and_can_be_had_all_at_once(
    make_screen: MakeScreen, session: Session, passed_on: str
) -> None:
    screen = make_screen(shown=False)
    screen.panel.show_kind(SheetKind.HANDOVER)
    (first, count), (second, about) = rows(screen)[:2]
    assert (first, count, second) == (ALL, "1 sheet", passed_on)
    assert about.replace("\u2068", "").replace("\u2069", "") == "Ayesha Khan → Bilal Ahmed"
    assert len(rows(screen)) == len(session.team.slots) + 1
    assert letter(screen).giver == Text("Ayesha Khan")
    assert screen.panel.options.parties.isHidden()


def test_with_no_handover_the_first_seat_is_chosen(make_screen: MakeScreen, session: Session) -> None:
    screen = make_screen(shown=False)
    screen.panel.show_kind(SheetKind.HANDOVER)
    assert ALL not in [seat_id for seat_id, _ in rows(screen)]
    assert screen.panel.choices().subject_id == rows(screen)[0][0]
    assert len(letters(screen)) == 1


def test_both_sides_are_what_the_history_knows_until_the_owner_says_otherwise(
    make_screen: MakeScreen, passed_on: str, person: PersonId
) -> None:
    screen = make_screen(shown=False)
    screen.panel.show_kind(SheetKind.HANDOVER, passed_on)
    parties = screen.panel.options.parties
    assert not parties.isHidden()
    assert (parties.giver.typed(), parties.taker.typed()) == (person("Ayesha Khan"), person("Bilal Ahmed"))
    options = screen.panel.choices().options
    assert (options.giver, options.taker) == (None, None)
    take(parties.taker, "")
    assert screen.panel.choices().options.taker == Text()
    assert (letter(screen).giver, letter(screen).taker) == (Text("Ayesha Khan"), None)
    take(parties.giver, person("Bilal Ahmed"))
    assert letter(screen).giver == Text("Bilal Ahmed")
    screen.panel.show_kind(SheetKind.HANDOVER, ALL)
    assert (letter(screen).giver, letter(screen).taker) == (Text("Ayesha Khan"), Text("Bilal Ahmed"))
    screen.panel.show_kind(SheetKind.HANDOVER, passed_on)
    assert letter(screen).taker is None


def test_who_left_the_plan_can_still_hand_over(
    make_screen: MakeScreen, session: Session, passed_on: str, person: PersonId
) -> None:
    ayesha_id = person("Ayesha Khan")
    session.do(remove_person, ayesha_id)
    screen = make_screen(shown=False)
    screen.panel.show_kind(SheetKind.HANDOVER, passed_on)
    giver = screen.panel.options.parties.giver
    assert giver.editor.currentText() == "Ayesha Khan"
    take(giver, "")
    take(giver, ayesha_id)
    assert letter(screen).giver == Text("Ayesha Khan")


def test_a_choice_of_somebody_who_leaves_falls_back_to_what_is_known(
    make_screen: MakeScreen, session: Session, passed_on: str, person: PersonId
) -> None:
    screen = make_screen(shown=False)
    seat_id = list(session.team.slots)[1]  # Ayesha's, who has it from nobody
    screen.panel.show_kind(SheetKind.HANDOVER, seat_id)
    take(screen.panel.options.parties.taker, person("Bilal Ahmed"))
    session.do(remove_person, person("Bilal Ahmed"))
    assert screen.panel.options.parties.taker.editor.currentText() == "To be named"
    assert letter(screen).taker is None


def test_a_vacant_seat_that_nobody_had_makes_a_letter_to_be_filled_in(
    make_screen: MakeScreen, session: Session
) -> None:
    screen = make_screen(shown=False)
    seat = next(seat for seat in session.team.slots.values() if seat.person_id is None)
    screen.panel.show_kind(SheetKind.HANDOVER, seat.id)
    assert (letter(screen).giver, letter(screen).taker) == (None, None)


def test_the_history_is_read_for_letters_only_and_once_a_step(
    make_screen: MakeScreen, session: Session, person: PersonId, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    previous_holders = PlanFile.previous_holders

    def counted(self: PlanFile, scenario_id: str) -> Mapping[str, object]:
        read.append(scenario_id)
        return previous_holders(self, scenario_id)

    monkeypatch.setattr(PlanFile, "previous_holders", counted)
    screen = make_screen(shown=False)
    session.do(edit_person, person("Bilal Ahmed"), phone="1")
    for kind in SheetKind:
        if kind is not SheetKind.HANDOVER:
            screen.panel.show_kind(kind)
    assert read == []
    screen.panel.show_kind(SheetKind.HANDOVER)
    screen.panel.show_kind(SheetKind.HANDOVER, list(session.team.slots)[1])
    screen.panel.choices()
    assert read == [session.scenario_id]
    session.do(edit_person, person("Bilal Ahmed"), phone="2")
    assert len(read) == 2
