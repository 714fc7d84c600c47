"""What to hire next, as the owner sees it: the best first, a believable reason, and one click that plans it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import Script, found_business
from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.responsibilities import retire_responsibility
from teambuilder.core.actions.roles import remove_role
from teambuilder.core.actions.slots import place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change
from teambuilder.core.hiring.next_hire import Hire, Order, Proposal
from teambuilder.core.plan import Department, PersonKind, Plan, Slot, Text
from teambuilder.core.sample import sample_change
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui import words
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.hiring.next_hire_card import NextHireCard
from teambuilder.ui.hiring.next_hire_page import MOST, NextHirePage, chosen
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.labels import WrappedLabel

CATALOGUE = load_catalogue()
WAIT = 15_000  # milliseconds
Open = Callable[..., NextHirePage]


def begun(start: str) -> Change:
    if start == "sample":
        return sample_change(CATALOGUE)
    return found_business(CATALOGUE, start, name="Indus Tiles", owner_name="Ayesha Khan")


def nothing_to_do() -> Change:
    """A business whose responsibilities are all put aside."""
    script = Script(Plan())
    script.add(*begun("blank").edits)
    for duty_id in list(script.plan.responsibilities):
        script.do(retire_responsibility, duty_id)
    return script.change(Action("found_business"))


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, language: str) -> Iterator[Open]:
    """Opens the page on a new plan."""
    files: list[PlanFile] = []

    def open_page(change: Change, *, read_only: bool = False) -> NextHirePage:
        path = tmp_path / f"{len(files)}.teamplan"
        files.append(PlanFile.create(path, change))
        if read_only:
            files.pop().close()
            files.append(PlanFile.open(path, read_only=True))
        session = Session(files[-1])
        page = NextHirePage(session, FindingsBoard(session), None)
        session.setParent(page)
        session.changed.connect(page.show_plan)
        qtbot.addWidget(page)
        page.resize(880, 520)
        page.show()
        settled(page, qtbot)
        return page

    yield open_page
    for file in files:
        file.close()


def settled(page: NextHirePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._ranking is not None and page._ranking.plan is page._session.plan, timeout=WAIT)


def cards(page: NextHirePage) -> list[NextHireCard]:
    return [card for card in page.cards.rows.values() if card.isVisible()]


def titles(card: NextHireCard) -> list[str]:
    return [plain(head.title) for head in card.heads if head.isVisible()]


def plain(label: WrappedLabel) -> str:
    """What is said, without marks of direction."""
    return "".join(character for character in label.text() if character not in "\u2067\u2068\u2069\u200f\u200b")


def text_in(duty: str, language: str) -> str:
    return CATALOGUE.responsibilities[duty].text.in_language(language)


def next_month() -> str:
    return QDate.currentDate().addMonths(1).toString("yyyy-MM")


def vacant(session: Session, template: str) -> list[Slot]:
    team = session.team
    return [s for s in team.slots.values() if s.person_id is None and team.roles[s.role_id].template == template]


# what is said


def test_an_owner_alone_reads_first_what_takes_most_of_the_week(opened: Open) -> None:
    first = cards(opened(begun("just_me")))[0]
    assert titles(first) == ["Account executive"]
    assert plain(first.heads[0].about) == "Sales · 40 h a week · another seat of a role that you have"
    said = plain(first.reason)
    assert said.startswith(f"Frees 14 h of your week: “{text_in('close-deals', 'en')}”, “")
    assert said.endswith(" and 5 more. The cost is not known yet.")


@pytest.mark.parametrize("language", ["ur"], indirect=True)
def test_the_same_in_urdu(opened: Open) -> None:
    page = opened(begun("just_me"))
    first = cards(page)[0]
    assert titles(first) == [CATALOGUE.roles["account-executive"].title.ur]
    assert f"“{text_in('close-deals', 'ur')}”" in plain(first.reason)
    assert "14" in plain(first.reason)
    assert text_in("close-deals", "en") not in plain(first.reason)
    assert page.isRightToLeft()
    assert (
        first.heads[0].mapTo(page, first.heads[0].rect().topRight()).x()
        > first.button.mapTo(page, first.button.rect().topRight()).x()
    )


def test_an_estimated_cost_says_so(opened: Open) -> None:
    first = cards(opened(begun("sample")))[0]
    assert titles(first) == ["Marketing strategist"]
    assert plain(first.reason).startswith("Frees 29.5 h of your week: ")
    assert plain(first.reason).endswith("Costs about Rs\u00a0120,000 a month, going by what others earn.")


def test_what_nobody_sees_to_is_counted_and_named(opened: Open) -> None:
    page = opened(begun("blank"))
    said = {titles(card)[0]: plain(card.reason) for card in cards(page)}
    assert said["Sales manager"].startswith("Covers 3 essential ")
    assert f"“{text_in('sales-forecast', 'en')}”" in said["Sales manager"]
    assert said["Customer service representative"].startswith("Covers 1 essential ")
    assert all("of your week" not in sentence for sentence in said.values())
    assert plain(page.about_owner).startswith("Nothing hangs on the owner alone")


def test_a_plan_without_an_owner_says_what_to_do(opened: Open, qtbot: QtBot) -> None:
    page = opened(begun("just_me"))
    assert not page.about_owner.isVisible()
    (owner,) = page._session.plan.people
    page._session.do(edit_person, owner, kind=PersonKind.EMPLOYEE)
    settled(page, qtbot)
    assert page.about_owner.isVisible()
    assert "“Works as”" in page.about_owner.text()
    assert page.empty.isVisible()  # somebody sees to everything
    assert cards(page) == []


def test_when_nothing_would_help_the_page_says_so(opened: Open) -> None:
    page = opened(nothing_to_do())
    assert page.empty.isVisible()
    assert cards(page) == []


# what comes first, and how many


def test_the_owner_chooses_what_comes_first(opened: Open) -> None:
    page = opened(begun("sample"))
    assert titles(cards(page)[0]) == ["Marketing strategist"]
    page._area.verticalScrollBar().setValue(50)
    choose(page.order.editor, Order.COSTS_LEAST)
    costs = [card._proposal.cost for card in cards(page) if card._proposal]
    assert costs == sorted(costs, key=lambda cost: (cost is None, cost))
    assert page._area.verticalScrollBar().value() == 0


def choose(box: QWidget, key: str) -> None:
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_pairs_are_shown_when_asked_for_and_leave_room_for_single_hires(opened: Open) -> None:
    page = opened(begun("just_me"))
    assert all(len(titles(card)) == 1 for card in cards(page))
    page.pairs.click()
    assert titles(cards(page)[0]) == ["Account executive", "Marketing strategist"]
    sizes = [len(titles(card)) for card in cards(page)]
    assert (sizes.count(1), sizes.count(2)) == (MOST // 2, MOST // 2)
    page.pairs.click()
    assert all(len(titles(card)) == 1 for card in cards(page))


def test_of_many_only_the_best_are_shown() -> None:
    hires = [Hire(Text(str(n)), Department.SALES, 60, str(n), "", None, (), another_seat=False) for n in range(60)]
    singles = [Proposal((hire,), int(hire.key), (), (), None, cost_is_estimate=False) for hire in hires]
    pairs = [Proposal((hires[0], hire), 99, (), (), None, cost_is_estimate=False) for hire in hires[1:]]
    assert list(chosen([*singles, *pairs], Order.FREES_OWNER, pairs=False)) == [str(59 - n) for n in range(MOST)]
    both = list(chosen([*singles, *pairs], Order.FREES_OWNER, pairs=True))
    assert both == [f"0+{n}" for n in range(1, MOST // 2 + 1)] + [str(59 - n) for n in range(MOST // 2)]


# planning


def test_one_click_plans_the_hire_and_undo_brings_it_back(opened: Open, qtbot: QtBot) -> None:
    page = opened(begun("just_me"))
    session, before = page._session, page._session.plan
    first = cards(page)[0]
    first.button.click()
    assert session.undo_action is not None
    assert words.action(session.undo_action) == "Plan the hire of \u2068Account executive\u2069"
    (seat,) = vacant(session, "account-executive")
    assert seat.start_month == next_month()
    settled(page, qtbot)
    shown = cards(page)[0]
    assert titles(shown) == ["Account executive"]
    assert not shown.button.isVisible()
    assert words.month(next_month()).replace(" ", "\u00a0") in shown.planned.text()
    assert session.undo()
    settled(page, qtbot)
    assert session.plan == before
    assert cards(page)[0].button.isVisible()


def test_a_pair_is_planned_in_one_step(opened: Open, qtbot: QtBot) -> None:
    page = opened(begun("just_me"))
    before = page._session.plan
    page.pairs.click()
    cards(page)[0].button.click()
    assert len(vacant(page._session, "account-executive") + vacant(page._session, "marketing-strategist")) == 2
    settled(page, qtbot)
    assert page._session.undo()
    assert page._session.plan == before


def test_a_second_click_before_the_page_is_up_to_date_does_nothing(opened: Open, qtbot: QtBot) -> None:
    page = opened(begun("just_me"))
    button = cards(page)[0].button
    button.click()
    button.click()
    assert len(vacant(page._session, "account-executive")) == 1
    settled(page, qtbot)


def test_the_keyboard_stays_at_the_cards(opened: Open, qtbot: QtBot) -> None:
    page = opened(begun("just_me"))
    page.activateWindow()
    button = cards(page)[0].button
    button.setFocus()
    qtbot.waitUntil(button.hasFocus, timeout=WAIT)
    QTest.keyClick(button, Qt.Key.Key_Space)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: cards(page)[1].button.hasFocus(), timeout=WAIT)


def test_a_read_only_plan_can_be_looked_at(opened: Open) -> None:
    page = opened(begun("just_me"), read_only=True)
    assert cards(page)
    assert not any(card.button.isEnabled() for card in cards(page))


# when it works


def test_out_of_sight_nothing_is_ranked(opened: Open, qtbot: QtBot) -> None:
    page = opened(begun("just_me"))
    session, shown = page._session, page._ranking
    page.hide()
    role = next(iter(session.team.roles))
    session.do(remove_role, session.scenario_id, role)
    assert not page._job.running
    assert page._ranking is shown
    page.show()
    settled(page, qtbot)
    assert page._ranking is not shown


def test_a_seat_that_is_filled_leaves_the_list(opened: Open, qtbot: QtBot) -> None:
    page = opened(begun("sales_first"))
    session = page._session
    (seat,) = vacant(session, "sales-manager")
    assert ["Sales manager"] in map(titles, cards(page))
    session.do(place_person, session.scenario_id, next(iter(session.plan.people)), seat.id)
    settled(page, qtbot)
    assert seat.id not in page.cards.rows


def test_slow_work_is_told_and_nothing_can_be_planned_meanwhile(opened: Open) -> None:
    page = opened(begun("just_me"))
    assert not page.waiting.isVisible()
    page._job.slow.emit(True)
    assert page.waiting.isVisible()
    assert not any(card.button.isEnabled() for card in cards(page))
    page._job.slow.emit(False)
    assert all(card.button.isEnabled() for card in cards(page))


# for everyone


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_buttons_have_names_of_their_own_and_nothing_is_clipped(opened: Open) -> None:
    page = opened(begun("sample"))
    page.pairs.click()
    QTest.qWait(0)
    buttons = [card.button for card in cards(page)]
    names = [button.accessibleName() for button in buttons]
    assert len(set(names)) == len(names)
    assert all(name.startswith(button.text()) for name, button in zip(names, buttons, strict=True))
    assert all(box.accessibleName() or box.text() for box in page.findChildren(QAbstractButton))
    for card in cards(page):
        for label in card.findChildren(WrappedLabel):
            assert not label.isVisible() or label.height() >= label.heightForWidth(label.width())
        assert card.button.width() >= card.button.sizeHint().width()
        assert card.width() <= page.width()
