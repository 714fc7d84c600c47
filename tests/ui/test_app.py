"""The application from start to close: which plan it shows, and what it says when a plan cannot be shown or kept."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import Script, found_business
from teambuilder.core.actions.people import add_person, edit_person, new_person
from teambuilder.core.actions.slots import place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change
from teambuilder.core.plan import Department, Person, Plan, Slot
from teambuilder.store.backups import make_backup, newest_backup
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import app
from teambuilder.ui.app import Teambuilder
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.importing.dialog import ImportDialog
from teambuilder.ui.language import load_fonts
from teambuilder.ui.opening import plan_path as free_path
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import DARK, LIGHT, use_theme
from teambuilder.ui.welcome import Welcome

Start = Callable[..., Teambuilder]
Drop = Callable[..., bool]
SALES = Department.SALES


class Answers(Prompts):
    """Answers in the owner's place, and remembers what was said."""

    def __init__(self) -> None:
        self.plan: Path | None = None
        self.people: Path | None = None
        self.agrees = False
        self.told: list[str] = []
        self.asked: list[str] = []

    def open_plan(self, parent: QWidget | None, folder: Path | None = None) -> Path | None:
        return self.plan

    def open_people(self, parent: QWidget | None, folder: Path | None = None) -> Path | None:
        return self.people

    def save_plan(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        return None

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        assert title
        self.told.append(text)

    def inform(self, parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(text)

    def confirm(self, parent: QWidget | None, title: str, text: str, yes: str, *, by_enter: bool = False) -> bool:
        assert title
        assert yes
        self.asked.append(text)
        return self.agrees


def small_business() -> Change:
    script = Script(Plan())
    start = found_business(load_catalogue(), "sales_first", name="Indus Tiles", owner_name="Ayesha Khan")
    script.add(*start.edits)
    script.do(add_person, new_person("Bilal Ahmed"))
    return script.change(Action("found_business", start.action.parameters))


@pytest.fixture(scope="module")
def made_plan(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as environment:  # the folders of a test are not there yet
        environment.setenv("XDG_STATE_HOME", str(folder))
        PlanFile.create(folder / "plan.teamplan", small_business()).close()
    return (folder / "plan.teamplan").read_bytes()


@pytest.fixture
def plan_path(tmp_path: Path, made_plan: bytes) -> Path:
    path = tmp_path / "plan.teamplan"
    path.write_bytes(made_plan)
    return path


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def start(
    qtbot: QtBot,
    qapp: QApplication,
    settings: Settings,
    answers: Answers,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Start]:
    """Starts the application as the command line does; all that is started is closed in the end."""
    load_fonts()
    qapp.setStyle("Fusion")
    settings.language, settings.theme = language, "light"
    monkeypatch.setattr(app, "AFTER_FIRST_PAINT", 0)
    started: list[Teambuilder] = []

    def run(path: Path | None = None, *, shown: bool = True) -> Teambuilder:
        teambuilder = Teambuilder(qapp, settings, answers)
        qtbot.addWidget(teambuilder.window)
        started.append(teambuilder)
        assert teambuilder.start(path) is shown
        qapp.processEvents()
        return teambuilder

    yield run
    for teambuilder in started:
        teambuilder.window.close()
        teambuilder.deleteLater()
    use_theme(qapp, "light")


def session_of(teambuilder: Teambuilder) -> Session:
    assert teambuilder.session is not None
    return teambuilder.session


def view_of(teambuilder: Teambuilder) -> PlanView:
    assert teambuilder.window.plan_view is not None
    return teambuilder.window.plan_view


def shows_welcome(teambuilder: Teambuilder) -> bool:
    return isinstance(teambuilder.window.centralWidget(), Welcome) and teambuilder.session is None


def person(session: Session, name: str) -> Person:
    return next(person for person in session.plan.people.values() if person.name == name)


def seat(session: Session) -> Slot:
    return session.team.slots_in(SALES)[0]


def damage(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    for place in range(4096, len(content), 97):
        content[place] ^= 0xFF
    path.write_bytes(content)
    return bytes(content)


# what is shown at the start


def test_the_first_start_welcomes(start: Start, answers: Answers) -> None:
    assert shows_welcome(start())
    assert answers.told == []


def test_a_plan_that_is_asked_for_is_shown_and_remembered(start: Start, plan_path: Path, settings: Settings) -> None:
    teambuilder = start(plan_path)
    assert session_of(teambuilder).plan.business.name == "Indus Tiles"
    assert view_of(teambuilder).screen_name == "team"
    assert "Indus Tiles" in teambuilder.window.windowTitle()
    assert settings.recent_plans == [plan_path]


def test_the_next_start_shows_the_plan_that_was_open_last(start: Start, plan_path: Path, settings: Settings) -> None:
    settings.remember_plan(plan_path)
    settings.remember_plan(plan_path.with_name("gone.teamplan"))
    settings.remember_plan(plan_path.with_name("x" * 300))  # a name that the system does not take
    assert session_of(start()).plan_file.path == plan_path


def test_a_recent_plan_in_a_folder_that_is_closed_to_us_does_not_stop_the_start(
    start: Start, settings: Settings, plan_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.remember_plan(plan_path)

    def closed(*_: object, **__: object) -> os.stat_result:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as folder:
        folder.setattr(Path, "stat", closed)
        folder.setattr(os.path, "isfile", lambda _: False)
        assert shows_welcome(start())


def test_a_new_plan_is_made_from_the_welcome_screen(start: Start, settings: Settings) -> None:
    teambuilder = start()
    teambuilder.create("sales_first", "Indus / Tiles?", "Ayesha", "PKR")
    made = session_of(teambuilder).plan_file.path
    assert made.name == "Indus Tiles.teamplan"
    assert settings.recent_plans == [made]
    assert "Indus Tiles.teamplan" in view_of(teambuilder).messages.text
    teambuilder.create("blank", "Indus / Tiles?", "Ayesha", "PKR")
    assert session_of(teambuilder).plan_file.path.name == "Indus Tiles 2.teamplan"


def test_a_new_plan_goes_on_with_people_from_a_file(
    start: Start, answers: Answers, own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    teambuilder, opened = start(), []
    monkeypatch.setattr(ImportDialog, "exec", lambda dialog: opened.append(dialog.windowTitle()))
    answers.people = own_folders / "people.csv"
    answers.people.write_text("Name\nOmar\n", encoding="utf-8")
    teambuilder.create_and_import("blank", "x" * 121, "Ayesha", "PKR")
    assert opened == []
    teambuilder.create_and_import("blank", "Indus", "Ayesha", "PKR")
    assert session_of(teambuilder).plan_file.path.name == "Indus.teamplan"
    assert len(opened) == 1


def test_a_new_plan_that_cannot_be_made_says_why(start: Start, answers: Answers, own_folders: Path) -> None:
    teambuilder = start()
    teambuilder.create("blank", "x" * 121, "Ayesha", "PKR")
    (own_folders / "Documents").write_text("no folder", encoding="utf-8")
    teambuilder.create("blank", "Indus", "Ayesha", "PKR")
    assert len(answers.told) == 2
    assert "121" in answers.told[0]
    assert shows_welcome(teambuilder)


def test_the_sample_is_a_plan_of_its_own(start: Start) -> None:
    teambuilder = start()
    teambuilder.see_sample()
    assert len(session_of(teambuilder).plan.people) >= 10


# plans that cannot be opened


def letter(path: Path) -> None:
    path.write_text("Dear Sir", encoding="utf-8")


def newer(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[60:64] = (999).to_bytes(4, "big")  # SQLite's user_version
    path.write_bytes(content)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("spoil", [letter, newer, folder, Path.unlink])
def test_a_file_that_is_no_plan_for_us_is_named_and_left_alone(
    start: Start, answers: Answers, plan_path: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(plan_path)
    before = plan_path.read_bytes() if plan_path.is_file() else None
    teambuilder = start(plan_path)
    assert shows_welcome(teambuilder)
    assert len(answers.told) == 1
    assert "plan.teamplan" in answers.told[0]
    assert (plan_path.read_bytes() if plan_path.is_file() else None) == before
    assert sorted(path.name for path in plan_path.parent.glob("plan*")) == (
        [] if spoil is Path.unlink else [plan_path.name]
    )


def test_the_plan_that_is_shown_stays_when_another_cannot_be_opened(
    start: Start, answers: Answers, plan_path: Path
) -> None:
    teambuilder = start(plan_path)
    session = session_of(teambuilder)
    answers.plan = plan_path.with_name("letter.teamplan")
    letter(answers.plan)
    teambuilder.open()
    assert teambuilder.session is session
    assert session.do(add_person, new_person("Omar"))
    answers.plan = None
    teambuilder.open()
    assert teambuilder.session is session
    assert len(answers.told) == 1


def test_opening_the_plan_that_is_open_shows_it_again(start: Start, plan_path: Path) -> None:
    teambuilder = start(plan_path)
    session = session_of(teambuilder)
    link = plan_path.with_name("link.teamplan")
    link.symlink_to(plan_path)
    loop = plan_path.with_name("loop.teamplan")
    loop.symlink_to(loop)
    for path in (plan_path, link, loop):
        teambuilder.open(path)
        assert teambuilder.session is session


def test_a_damaged_plan_without_a_backup_is_told_and_kept(start: Start, answers: Answers, plan_path: Path) -> None:
    content = damage(plan_path)
    assert shows_welcome(start(plan_path))
    assert len(answers.told) == 1
    assert answers.asked == []
    assert plan_path.read_bytes() == content


def test_a_damaged_plan_is_replaced_by_its_last_good_copy_when_the_owner_agrees(
    start: Start, answers: Answers, plan_path: Path
) -> None:
    with PlanFile.open(plan_path) as plan_file:
        plan_file.apply(add_person(plan_file.plan, new_person("Omar")))
        make_backup(plan_file)
    content = damage(plan_path)
    assert shows_welcome(start(plan_path))
    assert len(answers.asked) == 1
    assert plan_path.read_bytes() == content
    answers.agrees = True
    assert "Omar" in {person.name for person in session_of(start(plan_path)).plan.people.values()}
    (kept,) = (path for path in plan_path.parent.glob("*damaged*"))
    assert kept.read_bytes() == content
    assert answers.told == []


def test_a_plan_that_is_open_elsewhere_is_told_and_loses_nothing(
    start: Start, answers: Answers, plan_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("teambuilder.ui.instance.raise_other_window", lambda _: False)
    with PlanFile.open(plan_path) as elsewhere:
        assert shows_welcome(start(plan_path))
        assert len(answers.told) == 1
        elsewhere.apply(add_person(elsewhere.plan, new_person("Omar")))
    assert person(session_of(start(plan_path)), "Omar")


def test_a_second_start_of_an_open_plan_ends_once_the_other_window_is_in_front(
    start: Start, answers: Answers, plan_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("teambuilder.ui.instance.raise_other_window", lambda _: True)
    other = tmp_path / "other.teamplan"
    PlanFile.create(other, small_business()).close()
    with PlanFile.open(plan_path):
        assert not start(plan_path, shown=False).window.isVisible()
        teambuilder = start(other)
        teambuilder.open(plan_path)
        assert session_of(teambuilder).plan_file.path == other
        assert "plan.teamplan" in view_of(teambuilder).messages.text
    assert answers.told == []


def test_a_protected_plan_can_be_looked_at_but_not_changed(
    start: Start, plan_path: Path, drop: Drop, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as rights:
        rights.setattr(os, "access", lambda path, mode: mode != os.W_OK)
        teambuilder = start(plan_path)
    before, session, view = plan_path.read_bytes(), session_of(teambuilder), view_of(teambuilder)
    assert session.read_only
    assert "protected" in view.messages.text
    column = view.team.departments[SALES]
    bilal = person(session, "Bilal Ahmed")
    point = column.view.visualRect(column.model.index_of(seat(session).id)).center()
    assert not drop(column.view, Load(person_id=bilal.id), point)
    view.selection.select_person(bilal.id)
    editors = [editor for editor in view.team.inspector.findChildren(QLineEdit) if editor.isVisible()]
    assert editors
    assert all(editor.isReadOnly() or not editor.isEnabled() for editor in editors)
    actions = view._actions  # pyright: ignore[reportPrivateUsage]
    for action in (actions.undo, actions.redo, actions.add_person, actions.add_role, actions.assign):
        assert not action.isEnabled()
    assert actions.print.isEnabled()
    assert not session.do(edit_person, bilal.id, name="Omar")
    assert plan_path.read_bytes() == before
    teambuilder.window.close()
    assert newest_backup(plan_path) is None


def test_a_plan_can_be_looked_at_when_the_disk_is_full(
    start: Start, plan_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = PlanFile.open

    def full(path: Path, *, read_only: bool = False) -> PlanFile:
        if not read_only:
            raise StoreTrouble("disk_full", path)  # there is no room for the lock
        return whole(path, read_only=True)

    with monkeypatch.context() as disk:
        disk.setattr(PlanFile, "open", full)
        teambuilder = start(plan_path)
    assert session_of(teambuilder).read_only
    assert view_of(teambuilder).messages.text


@pytest.mark.parametrize(
    ("business", "expected"),
    [
        ("روشنی ٹریڈرز", "روشنی ٹریڈرز.teamplan"),
        ("../../etc/passwd", "etc passwd.teamplan"),
        ("a\u202eb\u2068c", "a b c.teamplan"),
        (" . ", "My team.teamplan"),
        ("ٹ" * 120, "ٹ" * 90 + ".teamplan"),  # in bytes, as systems count
        ("there", "there 2.teamplan"),
        ("broken", "broken 2.teamplan"),
    ],
)
def test_a_new_plan_gets_a_name_that_is_free_and_that_every_system_takes(
    tmp_path: Path, business: str, expected: str, language: str
) -> None:
    (tmp_path / "there.teamplan").write_bytes(b"")
    (tmp_path / "broken.teamplan").symlink_to(tmp_path / "nowhere")
    path = free_path(tmp_path, business)
    assert path == tmp_path / expected
    path.write_bytes(b"")


# steps that fail


@contextmanager
def files_no_larger_than(limit: int) -> Iterator[None]:
    """No file of this process grows beyond `limit` bytes, as on a disk that has no room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_without_room_costs_the_step_only(start: Start, plan_path: Path) -> None:
    teambuilder = start(plan_path)
    session, view = session_of(teambuilder), view_of(teambuilder)
    bilal = person(session, "Bilal Ahmed")
    session.do(place_person, session.scenario_id, bilal.id, seat(session).id)
    before = session.plan
    with files_no_larger_than(plan_path.stat().st_size):
        assert not session.do(edit_person, bilal.id, notes="word " * 1900)
        assert "plan.teamplan" in view.messages.text
    assert session.plan is before
    with PlanFile.open(plan_path, read_only=True) as on_disk:
        assert on_disk.plan == before
    column = view.team.departments[SALES]
    shown = column.model.data(column.model.index_of(seat(session).id), Qt.ItemDataRole.AccessibleTextRole)
    assert "Bilal Ahmed" in str(shown)
    assert session.do(edit_person, bilal.id, notes="word " * 1900)
    assert session.undo()
    assert session.plan == before


def test_undo_and_redo_are_named_and_only_there_when_they_do_something(
    start: Start, plan_path: Path, language: str
) -> None:
    teambuilder = start(plan_path)
    session, actions = session_of(teambuilder), view_of(teambuilder)._actions  # pyright: ignore[reportPrivateUsage]
    assert not actions.undo.isEnabled()
    assert not actions.redo.isEnabled()
    session.do(add_person, new_person("Omar"))
    assert actions.undo.text() == "Undo: Add \u2068Omar\u2069"
    actions.undo.trigger()
    assert actions.redo.text() == "Redo: Add \u2068Omar\u2069"
    assert not actions.undo.isEnabled()
    assert view_of(teambuilder).messages.text == "Undone: Add \u2068Omar\u2069"
    actions.redo.trigger()
    assert person(session, "Omar")


# language, look, closing


def test_another_language_keeps_plan_screen_selection_and_what_was_typed(
    start: Start, qtbot: QtBot, qapp: QApplication, plan_path: Path, settings: Settings
) -> None:
    teambuilder = start(plan_path)
    session = session_of(teambuilder)
    bilal = person(session, "Bilal Ahmed")
    view_of(teambuilder).selection.select_person(bilal.id)
    name = view_of(teambuilder).team.inspector.person_page.form.fields["phone"].editor
    name.setFocus()
    qtbot.keyClicks(name, "0300 1234567")
    (button,) = (b for b in teambuilder.window.findChildren(QToolButton) if b.text() == "اردو")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qapp.processEvents()
    view = view_of(teambuilder)
    assert settings.language == "ur"
    assert teambuilder.session is session
    assert view.selection.person_id == bilal.id
    assert person(session, "Bilal Ahmed").phone == "0300 1234567"
    assert teambuilder.window.isRightToLeft()
    people, inspector = (pane.mapTo(view, QPoint(0, 0)).x() for pane in (view.team.people, view.team.inspector))
    assert people > inspector
    view.show_screen("sheets")
    teambuilder.set_language("en")
    qapp.processEvents()
    assert view_of(teambuilder).screen_name == "sheets"
    assert not teambuilder.window.isRightToLeft()


def test_a_theme_is_worn_at_once(start: Start, qapp: QApplication, plan_path: Path, settings: Settings) -> None:
    teambuilder = start(plan_path)
    for theme, colors in (("dark", DARK), ("light", LIGHT)):
        teambuilder.set_theme(theme)
        qapp.processEvents()
        assert settings.theme == theme
        assert view_of(teambuilder).palette().color(QPalette.ColorRole.Window).name() == colors.window


def test_going_back_to_the_welcome_screen_keeps_the_plan_open(
    start: Start, qapp: QApplication, plan_path: Path
) -> None:
    teambuilder = start(plan_path)
    session = session_of(teambuilder)
    teambuilder._show_welcome()  # pyright: ignore[reportPrivateUsage]
    qapp.processEvents()
    assert isinstance(teambuilder.window.centralWidget(), Welcome)
    teambuilder.open(plan_path)
    qapp.processEvents()
    assert teambuilder.session is session
    assert view_of(teambuilder).isVisible()


def test_what_is_typed_is_kept_when_another_plan_is_opened(
    start: Start, qtbot: QtBot, plan_path: Path, tmp_path: Path
) -> None:
    teambuilder = start(plan_path)
    view_of(teambuilder).selection.select_person(person(session_of(teambuilder), "Bilal Ahmed").id)
    phone = view_of(teambuilder).team.inspector.person_page.form.fields["phone"].editor
    phone.setFocus()
    qtbot.keyClicks(phone, "0300 1234567")
    teambuilder.create("blank", "Another", "Ayesha", "PKR")
    with PlanFile.open(plan_path, read_only=True) as closed:
        assert "0300 1234567" in {person.phone for person in closed.plan.people.values()}


def test_what_cannot_be_kept_does_not_hold_up_the_closing(
    start: Start, qtbot: QtBot, plan_path: Path, answers: Answers
) -> None:
    answers.agrees = True
    teambuilder = start(plan_path)
    session = session_of(teambuilder)
    before = session.plan
    view_of(teambuilder).selection.select_person(person(session, "Bilal Ahmed").id)
    phone = view_of(teambuilder).team.inspector.person_page.form.fields["phone"].editor
    phone.setFocus()
    qtbot.keyClicks(phone, "0300 1234567")
    with files_no_larger_than(0):
        teambuilder.window.close()
    assert not teambuilder.window.isVisible()
    assert not session.undo()
    with PlanFile.open(plan_path, read_only=True) as closed:
        assert closed.plan == before


def test_closing_makes_a_backup_when_there_is_something_new(start: Start, qtbot: QtBot, plan_path: Path) -> None:
    teambuilder = start(plan_path)
    session_of(teambuilder).do(add_person, new_person("Omar"))
    changed = datetime.fromisoformat(session_of(teambuilder).plan_file.changed_at)
    qtbot.waitUntil(lambda: datetime.now(UTC).replace(microsecond=0) > changed)  # backups are named by the second
    teambuilder.window.close()
    assert teambuilder.session is None
    first = newest_backup(plan_path)
    assert first is not None
    with PlanFile.open(first, read_only=True) as kept:
        assert "Omar" in {person.name for person in kept.plan.people.values()}
    start(plan_path).window.close()
    assert newest_backup(plan_path) == first
    with PlanFile.open(plan_path):  # nobody holds it any more
        pass


def test_a_backup_that_cannot_be_made_is_told_and_stops_nothing(
    start: Start, plan_path: Path, own_folders: Path
) -> None:
    teambuilder = start(plan_path)
    (own_folders / "XDG_DATA_HOME").write_text("no folder", encoding="utf-8")
    teambuilder._keep_backup()  # pyright: ignore[reportPrivateUsage]
    assert "safety copy" in view_of(teambuilder).messages.text
    assert session_of(teambuilder).do(add_person, new_person("Omar"))
    teambuilder.window.close()
    assert not teambuilder.window.isVisible()
