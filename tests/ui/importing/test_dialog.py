"""People are imported as one step, after what the owner said about columns and doubles; before that nothing happens."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QModelIndex, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import remove_person
from teambuilder.core.joining import Decision, Take
from teambuilder.core.plan import Person
from teambuilder.exchange.people import Field
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui.importing.dialog import ImportDialog
from teambuilder.ui.importing.preview import NOTHING
from teambuilder.ui.importing.work import Work
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings

if TYPE_CHECKING:
    from conftest import Answers, MakeDialog

Settled = Callable[[ImportDialog], None]
BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
NAME, PHONE, EMAIL, HOURS, NOTES, COLOUR = range(6)


def choose(dialog: ImportDialog, column: int, key: str) -> None:
    pick(dialog.columns.preview.field_of(column).editor, key)


def pick(box: QComboBox, key: str) -> None:
    """As with the mouse: the line of the list that has this key."""
    place = box.findData(key)
    assert place >= 0, key
    box.setCurrentIndex(place)
    box.activated.emit(place)


def match_of(dialog: ImportDialog, name: str) -> str:
    """The id of who comes in under this name."""
    ids = [dialog.matches.model.row_id(dialog.matches.model.index(n)) for n in range(dialog.matches.model.rowCount())]
    return next(i for i in ids if dialog.matches._matches[i].incoming.person.name == name)


def look_at(dialog: ImportDialog, name: str) -> None:
    dialog.matches.list.setCurrentIndex(dialog.matches.model.index_of(match_of(dialog, name)))


def names(session: Session) -> list[str]:
    return sorted(person.name for person in session.plan.people.values())


@BOTH
def test_an_import_is_one_step_and_undo_brings_all_back(
    session: Session, make_dialog: MakeDialog, file: Path, ayesha: Person
) -> None:
    before = session.plan
    dialog = make_dialog(file)
    assert "4" in dialog.import_button.text()
    told: list[str] = []
    dialog.imported.connect(told.append)
    assert session.plan is before
    dialog.import_button.click()
    assert dialog.result() == ImportDialog.DialogCode.Accepted
    new = set(session.plan.people) - set(before.people)
    assert {session.plan.people[key].name for key in new} == {"Hina Shah", "Bilal Ahmad"}
    assert session.plan.people[ayesha.id].email == "ayesha@example.com"
    (sara,) = (person for person in session.plan.people.values() if person.name == "سارہ ملک")
    assert sara.notes == "Draws"
    (hina,) = (person for person in session.plan.people.values() if person.name == "Hina Shah")
    assert hina.notes == "later"
    assert len(told) == 1
    assert session.undo_action is not None
    assert dict(session.undo_action.parameters) == {"count": 2, "merged": 2}
    session.undo()
    assert session.plan == before


@BOTH
def test_a_file_with_nothing_new_is_no_step_and_that_is_said(
    session: Session, make_dialog: MakeDialog, tmp_path: Path, ayesha: Person, language: str
) -> None:
    path = tmp_path / "again.csv"
    path.write_text("Name,Phone\nAyesha Khan,0300-1234567\n", encoding="utf-8")
    before, step = session.plan, session.undo_action
    dialog = make_dialog(path)
    told: list[str] = []
    dialog.imported.connect(told.append)
    dialog.import_button.click()
    assert (session.plan, session.undo_action) == (before, step)
    (said,) = told
    assert said.startswith("Nothing was changed" if language == "en" else "پلان میں کچھ نہیں بدلا")


def test_cancel_leaves_the_plan_as_it_was(session: Session, make_dialog: MakeDialog, file: Path) -> None:
    before = session.plan
    dialog = make_dialog(file)
    dialog.reject()
    assert dialog.result() == ImportDialog.DialogCode.Rejected
    assert session.plan is before


@BOTH
def test_the_preview_shows_rows_under_what_each_column_holds(
    make_dialog: MakeDialog, file: Path, qtmodeltester: ModelTester
) -> None:
    dialog = make_dialog(file)
    preview = dialog.columns.preview
    chosen = [preview.field_of(column).typed() for column in range(6)]
    assert chosen == [*map(str, (Field.NAME, Field.PHONE, Field.EMAIL, Field.HOURS, Field.NOTES)), NOTHING]
    shown = preview.model().index(0, 0).data()
    assert shown.strip("\u2067\u2068\u2069") == "Ayesha Khan"
    for model in (preview.model(), dialog.matches.model):
        qtmodeltester.check(model)
    first, second = (preview.field_of(column).geometry() for column in (0, 1))
    right_to_left = preview.isRightToLeft()
    assert (second.right() < first.left()) if right_to_left else (second.left() > first.right())


def test_the_fields_go_with_their_columns(make_dialog: MakeDialog, file: Path) -> None:
    dialog = make_dialog(file)
    preview = dialog.columns.preview
    dialog.resize(700, 500)
    before = preview.field_of(0).x()
    preview.horizontalScrollBar().setValue(preview.horizontalScrollBar().maximum())
    assert preview.horizontalScrollBar().value() > 0
    assert preview.field_of(0).x() == before - preview.horizontalScrollBar().value()


@BOTH
def test_a_column_may_hold_something_else_and_is_remembered_by_its_heads(
    make_dialog: MakeDialog, settled: Settled, file: Path, settings: Settings, session: Session
) -> None:
    dialog = make_dialog(file)
    choose(dialog, HOURS, NOTHING)
    choose(dialog, COLOUR, Field.NOTES)
    settled(dialog)
    assert not any("abc" in line for line in dialog.bad_rows.lines)
    dialog.reject()
    again = make_dialog(file)
    assert again.columns.preview.field_of(COLOUR).typed() == NOTHING, "a choice that led to nothing is not kept"
    choose(again, HOURS, NOTHING)
    choose(again, COLOUR, Field.NOTES)
    settled(again)
    again.import_button.click()
    (sana,) = (person for person in session.plan.people.values() if person.name == "Sana Tariq")
    (hina,) = (person for person in session.plan.people.values() if person.name == "Hina Shah")
    assert (sana.minutes_a_week, hina.notes) == (2400, "Colour: green")
    third = make_dialog(file)
    assert third.columns.preview.field_of(COLOUR).typed() == Field.NOTES
    assert third.columns.preview.field_of(HOURS).typed() == NOTHING
    other = file.with_name("other.csv")
    other.write_text("Name,Phone\nOmar,0300 1212121\n", encoding="utf-8")
    assert make_dialog(other).columns.preview.field_of(PHONE).typed() == Field.PHONE


def test_without_a_column_of_names_nothing_can_be_imported(
    make_dialog: MakeDialog, settled: Settled, file: Path, session: Session
) -> None:
    dialog, before = make_dialog(file), session.plan
    choose(dialog, NAME, NOTHING)
    settled(dialog)
    assert not dialog.import_button.isEnabled()
    assert "names" in dialog.summary.text()
    dialog.accept()
    assert session.plan is before
    choose(dialog, NAME, Field.NAME)
    settled(dialog)
    assert dialog.import_button.isEnabled()


def test_a_program_s_export_is_recognised_and_said(make_dialog: MakeDialog, tmp_path: Path) -> None:
    path = tmp_path / "connections.csv"
    path.write_text(
        "First Name,Last Name,Email Address,Company,Position,Connected On\nOmar,Shah,o@x.pk,A,B,1 Jan 2020\n"
    )
    dialog = make_dialog(path)
    assert "LinkedIn" in dialog.columns.recognised.text()
    assert dialog.import_button.text().split()[1] == "1"


@BOTH
def test_urdu_in_another_encoding_is_mended_by_choosing_it(
    make_dialog: MakeDialog, settled: Settled, tmp_path: Path, session: Session
) -> None:
    path = tmp_path / "urdu.csv"
    path.write_bytes("Name,Notes\nرضا خان,لاہور\n".encode("windows-1256"))
    dialog = make_dialog(path)
    pick(dialog.columns.encoding.editor, "utf-8")
    settled(dialog)
    assert dialog.columns.lost.sentence
    assert len(dialog.bad_rows.lines) == 1
    assert not dialog.import_button.isEnabled()
    pick(dialog.columns.encoding.editor, "windows-1256")
    settled(dialog)
    assert not dialog.columns.lost.sentence
    dialog.import_button.click()
    assert "رضا خان" in names(session)


def test_lost_letters_are_said(make_dialog: MakeDialog, tmp_path: Path) -> None:
    path = tmp_path / "lost.csv"
    path.write_text("Name,Phone\n???? ????,0300 1234567\n")
    assert "????" in make_dialog(path).columns.lost.sentence


def test_another_delimiter_reads_the_file_anew(make_dialog: MakeDialog, settled: Settled, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name;Phone\nKhan, Omar;0300 1234567\nShah, Hina;0300 7654321\n")
    dialog = make_dialog(path)
    assert dialog.columns.delimiter.typed() == ";"
    pick(dialog.columns.delimiter.editor, ",")
    settled(dialog)
    assert len(dialog.columns.preview.heads.fields) == 2
    assert dialog.columns.delimiter.typed() == ","


@BOTH
def test_bad_rows_are_listed_with_line_and_reason_and_can_be_saved(
    make_dialog: MakeDialog, file: Path, prompts: Answers, tmp_path: Path
) -> None:
    dialog = make_dialog(file)
    assert [("4" in line, "5" in line) for line in dialog.bad_rows.lines] == [(True, False), (False, True)]
    assert "abc" in dialog.bad_rows.lines[0]
    prompts.list = tmp_path / "list.txt"
    dialog.bad_rows.save_button.click()
    assert prompts.list.read_text(encoding="utf-8-sig").splitlines() == dialog.bad_rows.lines
    assert prompts.suggestion is not None
    assert prompts.suggestion.parent == file.parent
    assert prompts.suggestion.suffix == ".txt"
    prompts.list = tmp_path / "no folder" / "list.txt"
    dialog.bad_rows.save_button.click()
    assert dialog.bad_rows.problem.sentence


@BOTH
def test_doubles_side_by_side_with_a_choice_for_each_that_differs(
    session: Session, make_dialog: MakeDialog, file: Path, ayesha: Person
) -> None:
    dialog = make_dialog(file)
    look_at(dialog, "Ayesha Khan")
    panel = dialog.matches.panel
    assert panel.decisions[Decision.MERGE].isChecked()
    assert set(panel.takes) == {"minutes_a_week", "notes"}
    panel.takes["minutes_a_week"][Take.THEIRS].click()
    panel.takes["notes"][Take.BOTH].click()
    dialog.import_button.click()
    after = session.plan.people[ayesha.id]
    assert (after.minutes_a_week, after.notes) == (1800, "Knows Lahore\n\nSpeaks Pashto")
    assert after.phone == ayesha.phone


def test_what_was_chosen_is_there_when_the_owner_comes_back_to_it(
    make_dialog: MakeDialog, file: Path, ayesha: Person
) -> None:
    dialog = make_dialog(file)
    look_at(dialog, "Ayesha Khan")
    dialog.matches.panel.takes["notes"][Take.THEIRS].click()
    look_at(dialog, "Bilal Ahmad")
    assert dialog.matches.panel.decisions[Decision.ADD].isChecked()
    look_at(dialog, "Ayesha Khan")
    assert dialog.matches.panel.takes["notes"][Take.THEIRS].isChecked()
    dialog.matches.panel.decisions[Decision.ADD].click()
    assert not dialog.matches.panel.takes["notes"][Take.THEIRS].isEnabled()


@pytest.mark.parametrize(
    ("decision", "added", "email"), [(Decision.ADD, 2, ""), (Decision.SKIP, 1, ""), (Decision.MERGE, 1, "ayesha@e")]
)
def test_each_double_is_merged_added_or_left_out(
    session: Session, make_dialog: MakeDialog, file: Path, ayesha: Person, decision: Decision, added: int, email: str
) -> None:
    dialog = make_dialog(file)
    look_at(dialog, "Ayesha Khan")
    dialog.matches.panel.decisions[decision].click()
    dialog.import_button.click()
    assert names(session).count("Ayesha Khan") == added + 1  # and the owner, who is called the same
    assert session.plan.people[ayesha.id].email[:8] == email


def test_one_choice_for_all(session: Session, make_dialog: MakeDialog, file: Path, ayesha: Person) -> None:
    dialog = make_dialog(file)
    pick(dialog.matches.everyone.editor, Decision.SKIP)
    assert dialog.import_button.text().split()[1] == "1"
    pick(dialog.matches.everyone.editor, "suggested")
    assert dialog.import_button.text().split()[1] == "4"
    pick(dialog.matches.everyone.editor, Decision.ADD)
    before = len(session.plan.people)
    dialog.import_button.click()
    assert len(session.plan.people) == before + 5


def test_photos_of_vcards_come_in_the_form_that_a_plan_keeps(
    session: Session, make_dialog: MakeDialog, tmp_path: Path
) -> None:
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    photo = base64.b64encode(buffer.data().data()).decode()
    path = tmp_path / "phone.vcf"
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\n{}END:VCARD\r\n"
    picture = f"PHOTO;ENCODING=b;TYPE=PNG:{photo}\r\n"
    broken = f"PHOTO;ENCODING=b;TYPE=PNG:{base64.b64encode(bytes([137, 80, 78, 71, 13, 10, 26, 10, 0])).decode()}\r\n"
    path.write_text(card.format("Omar Shah", picture) + card.format("Hina", "") + card.format("Ali", broken))
    dialog = make_dialog(path)
    assert not dialog.tabs.isTabVisible(0)
    assert "1 picture" in dialog.summary.text()
    dialog.import_button.click()
    photos = {person.name: person.photo for person in session.plan.people.values()}
    assert QImage.fromData(base64.b64decode(photos["Omar Shah"])).width() == 256
    assert photos["Hina"] == photos["Ali"] == ""


@BOTH
def test_a_file_that_cannot_be_read_says_why_and_another_may_be_chosen(
    make_dialog: MakeDialog, settled: Settled, prompts: Answers, file: Path, tmp_path: Path
) -> None:
    dialog = make_dialog(tmp_path / "gone.csv")
    assert dialog.problem.sentence
    assert not dialog.import_button.isEnabled()
    dialog.other_file.click()
    assert prompts.asked == 1
    prompts.people = file
    dialog.other_file.click()
    settled(dialog)
    assert not dialog.problem.sentence
    assert dialog.import_button.isEnabled()


def test_progress_is_shown_and_cancel_stops_the_reading(
    qtbot: QtBot, make_dialog: MakeDialog, file: Path, monkeypatch: pytest.MonkeyPatch, settled: Settled
) -> None:
    dialog = make_dialog(file)
    seen: list[Work] = []

    def slow(work: Work, **_arguments: object) -> None:
        seen.append(work)
        work.share = 0.5
        assert work._stopped.wait(10)
        raise AssertionError("nobody waits for the answer")

    monkeypatch.setattr(Work, "check", slow)
    choose(dialog, COLOUR, Field.NOTES)
    assert not dialog.import_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.bar.isVisible() and dialog.bar.value() == 50)
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.busy)
    assert seen[0]._stopped.is_set()


def test_what_has_gone_meanwhile_is_said_and_nothing_is_imported(
    session: Session, make_dialog: MakeDialog, file: Path, ayesha: Person
) -> None:
    dialog = make_dialog(file)
    session.do(remove_person, ayesha.id)
    before = session.plan
    dialog.import_button.click()
    assert dialog.problem.sentence
    assert dialog.isVisible()
    assert session.plan is before


def test_trouble_with_the_disk_is_said_in_front(
    session: Session, make_dialog: MakeDialog, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make_dialog(file)

    def full(_change: object) -> None:
        raise StoreTrouble("disk_full", session.plan_file.path)

    monkeypatch.setattr(session.plan_file, "apply", full)
    dialog.import_button.click()
    assert "disk is full" in dialog.problem.sentence
    assert dialog.isVisible()


@BOTH
def test_all_that_takes_the_keyboard_has_a_name(make_dialog: MakeDialog, file: Path, ayesha: Person) -> None:
    dialog = make_dialog(file)
    nameless = [
        type(widget).__name__
        for place in range(dialog.tabs.count())
        for widget in dialog.tabs.widget(place).findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
        if not widget.objectName().startswith("qt_") and type(widget).__module__.startswith("teambuilder")
    ]
    assert nameless == []
    assert dialog.matches.model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert dialog.matches.model.rowCount(QModelIndex()) == 4
