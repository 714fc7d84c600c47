"""Who sits where, and where the cards stand: placing, moving, freeing, and the order that the owner gives."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from teambuilder.core.actions.business import Script
from teambuilder.core.actions.people import add_person, new_person, remove_person
from teambuilder.core.actions.roles import add_catalogue_role, add_role, new_role
from teambuilder.core.actions.slots import (
    add_slot,
    edit_slot,
    free_person,
    free_slot,
    move_person,
    place_person,
    remove_slot,
    reorder_slot,
)
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change, Refused
from teambuilder.core.plan import Department, Person, Plan, Slot, Stage, Team
from teambuilder.core.text import Text

S = "today"
SALES, MARKETING = Department.SALES, Department.MARKETING


class Board:
    """A plan with the sales roles A, B, C, the marketing role M, Ali and Sara; all cards are vacant."""

    def __init__(self) -> None:
        self.script = Script(Plan())
        for title, department in (("A", SALES), ("B", SALES), ("C", SALES), ("M", MARKETING)):
            self.do(add_role, S, new_role(S, department, title))
        for name in ("Ali", "Sara"):
            self.do(add_person, new_person(name))

    @property
    def plan(self) -> Plan:
        return self.script.plan

    @property
    def team(self) -> Team:
        return self.plan.team(S)

    def do(self, verb: Callable[..., Change], *arguments: object, **named: object) -> Change:
        return self.script.do(verb, *arguments, **named)

    def refused(self, verb: Callable[..., Change], *arguments: object, **named: object) -> Refused:
        with pytest.raises(Refused) as refused:
            verb(self.plan, *arguments, **named)
        return refused.value

    def slot(self, title: str, seat: int = 0) -> Slot:
        role = next(role for role in self.team.roles.values() if role.title_en == title)
        return self.team.slots_of_role(role.id)[seat]

    def person(self, name: str) -> Person:
        return next(person for person in self.plan.people.values() if person.name == name)

    def place(self, name: str, title: str, seat: int = 0, **named: object) -> Change:
        return self.do(place_person, S, self.person(name).id, self.slot(title, seat).id, **named)

    def holders(self, title: str) -> list[str]:
        slots = self.team.slots_of_role(self.slot(title).role_id)
        return [self.plan.people[slot.person_id].name if slot.person_id else "" for slot in slots]

    def cards(self, department: Department = SALES) -> str:
        return "".join(self.team.roles[slot.role_id].title_en for slot in self.team.slots_in(department))


@pytest.fixture
def board() -> Board:
    return Board()


def test_a_person_gets_a_vacant_seat_as_it_was_planned(board: Board) -> None:
    terms = {"minutes_a_week": 1200, "start_month": "2027-02", "monthly_pay": 4_500_000, "stage": Stage.OFFERED}
    board.do(edit_slot, S, board.slot("A").id, **terms)
    change = board.place("Ali", "A")
    assert board.holders("A") == ["Ali"]
    assert {name: getattr(board.slot("A"), name) for name in terms} == terms
    assert change.action.name == "place_person"
    assert "replaced" not in change.action.parameters


def test_a_person_on_a_held_seat_replaces_its_holder_who_keeps_other_seats(board: Board) -> None:
    board.place("Sara", "A")
    board.place("Sara", "M")
    change = board.place("Ali", "A")
    assert (board.holders("A"), board.holders("M")) == (["Ali"], ["Sara"])
    assert change.action.parameters["replaced"] == board.person("Sara").names


def test_beside_adds_a_seat_right_behind_for_which_nothing_was_planned(board: Board) -> None:
    terms = {"minutes_a_week": 1200, "start_month": "2027-02", "monthly_pay": 1, "stage": Stage.OFFERED}
    board.do(edit_slot, S, board.slot("A").id, **terms)
    board.place("Sara", "A")
    assert board.place("Ali", "A", beside=True).action.name == "place_beside"
    assert (board.holders("A"), board.cards()) == (["Sara", "Ali"], "AABC")
    new = board.slot("A", 1)
    assert (new.minutes_a_week, new.start_month, new.monthly_pay, new.stage) == (1200, None, None, Stage.IDEA)


def test_beside_a_vacant_seat_fills_it(board: Board) -> None:
    board.place("Ali", "A", beside=True)
    assert board.holders("A") == ["Ali"]


@pytest.mark.parametrize("beside", [False, True])
def test_nobody_sits_twice_in_a_role(board: Board, beside: bool) -> None:
    board.do(add_slot, S, board.slot("A").role_id)
    board.place("Ali", "A")
    ali = board.person("Ali").id
    assert board.refused(place_person, S, ali, board.slot("A").id, beside=beside).code == "already_here"
    refused = board.refused(place_person, S, ali, board.slot("A", 1).id, beside=beside)
    assert refused.code == "already_in_role"
    assert refused.parameters == {"person": Text("Ali"), "role": Text("A")}


def test_a_move_vacates_and_frees(board: Board) -> None:
    board.place("Ali", "A")
    board.place("Sara", "B")
    change = board.do(move_person, S, board.slot("A").id, board.slot("B").id)
    assert (board.holders("A"), board.holders("B")) == ([""], ["Ali"])
    assert not board.team.slots_of_person(board.person("Sara").id)
    assert (change.action.name, change.action.parameters["replaced"]) == ("move_person", board.person("Sara").names)


def test_a_move_beside_leaves_the_holder(board: Board) -> None:
    board.place("Ali", "A")
    board.place("Sara", "B")
    board.do(move_person, S, board.slot("A").id, board.slot("B").id, beside=True)
    assert (board.holders("A"), board.holders("B"), board.cards()) == ([""], ["Sara", "Ali"], "ABBC")


def test_a_move_within_a_role_is_no_second_seat(board: Board) -> None:
    board.do(add_slot, S, board.slot("A").role_id)
    board.place("Ali", "A")
    board.do(move_person, S, board.slot("A").id, board.slot("A", 1).id)
    assert board.holders("A") == ["", "Ali"]


def test_what_cannot_be_moved(board: Board) -> None:
    board.place("Ali", "A")
    a, b = board.slot("A").id, board.slot("B").id
    assert board.refused(move_person, S, b, a).code == "vacant"
    assert board.refused(move_person, S, a, a).code == "already_here"
    board.place("Ali", "B")
    assert board.refused(move_person, S, a, b).code == "already_here"
    board.do(add_slot, S, board.slot("B").role_id)
    assert board.refused(move_person, S, a, board.slot("B", 1).id).code == "already_in_role"


def test_freeing(board: Board) -> None:
    board.place("Ali", "A")
    board.place("Ali", "M")
    board.do(free_slot, S, board.slot("A").id)
    assert (board.holders("A"), board.holders("M")) == ([""], ["Ali"])
    assert board.refused(free_slot, S, board.slot("A").id).code == "vacant"
    board.place("Ali", "B")
    assert len(board.do(free_person, S, board.person("Ali").id).edits) == 2
    assert not board.team.slots_of_person(board.person("Ali").id)
    assert board.refused(free_person, S, board.person("Ali").id).code == "not_placed"


def test_a_removed_person_leaves_their_seats_vacant_in_every_scenario(board: Board) -> None:
    other = new_role("later", SALES, "A")
    board.do(add_role, "later", other)
    seat = board.plan.team("later").slots_of_role(other.id)[0]
    board.place("Ali", "A")
    board.do(place_person, "later", board.person("Ali").id, seat.id)
    board.do(remove_person, board.person("Ali").id)
    assert board.holders("A") == [""]
    assert board.plan.team("later").slots[seat.id].person_id is None


def test_a_new_seat_is_vacant_has_the_hours_of_the_last_and_stands_behind_it(board: Board) -> None:
    board.do(edit_slot, S, board.slot("A").id, minutes_a_week=900)
    board.place("Ali", "A")
    board.do(add_slot, S, board.slot("A").role_id)
    assert (board.cards(), board.holders("A"), board.slot("A", 1).minutes_a_week) == ("AABC", ["Ali", ""], 900)


def test_the_last_seat_stays(board: Board) -> None:
    board.do(add_slot, S, board.slot("A").role_id)
    board.place("Ali", "A")
    board.do(remove_slot, S, board.slot("A").id)
    assert board.holders("A") == [""]
    assert board.refused(remove_slot, S, board.slot("A").id).code == "last_slot"


@pytest.mark.parametrize("fields", [{"position": 1}, {"person_id": "x"}, {"role_id": "x"}, {"no such": 1}])
def test_terms_are_all_that_is_edited_of_a_seat(board: Board, fields: dict[str, object]) -> None:
    assert board.refused(edit_slot, S, board.slot("A").id, **fields).code == "bad_value"


@pytest.mark.parametrize(
    ("moved", "before", "expected"),
    [("A", "C", "BAC"), ("C", "A", "CAB"), ("A", None, "BCA"), ("B", "C", "ABC"), ("C", None, "ABC")],
)
def test_a_card_is_put_before_another(board: Board, moved: str, before: str | None, expected: str) -> None:
    before_id = board.slot(before).id if before else None
    change = board.do(reorder_slot, S, board.slot(moved).id, before_id)
    assert board.cards() == expected
    assert len(change.edits) == (0 if expected == "ABC" else 1)


def test_a_card_before_itself_stays(board: Board) -> None:
    assert board.do(reorder_slot, S, board.slot("A").id, board.slot("A").id).edits == ()


def test_cards_stay_in_their_department(board: Board) -> None:
    assert board.refused(reorder_slot, S, board.slot("A").id, board.slot("M").id).code == "other_department"


def test_gaps_between_cards_may_be_used_up(board: Board) -> None:
    """Two cards change places before the third for ever: each move halves a gap, and the order holds."""
    renumbered = 0
    for turn in range(40):
        moved, expected = (("A", "BAC"), ("B", "ABC"))[turn % 2]
        change = board.do(reorder_slot, S, board.slot(moved).id, board.slot("C").id)
        assert board.cards() == expected
        renumbered += len(change.edits) > 1
    assert 0 < renumbered < 10


def test_seats_are_added_behind_each_other_for_ever(board: Board) -> None:
    for count in range(2, 40):
        board.do(add_slot, S, board.slot("A").role_id)
        board.do(reorder_slot, S, board.slot("A", count - 1).id, board.slot("A", 1).id)
        assert board.cards() == "A" * count + "BC"


@pytest.mark.parametrize("kind", ["own", "catalogue"])
def test_roles_are_put_before_the_same_card_for_ever(board: Board, kind: str) -> None:
    """A role dropped between two cards stands there, also when no number is left between theirs."""
    expected = ["A"]
    for number in range(25):
        before_id = board.slot("B").id
        if kind == "own":
            board.do(add_role, S, new_role(S, SALES, f"<{number}>"), before_slot_id=before_id)
            expected += [f"<{number}>"]
        else:
            catalogue = load_catalogue()
            board.do(add_catalogue_role, S, catalogue, "account-executive", seats=(60, 120), before_slot_id=before_id)
            expected += [catalogue.roles["account-executive"].title.en] * 2
        assert board.cards() == "".join([*expected, "B", "C"])
    minutes = [slot.minutes_a_week for slot in board.team.slots_in(SALES)]
    assert kind == "own" or minutes[1:-2] == [60, 120] * 25
