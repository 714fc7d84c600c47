"""Second safety copies: made beside the window's work, skipped when the place is away, and told of in words."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.store import second_place
from teambuilder.store.backups import make_backup, newest_backup
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.second_place import folder_in
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui.opening import open_plan
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.safety_copies import SafetyCopies
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings


@pytest.fixture
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("stick")


@pytest.fixture
def copies(settings: Settings, language: str) -> Iterator[SafetyCopies]:
    made = SafetyCopies(settings)
    yield made
    made.finish()


@pytest.fixture
def told(copies: SafetyCopies) -> list[str]:
    lines: list[str] = []
    copies.told.connect(lines.append)
    return lines


def settled(qtbot: QtBot, copies: SafetyCopies) -> None:
    qtbot.waitUntil(lambda: not copies.running, timeout=10_000)


def copies_in(stick: Path, session: Session) -> list[str]:
    return sorted(path.name for path in folder_in(stick, session.plan_file.path).glob("*"))


def test_choosing_a_place_brings_a_copy_there(
    qtbot: QtBot, copies: SafetyCopies, settings: Settings, session: Session, stick: Path
) -> None:
    path = session.plan_file.path
    assert copies.state(path) == ""
    assert copies.choose(stick, session.plan_file) == ""
    settled(qtbot, copies)
    backup = newest_backup(path)
    assert backup is not None
    assert copies_in(stick, session) == [backup.name]
    assert settings.second_copy_of(path) is not None
    assert "The last copy there is of" in copies.state(path)
    assert "same disk" in copies.state(path)
    assert copies.state(None).startswith("While a plan is open")


def test_a_place_that_is_away_is_told_once_and_caught_up_later(
    qtbot: QtBot, copies: SafetyCopies, settings: Settings, session: Session, stick: Path, told: list[str]
) -> None:
    path, soon = session.plan_file.path, datetime.now(UTC).replace(microsecond=0) + timedelta(minutes=1)
    copies.choose(stick, session.plan_file)
    settled(qtbot, copies)
    last = settings.second_copy_of(path)
    away = stick.rename(stick.with_name("away"))
    newer = make_backup(session.plan_file, now=soon)
    for _ in range(2):
        copies.follow(path)
        settled(qtbot, copies)
    assert len(told) == 1
    assert str(stick) in told[0]
    assert "The last copy there is of" in told[0]
    assert settings.second_copy_of(path) == last
    assert copies.state(path).startswith("It is not connected now")
    away.rename(stick)
    copies.follow(path)
    settled(qtbot, copies)
    assert newer.name in copies_in(stick, session)
    assert settings.second_copy_of(path) == soon
    assert "not connected" not in copies.state(path)
    assert len(told) == 1


@pytest.mark.parametrize(("code", "words"), [("disk_full", "disk is full"), ("cannot_write", "nothing can be written")])
def test_a_place_that_takes_nothing_is_told(
    qtbot: QtBot,
    copies: SafetyCopies,
    session: Session,
    stick: Path,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
    code: str,
    words: str,
) -> None:
    def fail(*_: object) -> None:
        raise StoreTrouble(code, stick)

    with monkeypatch.context() as disk:
        disk.setattr(second_place, "copy_newest", fail)
        copies.choose(stick, session.plan_file)
        settled(qtbot, copies)
        copies.follow(session.plan_file.path)
        settled(qtbot, copies)
        assert len(told) == 1
        assert words in told[0]
        assert words in copies.state(session.plan_file.path)
    copies.follow(session.plan_file.path)
    settled(qtbot, copies)
    assert words not in copies.state(session.plan_file.path)


def test_a_slow_place_does_not_hold_up_the_window(
    qtbot: QtBot, copies: SafetyCopies, session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy: Callable[..., object] = shutil.copyfile

    def slowly(source: Path, target: Path) -> object:
        time.sleep(0.6)
        return copy(source, target)

    monkeypatch.setattr("teambuilder.store.second_place.shutil.copyfile", slowly)
    make_backup(session.plan_file)
    ticks: list[float] = []
    clock = QTimer()
    clock.timeout.connect(lambda: ticks.append(time.monotonic()))
    copies.choose(stick, None)
    clock.start(10)
    began = time.monotonic()
    copies.follow(session.plan_file.path)
    assert time.monotonic() - began < 0.3
    settled(qtbot, copies)
    assert len(copies_in(stick, session)) == 1
    assert len(ticks) > 20, "the window went on all the time"


def test_what_is_under_way_at_the_end_is_waited_for(
    copies: SafetyCopies, settings: Settings, session: Session, stick: Path
) -> None:
    copies.choose(stick, None)
    session.do(add_person, new_person("Omar"))
    assert copies.keep(session.plan_file, closing=True) == ""
    copies.finish()
    assert len(copies_in(stick, session)) == 1
    assert settings.second_copy_of(session.plan_file.path) is not None


def test_a_place_that_was_given_up_gets_nothing_and_keeps_what_it_has(
    qtbot: QtBot, copies: SafetyCopies, settings: Settings, session: Session, stick: Path
) -> None:
    copies.choose(stick, session.plan_file)
    settled(qtbot, copies)
    copies.give_up_place()
    make_backup(session.plan_file, now=datetime.now(UTC) + timedelta(minutes=1))
    copies.follow(session.plan_file.path)
    assert not copies.running
    assert len(copies_in(stick, session)) == 1
    assert settings.second_place is None
    assert copies.state(session.plan_file.path) == ""


def test_places_that_would_not_help_are_refused_in_words(
    copies: SafetyCopies, settings: Settings, session: Session, stick: Path, own_folders: Path
) -> None:
    make_backup(session.plan_file)
    refused = {
        stick / "gone": "not there",
        session.plan_file.path.parent: "Your plan itself",
        own_folders / "XDG_DATA_HOME" / "teambuilder" / "backups": "first safety copies",
    }
    for place, reason in refused.items():
        assert reason in copies.choose(place, session.plan_file)
    assert "nothing can be written" in copies.choose(Path("/proc"), session.plan_file)
    assert settings.second_place is None


class Agrees(Prompts):
    def confirm(self, parent: QWidget | None, title: str, text: str, yes: str, *, by_enter: bool = True) -> bool:
        return True


def test_a_damaged_plan_comes_back_from_the_second_place(
    qtbot: QtBot, copies: SafetyCopies, settings: Settings, session: Session, stick: Path, own_folders: Path
) -> None:
    path = session.plan_file.path
    session.do(add_person, new_person("Omar"))
    copies.choose(stick, session.plan_file)
    settled(qtbot, copies)
    session.close()
    shutil.rmtree(own_folders / "XDG_DATA_HOME")
    path.write_bytes(path.read_bytes()[:5000])
    back = open_plan(path, Agrees(), None, settings.second_place)
    assert isinstance(back, PlanFile)
    with back:
        assert "Omar" in {person.name for person in back.plan.people.values()}
