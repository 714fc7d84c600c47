"""Files of sheets: whole or not at all, under names that every system takes, and none in another's place."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from teambuilder.core.sheets import SheetKind
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.ui.sheets.saver import Form
from teambuilder.ui.sheets.saving import file_name
from teambuilder.ui.words import exchange_trouble

if TYPE_CHECKING:
    from conftest import Answers, MakeScreen, PersonId

WAIT = 15_000  # milliseconds


def test_the_pdf_is_saved_whole_under_a_sensible_name(
    qtbot: QtBot,
    prompts: Answers,
    make_screen: MakeScreen,
    person: PersonId,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = make_screen()
    prompts.pdf = tmp_path / "folder" / "sheets.pdf"
    prompts.pdf.parent.mkdir()
    screen.out.pdf_button.click()
    qtbot.waitUntil(screen.saved.isVisible, timeout=WAIT)
    with pikepdf.open(prompts.pdf) as pdf:
        assert len(pdf.pages) == screen.pages.page_count
    assert [path.name for path in prompts.pdf.parent.iterdir()] == ["sheets.pdf"]
    assert "sheets.pdf" in screen.saved.text
    screen.show_person(person("Bilal Ahmed"))
    screen.save(Form.PDF)  # at once: what is saved is what is chosen, not what is still shown
    qtbot.waitUntil(lambda: len(prompts.suggestions) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: not screen.saver.running, timeout=WAIT)
    assert prompts.suggestions[0].name == "Khan Traders - responsibilities.pdf"
    assert prompts.suggestions[1] == prompts.pdf.with_name("Bilal Ahmed - responsibilities.pdf")
    with pikepdf.open(prompts.pdf) as pdf:
        assert "Bilal Ahmed" in str(pdf.docinfo["/Title"])
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())))
    screen.saved.folder_button.click()
    assert opened == [str(tmp_path / "folder")]
    assert str(tmp_path / "folder") in screen.saved.text.replace("\u200b", "")


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "The disk is full"), (errno.EACCES, "folder is protected"), (errno.EIO, "Check the disk")],
)
def test_a_pdf_that_cannot_be_written_leaves_the_old_one_whole(
    qtbot: QtBot,
    prompts: Answers,
    make_screen: MakeScreen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    said: str,
) -> None:
    screen = make_screen()
    prompts.pdf = tmp_path / "folder" / "sheets.pdf"
    prompts.pdf.parent.mkdir()
    prompts.pdf.write_bytes(b"the old one")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    screen.save(Form.PDF)
    qtbot.waitUntil(lambda: bool(prompts.told), timeout=WAIT)
    assert said in prompts.told[0]
    assert [path.read_bytes() for path in prompts.pdf.parent.iterdir()] == [b"the old one"]
    assert not screen.saved.isVisible()


def test_a_folder_that_is_gone_is_told(qtbot: QtBot, prompts: Answers, make_screen: MakeScreen, tmp_path: Path) -> None:
    screen = make_screen()
    prompts.pdf = tmp_path / "unplugged" / "sheets.pdf"
    screen.save(Form.PDF)
    qtbot.waitUntil(lambda: bool(prompts.told), timeout=WAIT)
    assert prompts.told == [exchange_trouble(ExchangeTrouble("cannot_write", prompts.pdf))]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Ayesha Khan", "Ayesha Khan - responsibilities.pdf"),
        ('a/b\\c:*?"<>|\u202ed', "a b c d - responsibilities.pdf"),
        ("...", "Responsibilities sheet.pdf"),
        ("", "Responsibilities sheet.pdf"),
        ("{name}", "{name} - responsibilities.pdf"),
    ],
)
def test_file_names_are_such_that_every_system_takes(subject: str, expected: str) -> None:
    assert file_name(SheetKind.RESPONSIBILITIES, subject, ".pdf") == expected


def test_a_long_urdu_name_still_makes_a_file_name() -> None:
    name = file_name(SheetKind.RESPONSIBILITIES, "عائشہ " * 40, ".pdf")
    assert len(name.encode()) < 255
    assert name.endswith(" - responsibilities.pdf")
