"""When something goes wrong around a plan: the owner is told in plain words, and nothing that can be kept is lost."""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change
from teambuilder.core.plan import Plan
from teambuilder.store.backups import newest_backup
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import app
from teambuilder.ui.app import Teambuilder
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.mishaps import Mishaps
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import use_theme
from teambuilder.ui.welcome import Welcome
from teambuilder.ui.widgets.figure_fields import HoursField

Start = Callable[..., Teambuilder]


class Answers(Prompts):
    """Answers in the owner's place, and remembers what was said."""

    def __init__(self) -> None:
        self.places: list[Path] = []
        self.suggested: list[Path] = []
        self.agrees = True
        self.told: list[str] = []
        self.asked: list[str] = []

    def save_plan(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        self.suggested.append(suggestion)
        return self.places.pop(0) if self.places else None

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        assert title
        self.told.append(text)

    def confirm(self, parent: QWidget | None, title: str, text: str, yes: str, *, by_enter: bool = False) -> bool:
        assert title
        assert yes
        assert not by_enter  # something would be lost
        self.asked.append(text)
        return self.agrees


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def plan_path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.teamplan"
    change = found_business(load_catalogue(), "sales_first", name="Indus Tiles", owner_name="Ayesha Khan")
    PlanFile.create(path, change).close()
    return path


@pytest.fixture
def start(
    qtbot: QtBot,
    qapp: QApplication,
    settings: Settings,
    answers: Answers,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Start]:
    """Starts the application; all that is started is closed in the end."""
    qapp.setStyle("Fusion")
    settings.language, settings.theme = language, "light"
    monkeypatch.setattr(app, "AFTER_FIRST_PAINT", 0)
    started: list[Teambuilder] = []

    def run(path: Path | None = None) -> Teambuilder:
        teambuilder = Teambuilder(qapp, settings, answers)
        qtbot.addWidget(teambuilder.window)
        started.append(teambuilder)
        assert teambuilder.start(path)
        qapp.processEvents()
        return teambuilder

    yield run
    answers.agrees = True
    for teambuilder in started:
        teambuilder.window.close()
        teambuilder.deleteLater()
    use_theme(qapp, "light")


def session_of(teambuilder: Teambuilder) -> Session:
    assert teambuilder.session is not None
    return teambuilder.session


def shows_welcome(teambuilder: Teambuilder) -> bool:
    return isinstance(teambuilder.window.centralWidget(), Welcome) and teambuilder.session is None


# a plan that cannot be made


def test_where_documents_cannot_be_written_the_owner_chooses_another_folder(
    start: Start, answers: Answers, own_folders: Path, plan_path: Path
) -> None:
    (own_folders / "Documents").write_text("no folder", encoding="utf-8")
    chosen = plan_path.with_name("mine.teamplan")
    answers.places = [plan_path, chosen]  # the first is taken
    teambuilder = start()
    before = plan_path.read_bytes()
    teambuilder.create("blank", "Indus", "Ayesha", "PKR")
    assert session_of(teambuilder).plan_file.path == chosen
    assert answers.suggested == [own_folders / "Documents" / "Indus.teamplan", plan_path]
    assert "Documents" in answers.told[0]
    assert "was not made" in answers.told[0]
    assert "last step" not in answers.told[0]
    assert plan_path.name in answers.told[1]
    assert plan_path.read_bytes() == before


def test_a_sample_that_the_owner_gives_no_place_is_not_made(start: Start, answers: Answers, own_folders: Path) -> None:
    (own_folders / "Documents").write_text("no folder", encoding="utf-8")
    teambuilder = start()
    teambuilder.see_sample()
    assert len(answers.told) == len(answers.suggested) == 1
    assert shows_welcome(teambuilder)


# faults of the program itself


def test_a_plan_that_cannot_be_shown_does_not_lock_the_owner_out(
    start: Start,
    answers: Answers,
    settings: Settings,
    plan_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings.remember_plan(plan_path)
    with monkeypatch.context() as fault:
        fault.setattr(PlanView, "__init__", lambda *_: 1 / 0)
        teambuilder = start()
        assert "ZeroDivisionError" in capsys.readouterr().err
        assert shows_welcome(teambuilder)
        assert len(answers.told) == 1
        assert plan_path.name in answers.told[0]
        assert settings.recent_plans == []
        with pytest.raises(ZeroDivisionError):
            teambuilder.open(plan_path)
        assert settings.recent_plans == []
    assert shows_welcome(start())
    assert session_of(start(plan_path)).plan_file.path == plan_path  # nobody holds it any more


def test_a_fault_is_written_down_each_time_and_told_once(
    qtbot: QtBot, qapp: QApplication, answers: Answers, capsys: pytest.CaptureFixture[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    mishaps = Mishaps(answers, window)
    for _ in range(3):
        mishaps.take(ValueError, ValueError("of the program"), None)
        qapp.processEvents()
    assert capsys.readouterr().err.count("of the program") == 3
    assert len(answers.told) == 1
    assert "Your plan is safe" in answers.told[0]


def test_faults_are_taken_from_the_start(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    for name in ("enable", "disable"):  # of the tests' own handler
        monkeypatch.setattr(faulthandler, name, lambda *_: None)
    monkeypatch.setattr(app, "QApplication", lambda _: qapp)
    hooks: list[object] = []
    monkeypatch.setattr(
        Teambuilder, "start", lambda *_: hooks.extend((sys.excepthook, threading.excepthook, sys.unraisablehook))
    )
    assert app.run(None) == 0
    assert [getattr(hook, "__self__", None).__class__ for hook in hooks] == [Mishaps] * 3


# what is typed when the window is closed


def typed_hours(teambuilder: Teambuilder, qtbot: QtBot, text: str) -> HoursField:
    """Types into the owner's hours a week."""
    view = teambuilder.window.plan_view
    assert view is not None
    view.selection.select_person(next(iter(session_of(teambuilder).plan.people)))
    field = view.team.inspector.person_page.form.fields["minutes_a_week"]
    assert isinstance(field, HoursField)
    field.editor.setFocus()
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, text)
    return field


def test_the_owner_decides_about_what_is_typed_and_cannot_be_kept(
    start: Start, qtbot: QtBot, answers: Answers, plan_path: Path
) -> None:
    answers.agrees = False
    teambuilder = start(plan_path)
    field = typed_hours(teambuilder, qtbot, "many")
    assert not teambuilder.window.close()
    assert teambuilder.window.isVisible()
    assert session_of(teambuilder).plan_file.path == plan_path
    assert field.typed() == "many"
    assert len(answers.asked) == 1
    assert "many" in answers.asked[0]
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "37:30")
    assert teambuilder.window.close()
    assert len(answers.asked) == 1
    with PlanFile.open(plan_path) as closed:
        assert next(iter(closed.plan.people.values())).minutes_a_week == 37 * 60 + 30


def test_what_was_typed_for_another_person_is_asked_about_until_it_is_gone(
    start: Start, qtbot: QtBot, answers: Answers, plan_path: Path
) -> None:
    answers.agrees = False
    teambuilder = start(plan_path)
    session, view = session_of(teambuilder), teambuilder.window.plan_view
    assert view is not None
    omar = new_person("Omar")
    session.do(add_person, omar)
    typed_hours(teambuilder, qtbot, "many")
    view.selection.select_person(omar.id)
    assert not teambuilder.window.close()
    answers.agrees = True
    assert teambuilder.window.close()
    assert len(answers.asked) == 2


def test_a_disk_that_takes_nothing_is_asked_about_too(
    start: Start, qtbot: QtBot, answers: Answers, plan_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: PlanFile, change: Change) -> Plan:
        raise StoreTrouble("disk_full", self.path)

    answers.agrees = False
    teambuilder = start(plan_path)
    typed_hours(teambuilder, qtbot, "12")
    with monkeypatch.context() as disk:
        disk.setattr(PlanFile, "apply", full)
        assert not teambuilder.window.close()
        assert "12" in answers.asked[0]
    assert teambuilder.window.close()
    assert len(answers.asked) == 1


# safety copies


def test_a_safety_copy_that_cannot_be_made_has_words_of_its_own_and_is_told_at_closing(
    start: Start, answers: Answers, own_folders: Path, plan_path: Path
) -> None:
    teambuilder = start(plan_path)
    (own_folders / "XDG_DATA_HOME").write_text("no folder", encoding="utf-8")
    assert teambuilder.window.close()
    assert len(answers.told) == 1
    assert "Your plan is kept" in answers.told[0]
    assert "XDG_DATA_HOME" in answers.told[0]
    assert "last step" not in answers.told[0]


def test_whatever_a_safety_copy_does_the_plan_is_let_go(
    start: Start, plan_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    teambuilder = start(plan_path)
    with monkeypatch.context() as fault:
        fault.setattr("teambuilder.store.backups.due", lambda *_, **__: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            teambuilder._close_session()  # pyright: ignore[reportPrivateUsage]
    with PlanFile.open(plan_path):
        pass


def test_a_plan_with_a_name_that_is_no_unicode_is_shown_and_gets_a_safety_copy(
    start: Start, answers: Answers, plan_path: Path
) -> None:
    odd = Path(os.fsdecode(os.fsencode(plan_path.parent) + b"/plan \xff.teamplan"))
    plan_path.rename(odd)
    teambuilder = start(odd)
    assert session_of(teambuilder).do(add_person, new_person("Omar"))
    assert teambuilder.window.close()
    assert answers.told == []
    assert newest_backup(odd) is not None


# plans that can only be looked at


def test_a_window_that_only_shows_says_so_for_as_long_as_it_is_open(
    start: Start, qapp: QApplication, plan_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as rights:
        rights.setattr(os, "access", lambda _, mode: mode != os.W_OK)
        teambuilder = start(plan_path)
    teambuilder.set_theme("dark")
    qapp.processEvents()
    assert "(to look at)" in teambuilder.window.windowTitle()
    view = teambuilder.window.plan_view
    assert view is not None
    notice = view.messages.text
    assert "copy it to your own folder" in notice
    view.team.carrying.hover(Load(person_id=next(iter(session_of(teambuilder).plan.people))))
    view.team.carrying.put_down()
    session_of(teambuilder).do(add_person, new_person("Omar"))
    assert view.messages.text != notice
    view.messages.findChildren(QToolButton)[0].click()
    assert view.messages.text == notice


def test_a_plan_that_can_be_changed_has_its_name_alone_in_the_title(start: Start, plan_path: Path) -> None:
    assert start(plan_path).window.windowTitle() == "Indus Tiles – Teambuilder"


def test_a_folder_of_our_own_that_is_protected_is_named(
    start: Start, answers: Answers, own_folders: Path, plan_path: Path
) -> None:
    state = own_folders / "XDG_STATE_HOME"
    state.rename(state.with_name("before"))
    state.write_text("no folder", encoding="utf-8")
    teambuilder = start(plan_path)
    assert shows_welcome(teambuilder)
    teambuilder.create("blank", "Indus", "Ayesha", "PKR")
    assert len(answers.told) == 2
    assert all(str(state) in told for told in answers.told)
    assert plan_path.name in answers.told[0]
    assert answers.suggested == []
    assert not any("last step" in told for told in answers.told)


def test_a_plan_on_a_disk_that_takes_no_writing_is_not_said_to_have_lost_a_step(
    start: Start, answers: Answers, plan_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(path: Path, *, read_only: bool = False) -> PlanFile:
        raise StoreTrouble("cannot_write", path)

    with monkeypatch.context() as disk:
        disk.setattr(PlanFile, "open", failing)
        assert shows_welcome(start(plan_path))
    (told,) = answers.told
    assert "last step" not in told
    assert "Copy it" in told


# a plan that another program has changed


def change_elsewhere(path: Path, folder: Path) -> None:
    """A step by a machine that our lock does not reach."""
    with pytest.MonkeyPatch.context() as machine:
        machine.setenv("XDG_STATE_HOME", str(folder / "other machine"))
        with PlanFile.open(path) as plan_file:
            plan_file.apply(add_person(plan_file.plan, new_person("Sara")))


def names(teambuilder: Teambuilder) -> set[str]:
    return {person.name for person in session_of(teambuilder).plan.people.values()}


def test_a_plan_changed_by_another_program_is_opened_again(
    start: Start, answers: Answers, plan_path: Path, tmp_path: Path
) -> None:
    teambuilder = start(plan_path)
    before = session_of(teambuilder)
    change_elsewhere(plan_path, tmp_path)
    assert not before.do(add_person, new_person("Omar"))
    view = teambuilder.window.plan_view
    assert view is not None
    assert "changed by another program" in view.messages.text
    assert plan_path.name in view.messages.text
    teambuilder.open(plan_path)
    assert names(teambuilder) == {"Ayesha Khan", "Sara"}
    assert session_of(teambuilder).do(add_person, new_person("Omar"))
    assert answers.told == []


def test_a_changed_plan_that_cannot_be_opened_again_leads_to_the_welcome_screen(
    start: Start, answers: Answers, plan_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    teambuilder = start(plan_path)
    change_elsewhere(plan_path, tmp_path)

    def gone(path: Path, *, read_only: bool = False) -> PlanFile:
        raise StoreTrouble("missing", path)

    with monkeypatch.context() as disk:
        disk.setattr(PlanFile, "open", gone)
        teambuilder.open(plan_path)
    assert shows_welcome(teambuilder)
    assert len(answers.told) == 1
