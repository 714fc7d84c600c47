"""A file is written whole or not at all, and a disk that refuses is told in the owner's terms."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from teambuilder.exchange.tables import Column, SheetTable
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.exchange.workbook import write_workbook

TABLE = SheetTable("People", (Column("Name"),), (("Ali",),))


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EACCES, "protected"),
        (errno.EROFS, "protected"),
        (errno.EIO, "cannot_write"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, code: str
) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(b"the old file")

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), refuse)
    with pytest.raises(ExchangeTrouble) as caught:
        write_workbook(path, [TABLE], right_to_left=False)
    assert (caught.value.code, caught.value.path) == (code, path)
    assert path.read_bytes() == b"the old file"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExchangeTrouble) as caught:
        write_workbook(tmp_path / "gone" / "people.xlsx", [TABLE], right_to_left=False)
    assert caught.value.code == "cannot_write"


def test_a_folder_of_the_same_name_stays(tmp_path: Path) -> None:
    folder = tmp_path / "people.xlsx"
    folder.mkdir()
    with pytest.raises(ExchangeTrouble) as caught:
        write_workbook(folder, [TABLE], right_to_left=False)
    assert caught.value.code == "cannot_write"
    assert list(tmp_path.iterdir()) == [folder]


def test_a_bug_is_no_trouble_of_the_disk_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_workbook(tmp_path / "people.xlsx", [TABLE], right_to_left=False)
    assert list(tmp_path.iterdir()) == []


def test_a_stick_that_is_pulled_out_is_told_though_nothing_can_be_tidied_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(ExchangeTrouble) as caught:
        write_workbook(tmp_path / "people.xlsx", [TABLE], right_to_left=False)
    assert caught.value.code == "cannot_write"
