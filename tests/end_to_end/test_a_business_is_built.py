"""A business of twelve is built by hand, from the first start to its sheets on paper."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
from board import CATALOGUE, MARKETING, TRAY, Board, Seat, Someone
from eyes import Thing
from hand import Hand

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import Leaning
from teambuilder.store.plan_file import PlanFile

AYESHA = Someone("Ayesha Khan", "عائشہ خان")
BILAL = Someone("Bilal Ahmed", "بلال احمد")
RIZWAN = Someone("محمد رضوان", "Muhammad Rizwan")
NOREEN = Someone("نورین شہزادی")
HAMZA = Someone("Hamza Qureshi", leaning=Leaning.SALES)
ZAINAB = Someone("Zainab Malik", leaning=Leaning.MARKETING)
FATIMA = Someone("فاطمہ زہرا", hours="20")
USMAN = Someone("Usman Tariq")
IMRAN = Someone("عمران بٹ")
SANA = Someone("Sana Javed")
KASHIF = Someone("کاشف چودھری")
SAAD = Someone("Saad Siddiqui")
EVERYONE = (AYESHA, BILAL, RIZWAN, NOREEN, HAMZA, ZAINAB, FATIMA, USMAN, IMRAN, SANA, KASHIF, SAAD)


def test_a_business_of_twelve(start: Callable[..., Hand], own_folders: Path, tmp_path: Path) -> None:
    hand = start()
    board = Board(hand)
    welcome(board)
    fill_in(board, AYESHA)
    for someone in EVERYONE[1:]:
        add(board, someone)
        fill_in(board, someone)
    bring_roles(board)
    place_by_mouse(board)
    place_by_keys(board)
    place_by_menu(board)
    add_seats_beside(board)
    assert len(board.people) == 12
    assert sum(seat.holder is None for seat in board.seats) == 2
    hand.shoot("finished")
    assert hand.close("ctrl+q") == ""

    (path,) = (own_folders / "Documents").iterdir()
    assert path.name == "Roshni Traders.teamplan"
    with PlanFile.open(path, read_only=True) as plan_file:
        business = plan_file.plan.business
    assert (business.name, business.currency) == ("Roshni Traders", "PKR")
    board.agree_with_file(path)
    print_sheets(path, tmp_path)


def welcome(board: Board) -> None:
    hand = board.hand
    hand.type("Roshni Traders", kind="QLineEdit", name="Name of the business")
    hand.type(AYESHA.name, kind="QLineEdit", name="Your name")
    hand.click(kind="StartCard", name="Sales first")
    hand.shoot("welcome")
    hand.click(kind="QPushButton", name="Make the plan")
    board.people = [replace(AYESHA, other="")]
    sales = ("sales-manager", "account-executive", "account-executive")
    sales += ("sales-development-representative", "customer-service-representative")
    board.sales = [Seat(role) for role in sales]
    board.marketing = [Seat("marketing-assistant")]
    board.agree("the plan is made")
    hand.shoot("made")


def add(board: Board, someone: Someone) -> None:
    hand = board.hand
    hand.click(kind="QPushButton", name="Add a person")
    hand.type(someone.name, kind="QLineEdit", name="Name")
    hand.press("Tab", *["Down"] * list(Leaning).index(someone.leaning))
    if someone is RIZWAN:
        hand.shoot("add-a-person")
    hand.click(kind="QPushButton", name="Add a person")
    board.people.append(replace(someone, other="", hours="40"))
    board.agree(f"{someone.name} is added")


def fill_in(board: Board, someone: Someone) -> None:
    """A name is kept when the next field is gone to, hours on Enter."""
    hand = board.hand
    if someone is AYESHA:  # all others were added just now, and are selected
        hand.click(kind="item", of=TRAY, name=someone.name)
    hand.until(lambda look: [t.text for t in look.all(kind="QLineEdit", name="Name")] == [someone.name], "details")
    if someone.other:
        hand.type(someone.other, kind="QLineEdit", name="Name in the other script")
        hand.press("Tab")
    if someone.hours != "40":
        hand.type(someone.hours, kind="QLineEdit", name="Hours a week")
        hand.press("Return")
        hand.shoot("details")
    board.people[-1] = someone
    board.agree(f"the details of {someone.name} are filled in")


def bring_roles(board: Board) -> None:
    hand = board.hand
    hand.click(kind="tab", name="Roles")
    bring(board, "sales-specialist", board.sales, 4)
    hint = "This role belongs to the other department. Drop it there."
    there = board.on(board.sales[1])
    hand.drag(role_card(hand, "content-writer"), there, at=board.sees(hint, "wrong-department"))
    marketing = ("marketing-manager", "content-writer", "graphic-artist", "seo-specialist", "social-media-manager")
    for place, role in enumerate(marketing):
        bring(board, role, board.marketing, place)
    hand.click(kind="tab", name="People")
    board.agree("roles are brought from the catalogue, and one was refused")


def role_card(hand: Hand, role: str) -> Thing:
    return hand.reach(kind="item", of=CATALOGUE, name=load_catalogue().roles[role].title.en)


def bring(board: Board, role: str, seats: list[Seat], place: int) -> None:
    """Drops a role of the catalogue on the upper part of the card that is to follow it."""
    there = board.on(seats[place], down=0.1)
    board.hand.drag(role_card(board.hand, role), there)
    seats.insert(place, Seat(role))
    card = board.seat(seats[place])
    board.hand.until(lambda look: look.all(**card), f"{role} at its place")


def place_by_mouse(board: Board) -> None:
    manager, executive, another, developer, specialist, service = board.sales
    head, writer, _, _, social, _ = board.marketing
    caution = board.sees("Leans to Sales", "against-leaning")
    board.drag_person(HAMZA, board.on(head), at=caution, let_go=False)
    board.agree("Esc while a person is carried")
    for someone, seat in (
        (AYESHA, manager),
        (HAMZA, executive),
        (BILAL, another),
        (NOREEN, developer),
        (USMAN, specialist),
        (ZAINAB, head),
        (IMRAN, social),
    ):
        board.fill(someone, seat)
    # more hours than her week has: said, and done all the same
    board.fill(FATIMA, writer, at=board.sees("40 of 20 h", "over-hours"))
    board.drag_card(specialist, board.on(service))
    specialist.holder, service.holder = None, USMAN
    board.agree("a card is dragged to a vacant one")
    board.fill(RIZWAN, specialist)


def place_by_keys(board: Board) -> None:
    """Without the mouse: Tab to the tray, pick up, Tab to the cards, put down."""
    hand, seat = board.hand, board.marketing[3]
    hand.go_to(TRAY)
    hand.walk(TRAY, KASHIF.name)
    hand.press("space")
    hand.until(lambda look: any("You carry" in thing.text for thing in look.all(kind="QLabel")), "what is carried")
    hand.shoot("carried-by-keys")
    hand.go_to(MARKETING)
    hand.walk(MARKETING, seat.said(urdu=False))
    hand.press("Return")
    seat.holder = KASHIF
    board.agree("a placement by keys")


def place_by_menu(board: Board) -> None:
    hand, seat = board.hand, board.marketing[2]
    hand.click(button=3, kind="item", of=TRAY, name=SANA.name)
    hand.shoot("menu")
    hand.click(kind="entry", name="Assign to…")
    hand.type("graphic", kind="QLineEdit", name="Type to find")
    hand.shoot("assign-to")
    hand.press("Return")
    seat.holder = SANA
    board.agree("Assign to…")


def add_seats_beside(board: Board) -> None:
    """Ctrl at the drop: for a person of the tray, and for one who leaves another seat."""
    _, _, another, developer, _, service = board.sales
    board.drag_person(SAAD, board.on(another), control=True)
    board.sales.insert(3, Seat("account-executive", SAAD))
    board.agree("Ctrl adds a seat beside")
    board.drag_card(service, board.on(developer), control=True)
    service.holder = None
    board.sales.insert(5, Seat("sales-development-representative", USMAN))
    board.agree("Ctrl adds a seat for one who leaves another")


def print_sheets(path: Path, folder: Path) -> None:
    """The command line prints a sheet for each of the twelve, in English, in Urdu and in both."""
    english = {someone.shown() for someone in EVERYONE}
    urdu = {someone.shown(urdu=True) for someone in EVERYONE}
    for language, titles, names in (("en", english, english), ("ur", urdu, urdu), ("both", english, english | urdu)):
        output = folder / f"{language}.pdf"
        command = [sys.executable, "-m", "teambuilder", "sheet", path, "--kind", "responsibilities", "--all"]
        subprocess.run([*command, "--language", language, "-o", output], check=True, timeout=60)
        with pikepdf.open(output) as pdf:
            assert 12 <= len(pdf.pages) <= (12 if language == "en" else 24)
            with pdf.open_outline() as outline:
                assert titles <= {entry.title for entry in outline.root}  # to turn to a person's page
            spoken = "\n".join(str(tag.ActualText) for tag in pdf.objects if is_spoken(tag))
        printed = subprocess.run(["pdftotext", output, "-"], check=True, capture_output=True, text=True).stdout
        assert [name for name in names if name not in (printed if name.isascii() else spoken)] == []


def is_spoken(tag: pikepdf.Object) -> bool:
    """True for what a screen reader reads: Urdu is drawn in glyphs that are no letters."""
    return isinstance(tag, pikepdf.Dictionary) and "/ActualText" in tag
