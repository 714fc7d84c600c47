"""The session turns from one scenario to another, and every view shows that one's team and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import add_person, new_person, remove_person
from teambuilder.core.actions.scenarios import add_scenario, make_current, remove_scenario, rename_scenario
from teambuilder.core.actions.slots import add_slot, edit_slot, free_slot, place_person
from teambuilder.core.plan import Department, Slot
from teambuilder.core.text import Text
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.scenarios.dialog import ScenarioDialog
from teambuilder.ui.scenarios.menu import ScenarioButton, ScenarioMenu
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.window import MainWindow

BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
SALES = Department.SALES


def with_second(session: Session, name: str = "With two hires", urdu: str = "دو نئی بھرتیوں کے ساتھ") -> str:
    """Adds a scenario, without looking at it; its id."""
    before = set(session.plan.scenarios)
    assert session.do(add_scenario, session.scenario_id, name, urdu)
    (new,) = session.plan.scenarios.keys() - before
    return new


def seats(session: Session, scenario_id: str = "") -> tuple[Slot, ...]:
    return session.plan.team(scenario_id or session.scenario_id).slots_in(SALES)


def person(session: Session, name: str) -> str:
    return next(p.id for p in session.plan.people.values() if p.name == name)


# the session


class Heard:
    """What a session said, in order, each with the scenario that was shown then."""

    def __init__(self, session: Session) -> None:
        self.said: list[tuple[str, str]] = []
        session.leaving.connect(lambda: self.said.append(("leaving", session.scenario_id)))
        session.changed.connect(lambda _: self.said.append(("changed", session.scenario_id)))
        session.stepped.connect(lambda kind, _: self.said.append((kind, session.scenario_id)))
        session.scenario_changed.connect(lambda key: self.said.append(("scenario", key)))


def test_another_scenario_is_looked_at(session: Session) -> None:
    today, second = session.scenario_id, with_second(session)
    heard = Heard(session)
    session.look_at(second)
    assert session.team is session.plan.team(second)
    assert heard.said == [("leaving", today), ("changed", second), ("scenario", second)]
    session.look_at(second)
    session.look_at("gone")
    assert len(heard.said) == 3


def test_a_scenario_that_is_gone_gives_way_to_the_one_that_opens_first(session: Session) -> None:
    today, second = session.scenario_id, with_second(session)
    session.look_at(second)
    heard = Heard(session)
    session.do(remove_scenario, second)
    assert session.scenario_id == today
    assert heard.said == [("changed", today), ("do", today), ("scenario", today)]
    session.undo()  # it is back, and shown: there is what the step did
    assert session.scenario_id == second
    session.undo()  # it was never made
    assert session.scenario_id == today
    session.redo()
    assert session.scenario_id == second


def test_undo_shows_the_scenario_whose_rows_it_touched(session: Session) -> None:
    today, second = session.scenario_id, with_second(session)
    bilal = person(session, "Bilal Ahmed")
    session.do(place_person, second, bilal, seats(session, second)[0].id)
    assert session.scenario_id == today  # a step goes where it was sent, the eye stays
    session.do(rename_scenario, second, "Later", "")
    session.undo()
    assert session.scenario_id == second
    session.look_at(today)
    session.undo()
    assert session.scenario_id == second
    session.look_at(today)
    session.redo()
    assert session.scenario_id == second


def test_undo_stays_where_its_step_is_seen_anyway(session: Session) -> None:
    today, second = session.scenario_id, with_second(session)
    bilal = person(session, "Bilal Ahmed")
    session.do(place_person, today, bilal, seats(session, today)[0].id)
    session.do(place_person, second, bilal, seats(session, second)[0].id)
    session.do(remove_person, bilal)  # in both
    session.do(add_person, new_person("Hina"))  # in neither
    session.do(make_current, second)
    for _ in range(3):
        session.undo()
        assert session.scenario_id == today
    assert seats(session, today)[0].person_id == bilal


# the window


def view_of(window: MainWindow) -> PlanView:
    assert window.plan_view is not None
    return window.plan_view


def menu_of(window: MainWindow) -> ScenarioMenu:
    return window.findChild(ScenarioMenu)


def button_of(window: MainWindow) -> ScenarioButton:
    return window.findChild(ScenarioButton)


def answering(fill: Callable[[ScenarioDialog], object]) -> None:
    """Answers the next dialog as soon as it is there."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ScenarioDialog)
        fill(dialog)

    QTimer.singleShot(0, answer)


def named(english: str, urdu: str = "") -> Callable[[ScenarioDialog], object]:
    def fill(dialog: ScenarioDialog) -> None:
        dialog.english.editor.setText(english)
        dialog.urdu.editor.setText(urdu)
        dialog.keep_button.click()

    return fill


def test_every_view_shows_the_scenario_that_is_looked_at(window: MainWindow, session: Session) -> None:
    today, second = session.scenario_id, with_second(session)
    view, bilal = view_of(window), person(session, "Bilal Ahmed")
    for screen in ("responsibilities", "sheets", "team"):
        view.show_screen(screen)
    findings = view.findings.current
    extra = seats(session, second)[0]
    session.do(add_slot, second, extra.role_id)
    session.do(place_person, second, bilal, extra.id)
    session.look_at(second)
    board = view.team.departments[SALES].model
    assert [board.row_id(board.index(row)) for row in range(board.rowCount())] == [slot.id for slot in seats(session)]
    assert board.payload(board.index_of(extra.id)).slot.scenario_id == second
    assert view.findings.current != findings
    assert view.findings.coverage.team is session.plan.team(second)
    assert view.team.people.tray.model().rowCount() == 2
    added = seats(session)[1].id
    view.selection.select_slot(added)
    session.look_at(today)
    assert view.selection.slot_id == ""  # it is not there
    assert board.index_of(added).isValid() is False
    assert view.findings.current == findings
    assert view.team.people.tray.model().rowCount() == 3
    view.show_screen("responsibilities")
    view.show_screen("sheets")


def test_a_card_that_both_have_stays_selected_with_the_details_of_each(window: MainWindow, session: Session) -> None:
    today, second = session.scenario_id, with_second(session)
    slot = seats(session)[0]
    session.do(edit_slot, second, slot.id, minutes_a_week=600)
    view = view_of(window)
    view.selection.select_slot(slot.id)
    hours = view.team.inspector.slot_page.seat.fields["minutes_a_week"]
    assert hours.typed() == f"{slot.minutes_a_week // 60}"
    session.look_at(second)
    assert view.selection.slot_id == slot.id
    assert hours.typed() == "10"
    assert isinstance(hours.editor, QLineEdit)
    hours.editor.setText("12")  # typed, and not left: it belongs to this scenario
    session.look_at(today)
    assert seats(session, second)[0].minutes_a_week == 720
    assert hours.typed() == f"{slot.minutes_a_week // 60}"
    hours.editor.setText("much")  # what cannot be kept waits where it was typed
    session.look_at(second)
    assert hours.typed() == "12"
    assert view.team.inspector.unkept == ["much"]
    session.look_at(today)
    assert hours.typed() == "much"
    hours.forget()  # a window that closes would ask about it
    assert view.team.inspector.keep_typed()


def test_what_the_keys_carry_is_put_down(window: MainWindow, session: Session) -> None:
    second = with_second(session)
    team = view_of(window).team
    team.carrying.pick_up(Load(slot_id=seats(session)[0].id), by_key=True)
    assert "Esc" in view_of(window).messages.text
    session.look_at(second)
    assert not team.carrying.load
    assert view_of(window).messages.text == ""


def test_undo_says_where_it_was(window: MainWindow, session: Session) -> None:
    today, second = session.scenario_id, with_second(session)
    slot, bilal = seats(session, second)[0].id, person(session, "Bilal Ahmed")
    session.look_at(second)
    session.do(place_person, second, bilal, slot)
    session.look_at(today)
    view_of(window)._actions.undo.trigger()
    assert session.scenario_id == second
    said = view_of(window).messages.text
    assert said.startswith("Undone: Make")
    assert said.endswith("You now look at \u2068With two hires\u2069.")
    view_of(window)._actions.undo.trigger()
    assert session.scenario_id == today
    assert "You now look at \u2068Today\u2069." in view_of(window).messages.text


@BOTH
def test_the_menu_names_the_scenarios_and_turns_to_one(window: MainWindow, session: Session, language: str) -> None:
    menu, button = menu_of(window), button_of(window)
    assert [action.text() for action in menu.choices] == [Text("Today", "آج").in_language(language)]
    assert not menu.delete.isEnabled()
    assert not menu.make_first.isEnabled()
    second = with_second(session, "R&D", "نیا")
    assert len(menu.choices) == 2
    first, other = menu.choices
    assert first.isChecked()
    assert first.text() != Text("Today", "آج").in_language(language)  # it opens first
    assert other.text() == ("نیا" if language == "ur" else "R&&D")
    other.trigger()
    assert session.scenario_id == second
    assert [action.isChecked() for action in menu.choices] == [False, True]
    assert button.text() == other.text()
    assert ("نیا" if language == "ur" else "R&D") in button.accessibleName()
    assert menu.menuAction() in window.menuBar().actions()[0].menu().actions()
    menu.make_first.trigger()
    assert session.plan.business.current_scenario_id == second
    assert not menu.make_first.isEnabled()
    assert view_of(window).messages.text


@BOTH
def test_a_new_scenario_is_named_shown_and_taken_back(window: MainWindow, session: Session, language: str) -> None:
    today, menu = session.scenario_id, menu_of(window)
    proposed: list[str] = []

    def take(dialog: ScenarioDialog) -> None:
        field = dialog.urdu if language == "ur" else dialog.english
        proposed.append(field.typed())
        assert dialog.focusWidget() is field.editor
        assert isinstance(field.editor, QLineEdit)
        assert field.editor.selectedText() == proposed[0]
        dialog.keep_button.click()

    answering(take)
    menu.new.trigger()
    assert session.scenario_id != today
    assert session.plan.scenarios[session.scenario_id].name.in_language(language) == proposed[0]
    assert "2" in proposed[0]
    assert view_of(window).messages.text
    assert button_of(window).text() == proposed[0]
    session.undo()
    assert session.scenario_id == today
    assert len(session.plan.scenarios) == 1


def test_a_name_that_is_taken_is_said_at_its_field(window: MainWindow, session: Session) -> None:
    said: list[str] = []

    def twice(dialog: ScenarioDialog) -> None:
        dialog.english.editor.setText("Later")
        dialog.urdu.editor.setText("آج")
        dialog.keep_button.click()
        said.append(dialog.urdu.problem.sentence)
        assert dialog.isVisible()
        assert not dialog.english.problem.sentence
        dialog.english.editor.setText("")
        dialog.urdu.editor.setText("")
        dialog.keep_button.click()
        said.append(dialog.english.problem.sentence)
        dialog.reject()

    answering(twice)
    menu_of(window).new.trigger()
    assert "Today" in said[0]
    assert said[1] == "A name is needed here. Type one."
    assert len(session.plan.scenarios) == 1


def test_a_scenario_is_renamed_and_deleted_without_a_question(window: MainWindow, session: Session) -> None:
    today, second = session.scenario_id, with_second(session)
    menu = menu_of(window)
    session.look_at(second)
    answering(named("Next year", "اگلا سال"))
    menu.rename.trigger()
    assert session.plan.scenarios[second].name == Text("Next year", "اگلا سال")
    assert button_of(window).text() == "Next year"
    menu.delete.trigger()
    assert session.scenario_id == today
    assert button_of(window).text() == "Today"
    said = view_of(window).messages.text
    assert said == "\u2068Next year\u2069 is deleted. Undo brings it back. You now look at \u2068Today\u2069."
    session.undo()
    assert session.scenario_id == second


def test_what_is_typed_is_in_the_copy(window: MainWindow, session: Session) -> None:
    slot = seats(session)[0]
    view = view_of(window)
    view.selection.select_slot(slot.id)
    editor = view.team.inspector.slot_page.seat.fields["minutes_a_week"].editor
    assert isinstance(editor, QLineEdit)
    editor.setText("11")
    answering(named("Later"))
    menu_of(window).new.trigger()
    assert seats(session)[0].minutes_a_week == 660


def test_a_plan_that_can_only_be_read_is_still_looked_through(
    qtbot: QtBot, session: Session, settings: Settings
) -> None:
    second = with_second(session)
    session.plan_file.close()
    from teambuilder.store.plan_file import PlanFile

    with PlanFile.open(session.plan_file.path, read_only=True) as plan_file:
        reading = Session(plan_file)
        window = MainWindow(settings, Prompts())
        qtbot.addWidget(window)
        window.show_plan_of(reading)
        menu = menu_of(window)
        assert not any(action.isEnabled() for action in (menu.new, menu.rename, menu.delete, menu.make_first))
        assert menu.compare.isEnabled()
        menu.choices[1].trigger()
        assert reading.scenario_id == second


@BOTH
def test_the_name_is_reached_with_the_keyboard(window: MainWindow, session: Session, language: str) -> None:
    button = button_of(window)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.menu() is menu_of(window)
    for scenario in ("A scenario with a name that is far too long to stand in a bar", "ایک " * 20):
        session.do(rename_scenario, session.scenario_id, scenario, scenario)
        assert button.text() != scenario
        assert scenario.strip() in button.toolTip()
        assert button.sizeHint().width() < 320


def test_a_new_window_content_keeps_the_scenario(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    second = with_second(session)
    session.look_at(second)
    session.do(free_slot, second, seats(session)[0].id)
    window.show_plan_of(session)
    qtbot.waitUntil(lambda: len(window.findChildren(ScenarioMenu)) == 1)  # the old one goes with its window
    assert session.scenario_id == second
    assert button_of(window).text() == "With two hires"
