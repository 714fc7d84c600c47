"""A board to work on: a small plan on disk, its session, and drops as Qt sends them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import Script, found_business
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change
from teambuilder.core.plan import Leaning, Plan
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.language import Language, load_fonts
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import use_theme
from teambuilder.ui.window import MainWindow

Drop = Callable[..., bool]


def small_business() -> Change:
    """Sales first, with an owner who can do either, a seller and a marketer; nobody has a seat."""
    script = Script(Plan())
    start = found_business(load_catalogue(), "sales_first", name="Indus Tiles", owner_name="Ayesha Khan")
    script.add(*start.edits)
    script.do(add_person, new_person("Bilal Ahmed", leaning=Leaning.SALES, minutes_a_week=2400))
    script.do(add_person, new_person("سارہ ملک", name_other_script="Sara Malik", leaning=Leaning.MARKETING))
    return script.change(Action("found_business", start.action.parameters))


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The window's language: English, or what a test asks for by indirect parameters."""
    code = getattr(request, "param", "en")
    load_fonts()
    speaking = Language(qapp)
    speaking.use(code)
    yield code
    speaking.use("en")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def session(tmp_path: Path, language: str) -> Iterator[Session]:
    with PlanFile.create(tmp_path / "plan.teamplan", small_business()) as plan_file:
        yield Session(plan_file)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, session: Session, settings: Settings) -> Iterator[MainWindow]:
    """The window at 1280 × 800 with the board of a small business."""
    qapp.setStyle("Fusion")
    use_theme(qapp, "light")
    made = MainWindow(settings, Prompts())
    qtbot.addWidget(made)
    made.show_plan_of(session)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: QtBot, session: Session, settings: Settings) -> TeamScreen:
    made = TeamScreen(session, Selection(), Prompts(), settings, FindingsBoard(session), None)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    session.changed.connect(made.show_plan)
    return made


@pytest.fixture
def drop() -> Drop:
    """Drags a load onto a point of a view and lets it go; True when the view took it."""

    def drop_at(view: QAbstractItemView, load: Load, point: QPoint, *, control: bool = False) -> bool:
        data: QMimeData = load.mime_data()
        keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        actions, button = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        viewport = view.viewport()
        QApplication.sendEvent(viewport, QDragEnterEvent(point, actions, data, button, keys))
        move = QDragMoveEvent(point, actions, data, button, keys)
        QApplication.sendEvent(viewport, move)
        if not move.isAccepted():
            return False
        event = QDropEvent(QPointF(point), actions, data, button, keys)
        QApplication.sendEvent(viewport, event)
        return event.isAccepted()

    return drop_at
