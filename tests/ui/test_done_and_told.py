"""What can be undone is done without a question: the message tells it and takes it back; motion is none at all."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.slots import place_person
from teambuilder.core.plan import Department
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import use_theme
from teambuilder.ui.widgets import message_bar
from teambuilder.ui.widgets.message_bar import MessageBar
from teambuilder.ui.window import MainWindow

SOURCES = Path(__file__).resolve().parents[2] / "teambuilder"


class Unasked(Prompts):
    """Fails when anything is asked."""

    def confirm(self, *_: object, **__: object) -> bool:
        raise AssertionError("asked about what can be undone")


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, session: Session, settings: Settings) -> Iterator[PlanView]:
    qapp.setStyle("Fusion")
    use_theme(qapp, "light")
    window = MainWindow(settings, Unasked())
    qtbot.addWidget(window)
    window.show_plan_of(session)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.plan_view is not None
    yield window.plan_view
    window.close()


def bilal(session: Session) -> str:
    return next(p.id for p in session.plan.people.values() if p.name == "Bilal Ahmed")


def test_a_removed_person_is_brought_back_by_the_button(view: PlanView, session: Session) -> None:
    before, button = session.plan, view.messages.offer_button
    assert session.do(remove_person, bilal(session))
    assert "Bilal Ahmed" in view.messages.text
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.plan == before
    assert view.messages.text.startswith("Undone")
    assert not button.isVisible()


def test_who_was_replaced_is_told_and_seated_again(view: PlanView, session: Session) -> None:
    seat = session.team.slots_in(Department.SALES)[0]
    owner = next(iter(session.plan.people))
    session.do(place_person, session.scenario_id, owner, seat.id)
    assert view.messages.text == ""
    session.do(place_person, session.scenario_id, bilal(session), seat.id)
    assert view.messages.offer_button.isVisible()
    QTest.keyClick(view.messages.offer_button, Qt.Key.Key_Space)
    assert session.team.slots[seat.id].person_id == owner


def test_after_another_step_nothing_is_offered_that_would_undo_that_one(view: PlanView, session: Session) -> None:
    assert session.do(remove_person, bilal(session))
    assert session.do(add_person, new_person("Omar"))
    assert view.messages.text == ""
    assert session.do(edit_person, next(iter(session.plan.people)), phone="0300")
    assert view.messages.text == ""


def test_a_trouble_is_not_closed_by_the_next_step(view: PlanView, session: Session) -> None:
    view.messages.warn("The disk is full.")
    assert session.do(add_person, new_person("Omar"))
    assert view.messages.text == "The disk is full."


def test_an_import_without_anything_new_offers_no_undo(view: PlanView, session: Session) -> None:
    view.telling.tell_done("Nothing was changed.", since=session.plan)
    assert view.messages.text == "Nothing was changed."
    assert not view.messages.offer_button.isVisible()


@pytest.fixture
def bar(view: PlanView, monkeypatch: pytest.MonkeyPatch) -> MessageBar:
    for name in ("READING_TIME", "UNDO_TIME", "LONGER"):
        monkeypatch.setattr(message_bar, name, 20)
    return view.messages


def test_the_message_goes_by_itself(qtbot: QtBot, bar: MessageBar) -> None:
    bar.tell_done("Done.", lambda: None)
    qtbot.waitUntil(lambda: bar.text == "")


def test_it_stays_while_the_keyboard_is_in_it(qtbot: QtBot, view: PlanView, bar: MessageBar) -> None:
    bar.tell_done("Done.", lambda: None)
    bar.offer_button.setFocus()
    qtbot.wait(100)
    assert bar.text == "Done."
    view.team.people.findChild(QLineEdit).setFocus()
    qtbot.waitUntil(lambda: bar.text == "")


def test_it_stays_while_the_mouse_is_on_it(qtbot: QtBot, bar: MessageBar) -> None:
    bar.tell_done("Done.", lambda: None)
    point = QPointF(2, 2)
    QApplication.sendEvent(bar, QEnterEvent(point, point, point))
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    qtbot.wait(100)
    assert bar.text == "Done."
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    qtbot.waitUntil(lambda: bar.text == "")


def test_there_is_time_enough_to_read_and_to_go_there() -> None:
    assert message_bar.READING_TIME >= 8_000
    assert message_bar.UNDO_TIME >= 12_000


def test_only_what_cannot_be_undone_is_asked() -> None:
    """A damaged file, a file that would be lost, and words that no step can hold."""
    asking = {
        path.name
        for path in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "confirm"
    }
    assert asking == {"opening.py", "window.py", "prompts.py"}


def test_nothing_moves_by_itself(view: PlanView) -> None:
    """No motion of our own, so that none is left when the system asks for none; Qt's own is short."""
    moving = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QGraphicsOpacityEffect", "QMovie", "QScroller")
    used = [path.name for path in SOURCES.rglob("*.py") if any(name in path.read_text("utf-8") for name in moving)]
    assert used == []
    assert view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 200
