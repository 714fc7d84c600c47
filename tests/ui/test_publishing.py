"""The window keeps a plan in a folder of several computers up to date, there and here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import add_person, edit_person, new_person
from teambuilder.core.actions.scenarios import add_scenario
from teambuilder.core.merge import merge_copy
from teambuilder.core.plan import Plan
from teambuilder.store import published
from teambuilder.store.merging import compare_copy, history_of
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.published import Publication, Upload
from teambuilder.ui import app, publishing
from teambuilder.ui.app import Teambuilder
from teambuilder.ui.other_copies import OtherCopies
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.publishing import Publishing
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings

Computer = Callable[[], AbstractContextManager[None]]
Start = Callable[[], Teambuilder]


class Answers(Prompts):
    """Notes what is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def inform(self, parent: object, title: str, text: str) -> None:
        self.told.append(text)

    def tell(self, parent: object, title: str, text: str) -> None:
        self.told.append(text)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def shared(tmp_path: Path, session: Session) -> Path:
    path = tmp_path / "Nextcloud" / "Office.teamplan"
    path.parent.mkdir()
    session.plan_file.write_copy(path)
    return path


@pytest.fixture
def start(
    qtbot: QtBot,
    qapp: QApplication,
    settings: Settings,
    answers: Answers,
    shared: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Start]:
    monkeypatch.setattr(app, "AFTER_FIRST_PAINT", 0)
    monkeypatch.setattr(publishing, "AFTER_STEP", 10)
    monkeypatch.setattr(publishing, "LOOK_EVERY", 50)
    started: list[Teambuilder] = []

    def run() -> Teambuilder:
        teambuilder = Teambuilder(qapp, settings, answers)
        qtbot.addWidget(teambuilder.window)
        started.append(teambuilder)
        assert teambuilder.start(shared)
        qtbot.waitUntil(lambda: teambuilder.findChild(Publishing) is not None)
        return teambuilder

    yield run
    for teambuilder in started:
        teambuilder.window.close()
        teambuilder.deleteLater()


def add(teambuilder: Teambuilder, name: str) -> None:
    assert teambuilder.session is not None
    assert teambuilder.session.do(add_person, new_person(name))


def change_there(shared: Path, at_it: Computer, step: Callable[[PlanFile], object]) -> None:
    with at_it(), PlanFile.open(shared) as there:
        step(there)


def named(plan: Plan) -> set[str]:
    return {person.name for person in plan.people.values()}


def names_there(shared: Path) -> set[str]:
    with PlanFile.open(shared, read_only=True) as there:
        return named(there.plan)


def message(teambuilder: Teambuilder) -> str:
    assert teambuilder.window.plan_view is not None
    return teambuilder.window.plan_view.messages.text


def test_steps_go_to_the_folder_by_themselves(start: Start, shared: Path, qtbot: QtBot, answers: Answers) -> None:
    teambuilder = start()
    add(teambuilder, "Omar")
    qtbot.waitUntil(lambda: "Omar" in names_there(shared))
    add(teambuilder, "Sara")
    teambuilder.window.close()  # at once: the last step goes there too
    assert {"Omar", "Sara"} <= names_there(shared)
    assert answers.told == []


def test_steps_that_follow_each_other_go_together(
    start: Start, shared: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "AFTER_STEP", 300)
    run, uploads = Upload.run, list[str]()
    monkeypatch.setattr(Upload, "run", lambda upload: (uploads.append(upload.head), run(upload)))
    teambuilder = start()
    qtbot.wait(400)  # the first look for steps of the last time
    for name in ("Omar", "Sara", "Hamza"):
        add(teambuilder, name)
        qtbot.wait(30)
    qtbot.waitUntil(lambda: {"Omar", "Sara", "Hamza"} <= names_there(shared))
    assert len(uploads) == 1


def test_closing_does_not_wait_for_a_look_at_a_slow_folder(
    start: Start, qtbot: QtBot, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "PATIENCE", 0.2)
    teambuilder = start()
    looking, answer = threading.Event(), threading.Event()
    monkeypatch.setattr(Publication, "is_replaced", lambda _: looking.set() or answer.wait(20))
    try:
        qtbot.waitUntil(looking.is_set)
        teambuilder.window.close()
        assert answers.told == []
    finally:
        answer.set()


def test_a_newer_state_is_shown(start: Start, shared: Path, qtbot: QtBot, other_computer: Computer) -> None:
    teambuilder = start()
    change_there(shared, other_computer, lambda there: there.apply(add_person(there.plan, new_person("Hamza"))))
    qtbot.waitUntil(lambda: teambuilder.session is not None and "Hamza" in named(teambuilder.session.plan))
    qtbot.waitUntil(lambda: message(teambuilder).startswith("This plan was changed on another computer."))
    add(teambuilder, "Omar")
    qtbot.waitUntil(lambda: {"Hamza", "Omar"} <= names_there(shared))


def test_a_newer_state_is_shown_where_the_owner_was(
    start: Start, shared: Path, qtbot: QtBot, other_computer: Computer, settings: Settings
) -> None:
    teambuilder = start()
    before = teambuilder.session
    assert before is not None
    assert before.do(add_scenario, before.scenario_id, "Two hires", "")
    (hires,) = (id for id, scenario in before.plan.scenarios.items() if scenario.name_en == "Two hires")
    before.look_at(hires)
    qtbot.waitUntil(lambda: before.plan_file.upload() is None)
    opened = settings.opened_before(shared)
    change_there(shared, other_computer, lambda there: there.apply(add_person(there.plan, new_person("Hamza"))))
    qtbot.waitUntil(lambda: teambuilder.session not in (None, before))
    assert teambuilder.session is not None
    assert "Hamza" in named(teambuilder.session.plan)
    assert teambuilder.session.scenario_id == hires
    assert settings.opened_before(shared) == opened  # nobody has opened it


def test_a_newer_state_waits_for_who_is_typing(
    start: Start, shared: Path, qtbot: QtBot, other_computer: Computer
) -> None:
    teambuilder = start()
    before, view = teambuilder.session, teambuilder.window.plan_view
    assert view is not None
    teambuilder.window.activateWindow()
    field = view.team.people.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "Sad")
    change_there(shared, other_computer, lambda there: there.apply(add_person(there.plan, new_person("Hamza"))))
    qtbot.wait(400)
    assert teambuilder.session is before
    assert field.text() == "Sad"
    QTest.keyClicks(field, "\b\b\b")
    field.clear()
    qtbot.waitUntil(lambda: teambuilder.session not in (None, before))


def test_a_step_in_the_last_moment_is_not_lost_with_the_old_state(
    start: Start, shared: Path, qtbot: QtBot, other_computer: Computer, answers: Answers
) -> None:
    teambuilder = start()
    before = teambuilder.session
    (publisher,) = teambuilder.findChildren(Publishing)
    publisher.reopen_wanted.connect(lambda: add(teambuilder, "Omar"))  # at once; the window reopens a little later
    change_there(shared, other_computer, lambda there: there.apply(add_person(there.plan, new_person("Hamza"))))
    qtbot.waitUntil(lambda: {"Hamza", "Omar"} <= names_there(shared))
    assert teambuilder.session is before
    assert answers.told == []


def test_a_plan_opened_at_once_after_another_is_looked_after_once(
    start: Start, shared: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    teambuilder = start()
    other = shared.with_name("Shop.teamplan")
    assert teambuilder.session is not None
    teambuilder.session.plan_file.write_copy(other)
    monkeypatch.setattr(app, "AFTER_FIRST_PAINT", 100)
    teambuilder.open(other)
    teambuilder.open(shared)
    qtbot.wait(300)
    assert len(teambuilder.findChildren(Publishing)) == 1


def test_steps_on_both_sides_are_merged_in_one_step(
    start: Start, shared: Path, qtbot: QtBot, other_computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "AFTER_STEP", 300)
    teambuilder = start()
    add(teambuilder, "Omar")
    change_there(shared, other_computer, lambda there: there.apply(add_person(there.plan, new_person("Hamza"))))
    qtbot.waitUntil(lambda: {"Hamza", "Omar"} <= names_there(shared))
    assert teambuilder.session is not None
    assert {"Hamza", "Omar"} <= named(teambuilder.session.plan)
    assert message(teambuilder).startswith("Changes from another computer are in this plan now.")
    assert teambuilder.session.undo()
    assert "Hamza" not in named(teambuilder.session.plan)


def test_what_both_changed_is_asked_and_kept_here_until_then(
    start: Start,
    shared: Path,
    qtbot: QtBot,
    other_computer: Computer,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(publishing, "AFTER_STEP", 300)
    teambuilder = start()
    assert teambuilder.session is not None
    bilal = next(person.id for person in teambuilder.session.plan.people.values() if person.name == "Bilal Ahmed")
    assert teambuilder.session.do(edit_person, bilal, notes="works mornings")
    change_there(
        shared, other_computer, lambda there: there.apply(edit_person(there.plan, bilal, notes="works evenings"))
    )
    qtbot.waitUntil(lambda: message(teambuilder).startswith("This plan was changed on another computer too."))
    merged: list[Path] = []
    monkeypatch.setattr(OtherCopies, "merge", lambda _, path=None: merged.append(path))
    teambuilder.window.close()
    (told,) = answers.told
    assert told.startswith("This plan was changed on another computer too.")
    with PlanFile.open(shared, read_only=True) as there:
        assert there.plan.people[bilal].notes == "works evenings"
    again = PlanFile.open(shared)
    assert again.plan.people[bilal].notes == "works mornings"
    again.close()


def test_a_file_there_that_stays_damaged_is_told_of(start: Start, shared: Path, qtbot: QtBot) -> None:
    teambuilder = start()
    whole = shared.read_bytes()
    shared.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    qtbot.waitUntil(lambda: message(teambuilder).endswith("is damaged and was not opened. Your file was not changed."))
    assert "Office.teamplan" in message(teambuilder)
    assert teambuilder.window.plan_view is not None
    teambuilder.window.plan_view.messages.hide()
    qtbot.wait(400)
    assert message(teambuilder) == ""  # it is told once
    shared.write_bytes(whole)
    add(teambuilder, "Omar")
    qtbot.waitUntil(lambda: "Omar" in names_there(shared))


def test_an_upload_under_way_does_not_go_over_what_is_merged_meanwhile(
    start: Start, shared: Path, qtbot: QtBot, other_computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    teambuilder = start()
    (publisher,) = teambuilder.findChildren(Publishing)
    qtbot.waitUntil(lambda: not publisher.busy)
    change_there(shared, other_computer, lambda there: there.apply(add_person(there.plan, new_person("Hamza"))))
    reading, merged, require_last = threading.Event(), threading.Event(), Publication.require_last

    def slow(publication: Publication) -> str:
        reading.set()
        merged.wait(10)
        return require_last(publication)

    monkeypatch.setattr(Publication, "require_last", slow)
    monkeypatch.setattr(Publication, "is_replaced", lambda _: False)
    add(teambuilder, "Omar")
    qtbot.waitUntil(reading.is_set)
    assert teambuilder.session is not None
    there = shared.read_bytes()
    replaced: list[bool] = []
    replace = published.replace_whole
    monkeypatch.setattr(
        published,
        "replace_whole",
        lambda source, target: (
            (target == shared and replaced.append("Hamza" in names_there(source))) or replace(source, target)
        ),
    )
    theirs = Publication(shared).fetch()
    _, comparison = compare_copy(history_of(teambuilder.session.plan_file), theirs.path)
    publisher._merge = lambda _: teambuilder.session.do(merge_copy, comparison, {})
    publisher._merge_asked(theirs)
    assert shared.read_bytes() == there
    merged.set()
    qtbot.waitUntil(lambda: {"Hamza", "Omar"} <= names_there(shared))
    assert replaced == [True]


def test_a_folder_that_is_away_is_told_once_and_when_it_is_back(start: Start, shared: Path, qtbot: QtBot) -> None:
    teambuilder = start()
    away = shared.parent.with_name("away")
    shared.parent.rename(away)
    add(teambuilder, "Omar")
    qtbot.waitUntil(lambda: "cannot be reached" in message(teambuilder))
    add(teambuilder, "Sara")
    away.rename(shared.parent)
    qtbot.waitUntil(lambda: "can be reached again" in message(teambuilder))
    assert {"Omar", "Sara"} <= names_there(shared)


def test_closing_while_the_folder_is_away_says_where_the_steps_are(
    start: Start, shared: Path, answers: Answers
) -> None:
    teambuilder = start()
    away = shared.parent.with_name("away")
    shared.parent.rename(away)
    add(teambuilder, "Omar")
    teambuilder.window.close()
    (told,) = answers.told
    assert "Your steps are kept on this computer" in told
    away.rename(shared.parent)
    teambuilder = start()
    teambuilder.window.close()
    assert "Omar" in names_there(shared)
