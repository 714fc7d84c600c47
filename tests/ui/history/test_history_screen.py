"""The History screen: steps by day and in words, looking back, restoring, and what can be done to read only."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.goals import add_goal
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.responsibilities import edit_responsibility
from teambuilder.core.actions.roles import add_role, new_role
from teambuilder.core.actions.scenarios import add_scenario
from teambuilder.core.plan import Department, Goal
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui import moments
from teambuilder.ui.actions import Actions
from teambuilder.ui.board.slot_model import holder_line
from teambuilder.ui.history import pane
from teambuilder.ui.history.rows import DayRow, HistoryRow, StepRow
from teambuilder.ui.history.screen import HistoryScreen
from teambuilder.ui.history.subjects import subject_choices
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings

if TYPE_CHECKING:
    from conftest import Settle, ShowHistory, Turn

BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
URDU = pytest.mark.parametrize("language", ["ur"], indirect=True)
ISOLATES = re.compile("[\u2066-\u2069\u200f\u200b]")


def plain(text: str) -> str:
    return ISOLATES.sub("", text).replace("\u00a0", " ")


def days_ago(number: int) -> datetime.date:
    return datetime.date.today() - datetime.timedelta(days=number)


def rows(history: HistoryScreen) -> list[str]:
    """The first lines of all rows, days with the number of their steps."""
    return [
        f"{plain(history.steps.model.title(row))} ({row.number})"
        if isinstance(row, DayRow)
        else plain(history.steps.model.title(row))
        for row in payloads(history)
    ]


def payloads(history: HistoryScreen) -> Iterator[HistoryRow]:
    model = history.steps.model
    return (model.payload(model.index(place)) for place in range(model.rowCount()))


def go_to(history: HistoryScreen, number: int, settle: Settle) -> None:
    """Chooses a step in the list, as with a click."""
    model = history.steps.model
    entry = next(entry for entry in history._entries if entry.step.id == number)
    history.steps.go_to(entry)
    place = history.steps.view.visualRect(model.index_of(f"step {number}")).center()
    QTest.mouseClick(history.steps.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert history.detail.seen is not None
    assert history.detail.seen.entry.step.id == number


def sentences(history: HistoryScreen) -> list[str]:
    shown = (section for section in history.detail.sections.rows.values() if section.isVisible())
    return [plain(text) for section in shown for text in section.texts]


def figures(history: HistoryScreen) -> dict[str, tuple[str, str]]:
    return {plain(a.text()): (plain(b.text()), plain(c.text())) for a, b, c in history.detail.figures.cells}


# the list


def test_days_are_headings_and_the_newest_is_open(history: HistoryScreen) -> None:
    tenth, twelfth = (moments.day_name(days_ago(number), days_ago(0)) for number in (10, 12))
    assert rows(history) == [
        "Today (3)",
        "Undo: Change the details of Omar Farooq",
        "Change the details of Omar Farooq",
        "Change the details of Omar Farooq",
        "Yesterday (1)",
        f"{tenth} (1)",
        f"{twelfth} (1)",
    ]
    assert re.fullmatch(r"\d{1,2} \w+ \d{4}", tenth)


def test_a_step_says_when_and_that_it_was_taken_back(history: HistoryScreen) -> None:
    model = history.steps.model
    texts = [plain(model.text(row)) for row in payloads(history)]
    details = "Change the details of Omar Farooq"
    assert texts[0].startswith("Today, 3")
    assert texts[0].endswith(", open")
    assert texts[1:4] == [
        f"Undo: {details}, 10:42",
        f"{details}, 10:42 · taken back",
        f"{details}, 10:42",
    ]
    assert texts[4].endswith(", closed")


@URDU
def test_in_urdu(history: HistoryScreen) -> None:
    assert history.isRightToLeft()
    assert "عمر فاروق کی تفصیل بدلنا" in rows(history)
    assert history.steps.geometry().center().x() > history.detail.geometry().center().x()


def test_days_open_and_close_by_click_and_key(history: HistoryScreen) -> None:
    view, model = history.steps.view, history.steps.model
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert len(rows(history)) == 4
    QTest.keyClick(view, Qt.Key.Key_Left)  # closed already
    assert len(rows(history)) == 4
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert len(rows(history)) == 7
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Left)  # from a step to its day
    assert model.row_id(view.currentIndex()) == f"day {days_ago(0).isoformat()}"
    yesterday = model.index_of(f"day {days_ago(1).isoformat()}")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(yesterday).center())
    assert rows(history)[5].startswith("Make Omar Farooq")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(yesterday).center())
    assert len(rows(history)) == 7


@URDU
def test_in_urdu_the_arrow_keys_are_mirrored(history: HistoryScreen) -> None:
    view = history.steps.view
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert len(rows(history)) == 4
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert len(rows(history)) == 7


def test_words_narrow_the_list_down(history: HistoryScreen) -> None:
    QTest.keyClicks(history.steps.search, "make omar")
    assert rows(history)[0] == "Yesterday (1)"
    assert len(rows(history)) == 2
    assert history.steps.count.text().startswith("1 ")
    QTest.keyClicks(history.steps.search, "xyz")
    assert rows(history) == []
    assert history.steps.nothing.isVisible()
    history.steps.search.clear()
    assert len(rows(history)) == 7
    assert history.steps.view.isVisible()


def test_only_steps_about_somebody(history: HistoryScreen, settle: Settle) -> None:
    omar = list(history._session.plan.people)[-1]
    history.steps.show_about(omar, "Omar Farooq")
    settle()
    assert [row for row in rows(history) if not row.endswith(")")][-1] == "Add Omar Farooq"
    assert "Start the plan of Indus Tiles" not in rows(history)
    assert plain(history.steps.about_button.text()) == "Only about Omar Farooq"
    history._session.do(edit_person, next(iter(history._session.plan.people)), phone="1")
    settle()
    assert not any("Ayesha" in row for row in rows(history))
    QTest.mouseClick(history.steps.all_button, Qt.MouseButton.LeftButton)
    assert len(rows(history)) == 8
    assert not history.steps.all_button.isVisible()


def test_what_is_selected_on_the_board_is_offered_first(steps: Session) -> None:
    selection = Selection()
    seat = steps.team.slots_in_order()[0]
    selection.select_slot(seat.id)
    offered = subject_choices(steps.plan, steps.team, selection)
    assert {choice.id for choice in offered[:2]} == {seat.person_id, seat.role_id}
    kinds = [choice.detail for choice in offered[2:]]
    assert [kinds[0], kinds[-1]] == ["person", "responsibility"]
    assert len(offered) == len(steps.plan.people) + len(steps.team.roles) + len(steps.plan.responsibilities)


def test_a_new_step_comes_on_top_and_the_rest_stays(history: HistoryScreen, settle: Settle) -> None:
    go_to(history, 4, settle)
    history._session.do(add_person, new_person("Zara"))
    settle()
    assert rows(history)[:2] == ["Today (4)", "Add Zara"]
    assert history.steps.current is not None
    assert history.steps.current.step.id == 4
    history._session.undo()
    settle()
    zara = list(payloads(history))[2]
    assert isinstance(zara, StepRow)
    assert zara.entry.step.taken_back
    history._session.redo()
    settle()
    zara = list(payloads(history))[3]
    assert isinstance(zara, StepRow)
    assert not zara.entry.step.taken_back


def test_the_scenario_is_named_where_there_are_several(history: HistoryScreen, settle: Settle) -> None:
    session = history._session
    session.do(add_scenario, session.scenario_id, "More", "زیادہ")
    settle()
    second = list(session.plan.scenarios)[1]
    session.do(add_role, second, new_role(second, Department.SALES, "Driver"))
    settle()
    notes = [plain(history.steps.model.note(row)) for row in payloads(history)]
    assert notes[1] == "12:00 · Scenario: More"


def test_a_long_day_is_shown_in_portions(
    history: HistoryScreen, settle: Settle, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(pane, "PORTION", 2)
    history.steps._looking.most = 2
    history.steps._arrange()
    assert rows(history)[2:5] == ["Change the details of Omar Farooq", "Show more of this day", "Yesterday (1)"]
    view, model = history.steps.view, history.steps.model
    view.setCurrentIndex(model.index(3))
    assert plain(model.text(list(payloads(history))[3])).startswith("Show more of this day, 1 ")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert rows(history)[3:5] == ["Change the details of Omar Farooq", "Yesterday (1)"]
    assert view.currentIndex().row() == 3
    history.steps._looking.most = 1
    history.steps._arrange()
    go_to(history, 4, settle)  # beyond the portion that was shown
    assert "Show more of this day" not in rows(history)


def test_out_of_sight_nothing_is_read(history: HistoryScreen, settle: Settle) -> None:
    history.hide()
    history._session.do(add_person, new_person("Zara"))
    assert not history.busy
    assert len(history._entries) == 6
    history.show()
    settle()
    assert len(history._entries) == 7


# one moment


def test_at_first_the_newest_step_is_chosen_and_shown(history: HistoryScreen, settle: Settle) -> None:
    settle()
    current, seen = history.steps.current, history.detail.seen
    assert current is not None
    assert seen is not None
    assert current.step.id == seen.entry.step.id == 6
    assert not history.detail.empty.isVisible()
    assert plain(history.detail.changed.text()) == "The plan is now just as it was then."
    go_to(history, 3, settle)
    history.hide()
    history._session.do(add_person, new_person("Zara"))
    history.show()
    settle()
    assert history.steps.current is not None
    assert history.steps.current.step.id == 3  # what was chosen stays


@BOTH
def test_the_buttons_stand_in_line_with_the_day(history: HistoryScreen, settle: Settle) -> None:
    settle()
    bar = history.since
    tops = {widget.mapTo(bar, QPoint()).y() for widget in (bar.day.editor, bar.week)}
    assert len(tops) == 1
    assert bar.day.label.isVisible()
    assert not bar.day.clear_button.isVisible()  # there is no day to remove
    assert bar.day.label.geometry().bottom() < tops.pop()


def test_the_plan_after_a_step_and_what_changed_since(history: HistoryScreen, settle: Settle) -> None:
    go_to(history, 2, settle)
    detail = history.detail
    assert plain(detail.title.text()) == "Add Omar Farooq"
    day = moments.day_name(days_ago(10), days_ago(0))
    assert plain(detail.when.text()) == f"The plan as it was after this step, on {day}, 12:00."
    told = figures(history)
    assert told["Seats filled"][0].startswith("0 of")
    assert told["Seats filled"][1].startswith("1 of")
    assert told["Pay a month"] == ("Rs 0", "Rs 50,000")
    assert told["People"] == ("4", "4")
    said = sentences(history)
    assert said[0] == "Omar Farooq, pay a month: Rs 50,000; before: not set."
    assert said[1].endswith(": Omar Farooq; before: vacant.")
    assert len(said) == 2
    assert detail.changed.text().startswith("2 ")
    go_to(history, 5, settle)
    assert "taken back" in detail.when.text()
    assert sentences(history) == ["Omar Farooq, phone: not set; before: 0300."]


def test_now_is_as_it_was_at_the_newest_step(history: HistoryScreen, settle: Settle) -> None:
    go_to(history, 6, settle)
    assert history.detail.changed.text() == "The plan is now just as it was then."
    assert not history.detail.copy_button.isVisible()
    assert not history.detail.restore_button.isEnabled()
    go_to(history, 4, settle)
    assert not history.detail.restore_button.isEnabled()  # what came after it was taken back


def test_the_detail_follows_the_plan(history: HistoryScreen, settle: Settle) -> None:
    go_to(history, 6, settle)
    history._session.do(add_goal, Goal("g", text_en="Ten shops more"))
    settle()
    assert sentences(history) == ["The goal Ten shops more is new."]
    assert history.detail.restore_button.isEnabled()


def test_everything_that_changed_is_in_the_copied_text(history: HistoryScreen, settle: Settle) -> None:
    go_to(history, 2, settle)
    QTest.mouseClick(history.detail.copy_button, Qt.MouseButton.LeftButton)
    copied = plain(QApplication.clipboard().text()).split("\n")
    assert copied[0].startswith("What has changed since ")
    assert copied[2:5] == ["People", "• Omar Farooq, pay a month: Rs 50,000; before: not set.", ""]
    assert copied[5] == "The team"


def test_many_changes_are_shown_in_parts(history: HistoryScreen, settle: Settle) -> None:
    session = history._session
    for number, duty_id in enumerate(list(session.plan.responsibilities)):
        session.do(edit_responsibility, duty_id, minutes_a_week=number + 1, text_en=f"Duty {number}")
    settle()
    go_to(history, 6, settle)
    assert history.detail.more.isVisible()
    assert len(sentences(history)) == 100
    QTest.mouseClick(history.detail.more, Qt.MouseButton.LeftButton)
    assert history.detail.seen is not None
    assert len(sentences(history)) == history.detail.seen.number > 100
    assert not history.detail.more.isVisible()


# since when


def test_since_a_day_that_is_typed(history: HistoryScreen, settle: Settle) -> None:
    day = days_ago(5)
    history.since.day.editor.setFocus()
    QTest.keyClicks(history.since.day.editor, day.isoformat())
    QTest.keyClick(history.since.day.editor, Qt.Key.Key_Return)
    settle()
    assert history.steps.current is not None
    assert history.steps.current.step.id == 2  # the last before that day
    said = moments.day_name(day, days_ago(0))
    assert plain(history.detail.changed.text()).endswith(f"since {said}")
    assert len(sentences(history)) == 2
    go_to(history, 3, settle)
    assert history.since.day.editor.text() == ""
    assert history.detail.changed.text().endswith("since then")


def test_since_before_the_plan_is_since_its_beginning(history: HistoryScreen, settle: Settle) -> None:
    history.since._since_day(days_ago(400))
    settle()
    assert history.steps.current is not None
    assert history.steps.current.step.id == 1


def test_since_last_week(history: HistoryScreen, settle: Settle, monkeypatch: pytest.MonkeyPatch) -> None:
    a_week_ago = days_ago(7)
    monkeypatch.setattr("teambuilder.ui.history.since_bar.beginning_of_last_week", lambda today: a_week_ago)
    QTest.mouseClick(history.since.week, Qt.MouseButton.LeftButton)
    settle()
    assert history.detail.seen is not None
    assert history.detail.seen.entry.step.id == 2
    assert history.since.day.editor.text() == moments.day_name(days_ago(7), days_ago(0))


def test_shortcuts_that_lead_nowhere_are_not_offered(history: HistoryScreen) -> None:
    assert not history.since.signing.isVisible()
    assert not history.since.opening.isVisible()


def test_since_the_last_signing(history: HistoryScreen, settle: Settle) -> None:
    from teambuilder.core.actions.signing import mark_signed
    from teambuilder.core.sheets import Options, responsibilities_sheet

    session = history._session
    omar = list(session.plan.people)[-1]
    sheet = responsibilities_sheet(session.plan, session.scenario_id, omar, Options())
    session.do(mark_signed, [sheet], "2026-11-24")
    session.do(edit_person, omar, phone="0311")
    settle()
    QTest.mouseClick(history.since.signing, Qt.MouseButton.LeftButton)
    settle()
    assert sentences(history) == ["Omar Farooq, phone: 0311; before: not set."]


def test_since_it_was_opened_last(steps: Session, show_history: ShowHistory, settings: Settings, qtbot: QtBot) -> None:
    path = steps.plan_file.path
    now = datetime.datetime.now(datetime.UTC)
    settings.note_opening(path, now - datetime.timedelta(days=3))
    assert settings.opened_before(path) is None
    settings.note_opening(path, now)
    assert settings.opened_before(path) == now - datetime.timedelta(days=3)
    history = show_history(steps)
    QTest.mouseClick(history.since.opening, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not history.busy)
    assert history.detail.seen is not None
    assert history.detail.seen.entry.step.id == 2


@pytest.mark.parametrize("planted", ["", "[]", "{", '{"/a": 1}', '{"PATH": ["x", "y"]}'])
def test_settings_that_somebody_else_wrote(settings: Settings, steps: Session, planted: str) -> None:
    path = steps.plan_file.path
    settings._store.setValue("openings", planted.replace("PATH", str(path)))
    assert settings.opened_before(path) is None
    settings.note_opening(path, datetime.datetime.now(datetime.UTC))


# the board as it was


def test_the_board_as_it_was(history: HistoryScreen, settle: Settle, qtbot: QtBot) -> None:
    go_to(history, 2, settle)
    QTest.keyClick(history.steps.view, Qt.Key.Key_Return)
    look = history.look
    assert look is not None
    qtbot.waitUntil(look.isVisible)
    assert "12:00" in look.said
    seat = look.session.team.slots_in_order()[0]
    assert seat.person_id is None
    assert history._session.team.slots_in_order()[0].person_id is not None
    assert look.session.read_only
    assert look.session.undo_action is None
    assert not look.session.do(add_person, new_person("Zara"))
    assert not look.session.undo()
    (add,) = (b for b in look.team.people.findChildren(QAbstractButton) if b.text() == "Add a person")
    assert not add.isEnabled()
    assert not look.scenario.isVisible()
    inspector = look.team.inspector
    assert inspector.empty_page.sentence.text().endswith("Nothing can be changed here.")
    look.team.selection.select_slot(seat.id)
    assert inspector.slot_page.seat.vacant.text() == "Nobody sits here."
    look.team.selection.select_person(list(look.session.plan.people)[-1])
    assert inspector.person_page.no_seats.text() == "No seat."
    model = look.team.departments[look.session.team.roles[seat.role_id].department].model
    card = model.payload(model.index_of(seat.id))
    assert (holder_line(card, read_only=True), holder_line(card)) == ("Vacant", "Drop a person here")
    QTest.keyClick(look.back_button, Qt.Key.Key_Escape)
    assert history.look is None
    assert history.steps.isVisible()


def test_looking_waits_until_the_moment_is_known(history: HistoryScreen, settle: Settle, qtbot: QtBot) -> None:
    go_to(history, 4, settle)
    QTest.keyClick(history.steps.view, Qt.Key.Key_Up)
    QTest.keyClick(history.steps.view, Qt.Key.Key_Return)  # before what is to be seen is read
    qtbot.waitUntil(lambda: history.look is not None)
    assert history.detail.seen is not None
    assert history.detail.seen.entry.step.id == 5
    assert history.look is not None
    assert history.look.session.plan == history.detail.seen.plan


def test_scenarios_of_that_moment_can_be_turned_to(history: HistoryScreen, settle: Settle) -> None:
    session = history._session
    first = session.scenario_id
    session.do(add_scenario, first, "More", "")
    second = list(session.plan.scenarios)[1]
    settle()
    go_to(history, 7, settle)
    session.look_at(second)
    history.look_at_plan()
    settle()
    assert history.look is not None
    assert history.look.scenario.isVisible()
    assert history.look.session.scenario_id == second
    history.look._turn(first)
    assert history.look.session.scenario_id == first
    assert session.scenario_id == second


# restoring


def test_restore_is_one_step_that_undo_takes_back(history: HistoryScreen, settle: Settle) -> None:
    session = history._session
    before, then = session.plan, session.plan_file.as_of(2)
    go_to(history, 2, settle)
    said: list[str] = []
    history.told.connect(said.append)
    QTest.mouseClick(history.detail.restore_button, Qt.MouseButton.LeftButton)
    assert session.plan == then
    settle()
    day = moments.day_name(days_ago(10), days_ago(0))
    assert rows(history)[1] == f"Restore the plan of {day}, 12:00"
    assert plain(said[0]).startswith(f"The plan is again as it was on {day}, 12:00. 4 ")
    assert said[0].endswith("They stay in the history, and Undo brings them back.")
    assert history.detail.changed.text() == "The plan is now just as it was then."
    assert not history.detail.restore_button.isEnabled()
    session.undo()
    assert session.plan == before
    session.redo()
    assert session.plan == then


def test_restore_from_the_board_as_it_was(history: HistoryScreen, settle: Settle) -> None:
    session = history._session
    session.do(remove_person, list(session.plan.people)[-1])
    settle()
    go_to(history, 6, settle)
    history.look_at_plan()
    assert history.look is not None
    QTest.mouseClick(history.look.restore_button, Qt.MouseButton.LeftButton)
    assert session.plan == session.plan_file.as_of(6)
    assert history.look is None


def test_a_plan_that_can_only_be_read(steps: Session, show_history: ShowHistory, qtbot: QtBot) -> None:
    with PlanFile.open(steps.plan_file.path, read_only=True) as plan_file:
        history = show_history(Session(plan_file))
        assert len(history._entries) == 6
        go_to(history, 2, lambda: qtbot.waitUntil(lambda: not history.busy))
        assert not history.detail.restore_button.isEnabled()
        assert history.detail.look_button.isEnabled()
        history.look_at_plan()
        assert history.look is not None
        assert not history.look.restore_button.isEnabled()


def test_a_file_that_is_gone_is_told(steps: Session, settings: Settings, qtbot: QtBot, turn_clock: Turn) -> None:
    told: list[object] = []
    steps.trouble.connect(told.append)
    path = steps.plan_file.path
    moved = path.with_name("moved")
    path.rename(moved)
    history = HistoryScreen(steps, Selection(), Prompts(), settings, None)
    qtbot.addWidget(history)
    history.show()
    qtbot.waitUntil(lambda: bool(told))
    assert not history.busy
    moved.rename(path)


# in the window


def test_the_screen_is_the_last_on_the_rail(qtbot: QtBot, steps: Session, settings: Settings) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    view = PlanView(steps, actions, Prompts(), settings, window)
    assert actions.screens.actions()[-1] is actions.history
    window.show()
    actions.history.trigger()
    assert view.screen_name == "history"
    qtbot.waitUntil(lambda: not view.history.busy and len(view.history._entries) == 6)
    view.history._show(view.history._entries[-2], None)
    qtbot.waitUntil(lambda: not view.history.busy)
    view.history.restore()
    assert "The plan is again as it was" in view.messages.text


def labels_without_room(history: HistoryScreen) -> list[str]:
    labels = [label for label in history.findChildren(QLabel) if label.isVisible() and label.text()]
    needed = [
        label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height() for label in labels
    ]
    return [label.text() for label, height in zip(labels, needed, strict=True) if label.height() < height]


@BOTH
def test_nothing_is_clipped_and_everything_has_a_name(
    history: HistoryScreen, settle: Settle, qtbot: QtBot, language: str
) -> None:
    go_to(history, 2, settle)
    qtbot.waitUntil(lambda: labels_without_room(history) == [], timeout=2000)
    assert history.isRightToLeft() == (language == "ur")
    widgets = [w for w in history.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    shown = [w for w in widgets if w.isVisible()]
    assert len(shown) >= 8
    assert [w for w in shown if not w.accessibleName() and isinstance(w, QAbstractButton | QComboBox)] == []
    assert history.steps.view.accessibleName()
    assert history.steps.search.accessibleName()
    texts = [label for label in history.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in texts} == {Qt.TextFormat.PlainText}
    assert history._main.minimumSizeHint().width() <= 880
    for button in (history.detail.look_button, history.detail.restore_button, history.since.week):
        assert button.width() >= button.sizeHint().width()
        corner = button.mapTo(history, QPoint())
        assert history.rect().contains(corner.x(), 0)
