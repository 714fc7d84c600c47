"""A team is rearranged by hand, in English and in the mirrored Urdu window, and is found again at the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from board import Board, Seat, Someone
from hand import Hand

from teambuilder.core.actions.business import Script, found_business
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.slots import place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action
from teambuilder.core.plan import Department, Plan
from teambuilder.store.plan_file import PlanFile

AYESHA = Someone("Ayesha Khan", "عائشہ خان")
BILAL = Someone("Bilal Ahmed", "بلال احمد")
NOREEN = Someone("نورین شہزادی")
SAAD = Someone("Saad Siddiqui")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """Sales first: Ayesha leads, Bilal sells, Noreen finds customers; Saad has no seat."""
    script = Script(Plan())
    script.add(*found_business(load_catalogue(), "sales_first", name="Roshni Traders", owner_name=AYESHA.name).edits)
    owner_id = next(iter(script.plan.people))
    people = [owner_id]
    for someone in (BILAL, NOREEN, SAAD):
        person = new_person(someone.name, name_other_script=someone.other)
        script.do(add_person, person)
        people.append(person.id)
    scenario_id = script.plan.business.current_scenario_id
    slots = script.plan.team(scenario_id).slots_in(Department.SALES)
    for person_id, number in zip(people, (0, 1, 3), strict=False):
        script.do(place_person, scenario_id, person_id, slots[number].id)
    path = tmp_path / "Roshni.teamplan"
    PlanFile.create(path, script.change(Action("found_business", {"name": "Roshni Traders"}))).close()
    return path


def test_a_team_is_rearranged(start: Callable[..., Hand], plan: Path) -> None:
    hand = start(plan)
    board = Board(hand)
    board.people = [Someone(AYESHA.name), BILAL, NOREEN, SAAD]
    sales = [("sales-manager", board.people[0]), ("account-executive", BILAL), ("account-executive", None)]
    sales += [("sales-development-representative", NOREEN), ("customer-service-representative", None)]
    board.sales = [Seat(role, holder) for role, holder in sales]
    board.marketing = [Seat("marketing-assistant")]
    board.agree("the plan is opened")
    replace_and_undo(board, board.sales[1])
    free_and_place(board, board.sales[3])
    reorder(board)
    change_departments_in_urdu(board)
    assert hand.close("ctrl+q") == ""
    board.agree_with_file(plan)

    board.hand = start()  # the plan that was open last, in the language that was spoken last
    board.speak_urdu()
    board.agree("the next start")
    assert "Roshni Traders" in board.hand.look().title
    board.hand.shoot("reopened")
    assert board.hand.close("alt+F4") == ""  # as the window manager's own button
    board.agree_with_file(plan)


def replace_and_undo(board: Board, seat: Seat) -> None:
    hand = board.hand
    board.fill(SAAD, seat, at=lambda _: hand.shoot("replacing"))  # and its holder is in the tray
    for keys, holder in (("ctrl+z", BILAL), ("ctrl+shift+z", SAAD), ("ctrl+z", BILAL)):
        hand.press(keys)
        seat.holder = holder
        board.agree(keys)
    hand.shoot("undone")


def free_and_place(board: Board, seat: Seat) -> None:
    holder = seat.holder
    assert holder is not None
    board.drag_card(seat, board.tray, at=lambda _: board.hand.shoot("to-the-tray"))
    seat.holder = None
    board.agree("a card is dragged to the tray")
    board.fill(holder, seat)


def reorder(board: Board) -> None:
    """A card goes between two others: it is dropped on the upper edge of the second."""
    moved, follower = board.sales[3], board.sales[1]
    board.drag_card(moved, board.on(follower, down=0.08), at=lambda _: board.hand.shoot("between-cards"))
    board.sales.remove(moved)
    board.sales.insert(1, moved)
    board.agree("a card is dragged between others")


def change_departments_in_urdu(board: Board) -> None:
    hand = board.hand
    hand.click(kind="QToolButton", name="اردو")
    board.speak_urdu()
    board.agree("the language is changed")
    hand.shoot("urdu")
    origin, target = board.sales[1], board.marketing[0]
    board.drag_card(origin, board.on(target), at=lambda _: hand.shoot("urdu-drag"))
    origin.holder, target.holder = None, NOREEN
    board.agree("a card is dragged to the other department")
    board.fill(SAAD, origin)
    hand.shoot("urdu-done")
