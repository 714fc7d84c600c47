"""The hints of the first minutes: when each comes, how it goes, and that it is in nobody's way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.slots import place_person
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.hints.coach_mark import place_beside
from teambuilder.ui.hints.guide import Guide
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import NO_HINTS, Settings
from teambuilder.ui.window import MainWindow

MakeGuide = Callable[[], Guide]
both_languages = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, session: Session, settings: Settings) -> Iterator[MainWindow]:
    qapp.setStyle("Fusion")
    made = MainWindow(settings, Prompts())
    qtbot.addWidget(made)
    made.resize(1180, 740)
    yield made
    made.plan_view = None


@pytest.fixture
def guide(window: MainWindow, session: Session, settings: Settings, qtbot: QtBot) -> Guide:
    actions = window.show_plan_of(session)
    window.show()
    qtbot.waitExposed(window)
    assert window.plan_view is not None
    return Guide(window.plan_view, actions, session, settings)


def key(guide: Guide) -> str:
    return guide.current.key if guide.current else ""


def place_somebody(session: Session) -> None:
    person_id = next(iter(session.plan.people))
    slot_id = next(slot.id for slot in session.team.slots.values() if slot.person_id is None)
    assert session.do(place_person, session.scenario_id, person_id, slot_id)


def anchor_of(guide: Guide) -> QWidget:
    assert guide.current is not None
    anchor = guide.current.anchor()
    assert anchor is not None
    return anchor


def clear_of_its_widget(guide: Guide) -> bool:
    """The card is whole in the window, and does not lie on what it speaks of."""
    mark, anchor = guide.mark, anchor_of(guide)
    window = mark.window()
    places = [QRect(each.mapTo(window, QPoint(0, 0)), each.size()) for each in (mark, anchor)]
    return window.rect().contains(places[0]) and not places[0].intersects(places[1])


def test_the_first_hint_comes_by_itself_and_once(guide: Guide, settings: Settings, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: key(guide) == "place")
    assert guide.mark.isVisible()
    assert "Space" in guide.mark.text.text()
    guide.mark.read_button.click()
    assert not guide.mark.isVisible()
    assert settings.hints_seen == {"place"}
    guide.look()
    assert key(guide) == ""


def test_a_hint_goes_by_itself_once_the_owner_has_done_it(guide: Guide, session: Session, settings: Settings) -> None:
    guide.look()
    assert key(guide) == "place"
    place_somebody(session)
    assert key(guide) == ""
    assert not guide.mark.isVisible()
    assert "place" in settings.hints_seen


def test_hints_come_one_at_a_time_each_at_its_moment(guide: Guide, session: Session, settings: Settings) -> None:
    view = guide._view
    seen = []

    def next_hint() -> None:
        guide.look()
        assert guide.mark.isVisible(), seen
        assert clear_of_its_widget(guide), key(guide)
        seen.append(key(guide))

    next_hint()
    place_somebody(session)
    next_hint()
    view.show_screen("sheets")
    guide.watch()
    assert "print" in settings.hints_seen
    next_hint()
    guide.mark.read_button.click()
    view.show_screen("team")
    next_hint()
    guide.mark.read_button.click()
    next_hint()
    session.undo()
    assert "saved" in settings.hints_seen
    view.selection.select_slot(next(slot.id for slot in session.team.slots.values() if slot.person_id is None))
    next_hint()
    view.show_screen("hiring")
    guide.watch()
    assert seen == ["place", "print", "sheets", "findings", "saved", "vacancy"]
    assert settings.hints_seen == set(seen)
    guide.look()
    assert key(guide) == ""


def test_no_more_hints_means_none(guide: Guide, session: Session, settings: Settings) -> None:
    guide.look()
    guide.mark.refuse_button.click()
    assert NO_HINTS in settings.hints_seen
    place_somebody(session)
    guide.look()
    assert key(guide) == ""
    assert not guide.mark.isVisible()


def test_the_help_menu_shows_them_again(guide: Guide, settings: Settings) -> None:
    settings.refuse_hints()
    guide.look()
    assert key(guide) == ""
    guide._view._actions.hints.trigger()
    assert key(guide) == "place"
    assert settings.hints_seen == frozenset()


def test_the_keyboard_reaches_it_and_esc_ends_it(guide: Guide, settings: Settings, qtbot: QtBot) -> None:
    guide.look()
    assert guide.mark.read_button.nextInFocusChain() is guide.mark.refuse_button
    for button in (guide.mark.read_button, guide.mark.refuse_button):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    guide.mark.refuse_button.setFocus()
    assert guide.mark.refuse_button.accessibleDescription() == guide.mark.text.text()
    qtbot.keyClick(guide.mark.refuse_button, Qt.Key.Key_Escape)
    assert not guide.mark.isVisible()
    assert settings.hints_seen == {"place"}
    assert not guide.mark.read_button.hasFocus()
    assert not guide.mark.refuse_button.hasFocus()


def test_it_does_not_take_the_keyboard_by_itself(guide: Guide) -> None:
    guide._view.team.people.tray.setFocus()
    guide.look()
    assert guide._view.team.people.tray.hasFocus()


def test_it_is_told_to_screen_readers(guide: Guide, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("teambuilder.ui.hints.coach_mark.announce", lambda _, text: told.append(text))
    guide.look()
    assert told == [f"Hint: {guide.mark.text.text()}"]
    guide.watch()
    assert len(told) == 1


def test_it_steps_aside_for_what_is_dragged(guide: Guide) -> None:
    guide.look()
    assert guide.mark.isVisible()
    actions, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    data = Load(person_id="somebody").mime_data()
    event = QDragEnterEvent(QPoint(20, 20), actions, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(guide.mark, event)
    assert not guide.mark.isVisible()
    guide.watch()
    assert guide.mark.isVisible()


def test_it_waits_while_somebody_is_carried_by_the_keys(guide: Guide, session: Session) -> None:
    carrying = guide._view.team.carrying
    carrying.pick_up(Load(person_id=next(iter(session.plan.people))), by_key=True)
    guide.look()
    assert key(guide) == ""
    carrying.put_down()
    guide.look()
    assert key(guide) == "place"


def test_it_is_out_of_sight_with_what_it_speaks_of(guide: Guide) -> None:
    guide.look()
    guide._view.show_screen("hiring")
    guide.watch()
    assert not guide.mark.isVisible()
    guide._view.show_screen("team")
    guide.watch()
    assert guide.mark.isVisible()
    assert key(guide) == "place"


@both_languages
@pytest.mark.parametrize("size", [QSize(960, 600), QSize(1440, 900)])
def test_every_hint_is_whole_and_clear_of_its_widget(
    guide: Guide, session: Session, window: MainWindow, size: QSize, language: str
) -> None:
    window.resize(size)
    session.do(add_person, new_person("Sana Javed"))
    place_somebody(session)
    view = guide._view
    for hint in guide._hints:
        view.show_screen("sheets" if hint.key == "sheets" else "team")
        QApplication.processEvents()
        guide.current = hint
        anchor = anchor_of(guide)
        guide.mark.say(hint.text, anchor)
        guide.mark.stand_beside(anchor, view.room)
        QApplication.processEvents()
        assert guide.mark.isVisible(), hint.key
        assert clear_of_its_widget(guide), hint.key
        label = guide.mark.text
        assert label.height() >= label.heightForWidth(label.width()), hint.key
        for button in (guide.mark.read_button, guide.mark.refuse_button):
            assert button.width() >= button.sizeHint().width(), hint.key
    assert isinstance(anchor_of(guide), QToolButton)  # the last one: undo


def test_a_card_finds_a_free_side_or_none() -> None:
    room, size = QRect(0, 0, 400, 300), QSize(100, 80)
    assert place_beside(QRect(150, 20, 100, 40), size, room) == QRect(150, 60, 100, 80)
    assert place_beside(QRect(150, 240, 100, 40), size, room) == QRect(150, 160, 100, 80)
    assert place_beside(QRect(0, 0, 100, 300), size, room) == QRect(100, 110, 100, 80)
    assert place_beside(QRect(300, 0, 100, 300), size, room) == QRect(200, 110, 100, 80)
    assert place_beside(QRect(-60, 90, 50, 20), size, room) == QRect(0, 60, 100, 80)  # a button of the rail
    assert place_beside(QRect(10, 10, 380, 280), size, room) is None
