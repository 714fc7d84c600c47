"""Whatever the window shows, paints or speaks is in its own script, where the plan has the words in both.

The plan of the first tests has a mark of its script in every text of its own. The others are built by the program.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain, product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt, QThreadPool
from PySide6.QtGui import QAction, QPainter, QPainterPath, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.roles import edit_role
from teambuilder.core.actions.scenarios import add_scenario
from teambuilder.core.actions.signing import mark_signed
from teambuilder.core.actions.slots import free_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change, Edit
from teambuilder.core.plan import Department
from teambuilder.core.sample import sample_change
from teambuilder.core.sheets import Options, SheetKind, make_sheet
from teambuilder.core.text import Text
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.actions import SCREENS
from teambuilder.ui.board.assign import person_choices, seat_choices
from teambuilder.ui.business_dialog import BusinessDialog
from teambuilder.ui.exporting.choices import What
from teambuilder.ui.exporting.dialog import ExportDialog
from teambuilder.ui.history.subjects import subject_choices
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.scenarios.dialog import ScenarioDialog
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.widgets.finder import Finder
from teambuilder.ui.window import MainWindow

ENGLISH, URDU = "Qx", "ژڈ"
OWN, OTHER = {"en": ENGLISH, "ur": URDU}, {"en": URDU, "ur": ENGLISH}
BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
# fields for the other language, by what they are called in either window
FOR_THE_OTHER = re.compile("in Urdu|in English|In Urdu|In English|other script|اردو|انگریزی|دوسری زبان")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def marked(change: Change) -> Change:
    """The same plan, with another text of its own in each field that is there in both languages."""
    count = 0

    def both(after: dict[str, Any], english: str, urdu: str) -> None:
        nonlocal count
        if after.get(english) or after.get(urdu):
            count += 1
            after |= {english: f"{ENGLISH}{count}", urdu: f"{URDU}{count}"}

    edits: list[Edit] = []
    for edit in change.edits:
        after = dict(edit.after or {})
        for name in list(after):
            if name.endswith("_en"):
                both(after, name, f"{name[:-3]}_ur")
        if edit.table in ("person", "business"):
            both(after, "name", "name_other_script")
        edits.append(replace(edit, after={**after, **({"notes": ""} if "notes" in after else {})}))
    return Change(Action(change.action.name, {"business": Text(f"{ENGLISH}0", f"{URDU}0")}), tuple(edits))


def take_steps(session: Session) -> None:
    """Steps of several kinds, so that the history, the sheets and the comparison have something to tell."""
    team = session.team
    placed = list(team.minutes_by_person)
    roles = team.roles_in_order()
    ownership = next(iter(team.ownerships.values()))
    options = Options(effective_date="2026-11-20")
    make = partial(make_sheet, SheetKind.RESPONSIBILITIES, session.plan, session.scenario_id)
    session.do(mark_signed, [make(person_id, options) for person_id in placed[:2]], "2026-11-20")
    session.do(set_ownership, session.scenario_id, ownership.role_id, ownership.responsibility_id, None)
    session.do(edit_person, placed[0], minutes_a_week=600)
    session.do(add_scenario, session.scenario_id, f"{ENGLISH}s", f"{URDU}s")
    session.do(edit_role, session.scenario_id, roles[0].id, purpose_en=f"{ENGLISH}p", purpose_ur=f"{URDU}p")
    session.do(free_person, session.scenario_id, placed[1])


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is painted by the window's own code."""
    said: list[str] = []

    def recorder(original: Callable[..., Any]) -> Callable[..., Any]:
        def record(*arguments: Any) -> Any:
            said.extend(argument for argument in arguments if isinstance(argument, str))
            return original(*arguments)

        return record

    for owner, name in ((QPainter, "drawText"), (QPainterPath, "addText"), (QTextLayout, "setText")):
        monkeypatch.setattr(owner, name, recorder(getattr(owner, name)))
    return said


@pytest.fixture
def opened(
    qtbot: QtBot, tmp_path: Path, settings: Settings, language: str
) -> Iterator[Callable[[Change], tuple[MainWindow, Session]]]:
    """Opens a plan that is made by a change, as the window shows it."""
    files: list[PlanFile] = []
    windows: list[MainWindow] = []

    def open_plan(change: Change) -> tuple[MainWindow, Session]:
        files.append(PlanFile.create(tmp_path / f"plan{len(files)}.teamplan", change))
        session = Session(files[-1])
        window = MainWindow(settings, Prompts())
        qtbot.addWidget(window)
        windows.append(window)
        window.show_plan_of(session)
        window.resize(1280, 800)
        window.show()
        return window, session

    yield open_plan
    for window in windows:
        window.close()
    for file in files:
        file.close()


def view_of(window: MainWindow) -> PlanView:
    assert window.plan_view is not None
    return window.plan_view


def settle(qtbot: QtBot) -> None:
    """Until what is worked out beside has come, and is painted."""
    for _ in range(4):
        QThreadPool.globalInstance().waitForDone()
        qtbot.wait(15)
        QApplication.processEvents()


def cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(), 20)
    rows = min(model.rowCount(), 60)
    for row, column in product(range(rows), range(columns)):
        yield from (str(model.data(model.index(row, column), role) or "") for role in ROLES)
    for orientation, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        for section in range(count):
            yield from (str(model.headerData(section, orientation, role) or "") for role in ROLES)


def texts(widget: QWidget) -> Iterator[str]:
    """What one widget shows or tells."""
    name = widget.accessibleName()
    yield from (name, widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit) and not FOR_THE_OTHER.search(name):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QPlainTextEdit) and not FOR_THE_OTHER.search(name):
        yield widget.toPlainText()
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) + widget.tabToolTip(place) for place in range(widget.count()))
    elif isinstance(widget, QComboBox | QAbstractItemView):
        yield from cells(widget.model())


def all_texts(window: QWidget) -> Iterator[str]:
    for widget in [window, *window.findChildren(QWidget)]:
        yield from texts(widget)
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def each_view(window: MainWindow, session: Session, qtbot: QtBot) -> Iterator[str]:
    """All screens with all of their pages, and all that can be selected on the board."""
    view = view_of(window)
    for name in SCREENS:
        view.show_screen(name)
        settle(qtbot)
        tabs = [tabs for tabs in getattr(view, name).findChildren(QTabWidget) if tabs.isVisible()]
        for tab in tabs:
            for page in range(tab.count()):
                tab.setCurrentIndex(page)
                settle(qtbot)
                yield f"{name}, page {page}"
        yield name
    view.show_screen("team")
    for person_id in list(session.plan.people)[:3]:
        view.selection.select_person(person_id)
        settle(qtbot)
        yield "a person"
    for slot in [slot for department in Department for slot in session.team.slots_in(department)[:3]]:
        view.selection.select_slot(slot.id)
        settle(qtbot)
        yield "a seat"


def sheets_of(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """The lists of the Sheets screen, kind by kind."""
    screen = view_of(window).sheets
    view_of(window).show_screen("sheets")
    kinds = next(box for box in screen.findChildren(QComboBox) if box.count() >= 8)
    for kind in range(kinds.count()):
        kinds.setCurrentIndex(kind)
        kinds.activated.emit(kind)
        settle(qtbot)
        yield kinds.itemText(kind)


@BOTH
def test_names_are_shown_in_the_script_of_the_window(
    opened: Callable[[Change], tuple[MainWindow, Session]], painted: list[str], qtbot: QtBot, language: str
) -> None:
    window, session = opened(marked(sample_change(load_catalogue())))
    take_steps(session)
    wrong: set[tuple[str, str]] = set()
    seen = 0
    for where in chain(each_view(window, session, qtbot), sheets_of(window, qtbot)):
        window.grab()
        said = [*all_texts(window), *painted]
        painted.clear()
        seen += sum(OWN[language] in text for text in said)
        wrong |= {(where, text) for text in said if OTHER[language] in text}
    assert seen > 1000
    assert wrong == set()


@BOTH
def test_dialogs_and_lists_to_choose_from_are_in_the_script_of_the_window(
    opened: Callable[[Change], tuple[MainWindow, Session]], qtbot: QtBot, language: str
) -> None:
    window, session = opened(marked(sample_change(load_catalogue())))
    (slot_id, *_) = session.team.slots
    choices = [
        *person_choices(session, slot_id),
        *seat_choices(session, next(iter(session.plan.people))),
        *subject_choices(session.plan, session.team, Selection()),
    ]
    said = [text for choice in choices for text in (choice.text, choice.detail, choice.reason)]
    dialogs = [
        Finder("", choices, window),
        BusinessDialog(session, window),
        *(ExportDialog(session, Prompts(), what, window) for what in What),
        ScenarioDialog("", "", Text(f"{ENGLISH}1", f"{URDU}1"), lambda *_: None, window),
    ]
    for dialog in dialogs:
        dialog.show()
        settle(qtbot)
        said += all_texts(dialog)
        dialog.close()
    assert sum(OWN[language] in text for text in said) > len(choices)
    assert [text for text in said if OTHER[language] in text] == []
