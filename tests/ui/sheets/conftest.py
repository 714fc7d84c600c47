"""A Sheets screen over a small plan on disk, with answers in place of dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.slots import place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.choices import Chosen
from teambuilder.ui.sheets.screen import SheetsScreen

WAIT = 15_000  # milliseconds

MakeScreen = Callable[..., SheetsScreen]
Settle = Callable[[SheetsScreen], None]
PersonId = Callable[[str], str]


class Answers(Prompts):
    """Answers instead of the owner, and remembers what the owner was asked and told."""

    def __init__(self) -> None:
        self.pdf: Path | None = None
        self.word: Path | None = None
        self.folder: Path | None = None
        self.image: Path | None = None
        self.suggestions: list[Path] = []
        self.told: list[str] = []

    def save_pdf(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        self.suggestions.append(suggestion)
        return self.pdf

    def save_word(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        self.suggestions.append(suggestion)
        return self.word

    def choose_folder(self, parent: QWidget | None, folder: Path) -> Path | None:
        return self.folder

    def open_image(self, parent: QWidget | None) -> Path | None:
        return self.image

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(text)


@pytest.fixture
def session(tmp_path: Path, language: str) -> Iterator[Session]:
    """Ayesha in two roles, Bilal in one; the other seats are vacant."""
    start = found_business(load_catalogue(), "sales_first", name="Khan Traders", owner_name="Ayesha Khan")
    with PlanFile.create(tmp_path / "khan.teamplan", start) as plan_file:
        session = Session(plan_file)
        (ayesha_id,) = session.plan.people
        bilal = new_person("Bilal Ahmed")
        session.do(add_person, bilal)
        slots = list(session.team.slots)
        session.do(place_person, session.scenario_id, ayesha_id, slots[0])
        session.do(place_person, session.scenario_id, ayesha_id, slots[1])
        session.do(place_person, session.scenario_id, bilal.id, slots[2])
        yield session


@pytest.fixture
def prompts() -> Answers:
    return Answers()


@pytest.fixture
def settled(qtbot: QtBot) -> Settle:
    """Waits until the pages of what is chosen are shown."""

    def wait(screen: SheetsScreen) -> None:
        qtbot.waitUntil(lambda: not screen.maker.busy, timeout=WAIT)

    return wait


@pytest.fixture
def make_screen(
    qtbot: QtBot, session: Session, prompts: Answers, settings: Settings, settled: Settle
) -> Iterator[MakeScreen]:
    made: list[SheetsScreen] = []

    def make(selection: Selection | None = None, *, shown: bool = True, chosen: Chosen | None = None) -> SheetsScreen:
        screen = SheetsScreen(session, selection or Selection(), prompts, settings, chosen=chosen)
        session.changed.connect(screen.show_plan)
        qtbot.addWidget(screen)
        made.append(screen)
        screen.resize(1280, 700)
        if shown:
            screen.show()
            settled(screen)
        return screen

    yield make
    for screen in made:  # what is still written goes to a folder of this test
        qtbot.waitUntil(lambda screen=screen: not screen.saver.running, timeout=WAIT)


@pytest.fixture
def person(session: Session) -> PersonId:
    """The id of somebody by name."""
    return lambda name: next(each.id for each in session.plan.people.values() if each.name == name)
