"""Two scenarios side by side: figures, sentences, copying across by click and by key, and what is said of nothing."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import edit_business
from teambuilder.core.actions.ownership import set_ownership, set_ownership_hours
from teambuilder.core.actions.reporting import report_to, work_with
from teambuilder.core.actions.roles import add_role, edit_role, new_role
from teambuilder.core.actions.scenarios import add_scenario, remove_scenario
from teambuilder.core.actions.slots import add_slot, edit_slot, place_person
from teambuilder.core.compare import differences
from teambuilder.core.payroll.months import moved
from teambuilder.core.plan import Department, OwnershipKind, Stage
from teambuilder.ui import words
from teambuilder.ui.scenarios import compare_page
from teambuilder.ui.scenarios.compare_page import ComparePage
from teambuilder.ui.scenarios.dialog import ScenarioDialog
from teambuilder.ui.scenarios.saying import Saying
from teambuilder.ui.session import Session

BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
ISOLATES = re.compile("[\u2066-\u2069]")
Wait = Callable[[], None]


@pytest.fixture
def second(session: Session) -> str:
    session.do(add_scenario, session.scenario_id, "With two hires", "دو نئی بھرتیوں کے ساتھ")
    return list(session.plan.scenarios)[1]


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> ComparePage:
    made = ComparePage(session, None)
    qtbot.addWidget(made)
    made.resize(880, 520)
    made.show()
    session.changed.connect(made.show_plan)
    return made


@pytest.fixture
def compared(qtbot: QtBot, page: ComparePage) -> Wait:
    return lambda: qtbot.waitUntil(lambda: not page.busy_comparing)


def said(page: ComparePage) -> list[str]:
    return [ISOLATES.sub("", row.sentence.text()) for row in page.rows.rows.values()]


def plain(text: str) -> str:
    return ISOLATES.sub("", text)


def change_it(session: Session, second: str) -> None:
    """One of every difference."""
    team = session.plan.team(second)
    manager, seller = team.roles_in_order()[:2]
    people = list(session.plan.people)
    seat = team.slots_of_role(seller.id)[0]
    duty, other = (o.responsibility_id for o in team.ownerships_of_role(seller.id)[:2])
    helped = team.ownerships_of_role(manager.id)[0].responsibility_id
    session.do(add_role, second, new_role(second, Department.MARKETING, "Driver", "ڈرائیور"))
    session.do(edit_role, second, manager.id, territory_en="Lahore", territory_ur="لاہور", monthly_pay=90_000_00)
    session.do(report_to, second, seller.id, None)
    driver = next(role for role in session.plan.team(second).roles.values() if role.title_en == "Driver")
    session.do(work_with, second, driver.id, manager.id)
    session.do(place_person, second, people[1], seat.id)
    session.do(edit_slot, second, seat.id, start_month="2027-02", stage=Stage.OFFERED, minutes_a_week=1200)
    session.do(add_slot, second, seller.id)
    session.do(set_ownership, second, seller.id, duty, None)
    session.do(set_ownership, second, seller.id, other, OwnershipKind.HELPS)
    session.do(set_ownership_hours, second, manager.id, helped, 150)


def test_one_scenario_leads_to_another(page: ComparePage, session: Session, compared: Wait) -> None:
    assert page.sides == ("", "")
    assert page.new_button.isVisible()
    assert not page.first.isVisible()

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ScenarioDialog)
        dialog.keep_button.click()

    QTimer.singleShot(0, take)
    QTest.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    compared()
    first, second = session.plan.scenarios
    assert page.sides == (first, second)
    assert not page.new_button.isVisible()
    assert plain(page.same.text()) == "Today and Version 2 are the same team."
    assert page.same.isVisible()
    assert not page.rows.rows
    session.do(remove_scenario, second)
    assert page.new_button.isVisible()


def test_every_difference_is_said_as_an_owner_would(
    page: ComparePage, session: Session, second: str, compared: Wait
) -> None:
    change_it(session, second)
    compared()
    manager, seller = (role.title_en for role in session.plan.team(session.scenario_id).roles_in_order()[:2])
    assert said(page)[0].splitlines() == [
        f"{manager}, territory: not set in Today, Lahore in With two hires.",
        f"{manager}, pay a month: not set in Today, Rs\u00a090,000 in With two hires.",
    ]
    everything = "\n".join(said(page))
    seats = max(
        len(session.plan.team(second).slots_of_role(role.id))
        for role in session.plan.team(second).roles.values()
        if role.title_en == seller
    )
    for sentence in (
        "The role Driver: only in With two hires, with 1 seat",
        f"{seller} reports to {manager} in Today, and to the owner in With two hires.",
        f"{seller}, seat 1: vacant in Today, Bilal Ahmed in With two hires.",
        f"{seller}, seat 1, hours a week: 40 h in Today, 20 h in With two hires.",
        f"{seller}, seat 1, start: not set in Today, February 2027 in With two hires.",
        f"{seller}, seat 1, stage of the hire: Idea in Today, Offer made in With two hires.",
        f"{seller}, seat {seats}: only in With two hires, vacant.",
        " only in Today.",
        "in Today, and only helps with it in With two hires.",
        "the usual hours in Today, 2.5 h in With two hires.",
    ):
        assert sentence in everything, sentence
    assert not set("{}") & set(everything)


@BOTH
def test_no_sentence_has_a_gap(session: Session, second: str, language: str) -> None:
    change_it(session, second)
    for sides in ((session.scenario_id, second), (second, session.scenario_id)):
        saying = Saying.of_scenarios(session.plan, *sides)
        found = differences(session.plan, *sides)
        assert {difference.code for difference in found} >= {"role", "role_only", "slot", "holder", "ownership"}
        for difference in found:
            sentence = saying.sentence(difference)
            assert sentence
            assert not set("{}") & set(sentence)
            if language == "ur":
                assert "With two hires" not in sentence


def test_figures_stand_in_two_columns_with_what_differs_in_bold(
    page: ComparePage, session: Session, second: str, compared: Wait
) -> None:
    change_it(session, second)
    compared()
    lines = {name.text(): (a, b) for name, a, b in page.figures.cells if a.isVisibleTo(page)}
    assert [cell.text() for cell in lines[""]] == ["Today", "With two hires"]
    assert [cell.text() for cell in lines["People with a seat"]] == ["0", "1"]
    assert all(cell.font().bold() for cell in lines["People with a seat"])
    roles = len(session.plan.team(second).roles)
    assert [cell.text() for cell in lines["Roles"]] == [str(roles - 1), str(roles)]
    assert "People with a seat: 0, 1" in page.figures.accessibleDescription()


def test_costs_stand_side_by_side_by_month(page: ComparePage, session: Session, second: str, compared: Wait) -> None:
    hire = next(slot for slot in session.team.slots_in_order() if slot.person_id is None)
    month = f"{datetime.date.today():%Y-%m}"
    session.do(edit_slot, second, hire.id, start_month=month, monthly_pay=200_00)
    session.do(edit_business, opening_cash=500_00)
    compared()
    page.costs_fold.open()
    lines = {name.text(): (plain(a.text()), plain(b.text())) for name, a, b in page.costs.cells}
    assert lines[words.month(month)] == ("Rs\u00a00", "Rs\u00a0200")
    figures = {name.text(): (plain(a.text()), plain(b.text())) for name, a, b in page.figures.cells}
    assert figures["Cost of 18 months together"] == ("Rs\u00a00", "Rs\u00a03,600")
    assert figures["The cash runs out"] == ("not in this time", f"in {words.month(moved(month, 2))}")


def test_a_difference_is_copied_as_one_step_and_taken_back(
    page: ComparePage, session: Session, second: str, compared: Wait
) -> None:
    today = session.scenario_id
    slot = session.team.slots_in(Department.SALES)[0]
    session.do(edit_slot, second, slot.id, minutes_a_week=600)
    compared()
    (row,) = page.rows.rows.values()
    assert plain(row.to_a.accessibleName()) == "Copy to Today"
    assert row.to_a.accessibleDescription() == row.sentence.text()
    QTest.mouseClick(row.to_a, Qt.MouseButton.LeftButton)
    compared()
    assert session.plan.team(today).slots[slot.id].minutes_a_week == 600
    assert page.same.isVisible()
    session.undo()
    compared()
    assert session.plan.team(today).slots[slot.id].minutes_a_week == slot.minutes_a_week
    (row,) = page.rows.rows.values()
    QTest.mouseClick(row.to_b, Qt.MouseButton.LeftButton)
    compared()
    assert session.plan.team(second).slots[slot.id].minutes_a_week == slot.minutes_a_week


def test_what_only_one_side_has_is_copied_or_taken_out(
    page: ComparePage, session: Session, second: str, compared: Wait
) -> None:
    session.do(add_role, second, new_role(second, Department.SALES, "Driver"))
    compared()
    (row,) = page.rows.rows.values()
    assert plain(row.to_a.text()) == "Copy to Today"
    assert plain(row.to_b.text()) == "Take it out of With two hires"
    QTest.mouseClick(row.to_b, Qt.MouseButton.LeftButton)
    compared()
    assert "Driver" not in {role.title_en for role in session.plan.team(second).roles.values()}
    assert not page.rows.rows


def test_the_keyboard_goes_on_at_the_next_difference(
    page: ComparePage, session: Session, second: str, compared: Wait, qtbot: QtBot
) -> None:
    for slot in session.plan.team(second).slots_in(Department.SALES)[:3]:
        session.do(edit_slot, second, slot.id, minutes_a_week=600)
    compared()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first, *others = page.rows.rows.values()
    first.to_b.setFocus()
    QTest.keyClick(first.to_b, Qt.Key.Key_Space)
    compared()
    assert list(page.rows.rows.values()) == others
    assert QApplication.focusWidget() is others[0].to_b
    for _ in others:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        compared()
    assert QApplication.focusWidget() is page.second.editor


def test_the_same_scenario_on_both_sides_changes_their_places(
    page: ComparePage, session: Session, second: str, compared: Wait
) -> None:
    session.do(add_scenario, second, "Third", "")
    today, _, third = session.plan.scenarios
    compared()
    assert page.sides == (today, second)
    editor = page.second.editor
    assert editor.count() == 3
    editor.setCurrentIndex(editor.findData(today))
    editor.activated.emit(editor.currentIndex())
    compared()
    assert page.sides == (second, today)
    assert page.first.typed() == second
    session.look_at(third)
    page.choose_sides()
    compared()
    assert page.sides == (today, third)
    session.do(remove_scenario, today)
    compared()
    assert page.sides == (second, third)


def test_many_differences_come_in_parts(
    page: ComparePage, session: Session, second: str, compared: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compare_page, "AT_ONCE", 2)
    page._most = 2
    for slot in session.plan.team(second).slots_in(Department.SALES)[:3]:
        session.do(edit_slot, second, slot.id, minutes_a_week=600)
    compared()
    assert len(page.rows.rows) == 2
    assert page.more.isVisible()
    QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)
    assert len(page.rows.rows) == 3
    assert not page.more.isVisible()


def test_out_of_sight_nothing_is_compared(
    qtbot: QtBot, session: Session, second: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ComparePage(session, None)
    qtbot.addWidget(page)
    session.changed.connect(page.show_plan)
    session.do(edit_slot, second, session.team.slots_in(Department.SALES)[0].id, minutes_a_week=600)
    assert not page.busy_comparing
    page.show()
    qtbot.waitUntil(lambda: len(page.rows.rows) == 1)


@BOTH
def test_in_either_language_nothing_is_clipped_and_arrows_point_to_their_side(
    page: ComparePage, session: Session, second: str, language: str, compared: Wait, qapp: QApplication
) -> None:
    change_it(session, second)
    compared()
    qapp.processEvents()
    assert page.isRightToLeft() == (language == "ur")
    for row in page.rows.rows.values():
        for label in row.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width())
        a, b = row.to_a.geometry().center().x(), row.to_b.geometry().center().x()
        assert (a < b) == (language == "en")
        assert row._arrows() == (
            ("chevron-right", "chevron-left") if language == "ur" else ("chevron-left", "chevron-right")
        )
        for button in (row.to_a, row.to_b):
            assert button.accessibleName()
            assert button.width() >= button.sizeHint().width()
    for cells in page.figures.cells:
        for label in cells:
            assert not label.isVisible() or label.height() >= label.heightForWidth(label.width())
