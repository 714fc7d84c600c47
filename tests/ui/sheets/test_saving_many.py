"""One file for each sheet: all are written, or those that are whole stay and the owner knows how many."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pikepdf
import pytest
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import edit_person
from teambuilder.core.sheets import SheetKind
from teambuilder.exchange.trouble import ExchangeTrouble, trouble_of
from teambuilder.sheets import SetSheets
from teambuilder.ui.session import Session
from teambuilder.ui.sheets import save_job
from teambuilder.ui.sheets.save_dialog import SaveDialog
from teambuilder.ui.sheets.save_job import FileToSave, SaveJob
from teambuilder.ui.sheets.saver import Form
from teambuilder.ui.sheets.saving import file_name, free_path
from teambuilder.ui.sheets.screen import SheetsScreen

if TYPE_CHECKING:
    from conftest import Answers, MakeScreen, PersonId, Settle

WAIT = 15_000  # milliseconds


@pytest.fixture
def folder(tmp_path: Path, prompts: Answers) -> Path:
    """What the owner chooses for files."""
    prompts.folder = tmp_path / "sheets"
    prompts.folder.mkdir()
    return prompts.folder


@pytest.fixture
def word(monkeypatch: pytest.MonkeyPatch) -> None:
    """Word documents that say how many sheets they hold: what Word makes of sheets is not the screen's business."""
    monkeypatch.setattr(SetSheets, "docx", lambda sheets: str(len(sheets.sheets)).encode())


def one_each(screen: SheetsScreen) -> None:
    screen.out.files.editor.setCurrentIndex(1)
    screen.out.files.commit()


def saved(qtbot: QtBot, screen: SheetsScreen, form: Form) -> None:
    screen.save(form)
    qtbot.waitUntil(lambda: not screen.saver.running, timeout=WAIT)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_sheet_gets_a_pdf_of_its_own_and_none_takes_anothers_place(
    qtbot: QtBot, make_screen: MakeScreen, folder: Path, session: Session, person: PersonId, settled: Settle
) -> None:
    screen = make_screen()
    session.do(edit_person, person("Bilal Ahmed"), name="Ayesha Khan")
    settled(screen)
    (folder / "Ayesha Khan - responsibilities.pdf").write_bytes(b"an older one")
    one_each(screen)
    saved(qtbot, screen, Form.PDF)
    assert names(folder) == [
        "Ayesha Khan - responsibilities (2).pdf",
        "Ayesha Khan - responsibilities (3).pdf",
        "Ayesha Khan - responsibilities.pdf",
    ]
    assert (folder / "Ayesha Khan - responsibilities.pdf").read_bytes() == b"an older one"
    with pikepdf.open(folder / "Ayesha Khan - responsibilities (3).pdf") as pdf:
        assert "Ayesha Khan" in str(pdf.docinfo["/Title"])
    assert "All 2 files" in screen.saved.text
    assert "sheets" in screen.saved.text


@pytest.mark.usefixtures("word")
def test_each_role_gets_a_word_document(
    qtbot: QtBot, make_screen: MakeScreen, folder: Path, session: Session, settled: Settle
) -> None:
    screen = make_screen()
    screen.panel.show_kind(SheetKind.ROLE)
    settled(screen)
    one_each(screen)
    saved(qtbot, screen, Form.WORD)
    titles = sorted(f"{role.title.en} - role description.docx" for role in session.team.roles.values())
    assert names(folder) == titles
    assert {(folder / title).read_bytes() for title in titles} == {b"1"}


@pytest.mark.usefixtures("word")
def test_one_word_document_holds_all(
    qtbot: QtBot, session: Session, make_screen: MakeScreen, prompts: Answers, tmp_path: Path, settled: Settle
) -> None:
    screen = make_screen()
    screen.panel.show_kind(SheetKind.ROLE)
    settled(screen)
    prompts.word = tmp_path / "roles.docx"
    screen.out.word_button.click()
    qtbot.waitUntil(screen.saved.isVisible, timeout=WAIT)
    assert prompts.suggestions[-1].name == "Khan Traders - role descriptions.docx"
    assert prompts.word.read_bytes() == str(len(session.team.roles)).encode()


def test_a_single_sheet_is_one_file_whatever_is_chosen_for_many(
    qtbot: QtBot, make_screen: MakeScreen, prompts: Answers, folder: Path, person: PersonId, settled: Settle
) -> None:
    screen = make_screen()
    one_each(screen)
    screen.show_person(person("Bilal Ahmed"))
    settled(screen)
    assert not screen.out.files.isVisible()
    prompts.pdf = folder / "bilal.pdf"
    saved(qtbot, screen, Form.PDF)
    assert names(folder) == ["bilal.pdf"]


def test_no_folder_no_files(make_screen: MakeScreen) -> None:
    screen = make_screen()
    one_each(screen)
    screen.save(Form.PDF)
    assert not screen.saver.running
    assert not screen.saved.isVisible()


class SlowFiles:
    """Stands in for the writing of files: each waits until the test lets it go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun = Event()
        self.go_on = Event()
        self._write = save_job.write_whole
        monkeypatch.setattr(save_job, "write_whole", self)

    def __call__(self, path: Path, content: bytes) -> None:
        self.begun.set()
        assert self.go_on.wait(10)
        self._write(path, content)


def test_cancel_stops_after_the_file_under_way(
    qtbot: QtBot, make_screen: MakeScreen, folder: Path, monkeypatch: pytest.MonkeyPatch, prompts: Answers
) -> None:
    screen, files = make_screen(), SlowFiles(monkeypatch)
    one_each(screen)
    screen.save(Form.PDF)
    qtbot.waitUntil(lambda: files.begun.is_set() and screen.saver.dialog is not None, timeout=WAIT)
    dialog = screen.saver.dialog
    assert isinstance(dialog, SaveDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.buttons.isEnabled()
    files.go_on.set()
    qtbot.waitUntil(lambda: not screen.saver.running, timeout=WAIT)
    assert screen.saver.dialog is None
    assert names(folder) == ["Ayesha Khan - responsibilities.pdf"]
    with pikepdf.open(folder / "Ayesha Khan - responsibilities.pdf") as pdf:
        assert pdf.pages
    assert "1 of 2 files" in screen.saved.text
    assert prompts.told == []


def failing_at(path_part: str, number: int) -> Callable[[Path, bytes], None]:
    write = save_job.write_whole

    def attempt(path: Path, content: bytes) -> None:
        if path_part in path.name:
            raise trouble_of(OSError(number, os.strerror(number)), path)
        write(path, content)

    return attempt


@pytest.mark.parametrize(("number", "said"), [(errno.ENOSPC, "disk is full"), (errno.EACCES, "folder is protected")])
def test_a_failure_names_the_file_and_what_is_whole_stays(
    qtbot: QtBot,
    make_screen: MakeScreen,
    folder: Path,
    prompts: Answers,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    said: str,
) -> None:
    screen = make_screen()
    monkeypatch.setattr(save_job, "write_whole", failing_at("Bilal", number))
    one_each(screen)
    saved(qtbot, screen, Form.PDF)
    assert names(folder) == ["Ayesha Khan - responsibilities.pdf"]
    assert said in prompts.told[0]
    assert "Bilal Ahmed - responsibilities.pdf" in prompts.told[0]
    assert "1 of 2 files" in screen.saved.text


def test_one_file_that_is_stopped_while_it_is_made_is_not_written(tmp_path: Path) -> None:
    def content() -> bytes:
        job.stop()
        return b"done too late"

    job = SaveJob([FileToSave(tmp_path / "one.pdf", content)])
    job.run()
    assert (job.saved, names(tmp_path)) == ([], [])


def test_a_stopped_job_begins_no_more_files(tmp_path: Path) -> None:
    def second() -> bytes:
        job.stop()
        return b"2"

    contents = [lambda: b"1", second, lambda: b"3"]
    job = SaveJob([FileToSave(tmp_path / f"{place}.pdf", content) for place, content in enumerate(contents)])
    job.run()
    assert names(tmp_path) == ["0.pdf", "1.pdf"]


def test_a_folder_that_is_gone_ends_the_job_with_its_first_file(tmp_path: Path) -> None:
    job = SaveJob([FileToSave(tmp_path / "gone" / f"{place}.pdf", lambda: b"") for place in range(3)])
    with pytest.raises(ExchangeTrouble) as failure:
        job.run()
    assert failure.value.path == tmp_path / "gone" / "0.pdf"
    assert job.saved == []


def test_free_names_count_up(tmp_path: Path) -> None:
    for expected in ("a.pdf", "a (2).pdf", "a (3).pdf"):
        path = free_path(tmp_path, "a.pdf")
        assert path.name == expected
        path.touch()
    (tmp_path / "b.pdf").symlink_to(tmp_path / "nowhere")
    assert free_path(tmp_path, "b.pdf").name == "b (2).pdf"


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
@pytest.mark.parametrize("kind", SheetKind)
def test_every_kind_has_file_names_of_its_own(language: str, kind: SheetKind) -> None:
    one, many = (file_name(kind, "Khan", ".docx", several=several) for several in (False, True))
    others = {file_name(other, "Khan", ".docx") for other in SheetKind if other is not kind}
    assert one not in others
    assert one.startswith("Khan - ")
    assert many.endswith(".docx")
    assert one.isascii() == (language == "en")
