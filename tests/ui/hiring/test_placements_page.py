"""Suggested placements on the screen: what is proposed and why, taken up in whole or in part, and undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.roles import remove_role
from teambuilder.core.actions.slots import edit_slot, free_slot, place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action
from teambuilder.core.plan import Leaning, Person, Slot
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui import words
from teambuilder.ui.hiring.placement_card import PlacementCard
from teambuilder.ui.hiring.placements_page import PlacementsPage
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID

URDU = pytest.mark.parametrize("language", ["ur"], indirect=True)
BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
MakePage = Callable[[Session], PlacementsPage]


@pytest.fixture
def make_page(qtbot: QtBot) -> Iterator[MakePage]:
    made: list[PlacementsPage] = []

    def make(session: Session) -> PlacementsPage:
        page = PlacementsPage(session, None)
        qtbot.addWidget(page)
        made.append(page)
        session.changed.connect(page.show_plan)
        page.resize(880, 520)
        page.show()
        settle(qtbot, page)
        return page

    yield make
    for page in made:
        settle(qtbot, page)


@pytest.fixture
def page(make_page: MakePage, session: Session) -> PlacementsPage:
    """Bilal leans to sales, Sara to marketing, and all six seats are vacant."""
    return make_page(session)


def settle(qtbot: QtBot, page: PlacementsPage) -> None:
    qtbot.waitUntil(lambda: not page.job.running, timeout=15_000)


def person(session: Session, name: str) -> Person:
    return next(one for one in session.plan.people.values() if name in (one.name, one.name_other_script))


def seat(session: Session, title: str) -> Slot:
    team = session.team
    return next(slot for slot in team.slots_in_order() if team.roles[slot.role_id].title_en == title)


def card(page: PlacementsPage, session: Session, name: str) -> PlacementCard:
    key = person(session, name).id
    return next(one for row_id, one in page.cards.rows.items() if row_id.startswith(f"{key}:"))


def plain(text: str) -> str:
    """Without the signs that keep directions apart."""
    return "".join(letter for letter in text if letter not in "\u200e\u200f\u2066\u2067\u2068\u2069")


def titles(page: PlacementsPage) -> list[str]:
    return [plain(one.title.text()) for one in page.cards.rows.values()]


def lines(part: QWidget) -> list[str]:
    return [plain(label.text()) for label in part.findChildren(QLabel) if not label.isHidden()][1:]


# what is proposed


def test_each_proposal_names_the_person_the_role_and_the_reasons(page: PlacementsPage, session: Session) -> None:
    assert titles(page) == ["Bilal Ahmed → Sales manager (Sales)", "Sara Malik → Marketing assistant (Marketing)"]
    bilal = card(page, session, "Bilal Ahmed")
    assert plain(bilal.reasons.text()) == "Leans to Sales. Has the 40 h that the seat takes."
    assert bilal.cautions.isHidden()
    assert all(one.check.isChecked() for one in page.cards.rows.values())
    assert page.place_button.text() == "Place all checked (2)"


def test_what_to_know_before_is_told_in_words(page: PlacementsPage, session: Session, qtbot: QtBot) -> None:
    bilal, manager = person(session, "Bilal Ahmed"), seat(session, "Sales manager")
    session.do(
        edit_slot, session.scenario_id, manager.id, start_month="2098-01", stage="offered", monthly_pay=6_000_000
    )
    session.do(edit_person, bilal.id, minutes_a_week=1920, monthly_pay=7_200_000, start_date="2098-03-01")
    for title in ("Account executive", "Sales development representative", "Customer service representative"):
        session.do(remove_role, session.scenario_id, seat(session, title).role_id)
    settle(qtbot, page)
    assert plain(card(page, session, "Bilal Ahmed").cautions.text()) == (
        "8 h short of the 40 h that the seat takes. Earns Rs\u00a072,000 a month; Rs\u00a060,000 are planned. "
        "Starts on 1 March 2098; the seat is planned for January 2098."
    )


def test_experience_is_told_in_words(page: PlacementsPage, session: Session, qtbot: QtBot) -> None:
    bilal = person(session, "Bilal Ahmed")
    session.do(edit_person, bilal.id, notes="Began as an assistant to the customer desk", start_date="2001-01-01")
    executive = seat(session, "Account executive")
    session.do(place_person, session.scenario_id, bilal.id, executive.id)
    session.do(free_slot, session.scenario_id, executive.id)
    settle(qtbot, page)
    assert titles(page)[0] == "Bilal Ahmed → Account executive (Sales)"
    said = plain(card(page, session, "Bilal Ahmed").reasons.text())
    assert "Has held this role before." in said
    assert "With the business for" in said
    session.do(remove_role, session.scenario_id, executive.role_id)
    settle(qtbot, page)
    said = plain(card(page, session, "Bilal Ahmed").reasons.text())
    assert titles(page)[0] == "Bilal Ahmed → Customer service representative (Sales)"
    assert "The notes mention “Customer”." in said


def test_who_and_what_stays_over_is_told_with_the_reason(page: PlacementsPage, session: Session, qtbot: QtBot) -> None:
    session.do(add_person, new_person("Zoya", leaning=Leaning.MARKETING))
    session.do(add_person, new_person("Omar", leaning=Leaning.SALES, minutes_a_week=600))
    settle(qtbot, page)
    assert lines(page.people_over) == [
        "They have less than half of the hours of each seat that would suit: Omar (10 h)",
        "All seats that suit them are proposed for others: Sara Malik (40 h)",
    ]
    (line,) = lines(page.seats_over)
    assert line.startswith("Those who would suit are proposed for other seats: Account executive (40 h) × 2, Sales")
    assert line.endswith(", Customer service representative (40 h)")
    session.do(edit_person, person(session, "Bilal Ahmed").id, minutes_a_week=600)
    settle(qtbot, page)
    assert lines(page.seats_over)[0].startswith("Nobody who would suit has half of the hours: Sales manager (40 h), ")
    for name in ("Bilal Ahmed", "Omar"):
        session.do(remove_person, person(session, name).id)
    session.do(remove_role, session.scenario_id, seat(session, "Marketing assistant").role_id)
    settle(qtbot, page)
    assert lines(page.people_over) == [
        "No seat is vacant in Marketing, the side that they lean to: Sara Malik (40 h), Zoya (40 h)"
    ]
    assert lines(page.seats_over)[0].startswith("Nobody without a seat leans to Sales or to either side: Sales manager")
    assert page.none_suits.isVisible()
    assert page.place_button.isHidden()


# taking it up


def test_all_checked_are_placed_in_one_step_and_one_undo_brings_all_back(
    page: PlacementsPage, session: Session, qtbot: QtBot
) -> None:
    before, steps = session.plan, len(session.plan_file.steps())
    page.place_button.click()
    assert seat(session, "Sales manager").person_id == person(session, "Bilal Ahmed").id
    assert seat(session, "Marketing assistant").person_id == person(session, "Sara Malik").id
    assert len(session.plan_file.steps()) == steps + 1
    assert session.undo_action is not None
    assert plain(words.action(session.undo_action)) == "Give 2 people a seat"
    assert titles(page) == [], "what was taken up leaves at once"
    settle(qtbot, page)
    assert page.notice.isVisible()
    assert session.undo()
    settle(qtbot, page)
    assert session.plan == before
    assert len(titles(page)) == 2


def test_a_part_is_placed_and_what_was_unchecked_stays_so(page: PlacementsPage, session: Session, qtbot: QtBot) -> None:
    card(page, session, "Sara Malik").check.click()
    assert page.place_button.text() == page.place_button.accessibleName() == "Place all checked (1)"
    page.place_button.click()
    assert session.undo_action == Action(
        "place_person",
        {"person": person(session, "Bilal Ahmed").names, "role": session.team.roles_in_order()[0].title},
    )
    settle(qtbot, page)
    assert titles(page) == ["Sara Malik → Marketing assistant (Marketing)"]
    assert not card(page, session, "Sara Malik").check.isChecked()
    assert not page.place_button.isEnabled()
    session.undo()
    settle(qtbot, page)
    assert page.checked == [(person(session, "Bilal Ahmed").id, seat(session, "Sales manager").id)]


def test_all_are_unchecked_and_checked_at_once(page: PlacementsPage) -> None:
    assert page.all_button.text() == "Uncheck all"
    page.all_button.click()
    assert page.checked == []
    assert not any(one.check.isChecked() for one in page.cards.rows.values())
    assert page.all_button.text() == page.all_button.accessibleName() == "Check all"
    page.all_button.click()
    assert len(page.checked) == 2


def test_a_click_on_the_card_and_the_space_bar_turn_the_tick(page: PlacementsPage, session: Session) -> None:
    bilal = card(page, session, "Bilal Ahmed")
    QTest.mouseClick(bilal.title, Qt.MouseButton.LeftButton)
    assert not bilal.check.isChecked()
    assert len(page.checked) == 1
    bilal.check.setFocus()
    QTest.keyClick(bilal.check, Qt.Key.Key_Space)
    assert len(page.checked) == 2


def test_what_was_overtaken_leaves_at_once_and_the_rest_is_looked_for_anew(
    page: PlacementsPage, session: Session, qtbot: QtBot
) -> None:
    manager = seat(session, "Sales manager")
    session.do(add_person, new_person("Hina"))
    settle(qtbot, page)
    session.do(place_person, session.scenario_id, person(session, "Hina").id, manager.id)
    assert titles(page) == ["Sara Malik → Marketing assistant (Marketing)"]
    settle(qtbot, page)
    assert titles(page)[0] == "Bilal Ahmed → Account executive (Sales)"


# when there is nothing to propose


def test_what_to_do_when_everybody_has_a_seat_nothing_is_vacant_or_nobody_is_there(
    page: PlacementsPage, session: Session, qtbot: QtBot
) -> None:
    def said() -> str:
        settle(qtbot, page)
        assert page.notice.isVisible()
        return next(label.text() for label in page.notice.findChildren(QLabel) if label.text())

    page.place_button.click()
    assert said() == "Everybody has a seat"
    for name in ("Bilal Ahmed", "Sara Malik"):
        session.do(remove_person, person(session, name).id)
    assert said() == "No people to place yet"
    session.do(add_person, new_person("Zoya"))
    settle(qtbot, page)
    assert not page.notice.isVisible()
    for role in session.team.roles_in_order():
        session.do(remove_role, session.scenario_id, role.id)
    assert said() == "No seat is vacant"


# the window around it


def test_out_of_sight_nothing_is_looked_for(page: PlacementsPage, session: Session, qtbot: QtBot) -> None:
    page.hide()
    session.do(add_person, new_person("Hina"))
    assert not page.job.running
    page.show()
    settle(qtbot, page)
    assert len(titles(page)) == 3


def test_an_answer_that_comes_when_the_page_is_out_of_sight_and_the_plan_went_on_does_no_harm(
    page: PlacementsPage, session: Session, qtbot: QtBot
) -> None:
    session.do(add_person, new_person("Hina"))
    page.hide()
    session.do(remove_person, person(session, "Hina").id)
    session.do(remove_role, session.scenario_id, seat(session, "Account executive").role_id)
    settle(qtbot, page)
    page.show()
    settle(qtbot, page)
    assert len(titles(page)) == 2


def test_a_plan_that_can_only_be_read_shows_proposals_and_enables_no_button(
    make_page: MakePage, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "copy.teamplan"
    session.plan_file.write_copy(path)
    with PlanFile.open(path, read_only=True) as plan_file:
        shown = make_page(Session(plan_file))
        assert len(titles(shown)) == 2
        assert not [button for button in shown.findChildren(QAbstractButton) if button.isEnabled()]
        QTest.mouseClick(next(iter(shown.cards.rows.values())).title, Qt.MouseButton.LeftButton)
        assert len(shown.checked) == 2


@BOTH
def test_every_stop_has_a_name_in_the_order_of_the_page(page: PlacementsPage, session: Session, qtbot: QtBot) -> None:
    session.do(edit_person, person(session, "Bilal Ahmed").id, leaning=Leaning.MARKETING)
    session.do(add_person, new_person("Hina"))
    settle(qtbot, page)
    stops = [page.place_button, page.all_button, *(one.check for one in page.cards.rows.values())]
    assert all(stop.accessibleName() for stop in stops)
    following: QWidget = page.place_button
    for stop in stops[1:]:
        following = following.nextInFocusChain()
        while following.focusPolicy() == Qt.FocusPolicy.NoFocus or not following.isVisible():
            following = following.nextInFocusChain()
        assert following is stop
    check = card(page, session, "Hina").check
    assert "→" not in check.accessibleName()
    assert "Hina" in check.accessibleName()
    assert check.accessibleDescription()


@BOTH
def test_nothing_is_clipped_also_after_words_changed(page: PlacementsPage, session: Session, qtbot: QtBot) -> None:
    def clipped() -> list[str]:
        labels = (label for label in page.findChildren(QLabel) if label.isVisible() and label.wordWrap())
        return [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]

    qtbot.waitUntil(lambda: not clipped())
    session.do(edit_person, person(session, "Bilal Ahmed").id, minutes_a_week=1900, notes="sales " * 40)
    settle(qtbot, page)
    qtbot.waitUntil(lambda: card(page, session, "Bilal Ahmed").cautions.isVisible() and not clipped())
    page.resize(400, 520)
    qtbot.waitUntil(lambda: not clipped())


@BOTH
def test_the_card_is_mirrored_in_urdu(page: PlacementsPage, session: Session, language: str, qtbot: QtBot) -> None:
    def left_of(one: QWidget, other: QWidget) -> bool:
        return one.mapTo(page, QPoint()).x() < other.mapTo(page, QPoint()).x()

    bilal = card(page, session, "Bilal Ahmed")
    qtbot.waitUntil(lambda: bilal.width() > 50 * GRID)
    assert left_of(bilal.check, bilal.title) is (language == "en")
    assert left_of(page.place_button, page.all_button) is (language == "en")


@URDU
def test_names_and_roles_are_in_the_windows_language(page: PlacementsPage) -> None:
    assert any("سارہ ملک" in title and "مارکیٹنگ اسسٹنٹ" in title for title in titles(page))


def test_a_business_of_its_owner_alone_is_told_to_add_people(
    make_page: MakePage, tmp_path: Path, language: str
) -> None:
    start = found_business(load_catalogue(), "just_me", name="Khan", owner_name="Ayesha")
    with PlanFile.create(tmp_path / "alone.teamplan", start) as plan_file:
        assert "Add people" in make_page(Session(plan_file)).notice.text
