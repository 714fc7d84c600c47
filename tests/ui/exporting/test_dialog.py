"""The export dialog: what is asked is what makes a difference, and the file holds what was chosen."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.scenarios import add_scenario
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.kinds import Department, Horizon, Leaning, OwnershipKind, PersonKind, Stage
from teambuilder.core.sample import sample_change
from teambuilder.exchange.labels import labels
from teambuilder.exchange.people_table import people_table
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import words
from teambuilder.ui.exporting import dialog as dialog_module
from teambuilder.ui.exporting.choices import What, offers
from teambuilder.ui.exporting.dialog import ExportDialog
from teambuilder.ui.inspector.form import Drafts
from teambuilder.ui.inspector.person_form import PersonForm
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.widgets.labels import WrappedLabel
from teambuilder.ui.window import MainWindow

Make = Callable[[What], ExportDialog]


class Answers(Prompts):
    """Saves where the test says, and keeps what the owner was asked and told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.turned_down = False
        self.suggested: list[Path] = []
        self.told: list[str] = []

    def save_export(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        self.suggested.append(suggestion)
        return None if self.turned_down else self.folder / suggestion.name

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(text)


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    folder = tmp_path / "out"
    folder.mkdir()
    return Answers(folder)


@pytest.fixture
def sample(tmp_path: Path, language: str) -> Session:
    return Session(PlanFile.create(tmp_path / "sample.teamplan", sample_change(load_catalogue())))


@pytest.fixture
def make(qtbot: QtBot, sample: Session, answers: Answers) -> Make:
    def made(what: What) -> ExportDialog:
        dialog = ExportDialog(sample, answers, what)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


def choose(field: QWidget, key: str) -> None:
    """Chooses as the owner does."""
    editor = field.editor  # pyright: ignore[reportAttributeAccessIssue]
    editor.setCurrentIndex(editor.findData(key))
    editor.activated.emit(editor.currentIndex())


def saved(qtbot: QtBot, dialog: ExportDialog) -> Path:
    """Presses Save and waits until the file is told of."""
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.saved.isVisible(), timeout=10_000)
    return dialog._path


def asked(dialog: ExportDialog) -> set[str]:
    parts = {name: getattr(dialog, name) for name in ("form", "language", "scenario", "pay", "privacy", "hint")}
    return {name for name, widget in parts.items() if widget.isVisible()}


def test_only_what_makes_a_difference_is_asked(make: Make) -> None:
    dialog = make(What.PLAN)
    assert asked(dialog) == {"form", "language", "scenario", "pay", "hint"}
    choose(dialog.form, "json")
    assert asked(dialog) == {"form", "hint"}
    choose(dialog.what, What.PEOPLE)
    assert asked(dialog) == {"form", "language", "scenario", "pay", "hint"}
    choose(dialog.form, "csv")
    assert asked(dialog) == {"form", "language", "pay", "hint"}
    choose(dialog.form, "vcard-3")
    assert asked(dialog) == {"form", "language", "scenario", "hint"}
    choose(dialog.what, What.COPY)
    assert asked(dialog) == {"privacy"}
    choose(dialog.what, What.PAYROLL)
    assert asked(dialog) == {"form", "language", "scenario", "hint"}


def test_with_one_scenario_none_is_asked(qtbot: QtBot, session: Session, answers: Answers) -> None:
    dialog = ExportDialog(session, answers, What.PLAN)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "scenario" not in asked(dialog)


@pytest.mark.parametrize(
    ("what", "form", "begins"),
    [
        (What.PLAN, "xlsx", b"PK"),
        (What.PLAN, "json", b'{\n "format": "teambuilder"'),
        (What.PEOPLE, "xlsx", b"PK"),
        (What.PEOPLE, "csv", "\ufeffName,".encode()),
        (What.PEOPLE, "vcard", b"BEGIN:VCARD\r\nVERSION:4.0"),
        (What.PEOPLE, "vcard-3", b"BEGIN:VCARD\r\nVERSION:3.0"),
        (What.PAYROLL, "xlsx", b"PK"),
        (What.PAYROLL, "csv", "\ufeffMonth,".encode()),
    ],
)
def test_each_form_is_saved_and_told_of(
    qtbot: QtBot, make: Make, answers: Answers, what: What, form: str, begins: bytes
) -> None:
    dialog = make(what)
    choose(dialog.form, form)
    path = saved(qtbot, dialog)
    assert path.read_bytes().startswith(begins)
    assert path.suffix == str(offers(what)[form].form)
    assert path.name in dialog.saved.text
    assert answers.told == []
    assert [child.name for child in answers.folder.iterdir()] == [path.name]


def test_every_form_is_tried_above() -> None:
    assert sum(len(offers(what)) for what in What) == 8


def test_language_scenario_and_pay_are_as_chosen(qtbot: QtBot, make: Make, sample: Session) -> None:
    (other,) = sample.plan.scenarios.keys() - {sample.scenario_id}
    dialog = make(What.PLAN)
    english = load_workbook(saved(qtbot, dialog))
    assert english.sheetnames == ["People", "Roles", "Seats", "Responsibilities", "Ownership", "Goals", "Findings"]
    choose(dialog.language, "ur")
    choose(dialog.scenario, other)
    dialog.pay.setChecked(True)
    urdu = load_workbook(saved(qtbot, dialog))
    assert len(urdu.sheetnames) == 10
    assert urdu.worksheets[0].sheet_view.rightToLeft
    months = [[row[4] for row in book.worksheets[2].iter_rows(values_only=True)][1:] for book in (english, urdu)]
    assert months[0] != months[1]


def test_the_scenario_that_is_looked_at_is_chosen_first(qtbot: QtBot, session: Session, answers: Answers) -> None:
    session.do(add_scenario, session.scenario_id, "Later", "")
    (other,) = session.plan.scenarios.keys() - {session.scenario_id}
    session.look_at(other)
    dialog = ExportDialog(session, answers, What.PLAN)
    qtbot.addWidget(dialog)
    assert dialog.scenario.value() == other


# a copy to share


def test_a_copy_leaves_out_all_that_is_private(qtbot: QtBot, make: Make, sample: Session) -> None:
    path = saved(qtbot, make(What.COPY))
    assert path.suffix == ".teamplan"
    content = path.read_bytes()
    person = next(iter(sample.plan.people.values()))
    assert person.phone.encode() not in content
    assert person.notes.encode() not in content
    with PlanFile.open(path) as copy:
        assert len(copy.steps()) == 1
        assert copy.plan.people[person.id].monthly_pay is None
        assert copy.plan.people.keys() == sample.plan.people.keys()


def test_what_is_not_ticked_stays_in(qtbot: QtBot, make: Make, sample: Session) -> None:
    dialog = make(What.COPY)
    for key in ("contacts", "notes", "pay"):
        dialog.privacy.boxes[key].setChecked(False)
    with PlanFile.open(saved(qtbot, dialog)) as copy:
        assert copy.plan == sample.plan
        assert len(copy.steps()) == 1


def test_with_the_history_nothing_can_be_left_out(qtbot: QtBot, make: Make, sample: Session) -> None:
    person = next(iter(sample.plan.people.values()))
    sample.do(edit_person, person.id, phone="1")
    dialog = make(What.COPY)
    boxes = dialog.privacy.boxes
    boxes["notes"].setChecked(False)
    without = dialog.privacy.sentence.text()
    boxes["history"].setChecked(False)
    assert [boxes[key].isEnabled() or boxes[key].isChecked() for key in ("pay", "contacts", "notes")] == [False] * 3
    assert dialog.privacy.sentence.text() != without
    with PlanFile.open(saved(qtbot, dialog)) as copy:
        assert (copy.plan, len(copy.steps())) == (sample.plan, 2)
    boxes["history"].setChecked(True)  # what was ticked before is ticked again
    assert [boxes[key].isChecked() for key in ("pay", "contacts", "notes")] == [True, True, False]
    assert dialog.privacy.sentence.text() == without


def test_a_copy_is_offered_a_free_name_and_never_written_over(
    qtbot: QtBot, make: Make, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make(What.COPY)
    dialog._folder = answers.folder
    first = saved(qtbot, dialog)
    second = saved(qtbot, dialog)
    assert first.name != second.name
    before = first.read_bytes()
    monkeypatch.setattr(answers, "save_export", lambda *_: first)  # the owner insists on the same
    for history in (True, False):
        dialog.privacy.boxes["history"].setChecked(history)
        dialog.save()
        qtbot.waitUntil(lambda: bool(answers.told))
        assert first.name in answers.told.pop()
        assert not dialog.saved.isVisible()
    assert first.read_bytes() == before


# what can go wrong


def test_turned_down_nothing_is_written(make: Make, answers: Answers) -> None:
    answers.turned_down = True
    dialog = make(What.PLAN)
    dialog.save()
    assert dialog._fields.isEnabled()
    assert list(answers.folder.iterdir()) == []


@pytest.mark.parametrize(
    ("trouble", "words_of"),
    [
        (ExchangeTrouble("disk_full", Path("x.xlsx")), "The disk is full"),
        (ExchangeTrouble("protected", Path("x.xlsx")), "protected"),
        (StoreTrouble("disk_full", Path("x")), "The disk is full. "),
        (StoreTrouble("read_only", Path("x")), "protected"),
        (StoreTrouble("cannot_write", Path("x")), "Check the disk"),
        (StoreTrouble("damaged", Path("x")), "Check the disk"),
        (StoreTrouble("too_big", Path("x")), "too big"),
    ],
)
def test_trouble_is_told_and_the_next_try_may_succeed(
    qtbot: QtBot, make: Make, answers: Answers, monkeypatch: pytest.MonkeyPatch, trouble: Exception, words_of: str
) -> None:
    def fail(*_: object) -> None:
        raise trouble

    with monkeypatch.context() as patch:
        patch.setattr(dialog_module, "write_export", fail)
        dialog = make(What.PLAN)
        dialog.save()
        qtbot.waitUntil(lambda: bool(answers.told))
    assert words_of in answers.told[0]
    assert "last step" not in answers.told[0]  # of the plan, nothing was lost
    assert saved(qtbot, dialog).exists()


def test_while_a_file_is_made_nothing_else_can_be_asked(
    qtbot: QtBot, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(dialog_module, "write_export", lambda *_: go_on.wait(10))
    dialog = make(What.PLAN)
    dialog.save()
    assert not dialog.save_button.isEnabled()
    assert not dialog.what.isEnabled()
    waiting = dialog.save_button.text()
    qtbot.waitUntil(lambda: dialog.save_button.text() != waiting)  # says that it takes a while
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: dialog.saved.isVisible())
    assert dialog.save_button.text() == waiting
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_folder_can_be_opened(qtbot: QtBot, make: Make, answers: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    dialog = make(What.PEOPLE)
    saved(qtbot, dialog)
    dialog.saved.folder_button.click()
    assert opened == [str(answers.folder)]


# in the window


@pytest.mark.parametrize(("action", "what"), [("export", What.PLAN), ("share", What.COPY)])
def test_the_menu_opens_it_with_what_was_typed(
    qtbot: QtBot,
    session: Session,
    settings: Settings,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
    action: str,
    what: What,
) -> None:
    window = MainWindow(settings, answers)
    qtbot.addWidget(window)
    actions = window.show_plan_of(session)
    opened: list[What] = []
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: opened.append(dialog._what))
    plan_menu = next(menu for menu in window.menuBar().findChildren(QMenu) if actions.quit in menu.actions())
    assert getattr(actions, action) in plan_menu.actions()
    getattr(actions, action).trigger()
    assert opened == [what]


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_names_and_sizes_hold_in_both_languages(make: Make, language: str) -> None:
    for what in What:
        dialog = make(what)
        for widget in dialog.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                name = widget.accessibleName() or getattr(widget, "text", str)()
                assert name, widget
        QApplication.processEvents()
        assert dialog.width() <= 880
        assert dialog.height() <= 520
        for label in dialog.findChildren(WrappedLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        dialog.close()


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_terms_in_files_are_those_of_the_window(qtbot: QtBot, session: Session, language: str) -> None:
    word = labels(language)
    pairs = [
        *((value, words.person_kind) for value in PersonKind),
        *((value, words.leaning) for value in Leaning),
        *((value, words.stage) for value in Stage),
        *((value, words.horizon) for value in Horizon),
        *((value, words.department) for value in Department),
        *((value, words.ownership) for value in OwnershipKind),
    ]
    assert {value: word(value) for value, _ in pairs} == {value: said(value) for value, said in pairs}
    form = PersonForm(session, Drafts())
    qtbot.addWidget(form)
    names = ("name", "name_other_script", "phone", "email", "kind", "leaning", "minutes_a_week", "start_date", "notes")
    heads = [column.head for column in people_table(session.plan, language, with_pay=False).columns]
    assert heads == [form.fields[name].label.text() for name in names]


def test_json_of_the_window_is_the_whole_plan(qtbot: QtBot, make: Make, sample: Session) -> None:
    dialog = make(What.PLAN)
    choose(dialog.form, "json")
    document = json.loads(saved(qtbot, dialog).read_text(encoding="utf-8"))
    assert len(document["person"]) == len(sample.plan.people)
